"""The coded values of the contract. They stand apart from the objects that use them, because the list on the start page needs only these."""

from __future__ import annotations

from enum import StrEnum


class State(StrEnum):
    """What an answer is."""

    LEVEL = "level"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"
    OPEN = "open"


class CarriedBy(StrEnum):
    """Who does the work."""

    OWN = "own"
    INTERMUNICIPAL = "intermunicipal"
    OTHER = "other"


class Confidence(StrEnum):
    """How well an answer is underpinned."""

    CLAIMED = "claimed"
    DOCUMENTED = "documented"
    VERIFIED = "verified"


class Status(StrEnum):
    """Whether a round can still be changed."""

    OPEN = "open"
    CLOSED = "closed"


class Cover(StrEnum):
    """For whom the answers hold."""

    MUNICIPALITY = "municipality"
    OCMW = "ocmw"
    AGB = "agb"
    ZONE = "zone"
    OTHER = "other"


class ActionStatus(StrEnum):
    """How far an action is."""

    IDEA = "idea"
    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"
    DROPPED = "dropped"


class OrganisationKind(StrEnum):
    """What kind of local government it is."""

    MUNICIPALITY = "municipality"
    CITY = "city"
    INTERMUNICIPAL = "intermunicipal"
    POM = "pom"
    PROVINCE = "province"
    OTHER = "other"


class WasteCompetence(StrEnum):
    """Who collects the household waste."""

    OWN = "own"
    INTERMUNICIPAL = "intermunicipal"
    NONE = "none"


class VoteState(StrEnum):
    """What a participant chose; a vote is never open."""

    LEVEL = "level"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


class Mention(StrEnum):
    """How the coalition agreement speaks of an action domain."""

    EXPLICIT = "explicit"
    IMPLICIT = "implicit"
    NONE = "none"


COUNTS_AS_PLANNED = frozenset({ActionStatus.PLANNED, ActionStatus.RUNNING})

"""The organisation that measures itself, and its logbook.

Ids and moments are kept as text, exactly as they were written in a file: an id is compared without regard to case, a moment keeps its
offset and digits.
"""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass, field

from lokaalcirculair_desktop.domain.codes import OrganisationKind, WasteCompetence

__all__ = [
    "DEMO_ORGANISATION_ID",
    "Competences",
    "LogEntry",
    "Organisation",
    "OrganisationKind",
    "WasteCompetence",
    "new_id",
    "organisation_id_for_nis",
    "same_id",
]


DEMO_ORGANISATION_ID = str(uuid.uuid5(uuid.NAMESPACE_URL, "urn:lokaalcirculair:demo"))


@dataclass(frozen=True, slots=True)
class Competences:
    """The short profile that proposes *niet van toepassing* or "door een ander bestuur"; ``None`` is not answered.

    Attributes:
        waste: who collects the household waste.
        business_park: whether a business park lies on the territory.
        own_kitchen: whether the organisation cooks or orders meals.
        farmland: whether there is farmland on the territory or in ownership.
    """

    waste: WasteCompetence | None = None
    business_park: bool | None = None
    own_kitchen: bool | None = None
    farmland: bool | None = None


@dataclass(frozen=True, slots=True)
class LogEntry:
    """Something that happened, with its proof.

    Attributes:
        id: a UUID.
        date: when it happened.
        title: what happened.
        at: when it was written down, RFC 3339.
        location: the address or place of the proof.
        items: the items that it touches; own items of any assessment may be among them.
        note: more about it.
    """

    id: str
    date: dt.date
    title: str
    at: str
    location: str | None = None
    items: tuple[str, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Organisation:
    """A local government, or another body, that measures itself.

    Attributes:
        id: a UUID; a municipality gets the same one on every computer.
        name: its name.
        kind: what kind of body it is.
        nis: its NIS code, five digits as text, where it has one.
        province: the name of its province.
        population: its inhabitants.
        household_waste_kg: household waste per inhabitant and year, in kilogram.
        household_waste_year: the year of that figure.
        competences: its short profile.
        logbook: what happened, in the order in which it was entered.
    """

    id: str
    name: str
    kind: OrganisationKind
    nis: str | None = None
    province: str | None = None
    population: int | None = None
    household_waste_kg: float | None = None
    household_waste_year: int | None = None
    competences: Competences = field(default_factory=Competences)
    logbook: tuple[LogEntry, ...] = ()

    @property
    def is_demo(self) -> bool:
        """Whether this is the fictional municipality, which never enters a group, a benchmark or a contribution."""
        return same_id(self.id, DEMO_ORGANISATION_ID)


def same_id(first: str, second: str) -> bool:
    """Tell whether two UUIDs are the same, whatever their case."""
    return first.lower() == second.lower()


def organisation_id_for_nis(nis: str) -> str:
    """Return the id that an organisation with this NIS code gets on every computer."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"urn:nis:{nis}"))


def new_id() -> str:
    """Return a new UUID for whatever needs one."""
    return str(uuid.uuid4())

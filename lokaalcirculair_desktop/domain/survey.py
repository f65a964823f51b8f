"""The survey of 2022, asked again: the answers that stand on its slides. The wording of its questions is not known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lokaalcirculair_desktop.domain.codes import Mention

__all__ = [
    "BARRIERS",
    "EXPECTATIONS",
    "LINKED_THEMES",
    "MOTIVES",
    "PARTNERS",
    "CoalitionMention",
    "Mention",
    "OtherAnswers",
    "Survey",
]

MOTIVES = (
    "climate-targets", "local-employment", "resilient-economy", "space", "poverty", "traffic", "litter", "budget", "social-cohesion",
    "biodiversity", "other",
)  # fmt: skip
BARRIERS = ("knowledge", "means", "other")
EXPECTATIONS = ("inspiration", "guidance", "matchmaking", "round-table", "other")
PARTNERS = (
    "other-poms", "other-provinces", "other-intermunicipals", "international-example-cities", "own-pom", "financial-world", "similar-maturity",
    "own-province", "civil-society", "similar-size-profile", "own-intermunicipals", "researchers-experts", "mayor-aldermen", "front-runners",
    "own-departments", "business",
)  # fmt: skip
LINKED_THEMES = ("sustainability", "energy", "innovation", "waste", "mobility", "space")


@dataclass(frozen=True, slots=True)
class CoalitionMention:
    """What the coalition agreement says of one action domain.

    Attributes:
        mention: explicit, implicit or none.
        linked_to: the themes it is linked to, among ``LINKED_THEMES``.
    """

    mention: Mention
    linked_to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OtherAnswers:
    """What was typed beside *andere*.

    Attributes:
        motives: another motive.
        barriers: another barrier.
        expectations: another expectation.
    """

    motives: str | None = None
    barriers: str | None = None
    expectations: str | None = None


@dataclass(frozen=True, slots=True)
class Survey:
    """One organisation's answers to the survey; the order of a list is the order of choosing.

    Attributes:
        motives: among ``MOTIVES``.
        barriers: among ``BARRIERS``.
        preferred_domains: dimensions or topics of the first pillar.
        preferred_instruments: dimensions or items of the second pillar.
        expectations: among ``EXPECTATIONS``.
        partners: among ``PARTNERS``.
        other: typed answers.
        coalition_agreement: what the coalition agreement says, by action domain.
    """

    motives: tuple[str, ...] = ()
    barriers: tuple[str, ...] = ()
    preferred_domains: tuple[str, ...] = ()
    preferred_instruments: tuple[str, ...] = ()
    expectations: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    other: OtherAnswers = field(default_factory=OtherAnswers)
    coalition_agreement: Mapping[str, CoalitionMention] = field(default_factory=dict)

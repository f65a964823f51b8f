"""The survey of 2022, asked again: the answers that stand on its slides. The wording of its questions is not known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from lokaalcirculair_desktop.domain.codes import Mention
from lokaalcirculair_desktop.domain.structure import PILLARS, TOPICS, Pillar

__all__ = [
    "BARRIERS",
    "EXPECTATIONS",
    "LINKED_THEMES",
    "MOTIVES",
    "OPTIONS",
    "OTHER",
    "PARTNERS",
    "PREFERENCES",
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
OTHER = "other"
PREFERENCES: Mapping[str, Pillar] = {"preferred_domains": Pillar.DOMAINS, "preferred_instruments": Pillar.INSTRUMENTS}
"""The questions whose options are the dimensions and items of a pillar."""


def _parts_of(pillar: Pillar) -> tuple[str, ...]:
    return tuple(part for dimension in PILLARS[pillar] for part in (dimension, *TOPICS[dimension]))


OPTIONS: Mapping[str, tuple[str, ...]] = {
    "motives": MOTIVES,
    "barriers": BARRIERS,
    **{question: _parts_of(pillar) for question, pillar in PREFERENCES.items()},
    "expectations": EXPECTATIONS,
    "partners": PARTNERS,
}
"""The questions of the survey, by the names of their fields, with their options in order."""


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

    def chosen(self, question: str) -> tuple[str, ...]:
        """Return the options chosen at a question, in the order of choosing; a typed answer counts as *andere*."""
        found: tuple[str, ...] = getattr(self, question)
        return (*found, OTHER) if self.typed(question) and OTHER not in found else found

    def typed(self, question: str) -> str | None:
        """Return what was typed beside *andere* at a question."""
        typed: str | None = getattr(self.other, question, None)
        return typed

    def choose(self, question: str, option: str) -> Survey:
        """Return the survey with an option chosen, after those that were."""
        chosen = self.chosen(question)
        return self if option in chosen else self._with(question, (*chosen, option), self.other)

    def leave_out(self, question: str, option: str) -> Survey:
        """Return the survey without an option; with *andere* goes what was typed there."""
        other = replace(self.other, **{question: None}) if option == OTHER else self.other
        return self._with(question, tuple(one for one in self.chosen(question) if one != option), other)

    def write(self, question: str, text: str | None) -> Survey:
        """Return the survey with another text at *andere*; a text chooses it, and without text it stays chosen.

        Raises:
            TypeError: the question has no *andere*.
        """
        other = replace(self.other, **{question: text})
        written = replace(self, other=other)
        return written._with(question, written.chosen(question), other)

    def _with(self, question: str, options: tuple[str, ...], other: OtherAnswers) -> Survey:
        changed: dict[str, Any] = {question: options, "other": other}
        return replace(self, **changed)

    def mention(self, dimension: str, mention: Mention | None) -> Survey:
        """Return the survey with what the coalition agreement says of an action domain; where that is nothing, no theme is linked."""
        others = {one: said for one, said in self.coalition_agreement.items() if one != dimension}
        if mention is None:
            return replace(self, coalition_agreement=others)
        linked = self.linked_to(dimension) if mention is not Mention.NONE else ()
        return replace(self, coalition_agreement=others | {dimension: CoalitionMention(mention, linked)})

    def link(self, dimension: str, theme: str, *, linked: bool) -> Survey:
        """Return the survey with a theme linked to an action domain that is mentioned, or no longer.

        Raises:
            KeyError: nothing is said of the domain yet.
        """
        said = self.coalition_agreement[dimension]
        themes = tuple(one for one in said.linked_to if one != theme)
        changed = replace(said, linked_to=(*themes, theme) if linked else themes)
        return replace(self, coalition_agreement={**self.coalition_agreement, dimension: changed})

    def linked_to(self, dimension: str) -> tuple[str, ...]:
        """Return the themes that the coalition agreement links to an action domain."""
        said = self.coalition_agreement.get(dimension)
        return said.linked_to if said is not None else ()

    @property
    def answered(self) -> int:
        """How many of its questions have an answer; the coalition agreement is not among them."""
        return sum(bool(self.chosen(question)) for question in OPTIONS)

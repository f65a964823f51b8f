"""What the short profile of an organisation proposes for a question: *niet van toepassing*, or that another body does the work.

A proposal is shown and waits: the user takes it over or answers. Small size is never a reason (it is level 0), so the number of inhabitants
proposes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from lokaalcirculair_desktop.domain.codes import CarriedBy
from lokaalcirculair_desktop.domain.organisation import Competences, Organisation, OrganisationKind, WasteCompetence


class Proposal(Enum):
    """What a rule proposes."""

    NOT_APPLICABLE = "not_applicable"
    INTERMUNICIPAL = "intermunicipal"
    OTHER = "other"

    @property
    def carried_by(self) -> CarriedBy | None:
        """Who does the work; ``None`` where the question does not apply."""
        return None if self is Proposal.NOT_APPLICABLE else CarriedBy(self.value)


@dataclass(frozen=True, slots=True)
class ProfileRule:
    """One rule: for these kinds of organisation that gave these answers, this is proposed.

    Attributes:
        item: the question.
        kinds: the kinds of organisation it holds for.
        when: the answers that must have been given; those that are ``None`` do not matter.
        proposes: what is proposed.
    """

    item: str
    kinds: frozenset[OrganisationKind]
    when: Competences
    proposes: Proposal

    def holds_for(self, organisation: Organisation) -> bool:
        """Tell whether an organisation is of a kind of the rule and gave all its answers."""
        given = organisation.competences
        return organisation.kind in self.kinds and all(
            getattr(self.when, name) in (None, getattr(given, name)) for name in ("waste", "business_park", "own_kitchen", "farmland")
        )


def rule_for(organisation: Organisation, item: str, rules: Iterable[ProfileRule]) -> ProfileRule | None:
    """Return the first rule on an item that holds for an organisation, or nothing."""
    return next((rule for rule in rules if rule.item == item and rule.holds_for(organisation)), None)


def competences_of(answers: dict[str, str | bool]) -> Competences:
    """Return the answers of a profile out of plain values; those that are absent are not answered."""
    waste = answers.get("waste")
    flags = {name: bool(answers[name]) for name in ("business_park", "own_kitchen", "farmland") if name in answers}
    return Competences(waste=WasteCompetence(waste) if isinstance(waste, str) else None, **flags)

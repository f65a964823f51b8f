"""How every question of a round stands, and what there is to look at before the round is closed. Nothing here keeps anyone from closing it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, Confidence, State
from lokaalcirculair_desktop.domain.structure import is_own_item, items_in_play

PROOF_LEVEL = 3
"""From this level on an answer says that it is normal practice in all services: a reader will ask for the proof."""


class Condition(StrEnum):
    """How a question stands."""

    LEVEL = "level"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"
    OPEN = "open"
    PROPOSED = "proposed"
    """Open, with a level in the previous round that may still hold."""

    DAMAGED = "damaged"
    """Open, because the answer is damaged and does not count."""


class Show(StrEnum):
    """Which questions are shown."""

    ALL = "all"
    OPEN = "open"
    UNKNOWN = "unknown"
    UNDOCUMENTED = "undocumented"
    LOOK_AGAIN = "look_again"


class Kind(StrEnum):
    """What there is to look at, in the order in which it is told."""

    DAMAGED = "damaged"
    OPEN = "open"
    PROPOSED = "proposed"
    OWN_OPEN = "own_open"
    LOOK_AGAIN = "look_again"
    LOWERED = "lowered"
    UNPROVEN = "unproven"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known of a round beside its own answers.

    Attributes:
        versions: the ``item_version`` of every question of the questionnaire that the round is answered with.
        previous: the round before it, where it is on this computer.
        damaged: the items whose answer is damaged; it is not in the round.
        changed: the items answered before their question got another meaning, and not looked at since.
        unsaved: the items whose answer could not be saved yet.
    """

    versions: Mapping[str, int] = field(default_factory=dict)
    previous: Assessment | None = None
    damaged: Collection[str] = ()
    changed: Collection[str] = ()
    unsaved: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """How one question stands.

    Attributes:
        item: its id.
        condition: whether and how it is answered.
        answer: the answer, if there is a record.
        before: its level in the previous round, where the question meant the same then.
        look_again: whether its question changed since it was answered.
        is_unsaved: whether the answer could not be saved yet.
    """

    item: str
    condition: Condition
    answer: Answer | None = None
    before: int | None = None
    look_again: bool = False
    is_unsaved: bool = False

    @property
    def level(self) -> int | None:
        """Its level, 0–4, where it has one."""
        return self.answer.level if self.answer is not None and self.condition is Condition.LEVEL else None

    @property
    def target(self) -> int | None:
        """The ambition, 0–4, where there is one."""
        return self.answer.target if self.answer is not None else None

    @property
    def is_reached(self) -> bool:
        """Whether there is an ambition and the level is that high."""
        return self.target is not None and self.level is not None and self.level >= self.target

    @property
    def is_open(self) -> bool:
        """Whether it still has to be answered."""
        return self.condition in (Condition.OPEN, Condition.PROPOSED, Condition.DAMAGED)

    @property
    def is_documented(self) -> bool:
        """Whether it has a level that rests on more than an own estimate."""
        return self.level is not None and self.answer is not None and self.answer.confidence is not Confidence.CLAIMED

    @property
    def is_undocumented(self) -> bool:
        """Whether it has a level that is an own estimate."""
        return self.level is not None and not self.is_documented

    @property
    def is_unproven(self) -> bool:
        """Whether its level is so high that proof is expected, and it is an own estimate or names no proof; looked over by another is enough."""
        if self.answer is None or self.level is None or self.level < PROOF_LEVEL:
            return False
        return self.is_undocumented or (self.answer.confidence is Confidence.DOCUMENTED and not self.answer.evidence)

    @property
    def is_lowered(self) -> bool:
        """Whether its level is lower than in the previous round and no reason is given."""
        if self.answer is None or self.level is None or self.before is None:
            return False
        return self.level < self.before and not (self.answer.reason or "").strip()

    @property
    def has_note(self) -> bool:
        """Whether a note stands with it, for the report or private."""
        return self.answer is not None and bool(self.answer.note or self.answer.private_note)

    def is_shown_by(self, show: Show) -> bool:
        """Tell whether it is among what is shown."""
        shown = {
            Show.ALL: True,
            Show.OPEN: self.is_open,
            Show.UNKNOWN: self.condition is Condition.UNKNOWN,
            Show.UNDOCUMENTED: self.is_undocumented,
            Show.LOOK_AGAIN: self.look_again,
        }
        return shown[show]


def standings(assessment: Assessment, around: Surroundings) -> tuple[Standing, ...]:
    """Return how every question in play stands, in order, and after them the organisation's own."""
    answers = assessment.all_answers_by_item()
    own = {one.id: one.item_version for one in assessment.own_items}
    versions = {**around.versions, **own}
    items = (*items_in_play(assessment.depth), *own)
    return tuple(_standing(item, answers.get(item), versions.get(item, 1), around) for item in items)


def _standing(item: str, answer: Answer | None, version: int, around: Surroundings) -> Standing:
    answered = answer is not None and not answer.is_open
    before = _level_before(item, answer.item_version if answer is not None and answered else version, around.previous)
    return Standing(
        item=item,
        condition=_condition(answer, before, is_damaged=item in around.damaged),
        answer=answer,
        before=before,
        look_again=answered and (item in around.changed or (answer is not None and is_own_item(item) and answer.item_version < version)),
        is_unsaved=item in around.unsaved,
    )


def _condition(answer: Answer | None, before: int | None, *, is_damaged: bool) -> Condition:
    if answer is not None and not answer.is_open:
        return {State.LEVEL: Condition.LEVEL, State.UNKNOWN: Condition.UNKNOWN}.get(answer.state, Condition.NOT_APPLICABLE)
    if is_damaged:
        return Condition.DAMAGED
    return Condition.OPEN if before is None else Condition.PROPOSED


def _level_before(item: str, version: int, previous: Assessment | None) -> int | None:
    answer = previous.answer_to(item) if previous is not None else None
    return answer.level if answer is not None and answer.item_version == version else None


def count_shown(all_standings: Sequence[Standing]) -> Mapping[Show, int]:
    """Return how many questions each choice shows."""
    return {show: sum(one.is_shown_by(show) for one in all_standings) for show in Show}


def review(all_standings: Sequence[Standing]) -> Mapping[Kind, tuple[Standing, ...]]:
    """Return what there is to look at before a round is closed, by kind, in the order in which it is told; kinds without any are left out.

    A question may stand under two kinds: a lower level may be unproven too.
    """
    found: dict[Kind, tuple[Standing, ...]] = {kind: tuple(one for one in all_standings if kind in _kinds(one)) for kind in Kind}
    return {kind: ones for kind, ones in found.items() if ones}


def _kinds(one: Standing) -> frozenset[Kind]:
    if one.condition in (Condition.OPEN, Condition.PROPOSED) and is_own_item(one.item):
        return frozenset({Kind.OWN_OPEN})
    by_condition = {} if one.condition is Condition.LEVEL else {Kind(one.condition): True}
    found = {**by_condition, Kind.LOOK_AGAIN: one.look_again, Kind.LOWERED: one.is_lowered, Kind.UNPROVEN: one.is_unproven}
    return frozenset(kind for kind, holds in found.items() if holds)

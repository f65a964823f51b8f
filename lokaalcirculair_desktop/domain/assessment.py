"""An assessment: one round of answers of one organisation, with everything that belongs to it.

Moments are kept as text, RFC 3339 exactly as written. No record of an item means that it is unanswered, as an *open* answer does.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from lokaalcirculair_desktop.domain.action import Action
from lokaalcirculair_desktop.domain.codes import CarriedBy, Confidence, Cover, State, Status
from lokaalcirculair_desktop.domain.questionnaire import CURRENT_VERSION, ITEM_ORDER, QUESTIONNAIRE_ID, Depth, is_own_item
from lokaalcirculair_desktop.domain.survey import Survey
from lokaalcirculair_desktop.domain.workshop import Consensus, Participant, Tally, Vote

__all__ = [
    "MAX_TEXT_LENGTH",
    "Answer",
    "Assessment",
    "CarriedBy",
    "Confidence",
    "Consent",
    "Contribution",
    "Cover",
    "Decision",
    "Evidence",
    "Figure",
    "OwnItem",
    "QuestionnaireVersion",
    "State",
    "Status",
]

MAX_TEXT_LENGTH = 10_000
OF_OWN_ITEMS = ("own_answers", "figures", "votes", "tallies", "consensus")
"""The lists of an assessment whose records go with an own question that goes."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A proof, by reference: never a copy of the file.

    Attributes:
        title: what it is.
        location: a web address or the path of a file.
    """

    title: str
    location: str | None = None


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one author said of an item.

    Attributes:
        author: a service or a person.
        state: what kind of answer.
        at: when, RFC 3339.
        level: 0–4 with state *level*, else ``None``.
        target: the ambition that the author gave.
        reason: why not applicable, or why it changed.
        note: what the author wrote.
        evidence: the author's proofs.
    """

    author: str | None
    state: State
    at: str
    level: int | None = None
    target: int | None = None
    reason: str | None = None
    note: str | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one item.

    Attributes:
        item: the item's id.
        state: what it is.
        updated_at: when it last changed, RFC 3339.
        level: 0–4 with state *level*, else ``None``.
        target: the ambition, 0–4.
        horizon: the year of the ambition.
        priority: the user's own, 1 high – 3 low.
        reason: with *not applicable* why; with a level in a repeated assessment why it changed.
        carried_by: who does the work.
        confidence: how well it is underpinned.
        note: what goes into the report.
        private_note: what stays in the program.
        evidence: the proofs.
        contributions: what each author said.
        item_version: the version of the item that was answered.
        revision: how often the answer changed.
        updated_by: who changed it last, where that is known.
    """

    item: str
    state: State
    updated_at: str
    level: int | None = None
    target: int | None = None
    horizon: int | None = None
    priority: int | None = None
    reason: str | None = None
    carried_by: CarriedBy = CarriedBy.OWN
    confidence: Confidence = Confidence.CLAIMED
    note: str | None = None
    private_note: str | None = None
    evidence: tuple[Evidence, ...] = ()
    contributions: tuple[Contribution, ...] = ()
    item_version: int = 1
    revision: int = 0
    updated_by: str | None = None

    @property
    def is_answered(self) -> bool:
        """Whether it has a level; an honest *weet niet* does not."""
        return self.state is State.LEVEL

    @property
    def is_open(self) -> bool:
        """Whether it still has to be answered."""
        return self.state is State.OPEN

    def choose_level(self, level: int, at: str, *, item_version: int | None = None) -> Answer:
        """Return the answer with this level, changed at a moment; a reason given for *niet van toepassing* goes.

        Args:
            level: 0–4.
            at: when, RFC 3339.
            item_version: the version of the question that was read when choosing; ``None`` where it is the one answered before.
        """
        if level not in range(5):
            raise ValueError(f"level {level}")
        reason = None if self.state is State.NOT_APPLICABLE else self.reason
        return self._chosen(at, item_version, state=State.LEVEL, level=level, reason=reason)

    def choose_unknown(self, at: str, *, item_version: int | None = None) -> Answer:
        """Return the answer as *weet niet*; ``item_version`` as in ``choose_level``."""
        return self._chosen(at, item_version, state=State.UNKNOWN, level=None, reason=None)

    def choose_not_applicable(self, reason: str, at: str, *, item_version: int | None = None) -> Answer:
        """Return the answer as *niet van toepassing*; ``item_version`` as in ``choose_level``.

        Raises:
            ValueError: the reason is blank.
        """
        if not reason.strip():
            raise ValueError("not applicable needs a reason")
        return self._chosen(at, item_version, state=State.NOT_APPLICABLE, level=None, reason=reason)

    def confirm(self, item_version: int, at: str) -> Answer:
        """Return the same answer, now given to another version of the question: read again, and it still holds."""
        return self._chosen(at, item_version)

    def _chosen(self, at: str, item_version: int | None, **choice: Any) -> Answer:
        version = self.item_version if item_version is None else item_version
        return replace(self, item_version=version, revision=self.revision + 1, updated_at=at, updated_by=None, **choice)

    def clear(self, at: str) -> Answer:
        """Return the answer without a choice; ambition, notes and evidence stay."""
        return replace(self, state=State.OPEN, level=None, reason=None, revision=self.revision + 1, updated_at=at, updated_by=None)


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured number.

    Attributes:
        item: the item that it goes with.
        indicator: what is measured.
        year: the year it speaks of.
        value: the number.
        unit: its unit.
        source: where it comes from.
    """

    item: str
    indicator: str
    year: int
    value: float
    unit: str
    source: str | None = None


@dataclass(frozen=True, slots=True)
class OwnItem:
    """A question of the organisation's own, outside the standard score.

    Attributes:
        id: begins with ``own-``.
        question: the question.
        levels: its five level texts.
        item_version: rises when the meaning changes.
    """

    id: str
    question: str
    levels: tuple[str, ...]
    item_version: int = 1


@dataclass(frozen=True, slots=True)
class Decision:
    """The decision that the assessment is brought to.

    Attributes:
        body: who decides: *college*, *gemeenteraad*, …
        session: when it sits.
        texts: the articles as the user worded them.
    """

    body: str
    session: dt.date | None = None
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Consent:
    """What others may do with the answers.

    Attributes:
        group: whether they may count in a group.
        research: whether they may be used for research.
        by: who gave consent.
        at: when, RFC 3339.
    """

    group: bool = False
    research: bool = False
    by: str | None = None
    at: str | None = None


@dataclass(frozen=True, slots=True)
class QuestionnaireVersion:
    """Which questionnaire was answered.

    Attributes:
        id: its id.
        version: its version; a new round is answered with the newest.
    """

    id: str = QUESTIONNAIRE_ID
    version: str = CURRENT_VERSION


@dataclass(frozen=True, slots=True)
class Assessment:
    """One round.

    Attributes:
        id: a UUID.
        title: its name.
        date: the day that it speaks for.
        depth: quick or full.
        covers: for whom the answers hold.
        questionnaire: which questionnaire.
        status: open or closed.
        closed_at: when it was closed, RFC 3339.
        previous: the id of the round before it, which need not be on this computer.
        assessor: who filled it in.
        self_score: the organisation's own 0–10 in half points, given before the rubric.
        self_score_at: when it was given, RFC 3339.
        active: whether the organisation works on the circular economy.
        ambition_decided_on: the date on which the ambition was decided.
        decision: the decision it is brought to.
        consent: what others may do with it.
        survey: the survey's answers.
        answers: the answers, in the order of the items, one for each item at most.
        figures: measured numbers.
        own_items: the organisation's own questions.
        own_answers: the answers to them.
        actions: the action plan.
        participants: who took part in a working session.
        votes: what they chose.
        tallies: what was counted.
        consensus: what was agreed.
        parking: what was parked.
    """

    id: str
    title: str
    date: dt.date
    depth: Depth
    covers: tuple[Cover, ...] = ()
    questionnaire: QuestionnaireVersion = field(default_factory=QuestionnaireVersion)
    status: Status = Status.OPEN
    closed_at: str | None = None
    previous: str | None = None
    assessor: str | None = None
    self_score: float | None = None
    self_score_at: str | None = None
    active: bool | None = None
    ambition_decided_on: dt.date | None = None
    decision: Decision | None = None
    consent: Consent = field(default_factory=Consent)
    survey: Survey = field(default_factory=Survey)
    answers: tuple[Answer, ...] = ()
    figures: tuple[Figure, ...] = ()
    own_items: tuple[OwnItem, ...] = ()
    own_answers: tuple[Answer, ...] = ()
    actions: tuple[Action, ...] = ()
    participants: tuple[Participant, ...] = ()
    votes: tuple[Vote, ...] = ()
    tallies: tuple[Tally, ...] = ()
    consensus: tuple[Consensus, ...] = ()
    parking: tuple[str, ...] = ()

    @property
    def is_closed(self) -> bool:
        """Whether the answers are locked."""
        return self.status is Status.CLOSED

    def answers_by_item(self) -> Mapping[str, Answer]:
        """Return the answers by item id."""
        return {answer.item: answer for answer in self.answers}

    def all_answers_by_item(self) -> Mapping[str, Answer]:
        """Return the answers by item id, those to the organisation's own questions too; no score looks at these."""
        return {answer.item: answer for answer in (*self.answers, *self.own_answers)}

    def answer_to(self, item: str) -> Answer | None:
        """Return the answer to an item or to an own question, if there is a record."""
        return next((answer for answer in (*self.answers, *self.own_answers) if answer.item == item), None)

    def with_answer(self, answer: Answer) -> Assessment:
        """Return the assessment with this answer in place of the one to the same item."""
        if is_own_item(answer.item):
            own = {**self.all_answers_by_item(), answer.item: answer}
            return replace(self, own_answers=tuple(one for item, one in own.items() if is_own_item(item)))
        others = [kept for kept in self.answers if kept.item != answer.item]
        return replace(self, answers=tuple(sorted([*others, answer], key=lambda one: ITEM_ORDER[one.item])))

    def with_own_items(self, items: Sequence[OwnItem]) -> Assessment:
        """Return the assessment with these own questions; what speaks of one that goes, goes too, but an action stays without its question."""
        gone = {one.id for one in self.own_items} - {one.id for one in items}
        lists: dict[str, Any] = {name: tuple(one for one in getattr(self, name) if one.item not in gone) for name in OF_OWN_ITEMS}
        actions = tuple(replace(action, item=None) if action.item in gone else action for action in self.actions)
        return replace(self, own_items=tuple(items), actions=actions, **lists)

"""A repeated measurement: what was answered in the round before is read when its question is shown, and written only when the user confirms it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from lokaalcirculair_desktop.domain.assessment import Answer, CarriedBy, State
from lokaalcirculair_desktop.domain.questionnaire import Item, is_own_item
from lokaalcirculair_desktop.services.assessments import OpenAssessment
from lokaalcirculair_desktop.services.questionnaires import ItemChange, change_between
from lokaalcirculair_desktop.texts import Language


@dataclass(frozen=True, slots=True)
class Earlier:
    """What was answered to a question in the round before.

    Attributes:
        answer: that answer; it is a level, *weet niet* or *niet van toepassing*.
        date: the day that the round speaks for.
        change: how the question changed since, where it means something else now; then the answer is no proposal as it stands.
    """

    answer: Answer
    date: dt.date
    change: ItemChange | None = None


def earlier_answer(opened: OpenAssessment, item: Item, language: Language) -> Earlier | None:
    """Return what the round before says of a question; ``None`` where it says nothing that can be compared with it.

    An own question in another version is left out: its earlier text need not be known any more.
    """
    before = opened.previous
    answer = before.answer_to(item.id) if before is not None else None
    if before is None or answer is None or answer.is_open:
        return None
    if answer.item_version == item.item_version:
        return Earlier(answer, before.date)
    if answer.item_version > item.item_version or is_own_item(item.id):
        return None
    return Earlier(answer, before.date, change_between(answer, item, language))


def confirmed(earlier: Answer, now: Answer, item_version: int, at: str) -> Answer:
    """Return the earlier answer as the answer of this round: it was read again, and it still holds.

    What the user wrote in this round already stays: a note, an ambition, who does the work; proofs come beside each other. The confidence is
    that of this round, *claimed* until someone says otherwise: nobody looked at the proofs again by saying that the level still holds, and the
    strict reading may not rest on a check of years ago. The year of an ambition that is over does not come along. The private note stays where
    it was written.

    Args:
        earlier: the answer of the round before; not open.
        now: the open answer of this round.
        item_version: the version of the question that was read.
        at: when, RFC 3339.
    """
    brought = replace(with_proofs(earlier, now), carried_by=earlier.carried_by if now.carried_by is CarriedBy.OWN else now.carried_by)
    if now.target is None and earlier.target is not None:
        is_over = earlier.horizon is not None and earlier.horizon < dt.datetime.fromisoformat(at).year
        brought = replace(brought, target=earlier.target, horizon=None if is_over else earlier.horizon)
    if earlier.state is State.UNKNOWN:
        return brought.choose_unknown(at, item_version=item_version)
    if earlier.state is State.NOT_APPLICABLE:
        return brought.choose_not_applicable(earlier.reason or "", at, item_version=item_version)
    assert earlier.level is not None
    return brought.choose_level(earlier.level, at, item_version=item_version)


def with_proofs(earlier: Answer, now: Answer) -> Answer:
    """Return an answer with the note of the earlier one, where it has none itself, and with its proofs beside its own."""
    return replace(now, note=now.note or earlier.note, evidence=(*now.evidence, *(one for one in earlier.evidence if one not in now.evidence)))


def level_changed(earlier: Earlier | None, answer: Answer) -> bool:
    """Tell whether an answer has another level than the round before gave to the same question."""
    if earlier is None or earlier.change is not None:
        return False
    return answer.level is not None and earlier.answer.level is not None and answer.level != earlier.answer.level

"""An assessment from a file beside the one that is here: whether they tell the same, and what is here after the file replaced it.

What a file left out under a false flag says nothing: it neither makes a difference nor erases. So there is one step for both, ``_restored``:
the file's content, completed with what it left out and is here. They tell the same if that changes nothing here.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar

from lokaalcirculair_desktop.domain.action import Action
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, Contribution, Evidence, State
from lokaalcirculair_desktop.domain.organisation import LogEntry, Organisation
from lokaalcirculair_desktop.domain.questionnaire import ITEM_ORDER, is_own_item
from lokaalcirculair_desktop.domain.workshop import Consensus, Participant, Tally, Vote
from lokaalcirculair_desktop.exchange.envelope import Contains
from lokaalcirculair_desktop.exchange.leaving_out import leave_out_of_contribution, shared_evidence, shared_location

T = TypeVar("T")


def same_content(here: Assessment, in_file: Assessment, contains: Contains) -> bool:
    """Tell whether a file holds what is here, leaving aside what it left out; ids are compared without case, moments as written."""
    return _comparable(_restored(here, in_file, contains)) == _comparable(here)


def merged_keeping_left_out(here: Assessment, from_file: Assessment, contains: Contains) -> Assessment:
    """Return what is here after a file replaced it: the file's content, and what the file left out as it was here.

    Records of a session that stay keep the participants and the own questions that they speak of, also where the file no longer has them.
    """
    restored = _restored(here, from_file, contains)
    voters = {vote.participant.lower() for vote in restored.votes}
    session: tuple[Vote | Tally | Consensus, ...] = (*restored.votes, *restored.tallies, *restored.consensus)
    asked = {one.item for one in session if is_own_item(one.item)}
    return replace(
        restored,
        id=here.id,
        participants=_with_missing(restored.participants, here.participants, voters, lambda one: one.id.lower()),
        own_items=_with_missing(restored.own_items, here.own_items, asked, lambda one: one.id),
    )


def filled_organisation(here: Organisation, from_file: Organisation, *, replace: bool, contains: Contains | None = None) -> Organisation:
    """Return the organisation here with what a file tells of it; its id stays, and its logbook is joined with the file's.

    Args:
        here: the organisation on this computer.
        from_file: the one in the file.
        replace: whether what the file tells comes in place of what is here; else only empty fields are filled.
        contains: what the file carries; without it a missing log note counts as left out.
    """
    first, second = (from_file, here) if replace else (here, from_file)
    waste, year = _filled_waste(first, second)
    return _replaced(
        _completed(first, second),
        id=here.id,
        household_waste_kg=waste,
        household_waste_year=year,
        competences=_completed(first.competences, second.competences),
        logbook=_joined_logbook(here.logbook, from_file.logbook, contains or Contains()),
    )


_replaced = replace  # ``filled_organisation`` has an argument of that name


def _completed(first: T, second: T) -> T:
    """Return the first object with its empty fields filled from the second."""
    names = [one.name for one in fields(first)]  # type: ignore[arg-type]
    return type(first)(**{name: getattr(second if getattr(first, name) in (None, "") else first, name) for name in names})


def _filled_waste(first: Organisation, second: Organisation) -> tuple[float | None, int | None]:
    """Return the household waste and its year of the first, filled from the second: a figure never gets the year of another one."""
    mine, theirs = ((one.household_waste_kg, one.household_waste_year) for one in (first, second))
    if any(None not in (one, other) and one != other for one, other in zip(mine, theirs, strict=True)):
        return theirs if mine[0] is None else mine
    return (theirs[0] if mine[0] is None else mine[0], theirs[1] if mine[1] is None else mine[1])


def _joined_logbook(here: Sequence[LogEntry], from_file: Sequence[LogEntry], contains: Contains) -> tuple[LogEntry, ...]:
    """Return the entries of both by id, the later written one of two; new ones come after those that are here."""
    entries = {one.id.lower(): one for one in here}
    for entry in from_file:
        known = entries.get(entry.id.lower())
        if known is None:
            entries[entry.id.lower()] = entry
        elif dt.datetime.fromisoformat(entry.at) > dt.datetime.fromisoformat(known.at):
            note = _kept(entry.note, known.note, is_carried=contains.notes)
            entries[entry.id.lower()] = _replaced(entry, id=known.id, note=note, location=_full_location(entry.location, known.location))
    return tuple(entries.values())


def _kept(in_file: T, here: T, *, is_carried: bool) -> T:
    """Return the file's value; where it is empty and was left out, the one here."""
    return in_file if is_carried or in_file not in (None, ()) else here


def _full_location(in_file: str | None, here: str | None) -> str | None:
    """Return the path that is here where the file has its file name only: folders never travel."""
    return here if here is not None and in_file == shared_location(here) else in_file


def _restored(here: Assessment, in_file: Assessment, contains: Contains) -> Assessment:
    """Return the file's content, completed with what it left out and is here."""
    process, names = contains.process, contains.names
    return replace(
        in_file,
        assessor=_kept(in_file.assessor, here.assessor, is_carried=names),
        consent=replace(in_file.consent, by=_kept(in_file.consent.by, here.consent.by, is_carried=names)),
        answers=_by_key(in_file.answers, here.answers, _item, lambda one, mine: _answer(one, mine, contains)),
        own_answers=_by_key(in_file.own_answers, here.own_answers, _item, lambda one, mine: _answer(one, mine, contains)),
        actions=_by_key(in_file.actions, here.actions, _id, lambda one, mine: _action(one, mine, contains)),
        participants=_kept(
            _by_key(in_file.participants, here.participants, _id, lambda one, mine: _participant(one, mine, contains)),
            here.participants,
            is_carried=process,
        ),
        votes=_kept(in_file.votes, here.votes, is_carried=process),
        tallies=_kept(in_file.tallies, here.tallies, is_carried=process),
        consensus=_kept(
            _by_key(in_file.consensus, here.consensus, _item, lambda one, mine: _consensus(one, mine, contains)), here.consensus, is_carried=process
        ),
        parking=_kept(in_file.parking, here.parking, is_carried=process),
    )


def _item(record: Answer | Consensus) -> str:
    return record.item


def _id(record: Action | Participant) -> str:
    return record.id.lower()


def _by_key(in_file: Sequence[T], here: Sequence[T], key: Callable[[T], str], restore: Callable[[T, T], T]) -> tuple[T, ...]:
    """Return the file's records, each completed by the one here with its key, where there is one."""
    mine: Mapping[str, T] = {key(one): one for one in here}
    return tuple(restore(one, mine[key(one)]) if key(one) in mine else one for one in in_file)


def _answer(one: Answer, here: Answer, contains: Contains) -> Answer:
    return replace(
        one,
        note=_kept(one.note, here.note, is_carried=contains.notes),
        reason=_reason(one, here, contains),
        private_note=_kept(one.private_note, here.private_note, is_carried=contains.private_notes),
        updated_by=_kept(one.updated_by, here.updated_by, is_carried=contains.names),
        evidence=_evidence(one.evidence, here.evidence),
        contributions=_kept(_contributions(one.contributions, here.contributions, contains), here.contributions, is_carried=contains.process),
    )


def _reason(one: Answer | Contribution, here: Answer | Contribution, contains: Contains) -> str | None:
    """Return the reason of a level as for any note; that of *niet van toepassing* always travels and never explains a level."""
    were_levels = one.state is State.LEVEL and here.state is State.LEVEL
    return _kept(one.reason, here.reason, is_carried=contains.notes or not were_levels)


def _action(one: Action, here: Action, contains: Contains) -> Action:
    return replace(
        one,
        owner=_kept(one.owner, here.owner, is_carried=contains.names),
        note=_kept(one.note, here.note, is_carried=contains.notes),
    )


def _participant(one: Participant, here: Participant, contains: Contains) -> Participant:
    return replace(one, label=_kept(one.label, here.label, is_carried=contains.names))


def _consensus(one: Consensus, here: Consensus, contains: Contains) -> Consensus:
    return replace(one, reason=_kept(one.reason, here.reason, is_carried=contains.notes))


def _evidence(in_file: Sequence[Evidence], here: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Return the file's proofs, with the folders of those that are here: the same title and file name, each once."""
    waiting = _queues(here, lambda one: shared_evidence((one,))[0])
    return tuple(waiting[one].popleft() if waiting.get(one) else one for one in in_file)


def _contributions(in_file: Sequence[Contribution], here: Sequence[Contribution], contains: Contains) -> tuple[Contribution, ...]:
    """Return the file's contributions, each completed by the one here that it may have been written from; each is used once."""
    waiting = _queues(here, lambda one: leave_out_of_contribution(one, contains))
    restored = []
    for one in in_file:
        candidates = waiting.get(leave_out_of_contribution(one, contains), deque())
        source = next((mine for mine in candidates if _plain(_contribution(one, mine, contains)) == _plain(mine)), None)
        if source is not None:
            candidates.remove(source)
        restored.append(one if source is None else _contribution(one, source, contains))
    return tuple(restored)


def _queues(records: Iterable[T], key: Callable[[T], T]) -> dict[T, deque[T]]:
    """Return records in their order, apart for each key."""
    queues: defaultdict[T, deque[T]] = defaultdict(deque)
    for one in records:
        queues[key(one)].append(one)
    return dict(queues)


def _contribution(one: Contribution, here: Contribution, contains: Contains) -> Contribution:
    return replace(
        one,
        author=_kept(one.author, here.author, is_carried=contains.names),
        reason=_reason(one, here, contains),
        note=_kept(one.note, here.note, is_carried=contains.notes),
        evidence=_evidence(one.evidence, here.evidence),
    )


def _plain(one: Contribution) -> Contribution:
    return replace(one, evidence=shared_evidence(one.evidence))


def _with_missing(there: tuple[T, ...], here: Sequence[T], wanted: Iterable[str], key: Callable[[T], str]) -> tuple[T, ...]:
    """Return records with those from here that are wanted and absent."""
    absent = set(wanted) - {key(one) for one in there}
    return (*there, *(one for one in here if key(one) in absent))


def _comparable(assessment: Assessment) -> Assessment:
    """Return an assessment as it is compared: ids without case, proofs without folders, answers in the order of the items."""
    return replace(
        assessment,
        id=assessment.id.lower(),
        previous=None if assessment.previous is None else assessment.previous.lower(),
        answers=tuple(_comparable_answer(one) for one in sorted(assessment.answers, key=lambda one: ITEM_ORDER[one.item])),
        own_answers=tuple(_comparable_answer(one) for one in assessment.own_answers),
        actions=_lower_ids(assessment.actions),
        participants=_lower_ids(assessment.participants),
        votes=tuple(replace(one, participant=one.participant.lower()) for one in assessment.votes),
    )


def _comparable_answer(answer: Answer) -> Answer:
    return replace(answer, evidence=shared_evidence(answer.evidence), contributions=tuple(_plain(one) for one in answer.contributions))


def _lower_ids(records: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(replace(one, id=one.id.lower()) for one in records)

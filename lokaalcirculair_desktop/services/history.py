"""What the answer to one question was before, what it is now, and what changed from each version to the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import Enum
from typing import Any, Final, TypeVar, cast

from lokaalcirculair_desktop.domain.assessment import Answer, CarriedBy, Confidence, Contribution, Evidence, State
from lokaalcirculair_desktop.domain.characters import REFUSED_CHARACTERS, REPLACEMENT
from lokaalcirculair_desktop.services.workspace import Workspace

E = TypeVar("E", bound=Enum)

FIELDS: Final = (
    "answer", "reason", "ambition", "confidence", "carried_by", "priority", "note", "private_note", "evidence", "contributions", "item_version",
)  # fmt: skip
"""What can differ between two versions, in the order in which it is told: attributes of ``AnswerVersion``."""
_TYPED: Final = ("note", "private_note")


@dataclass(frozen=True, slots=True)
class Change:
    """What differs in one field between a version and the one before it.

    Attributes:
        field: one of ``FIELDS``.
        old: what it was, as the attribute of that name of ``AnswerVersion`` gives it.
        new: what it became.
    """

    field: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class AnswerVersion:
    """The answer to a question as it was for a time.

    Attributes:
        at: since when, as RFC 3339 text; ``None`` where that can no longer be read.
        state: what kind of answer it was; ``None`` where that can no longer be read.
        level: 0 to 4, only with the state *level*.
        reason: why the question did not apply, or why a level changed since the last round.
        target: the ambition, 0 to 4.
        horizon: the year of the ambition.
        priority: the user's own, 1 high to 3 low.
        carried_by: who does the work.
        confidence: how well it is underpinned.
        note: the note for the report.
        private_note: the note that stays in the program.
        evidence: the proofs.
        contributions: what each author said.
        item_version: the version of the question that was answered.
        revision: how often it had changed.
        updated_by: who changed it, where that is known.
        is_present: whether this is the one that lies there now.
        is_damaged: whether it is not what was written: shown, never trusted.
        changes: what differs from the last sound version before it, of the first one from an unanswered question; nothing where it is damaged.
    """

    at: str | None
    state: State | None
    level: int | None = None
    reason: str | None = None
    target: int | None = None
    horizon: int | None = None
    priority: int | None = None
    carried_by: CarriedBy = CarriedBy.OWN
    confidence: Confidence = Confidence.CLAIMED
    note: str | None = None
    private_note: str | None = None
    evidence: tuple[Evidence, ...] = ()
    contributions: tuple[Contribution, ...] = ()
    item_version: int = 1
    revision: int = 0
    updated_by: str | None = None
    is_present: bool = False
    is_damaged: bool = False
    changes: tuple[Change, ...] = ()

    @property
    def answer(self) -> tuple[State | None, int | None]:
        """The kind of answer with its level."""
        return self.state, self.level

    @property
    def ambition(self) -> tuple[int | None, int | None]:
        """The ambition with its year."""
        return self.target, self.horizon

    @property
    def authors(self) -> tuple[str, ...]:
        """Who contributed to it, in their order."""
        return tuple(one.author for one in self.contributions if one.author)


UNANSWERED: Final = AnswerVersion(None, State.OPEN)


def history_of(workspace: Workspace, assessment_id: str, item: str) -> tuple[AnswerVersion, ...]:
    """Return every version of the answer to an item, newest first: the one that lies there now, damaged or not, then the earlier ones.

    What was saved while a note was being typed is one version for each minute, as long as each text stands whole in the next.

    Raises:
        UserError: the assessment is damaged, or the data cannot be read now.
    """
    if workspace.is_empty:
        return ()
    with workspace.reading() as unit:
        place = unit.assessments.place_of(assessment_id, item)
        if place is None:
            return ()
        earlier = unit.assessments.history(assessment_id, item)
    versions = [_of_content(content) for content in earlier]
    if isinstance(place.before, Answer):
        versions.append(replace(_of_answer(place.before), is_present=True))
    elif place.before is not None:
        versions.append(remains_of(place.before.content))
    return tuple(reversed(_told(_without_typing(versions))))


def remains_of(content: Mapping[str, object]) -> AnswerVersion:
    """Return what the row of a damaged answer still says: only what has the right shape, and none of it to be trusted."""
    return replace(_of_content(content), is_damaged=True, is_present=True)


def answer_from_remains(remains: AnswerVersion, present: Answer, at: str) -> Answer | None:
    """Return what a damaged answer still says as a new answer, for a user who read it and says that it holds.

    Args:
        remains: what can still be read.
        present: the answer that counts now, an open one: its question, version and number of changes go on, and what was written there already.
        at: the moment, RFC 3339.

    Returns:
        The new answer; ``None`` where too little is left of the old one to be an answer.
    """
    needed = {State.LEVEL: remains.level is not None, State.NOT_APPLICABLE: bool((remains.reason or "").strip())}
    if remains.state is None or not needed.get(remains.state, True):
        return None
    answer = replace(
        present,
        state=remains.state,
        level=remains.level if remains.state is State.LEVEL else None,
        reason=remains.reason,
        target=remains.target if present.target is None else present.target,
        horizon=remains.horizon if present.target is None else present.horizon,
        priority=remains.priority,
        carried_by=remains.carried_by,
        confidence=remains.confidence,
        note=present.note or remains.note,
        private_note=present.private_note or remains.private_note,
        evidence=present.evidence or remains.evidence,
        contributions=tuple(one for one in remains.contributions if (one.state is State.LEVEL) == (one.level is not None)),
        revision=present.revision + 1,
        updated_at=at,
        updated_by=None,
    )
    return cast(Answer, _cleaned(answer))


def _cleaned(value: object) -> object:
    """Return a value with a replacement sign for every character that no file of ours takes: damage can make such of any letter."""
    if isinstance(value, tuple):
        return tuple(map(_cleaned, value))
    if isinstance(value, Answer | Contribution | Evidence):
        changed: dict[str, Any] = {one.name: _cleaned(getattr(value, one.name)) for one in fields(value)}
        return type(value)(**changed)
    return REFUSED_CHARACTERS.sub(REPLACEMENT, value) if isinstance(value, str) and not isinstance(value, Enum) else value


def changes_between(before: AnswerVersion, after: AnswerVersion) -> tuple[Change, ...]:
    """Return what differs between two versions, field by field."""
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in FIELDS)
    return tuple(Change(name, old, new) for name, old, new in pairs if old != new)


def _told(versions: Iterable[AnswerVersion]) -> list[AnswerVersion]:
    """Say of each version what it changed; a damaged one changes nothing that could be relied on."""
    sound, told = UNANSWERED, []
    for version in versions:
        if version.is_damaged:
            told.append(version)
        else:
            base = replace(sound, item_version=version.item_version) if sound is UNANSWERED else sound
            told.append(replace(version, changes=changes_between(base, version)))
            sound = version
    return told


def _without_typing(versions: Sequence[AnswerVersion]) -> list[AnswerVersion]:
    """Leave out what was only saved on the way, while somebody typed; oldest first, as it comes."""
    kept: list[AnswerVersion] = []
    for version in versions:
        if kept and _is_typed_on(kept[-2] if len(kept) > 1 else UNANSWERED, kept[-1], version):
            kept.pop()
        kept.append(version)
    return kept


def _is_typed_on(before: AnswerVersion, between: AnswerVersion, after: AnswerVersion) -> bool:
    """Tell whether a version only added text to a note, and the next one only added more to it within the same minute."""
    if any(one.is_damaged for one in (before, between, after)) or between.updated_by != after.updated_by:
        return False
    steps = (*changes_between(before, between), *changes_between(between, after))
    fields = [step.field for step in steps]
    if len(steps) != 2 or fields[0] != fields[1] or fields[0] not in _TYPED or _minute(between) is None:
        return False
    return _minute(between) == _minute(after) and all(_adds(step.old or "", step.new or "") for step in steps)


def _adds(old: str, new: str) -> bool:
    """Tell whether a text stands whole in another one, with something added in one place."""
    if len(new) <= len(old):
        return False
    same = next((n for n, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), len(old))
    return new.endswith(old[same:])


def _minute(version: AnswerVersion) -> datetime | None:
    try:
        return datetime.fromisoformat(version.at or "").astimezone().replace(second=0, microsecond=0)
    except (ValueError, OverflowError, OSError):  # the moment of a damaged row may be anything
        return None


def _of_answer(answer: Answer) -> AnswerVersion:
    return AnswerVersion(
        at=answer.updated_at,
        state=answer.state,
        level=answer.level,
        reason=answer.reason or None,
        target=answer.target,
        horizon=answer.horizon,
        priority=answer.priority,
        carried_by=answer.carried_by,
        confidence=answer.confidence,
        note=answer.note or None,
        private_note=answer.private_note or None,
        evidence=answer.evidence,
        contributions=answer.contributions,
        item_version=answer.item_version,
        revision=answer.revision,
        updated_by=answer.updated_by or None,
    )


def _of_content(content: object) -> AnswerVersion:
    """Read what the history kept, or what is left of a damaged row: only what has the right shape."""
    if not isinstance(content, Mapping):
        return AnswerVersion(None, None, is_damaged=True)
    state = _one_of(State, content.get("state"))
    return AnswerVersion(
        at=_text(content.get("updated_at")),
        state=state,
        level=_number(content.get("level"), range(5)),
        reason=_text(content.get("reason")),
        target=_number(content.get("target"), range(5)),
        horizon=_number(content.get("horizon"), range(1900, 2201)),
        priority=_number(content.get("priority"), range(1, 4)),
        carried_by=_one_of(CarriedBy, content.get("carried_by")) or CarriedBy.OWN,
        confidence=_one_of(Confidence, content.get("confidence")) or Confidence.CLAIMED,
        note=_text(content.get("note")),
        private_note=_text(content.get("private_note")),
        evidence=_evidence(content.get("evidence")),
        contributions=_contributions(content.get("contributions")),
        item_version=_number(content.get("item_version"), range(1, 10_000)) or 1,
        revision=_number(content.get("revision"), range(1_000_000)) or 0,
        updated_by=_text(content.get("updated_by")),
        is_damaged=bool(content.get("damaged")) or state is None,
    )


def _evidence(value: object) -> tuple[Evidence, ...]:
    listed = [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []
    return tuple(Evidence(title, _text(one.get("location"))) for one in listed if (title := _text(one.get("title"))))


def _contributions(value: object) -> tuple[Contribution, ...]:
    listed = [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []
    return tuple(
        Contribution(
            author=_text(one.get("author")),
            state=state,
            at=_text(one.get("at")) or "",
            level=_number(one.get("level"), range(5)),
            target=_number(one.get("target"), range(5)),
            reason=_text(one.get("reason")),
            note=_text(one.get("note")),
            evidence=_evidence(one.get("evidence")),
        )
        for one in listed
        if (state := _one_of(State, one.get("state")))
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _number(value: object, allowed: range) -> int | None:
    return value if isinstance(value, int) and value in allowed else None


def _one_of(kind: type[E], value: object) -> E | None:
    return next((one for one in kind if one.value == value), None)

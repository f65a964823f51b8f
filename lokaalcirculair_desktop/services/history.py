"""What the answer to one question was before, and what it is now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lokaalcirculair_desktop.domain.assessment import Answer, State
from lokaalcirculair_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class AnswerVersion:
    """The answer to a question as it was for a time.

    Attributes:
        at: since when, as RFC 3339 text; ``None`` where that can no longer be read.
        state: what kind of answer it was; ``None`` where that can no longer be read.
        level: 0 to 4, only with the state *level*.
        reason: why the question did not apply.
        note: the note beside it.
        authors: who contributed to it, in their order.
        is_damaged: whether it is not what was written: shown, never trusted.
    """

    at: str | None
    state: State | None
    level: int | None = None
    reason: str | None = None
    note: str | None = None
    authors: tuple[str, ...] = ()
    is_damaged: bool = False


def history_of(workspace: Workspace, assessment_id: str, item: str) -> tuple[AnswerVersion, ...]:
    """Return every version of the answer to an item, newest first: the one that counts now, where it is sound, then the earlier ones.

    Raises:
        UserError: the assessment is damaged, or the data cannot be read now.
    """
    if workspace.is_empty:
        return ()
    with workspace.reading() as unit:
        assessment = unit.assessments.with_id(assessment_id)
        if assessment is None:
            return ()
        earlier = unit.assessments.history(assessment_id, item)
    present = assessment.answers_by_item().get(item)
    versions = [_earlier(content) for content in reversed(earlier)]
    return tuple(versions) if present is None else (_present(present), *versions)


def _present(answer: Answer) -> AnswerVersion:
    authors = tuple(one.author for one in answer.contributions if one.author)
    return AnswerVersion(answer.updated_at, answer.state, answer.level, answer.reason, answer.note, authors)


def _earlier(content: Mapping[str, Any]) -> AnswerVersion:
    state, level = content.get("state"), content.get("level")
    return AnswerVersion(
        _text(content.get("updated_at")),
        State(state) if state in set(State) else None,
        level if isinstance(level, int) else None,
        _text(content.get("reason")),
        _text(content.get("note")),
        tuple(str(one["author"]) for one in content.get("contributions", ()) if one.get("author")),
        bool(content.get("damaged")),
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None

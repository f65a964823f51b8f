"""All assessments at a glance, for the start page and for ``list``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, overload

from lokaalcirculair_desktop.analysis.scores import Count, score
from lokaalcirculair_desktop.domain.codes import OrganisationKind, Status
from lokaalcirculair_desktop.domain.structure import Depth
from lokaalcirculair_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from lokaalcirculair_desktop.storage.summaries import StoredSummary


@dataclass(frozen=True, slots=True)
class AssessmentSummary:
    """One assessment as a list shows it.

    Attributes:
        organisation_id: whose it is.
        organisation_name: the name of the organisation.
        nis: its NIS code, if any.
        kind: what kind of organisation.
        assessment_id: the assessment's id.
        title: its title.
        date: the day that it speaks for.
        depth: quick or full.
        status: open or closed.
        count: answered and applicable items in play.
        unanswered: items in play still open.
        unknown: items answered *weet niet*.
        overall: the maturity score on 0–10, or ``None``.
        changed_at: last change on this computer, RFC 3339.
        last_item: the item worked on last.
        damaged: how many answers are damaged and do not count.
    """

    organisation_id: str
    organisation_name: str
    nis: str | None
    kind: OrganisationKind
    assessment_id: str
    title: str
    date: date
    depth: Depth
    status: Status
    count: Count
    unanswered: int
    unknown: int
    overall: float | None
    changed_at: str
    last_item: str | None
    damaged: int = 0

    @property
    def is_closed(self) -> bool:
        """Whether the round is locked."""
        return self.status is Status.CLOSED

    @property
    def is_demo(self) -> bool:
        """Whether it belongs to the fictional municipality."""
        from lokaalcirculair_desktop.domain.organisation import DEMO_ORGANISATION_ID, same_id  # a list does not ask this

        return same_id(self.organisation_id, DEMO_ORGANISATION_ID)


def list_assessments(workspace: Workspace) -> tuple[AssessmentSummary, ...]:
    """Return all assessments, by organisation, then by date.

    Raises:
        UserError: the database is not ours or cannot be read now.
    """
    return tuple(_summarised(stored) for stored in workspace.summaries())


class NewestFirst(Sequence[AssessmentSummary]):
    """All assessments, last changed first. Each is scored when it is first asked for: a list shows ten of three hundred."""

    def __init__(self, stored: Iterable[StoredSummary]) -> None:
        moment = datetime.fromisoformat
        self._stored = sorted(stored, key=lambda one: (moment(one.changed_at), one.date), reverse=True)
        self._scored: dict[int, AssessmentSummary] = {}

    @overload
    def __getitem__(self, place: int) -> AssessmentSummary: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[AssessmentSummary]: ...

    def __getitem__(self, place: int | slice) -> AssessmentSummary | Sequence[AssessmentSummary]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        place = range(len(self))[place]
        if place not in self._scored:
            self._scored[place] = _summarised(self._stored[place])
        return self._scored[place]

    def __len__(self) -> int:
        return len(self._stored)

    @property
    def ids(self) -> list[str]:
        """The ids of the assessments, in order."""
        return [one.assessment_id for one in self._stored]

    @property
    def changed_at(self) -> str:
        """The last change of all, RFC 3339; empty where there is none."""
        return self._stored[0].changed_at if self._stored else ""

    def first_unfinished(self) -> AssessmentSummary | None:
        """Return the open one that was changed last, without scoring the others."""
        return next((self[place] for place, one in enumerate(self._stored) if one.status is not Status.CLOSED), None)


def newest_first(workspace: Workspace) -> NewestFirst:
    """Return all assessments, last changed first.

    Raises:
        UserError: the database is not ours or cannot be read now.
    """
    return NewestFirst(workspace.summaries())


@dataclass(frozen=True, slots=True)
class AssessmentName:
    """What a search knows of an assessment, without its answers.

    Attributes:
        assessment_id: which one.
        organisation_name: whose it is.
        nis: the NIS code of the organisation, if any.
        title: its title.
        is_closed: whether the round is locked.
    """

    assessment_id: str
    organisation_name: str
    nis: str | None
    title: str
    is_closed: bool


def names_newest_first(workspace: Workspace) -> tuple[AssessmentName, ...]:
    """Return the names of all assessments, last changed first; none is scored.

    Raises:
        UserError: the database is not ours or cannot be read now.
    """
    moment = datetime.fromisoformat
    stored = sorted(workspace.summaries(), key=lambda one: (moment(one.changed_at), one.date), reverse=True)
    return tuple(AssessmentName(one.assessment_id, one.organisation_name, one.nis, one.title, one.status is Status.CLOSED) for one in stored)


def _summarised(stored: StoredSummary) -> AssessmentSummary:
    rows = stored.rows
    answers = stored.answers(rows)
    scores = score(answers, stored.depth)
    return AssessmentSummary(
        organisation_id=stored.organisation_id,
        organisation_name=stored.organisation_name,
        nis=stored.nis,
        kind=stored.kind,
        assessment_id=stored.assessment_id,
        title=stored.title,
        date=stored.date,
        depth=stored.depth,
        status=stored.status,
        count=scores.count,
        unanswered=scores.unanswered,
        unknown=len(scores.blind_spots),
        overall=scores.overall,
        changed_at=stored.changed_at,
        last_item=stored.last_item,
        damaged=len(rows) - len(answers),
    )


def list_document(summaries: tuple[AssessmentSummary, ...]) -> list[dict[str, dict[str, object]]]:
    """Return summaries as the JSON of ``list --json``."""
    return [
        {
            "organisation": {"id": one.organisation_id, "name": one.organisation_name, "nis": one.nis, "kind": one.kind},
            "assessment": {
                "id": one.assessment_id,
                "title": one.title,
                "date": one.date.isoformat(),
                "depth": one.depth,
                "status": one.status,
                "coverage": one.count.share,
                "overall": one.overall,
            },
        }
        for one in summaries
    ]

"""The bin: moving an assessment or an organisation there, putting it back, and emptying it for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from lokaalcirculair_desktop.services.backups import Reason, back_up
from lokaalcirculair_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class BinnedAssessment:
    """One assessment in the bin.

    Attributes:
        assessment_id: which one.
        title: its title.
        organisation_id: whose it is.
        organisation_name: the name of the organisation.
        moved_at: when it was moved here.
        with_organisation: whether its whole organisation was.
    """

    assessment_id: str
    title: str
    organisation_id: str
    organisation_name: str
    moved_at: datetime
    with_organisation: bool


def move_assessment(workspace: Workspace, assessment_id: str) -> None:
    """Move an assessment to the bin, after a checked copy of everything.

    Raises:
        UserError: the copy cannot be made or the data not be written; then it stays where it is.
    """
    _before(workspace)
    with workspace.writing() as unit:
        unit.bin.mark_assessment(assessment_id, workspace.now())
        unit.commit()


def move_organisation(workspace: Workspace, organisation_id: str) -> None:
    """Move an organisation with all its assessments to the bin, after a checked copy of everything.

    Raises:
        UserError: as ``move_assessment``.
    """
    _before(workspace)
    with workspace.writing() as unit:
        unit.bin.mark_organisation(organisation_id, workspace.now())
        unit.commit()


def put_back(workspace: Workspace, assessment_id: str) -> None:
    """Put an assessment back in the list; of an organisation in the bin, the other assessments stay there.

    Raises:
        UserError: the data cannot be written now.
    """
    with workspace.writing() as unit:
        unit.bin.free_organisation_of(assessment_id, workspace.now())
        unit.bin.mark_assessment(assessment_id, None)
        unit.commit()


def put_organisation_back(workspace: Workspace, organisation_id: str) -> None:
    """Put an organisation back with all that was moved with it.

    Raises:
        UserError: the data cannot be written now.
    """
    with workspace.writing() as unit:
        unit.bin.mark_organisation(organisation_id, None)
        unit.commit()


def list_bin(workspace: Workspace) -> tuple[BinnedAssessment, ...]:
    """Return what lies in the bin, last moved first.

    Raises:
        UserError: the data cannot be read now.
    """
    if workspace.is_empty:
        return ()
    with workspace.reading() as unit:
        rows = unit.bin.all()
    return tuple(
        BinnedAssessment(
            row.assessment_id, row.title, row.organisation_id, row.organisation_name, datetime.fromisoformat(row.moved_at), row.with_organisation
        )
        for row in rows
    )


def empty_bin(workspace: Workspace) -> int:
    """Delete for good what lies in the bin, after a checked copy of everything; return how many assessments went.

    The database keeps no trace: what is deleted is overwritten (``secure_delete``). Copies made before keep it until they are thinned.

    Raises:
        UserError: the copy cannot be made or the data not be written; then all of it stays.
    """
    _before(workspace)
    with workspace.writing() as unit:
        count = unit.bin.empty()
        unit.commit()
    return count


def _before(workspace: Workspace) -> None:
    if workspace.is_guarded:
        workspace.require_writer()
    back_up(workspace, Reason.DELETE)

"""Assessments in and out as files. Each file that is read is one transaction of its own: all of it, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from lokaalcirculair_desktop import __version__
from lokaalcirculair_desktop.content.questionnaires import known_versions
from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.domain.organisation import Organisation, new_id
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.assessments import OpenAssessment
from lokaalcirculair_desktop.services.backups import Reason, back_up_if_changed
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.texts import msg, worded

if TYPE_CHECKING:
    from lokaalcirculair_desktop.exchange.assessment_file import ExchangeFile
    from lokaalcirculair_desktop.storage.unit_of_work import UnitOfWork

MAX_FILE_BYTES = 10_000_000
FILE_EXTENSION = ".lokaalcirculair"


class OnConflict(StrEnum):
    """What to do with an assessment that is here already with other content."""

    REFUSE = "refuse"
    KEEP = "keep"
    REPLACE = "replace"
    COPY = "copy"


class Outcome(StrEnum):
    """What became of a file."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    COPIED = "copied"
    KEPT = "kept"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What became of one file.

    Attributes:
        file: as it was given.
        outcome: what happened.
        assessment: the id of the assessment here, where there is one.
        error: why it was refused.
        is_conflict: whether it was refused because the assessment is here already with other content.
    """

    file: str
    outcome: Outcome
    assessment: str | None = None
    error: UserError | None = None
    is_conflict: bool = False

    @property
    def reason(self) -> str | None:
        """Why it was refused, in the present language."""
        return None if self.error is None else worded(self.error)


def import_files(
    workspace: Workspace,
    files: Sequence[str | Path],
    *,
    on_conflict: OnConflict | str = OnConflict.REFUSE,
    dry_run: bool = False,
    progress: Callable[[ImportOutcome], None] = lambda _: None,
) -> tuple[ImportOutcome, ...]:
    """Read assessment files; one that is refused does not stop the others.

    Args:
        workspace: where they go.
        files: paths, as the user gave them.
        on_conflict: what to do with an assessment that is here already with other content.
        dry_run: tell what would happen and change nothing.
        progress: called after each file.

    Raises:
        UserError: the data cannot be written at all, or not be copied first; then nothing was read.
    """
    if not dry_run:
        if workspace.is_guarded:
            workspace.require_writer()
        back_up_if_changed(workspace, Reason.IMPORT)
    outcomes = []
    for file in files:
        outcomes.append(_import_one(workspace, file, OnConflict(on_conflict), dry_run=dry_run))
        progress(outcomes[-1])
    return tuple(outcomes)


def _import_one(workspace: Workspace, file: str | Path, on_conflict: OnConflict, *, dry_run: bool) -> ImportOutcome:
    try:
        read = read_file(Path(file))
    except UserError as error:
        return ImportOutcome(str(file), Outcome.REFUSED, error=error)
    if dry_run and workspace.is_empty:
        return ImportOutcome(str(file), Outcome.NEW, read.assessment.id)
    with workspace.reading() if dry_run else workspace.writing() as unit:
        is_binned = unit.bin.holds_assessment(read.assessment.id)
        outcome = _decide(unit, read, on_conflict, is_binned=is_binned)
        if not dry_run and outcome not in (Outcome.REFUSED, Outcome.KEPT):
            assessment_id = _put(unit, read, outcome, on_conflict, workspace.now())
            unit.commit()
        else:
            assessment_id = read.assessment.id
    conflict = _conflict(read, is_binned=is_binned) if outcome is Outcome.REFUSED else None
    return ImportOutcome(str(file), outcome, assessment_id, conflict, is_conflict=conflict is not None)


def read_file(file: Path) -> ExchangeFile:
    """Read an exchange file without putting it anywhere.

    Raises:
        UserError: it is not there, too large, no assessment, damaged, or from a newer version.
    """
    from lokaalcirculair_desktop.exchange.assessment_file import read_assessment_file

    try:
        if file.stat().st_size > MAX_FILE_BYTES:
            raise UserError(msg("Het bestand is groter dan 10 MB en is dus geen meting."), remedy=msg("Kies een ander bestand."))
        data = file.read_bytes()
    except OSError as error:
        raise UserError(
            msg("Het bestand {file} kan niet worden gelezen."), remedy=msg("Kijk of het er nog is en of u het mag openen."), file=file.name
        ) from error
    return read_assessment_file(data, known_versions=known_versions())


def _decide(unit: UnitOfWork, read: ExchangeFile, on_conflict: OnConflict, *, is_binned: bool) -> Outcome:
    """Tell what becomes of a file; one that says the same as an assessment in the bin puts that back."""
    from lokaalcirculair_desktop.exchange.content_comparison import same_content

    here = unit.assessments.with_id(read.assessment.id)
    if here is None:
        return Outcome.NEW
    if same_content(here, read.assessment, read.contains):
        return Outcome.UPDATED if is_binned else Outcome.UNCHANGED
    return {
        OnConflict.REFUSE: Outcome.REFUSED,
        OnConflict.KEEP: Outcome.KEPT,
        OnConflict.REPLACE: Outcome.UPDATED,
        OnConflict.COPY: Outcome.COPIED,
    }[on_conflict]


def _put(unit: UnitOfWork, read: ExchangeFile, outcome: Outcome, on_conflict: OnConflict, now: str) -> str:
    from lokaalcirculair_desktop.exchange.content_comparison import merged_keeping_left_out

    home = _home_of(unit, read, overwrite=on_conflict is OnConflict.REPLACE)
    unit.bin.free_organisation(home.id, now)
    if outcome is Outcome.NEW:
        unit.assessments.add(read.assessment, home.id, now)
    elif outcome is Outcome.COPIED:
        copy = replace(read.assessment, id=new_id())
        unit.assessments.add(copy, home.id, now)
        return copy.id
    elif outcome is Outcome.UPDATED:
        here = unit.assessments.with_id(read.assessment.id)
        assert here is not None
        unit.assessments.replace(merged_keeping_left_out(here, read.assessment, read.contains), now)
        unit.bin.free_organisation_of(here.id, now)
        unit.bin.mark_assessment(here.id, None)
    return read.assessment.id


def _home_of(unit: UnitOfWork, read: ExchangeFile, *, overwrite: bool) -> Organisation:
    """Return the organisation here that a file belongs to, by id, then by NIS code; a new one is put away."""
    from lokaalcirculair_desktop.exchange.content_comparison import filled_organisation

    organisation = read.organisation
    here = unit.organisations.with_id(organisation.id) or (unit.organisations.with_nis(organisation.nis) if organisation.nis else None)
    if here is None:
        unit.organisations.add(organisation)
        return organisation
    filled = filled_organisation(here, organisation, replace=overwrite, contains=read.contains)
    if filled != here:
        unit.organisations.replace(filled)
    return filled


def _conflict(read: ExchangeFile, *, is_binned: bool) -> UserError:
    return UserError(
        msg("De meting “{title}” van {organisation} ligt hier in de prullenbak, met andere antwoorden.")
        if is_binned
        else msg("De meting “{title}” van {organisation} bestaat hier al met andere antwoorden."),
        remedy=msg("Kies of u de meting hier bewaart, vervangt of het bestand als kopie toevoegt."),
        title=read.assessment.title,
        organisation=read.organisation.name,
    )


def resolve_assessment(workspace: Workspace, given: str) -> OpenAssessment:
    """Return an assessment by its id, an unambiguous start of one, or the path of an exchange file.

    Raises:
        UserError: nothing answers to it, or more than one does.
    """
    path = Path(given)
    if path.suffix.lower() == FILE_EXTENSION or path.is_file():
        read = read_file(path)
        return OpenAssessment(read.organisation, read.assessment)
    return assessments.open_assessment(workspace, assessments.find_assessment(workspace, given))


def export_assessment(opened: OpenAssessment, target: Path, now: str) -> None:
    """Write an assessment to a file, whole or not at all; the extension says which kind: ``.lokaalcirculair`` or ``.csv``.

    All but private notes leave the program.

    Raises:
        UserError: the extension is another, or the file cannot be written.
    """
    from lokaalcirculair_desktop.exchange.safe_files import write_whole

    write_whole(target, _file_content(opened, target.suffix.lower(), now))


def _file_content(opened: OpenAssessment, extension: str, now: str) -> bytes:
    if extension == FILE_EXTENSION:
        from lokaalcirculair_desktop.exchange.assessment_file import Contains

        return exchange_bytes(opened.organisation, opened.assessment, Contains(names=True, notes=True, private_notes=False, process=True), now)
    if extension == ".csv":
        from lokaalcirculair_desktop.exchange.csv_file import write_csv

        return write_csv(opened.assessment)
    raise UserError(
        msg("Bestanden met de extensie “{extension}” worden hier niet gemaakt."), remedy=msg("Kies {known}."), extension=extension,
        known=f"{FILE_EXTENSION}, .csv",
    )  # fmt: skip


def exchange_bytes(organisation: Organisation, assessment: Assessment, contains: object, now: str) -> bytes:
    """Return an assessment as an exchange file that carries what ``contains`` (an ``exchange.Contains``) allows."""
    from lokaalcirculair_desktop.exchange.assessment_file import Contains, write_assessment_file

    assert isinstance(contains, Contains)
    return write_assessment_file(organisation, assessment, contains, exported_at=now, application_version=__version__)

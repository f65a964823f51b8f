"""Reading assessment files into the program: in the background, with a question where an assessment is here already."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.messages import Choice, Question, messages_of
from lokaalcirculair_desktop.ui.models.assessment_rows import moment_in_words
from lokaalcirculair_desktop.ui.session import Session

COPY, REPLACE, CANCEL = "copy", "replace", "cancel"


class FileImport(QObject):
    """Reads files one after the other and tells what became of them.

    Signals:
        imported(object): the ids of the assessments that the files hold and that are here now, in the order of the files; maybe none.
    """

    imported = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._waiting: list[Path] = []
        self._done: list[str] = []

    def ask_for_files(self) -> None:
        """Let the user choose files, then read them."""
        preferences = self._session.preferences
        start = str(preferences.last_folder or Path.home())
        kinds = tr("Metingen ({pattern})").format(pattern="*.lokaalcirculair")
        chosen, _ = QFileDialog.getOpenFileNames(self._window, tr("Open bestand"), start, kinds)
        if chosen:
            preferences.last_folder = Path(chosen[0]).parent
            self.read([Path(name) for name in chosen])

    def read(self, files: Sequence[Path]) -> None:
        """Read files; where an assessment is here already with other content, the user decides."""
        is_idle = not self._waiting
        self._waiting += files
        if is_idle and files:
            self._read_next()

    def _read_next(self, on_conflict: str = "refuse") -> None:
        from lokaalcirculair_desktop.services.files import import_files

        job = partial(import_files, self._session.workspace, [self._waiting[0]], on_conflict=on_conflict)
        self._session.background.run(job, lambda outcomes: self._decide(outcomes[0]), self._failed)

    def _decide(self, outcome: object) -> None:
        from lokaalcirculair_desktop.services.files import ImportOutcome

        assert isinstance(outcome, ImportOutcome)
        if outcome.is_conflict and outcome.assessment:
            job = partial(conflict_in_words, self._session.workspace, self._waiting[0], outcome.assessment)
            self._session.background.run(job, self._ask, self._failed)
            return
        if outcome.error is not None:
            messages_of().show_error(self._window, outcome.error)
        elif outcome.assessment:
            self._done.append(outcome.assessment)
        self._go_on()

    def _ask(self, described: str) -> None:
        answer = messages_of().ask(self._window, conflict_question(described))
        if answer == CANCEL:
            self._go_on()
        else:
            self._read_next(answer)

    def _failed(self, error: UserError) -> None:
        messages_of().show_error(self._window, error)
        self._go_on()

    def _go_on(self) -> None:
        self._waiting.pop(0)
        if self._waiting:
            self._read_next()
            return
        done, self._done = tuple(self._done), []
        self.imported.emit(done)


def conflict_question(described: str) -> Question:
    """Return the question what to do with an assessment that is here already with other content."""
    choices = (Choice(CANCEL, tr("Annuleer"), "ghost"), Choice(REPLACE, tr("Vervang"), "danger"), Choice(COPY, tr("Bewaar als kopie"), "primary"))
    return Question(tr("Deze meting bestaat al"), choices, CANCEL, text=described, safe=tr("Er is nog niets veranderd."))


def conflict_in_words(workspace: Workspace, file: Path, assessment_id: str) -> str:
    """Say how many answers there are here and in the file, and from when.

    Raises:
        UserError: one of them cannot be read now.
    """
    from lokaalcirculair_desktop.services.assessments import open_assessment
    from lokaalcirculair_desktop.services.bin import list_bin
    from lokaalcirculair_desktop.services.files import read_file

    now = workspace.clock()
    here, there = open_assessment(workspace, assessment_id).assessment, read_file(file).assessment
    told = tr("Hier: {here}. In het bestand: {there}.").format(here=_answers_in_words(here, now), there=_answers_in_words(there, now))
    is_binned = any(one.assessment_id == here.id for one in list_bin(workspace))
    return " ".join([tr("Ze ligt in de prullenbak."), told]) if is_binned else told


def _answers_in_words(assessment: Assessment, now: datetime) -> str:
    count = texts.tr_n("{n} antwoord", "{n} antwoorden", sum(answer.is_answered for answer in assessment.answers))
    moments = [datetime.fromisoformat(answer.updated_at) for answer in assessment.answers]
    if not moments:
        return count
    return tr("{count}, laatst gewijzigd {when}").format(count=count, when=moment_in_words(max(moments), now))

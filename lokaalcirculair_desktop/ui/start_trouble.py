"""What to do where the data is missing or damaged: never an empty list as if it were new, never anything without being asked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services import backups, places, start_check
from lokaalcirculair_desktop.services.start_check import Diagnosis, Trouble
from lokaalcirculair_desktop.texts import tr, tr_n, worded_parts
from lokaalcirculair_desktop.ui.main_window import MainWindow
from lokaalcirculair_desktop.ui.messages import Choice, Question, error_question, messages_of
from lokaalcirculair_desktop.ui.models.assessment_rows import moment_in_words

CLOSE, FOLDER, COPIES, EMPTY, RESTORE, RETRY = "close", "folder", "copies", "empty", "restore", "retry"


class StartTrouble(QObject):
    """Asks, and does what is chosen.

    Attributes:
        is_busy: whether something was asked or chosen that is not done yet: the list may be read twice at the start, and is told of once.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.is_busy = False
        self._window = window
        self._session = window.session

    def ask(self, diagnosis: Diagnosis, *, is_readable: bool) -> None:
        """Tell what is wrong and ask what to do.

        Args:
            diagnosis: what was found.
            is_readable: whether the list can be shown all the same.
        """
        self.is_busy = True
        answer = messages_of().ask(self._window, self._question(diagnosis, is_readable=is_readable))
        if answer == COPIES:
            self._window.show_backups()
            self._after_all(lambda: None)
        elif answer == FOLDER:
            self._choose_folder(diagnosis)
        elif answer == EMPTY:
            self._run(partial(start_check.begin_empty, self._session.workspace))
        elif answer == RESTORE and diagnosis.newest is not None:
            self._run(partial(backups.restore, self._session.workspace, diagnosis.newest.backup.file))
        elif answer == RETRY:
            self._after_all(self._window.start_page.load)
        elif is_readable:
            self._after_all(lambda: None)
        else:
            self._window.window().close()

    def _after_all(self, then: Callable[[], object]) -> None:
        """Do something when the jobs that came so far have been told of; from then on, trouble is asked about again."""

        def done(_: object) -> None:
            self.is_busy = False
            then()

        self._session.background.run(lambda: None, done, lambda _: None)

    def _question(self, diagnosis: Diagnosis, *, is_readable: bool) -> Question:
        if diagnosis.trouble is Trouble.MISSING:
            return missing_question()
        if diagnosis.trouble is Trouble.DAMAGED:
            return self._damaged_question(diagnosis, is_readable=is_readable)
        assert diagnosis.error is not None
        return error_question(diagnosis.error, retry=tr("Probeer opnieuw"))

    def _damaged_question(self, diagnosis: Diagnosis, *, is_readable: bool) -> Question:
        assert diagnosis.error is not None
        happened, _, _ = worded_parts(diagnosis.error)
        close = Choice(CLOSE, tr("Later") if is_readable else tr("Sluit"), "ghost")
        copies = Choice(COPIES, tr("Toon reservekopieën"))
        restore = (Choice(RESTORE, tr("Zet terug"), "primary"),) if diagnosis.newest is not None else ()
        kept = diagnosis.kept_aside
        safe = tr("Het beschadigde bestand is bewaard als {file}.").format(file=kept.name) if kept else tr("Er is niets veranderd.")
        return Question(
            happened.removesuffix("."), (close, copies, *restore), CLOSE, text=self._newest(diagnosis), safe=safe, is_problem=True,
            remedy=tr("Zet een reservekopie terug.") if restore else tr("Kies een andere reservekopie of vraag hulp."),
        )  # fmt: skip

    def _newest(self, diagnosis: Diagnosis) -> str:
        newest = diagnosis.newest
        if newest is None or newest.content is None:
            return tr("Er is geen reservekopie die kan worden geopend.")
        return tr("De nieuwste goede reservekopie is van {when}: {content}.").format(
            when=moment_in_words(newest.backup.made_at, self._session.workspace.clock()),
            content=tr_n("{n} meting", "{n} metingen", newest.content.assessments),
        )

    def _choose_folder(self, diagnosis: Diagnosis) -> None:
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Kies map"), str(Path.home()))
        if chosen:
            self._run(partial(places.use_folder, self._session.workspace, Path(chosen)), diagnosis)
        else:
            self.ask(diagnosis, is_readable=False)

    def _run(self, job: Callable[[], object], again: Diagnosis | None = None) -> None:
        def failed(error: UserError) -> None:
            messages_of().show_error(self._window, error)
            if again is not None:
                self.ask(again, is_readable=False)
            else:
                self._after_all(lambda: None)

        self._session.leave()
        self._session.background.run(job, lambda _: self._after_all(self._window.start_page.load), failed)


def missing_question() -> Question:
    """Return the question where the database is not there although one was completed here."""
    choices = (
        Choice(CLOSE, tr("Sluit"), "ghost"),
        Choice(EMPTY, tr("Begin leeg")),
        Choice(FOLDER, tr("Kies map")),
        Choice(COPIES, tr("Toon reservekopieën"), "primary"),
    )
    return Question(
        tr("Uw metingen staan niet op de gewone plaats"),
        choices,
        CLOSE,
        safe=tr("Er is niets gewist."),
        remedy=tr("Kies waar ze staan, of zet een reservekopie terug."),
        is_problem=True,
    )

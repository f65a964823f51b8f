"""What is told after a mistake of the program: what is safe, and a report to copy that holds no personal data."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services.running_marks import last_saved
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.crash_log import CrashLog
from lokaalcirculair_desktop.ui.messages import CLOSE, Choice, Question, messages_of
from lokaalcirculair_desktop.ui.restarting import restart

COPY, RESTART = "copy", "restart"


def tell_crash(parent: QWidget | None, log: CrashLog) -> None:
    """Tell that something went wrong, until the user goes on or starts the program again."""
    answer = messages_of().ask(parent, crash_question(log))
    while answer == COPY:
        QGuiApplication.clipboard().setText(log.report())
        answer = messages_of().ask(parent, crash_question(log, is_copied=True))
    if answer == RESTART:
        restart()


def crash_question(log: CrashLog, *, is_copied: bool = False) -> Question:
    """Return the message; once the report was copied it shows what was copied, in place of the button for it."""
    copy = () if is_copied else (Choice(COPY, tr("Kopieer gegevens voor de helpdesk"), "", "copy"),)
    return Question(
        tr("Er ging iets mis in het programma"),
        (Choice(CLOSE, tr("Ga verder"), "ghost"), *copy, Choice(RESTART, tr("Start opnieuw"), "primary", "rotate-cw")),
        CLOSE,
        text=tr("Gekopieerd. Er staan geen namen of antwoorden in:") + "\n" + log.report() if is_copied else "",
        safe=what_is_safe(log),
        remedy=tr("Start het programma opnieuw als iets niet meer werkt."),
        is_problem=True,
    )


def what_is_safe(log: CrashLog) -> str:
    """Return until when the answers are safe, where the database is in the folder of the logs; else how to see it."""
    saved = last_saved(DataFolder(log.folder.parent))
    if saved is None:
        return tr("Wat bij een vraag “opgeslagen” heet, staat op uw schijf.")
    return tr("Uw antwoorden tot {time} zijn veilig.").format(time=saved.strftime("%H:%M"))

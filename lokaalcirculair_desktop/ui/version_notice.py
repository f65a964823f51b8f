"""Tells above the pages that a round is answered with an older version of the questionnaire, and lets the user go on with the newest.

Nothing happens by itself: a round that is left alone keeps the text that it was begun with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.texts import current_language, tr, tr_n
from lokaalcirculair_desktop.ui.main_window import MainWindow
from lokaalcirculair_desktop.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from lokaalcirculair_desktop.services.questionnaires import ItemChange

KEY: Final = "version"


class VersionNotice(QObject):
    """Watches which round is open.

    Attributes:
        window: the content of the window.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self._session = window.session
        self._later = ""
        self._session.assessment_opened.connect(self._look)
        self._session.assessment_changed.connect(self._look)
        window.language_changed.connect(self._look)
        self._look()

    def _look(self) -> None:
        current = self._session.current
        if current is None or not self._session.is_outdated or current.assessment.id == self._later:
            self.window.hide_banner(KEY)
            return
        from lokaalcirculair_desktop.services.questionnaires import newest_version

        version = current.assessment.questionnaire.version
        title = tr("Deze meting gebruikt versie {version} van de vragenlijst; de nieuwste is {newest}.")
        title = title.format(version=version, newest=newest_version())
        count = len(self._changes())
        changed = tr_n(
            "Bij {n} antwoord kreeg de vraag intussen een nieuwe betekenis.",
            "Bij {n} antwoorden kreeg de vraag intussen een nieuwe betekenis.",
            count,
        )
        text = changed if count else tr("Uw antwoorden blijven gelden: de vragen die u beantwoordde, betekenen nog hetzelfde.")
        banner = Banner(self.window, KEY, title, text, icon="history")
        banner.add_button(tr("Bekijk en kies"), self.ask)
        banner.add_button(tr("Later"), self._put_off)
        self.window.show_banner(banner)

    def _changes(self) -> tuple[ItemChange, ...]:
        from lokaalcirculair_desktop.services.questionnaires import changed_items

        return changed_items(self._session.assessment, current_language())

    def _put_off(self) -> None:
        self._later = self._session.assessment.id
        self._look()

    def ask(self) -> None:
        """Show what changed, and go on with the newest version if the user wants to."""
        from lokaalcirculair_desktop.services.questionnaires import newest_version
        from lokaalcirculair_desktop.ui.dialogs.changed_dialog import ChangedDialog, Words

        words = Words(
            tr("Verder met versie {version} van de vragenlijst?").format(version=newest_version()),
            tr("Geen antwoord verandert. Waar de betekenis veranderde, vraagt het programma om opnieuw te kijken."),
            tr("Ga verder met versie {version}").format(version=newest_version()),
            tr("Blijf bij versie {version}").format(version=self._session.assessment.questionnaire.version),
        )
        level_names = [level.name for level in self._session.questionnaire.levels]
        dialog = ChangedDialog(words, self._changes(), level_names, self.window)
        if dialog.exec():
            self._session.use_newest_version(self._tell)
        dialog.deleteLater()

    def _tell(self, error: UserError) -> None:
        from lokaalcirculair_desktop.ui.messages import messages_of

        messages_of().show_error(self.window, error)

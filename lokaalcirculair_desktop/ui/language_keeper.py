"""The language of the window: set at the start, and changed without a restart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.texts import Language


class LanguageKeeper(QObject):
    """Keeps the program, Qt's own texts, and numbers and dates in one language.

    A change is told to every widget by Qt's own event, ``LanguageChange``; each then fetches its texts anew. What the user typed is no text of
    the program and stays.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._qt_texts = QTranslator(self)
        self._load_qt_texts()

    def use(self, language: Language) -> None:
        """Change the language of everything on the screen."""
        if language == texts.current_language():
            return
        texts.use_language(language)
        QLocale.setDefault(QLocale(texts.locale_name()))
        self._app.removeTranslator(self._qt_texts)
        self._load_qt_texts()
        QCoreApplication.sendEvent(self._app, QEvent(QEvent.Type.LanguageChange))

    def _load_qt_texts(self) -> None:
        """Load the texts of Qt's file dialog and menus; English is what it speaks by itself."""
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._qt_texts.load(f"qtbase_{texts.current_language()}", folder):
            self._app.installTranslator(self._qt_texts)


def language_keeper() -> LanguageKeeper | None:
    """Return what keeps the application in its language, once the program has begun."""
    app = QApplication.instance()
    return None if app is None else app.findChild(LanguageKeeper)

"""What the first seconds of the window are made of, in their order: see ``app``."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from lokaalcirculair_desktop import __version__, paths, texts
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.ui.background import Background
from lokaalcirculair_desktop.ui.faults import FaultHooks
from lokaalcirculair_desktop.ui.focus_ring import FocusRing
from lokaalcirculair_desktop.ui.main_window import MainWindow
from lokaalcirculair_desktop.ui.pages.start_page import StartPage
from lokaalcirculair_desktop.ui.preferences import Preferences
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper, load_first_fonts, load_other_fonts

NAME = "Lokaal Circulair"


def make_application() -> QApplication:
    """Return the application of Qt with its names, numbers and dates, and Qt's own texts in the present language."""
    made = QApplication.instance()
    app = made if isinstance(made, QApplication) else QApplication([NAME])
    app.setApplicationName("lokaalcirculair")
    app.setApplicationDisplayName("")  # Qt would append it to every window title, which names the program itself
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("lokaalcirculair")
    QLocale.setDefault(QLocale(texts.locale_name()))
    translator = QTranslator(app)
    if translator.load(f"qtbase_{texts.current_language()}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
    return app


class StartUp(QObject):
    """Makes the window, and after its first frame everything that could wait.

    Attributes:
        session: shared by all pages.
        window: the window.
    """

    def __init__(self, app: QApplication, folder: DataFolder, database_url: str | None, *, measure: bool) -> None:
        super().__init__(app)
        self._app = app
        self._measure = measure
        preferences = Preferences(folder.settings)
        load_first_fonts()
        FaultHooks(app, folder.logs)
        look = ThemeKeeper(app, preferences.theme, preferences.text_scale, reduced_motion=preferences.reduced_motion)
        FocusRing(app)
        self.session = Session(Workspace(folder, database_url=database_url), Background(self), preferences, self)
        self.window = MainWindow(self.session, look)
        self.window.painted_first.connect(lambda: QTimer.singleShot(0, self, self._after_first_frame))
        self.window.show()

    def _after_first_frame(self) -> None:
        """The frame is on the screen: read the list, in the background."""
        self._print_moment("first-frame")
        start = self.window.pages["start"]
        assert isinstance(start, StartPage)
        start.content_shown.connect(self._after_content)
        start.load()

    def _after_content(self) -> None:
        """The start page shows its data: load the remaining fonts and warm up what the next click needs."""
        start = self.window.pages["start"]
        assert isinstance(start, StartPage)
        start.content_shown.disconnect(self._after_content)
        if self._measure:
            self.window.repaint()
            self._print_moment("ready")
            self.window.close()
            return
        QTimer.singleShot(0, self, self._load_the_rest)

    def _load_the_rest(self) -> None:
        load_other_fonts(self._app)
        self._app.setWindowIcon(QIcon(str(paths.resource("icons", "app", "lokaalcirculair-256.png"))))
        self.session.background.run(self.session.workspace.warm_up, lambda _: None, lambda _: None)

    def _print_moment(self, name: str) -> None:
        if self._measure and sys.stdout is not None:
            sys.stdout.write(f"{name} {time.time():.6f}\n")
            sys.stdout.flush()

    def end(self) -> None:
        """Let go of the worker and the database."""
        self.session.background.stop()
        self.session.workspace.close()

"""What the first seconds of the window are made of, in their order: see ``app``.

Almost everything is imported in the method that needs it: what is imported before the first frame delays it.
"""

from __future__ import annotations

import gc
import sys
import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication

from lokaalcirculair_desktop import __version__, paths, texts
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.ui.preferences import Preferences
from lokaalcirculair_desktop.ui.shell import Shell

if TYPE_CHECKING:
    from lokaalcirculair_desktop.ui.aftermath import Aftermath
    from lokaalcirculair_desktop.ui.faults import FaultHooks
    from lokaalcirculair_desktop.ui.focus_ring import FocusRing
    from lokaalcirculair_desktop.ui.garbage import GarbageCollector
    from lokaalcirculair_desktop.ui.main_window import MainWindow
    from lokaalcirculair_desktop.ui.safekeeping import Safekeeping
    from lokaalcirculair_desktop.ui.session import Session

NAME = "Lokaal Circulair"


def make_application() -> QApplication:
    """Return the application of Qt with its names."""
    made = QApplication.instance()
    app = made if isinstance(made, QApplication) else QApplication([NAME])
    app.setApplicationName("lokaalcirculair")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("lokaalcirculair")
    return app


class StartUp(QObject):
    """Puts the window on the screen, and after its first frame everything that could wait.

    Attributes:
        shell: the window.
        session: shared by all pages, once the first frame is painted.
        window: the content of the window, likewise.
        safekeeping: looks after the data, once the list is shown.
    """

    def __init__(
        self, app: QApplication, folder: DataFolder, database_url: str | None, *, language: texts.Language | None = None, measure: bool = False
    ) -> None:
        super().__init__(app)
        gc.disable()  # nothing is thrown away yet: looking for it would only delay the start
        self._app = app
        self._folder = folder
        self._measure = measure
        self._preferences = Preferences(folder.settings)
        texts.use_language(language or self._preferences.language or texts.SOURCE_LANGUAGE)
        QLocale.setDefault(QLocale(texts.locale_name()))
        self._workspace = Workspace(folder, database_url=database_url, migrates=True)
        self._workspace.is_guarded = True
        self._hooks: FaultHooks | None = None
        self._ring: FocusRing | None = None
        self._garbage: GarbageCollector | None = None
        self._aftermath: Aftermath | None = None
        self.session: Session | None = None
        self.window: MainWindow | None = None
        self.safekeeping: Safekeeping | None = None
        self.shell = Shell(self._preferences, is_empty=self._workspace.is_empty)
        self.shell.painted_first.connect(self._after_first_frame)
        self.shell.show()

    def _after_first_frame(self) -> None:
        """The frame is on the screen: make the real content, and read the list in the background."""
        self._print_moment("first-frame")
        from lokaalcirculair_desktop.ui.background import Background
        from lokaalcirculair_desktop.ui.faults import FaultHooks
        from lokaalcirculair_desktop.ui.garbage import GarbageCollector
        from lokaalcirculair_desktop.ui.language_keeper import LanguageKeeper
        from lokaalcirculair_desktop.ui.main_window import MainWindow
        from lokaalcirculair_desktop.ui.session import Session
        from lokaalcirculair_desktop.ui.theme import ThemeKeeper, load_first_fonts

        preferences = self._preferences
        self._hooks = FaultHooks(self._app, self._folder.logs)
        LanguageKeeper(self._app)
        load_first_fonts()
        look = ThemeKeeper(self._app, preferences.theme, preferences.text_scale, reduced_motion=preferences.reduced_motion)
        self.session = Session(self._workspace, Background(self), preferences, self)
        self.window = MainWindow(self.session, look)
        self.shell.fill(self.window)
        start = self.window.start_page
        start.content_shown.connect(self._after_content)
        start.trouble_found.connect(self._tell_trouble)
        start.load()
        gc.freeze()
        self._garbage = GarbageCollector(self)

    def _after_content(self) -> None:
        """The start page shows its data: load the other fonts and warm up what the next click needs."""
        assert self.window is not None
        assert self.session is not None
        assert self._hooks is not None
        self.window.start_page.content_shown.disconnect(self._after_content)
        if self._measure:
            self.shell.repaint()
            self._print_moment("ready")
            self.shell.close()
            return
        from PySide6.QtCore import QTimer
        from PySide6.QtGui import QIcon

        from lokaalcirculair_desktop.ui.aftermath import Aftermath
        from lokaalcirculair_desktop.ui.theme import load_other_fonts
        from lokaalcirculair_desktop.ui.version_notice import VersionNotice
        from lokaalcirculair_desktop.ui.window_keys import palette_of

        self._follow_focus()
        load_other_fonts(self._app)
        self._app.setWindowIcon(QIcon(str(paths.resource("icons", "app", "lokaalcirculair-256.png"))))
        self.window.start_page.serve_bin()
        VersionNotice(self.window)
        self._look_after().begin()
        self.session.background.run(self._workspace.warm_up, lambda _: None, lambda _: None)
        QTimer.singleShot(0, self.window, partial(palette_of, self.window))  # made when first opened, it would take two frames
        self._aftermath = Aftermath(self._folder, self.session.background, self._hooks.log, self.window)

    def _follow_focus(self) -> None:
        """Show the ring around what has the keyboard, from the first key on."""
        from lokaalcirculair_desktop.ui.focus_ring import FocusRing

        if self._ring is None:
            self._ring = FocusRing(self._app)

    def _tell_trouble(self, error: UserError) -> None:
        if self._measure:  # nobody is there to answer
            if sys.stderr is not None:
                sys.stderr.write(f"{texts.worded(error)}\n")
            self.shell.close()
            return
        self._follow_focus()
        self._look_after().tell_trouble(error)

    def _look_after(self) -> Safekeeping:
        from lokaalcirculair_desktop.ui.safekeeping import Safekeeping

        assert self.window is not None
        if self.safekeeping is None:
            self.safekeeping = Safekeeping(self.window)
        return self.safekeeping

    def _print_moment(self, name: str) -> None:
        if self._measure and sys.stdout is not None:
            sys.stdout.write(f"{name} {time.time():.6f}\n")
            sys.stdout.flush()

    def end(self) -> None:
        """Let go of the worker, the database and the hooks."""
        if self.session is not None:
            self.session.background.stop()
        if self._garbage is not None:
            self._garbage.end()
        if self._hooks is not None:
            self._hooks.remove()
        self._workspace.close()
        self._workspace.let_go()
        if self._aftermath is not None:
            self._aftermath.end()

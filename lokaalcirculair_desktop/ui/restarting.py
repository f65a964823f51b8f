"""Starting the program again: what is not saved is saved first, by closing the window as the user would."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

RESTART_PROPERTY = "lokaalcirculairRestart"


def restart() -> None:
    """Close the window, which saves what is not saved yet; the program starts again once everything is let go of."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setProperty(RESTART_PROPERTY, True)
    for window in app.topLevelWidgets():
        if window.isVisible() and window.parentWidget() is None and not window.close():
            app.setProperty(RESTART_PROPERTY, False)  # the user stays, for what cannot be saved
            return
    app.quit()


def start_again_if_asked(app: QApplication) -> None:
    """Start the program again, with the arguments of this time, where the user asked for it."""
    if app.property(RESTART_PROPERTY):
        import subprocess

        subprocess.Popen([sys.executable, *sys.orig_argv[1:]], close_fds=True)  # noqa: S603  # the same program with the same arguments

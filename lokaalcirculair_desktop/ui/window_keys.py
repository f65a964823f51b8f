"""The keys that work everywhere in the window. In a text field a letter is a letter: Qt gives it the question mark before any shortcut."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from lokaalcirculair_desktop.ui.main_window import MainWindow
    from lokaalcirculair_desktop.ui.palette.palette import Palette

PALETTE_KEYS: Final = "Ctrl+K"


def add_shortcuts(window: MainWindow) -> None:
    """Let the keys of the window act."""
    actions: dict[str, Callable[[], object]] = {keys: partial(window.go_to, page) for page, keys in page_keys(window).items()}
    actions |= {
        "F1": window.show_help, "F6": window.next_region, "F11": window.toggle_full_screen, "Alt+Left": window.go_back,
        "Ctrl++": partial(window.change_text_size, 1), "Ctrl+=": partial(window.change_text_size, 1),
        "Ctrl+-": partial(window.change_text_size, -1), "Ctrl+0": partial(window.change_text_size, 0), "Ctrl+Z": window.undo,
        "Ctrl+Y": window.redo, "Ctrl+Shift+Z": window.redo, PALETTE_KEYS: partial(show_palette, window),
    }  # fmt: skip
    for keys, act in actions.items():
        QShortcut(QKeySequence(keys), window).activated.connect(act)
    _add_question_mark(window)


def _add_question_mark(window: MainWindow) -> None:
    """Let the question mark act, typed with Shift or without: not every platform tells both, and one that does finds the same key twice."""
    mark = QShortcut(window)
    mark.setKeys([QKeySequence("?"), QKeySequence("Shift+?")])
    mark.activated.connect(partial(_ask_for_keys, window))
    mark.activatedAmbiguously.connect(partial(_ask_for_keys, window))


def page_keys(window: MainWindow) -> dict[str, str]:
    """Return the keys that go to each page of the upper part of the rail."""
    ordered = [entry.key for entry in window.entries.values() if not (entry.at_bottom or entry.under)]
    return {key: f"Ctrl+{place}" for place, key in enumerate(ordered, start=1)}


def palette_of(window: MainWindow) -> Palette:
    """Return the palette of the window; made when it is first wanted."""
    from lokaalcirculair_desktop.ui.palette.palette import Palette

    return window.findChild(Palette) or Palette(window)


def show_palette(window: MainWindow) -> None:
    """Open the palette; where it is open, close it."""
    palette_of(window).toggle()


def _ask_for_keys(window: MainWindow) -> None:
    if window.session.preferences.single_key_shortcuts:
        show_keys(window)


def show_keys(window: MainWindow) -> None:
    """Show the keys of the page that is shown, and those that work everywhere."""
    from lokaalcirculair_desktop.ui.dialogs.keys_dialog import KeysDialog

    dialog = KeysDialog(window.page.key, window.session.preferences, window)
    dialog.exec()
    dialog.deleteLater()

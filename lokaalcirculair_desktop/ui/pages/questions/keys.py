"""Which key does what on the question page.

The upper row of a Belgian keyboard gives its digits only with Shift: the keys themselves count too, told by their place on the keyboard.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from lokaalcirculair_desktop.ui.widgets.segmented import Segmented


class Command(Enum):
    """What a key asks for, apart from a level."""

    NEXT = auto()
    CONFIRM = auto()
    PREVIOUS = auto()
    CLEAR = auto()
    NOT_APPLICABLE = auto()
    UNKNOWN = auto()
    AMBITION = auto()
    NOTE = auto()
    PRIVATE_NOTE = auto()
    EVIDENCE = auto()
    SCOPE = auto()
    HISTORY = auto()
    BACK = auto()


_LETTERS: Final = {
    Qt.Key.Key_N: Command.NOT_APPLICABLE,
    Qt.Key.Key_W: Command.UNKNOWN,
    Qt.Key.Key_A: Command.AMBITION,
    Qt.Key.Key_T: Command.NOTE,
    Qt.Key.Key_P: Command.PRIVATE_NOTE,
    Qt.Key.Key_B: Command.EVIDENCE,
    Qt.Key.Key_H: Command.HISTORY,
    Qt.Key.Key_M: Command.SCOPE,
}
_DIGITS: Final = {Qt.Key.Key_0: 0, Qt.Key.Key_1: 1, Qt.Key.Key_2: 2, Qt.Key.Key_3: 3, Qt.Key.Key_4: 4}
_BELGIAN_ROW: Final = {"à": 0, "&": 1, "é": 2, '"': 3, "'": 4}
_PLACES_OF_THE_ROW: Final = frozenset({2, 3, 4, 5, 11, 10, 12, 13, 19})
"""Scan codes of the keys 1–4 and 0: of Windows, then of X11 and Wayland."""
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)


def is_text_field(widget: QWidget | None) -> bool:
    """Tell whether a letter is a letter in a widget."""
    return isinstance(widget, _TEXT_FIELDS)


def keeps_single_keys(widget: QWidget | None) -> bool:
    """Tell whether digits and letters belong to a widget itself: a text field, or a segmented control."""
    return is_text_field(widget) or in_segmented(widget)


def in_segmented(widget: QWidget | None) -> bool:
    """Tell whether a widget is part of a segmented control."""
    while widget is not None:
        if isinstance(widget, Segmented):
            return True
        widget = widget.parentWidget()
    return False


def level_of(event: QKeyEvent) -> int | None:
    """Return the level that a key stands for, 0–4."""
    if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
        return None
    if Qt.Key(event.key()) in _DIGITS:
        return _DIGITS[Qt.Key(event.key())]
    return _BELGIAN_ROW.get(event.text()) if event.nativeScanCode() in _PLACES_OF_THE_ROW else None


def single_key_command(event: QKeyEvent) -> Command | None:
    """Return what a letter asks for; the question mark is the window's: it shows the keys."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    return _LETTERS.get(Qt.Key(event.key()))


def moving_command(event: QKeyEvent, focus: QWidget | None) -> Command | None:
    """Return what a key that is no character asks for, by where the focus is."""
    key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key in _ENTER:
        if modifiers == Qt.KeyboardModifier.ControlModifier:
            return Command.NEXT
        if isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox):
            return None
        return {Qt.KeyboardModifier.NoModifier: Command.NEXT, Qt.KeyboardModifier.ShiftModifier: Command.PREVIOUS}.get(modifiers)
    if key == Qt.Key.Key_Escape:
        return Command.BACK
    if key == Qt.Key.Key_Delete and not modifiers and not keeps_single_keys(focus):
        return Command.CLEAR
    return None

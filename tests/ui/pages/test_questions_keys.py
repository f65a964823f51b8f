"""Which key stands for what, also on a Belgian keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from lokaalcirculair_desktop.ui.pages.questions.keys import Command, level_of, single_key_command

NONE, SHIFT, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def pressed(key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, place: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, place, 0, 0, text)


@pytest.mark.parametrize("level", range(5))
def test_digits_are_levels_with_or_without_shift_and_on_the_keypad(level: int) -> None:
    key = Qt.Key(Qt.Key.Key_0.value + level)
    for modifiers in (NONE, SHIFT, Qt.KeyboardModifier.KeypadModifier):
        assert level_of(pressed(key, modifiers, str(level))) == level


@pytest.mark.parametrize(
    ("text", "places", "level"), [("à", (11, 19), 0), ("&", (2, 10), 1), ("é", (3, 11), 2), ('"', (4, 12), 3), ("'", (5, 13), 4)]
)
def test_the_upper_row_of_a_belgian_keyboard_counts_without_shift(text: str, places: tuple[int, int], level: int) -> None:
    for place in places:
        assert level_of(pressed(Qt.Key.Key_unknown, NONE, text, place)) == level


@pytest.mark.parametrize("place", [0, 40, 48])
def test_an_apostrophe_elsewhere_is_no_level(place: int) -> None:
    assert level_of(pressed(Qt.Key.Key_Apostrophe, NONE, "'", place)) is None


def test_a_shortcut_with_control_is_another_key() -> None:
    assert level_of(pressed(Qt.Key.Key_1, CONTROL, "1")) is None
    assert single_key_command(pressed(Qt.Key.Key_N, CONTROL, "n")) is None
    assert single_key_command(pressed(Qt.Key.Key_N, NONE, "n")) is Command.NOT_APPLICABLE


@pytest.mark.parametrize("level", [5, 9])
def test_higher_digits_are_no_levels(level: int) -> None:
    assert level_of(pressed(Qt.Key(Qt.Key.Key_0.value + level), NONE, str(level))) is None

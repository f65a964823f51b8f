"""What is typed stays as it is, but for what no file takes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.domain.assessment import MAX_TEXT_LENGTH
from lokaalcirculair_desktop.domain.characters import REPLACEMENT
from lokaalcirculair_desktop.ui.typed_text import NoteEdit, cleaned, cleaned_line


@pytest.fixture
def note(qtbot: QtBot) -> NoteEdit:
    made = NoteEdit()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\x00b", f"a{REPLACEMENT}b"),
        ("a\u202eb\u2066c", f"a{REPLACEMENT}b{REPLACEMENT}c"),
        ("é\tœ \N{NO-BREAK SPACE}€ 😀", "é\tœ \N{NO-BREAK SPACE}€ 😀"),
    ],
)
def test_only_refused_characters_are_replaced(typed: str, kept: str) -> None:
    assert cleaned(typed) == kept


def test_a_line_has_no_line_ends() -> None:
    assert cleaned_line("  a\nb ") == "a b"


def test_pasted_markup_arrives_as_text(note: NoteEdit) -> None:
    data = QMimeData()
    data.setHtml("<b>vet</b> en <img src='file:///etc/hostname'>klaar")
    note.insertFromMimeData(data)
    assert note.note.replace("\N{OBJECT REPLACEMENT CHARACTER}", "") == "vet en klaar"


def test_a_refused_character_is_replaced_at_once(note: NoteEdit) -> None:
    note.insertPlainText("a\u202eb")
    assert note.note == f"a{REPLACEMENT}b"


def test_a_note_never_outgrows_its_limit(note: NoteEdit) -> None:
    note.show_note("a" * (MAX_TEXT_LENGTH - 2))
    note.moveCursor(note.textCursor().MoveOperation.End)
    note.insertPlainText("bcde")
    assert note.note == "a" * (MAX_TEXT_LENGTH - 2) + "bc"


def test_a_no_break_space_stays_one(note: NoteEdit, qtbot: QtBot) -> None:
    note.insertPlainText("15\N{NO-BREAK SPACE}%")
    with qtbot.waitSignal(note.committed) as handed:
        note.commit()
    assert handed.args == ["15\N{NO-BREAK SPACE}%"]


def test_showing_a_note_hands_over_nothing(note: NoteEdit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(note.committed):
        note.show_note("vroeger")
        note.commit()
    assert note.toPlainText() == "vroeger"

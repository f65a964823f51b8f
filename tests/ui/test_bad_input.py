"""Whatever comes into a field is kept as it was typed, or refused where the user sees it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.domain.assessment import MAX_TEXT_LENGTH
from lokaalcirculair_desktop.domain.characters import REPLACEMENT
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.services.drafts import AssessmentDraft
from lokaalcirculair_desktop.ui.dialogs.evidence_dialog import EvidenceDialog
from lokaalcirculair_desktop.ui.dialogs.figure_dialog import FigureDialog
from lokaalcirculair_desktop.ui.dialogs.organisation_step import OrganisationStep
from lokaalcirculair_desktop.ui.pages.questions.note_panel import NotePanel
from lokaalcirculair_desktop.ui.pages.questions.reason_panel import ReasonPanel
from lokaalcirculair_desktop.ui.pages.questions.why_changed_panel import WhyChangedPanel
from lokaalcirculair_desktop.ui.typed_text import NoteEdit
from lokaalcirculair_desktop.ui.widgets import line_edit
from lokaalcirculair_desktop.ui.widgets.line_edit import LineEdit

KEPT = {
    "emoji": "Fietsen 🚲 en 👩‍👩‍👧 samen",
    "right to left": "עברית en العربية naast elkaar",
    "markup": "<b>Jansen</b> & Zn <script>alert(1)</script>",
    "combining": "e\u0301 en n\u0303",
    "outside the font": "漢字 𝔘 ꧁",
}
REFUSED = {"NUL": "voor\x00na", "override": "voor\u202ena", "escape": "voor\x1bna"}


def figure_dialog() -> FigureDialog:
    return FigureDialog(load_questionnaire("1.0", "nl").items["depaving"], (), 2026)


HOLDERS: dict[str, Callable[[], QWidget]] = {
    "evidence": lambda: EvidenceDialog(None),
    "figure": figure_dialog,
    "reason": ReasonPanel,
    "why changed": WhyChangedPanel,
}


@pytest.fixture(params=HOLDERS)
def fields(request: pytest.FixtureRequest, qtbot: QtBot) -> list[LineEdit]:
    holder = HOLDERS[request.param]()
    qtbot.addWidget(holder)
    holder.show()
    found = [field for field in holder.findChildren(QLineEdit) if not field.objectName().startswith("qt_")]
    assert found
    assert all(isinstance(field, LineEdit) for field in found)
    for field in found:
        field.clear()
    return [field for field in found if isinstance(field, LineEdit)]


@pytest.fixture
def note(qtbot: QtBot) -> NotePanel:
    made = NotePanel()
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    return made


def paste(field: LineEdit | NoteEdit, text: str = "", html: str = "") -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    QApplication.clipboard().setMimeData(data)
    field.paste()


@pytest.mark.parametrize("kind", KEPT)
def test_a_field_keeps_what_was_pasted(fields: list[LineEdit], kind: str) -> None:
    for field in fields:
        if field.maxLength() > len(KEPT[kind]) * 2:
            paste(field, KEPT[kind])
            assert field.text() == KEPT[kind]


@pytest.mark.parametrize("kind", REFUSED)
def test_a_field_shows_at_once_what_it_can_not_keep(fields: list[LineEdit], kind: str) -> None:
    for field in fields:
        paste(field, REFUSED[kind])
        assert field.text() == f"voor{REPLACEMENT}na"
        assert field.cursorPosition() == len(field.text())


def test_a_field_says_that_it_is_full(fields: list[LineEdit]) -> None:
    for field in fields:
        limit = field.maxLength()
        assert limit < MAX_TEXT_LENGTH
        paste(field, "a" * 20_000)
        assert field.text() == "a" * limit
        assert field.room_label.text() == f"vol: {limit} tekens"
        assert not field.room_label.isHidden()
        assert field.textMargins().right() >= field.room_label.width()
        QTest.keyClick(field, Qt.Key.Key_Backspace)
        assert field.room_label.text() == "nog 1 teken"
        field.clear()
        assert field.room_label.isHidden()


def test_half_an_emoji_at_the_limit_is_seen(fields: list[LineEdit]) -> None:
    for field in fields:
        paste(field, "a" * (field.maxLength() - 1) + "🚲")
        assert field.text()[-1] in {"a", REPLACEMENT}


def test_lines_pasted_into_a_field_become_one(fields: list[LineEdit]) -> None:
    paste(fields[0], "een\ntwee\r\ndrie")
    assert fields[0].text().split() == ["een", "twee", "drie"]
    assert "\n" not in fields[0].text()


@pytest.mark.parametrize("kind", KEPT)
def test_a_note_keeps_what_was_pasted(note: NotePanel, kind: str) -> None:
    paste(note.note_edit, KEPT[kind])
    assert note.note_edit.note == KEPT[kind]


@pytest.mark.parametrize("kind", REFUSED)
def test_a_note_shows_at_once_what_it_can_not_keep(note: NotePanel, kind: str) -> None:
    paste(note.note_edit, REFUSED[kind])
    assert note.note_edit.note == f"voor{REPLACEMENT}na"


def test_pasted_markup_arrives_as_text_in_a_note(note: NotePanel) -> None:
    paste(note.note_edit, html="<h1>Kop</h1><p><b>vet</b> en <i>schuin</i></p>")
    assert note.note_edit.note.split() == ["Kop", "vet", "en", "schuin"]


@pytest.mark.parametrize("sign", ["a", "é", "🚲", "e\u0301", "ع"])
def test_a_note_of_twenty_thousand_signs_is_cut_where_the_user_sees_it(note: NotePanel, sign: str) -> None:
    paste(note.note_edit, sign * 20_000)
    assert note.note_edit.note == (sign * 20_000)[:MAX_TEXT_LENGTH]
    assert note.where_label.text() == "vol: 10.000 tekens"
    assert note.where_label.isVisible()


def test_the_room_of_a_note_is_shown_while_typing(note: NotePanel) -> None:
    paste(note.note_edit, "a" * (MAX_TEXT_LENGTH - 11))
    QTest.keyClicks(note.note_edit, "b")
    assert note.where_label.text() == "nog 10 tekens"


def test_only_what_was_put_in_the_middle_of_a_full_note_is_cut(note: NotePanel) -> None:
    note.note_edit.show_note("a" * (MAX_TEXT_LENGTH - 1))
    cursor = note.note_edit.textCursor()
    cursor.setPosition(5)
    note.note_edit.setTextCursor(cursor)
    paste(note.note_edit, "🚲🚲🚲")
    assert note.note_edit.note == "aaaaa🚲" + "a" * (MAX_TEXT_LENGTH - 6)


def test_no_field_of_one_line_is_without_these_cares() -> None:
    code = Path(line_edit.__file__).parents[1]
    plain = [form.name for form in (code.parents[1] / "forms").glob("*.ui") if 'class="QLineEdit"' in form.read_text(encoding="utf-8")]
    plain += [module.name for module in code.rglob("*.py") if re.search(r"= QLineEdit\(", module.read_text(encoding="utf-8"))]
    assert plain == []


@pytest.mark.parametrize("words", [*KEPT.values(), *REFUSED.values(), "e" * 20_000, "%_\\*?[(", " "])
def test_a_search_takes_anything(qtbot: QtBot, words: str) -> None:
    step = OrganisationStep(AssessmentDraft(date=date(2026, 11, 24), depth=Depth.FULL), ())
    qtbot.addWidget(step)
    step.show()
    paste(step.ui.search_line_edit, words)
    assert step.ui.list_card.isVisible() is not step.ui.nothing_label.isVisible()
    assert len(step.ui.search_line_edit.text()) <= 120

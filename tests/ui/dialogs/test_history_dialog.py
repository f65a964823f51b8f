"""Reading the history of an answer: every change is told, none is trusted that is damaged, and nothing waits for the disk."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.domain.assessment import Answer, Evidence, State
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.demo import add_demo
from lokaalcirculair_desktop.ui.dialogs import history_dialog
from lokaalcirculair_desktop.ui.dialogs.history_dialog import MOST_ROWS, HistoryDialog
from lokaalcirculair_desktop.ui.focus_ring import FocusRing
from lokaalcirculair_desktop.ui.session import SaveKind, Session
from lokaalcirculair_desktop.ui.widgets.chip import Chip
from lokaalcirculair_desktop.ui.widgets.digit_badge import DigitBadge
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel
from tests import wilgenbeke
from tests.ui.opening import open_now

WAIT = 10_000
ITEM = "depaving"
Opened = Callable[..., HistoryDialog]


@pytest.fixture
def session(filled_session: Session) -> Session:
    open_now(filled_session, wilgenbeke.opened().assessment.id)
    return filled_session


@pytest.fixture
def opened(session: Session, qtbot: QtBot) -> Opened:
    """Open the history of an item and wait until it is on the screen."""

    def open_it(item: str = ITEM) -> HistoryDialog:
        dialog = HistoryDialog(session, item)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        session.background.wait_until_idle(WAIT)
        return dialog

    return open_it


def put(session: Session, **changed: object) -> Answer:
    answer = session.answer_to(ITEM)
    changed = {"revision": answer.revision + 1, "updated_at": session.now(), **changed}
    session.put_answer(replace(answer, **changed))  # type: ignore[arg-type]
    return session.answer_to(ITEM)


def damage(session: Session) -> None:
    session.flush(WAIT)
    session.workspace.close()
    connection = sqlite3.connect(session.workspace.folder.database)
    with connection:
        connection.execute("UPDATE answer SET level = 4 WHERE item = 'depaving' AND level IS NOT NULL")
    connection.close()


def test_the_newest_version_comes_first_and_is_marked(session: Session, opened: Opened) -> None:
    put(session, level=3, target=4)
    dialog = opened()
    assert dialog.ui.question_label.text() == "Ontharding"
    newest = dialog.entries[0]
    assert newest.row.sentences == ("Niveau 2 → 3, Gangbare praktijk", "Ambitie 3 → 4")
    assert newest.findChildren(DigitBadge)[0].level == 3
    assert [chip.word for entry in dialog.entries for chip in entry.findChildren(Chip)] == ["Zo staat het nu"]


def test_what_was_put_just_before_is_already_in_it(session: Session, opened: Opened) -> None:
    put(session, level=4)
    assert opened().entries[0].row.level == 4


def test_every_answer_of_the_demo_has_a_history_that_can_be_read(empty_session: Session, qtbot: QtBot) -> None:
    newest = add_demo(empty_session.workspace)[-1].assessment
    assert newest is not None
    open_now(empty_session, newest)
    for answer in empty_session.assessment.answers:
        dialog = HistoryDialog(empty_session, answer.item)
        qtbot.addWidget(dialog)
        empty_session.background.wait_until_idle(WAIT)
        assert dialog.entries
        assert all(sentence for entry in dialog.entries for sentence in entry.row.sentences)
        assert bool(dialog.entries[0].findChildren(DigitBadge)) == (answer.state is State.LEVEL)


def test_a_question_that_was_never_answered_says_what_will_stand_here(session: Session, qtbot: QtBot) -> None:
    untouched = replace(session.assessment, id="9d1f3a00-0000-4000-8000-000000002027", answers=(), actions=())
    assert session.current is not None
    open_now(session, assessments.start_assessment(session.workspace, session.current.organisation, untouched))
    dialog = HistoryDialog(session, ITEM)
    qtbot.addWidget(dialog)
    dialog.show()
    session.background.wait_until_idle(WAIT)
    assert dialog.entries == []
    assert (dialog.ui.empty_state.isVisible(), dialog.ui.scroll_area.isVisible()) == (True, False)
    assert dialog.ui.empty_state.button.isHidden()


def test_what_is_damaged_has_an_icon_and_words_and_no_level(session: Session, opened: Opened) -> None:
    damage(session)
    newest = opened().entries[0]
    assert newest.findChildren(DigitBadge) == []
    assert [(chip.word, chip.kind, chip.icon) for chip in newest.findChildren(Chip)] == [("Beschadigd", "bad", "triangle-alert")]
    assert newest.row.sentences[0] == "Dit antwoord is beschadigd en telt niet mee."
    assert "Beschadigd" in newest.spoken


@pytest.mark.parametrize("changed", [{"state": State.UNKNOWN}, {"state": State.NOT_APPLICABLE, "reason": "Geen grond."}, {"state": State.OPEN}])
def test_an_answer_without_a_level_shows_no_digit(session: Session, opened: Opened, changed: dict[str, object]) -> None:
    put(session, level=None, **changed)
    assert opened().entries[0].findChildren(DigitBadge) == []


def test_a_long_note_begins_folded_and_opens_whole(session: Session, opened: Opened) -> None:
    long = "Het Kerkplein en de parking van de sporthal. " * 20
    put(session, note=long)
    (text,) = opened().entries[0].texts
    assert text.label.text().endswith("…")
    text.button.click()
    assert text.label.text() == long
    text.button.click()
    assert text.label.text() != long


def test_a_short_note_stands_there_whole(session: Session, opened: Opened) -> None:
    put(session, note="Kerkplein <b>is</b> klaar.\nDe school nog niet.")
    (text,) = opened().entries[0].texts
    assert text.label.text() == "Kerkplein <b>is</b> klaar.\nDe school nog niet."
    assert text.label.textFormat() is Qt.TextFormat.PlainText
    assert text.button.isHidden()


def test_a_private_note_is_shown_and_told_only_when_asked_for(session: Session, opened: Opened) -> None:
    put(session, private_note="Bel Jan.")
    dialog = opened()
    (text,) = dialog.entries[0].texts
    assert text.label.isHidden()
    assert "Bel Jan." not in dialog.ui.scroll_area.accessibleDescription()
    text.button.click()
    assert text.label.text() == "Bel Jan."


def test_the_arrows_scroll_and_escape_closes(session: Session, opened: Opened, qtbot: QtBot) -> None:
    for level in (0, 1, 2, 3, 4, 3, 2, 1):
        put(session, level=level)
    dialog = opened()
    dialog.resize(560, 480)
    qtbot.waitUntil(lambda: dialog.ui.scroll_area.verticalScrollBar().maximum() > 0, timeout=WAIT)
    assert dialog.ui.scroll_area.hasFocus()
    QTest.keyClick(dialog.ui.scroll_area, Qt.Key.Key_Down)
    assert dialog.ui.scroll_area.verticalScrollBar().value() > 0
    QTest.keyClick(dialog.ui.scroll_area, Qt.Key.Key_Escape)
    assert dialog.isHidden()


def test_the_list_gets_the_keyboard_visibly_also_when_it_is_read_before_the_window_is_active(
    session: Session, qtbot: QtBot, qapp: QApplication
) -> None:
    ring = FocusRing(qapp)
    dialog = HistoryDialog(session, ITEM)
    qtbot.addWidget(dialog)
    dialog.show()
    session.background.wait_until_idle(WAIT)
    qtbot.waitUntil(dialog.ui.scroll_area.hasFocus, timeout=WAIT)
    assert ring.target is dialog.ui.scroll_area
    dialog.close()
    qapp.focusChanged.disconnect(ring._follow)
    ring.deleteLater()


def test_the_whole_list_is_told_to_a_screen_reader(session: Session, opened: Opened) -> None:
    put(session, level=3, note="Kerkplein", updated_by="An")
    area = opened().ui.scroll_area
    assert area.accessibleName() == "Geschiedenis, 3 wijzigingen"
    first = area.accessibleDescription().split("\n")[0]
    for part in ("door An", "Zo staat het nu", "Niveau 2 → 3, Gangbare praktijk", "Toelichting: Kerkplein"):
        assert part in first


@pytest.mark.parametrize("width", [560, 640])
def test_nothing_is_cut_off_at_the_side(session: Session, opened: Opened, width: int) -> None:
    put(session, level=3, target=4, note="Kerkplein " * 40, evidence=(Evidence("Een heel lange naam van een stuk " * 5),))
    dialog = opened()
    dialog.resize(width, 480)
    QApplication.processEvents()
    assert dialog.width() == width
    assert dialog.ui.content_widget.width() <= dialog.ui.scroll_area.viewport().width()


def test_a_long_history_is_listed_in_parts(session: Session, opened: Opened) -> None:
    for n in range(2 * MOST_ROWS):
        put(session, level=n % 2)
    dialog = opened()
    assert len(dialog.entries) == MOST_ROWS
    dialog.ui.older_button.click()
    dialog.ui.older_button.click()
    assert len(dialog.entries) == len(dialog.rows) == 2 * MOST_ROWS + 2
    assert dialog.ui.older_button.isHidden()
    assert len(dialog.ui.scroll_area.accessibleDescription().split("\n")) == len(dialog.entries)


def test_what_is_not_saved_yet_is_said_to_be_missing(session: Session, opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise UserError("De schijf antwoordt niet.")

    monkeypatch.setattr(session.workspace, "writing", refuse)
    put(session, level=4)
    dialog = opened()
    assert session.save_state.kind is SaveKind.NOT_SAVED
    assert dialog.ui.unsaved_row.isVisible()
    assert dialog.entries[0].row.level == 2
    monkeypatch.undo()
    session.retry()
    dialog.load()
    session.background.wait_until_idle(WAIT)
    assert dialog.ui.unsaved_row.isHidden()
    assert dialog.entries[0].row.level == 4


def test_a_slow_disk_holds_up_nothing(session: Session, qtbot: QtBot) -> None:
    gate = threading.Event()
    session.background.run(gate.wait, lambda _: None, lambda _: None)
    dialog = HistoryDialog(session, ITEM)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.ui.empty_state.isVisible, timeout=WAIT)  # it says that it reads
    gate.set()
    session.background.wait_until_idle(WAIT)
    assert dialog.ui.scroll_area.isVisible()
    assert len(dialog.entries) == 2


def test_what_is_read_after_closing_goes_nowhere(session: Session, qtbot: QtBot) -> None:
    gate = threading.Event()
    session.background.run(gate.wait, lambda _: None, lambda _: None)
    dialog = HistoryDialog(session, ITEM)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reject()
    gate.set()
    session.background.wait_until_idle(WAIT)
    assert dialog.entries == []


def test_what_cannot_be_read_is_told_and_can_be_tried_again(session: Session, opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise UserError("De schijf antwoordt niet.")

    monkeypatch.setattr(history_dialog, "read_history", refuse)
    dialog = opened()
    assert dialog.ui.empty_state.button.isVisible()
    monkeypatch.undo()
    dialog.ui.empty_state.button.click()
    session.background.wait_until_idle(WAIT)
    assert dialog.ui.scroll_area.isVisible()


def test_another_language_reads_it_again(session: Session, opened: Opened) -> None:
    dialog = opened()
    before = list(dialog.entries)
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    session.background.wait_until_idle(WAIT)
    assert len(dialog.entries) == len(before)
    assert not set(dialog.entries) & set(before)


def test_title_list_and_button_have_one_left_and_one_right_edge(session: Session, opened: Opened) -> None:
    put(session, note="Een toelichting die de hele breedte vult.")
    dialog = opened()
    ui = dialog.ui
    dialog.resize(dialog.width(), 2000)  # a scroll bar would take its room
    QApplication.processEvents()
    noted = dialog.entries[0].texts[0]
    mark = dialog.entries[0].findChildren(DigitBadge)[0]
    assert not ui.scroll_area.verticalScrollBar().isVisible()
    assert mark.mapTo(dialog, QPoint(0, 0)).x() == ui.title_label.mapTo(dialog, QPoint(0, 0)).x()
    assert noted.mapTo(dialog, QPoint(noted.width(), 0)).x() == ui.close_button.geometry().right() + 1


def test_the_sentence_in_place_of_the_list_is_shown_whole(opened: Opened) -> None:
    sentence = opened("quick-circular-water").ui.empty_state.findChildren(WrappedLabel)[0]
    assert sentence.isVisible()
    assert sentence.height() >= sentence.heightForWidth(sentence.width())

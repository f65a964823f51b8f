"""The question page by keyboard: every answer is what was asked for, and nothing changes by looking."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, Confidence, State
from lokaalcirculair_desktop.domain.organisation import Organisation, OrganisationKind
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.files import read_file
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.ui.background import Background
from lokaalcirculair_desktop.ui.dialogs.history_dialog import HistoryDialog
from lokaalcirculair_desktop.ui.messages import Messages, Question, use_messages
from lokaalcirculair_desktop.ui.pages.questions import menus
from lokaalcirculair_desktop.ui.pages.questions_page import QuestionsPage
from lokaalcirculair_desktop.ui.preferences import Preferences
from lokaalcirculair_desktop.ui.session import SaveKind, SaveState, Session
from tests.ui.opening import end, open_now, refuse

WAIT = 10_000
KEY = Qt.Key


class Answering(Messages):
    """Answers every message with one key, and remembers what was asked."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.asked: list[Question] = []

    def ask(self, parent: QWidget | None, question: Question) -> str:
        self.asked.append(question)
        return self.key


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    """A full scan without answers, after a round of 2024 in which depaving was at level 1."""
    folder = DataFolder(tmp_path / "gegevens")
    workspace, background = Workspace(folder), Background()
    made = Session(workspace, background, Preferences(folder.settings))
    beerse = Organisation("e4c2b4f0-0000-4000-8000-000000013004", "Beerse", OrganisationKind.MUNICIPALITY, nis="13004")
    before = Answer("depaving", State.LEVEL, "2024-11-24T10:00:00+01:00", level=1)
    first = Assessment("aaaa1111-0000-4000-8000-000000000001", "Nulmeting", date(2024, 11, 24), Depth.FULL, answers=(before,))
    assessments.start_assessment(workspace, beerse, first)
    second = Assessment("aaaa1111-0000-4000-8000-000000000002", "Meting 2026", date(2026, 11, 24), Depth.FULL)
    open_now(made, assessments.start_assessment(workspace, beerse, second))
    yield made
    made.flush(WAIT)
    end(made)


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> QuestionsPage:
    session.item = "depaving"
    made = QuestionsPage(session)
    qtbot.addWidget(made)
    made.resize(1282, 689)
    with qtbot.waitActive(made):
        made.show()
    made.load()
    made.ui.level_cards.focus_stop(0)
    return made


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def type_in(text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def answer(page: QuestionsPage) -> Answer:
    return page.session.answer_to("depaving")


def test_a_digit_chooses_and_the_ring_follows(page: QuestionsPage) -> None:
    press(KEY.Key_2)
    assert (answer(page).state, answer(page).level) == (State.LEVEL, 2)
    assert page.ui.level_cards.cards[2].isChecked()
    assert page.ui.level_cards.cards[2].hasFocus()
    assert page.session.item == "depaving"


def test_the_same_digit_again_changes_nothing(page: QuestionsPage) -> None:
    press(KEY.Key_2)
    revision = answer(page).revision
    press(KEY.Key_2)
    assert answer(page).revision == revision


def test_arrows_only_look_and_space_chooses(page: QuestionsPage) -> None:
    press(KEY.Key_Right)
    press(KEY.Key_Right)
    assert answer(page).is_open
    press(KEY.Key_Space)
    assert answer(page).level == 2


def test_delete_clears_the_answer_and_keeps_the_rest(page: QuestionsPage) -> None:
    press(KEY.Key_3)
    press(KEY.Key_A)
    press(KEY.Key_4)
    press(KEY.Key_Delete)
    assert answer(page).is_open
    assert answer(page).target == 4


def test_a_then_a_digit_is_the_ambition(page: QuestionsPage) -> None:
    press(KEY.Key_1)
    press(KEY.Key_A)
    press(KEY.Key_3)
    assert (answer(page).level, answer(page).target) == (1, 3)
    press(KEY.Key_2)
    assert (answer(page).level, answer(page).target) == (2, 3)


def test_a_digit_in_a_segmented_control_answers_nothing(page: QuestionsPage) -> None:
    page.ui.answer_fields.confidence_segmented.focus_stop(0)
    press(KEY.Key_3)
    assert answer(page).is_open


def test_a_letter_in_a_text_field_is_a_letter(page: QuestionsPage) -> None:
    press(KEY.Key_T)
    for key in (KEY.Key_N, KEY.Key_3, KEY.Key_W):
        press(key)
    assert page.ui.note_panel.note_edit.toPlainText() == "n3w"
    assert answer(page).is_open


def test_weet_niet_is_told_as_a_blind_spot(page: QuestionsPage) -> None:
    press(KEY.Key_W)
    assert answer(page).state is State.UNKNOWN
    assert page.ui.other_answers.unknown_button.isChecked()
    assert "blinde vlek" in page.ui.other_answers.info_label.text()


def test_not_applicable_needs_a_reason(page: QuestionsPage) -> None:
    press(KEY.Key_N)
    press(KEY.Key_Return)
    assert answer(page).is_open
    assert page.ui.reason_panel.missing_label.isVisible()


def test_escape_leaves_the_reason_and_stores_nothing(page: QuestionsPage) -> None:
    press(KEY.Key_N)
    type_in("geen grond")
    press(KEY.Key_Escape)
    assert answer(page).is_open
    assert page.ui.low_widget.isVisible()
    assert QApplication.focusWidget() in page.ui.level_cards.cards


def test_a_reason_is_stored_and_the_page_stays_on_its_question(page: QuestionsPage) -> None:
    press(KEY.Key_N)
    page.ui.reason_panel.suggestion_button.click()
    press(KEY.Key_Return)
    assert answer(page).state is State.NOT_APPLICABLE
    assert answer(page).reason == page.item.not_applicable.sentence
    assert page.session.item == "depaving"
    assert page.progress is not None
    assert page.progress.total == 30


def test_a_click_on_the_other_answers_shows_only_what_is_stored(page: QuestionsPage) -> None:
    page.ui.other_answers.not_applicable_button.click()
    assert not page.ui.other_answers.not_applicable_button.isChecked()
    assert page.ui.reason_panel.isVisible()


def test_enter_goes_on_and_shift_enter_back(page: QuestionsPage) -> None:
    press(KEY.Key_2)
    press(KEY.Key_Return)
    assert page.session.item == "water-storage"
    press(KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.session.item == "depaving"


def test_enter_on_a_button_is_that_button(page: QuestionsPage) -> None:
    page.ui.previous_button.setFocus()
    press(KEY.Key_Return)
    assert page.session.item == "sustainable-water-use"


def test_control_enter_goes_on_from_a_text_and_keeps_it(page: QuestionsPage) -> None:
    press(KEY.Key_T)
    type_in("Kerkplein")
    press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.session.item == "water-storage"
    assert answer(page).note == "Kerkplein"


def test_a_note_is_handed_over_after_a_pause(page: QuestionsPage, qtbot: QtBot) -> None:
    press(KEY.Key_P)
    with qtbot.waitSignal(page.session.answer_changed, timeout=WAIT):
        type_in("intern")
    assert answer(page).private_note == "intern"


def test_leaving_the_page_hands_over_what_was_typed(page: QuestionsPage) -> None:
    press(KEY.Key_T)
    type_in("bijna")
    page.leave()
    assert answer(page).note == "bijna"


def test_what_is_being_typed_survives_a_change_beside_it(page: QuestionsPage) -> None:
    press(KEY.Key_T)
    type_in("half")
    page.session.put_answer(replace(answer(page), target=3))
    page.load()
    assert page.ui.note_panel.note_edit.note == "half"
    page.leave()
    assert (answer(page).note, answer(page).target) == ("half", 3)


def test_a_note_never_moves_to_another_round(page: QuestionsPage) -> None:
    press(KEY.Key_T)
    type_in("van 2026")
    open_now(page.session, "aaaa1111-0000-4000-8000-000000000001")
    page.leave()
    assert page.ui.note_panel.note_edit.note == ""
    assert page.session.answer_to("depaving").note is None


def test_another_depth_leaves_what_was_typed_with_its_question(page: QuestionsPage) -> None:
    press(KEY.Key_T)
    type_in("bij ontharding")
    page.session.change_depth(Depth.QUICK)
    assert answer(page).note == "bij ontharding"
    assert page.ui.note_panel.note_edit.note == ""


def test_another_language_keeps_the_page_as_it_is(page: QuestionsPage) -> None:
    press(KEY.Key_2)
    press(KEY.Key_T)
    type_in("blijft")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.ui.note_panel.note_edit.note == "blijft"
    assert page.ui.next_button.shown_text() == "Volgende"
    assert page.ui.level_cards.cards[2].isChecked()


def test_showing_a_question_stores_nothing(page: QuestionsPage) -> None:
    for item in page.items:
        page.go_to(item)
    assert page.session.assessment.answers == ()


def test_after_the_last_question_come_the_results(page: QuestionsPage, qtbot: QtBot) -> None:
    page.go_to("department-activation")
    assert page.ui.next_button.shown_text() == "Bekijk het resultaat"
    with qtbot.waitSignal(page.page_wanted) as wanted:
        press(KEY.Key_Return)
    assert wanted.args == ["results"]


def test_the_previous_round_stands_on_its_card(page: QuestionsPage) -> None:
    described = [card.accessibleDescription() for card in page.ui.level_cards.cards]
    assert "Vorige meting (2024)" in described[1]
    assert not any("Vorige meting" in other for other in (described[0], *described[2:]))


def history(page: QuestionsPage) -> HistoryDialog | None:
    return page.findChild(HistoryDialog)


def test_h_opens_the_history_of_the_answer(page: QuestionsPage) -> None:
    press(KEY.Key_1)
    press(KEY.Key_2)
    press(KEY.Key_H)
    dialog = history(page)
    assert dialog is not None
    page.session.flush(WAIT)
    assert [row.level for row in dialog.rows] == [2, 1]
    assert dialog.ui.question_label.text() == page.item.name
    dialog.reject()


def test_h_in_a_note_is_a_letter(page: QuestionsPage) -> None:
    press(KEY.Key_T)
    press(KEY.Key_H)
    assert page.ui.note_panel.note_edit.note == "h"
    assert history(page) is None


def test_the_button_shows_the_history_with_what_was_just_typed(page: QuestionsPage) -> None:
    press(KEY.Key_T)
    type_in("bijna")
    page.ui.history_button.click()
    dialog = history(page)
    assert dialog is not None
    page.session.flush(WAIT)
    assert [row.note for row in dialog.rows] == ["bijna"]
    dialog.reject()


def test_the_history_of_a_closed_round_can_be_read(page: QuestionsPage) -> None:
    press(KEY.Key_1)
    page.session.close_round(refuse)
    page.session.flush(WAIT)
    press(KEY.Key_H)
    dialog = history(page)
    assert dialog is not None
    dialog.reject()


def test_a_change_here_does_not_stay_in_the_name_of_whoever_changed_it_before(page: QuestionsPage) -> None:
    page.session.put_answer(replace(answer(page).choose_level(1, page.session.now()), updated_by="An"))
    page.ui.answer_fields.confidence_segmented.stops[1].click()
    assert answer(page).updated_by is None


def test_shortcuts_can_be_switched_off(page: QuestionsPage) -> None:
    page.session.preferences.single_key_shortcuts = False
    press(KEY.Key_2)
    press(KEY.Key_W)
    press(KEY.Key_H)
    assert answer(page).is_open
    assert history(page) is None
    press(KEY.Key_Space)
    assert answer(page).level == 0


def test_fields_change_only_themselves(page: QuestionsPage) -> None:
    press(KEY.Key_2)
    before = answer(page)
    page.ui.answer_fields.confidence_segmented.stops[1].click()
    after = answer(page)
    assert after == replace(before, confidence=Confidence.DOCUMENTED, revision=before.revision + 1, updated_at=after.updated_at)


def test_clearing_the_ambition_takes_its_year_along(page: QuestionsPage) -> None:
    page.ui.answer_fields.target_changed.emit(3)
    page.ui.answer_fields.horizon_changed.emit(2029)
    page.ui.answer_fields.clear_button.click()
    assert (answer(page).target, answer(page).horizon) == (None, None)


def test_a_closed_round_changes_only_after_reopening(page: QuestionsPage, qtbot: QtBot) -> None:
    press(KEY.Key_1)
    page.session.close_round(refuse)
    qtbot.waitUntil(lambda: page.session.assessment.is_closed)
    for key in (KEY.Key_3, KEY.Key_W, KEY.Key_N, KEY.Key_Delete):
        press(key)
    assert answer(page).level == 1
    assert page.ui.note_panel.note_edit.isReadOnly()
    assert page.ui.reopen_button.isVisible()
    gate = Answering("reopen")
    use_messages(gate)
    page.ui.reopen_button.click()
    use_messages(None)
    assert [question.safe_choice for question in gate.asked] == ["leave"]
    qtbot.waitUntil(lambda: not page.session.is_locked)
    press(KEY.Key_3)
    assert answer(page).level == 3


def test_switching_to_the_quick_scan_keeps_every_answer(page: QuestionsPage) -> None:
    press(KEY.Key_2)
    page.session.change_depth(Depth.QUICK)
    assert len(page.items) == 17
    assert page.session.item in page.items
    page.session.change_depth(Depth.FULL)
    assert answer(page).level == 2


def test_what_is_not_saved_is_told_with_a_way_out(page: QuestionsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    failed = SaveState(SaveKind.NOT_SAVED, None, UserError("De schijf antwoordt niet."))
    monkeypatch.setattr(page.session, "save_state", failed)
    page.session.save_state_changed.emit()
    assert page.ui.problem_card.isVisible()
    assert "Nog niet opgeslagen. De schijf antwoordt niet." in page.ui.problem_label.text()
    assert page.ui.save_state.text == "nog niet opgeslagen"


def test_what_counts_opens_over_the_page_and_closes_with_escape(page: QuestionsPage) -> None:
    top = page.ui.level_cards.y()
    page.ui.scope_button.click()
    assert page.scope_panel.isVisible()
    told = page.scope_panel.area.accessibleDescription()
    assert page.item.scope.counts in told
    for word in (page.item.partners[1], page.item.sdgs[0], page.session.questionnaire.remit_names[page.item.remits[0]]):
        assert word in told
    assert page.ui.level_cards.y() == top
    press(KEY.Key_Escape)
    assert not page.scope_panel.isVisible()


def test_a_dimension_opens_at_its_first_open_question(page: QuestionsPage) -> None:
    page.ui.dimension_list.dimension_chosen.emit("circular-water")
    assert page.session.item == "sustainable-water-use"
    press(KEY.Key_1)
    page.ui.dimension_list.dimension_chosen.emit("circular-water")
    assert page.session.item == "depaving"


def test_the_question_is_named_with_its_choices(page: QuestionsPage) -> None:
    assert page.ui.level_cards.accessibleName() == page.item.question
    content = page.ui.content_layout
    assert content.indexOf(page.ui.question_layout) < content.indexOf(page.ui.level_cards)


def test_a_rescue_copy_holds_what_is_on_the_screen(page: QuestionsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    press(KEY.Key_3)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "kopie"), ""))
    page.ui.save_state.rescue_requested.emit()
    copy = read_file(tmp_path / "kopie.lokaalcirculair").assessment.answer_to("depaving")
    assert copy is not None
    assert copy.level == 3


def test_the_menus_say_how_much_is_asked_and_what_got_no_level(page: QuestionsPage) -> None:
    press(KEY.Key_W)
    assert page.progress is not None
    states = menus.state_menu(page.session.questionnaire, page.progress, page.go_to, page)
    depths = menus.depth_menu(page.session, page)
    assert [action.text().strip() for action in states.actions()] == ["Weet niet", "Ontharding"]
    assert [action.text() for action in depths.actions() if action.isChecked()] == ["Volledige scan: 31 vragen"]
    assert "Elk antwoord blijft bewaard, ook als u wisselt." in [action.text() for action in depths.actions()]
    page.go_to("monitoring")
    states.actions()[1].trigger()
    assert page.session.item == "depaving"

"""A damaged answer is shown and not trusted, and what is not saved yet is marked where it is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.domain.assessment import Answer, State
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.history import AnswerVersion
from lokaalcirculair_desktop.ui.pages.questions import menus
from lokaalcirculair_desktop.ui.pages.questions.damage_panel import DamagePanel
from lokaalcirculair_desktop.ui.pages.questions_page import QuestionsPage
from lokaalcirculair_desktop.ui.session import Session
from tests import wilgenbeke
from tests.ui.damaging import damage_answer
from tests.ui.opening import WAIT, open_now, refuse

ROUND = wilgenbeke.opened().assessment
BEFORE = next(one for one in ROUND.answers if one.item == "depaving")
LONG = "Het Kerkplein werd ontharde grond, en de school volgt in 2027 met een subsidie."


def opened(session: Session, qtbot: QtBot, change: str = "level = 4") -> QuestionsPage:
    assessments.save_answer(session.workspace, ROUND.id, replace(BEFORE, note=LONG, private_note="intern", revision=6))
    damage_answer(session.workspace, ROUND.id, "depaving", change)
    open_now(session, ROUND.id)
    session.item = "depaving"
    page = QuestionsPage(session)
    qtbot.addWidget(page)
    page.resize(1282, 689)
    with qtbot.waitExposed(page):
        page.show()
    page.load()
    return page


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def entry(page: QuestionsPage, name: str) -> QAbstractButton:
    return next(one for one in page.ui.dimension_list.findChildren(QAbstractButton) if one.accessibleName().startswith(name))


def stored(page: QuestionsPage) -> assessments.OpenAssessment:
    page.session.flush(WAIT)
    return assessments.open_assessment(page.session.workspace, ROUND.id)


def test_what_is_left_stands_above_the_levels_and_is_no_answer(filled_session: Session, qtbot: QtBot) -> None:
    page = opened(filled_session, qtbot)
    panel = page.ui.damage_panel
    assert panel.isVisible()
    assert panel.title_label.text() == "Dit antwoord is beschadigd geraakt en telt niet mee."
    assert panel.remains_label.text().startswith("In het bestand staat nog: niveau 4, Verankerd")
    assert "privénotitie “intern”" in panel.remains_label.text()
    assert LONG not in panel.remains_label.text()
    assert LONG in panel.accessibleDescription()
    assert page.answer.is_open
    assert [card.isChecked() for card in page.ui.level_cards.cards] == [False] * 5
    assert panel.geometry().bottom() < page.ui.level_cards.y()


def test_choosing_a_level_replaces_it_and_the_panel_goes(filled_session: Session, qtbot: QtBot) -> None:
    page = opened(filled_session, qtbot)
    page.choose_level(2)
    assert page.ui.damage_panel.isHidden()
    assert entry(page, "Ontharding").accessibleName() == "Ontharding, niveau 2"
    now = stored(page)
    found = now.assessment.answer_to("depaving")
    assert found is not None
    assert (found.level, found.revision, dict(now.damaged)) == (2, 7, {})


def test_what_is_left_becomes_the_answer_when_the_user_says_so(filled_session: Session, qtbot: QtBot) -> None:
    page = opened(filled_session, qtbot)
    click(page.ui.damage_panel.take_over_button)
    assert page.ui.damage_panel.isHidden()
    assert page.ui.level_cards.cards[4].isChecked()
    assert page.ui.note_panel.note_edit.toPlainText() == LONG
    now = stored(page)
    found = now.assessment.answer_to("depaving")
    assert found is not None
    assert (found.level, found.note, found.revision, dict(now.damaged)) == (4, LONG, 7, {})


def test_a_note_alone_is_no_answer_and_stays_when_the_rest_is_taken_over(filled_session: Session, qtbot: QtBot) -> None:
    page = opened(filled_session, qtbot)
    page.ui.note_panel.note_edit.setFocus()
    QTest.keyClicks(page.ui.note_panel.note_edit, "Stationsplein")
    page.ui.note_panel.commit()
    assert page.ui.damage_panel.isVisible()
    click(page.ui.damage_panel.take_over_button)
    found = stored(page).assessment.answer_to("depaving")
    assert found is not None
    assert (found.level, found.note, found.private_note) == (4, "Stationsplein", "intern")


def test_too_little_to_be_an_answer_is_not_offered(filled_session: Session, qtbot: QtBot) -> None:
    page = opened(filled_session, qtbot, "state = 'levex', note = NULL, private_note = NULL, target = NULL")
    assert page.ui.damage_panel.isVisible()
    assert page.ui.damage_panel.take_over_button.isHidden()
    assert page.ui.damage_panel.remains_label.text().startswith("Wat u antwoordde, is niet meer te lezen.")
    page.take_over()
    assert page.answer.is_open


def test_what_looks_like_markup_is_shown_as_it_is(filled_session: Session, qtbot: QtBot) -> None:
    page = opened(filled_session, qtbot, "note = '<b>vet</b> en nog veel meer woorden dan er in een regel passen'")
    assert "“<b>vet</b> en nog veel" in page.ui.damage_panel.remains_label.text()
    assert "&lt;b&gt;vet" in page.ui.damage_panel.remains_label.toolTip()


def test_a_closed_round_shows_the_damage_and_changes_nothing(filled_session: Session, qtbot: QtBot) -> None:
    page = opened(filled_session, qtbot)
    page.session.close_round(refuse)
    qtbot.waitUntil(lambda: page.session.assessment.is_closed)
    assert page.ui.damage_panel.isVisible()
    assert page.ui.damage_panel.take_over_button.isHidden()


def test_a_screen_reader_hears_of_it_with_the_question(filled_session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page, said = opened(filled_session, qtbot), []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    page.go_to("water-storage")
    page.go_to("depaving")
    assert [message.endswith("beschadigd geraakt en telt niet mee.") for message in said] == [False, True]


def test_the_copies_are_one_click_away(filled_session: Session, qtbot: QtBot) -> None:
    page = opened(filled_session, qtbot)
    with qtbot.waitSignal(page.backups_wanted):
        click(page.ui.damage_panel.backups_button)


def test_the_list_of_questions_marks_it_in_words_too(filled_session: Session, qtbot: QtBot) -> None:
    page = opened(filled_session, qtbot)
    page.grab()  # the tooltip comes with the painting
    marked = entry(page, "Ontharding")
    assert marked.accessibleName() == "Ontharding, antwoord beschadigd, telt niet mee"
    assert marked.toolTip() == "Ontharding: antwoord beschadigd, telt niet mee"
    assert page.progress is not None
    assert page.progress.note.startswith("1 beschadigd, ")
    menu = menus.state_menu(page.session.questionnaire, page.progress, page.go_to, page)
    assert [action.text().strip() for action in menu.actions()][:2] == ["Beschadigd, telt niet mee", page.item.name]


def test_other_questions_have_no_panel(filled_session: Session, qtbot: QtBot) -> None:
    page = opened(filled_session, qtbot)
    page.go_to("water-storage")
    assert page.ui.damage_panel.isHidden()
    page.go_to("depaving")
    assert page.ui.damage_panel.isVisible()


@pytest.mark.parametrize(("width", "stands"), [(1282, True), (700, False)])
def test_the_buttons_stand_beside_the_words_or_below(qtbot: QtBot, width: int, stands: bool) -> None:
    panel = DamagePanel()
    qtbot.addWidget(panel)
    panel.show_remains(AnswerVersion(None, State.UNKNOWN, note=LONG), [], can_take_over=True)
    panel.resize(width, 300)
    panel.show()
    qtbot.waitUntil(lambda: (panel.take_over_button.y() < panel.remains_label.geometry().bottom()) is stands)


def test_an_answer_over_damage_that_waits_for_the_disk_stays_on_the_screen(
    filled_session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(filled_session, qtbot)
    refuse_to_save(page, monkeypatch)
    page.choose_level(2)
    open_now(page.session, ROUND.id)
    assert page.session.current is not None
    assert page.session.current.damaged == {}
    assert page.session.answer_to("depaving").level == 2


def refuse_to_save(page: QuestionsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise UserError("De schijf antwoordt niet.")

    monkeypatch.setattr(page.session.workspace, "writing", fail)


def test_what_could_not_be_saved_is_marked_where_it_is_and_counted_elsewhere(
    filled_session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(filled_session, qtbot)
    refuse_to_save(page, monkeypatch)
    page.go_to("water-storage")
    page.session.put_answer(Answer("water-storage", State.LEVEL, page.session.now(), level=3))
    page.session.flush(WAIT)
    qtbot.waitUntil(lambda: page.ui.save_state.text == "nog niet opgeslagen")
    assert entry(page, "Opslag van water").accessibleName() == "Opslag van water, niveau 3, nog niet opgeslagen"
    page.go_to("depaving")
    assert page.ui.save_state.text == "1 ander nog niet opgeslagen"
    monkeypatch.undo()
    with qtbot.waitSignal(page.session.saved_again):
        page.session.retry()
    assert entry(page, "Opslag van water").accessibleName() == "Opslag van water, niveau 3"
    assert page.ui.save_state.text.startswith("weer opgeslagen")

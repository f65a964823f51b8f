"""Damaged answers are told in the list of assessments and above the results, each time with the way to them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.ui.models.assessment_list_model import ID_ROLE, ROW_ROLE
from lokaalcirculair_desktop.ui.pages.results_page import ResultsPage
from lokaalcirculair_desktop.ui.pages.start_page import StartPage
from lokaalcirculair_desktop.ui.session import Session
from tests import wilgenbeke
from tests.ui.damaging import damage_answer
from tests.ui.opening import WAIT, open_now

ROUND = wilgenbeke.opened().assessment


def results(session: Session, qtbot: QtBot, *items: str) -> ResultsPage:
    for item in items:
        damage_answer(session.workspace, ROUND.id, item)
    open_now(session, ROUND.id)
    page = ResultsPage(session)
    qtbot.addWidget(page)
    page.resize(1282, 689)
    page.show()
    page.load()
    assert session.background.wait_until_idle(WAIT)
    return page


def test_the_results_say_which_answer_does_not_count_and_lead_to_it(filled_session: Session, qtbot: QtBot) -> None:
    page = results(filled_session, qtbot, "depaving")
    assert page.ui.damage_label.text() == "1 antwoord is beschadigd en telt niet mee: Ontharding."
    assert page.ui.score_card.values["answered"].text() == "24 van 30"
    with qtbot.waitSignal(page.page_wanted) as wanted:
        QTest.mouseClick(page.ui.damage_button, Qt.MouseButton.LeftButton)
    assert (wanted.args, page.session.item) == (["questions"], "depaving")


def test_several_are_named_together(filled_session: Session, qtbot: QtBot) -> None:
    page = results(filled_session, qtbot, "depaving", "monitoring")
    told = page.ui.damage_label.text()
    assert told.startswith("2 antwoorden zijn beschadigd en tellen niet mee: ")
    assert "Ontharding" in told
    assert "Monitoren" in told


def test_sound_results_say_nothing(filled_session: Session, qtbot: QtBot) -> None:
    assert results(filled_session, qtbot).ui.damage_holder.isHidden()


def test_it_is_no_longer_said_once_the_question_is_answered_anew(filled_session: Session, qtbot: QtBot) -> None:
    page = results(filled_session, qtbot, "depaving")
    page.session.put_answer(page.session.answer_to("depaving").choose_level(1, page.session.now()))
    page.load()
    assert page.ui.damage_holder.isHidden()


def test_a_question_that_is_not_asked_now_is_named_without_a_way_to_it(filled_session: Session, qtbot: QtBot) -> None:
    assessments.change_depth(filled_session.workspace, ROUND.id, Depth.QUICK)
    page = results(filled_session, qtbot, "industry")
    assert not page.ui.damage_holder.isHidden()
    assert page.ui.damage_button.isHidden()


def test_the_list_of_assessments_tells_it_on_the_row(filled_session: Session, qtbot: QtBot) -> None:
    damage_answer(filled_session.workspace, ROUND.id, "depaving")
    page = StartPage(filled_session)
    qtbot.addWidget(page)
    page.resize(1282, 689)
    with qtbot.waitExposed(page):
        page.show()
    with qtbot.waitSignal(page.content_shown):
        page.load()
    assert page.overview is not None
    model = page.overview.model
    places = sorted(range(2), key=lambda place: model.index(place).data(ID_ROLE) != ROUND.id)
    marked, sound = (model.index(place) for place in places)
    assert marked.data(ROW_ROLE).damage == "1 antwoord is beschadigd"
    assert "1 antwoord is beschadigd" in marked.data(Qt.ItemDataRole.AccessibleTextRole)
    assert marked.data(Qt.ItemDataRole.ToolTipRole) == "1 antwoord is beschadigd: open de meting om het te bekijken."
    assert (sound.data(ROW_ROLE).damage, sound.data(Qt.ItemDataRole.ToolTipRole)) == ("", None)


@pytest.mark.parametrize("width", [1282, 620])
def test_a_marked_row_is_painted_otherwise(filled_session: Session, qtbot: QtBot, width: int) -> None:
    page = StartPage(filled_session)
    qtbot.addWidget(page)
    page.resize(width, 689)
    page.show()
    with qtbot.waitSignal(page.content_shown):
        page.load()
    assert page.overview is not None
    before = page.overview.ui.assessments_list_view.viewport().grab().toImage()
    row = page.overview.model.index(0).data(ROW_ROLE)
    page.overview.model._rows._worded[0] = replace(row, damage="1 antwoord is beschadigd")  # type: ignore[union-attr]
    assert page.overview.ui.assessments_list_view.viewport().grab().toImage() != before

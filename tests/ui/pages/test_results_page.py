"""The results page: true figures, one finding, everything also as words, and a round that can be closed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLayout, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.ui.background import Background
from lokaalcirculair_desktop.ui.dialogs.info_dialog import InfoDialog
from lokaalcirculair_desktop.ui.dialogs.self_score_dialog import SelfScoreDialog
from lokaalcirculair_desktop.ui.messages import Messages, Question, use_messages
from lokaalcirculair_desktop.ui.pages.results_page import ResultsPage
from lokaalcirculair_desktop.ui.preferences import Preferences
from lokaalcirculair_desktop.ui.session import Session
from tests import wilgenbeke
from tests.ui.opening import end, open_now, refuse

WAIT = 10_000


class Answering(Messages):
    """Gives one answer to every question and remembers what was asked."""

    def __init__(self, answer: str) -> None:
        self.answer = answer
        self.asked: list[Question] = []

    def ask(self, parent: QWidget | None, question: Question) -> str:
        self.asked.append(question)
        return self.answer


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    folder = DataFolder(tmp_path / "gegevens")
    workspace, background = Workspace(folder), Background()
    made = Session(workspace, background, Preferences(folder.settings))
    yield made
    made.flush(WAIT)
    end(made)


def open_round(session: Session, assessment: Assessment) -> None:
    opened = wilgenbeke.opened()
    assert opened.previous is not None
    assessments.start_assessment(session.workspace, opened.organisation, opened.previous)
    open_now(session, assessments.start_assessment(session.workspace, opened.organisation, assessment))


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> ResultsPage:
    """The page with the round of Wilgenbeke, 1282 × 689."""
    open_round(session, wilgenbeke.opened().assessment)
    return shown(session, qtbot)


def shown(session: Session, qtbot: QtBot, width: int = 1282) -> ResultsPage:
    page = ResultsPage(session)
    qtbot.addWidget(page)
    page.ui.page_layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # as in the window, which asks its pages for no more than they say
    page.resize(width, 689)
    page.show()
    page.load()
    assert session.background.wait_until_idle(WAIT)
    return page


def test_the_finding_and_the_total_are_on_the_page(page: ResultsPage) -> None:
    assert page.ui.headline_label.sentences.replace("\N{NO-BREAK SPACE}", " ").startswith(
        "Wilgenbeke staat op 4,2 op 10, tussen Verkennend en Beslist"
    )
    assert page.ui.score_card.figure_label.text() == "4,2"
    assert page.ui.score_card.words_label.text() == "tussen Verkennend en Beslist"


@pytest.mark.parametrize(
    ("key", "value"), [("ambition", "6,7 (+2,5)"), ("strict", "3,6"), ("planned", "4,8"), ("answered", "25 van 30"), ("documented", "16 van 25")]
)
def test_the_list_shows_the_figures_of_the_contract(page: ResultsPage, key: str, value: str) -> None:
    assert page.ui.score_card.values[key].text() == value
    assert not page.ui.score_card.values[key].isHidden()


def test_open_questions_make_the_score_provisional(page: ResultsPage) -> None:
    assert page.ui.provisional_chip.word == "Voorlopig: nog 4 vragen open"
    assert not page.ui.provisional_chip.isHidden()


def test_without_planned_actions_no_planned_score_is_shown(session: Session, qtbot: QtBot) -> None:
    open_round(session, replace(wilgenbeke.opened().assessment, actions=()))
    assert shown(session, qtbot).ui.score_card.values["planned"].isHidden()


def test_the_radar_is_drawn_by_the_worker_and_told_in_words(page: ResultsPage) -> None:
    canvas = page.ui.radar_card.canvas
    assert canvas is not None
    assert not canvas.image.isNull()
    assert "5 Circulair waterbeheer 2,5" in canvas.accessibleDescription()


def test_each_chart_can_be_read_as_a_table_with_the_same_figures(page: ResultsPage) -> None:
    for card in (page.ui.radar_card, page.ui.bars_card):
        QTest.mouseClick(card.table_button, Qt.MouseButton.LeftButton)
        assert card.shows_table
        model = card.table.model()
        row = [model.index(4, column).data() for column in range(model.columnCount())]
        assert row == ["5  Circulair waterbeheer", "2,5", "5,8", "1,7", "3/5"]
        QTest.mouseClick(card.table_button, Qt.MouseButton.LeftButton)
        assert not card.shows_table


def test_the_button_of_a_table_says_what_it_will_do(page: ResultsPage) -> None:
    button = page.ui.bars_card.table_button
    assert button.accessibleName() == "Toon als tabel"
    button.click()
    assert button.accessibleName() == "Toon als grafiek"


def test_the_table_knows_the_earlier_round_by_its_year(page: ResultsPage) -> None:
    model = page.ui.bars_card.table.model()
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert headers == ["Domein of rol", "Nu", "Ambitie", "2024", "Beantwoord"]


def test_the_mean_of_2022_is_a_tick_beside_the_self_score(page: ResultsPage) -> None:
    assert page.ui.self_score_card.line.benchmark == 4.3
    assert page.ui.self_score_card.line.own == 5.0


def test_before_the_self_score_the_page_does_not_know_the_mean(session: Session, qtbot: QtBot) -> None:
    open_round(session, replace(wilgenbeke.opened().assessment, self_score=None, active=None))
    card = shown(session, qtbot).ui.self_score_card
    assert card.line.benchmark is None
    assert card.source_button.isHidden()
    assert "4,3" not in card.sentence.text()


def test_the_source_tells_year_respondents_and_doubt(page: ResultsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr(InfoDialog, "exec", lambda dialog: read.extend(passage.text for passage in dialog.passages))
    page.ui.active_card.source_button.click()
    told = " ".join(read).replace("\N{NO-BREAK SPACE}", " ")
    assert "113 respondenten, 2022" in told
    assert "56 %" in told
    assert "Vlaams gemiddelde" not in told


def test_a_changed_self_score_is_kept_and_said(page: ResultsPage, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def choose(dialog: SelfScoreDialog) -> QDialog.DialogCode:
        dialog.ui.score_spin_box.setValue(6.5)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(SelfScoreDialog, "exec", choose)
    page.ui.self_score_card.answer_button.click()
    assert session.assessment.self_score == 6.5
    assert "Later gewijzigd" in page.ui.self_score_card.sentence.text()


def test_an_unchanged_self_score_is_no_change(page: ResultsPage, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SelfScoreDialog, "exec", lambda _dialog: QDialog.DialogCode.Accepted)
    before = session.current
    page.ui.active_card.answer_button.click()
    assert session.current is before


@pytest.fixture
def agreeing(qtbot: QtBot) -> Iterator[Answering]:
    gate = Answering("yes")
    use_messages(gate)
    yield gate
    use_messages(None)


def test_closing_leads_past_the_review(page: ResultsPage, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.ui.close_button.click()
    assert wanted.args == ["review"]
    assert not session.is_locked


def test_a_closed_round_is_opened_again_after_a_question(page: ResultsPage, session: Session, agreeing: Answering, qtbot: QtBot) -> None:
    session.close_round(refuse)
    qtbot.waitUntil(lambda: session.assessment.is_closed)
    assert page.ui.close_button.isHidden()
    assert page.ui.self_score_card.answer_button.isHidden()
    page.ui.reopen_button.click()
    qtbot.waitUntil(lambda: not session.assessment.is_closed)
    assert not session.is_locked
    assert [question.title for question in agreeing.asked] == ["Meting heropenen?"]


def test_a_round_stays_closed_where_the_user_says_so(page: ResultsPage, session: Session, agreeing: Answering, qtbot: QtBot) -> None:
    session.close_round(refuse)
    qtbot.waitUntil(lambda: session.assessment.is_closed)
    agreeing.answer = "close"
    page.ui.reopen_button.click()
    assert session.is_locked


def test_without_a_total_the_page_says_what_is_needed_and_leads_there(session: Session, qtbot: QtBot) -> None:
    open_round(session, replace(wilgenbeke.opened().assessment, answers=()))
    page = shown(session, qtbot)
    assert page.ui.stack.currentWidget() is page.ui.too_early_state
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.ui.too_early_state.button.click()
    assert wanted.args == ["questions"]


def test_the_next_thing_to_do_is_the_report(page: ResultsPage, qtbot: QtBot) -> None:
    assert page.first_focus() is page.ui.report_button
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.ui.report_button.click()
    assert wanted.args == ["report"]


def test_figures_follow_an_answer(page: ResultsPage, session: Session) -> None:
    session.put_answer(session.answer_to("water-storage").choose_level(4, session.now()))
    page.load()
    assert page.ui.bars_card.bars.bars[4].score == pytest.approx(17.5 / 3)


def test_the_cards_move_below_each_other_where_the_window_is_narrow(session: Session, qtbot: QtBot) -> None:
    open_round(session, wilgenbeke.opened().assessment)
    ui = shown(session, qtbot, width=600).ui
    qtbot.waitUntil(lambda: ui.score_card.y() < ui.radar_card.y() < ui.bars_card.y())


def test_the_page_leaves_the_window_free_to_become_narrow(page: ResultsPage) -> None:
    assert page.minimumSizeHint().width() <= 456  # a window of 560 px, less the rail and the margins


def test_a_name_is_shown_as_it_was_typed(session: Session, qtbot: QtBot) -> None:
    opened = wilgenbeke.opened()
    named = replace(opened.organisation, name="<b>Jansen</b> & Zn")
    open_now(session, assessments.start_assessment(session.workspace, named, opened.assessment))
    page = shown(session, qtbot)
    assert "<b>Jansen</b> & Zn" in page.ui.headline_label.sentences
    assert page.ui.crumb_label.textFormat() is Qt.TextFormat.PlainText

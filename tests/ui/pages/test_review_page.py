"""The look over a round: everything that is left is told with a way to it, and closing stays possible all the time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLayout
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.analysis.review import Kind
from lokaalcirculair_desktop.domain.assessment import Answer, Evidence, OwnItem, State
from lokaalcirculair_desktop.domain.questionnaire import Depth, items_in_play
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.ui.main_window import MainWindow
from lokaalcirculair_desktop.ui.pages.content_width import side_room
from lokaalcirculair_desktop.ui.pages.review.finding_card import SHOWN, FindingRow
from lokaalcirculair_desktop.ui.pages.review_page import ReviewPage
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper, theme_of
from tests import wilgenbeke
from tests.ui.damaging import damage_answer
from tests.ui.opening import WAIT, open_now
from tests.ui.recording_messages import RecordingMessages


def shown(session: Session, qtbot: QtBot) -> ReviewPage:
    page = ReviewPage(session)
    qtbot.addWidget(page)
    page.ui.page_layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # as in the window, which asks its pages for no more than they say
    page.resize(1282, 689)
    with qtbot.waitActive(page):
        page.show()
    page.load()
    return page


@pytest.fixture
def page(filled_session: Session, qtbot: QtBot) -> ReviewPage:
    """The page of the round in progress of Wilgenbeke."""
    open_now(filled_session, wilgenbeke.opened().assessment.id)
    return shown(filled_session, qtbot)


def rows(page: ReviewPage, kind: Kind) -> list[tuple[str, str]]:
    return [(row.name_label.text(), row.told_label.text()) for row in page.cards[kind].rows]


def row(page: ReviewPage, kind: Kind) -> FindingRow:
    return page.cards[kind].rows[0]


def test_what_is_left_is_told_in_its_order(page: ReviewPage) -> None:
    assert list(page.cards) == [Kind.OPEN, Kind.PROPOSED, Kind.LOOK_AGAIN, Kind.UNPROVEN, Kind.UNKNOWN, Kind.NOT_APPLICABLE]
    titles = [card.title_label.text() for card in page.cards.values()]
    assert titles[0] == "3 vragen zonder antwoord"
    assert titles[1] == "1 antwoord uit 2024 nog te bevestigen"
    assert titles[4] == "1 keer “weet niet”"


@pytest.mark.parametrize(
    ("kind", "first"),
    [
        (Kind.OPEN, ("Terugname en valorisatie", "nog te doen")),
        (Kind.PROPOSED, ("Diensten", "2024: 1, Verkennend")),
        (Kind.LOOK_AGAIN, ("Samenwerking, leiderschap", "niveau 2, Beslist")),
        (Kind.UNPROVEN, ("Herstel en hergebruik", "niveau 3, geen stuk genoemd")),
        (Kind.UNKNOWN, ("Hergebruik van water", "blinde vlek")),
        (Kind.NOT_APPLICABLE, ("Bedrijventerreinen", "Er is geen bedrijventerrein.")),
    ],
)
def test_each_question_says_what_there_is_about_it(page: ReviewPage, kind: Kind, first: tuple[str, str]) -> None:
    assert rows(page, kind)[0] == first


def test_a_question_is_one_key_away(page: ReviewPage, qtbot: QtBot) -> None:
    first = page.first_focus()
    assert first is row(page, Kind.OPEN).open_button
    assert first.accessibleName() == "Ga naar vraag: Terugname en valorisatie, nog te doen"
    first.setFocus()
    with qtbot.waitSignal(page.page_wanted) as wanted:
        QTest.keyClick(first, Qt.Key.Key_Space)
    assert (wanted.args, page.session.item) == (["questions"], "take-back-valorisation")


def test_a_damaged_answer_stands_first(filled_session: Session, qtbot: QtBot) -> None:
    assessment_id = wilgenbeke.opened().assessment.id
    damage_answer(filled_session.workspace, assessment_id, "depaving")
    open_now(filled_session, assessment_id)
    page = shown(filled_session, qtbot)
    assert next(iter(page.cards)) is Kind.DAMAGED
    assert rows(page, Kind.DAMAGED) == [("Ontharding", "beschadigd")]


def test_the_figures_are_those_of_the_contract(page: ReviewPage) -> None:
    ui = page.ui
    assert ui.answered_label.text() == "Beantwoord: 25 van 30"
    assert ui.left_label.text() == "1 keer weet niet, 4 open. 1 vraag is niet van toepassing en telt niet mee."
    assert ui.score_value_label.text().replace("\N{NO-BREAK SPACE}", " ") == "4,2 op 10, voorlopig"
    assert ui.between_label.text() == "tussen Verkennend en Beslist"
    assert (ui.documented_value_label.text(), ui.ambition_value_label.text()) == ("16 van 25", "22 van 25")


def test_a_lower_level_gets_its_reason_here(page: ReviewPage) -> None:
    session = page.session
    session.put_answer(replace(session.answer_to("sharing-systems"), reason=None))
    assert rows(page, Kind.LOWERED) == [("Deelsystemen", "2024: 2, nu 1")]
    edit = row(page, Kind.LOWERED).reason_edit
    assert edit is not None
    edit.setFocus()
    QTest.keyClicks(edit, "  Het project stopte.  ")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert session.answer_to("sharing-systems").reason == "Het project stopte."
    assert Kind.LOWERED not in page.cards
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.isAncestorOf(focus)


def test_a_blank_reason_is_none_and_a_typed_one_survives_leaving(page: ReviewPage) -> None:
    session = page.session
    session.put_answer(replace(session.answer_to("sharing-systems"), reason=None))
    edit = row(page, Kind.LOWERED).reason_edit
    assert edit is not None
    edit.setText("   ")
    page.leave()
    assert session.answer_to("sharing-systems").reason is None
    edit.setText("Het project stopte.\x00")
    page.leave()
    assert session.answer_to("sharing-systems").reason == "Het project stopte.\N{REPLACEMENT CHARACTER}"


def test_an_answer_of_the_round_before_is_confirmed_here(page: ReviewPage) -> None:
    button = row(page, Kind.PROPOSED).confirm_button
    assert button is not None
    assert button.accessibleName() == "Klopt nog: Diensten, 2024: 1, Verkennend"
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    answer = page.session.answer_to("department-activation")
    assert (answer.state, answer.level) == (State.LEVEL, 1)
    assert Kind.PROPOSED not in page.cards
    assert QApplication.focusWidget() is page.first_focus()
    assert page.ui.close_button.text() == "Sluit af met 3 open vragen"
    page.session.undo.undo()
    assert Kind.PROPOSED in page.cards


def test_the_keyboard_stays_in_the_card_while_it_has_rows(page: ReviewPage) -> None:
    session = page.session
    session.put_answer(session.answer_to("industry").clear(session.now()))
    assert [name for name, _told in rows(page, Kind.PROPOSED)] == ["Industrie", "Diensten"]
    button = row(page, Kind.PROPOSED).confirm_button
    assert button is not None
    button.setFocus()
    button.click()
    assert QApplication.focusWidget() is row(page, Kind.PROPOSED).confirm_button


def test_many_questions_stand_there_on_demand(filled_session: Session, qtbot: QtBot) -> None:
    opened = wilgenbeke.opened()
    empty = replace(opened.assessment, id="9d1f3a00-0000-4000-8000-000000002027", answers=(), actions=())
    open_now(filled_session, assessments.start_assessment(filled_session.workspace, replace(opened.organisation, id=empty.id), empty))
    page = shown(filled_session, qtbot)
    card = page.cards[Kind.OPEN]
    assert len(card.rows) == SHOWN
    assert card.all_button.text() == "Toon alle 31"
    card.all_button.click()
    assert len(card.rows) == 31
    assert card.all_button.isHidden()
    assert QApplication.focusWidget() is card.rows[SHOWN].open_button
    session = page.session
    session.put_answer(session.answer_to("depaving").choose_level(1, session.now()))
    assert len(page.cards[Kind.OPEN].rows) == 30
    assert page.ui.score_value_label.text() == "nog geen"


def test_own_questions_that_are_open_do_not_count(page: ReviewPage) -> None:
    page.session.change_own_items((OwnItem("own-lege-panden", "Vullen we leegstand?", ("a", "b", "c", "d", "e")),))
    assert rows(page, Kind.OWN_OPEN) == [("Lege panden", "nog te doen")]
    assert page.ui.close_button.text() == "Sluit af met 4 open vragen"


# closing


def finish(session: Session) -> None:
    """Answer all questions of a quick scan, with nothing left to say."""
    session.change_depth(Depth.QUICK)
    for item in items_in_play(Depth.QUICK):
        version = session.question(item).item_version
        session.put_answer(Answer(item, State.LEVEL, session.now(), level=2, item_version=version, evidence=(Evidence("nota"),)))


def test_closing_with_open_questions_says_what_it_means(page: ReviewPage) -> None:
    assert page.ui.close_button.text() == "Sluit af met 4 open vragen"
    assert page.ui.close_button.isEnabled()
    assert page.ui.means_label.isVisible()
    assert "voorlopig" in page.ui.means_label.text()


def test_a_finished_round_has_nothing_left(page: ReviewPage) -> None:
    finish(page.session)
    assert page.cards == {}
    assert page.ui.close_button.text() == "Sluit af"
    assert page.ui.means_label.isHidden()
    assert page.first_focus() is page.ui.close_button


def test_closing_locks_the_round_and_shows_the_results(page: ReviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.ui.close_button.click()
        assert not page.ui.close_button.isEnabled()  # it is being closed
    assert wanted.args == ["results"]
    assert page.session.assessment.is_closed
    page.load()
    assert page.ui.close_button.isHidden()
    assert page.ui.close_label.text().startswith("Afgesloten op ")


def test_what_was_typed_is_saved_before_the_round_is_closed(page: ReviewPage, qtbot: QtBot) -> None:
    session = page.session
    session.put_answer(replace(session.answer_to("sharing-systems"), reason=None))
    edit = row(page, Kind.LOWERED).reason_edit
    assert edit is not None
    edit.setText("Het project stopte.")
    page.close_round()
    qtbot.waitUntil(lambda: session.assessment.is_closed)
    stored = assessments.open_assessment(Workspace(session.workspace.folder), session.assessment.id).assessment
    kept = stored.answer_to("sharing-systems")
    assert kept is not None
    assert kept.reason == "Het project stopte."


def test_a_round_that_cannot_be_closed_now_stays_open_and_it_is_told(
    page: ReviewPage, messages: RecordingMessages, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def on_a_full_disk(*_: object) -> None:
        raise UserError("De schijf is vol.")

    monkeypatch.setattr(assessments, "close_assessment", on_a_full_disk)
    with qtbot.assertNotEmitted(page.page_wanted):
        page.ui.close_button.click()
        page.session.flush(WAIT)
        qtbot.waitUntil(page.ui.close_button.isEnabled)
    assert not page.session.assessment.is_closed
    assert [question.title for question in messages.asked] == ["De schijf is vol"]


def test_data_that_is_open_to_be_read_cannot_be_closed(filled_session: Session, qtbot: QtBot) -> None:
    open_now(filled_session, wilgenbeke.opened().assessment.id)
    filled_session.workspace.is_read_only = True
    page = shown(filled_session, qtbot)
    assert not page.ui.close_button.isEnabled()
    assert Kind.LOWERED not in page.cards


# the window


@pytest.mark.parametrize(("width", "height"), [(512, 480), (916, 650), (1282, 689)])
def test_nothing_is_wider_than_the_window(page: ReviewPage, width: int, height: int, qtbot: QtBot) -> None:
    session = page.session
    session.put_answer(replace(session.answer_to("business-parks"), reason="Er is geen bedrijventerrein op het grondgebied. " * 12))
    page.resize(width, height)
    view = page.ui.scroll_area.viewport()
    qtbot.waitUntil(lambda: page.ui.findings_widget.width() <= view.width())
    last = page.cards[Kind.NOT_APPLICABLE].rows[-1].open_button
    qtbot.waitUntil(lambda: last.mapTo(view, last.rect().topRight()).x() <= view.width())


@pytest.mark.parametrize(("width", "scale"), [(1282, 1.0), (1270, 2.0), (916, 1.0)])
def test_a_long_reason_leaves_the_name_its_width(page: ReviewPage, qapp: QApplication, width: int, scale: float, qtbot: QtBot) -> None:
    look = ThemeKeeper(qapp)
    look.set_scale(scale)
    session = page.session
    session.put_answer(replace(session.answer_to("business-parks"), reason="Er is geen bedrijventerrein op het grondgebied. " * 4))
    page.resize(width, 689)
    name = page.cards[Kind.NOT_APPLICABLE].rows[0].name_label
    qtbot.waitUntil(lambda: name.width() >= name.sizeHint().width())
    look.set_scale(1.0)
    look.deleteLater()


def test_one_answer_to_confirm_is_told_as_one(page: ReviewPage) -> None:
    card = page.cards[Kind.PROPOSED]
    assert card.meaning_label.text().endswith("Tot dan staat ook deze vraag open.")
    session = page.session
    session.put_answer(session.answer_to("industry").clear(session.now()))
    assert page.cards[Kind.PROPOSED].meaning_label.text().endswith("Tot dan staan ook deze vragen open.")


def test_the_way_to_a_question_is_one_word_where_the_window_is_narrow(page: ReviewPage, qtbot: QtBot) -> None:
    button = row(page, Kind.OPEN).open_button
    assert button.text() == "Ga naar vraag"
    page.resize(512, 480)
    qtbot.waitUntil(lambda: button.text() == "Open")
    assert button.accessibleName() == "Open: Terugname en valorisatie, nog te doen"


def test_the_way_back_is_an_arrow_where_its_words_would_cover_the_title(page: ReviewPage, qtbot: QtBot) -> None:
    ui = page.ui
    assert ui.back_button.text() == "Terug naar overzicht"
    page.resize(380, 480)
    qtbot.waitUntil(lambda: not ui.back_button.text() and ui.title_label.width() >= ui.title_label.sizeHint().width())
    assert (ui.back_button.accessibleName(), ui.back_button.toolTip()) == ("Terug naar overzicht", "Terug naar overzicht")


def test_what_is_told_in_a_word_ends_in_one_line(page: ReviewPage) -> None:
    labels = [card.rows[0].told_label for kind, card in page.cards.items() if kind in (Kind.OPEN, Kind.LOOK_AGAIN, Kind.UNKNOWN)]
    assert all(label.alignment() & Qt.AlignmentFlag.AlignRight for label in labels)
    assert len({label.mapTo(page, label.rect().topRight()).x() for label in labels}) == 1


@pytest.mark.parametrize("width", [1282, 1836])
def test_header_and_cards_have_the_same_edges(page: ReviewPage, width: int, qtbot: QtBot) -> None:
    page.resize(width, 689)
    ui, side = page.ui, side_room(theme_of(page), width)
    card = page.cards[Kind.OPEN]
    qtbot.waitUntil(lambda: card.mapTo(page, QPoint(0, 0)).x() == side)
    assert ui.crumb_label.mapTo(page, QPoint(0, 0)).x() == side
    assert ui.back_button.mapTo(page, QPoint(ui.back_button.width(), 0)).x() == width - side
    assert ui.side_widget.mapTo(page, QPoint(ui.side_widget.width(), 0)).x() == width - side


def test_closing_stays_in_sight_where_there_is_room(page: ReviewPage) -> None:
    assert not page.ui.scroll_area.isAncestorOf(page.ui.close_button)
    page.resize(512, 480)
    assert page.ui.scroll_area.isAncestorOf(page.ui.close_button)
    assert page.ui.content_layout.indexOf(page.ui.side_widget) > page.ui.content_layout.indexOf(page.ui.findings_widget)
    page.resize(1282, 689)
    assert not page.ui.scroll_area.isAncestorOf(page.ui.close_button)


def test_the_words_follow_the_language(page: ReviewPage) -> None:
    with texts.language("en"):
        page.load()
        assert page.cards[Kind.UNKNOWN].rows[0].name_label.text() == "Water reuse"


def test_in_the_window_the_review_stands_under_the_overview(filled_session: Session, qapp: QApplication, qtbot: QtBot) -> None:
    open_now(filled_session, wilgenbeke.opened().assessment.id)
    look = ThemeKeeper(qapp)
    window = MainWindow(filled_session, look)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.page.key == "overview"
    window.page.page_wanted.emit("review")
    assert window.page.key == "review"
    assert [stop.accessibleName() for stop in window.ui.rail.stops if stop.isChecked()] == ["Overzicht"]
    assert [stop.accessibleName() for stop in window.ui.rail.stops] == [
        "Start", "Vragen", "Overzicht", "Resultaat", "Rapport", "Instellingen", "Hulp",
    ]  # fmt: skip
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert window.page.key == "results"
    window.go_back()
    assert window.page.key == "review"
    look.deleteLater()

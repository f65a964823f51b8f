"""The start page welcomes at first, and later shows where to go on and everything that is here."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QBoxLayout
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services.assessments import start_assessment
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.ui.dialogs.new_assessment_dialog import NewAssessmentDialog
from lokaalcirculair_desktop.ui.models.assessment_list_model import ROW_ROLE
from lokaalcirculair_desktop.ui.models.assessment_rows import AssessmentRow
from lokaalcirculair_desktop.ui.pages.start_page import StartPage
from lokaalcirculair_desktop.ui.pages.start_parts import StartOverview
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper
from tests import wilgenbeke
from tests.ui.recording_messages import RecordingMessages


def shown(session: Session, qtbot: QtBot) -> StartPage:
    page = StartPage(session)
    qtbot.addWidget(page)
    page.resize(1282, 689)
    with qtbot.waitExposed(page):
        page.show()
    with qtbot.waitSignal(page.content_shown):
        page.load()
    return page


def overview(page: StartPage) -> StartOverview:
    assert page.overview is not None
    return page.overview


def row(page: StartPage, place: int) -> AssessmentRow:
    found = overview(page).model.index(place).data(ROW_ROLE)
    assert isinstance(found, AssessmentRow)
    return found


def test_welcomes_where_there_is_nothing(empty_session: Session, qtbot: QtBot) -> None:
    page = shown(empty_session, qtbot)
    assert page.welcome is not None
    assert page.first_focus() is page.welcome.ui.quick_button


def test_the_columns_stand_beside_each_other_as_soon_as_the_welcome_makes_room(empty_session: Session, qtbot: QtBot) -> None:
    page = shown(empty_session, qtbot)
    opened = wilgenbeke.opened()
    start_assessment(empty_session.workspace, opened.organisation, opened.assessment)
    with qtbot.waitSignal(page.content_shown):
        page.load()
    assert overview(page).ui.body_layout.direction() is QBoxLayout.Direction.LeftToRight


def test_offers_to_go_on(filled_session: Session, qtbot: QtBot) -> None:
    ui = overview(shown(filled_session, qtbot)).ui
    assert ui.hero_title_label.text() == "Wilgenbeke, Meting 2026"
    assert ui.hero_text_label.text() == "Nog 4 vragen open, en 1 keer “weet niet”. U was bij Ontharding, in Circulair waterbeheer."
    assert (ui.hero_ring.answered, ui.hero_ring.total) == (25, 30)


def test_another_round_is_begun_from_the_menu_of_a_row(filled_session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = shown(filled_session, qtbot)
    opened = wilgenbeke.opened()
    assert opened.previous is not None
    seen: list[NewAssessmentDialog] = []

    def accept(dialog: NewAssessmentDialog) -> int:
        seen.append(dialog)
        dialog.draft.title = "Meting 2028"
        return NewAssessmentDialog.DialogCode.Accepted

    monkeypatch.setattr(NewAssessmentDialog, "exec", accept)
    menu = page.serve_bin().menu(page, opened.previous.id)
    action = next(action for action in menu.actions() if action.text().startswith("Nieuwe meting"))
    with qtbot.waitSignal(page.page_wanted):
        action.trigger()
    menu.deleteLater()
    assert filled_session.assessment.title == "Meting 2028"
    assert filled_session.assessment.previous == opened.assessment.id
    assert filled_session.assessment.answers == ()


def test_lists_all_rounds(filled_session: Session, qtbot: QtBot) -> None:
    page = shown(filled_session, qtbot)
    rows = {found.detail: found for found in (row(page, 0), row(page, 1))}
    assert overview(page).model.rowCount() == 2
    when = texts.clock(datetime.fromisoformat(wilgenbeke.AT))
    said = f"Wilgenbeke, Meting 2026 · volledige scan, Bezig, 25 van 30 beantwoord, vandaag {when}"
    assert rows["Meting 2026 · volledige scan"].spoken == said
    assert rows["Meting 2024 · volledige scan"].status == "Afgesloten"
    assert rows["Meting 2024 · volledige scan"].words.startswith("tussen ")


def test_enter_goes_on_with_the_questions(filled_session: Session, qtbot: QtBot) -> None:
    page = shown(filled_session, qtbot)
    with qtbot.waitSignal(page.page_wanted) as wanted:
        QTest.keyClick(overview(page).ui.continue_button, Qt.Key.Key_Return)
    assert wanted.args == ["questions"]
    assert filled_session.assessment.title == "Meting 2026"


def test_enter_on_the_list_opens_a_closed_round_at_its_results(filled_session: Session, qtbot: QtBot) -> None:
    page = shown(filled_session, qtbot)
    view = overview(page).ui.assessments_list_view
    closed = next(place for place in range(2) if row(page, place).is_closed)
    view.setFocus()
    view.setCurrentIndex(overview(page).model.index(closed))
    with qtbot.waitSignal(page.page_wanted) as wanted:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args == ["results"]
    assert filled_session.assessment.title == "Meting 2024"


def test_a_click_opens_a_round(filled_session: Session, qtbot: QtBot) -> None:
    page = shown(filled_session, qtbot)
    view = overview(page).ui.assessments_list_view
    with qtbot.waitSignal(page.page_wanted):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(overview(page).model.index(0)).center())
    assert filled_session.current is not None


def test_the_fictional_municipality_is_added_and_opened(empty_session: Session, qtbot: QtBot) -> None:
    page = shown(empty_session, qtbot)
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.open_demo()
    assert wanted.args == ["questions"]
    assert empty_session.current is not None
    assert empty_session.current.organisation.is_demo


def test_everything_can_be_searched_from_here(filled_session: Session, qtbot: QtBot) -> None:
    page = shown(filled_session, qtbot)
    assert page.overview is not None
    with qtbot.waitSignal(page.search_wanted):
        page.overview.ui.search_button.click()


def test_the_search_is_an_icon_where_its_word_has_no_room(filled_session: Session, qtbot: QtBot) -> None:
    page = shown(filled_session, qtbot)
    button = overview(page).ui.search_button
    assert button.shown_text() == "Zoeken"
    page.resize(476, 480)
    qtbot.waitUntil(lambda: button.shown_text() == "")
    assert button.isVisible()
    assert (button.accessibleName(), button.toolTip()) == ("Zoeken", "Zoeken")
    with qtbot.waitSignal(page.search_wanted):
        button.click()


def test_both_ways_to_begin_stand_on_one_line(filled_session: Session, qtbot: QtBot) -> None:
    page = shown(filled_session, qtbot)
    ui = overview(page).ui
    ui.full_text_label.setText("31 vragen.")
    qtbot.waitUntil(lambda: ui.full_text_label.height() > 0 and ui.quick_button.y() == ui.full_button.y())
    assert ui.quick_text_label.heightForWidth(ui.quick_text_label.width()) > ui.full_text_label.heightForWidth(ui.full_text_label.width())


@pytest.mark.parametrize("width", [432, 476, 1270])
def test_the_welcome_is_never_wider_than_the_window(empty_session: Session, width: int, qapp: QApplication, qtbot: QtBot) -> None:
    look = ThemeKeeper(qapp)
    look.set_scale(2.0 if width > 1000 else 1.0)
    with texts.language("fr"):
        page = shown(empty_session, qtbot)
        page.resize(width, 689)
        area = page.ui.page_scroll_area
        qtbot.waitUntil(lambda: page.ui.page_contents.width() <= area.viewport().width())
    look.set_scale(1.0)
    look.deleteLater()


def test_narrow_pages_have_one_column(filled_session: Session, qtbot: QtBot) -> None:
    page = shown(filled_session, qtbot)
    page.resize(476, 480)
    ui = overview(page).ui
    qtbot.waitUntil(lambda: ui.side_column.y() > ui.main_column.y())
    assert ui.side_column.width() == ui.main_column.width()


def test_a_list_that_cannot_be_read_is_told(
    filled_session: Session, qtbot: QtBot, messages: RecordingMessages, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(filled_session, qtbot)

    def fail(_workspace: Workspace) -> None:
        raise UserError("Het gegevensbestand kan niet worden gelezen.")

    monkeypatch.setattr(Workspace, "summaries", fail)
    page.load()
    qtbot.waitUntil(lambda: bool(messages.asked))
    assert messages.asked[0].title == "Het gegevensbestand kan niet worden gelezen"

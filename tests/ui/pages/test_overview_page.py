"""The overview: all questions with how they stand, found by mouse, keyboard and screen reader, in every window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLayout, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.analysis.review import Show
from lokaalcirculair_desktop.domain.assessment import Answer, OwnItem
from lokaalcirculair_desktop.domain.questionnaire import Depth, items_in_play
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.ui import high_contrast
from lokaalcirculair_desktop.ui.models.overview_delegate import SIDE as BESIDE_TILE
from lokaalcirculair_desktop.ui.pages.content_width import SIDE
from lokaalcirculair_desktop.ui.pages.overview_page import OverviewPage
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper, theme_of
from tests import wilgenbeke
from tests.ui.damaging import damage_answer
from tests.ui.opening import WAIT, open_now, refuse

KEY = Qt.Key


@pytest.fixture
def page(filled_session: Session, qtbot: QtBot) -> OverviewPage:
    """The page of an open round at *ontharding*."""
    open_now(filled_session, wilgenbeke.opened().assessment.id)
    filled_session.item = "depaving"
    made = OverviewPage(filled_session)
    qtbot.addWidget(made)
    made.ui.page_layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # as in the window, which asks its pages for no more than they say
    made.resize(1282, 689)
    with qtbot.waitActive(made):
        made.show()
    made.load()
    made.ui.grid_view.setFocus()
    return made


def shown(page: OverviewPage) -> list[str]:
    return list(page.ui.grid_view.tiles.places)


def spoken(page: OverviewPage, item: str) -> str:
    return str(page.ui.grid_view.tiles.index_of(item).data(Qt.ItemDataRole.AccessibleTextRole))


def press(page: OverviewPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.ui.grid_view, key)


def middle_of(page: OverviewPage, item: str) -> QPoint:
    grid = page.ui.grid_view
    return grid.visualRect(grid.tiles.index_of(item)).center()


def test_all_questions_stand_there_each_with_its_answer(page: OverviewPage) -> None:
    assert set(shown(page)) == set(items_in_play(Depth.FULL))
    assert spoken(page, "depaving") == "Ontharding: niveau 2, Beslist, ambitie 3, met stukken"
    assert spoken(page, "department-activation") == "Diensten: nog te doen, in 2024 niveau 1"


def test_the_keyboard_begins_at_the_question_one_came_from(page: OverviewPage) -> None:
    assert page.ui.grid_view.item == "depaving"


@pytest.mark.parametrize(
    ("keys", "there"),
    [
        ((KEY.Key_Down,), "water-storage"),
        ((KEY.Key_Right,), "monitoring"),
        ((KEY.Key_Left, KEY.Key_Left), "industry"),
        ((KEY.Key_Up, KEY.Key_Up), "sustainable-water-use"),
        ((KEY.Key_Home,), "sustainable-agriculture"),
        ((KEY.Key_PageDown,), "climate-adaptation"),
    ],
)
def test_arrows_move_and_open_nothing(page: OverviewPage, keys: tuple[Qt.Key, ...], there: str, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.page_wanted):
        press(page, *keys)
    assert page.ui.grid_view.item == there
    assert page.session.item == "depaving"


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_Space])
def test_enter_opens_the_question(page: OverviewPage, key: Qt.Key, qtbot: QtBot) -> None:
    press(page, KEY.Key_Down)
    with qtbot.waitSignal(page.page_wanted) as wanted:
        press(page, key)
    assert (wanted.args, page.session.item) == (["questions"], "water-storage")


def test_a_click_opens_the_question(page: OverviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.page_wanted):
        QTest.mouseClick(page.ui.grid_view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(page, "monitoring"))
    assert page.session.item == "monitoring"


def test_a_click_beside_the_questions_opens_nothing(page: OverviewPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.page_wanted):
        QTest.mouseClick(page.ui.grid_view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 30))  # the name of a dimension
    assert page.session.item == "depaving"


@pytest.mark.parametrize("key", [KEY.Key_2, KEY.Key_N, KEY.Key_W, KEY.Key_Delete, KEY.Key_O])
def test_no_key_answers_here_or_searches_by_typing(page: OverviewPage, key: Qt.Key) -> None:
    before = page.session.assessment
    press(page, key)
    assert page.session.assessment is before
    assert page.ui.grid_view.item == "depaving"


@pytest.mark.parametrize(
    ("show", "items"),
    [
        (Show.OPEN, {"take-back-valorisation", "climate-adaptation", "subsidies-financing", "department-activation"}),
        (Show.UNKNOWN, {"water-reuse"}),
        (Show.LOOK_AGAIN, {"collaboration-leadership", "business-parks"}),
    ],
)
def test_a_choice_shows_only_what_it_says(page: OverviewPage, show: Show, items: set[str]) -> None:
    page.ui.show_segmented.chosen.emit(show)
    assert set(shown(page)) == items
    assert page.ui.grid_view.item in items
    page.ui.show_segmented.chosen.emit(Show.ALL)
    assert len(shown(page)) == 31


def test_the_choices_tell_how_many_there_are(page: OverviewPage) -> None:
    labels = [segment.accessibleName() for segment in page.ui.show_segmented.stops]
    assert labels == ["Alles", "Nog te doen (4)", "Weet niet (1)", "Zonder stukken (9)", "Kijk opnieuw (2)"]


def test_where_nothing_is_left_to_do_the_page_says_so(page: OverviewPage) -> None:
    page.choose(Show.UNKNOWN)
    session = page.session
    session.put_answer(session.answer_to("water-reuse").choose_level(1, session.now()))
    assert page.ui.grid_view.isHidden()
    assert page.ui.nothing_state.isVisible()
    assert page.first_focus() is page.ui.nothing_state.button
    page.ui.nothing_state.button.click()
    assert page.ui.grid_view.isVisible()


def test_an_answer_that_is_taken_back_is_seen_and_the_keyboard_stays(page: OverviewPage) -> None:
    session = page.session
    session.put_answer(session.answer_to("monitoring").choose_level(4, session.now()))
    press(page, KEY.Key_Down)
    session.undo.undo()
    assert "niveau 0" in spoken(page, "monitoring")
    assert page.ui.grid_view.item == "water-storage"


def test_what_is_not_saved_is_told_on_its_question(page: OverviewPage, monkeypatch: pytest.MonkeyPatch) -> None:
    save, is_full = assessments.save_answer, [True]

    def on_a_full_disk(workspace: Workspace, assessment_id: str, answer: Answer) -> None:
        if is_full:
            raise UserError("De schijf is vol.")
        save(workspace, assessment_id, answer)

    session = page.session
    monkeypatch.setattr(assessments, "save_answer", on_a_full_disk)
    session.put_answer(session.answer_to("monitoring").choose_level(1, session.now()))
    session.flush(WAIT)
    assert spoken(page, "monitoring").endswith("nog niet opgeslagen")
    assert "nog niet opgeslagen" in page.ui.legend.accessibleName()
    is_full.clear()
    session.retry()
    session.flush(WAIT)
    assert "nog niet" not in spoken(page, "monitoring")


def test_a_damaged_answer_is_told_as_damaged(filled_session: Session, qtbot: QtBot) -> None:
    assessment_id = wilgenbeke.opened().assessment.id
    damage_answer(filled_session.workspace, assessment_id, "depaving")
    open_now(filled_session, assessment_id)
    made = OverviewPage(filled_session)
    qtbot.addWidget(made)
    made.show()
    made.load()
    assert "beschadigd" in spoken(made, "depaving")


def test_own_questions_stand_below_the_others(page: OverviewPage, qtbot: QtBot) -> None:
    page.session.change_own_items((OwnItem("own-lege-panden", "Vullen we leegstand?", ("a", "b", "c", "d", "e")),))
    press(page, KEY.Key_Home)
    press(page, KEY.Key_PageDown)
    assert page.ui.grid_view.item == "own-lege-panden"
    with qtbot.waitSignal(page.page_wanted):
        press(page, KEY.Key_Return)
    assert page.session.item == "own-lege-panden"


def test_the_button_leads_to_the_review_and_a_closed_round_has_none(page: OverviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.ui.review_button.click()
    assert wanted.args == ["review"]
    page.session.close_round(refuse)
    qtbot.waitUntil(lambda: page.session.assessment.is_closed)
    assert page.ui.review_button.isHidden()
    assert page.ui.closed_chip.accessibleName().startswith("Afgesloten op")


def test_another_round_begins_with_all_its_questions(page: OverviewPage) -> None:
    page.choose(Show.UNKNOWN)
    previous = page.session.assessment.previous
    assert previous is not None
    open_now(page.session, previous)
    assert page.show_choice is Show.ALL
    assert len(shown(page)) == 31


def test_a_screen_reader_hears_where_the_keyboard_is(page: OverviewPage) -> None:
    table = QAccessible.queryAccessibleInterface(page.ui.grid_view)
    press(page, KEY.Key_Down)
    focused = table.focusChild()
    assert focused.text(QAccessible.Text.Name) == "Opslag van water: niveau 0, Niet gestart, ambitie 2"
    assert table.text(QAccessible.Text.Name).startswith("Alle vragen")


# every window


@pytest.mark.parametrize(("width", "height", "columns"), [(1836, 1040, 8), (1282, 689, 8), (916, 650, 4), (512, 480, 1)])
def test_as_many_dimensions_stand_side_by_side_as_have_room(page: OverviewPage, width: int, height: int, columns: int, qtbot: QtBot) -> None:
    page.resize(width, height)
    grid = page.ui.grid_view
    qtbot.waitUntil(lambda: grid.tiles.columnCount() == columns)
    assert grid.item == "depaving"
    assert grid.horizontalScrollBar().maximum() == 0
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))


def test_all_questions_fit_on_a_laptop(page: OverviewPage) -> None:
    assert page.ui.grid_view.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [512, 676, 916, 1282])
def test_nothing_in_the_header_is_wider_than_the_page(page: OverviewPage, width: int, qtbot: QtBot) -> None:
    page.resize(width, 600)
    ui = page.ui
    qtbot.waitUntil(lambda: ui.tools_widget.mapTo(page, ui.tools_widget.rect().topRight()).x() < width)
    assert ui.show_segmented.isVisible() is not ui.show_combo_box.isVisible()


def edges(page: OverviewPage, widget: QWidget) -> tuple[int, int]:
    left = widget.mapTo(page, QPoint(0, 0)).x()
    return left, page.width() - left - widget.width()


@pytest.mark.parametrize(("width", "height"), [(512, 600), (1282, 689), (916, 480)])
def test_header_questions_and_legend_have_the_same_edges(page: OverviewPage, width: int, height: int, qtbot: QtBot) -> None:
    page.resize(width, height)
    grid = page.ui.grid_view
    beside = theme_of(page).spacing(BESIDE_TILE)

    def tiles() -> tuple[int, int]:
        first, last = grid.tiles.index(0, 0), grid.tiles.index(0, grid.tiles.columnCount() - 1)
        left = grid.viewport().mapTo(page, grid.visualRect(first).topLeft()).x() + beside
        return left, width - grid.viewport().mapTo(page, grid.visualRect(last).topRight()).x() - 1 + beside

    qtbot.waitUntil(lambda: tiles() == (SIDE, SIDE))
    assert edges(page, page.ui.legend) == (SIDE, SIDE)
    assert page.ui.crumb_label.mapTo(page, QPoint(0, 0)).x() == SIDE


def test_in_a_low_window_the_legend_comes_after_the_last_question(page: OverviewPage, qtbot: QtBot) -> None:
    grid, legend = page.ui.grid_view, page.ui.legend
    assert not grid.isAncestorOf(legend)
    page.resize(916, 480)
    qtbot.waitUntil(lambda: grid.viewport().isAncestorOf(legend))
    in_sight = grid.viewport().rect()
    assert not in_sight.contains(legend.geometry())
    grid.setCurrentIndex(grid.tiles.index_of(shown(page)[-1]))
    qtbot.waitUntil(lambda: in_sight.contains(legend.geometry()))
    assert legend.height() >= legend.heightForWidth(legend.width())
    assert in_sight.contains(grid.visualRect(grid.currentIndex()))
    page.choose(Show.UNKNOWN)
    assert legend.isVisible()
    page.resize(1282, 689)
    qtbot.waitUntil(lambda: not grid.isAncestorOf(legend) and legend.isVisible())


def test_the_drop_down_of_a_narrow_window_chooses_the_same(page: OverviewPage) -> None:
    page.resize(512, 480)
    combo = page.ui.show_combo_box
    combo.setCurrentIndex(combo.findData(Show.UNKNOWN))
    combo.activated.emit(combo.currentIndex())
    assert shown(page) == ["water-reuse"]


def test_large_text_makes_fewer_columns_of_higher_tiles(page: OverviewPage, qapp: object, qtbot: QtBot) -> None:
    look = ThemeKeeper(qapp)  # type: ignore[arg-type]
    before = page.ui.grid_view.rowHeight(1)
    look.set_scale(2.0)
    qtbot.waitUntil(lambda: page.ui.grid_view.tiles.columnCount() == 4)
    assert page.ui.grid_view.rowHeight(1) > 1.7 * before
    look.set_scale(1.0)
    look.deleteLater()


def test_the_page_leaves_the_window_free_to_become_narrow(page: OverviewPage) -> None:
    assert page.minimumSizeHint().width() <= 456


def test_a_read_only_look_offers_no_closing(filled_session: Session, qtbot: QtBot) -> None:
    open_now(filled_session, wilgenbeke.opened().assessment.id)
    filled_session.workspace.is_read_only = True
    made = OverviewPage(filled_session)
    qtbot.addWidget(made)
    made.show()
    made.load()
    assert made.ui.review_button.isHidden()


def test_the_name_of_a_dimension_is_no_question(page: OverviewPage) -> None:
    tiles = page.ui.grid_view.tiles
    head = tiles.index(0, 4)
    assert tiles.item_at(head) == ""
    assert head.flags() == Qt.ItemFlag.NoItemFlags
    assert head.data(Qt.ItemDataRole.AccessibleTextRole) == "Circulair waterbeheer: 3 van 5 beantwoord"


def test_a_name_that_the_user_typed_is_no_markup(page: OverviewPage) -> None:
    page.session.change_own_items((OwnItem("own-<b>x</b>", "?", ("a", "b", "c", "d", "e")),))
    tooltip = str(page.ui.grid_view.tiles.index_of("own-<b>x</b>").data(Qt.ItemDataRole.ToolTipRole))
    assert "<b>" not in tooltip


def test_a_quick_scan_shows_its_own_questions(page: OverviewPage) -> None:
    session = page.session
    session.put_answer(replace(session.answer_to("depaving"), note="ja"))
    session.change_depth(Depth.QUICK)
    assert set(shown(page)) == set(items_in_play(Depth.QUICK))
    assert page.ui.grid_view.item in shown(page)


def test_in_high_contrast_every_question_has_an_edge_and_words_that_can_be_read(
    page: OverviewPage, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(high_contrast, "wanted", lambda: True)
    look = ThemeKeeper(qapp)
    page.repaint()
    picture = page.ui.grid_view.viewport().grab().toImage()
    grid, ground = page.ui.grid_view, look.theme.colour("bg.window")
    for item in ("communication-awareness", "business-parks"):
        tile = grid.visualRect(grid.tiles.index_of(item)).adjusted(5, 4, -5, -4)
        middle = tile.center()
        assert picture.pixelColor(middle.x(), tile.top()) != ground
        assert picture.pixelColor(tile.left() + 4, middle.y() + 4) == ground
    monkeypatch.undo()
    look.set_scale(1.0)
    look.deleteLater()

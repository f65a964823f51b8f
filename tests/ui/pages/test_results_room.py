"""Room on the results and report pages: one edge, titles on one line, nothing cut, in every language and at both ends of the text scale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.texts import LANGUAGES, Language
from lokaalcirculair_desktop.ui.pages.content_width import SIDE
from lokaalcirculair_desktop.ui.pages.report_page import ReportPage
from lokaalcirculair_desktop.ui.pages.results_page import ResultsPage
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper
from lokaalcirculair_desktop.ui.widgets.elided_label import ElidedLabel
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel
from tests import wilgenbeke
from tests.ui.opening import open_now

WAIT = 10_000
RAIL, NARROW_RAIL = 84, 48
NARROW, WIDE, HIGH = 512, 1282, 1001
"""The width of a page in a window of 560 and of 1366 pixels, and the height of a large window."""

in_each_language = pytest.mark.parametrize("language", LANGUAGES, indirect=True)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """An empty window: a page asks its window how wide it is."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def results_page(session: Session, window: QWidget, width: int) -> ResultsPage:
    """Return the page of the round of 2026, in a window that is wider by the rail."""
    open_now(session, wilgenbeke.opened().assessment.id)
    page = ResultsPage(session, window)
    resize(page, width, 689)
    window.show()
    page.load()
    assert session.background.wait_until_idle(WAIT)
    return page


def resize(page: ResultsPage, width: int, height: int) -> None:
    page.window().resize(width + (RAIL if width > NARROW else NARROW_RAIL), height)
    page.resize(width, height)


def left_and_right(part: QWidget, page: QWidget) -> tuple[int, int]:
    left = part.mapTo(page, QPoint(0, 0)).x()
    return left, left + part.width()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_header_finding_and_cards_have_the_edges_of_every_page(
    filled_session: Session, look: ThemeKeeper, qtbot: QtBot, window: QWidget, scale: float
) -> None:
    look.set_scale(scale)
    page = results_page(filled_session, window, WIDE)
    ui = page.ui
    qtbot.waitUntil(lambda: left_and_right(ui.headline_card, page) == (SIDE, WIDE - SIDE))
    last = ui.changes_card if scale == 1 else ui.points_card
    qtbot.waitUntil(lambda: left_and_right(last, page)[1] == WIDE - SIDE)
    at_right = ui.report_button if scale == 1 else ui.provisional_chip
    qtbot.waitUntil(lambda: left_and_right(at_right, page)[1] == WIDE - SIDE)
    assert left_and_right(ui.title_label, page)[0] == SIDE


@in_each_language
@pytest.mark.parametrize(("scale", "width"), [(1.0, NARROW), (1.0, 690), (1.0, 880), (2.0, WIDE)])
def test_nothing_is_wider_than_a_narrow_window(
    filled_session: Session, language: Language, look: ThemeKeeper, qtbot: QtBot, window: QWidget, scale: float, width: int
) -> None:
    look.set_scale(scale)
    ui = results_page(filled_session, window, width).ui
    qtbot.waitUntil(lambda: ui.content_widget.width() <= ui.scroll_area.viewport().width())
    qtbot.waitUntil(lambda: ui.header_widget.minimumSizeHint().width() <= ui.header_widget.width())
    assert ui.crumb_label.toolTip() == "", "cut"


@in_each_language
@pytest.mark.parametrize(("scale", "width"), [(1.0, 432), (1.0, NARROW), (2.0, WIDE)])
def test_no_part_of_the_report_page_is_wider_than_a_narrow_window(
    filled_session: Session, language: Language, look: ThemeKeeper, qtbot: QtBot, scale: float, width: int
) -> None:
    look.set_scale(scale)
    page = ReportPage(filled_session)
    qtbot.addWidget(page)
    page.ui.page_label.setText(texts.tr("{page} van {count}").format(page=28, count=28))
    page.ui.zoom_label.setText(texts.percent(1.25))
    page.resize(width, 689)
    page.show()
    page._fit()
    qtbot.waitUntil(lambda: page.ui.settings_widget.width() == page.ui.settings_area.viewport().width())
    assert page.ui.settings_widget.minimumSizeHint().width() <= page.ui.settings_area.viewport().width()
    qtbot.waitUntil(lambda: left_and_right(page.ui.edition_card, page) == (SIDE, page.width() - SIDE))
    assert left_and_right(page.ui.save_button, page)[1] == page.width() - SIDE


def test_the_frame_of_the_preview_keeps_its_round_corners(filled_session: Session, qtbot: QtBot) -> None:
    page = ReportPage(filled_session)
    qtbot.addWidget(page)
    sheet = page.ui.pages_view.widget()
    assert sheet is not None
    assert not any(surface.autoFillBackground() for surface in (page.ui.pages_view.viewport(), sheet))
    assert page.ui.preview_layout.contentsMargins().bottom() >= 10


@in_each_language
def test_the_titles_of_the_four_cards_stand_on_one_line(
    filled_session: Session, language: Language, look: ThemeKeeper, qtbot: QtBot, window: QWidget
) -> None:
    page = results_page(filled_session, window, WIDE)
    ui = page.ui
    cards = (ui.self_score_card, ui.active_card, ui.points_card, ui.changes_card)
    qtbot.waitUntil(lambda: len({card.title_label.mapTo(page, QPoint(0, 0)).y() for card in cards}) == 1)


def test_names_are_whole_and_reasons_come_where_there_is_room(filled_session: Session, look: ThemeKeeper, qtbot: QtBot, window: QWidget) -> None:
    page = results_page(filled_session, window, WIDE)
    card = page.ui.changes_card
    assert not card.findChildren(ElidedLabel)
    reasons = [label for label in card.findChildren(WrappedLabel) if label.style_name == "caption"]
    assert reasons
    assert not any(reason.isVisible() for reason in reasons)
    resize(page, WIDE, HIGH)
    qtbot.waitUntil(lambda: all(reason.isVisible() for reason in reasons))


def test_the_points_are_named_alike_and_the_title_is_whole_where_it_fits(
    filled_session: Session, look: ThemeKeeper, qtbot: QtBot, window: QWidget
) -> None:
    page = results_page(filled_session, window, WIDE)
    card = page.ui.points_card
    assert card.title_label.text() == "Sterke en zwakke punten"
    assert card.accessibleName() == card.full_title == "Sterke punten, zwakke punten en blinde vlekken"
    assert [mark for mark in card.findChildren(IconLabel) if mark.iconName == "circle-question-mark"]
    resize(page, NARROW, 689)
    qtbot.waitUntil(lambda: card.title_label.text() == card.full_title)


def test_the_way_here_has_the_whole_line_in_a_narrow_window(filled_session: Session, look: ThemeKeeper, qtbot: QtBot, window: QWidget) -> None:
    page = results_page(filled_session, window, NARROW)
    crumb = page.ui.crumb_label
    qtbot.waitUntil(lambda: crumb.width() == NARROW - 2 * SIDE)
    assert crumb.toolTip() == ""

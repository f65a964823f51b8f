"""The content of a page stands in the middle of a wide window, and its edges stay where they are when a scroll bar comes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui.pages.content_width import SIDE, WIDEST_CONTENT, side_room
from lokaalcirculair_desktop.ui.pages.help_page import HelpPage
from lokaalcirculair_desktop.ui.pages.page import Page
from lokaalcirculair_desktop.ui.pages.settings_page import SettingsPage
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import Theme

WIDE = 1836


def edges(widget: QWidget, page: Page) -> tuple[int, int]:
    """Return how far a widget stays from the left and the right side of its page."""
    left = widget.mapTo(page, QPoint(0, 0)).x()
    return left, page.width() - left - widget.width()


@pytest.mark.parametrize(
    ("scale", "width", "side"), [(1.0, 560, SIDE), (1.0, 1282, SIDE), (1.0, WIDE, (WIDE - WIDEST_CONTENT) // 2), (1.5, WIDE, SIDE), (2.0, WIDE, SIDE)]
)
def test_what_is_wider_than_one_reads_stands_in_the_middle(scale: float, width: int, side: int) -> None:
    assert side_room(Theme(scale=scale), width) == side


@pytest.mark.parametrize("kind", [SettingsPage, HelpPage])
@pytest.mark.parametrize("height", [500, 1400])
def test_both_edges_stay_with_a_scroll_bar_or_without(
    kind: type[SettingsPage] | type[HelpPage], height: int, empty_session: Session, qtbot: QtBot
) -> None:
    page = kind(empty_session)
    qtbot.addWidget(page)
    page.resize(1282, height)
    with qtbot.waitExposed(page):
        page.show()
    page.load()
    card = page.ui.look_card if isinstance(page, SettingsPage) else page.ui.scale_card
    other = card if isinstance(page, SettingsPage) else page.ui.keys_card
    qtbot.waitUntil(lambda: (edges(card, page)[0], edges(other, page)[1]) == (SIDE, SIDE))
    assert (page.ui.page_scroll_area.verticalScrollBar().maximum() > 0) is (height == 500)

"""Where the cards of the page stand at which width: the layout reacts to width divided by text scale."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from lokaalcirculair_desktop.ui.forms.ui_results_page import Ui_ResultsPage
from lokaalcirculair_desktop.ui.pages.content_width import UNLIMITED
from lokaalcirculair_desktop.ui.theme import Theme
from lokaalcirculair_desktop.ui.widgets.breakpoints import WidthClass

SCORE_WIDTH = 252
SCROLLING_HEIGHT = 380
LOWEST = 350
"""In a wide window the charts leave this much at least, so that the title of the offer below them shows that the page goes on."""

HIGHEST = 540
"""Beyond this height the charts only get emptier."""

_CHART_SHARES = (0, 446, 504)
_FACT_SHARES = (296, 250, 330, 314)
Place = tuple[QWidget, int, int, int, int]


def arrange(ui: Ui_ResultsPage, width: WidthClass, theme: Theme) -> None:
    """Put the cards where they belong in a window of a width."""
    wide = width is WidthClass.WIDE
    ui.score_card.set_strip(WidthClass.ICON_RAIL <= width < WidthClass.WIDE)
    ui.score_card.setMinimumWidth(theme.px(SCORE_WIDTH) if wide else 0)
    for card in (ui.radar_card, ui.bars_card):
        card.setMinimumHeight(theme.px(LOWEST if wide else SCROLLING_HEIGHT))
    for chart in (ui.score_card, ui.radar_card, ui.bars_card):
        chart.setMaximumHeight(theme.px(HIGHEST) if wide else UNLIMITED)
    ui.score_card.setMaximumWidth(theme.px(SCORE_WIDTH) if wide else UNLIMITED)
    _put(ui.charts_layout, _chart_places(ui, width))
    for column, share in enumerate(_CHART_SHARES if wide else (1, 1 if width >= WidthClass.MEDIUM else 0, 0)):
        ui.charts_layout.setColumnStretch(column, share)
    _put(ui.facts_layout, _fact_places(ui, width))
    for column, share in enumerate(_FACT_SHARES if wide else (1, 1 if width >= WidthClass.NARROW else 0, 0, 0)):
        ui.facts_layout.setColumnStretch(column, share)
    ui.offer_card.set_columns(3 if width >= WidthClass.MEDIUM else 1)
    _stretch_charts(ui, wide=wide)
    _put_tools(ui, width, theme)


def _put_tools(ui: Ui_ResultsPage, width: WidthClass, theme: Theme) -> None:
    """Put the buttons on the right of the title, or below it; in a narrow window the chips leave the line above to what leads here."""
    below, beside = width < WidthClass.MEDIUM, width is WidthClass.WIDE
    for part in (ui.crumb_label, ui.chips_widget, ui.buttons_widget):
        ui.header_layout.removeWidget(part)
    ui.header_layout.setColumnStretch(0, 1)
    at_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    ui.header_layout.addWidget(ui.crumb_label, 0, 0, 1, 3 if below else 1 if beside else 2)
    ui.header_layout.addWidget(ui.chips_widget, 0 if beside else 1, 1, 2 if beside else 1, 2 if below else 1, at_right)
    if below:
        ui.header_layout.addWidget(ui.buttons_widget, 2, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
    else:
        ui.header_layout.addWidget(ui.buttons_widget, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
    ui.buttons_layout.setContentsMargins(0, theme.spacing(8) if below else 0, 0, 0)


def _chart_places(ui: Ui_ResultsPage, width: WidthClass) -> list[Place]:
    if width is WidthClass.WIDE:
        return [(ui.score_card, 0, 0, 1, 1), (ui.radar_card, 0, 1, 1, 1), (ui.bars_card, 0, 2, 1, 1)]
    if width >= WidthClass.MEDIUM:
        return [(ui.score_card, 0, 0, 1, 2), (ui.radar_card, 1, 0, 1, 1), (ui.bars_card, 1, 1, 1, 1)]
    return [(card, row, 0, 1, 1) for row, card in enumerate((ui.score_card, ui.radar_card, ui.bars_card))]


def _fact_places(ui: Ui_ResultsPage, width: WidthClass) -> list[Place]:
    cards = (ui.self_score_card, ui.active_card, ui.points_card, ui.changes_card)
    columns = 4 if width is WidthClass.WIDE else 2 if width >= WidthClass.NARROW else 1
    return [(card, place // columns, place % columns, 1, 1) for place, card in enumerate(cards)]


def _put(grid: QGridLayout, places: list[Place]) -> None:
    for widget, *_ in places:
        grid.removeWidget(widget)
    for widget, *place in places:
        grid.addWidget(widget, *place)


def _stretch_charts(ui: Ui_ResultsPage, *, wide: bool) -> None:
    """Where all is on one screen the charts take the height that is left; where the page scrolls, every card has its own."""
    ui.content_layout.setStretchFactor(ui.charts_layout, 1000 if wide else 0)

"""The two charts: the radar of all dimensions in one picture, and a bar for each with how much was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from lokaalcirculair_desktop import design
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS, PILLARS
from lokaalcirculair_desktop.services.results import DimensionResult, Results
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.pages.results.figures_table import FiguresTable
from lokaalcirculair_desktop.ui.pages.results.legend import Legend
from lokaalcirculair_desktop.ui.pages.results.result_card import ResultCard, plain_label
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.dimension_bars import Bar, BarGroup, DimensionBars

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from lokaalcirculair_desktop.charts.radar import RadarValues
    from lokaalcirculair_desktop.ui.widgets.chart_canvas import ChartCanvas


class ChartCard(ResultCard):
    """A chart that can be read as a table.

    Attributes:
        table: the same figures.
        table_button: shows the table in place of the chart, and back.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stack = QStackedWidget(self)
        self.table = FiguresTable(self)
        self.table_button = Button(self, kind="ghost", size="small", icon="table")
        self.table_button.clicked.connect(self.toggle_table)
        self.column.addWidget(self.stack, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def shows_table(self) -> bool:
        """Whether the table stands in place of the chart."""
        return self.stack.currentWidget() is self.table

    def toggle_table(self) -> None:
        """Show the table in place of the chart, or the chart again."""
        self.stack.setCurrentIndex(0 if self.shows_table else self.stack.indexOf(self.table))
        self.retranslate()

    def set_title(self, title: str) -> None:
        """Show another title; it also names the card and the table."""
        super().set_title(title)
        self.table.setAccessibleName(title)

    def retranslate(self) -> None:
        """Show the fixed words in the present language."""
        told = tr("Toon als grafiek") if self.shows_table else tr("Toon als tabel")
        self.table_button.setAccessibleName(told)
        self.table_button.setToolTip(told)


def load_charts() -> None:
    """Load matplotlib and its typeface and draw once, which takes a second the first time; for the worker, so that the window never waits."""
    from lokaalcirculair_desktop.charts.radar import RadarValues, radar_figure
    from lokaalcirculair_desktop.ui.widgets.chart_canvas import drawn_once

    nothing = RadarValues(dict.fromkeys(DIMENSIONS), dict.fromkeys(DIMENSIONS, ""))
    drawn_once(radar_figure(nothing, design.colours("light"), 3, 3))


class RadarCard(ChartCard):
    """Shows the radar, once ``load_charts`` is done; the table is there at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = Legend(self)
        self.title_row.addWidget(self.legend)
        self.canvas: ChartCanvas | None = None
        self._results: Results | None = None
        self._waiting = QWidget(self)
        self.stack.addWidget(self._waiting)
        self.stack.addWidget(self.table)
        self.title_row.addWidget(self.table_button)
        self.retranslate()

    def charts_loaded(self) -> None:
        """Put the chart where it belongs; the first time only."""
        from lokaalcirculair_desktop.ui.widgets.chart_canvas import ChartCanvas

        if self.canvas is not None:
            return
        shows_table = self.shows_table
        self.canvas = ChartCanvas(self)
        self.canvas.setAccessibleName(self.title_label.text())
        self.stack.removeWidget(self._waiting)
        self.stack.insertWidget(0, self.canvas)
        self.stack.setCurrentIndex(1 if shows_table else 0)
        if self._results is not None:
            self.show_results(self._results)

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(tr("In één beeld"))
        if self.canvas is not None:
            self.canvas.setAccessibleName(self.title_label.text())

    def show_results(self, results: Results) -> None:
        """Show other figures."""
        self._results = results
        self.legend.set_year(results.previous_year)
        self.table.show_results(results, results.radar_told)
        if self.canvas is not None:
            self._draw(self.canvas, results)

    def _draw(self, canvas: ChartCanvas, results: Results) -> None:
        from lokaalcirculair_desktop.ui.widgets.chart_canvas import Spoke

        values = _radar_values(results)
        spokes = [Spoke(one.name, one.told) for one in results.dimensions]
        canvas.show_figure(lambda width, height, dpi: self._figure(values, width, height, dpi), spokes, results.radar_told)

    def _figure(self, values: RadarValues, width: float, height: float, dpi: float) -> Figure:
        from lokaalcirculair_desktop.charts.radar import radar_figure

        return radar_figure(values, design.colours(theme_of(self).name), width, height, dpi)


def _radar_values(results: Results) -> RadarValues:
    from lokaalcirculair_desktop.charts.radar import RadarValues, chart_name

    shown = results.dimensions
    return RadarValues(
        now={one.dimension: one.score for one in shown},
        names={one.dimension: chart_name(one.name, one.short) for one in shown},
        ambition={one.dimension: one.ambition for one in shown},
        previous={one.dimension: one.previous for one in shown} if results.previous else {},
    )


class BarsCard(ChartCard):
    """Shows a bar for each dimension, by pillar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._legend_label = plain_label(self, kind="caption", tone="muted")
        self.title_row.addWidget(self._legend_label)
        self.bars = DimensionBars(self)
        self.stack.addWidget(self.bars)
        self.stack.addWidget(self.table)
        self.title_row.addWidget(self.table_button)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(tr("Per domein en rol"))
        self._legend_label.setText(tr("score op 10 · beantwoord"))
        self.bars.setAccessibleName(self.title_label.text())

    def show_results(self, results: Results) -> None:
        """Show other figures."""
        by_id = {one.dimension: _bar(one) for one in results.dimensions}
        groups = [BarGroup(name, score, tuple(by_id[one] for one in PILLARS[pillar])) for pillar, name, score in results.pillars]
        self.bars.set_groups(groups, results.bars_told)
        self.table.show_results(results, results.bars_told)


def _bar(one: DimensionResult) -> Bar:
    return Bar(one.dimension, one.name, one.short, one.score, one.ambition, one.previous, one.count.answered, one.count.applicable, one.told)

"""The total: the figure with its words, its place on the scale, and the figures that say how to read it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lokaalcirculair_desktop.services.results import Results
from lokaalcirculair_desktop.texts import capitalised, number, signed, tr
from lokaalcirculair_desktop.ui.pages.results.result_card import ResultCard, plain_label
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.chip import Chip
from lokaalcirculair_desktop.ui.widgets.dimension_badge import DimensionBadge
from lokaalcirculair_desktop.ui.widgets.score_line import ScoreLine
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

_BETWEEN = 16


class ScoreCard(ResultCard):
    """Shows the maturity score, as a column or, where the window is narrow, as a strip.

    Attributes:
        figure_label: the score.
        words_label: the levels on both sides of it.
        values: the figures of the list by key: ambition, strict, planned, weakest, answered, documented.

    Signals:
        explanation_wanted: the user asks what kind of figure this is.
    """

    explanation_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.explanation_button = Button(self, kind="ghost", size="small", icon="info")
        self.explanation_button.clicked.connect(self.explanation_wanted)
        self.title_row.addWidget(self.explanation_button)
        self.values: dict[str, QLabel] = {}
        self._names: dict[str, QLabel] = {}
        self._body = QGridLayout()
        self._figure, self._list = self._build_figure(), self._build_list()
        self.column.addLayout(self._body)
        self.column.addStretch()
        self._is_strip = True
        self.set_strip(False)
        self.retranslate()

    def _build_figure(self) -> QWidget:
        block = QWidget(self)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.figure_label = plain_label(block, kind="figure", tone="accent")
        self._scale_label = plain_label(block, kind="h3", tone="secondary")
        self.moved_chip = Chip(block)
        row.addWidget(self.figure_label)
        row.addWidget(self._scale_label, 0, Qt.AlignmentFlag.AlignBottom)
        self._scale_label.setContentsMargins(0, 0, 0, 7)  # on the line of the figure, whose letters reach lower
        row.addStretch()
        row.addWidget(self.moved_chip)
        self.words_label = WrappedLabel(block, style="body_strong")
        self.score_line = ScoreLine(block)
        self._rule = QFrame(block)
        self._rule.setProperty("kind", "line")
        column.addLayout(row)
        column.addWidget(self.words_label)
        column.addWidget(self.score_line)
        column.addWidget(self._rule)
        column.addStretch()
        return block

    def _build_list(self) -> QWidget:
        block = QWidget(self)
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self._strict_label = WrappedLabel(block, style="caption", tone="text.muted")
        row = 0
        for key in ("ambition", "strict", "planned", "weakest", "answered", "documented"):
            self._names[key] = plain_label(block, tone="secondary")
            self.values[key] = plain_label(block, kind="small_strong", tone="ambition" if key == "ambition" else "")
            grid.addWidget(self._names[key], row, 0)
            grid.addWidget(self.values[key], row, 2, Qt.AlignmentFlag.AlignRight)
            if key == "weakest":
                self._weakest_badge = DimensionBadge(block, size=18)
                grid.addWidget(self._weakest_badge, row, 1)
            row += 1
            if key == "strict":
                grid.addWidget(self._strict_label, row, 0, 1, 3)
                row += 1
        return block

    def retranslate(self) -> None:
        """Show the fixed words in the present language."""
        self.set_title(tr("Maturiteitsscore"))
        self._scale_label.setText(tr("op 10"))
        explain = tr("Wat is dit voor een cijfer?")
        self.explanation_button.setAccessibleName(explain)
        self.explanation_button.setToolTip(explain)
        self._strict_label.setText(tr("Antwoorden met stukken zoals gegeven, de andere één niveau lager."))
        names = {
            "strict": tr("Strenge lezing"), "planned": tr("Met geplande acties"), "weakest": tr("Zwakste schakel"),
            "answered": tr("Beantwoord"), "documented": tr("Met stukken"),
        }  # fmt: skip
        for key, name in names.items():
            self._names[key].setText(name)

    def show_results(self, results: Results) -> None:
        """Show other figures."""
        scores = results.scores
        self.figure_label.setText(number(scores.overall))
        self.words_label.setText(results.place)
        self.moved_chip.setVisible(results.moved is not None)
        if results.moved is not None:
            self._show_moved(results)
        self.score_line.set_values(scores.overall, scores.ambition)
        self._names["ambition"].setText(capitalised(results.ambition_name))
        ambition = number(scores.ambition)
        self._show("ambition", f"{ambition} ({signed(scores.gap)})" if scores.gap else ambition)
        self._show("strict", number(scores.strict))
        self._show("planned", number(scores.planned) if results.has_plan else "")
        self._show_weakest(results)
        self._show("answered", results.answered)
        self._show("documented", results.documented)

    def _show_weakest(self, results: Results) -> None:
        """Show the code of the lowest dimension with its score: the names do not all fit, and the bars beside it tell them."""
        weakest, scores = self.values["weakest"], results.scores
        self._show("weakest", number(scores.dimensions[scores.weakest].score) if scores.weakest else "")
        self._weakest_badge.setVisible(bool(scores.weakest))
        if scores.weakest:
            self._weakest_badge.set_dimension(scores.weakest)
        weakest.setToolTip(results.weakest)
        self._weakest_badge.setToolTip(results.weakest)
        weakest.setAccessibleName(results.weakest)

    def _show_moved(self, results: Results) -> None:
        moved = results.moved or ""
        if moved.startswith("+"):
            self.moved_chip.set_content(moved, "ok", "trending-up")
        elif moved.startswith("\N{MINUS SIGN}"):
            self.moved_chip.set_content(moved, "warn", "trending-down")
        else:
            self.moved_chip.set_content(moved)
        self.moved_chip.setAccessibleName(tr("{moved} tegenover {year}").format(moved=moved, year=results.previous_year))

    def _show(self, key: str, value: str) -> None:
        self.values[key].setText(value)
        for part in (self._names[key], self.values[key]):
            part.setVisible(bool(value))

    def set_weakest_visible(self, visible: bool) -> None:
        """Show the weakest link, or leave it out where the window is low: the bars show it too."""
        for part in (self._names["weakest"], self.values["weakest"], self._weakest_badge):
            part.setVisible(visible and bool(self.values["weakest"].text()))

    def set_strip(self, strip: bool) -> None:
        """Stand as a strip, figure and list side by side, or as a column."""
        if strip == self._is_strip:
            return
        self._is_strip = strip
        self._body.removeWidget(self._figure)
        self._body.removeWidget(self._list)
        self._body.addWidget(self._figure, 0, 0)
        self._body.addWidget(self._list, 0 if strip else 1, 1 if strip else 0)
        self._body.setHorizontalSpacing(_BETWEEN if strip else 0)
        self._rule.setVisible(not strip)
        for column in (0, 1):
            self._body.setColumnStretch(column, 1 if strip or column == 0 else 0)

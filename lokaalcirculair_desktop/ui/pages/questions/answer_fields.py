"""The right of the low panel: ambition, substantiation, who does the work, a figure, and the step to the next level. None changes the score."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lokaalcirculair_desktop.domain.assessment import Answer, CarriedBy, Confidence, Figure
from lokaalcirculair_desktop.domain.questionnaire import HIGHEST_LEVEL, LEVELS, Item
from lokaalcirculair_desktop.texts import named, quantity, tr
from lokaalcirculair_desktop.ui.reading_order import put_in_reading_order
from lokaalcirculair_desktop.ui.theme import set_look, theme_of
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.plain_tooltip import set_plain_tooltip
from lokaalcirculair_desktop.ui.widgets.segmented import Segmented
from lokaalcirculair_desktop.ui.widgets.wheel_guard import ComboBox
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

YEARS_AHEAD = 12
_LABEL_WIDTH, _FIELD_WIDTH = 108, 206
_LONGEST_FIGURE, _LONGEST_SHORT_FIGURE = 26, 14


class AnswerFields(Card):
    """Shows and takes what belongs to an answer in fields. Only what the user touches is handed over.

    Attributes:
        is_ambition_asked: whether A was pressed, so that the next digit is the ambition.
        has_step: whether there is a step from the present level to the next.

    Signals:
        target_changed(object): the ambition 0–4, or ``None``.
        horizon_changed(object): the year of the ambition, or ``None``.
        confidence_changed(object): how well the answer is underpinned.
        carried_by_changed(object): who does the work.
        figures_wanted: the user wants to see or change the figures.
    """

    target_changed = Signal(object)
    horizon_changed = Signal(object)
    confidence_changed = Signal(object)
    carried_by_changed = Signal(object)
    figures_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_ambition_asked = False
        self.target_segmented = Segmented(self, [(level, str(level)) for level in LEVELS])
        self.horizon_combo = ComboBox(self)
        self.clear_button = Button(self, kind="ghost", icon="x", size="small")
        self.confidence_segmented = Segmented(self)
        self.carried_by_combo = ComboBox(self)
        self.carried_by_combo.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.figure_button = Button(self, icon="pencil", size="answer")
        self.optional_label = QLabel(self)
        self.step_box = Card(self, "sunken")
        self.step_label = WrappedLabel(self.step_box, style="small", tone="text.primary")
        self._labels = [QLabel(self) for _ in range(4)]
        self._this_year = 2000
        self._is_short: bool | None = None
        self._newest: Figure | None = None
        self._indicator = ""
        self._unit = ""
        self.has_step = False
        self._build()
        self._connect_signals()
        self.retranslate()

    def _build(self) -> None:
        for combo in (self.horizon_combo, self.carried_by_combo):
            combo.setProperty("sized", "small")
        self._ambition_row = _row(self, self.target_segmented, self.horizon_combo, self.clear_button)
        self._ambition_label = _row(self, IconLabel(self, "flag", ink="marker.ambition", size=16), self._labels[0])
        self._carried_by_row = _row(self, self.carried_by_combo)
        self._figure_row = _row(self, self.figure_button, self.optional_label)
        self._labels[2].setBuddy(self.carried_by_combo)
        set_look(self.optional_label, "type", "caption")
        set_look(self.optional_label, "tone", "muted")
        for label in self._labels:
            set_look(label, "type", "label")
            set_look(label, "tone", "secondary")
        step = QHBoxLayout(self.step_box)
        step.setContentsMargins(12, 6, 12, 6)
        step.setSpacing(12)
        step.addWidget(IconLabel(self.step_box, "footprints", ink="accent.default", size=20))
        step.addWidget(self.step_label, 1)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(6)
        column.addLayout(self._grid)
        column.addStretch()
        column.addWidget(self.step_box)
        self.set_short(False)

    def _connect_signals(self) -> None:
        self.target_segmented.chosen.connect(self.target_changed)
        self.clear_button.clicked.connect(lambda: self.target_changed.emit(None))
        self.horizon_combo.activated.connect(lambda place: self.horizon_changed.emit(self.horizon_combo.itemData(place)))
        self.confidence_segmented.chosen.connect(self.confidence_changed)
        self.carried_by_combo.activated.connect(lambda place: self.carried_by_changed.emit(self.carried_by_combo.itemData(place)))
        self.figure_button.clicked.connect(self.figures_wanted)

    def set_short(self, short: bool) -> None:
        """Use three rows, with who does the work and the figure on one, instead of four."""
        if short == self._is_short:
            return
        self._is_short = short
        for part in (self._ambition_label, *self._labels[1:], self._ambition_row, self.confidence_segmented, self._carried_by_row, self._figure_row):
            self._grid.removeWidget(part)
        left = Qt.AlignmentFlag.AlignLeft
        for row, field in enumerate((self._ambition_row, self.confidence_segmented, self._carried_by_row)):
            self._grid.addWidget(self._labels[row] if row else self._ambition_label, row, 0)
            self._grid.addWidget(field, row, 1, left)
        carried_by = self._carried_by_row.layout()
        assert isinstance(carried_by, QHBoxLayout)
        if short:
            carried_by.addWidget(self._figure_row)
        else:
            self._grid.addWidget(self._labels[3], 3, 0)
            self._grid.addWidget(self._figure_row, 3, 1, left)
        self._labels[3].setVisible(not short)
        self.optional_label.setVisible(not short)
        self._tell_figure()
        self.apply_look()
        put_in_reading_order(self)

    def apply_look(self) -> None:
        """Use the measures of the present theme."""
        theme = theme_of(self)
        for label in self._labels[1:]:
            label.setMinimumWidth(theme.px(_LABEL_WIDTH))
        least = theme.px(136 if self._is_short else _FIELD_WIDTH)
        self.carried_by_combo.setFixedWidth(max(least, self.carried_by_combo.sizeHint().width()))

    def retranslate(self) -> None:
        """Show all words in the present language."""
        for label, text in zip(self._labels, (tr("Ambitie"), tr("Onderbouwing"), tr("Uitgevoerd door"), tr("Cijfer")), strict=True):
            label.setText(text)
        self.target_segmented.set_label(tr("Ambitie"))
        self.confidence_segmented.set_label(tr("Onderbouwing"))
        self.confidence_segmented.set_options(
            [
                (Confidence.CLAIMED, tr("Eigen inschatting")),
                (Confidence.DOCUMENTED, tr("Met stukken")),
                (Confidence.VERIFIED, tr("Nagekeken")),
            ]
        )
        self._fill(
            self.carried_by_combo,
            [(CarriedBy.OWN, tr("Eigen bestuur")), (CarriedBy.INTERMUNICIPAL, tr("Intercommunale")), (CarriedBy.OTHER, tr("Ander bestuur"))],
        )
        self.carried_by_combo.setAccessibleName(tr("Uitgevoerd door"))
        self.apply_look()
        self.horizon_combo.setAccessibleName(tr("Tegen welk jaar"))
        self.clear_button.setAccessibleName(tr("Wis de ambitie"))
        self.clear_button.setToolTip(tr("Wis de ambitie"))
        self.optional_label.setText(tr("mag leeg blijven"))
        self.set_years(self._this_year)

    def set_years(self, this_year: int, extra: int | None = None) -> None:
        """Offer the years of an ambition: from this one on, and one more that an answer has."""
        self._this_year = this_year
        years = sorted({*range(this_year, this_year + YEARS_AHEAD + 1), *([extra] if extra is not None else [])})
        wanted = [(None, tr("geen jaar")), *((year, tr("tegen {year}").format(year=year)) for year in years)]
        if [self.horizon_combo.itemText(place) for place in range(self.horizon_combo.count())] != [text for _, text in wanted]:
            self._fill(self.horizon_combo, wanted)

    @staticmethod
    def _fill(combo: ComboBox, options: Sequence[tuple[object, str]]) -> None:
        with QSignalBlocker(combo):
            kept = combo.currentData()
            combo.clear()
            for value, text in options:
                combo.addItem(text, value)
            combo.setCurrentIndex(max(0, combo.findData(kept)))

    def show_answer(self, answer: Answer, item: Item, figures: Sequence[Figure], *, locked: bool) -> None:
        """Show what belongs to an answer; nothing is handed over."""
        self.set_years(self._this_year, answer.horizon)
        self.target_segmented.set_value(answer.target)
        self.clear_button.setVisible(answer.target is not None and not locked)
        self.confidence_segmented.set_value(answer.confidence)
        self._select(self.horizon_combo, answer.horizon)
        self._select(self.carried_by_combo, answer.carried_by)
        self._show_figure(item, figures)
        self._show_step(answer, item)
        for field in (self.target_segmented, self.horizon_combo, self.confidence_segmented, self.carried_by_combo):
            field.setEnabled(not locked)
            field.setToolTip(tr("De meting is afgesloten.") if locked else "")

    @staticmethod
    def _select(combo: ComboBox, value: object) -> None:
        with QSignalBlocker(combo):
            combo.setCurrentIndex(max(0, combo.findData(value)))

    def _show_figure(self, item: Item, figures: Sequence[Figure]) -> None:
        self._newest = max(figures, key=lambda figure: figure.year, default=None)
        self._indicator = item.indicator.name if item.indicator else tr("Cijfer")
        self._unit = item.indicator.unit_of(self._newest.unit) if item.indicator and self._newest else ""
        self._tell_figure()

    def _tell_figure(self) -> None:
        """Say the newest figure in as many words as there is room for; all of it is in the tooltip."""
        newest, name = self._newest, self._indicator
        if newest is None:
            self.figure_button.setText(tr("Cijfer") if self._is_short else tr("Vul een cijfer in"))
            full = tr("nog geen cijfer")
        else:
            full = tr("{value} {unit} in {year}").format(value=quantity(newest.value), unit=self._unit or newest.unit, year=newest.year)
            brief = f"{quantity(newest.value)} ({newest.year})"
            longest = _LONGEST_SHORT_FIGURE if self._is_short else _LONGEST_FIGURE
            self.figure_button.setText(full if len(full) <= longest else brief)
        self.figure_button.setAccessibleName(named(name, full))
        set_plain_tooltip(self.figure_button, named(name, full))

    def _show_step(self, answer: Answer, item: Item) -> None:
        level = answer.level
        step = next((one for one in item.next_steps if one.from_level == level), None)
        self.has_step = step is not None and level is not None and level < HIGHEST_LEVEL
        if step is not None and level is not None:
            text = tr("Om naar niveau {level} te gaan: {action}").format(level=level + 1, action=step.action[:1].lower() + step.action[1:])
            self.step_label.setText(text)

    def set_step_visible(self, visible: bool) -> None:
        """Show the step to the next level, where there is one and room for it."""
        self.step_box.setVisible(visible and self.has_step)

    def ask_ambition(self) -> None:
        """Bring the keyboard to the ambition; the next digit chooses it."""
        self.is_ambition_asked = True
        self.target_segmented.focus_stop(self.target_segmented.current)

    @property
    def ambition_has_focus(self) -> bool:
        """Whether the keyboard is on the ambition."""
        return any(stop.hasFocus() for stop in self.target_segmented.stops)


def _row(parent: QWidget, *parts: QWidget) -> QFrame:
    holder = QFrame(parent)
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for part in parts:
        layout.addWidget(part)
    return holder

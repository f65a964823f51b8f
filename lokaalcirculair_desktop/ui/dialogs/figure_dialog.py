"""The figures of one item: a value for each year, with its unit and its source."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from lokaalcirculair_desktop.domain.assessment import Figure
from lokaalcirculair_desktop.domain.questionnaire import Item
from lokaalcirculair_desktop.texts import locale_name, quantity, tr
from lokaalcirculair_desktop.ui.forms.ui_figure_dialog import Ui_FigureDialog
from lokaalcirculair_desktop.ui.theme import set_look, theme_of
from lokaalcirculair_desktop.ui.typed_text import cleaned_line
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.plain_tooltip import set_plain_tooltip
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

_WIDTH = 560


def read_number(text: str) -> float | None:
    """Read a number as it is written in the present language; a decimal point is understood too. ``None`` where it is none, or not finite."""
    plain = text.replace("−", "-").replace("\N{NO-BREAK SPACE}", "").replace("\N{NARROW NO-BREAK SPACE}", "").replace(" ", "").strip()
    for locale in (QLocale(locale_name()), QLocale(QLocale.Language.C)):
        value, is_number = locale.toDouble(plain)
        if is_number and math.isfinite(value):
            return float(value)
    return None


class FigureDialog(QDialog):
    """Shows the figures of an item and takes new ones. ``figures`` holds what the user wants once it is accepted.

    Attributes:
        figures: the figures of the item, the newest year first.
    """

    def __init__(self, item: Item, figures: Sequence[Figure], this_year: int, parent: QWidget | None = None, *, locked: bool = False) -> None:
        super().__init__(parent)
        self.ui = Ui_FigureDialog()
        self.ui.setupUi(self)
        self._item = item
        self._locked = locked
        self._edited: Figure | None = None
        self._indicator = item.indicator.stored_name if item.indicator else tr("Cijfer")
        self._unit = item.indicator.unit if item.indicator else ""
        self.figures = tuple(sorted(figures, key=lambda figure: -figure.year))
        self.ui.indicator_label.setText(self._named(self._indicator))
        self.ui.fields_layout.setColumnStretch(2, 1)
        self.ui.year_spin_box.setValue(this_year - 1)
        self.ui.unit_edit.setText(self._unit)
        self.ui.fields_widget.setVisible(not locked)
        self.ui.save_button.setVisible(not locked)
        if locked:
            self.ui.cancel_button.setText(tr("Sluit"))
        self._tell_problem("")
        self._show_figures()
        self._connect_signals()
        self._fit()
        self.ui.value_edit.setFocus()

    def _connect_signals(self) -> None:
        self.ui.save_button.clicked.connect(self._save)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.value_edit.textEdited.connect(lambda _: self._tell_problem(""))

    def _fit(self) -> None:
        """Be as high as the words need: a row of figures may take two lines."""
        width = max(self.width(), theme_of(self).px(_WIDTH))
        for layout in (self.ui.figures_layout, self.ui.dialog_layout):
            layout.invalidate()
        height = self.ui.dialog_layout.totalHeightForWidth(width)
        self.setMinimumSize(theme_of(self).px(_WIDTH), height)
        self.resize(width, height)

    def _show_figures(self) -> None:
        layout = self.ui.figures_layout
        while (slot := layout.takeAt(0)) is not None:
            if (old := slot.widget()) is not None:
                old.hide()
                old.deleteLater()
        for figure in self.figures:
            layout.addWidget(self._row(figure))
        self.ui.figures_widget.setVisible(bool(self.figures))

    def _row(self, figure: Figure) -> QWidget:
        row = QWidget(self.ui.figures_widget)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        words = tr("{year}: {value} {unit}").format(year=figure.year, value=quantity(figure.value), unit=self._unit_of(figure))
        more = [self._named(figure.indicator) if figure.indicator != self._indicator else "", figure.source or ""]
        layout.addWidget(WrappedLabel(row, " · ".join([words, *(part for part in more if part)])), 1)
        if not self._locked:
            layout.addWidget(self._icon_button(row, "pencil", tr("Wijzig {year}").format(year=figure.year), figure))
            layout.addWidget(self._icon_button(row, "trash-2", tr("Haal {year} weg").format(year=figure.year), figure))
        return row

    def _named(self, stored: str) -> str:
        return self._item.indicator.named(stored) if self._item.indicator else stored

    def _unit_of(self, figure: Figure) -> str:
        return self._item.indicator.unit_of(figure.unit) if self._item.indicator else figure.unit

    def _icon_button(self, row: QWidget, icon: str, name: str, figure: Figure) -> Button:
        button = Button(row, kind="ghost", icon=icon, size="small")
        button.setAutoDefault(False)
        button.setAccessibleName(name)
        set_plain_tooltip(button, name)
        button.clicked.connect(lambda: self._edit(figure) if icon == "pencil" else self._remove(figure))
        return button

    def _edit(self, figure: Figure) -> None:
        self._edited = figure
        self.ui.year_spin_box.setValue(figure.year)
        self.ui.value_edit.setText(quantity(figure.value))
        self.ui.unit_edit.setText(self._unit_of(figure))
        self.ui.source_edit.setText(figure.source or "")
        self.ui.value_edit.setFocus()
        self.ui.value_edit.selectAll()

    def _remove(self, figure: Figure) -> None:
        self.figures = tuple(kept for kept in self.figures if kept is not figure)
        self._edited = None if self._edited is figure else self._edited
        self._show_figures()
        self._fit()

    def _save(self) -> None:
        if not self.ui.value_edit.text().strip():
            self.accept()  # only figures taken away, or nothing at all
            return
        value, unit = read_number(self.ui.value_edit.text()), cleaned_line(self.ui.unit_edit.text())
        if value is None:
            self._tell_problem(tr("Schrijf een getal, met een komma voor de decimalen: 1850 of 2,5."))
        elif not unit:
            self._tell_problem(tr("Geef ook de eenheid: zonder eenheid zegt het getal niets."))
        else:
            self._take(value, unit)
            self.accept()

    def _take(self, value: float, unit: str) -> None:
        """Put the figure of the fields in the place of the edited one, or of the same indicator and year."""
        indicator = self._edited.indicator if self._edited else self._indicator
        year = self.ui.year_spin_box.value()
        unit = self._item.indicator.stored(unit) if self._item.indicator else unit
        given = Figure(self._item.id, indicator, year, value, unit, cleaned_line(self.ui.source_edit.text()) or None)
        kept = [one for one in self.figures if one is not self._edited and (one.indicator, one.year) != (indicator, year)]
        self.figures = tuple(sorted([*kept, given], key=lambda figure: -figure.year))

    def _tell_problem(self, words: str) -> None:
        self.ui.problem_label.setText(words)
        self.ui.problem_label.setVisible(bool(words))
        set_look(self.ui.value_edit, "state", "error" if words else "")
        self.ui.value_edit.setAccessibleDescription(words)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)

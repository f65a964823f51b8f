"""The figures of the charts as a table: the same numbers for whoever reads rather than looks, and for a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from lokaalcirculair_desktop.design import dimension_code
from lokaalcirculair_desktop.services.results import DimensionResult, Results
from lokaalcirculair_desktop.texts import number, tr
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.painted import LOOK_EVENTS

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class Column(IntEnum):
    """What the columns hold."""

    NAME = 0
    NOW = 1
    AMBITION = 2
    PREVIOUS = 3
    ANSWERED = 4


class FiguresModel(QAbstractTableModel):
    """The eight dimensions, one a row; the column of the previous round is hidden by the view where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[DimensionResult] = ()
        self._year: int | None = None

    def show_results(self, results: Results) -> None:
        """Hold other figures."""
        self.beginResetModel()
        self._rows, self._year = results.dimensions, results.previous_year
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() != Column.NAME:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.told
        return self._text(row, Column(index.column())) if role == Qt.ItemDataRole.DisplayRole else None

    @staticmethod
    def _text(row: DimensionResult, column: Column) -> str:
        if column is Column.NAME:
            return f"{dimension_code(row.dimension)}  {row.name}"
        if column is Column.ANSWERED:
            return f"{row.count.answered}/{row.count.applicable}"
        return number({Column.NOW: row.score, Column.AMBITION: row.ambition, Column.PREVIOUS: row.previous}[column])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == Column.NAME else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Domein of rol"), tr("Nu"), tr("Ambitie"), str(self._year or ""), tr("Beantwoord"))[section]


class FiguresTable(QTableView):
    """Shows the figures of the dimensions. Read only; the arrows move through the cells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = FiguresModel(self)
        self.setModel(self._figures)
        self.setProperty("compact", "true")
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        self._apply_measures()

    def show_results(self, results: Results, finding: str) -> None:
        """Show other figures; ``finding`` is the sentence that tells what they show."""
        self._figures.show_results(results)
        self.setColumnHidden(Column.PREVIOUS, results.previous_year is None)
        self.setAccessibleDescription(finding)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self._apply_measures()

    def _apply_measures(self) -> None:
        theme = theme_of(self)
        self.verticalHeader().setDefaultSectionSize(theme.px(30))
        self.setMinimumHeight(theme.px(200))
        self.setFont(theme.font("small"))

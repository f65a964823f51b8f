"""All questions of a round as a table: side by side by dimension where there is room, in bands of fewer, or as one list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from lokaalcirculair_desktop.ui.models.overview_groups import OverviewCell, OverviewGroup
from lokaalcirculair_desktop.ui.widgets.plain_tooltip import plain_tooltip

ENTRY_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
NO_PARENT: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
Entry = OverviewGroup | OverviewCell | None


class OverviewModel(QAbstractTableModel):
    """One row with the names of some dimensions, below it their questions, then the next dimensions; the entry itself under ``ENTRY_ROLE``.

    Attributes:
        places: row and column of every question that is shown, by item, in the order of reading.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.places: dict[str, tuple[int, int]] = {}
        self._table: list[tuple[Entry, ...]] = []
        self._columns = 0

    def set_groups(self, groups: Sequence[OverviewGroup], columns: int, *, with_foot: bool = False) -> None:
        """Show other questions, with a number of dimensions side by side; those that stand beside none with a question are left out.

        ``with_foot`` leaves an empty row below them all.
        """
        self.beginResetModel()
        self._columns = columns
        self._table = list(_rows(groups, columns))
        if with_foot:
            self._table.append((None,) * columns)
        cells = ((entry, row, column) for row, line in enumerate(self._table) for column, entry in enumerate(line))
        self.places = {entry.standing.item: (row, column) for entry, row, column in cells if isinstance(entry, OverviewCell)}
        self.endResetModel()

    def index_of(self, item: str) -> QModelIndex:
        """Return where a question stands; an invalid index where it is not shown."""
        place = self.places.get(item)
        return QModelIndex() if place is None else self.index(*place)

    def item_at(self, index: Index) -> str:
        """Return the question at a place, or nothing."""
        entry = self._entry(index)
        return entry.standing.item if isinstance(entry, OverviewCell) else ""

    def is_head(self, row: int) -> bool:
        """Tell whether a row holds names of dimensions."""
        return isinstance(self._table[row][0], OverviewGroup)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._table)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else self._columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._entry(index), OverviewCell):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        entry = self._entry(index)
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken
        return plain_tooltip(entry.spoken) if role == Qt.ItemDataRole.ToolTipRole else None

    def _entry(self, index: Index) -> Entry:
        return self._table[index.row()][index.column()] if index.isValid() else None


def _rows(groups: Sequence[OverviewGroup], columns: int) -> Iterator[tuple[Entry, ...]]:
    for first in range(0, len(groups), columns):
        band = groups[first : first + columns]
        if not any(group.cells for group in band):
            continue
        lacking = (None,) * (columns - len(band))
        yield (*band, *lacking)
        for line in zip_longest(*(group.cells for group in band)):
            yield (*line, *lacking)

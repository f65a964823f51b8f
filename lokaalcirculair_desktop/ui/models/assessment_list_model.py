"""The list of assessments for a view."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.models.assessment_rows import AssessmentRows

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
ID_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2
_READ: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_ROLES: Final = frozenset({ROW_ROLE, ID_ROLE, *map(int, _READ)})


class AssessmentListModel(QAbstractListModel):
    """One row for each assessment: its whole row under ``ROW_ROLE``, its id under ``ID_ROLE``, its sentence for screen readers.

    The tooltip says what of it is damaged.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: AssessmentRows | None = None

    def set_rows(self, rows: AssessmentRows) -> None:
        """Show other assessments."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def place_of(self, assessment_id: str) -> int:
        """Return the row of an assessment, or -1."""
        ids = self._rows.ids if self._rows is not None else []
        return ids.index(assessment_id) if assessment_id in ids else -1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() or self._rows is None else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or self._rows is None or role not in _ROLES:
            return None
        if role == ID_ROLE:
            return self._rows.ids[index.row()]
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("{damage}: open de meting om het te bekijken.").format(damage=row.damage) if row.damage else None
        return row.name if role == Qt.ItemDataRole.DisplayRole else row.spoken

"""The list of assessments for a view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from lokaalcirculair_desktop.ui.models.assessment_rows import AssessmentRow

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
ID_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2


class AssessmentListModel(QAbstractListModel):
    """One row for each assessment: its whole row under ``ROW_ROLE``, its id under ``ID_ROLE``, its sentence for screen readers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AssessmentRow, ...] = ()

    def set_rows(self, rows: Sequence[AssessmentRow]) -> None:
        """Show other assessments."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def place_of(self, assessment_id: str) -> int:
        """Return the row of an assessment, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.assessment_id == assessment_id), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == ID_ROLE:
            return row.assessment_id
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

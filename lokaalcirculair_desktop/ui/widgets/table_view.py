"""The table of the design: rows of one height, a header at the left, whole rows selected, no grid."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from lokaalcirculair_desktop import design
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.painted import LOOK_EVENTS


class TableView(QTableView):
    """A table whose rows grow with the text scale."""

    def __init__(self, parent: QWidget | None = None, row: Literal["row", "row_compact"] = "row") -> None:
        super().__init__(parent)
        self._row = row
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        self._apply_measures()

    def set_row(self, row: Literal["row", "row_compact"]) -> None:
        """Use rows of 40 pixels, or compact ones of 32."""
        self._row = row
        self._apply_measures()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self._apply_measures()

    def _apply_measures(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme_of(self).px(design.size(self._row)))

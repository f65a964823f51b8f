"""Rows that tell which key does what, in a grid of two columns: the cap and the words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from lokaalcirculair_desktop.texts import named, tr
from lokaalcirculair_desktop.ui.widgets.key_cap import KeyCap
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel


def add_key_rows(grid: QGridLayout, keys: Iterable[tuple[str, str]], parent: QWidget) -> None:
    """Add a row for each key and its meaning, both Dutch source texts, below what is in the grid."""
    for row, (key, meaning) in enumerate(keys, start=grid.rowCount()):
        pressed, does = tr(key), tr(meaning)
        grid.addWidget(KeyCap(parent, pressed), row, 0, Qt.AlignmentFlag.AlignTop)
        said = WrappedLabel(parent, does)
        said.setAccessibleName(named(pressed, does))
        grid.addWidget(said, row, 1)

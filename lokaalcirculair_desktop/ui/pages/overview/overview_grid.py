"""The grid of all questions: one stop of the Tab key, arrows inside, Enter or a click opens. As many columns as the width has room for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from lokaalcirculair_desktop.ui.focus_ring import RING_PROPERTY
from lokaalcirculair_desktop.ui.models.overview_delegate import ABOVE, SIDE, OverviewDelegate
from lokaalcirculair_desktop.ui.models.overview_groups import OverviewGroup
from lokaalcirculair_desktop.ui.models.overview_model import Index, OverviewModel
from lokaalcirculair_desktop.ui.pages.overview.steps import Place, step
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.painted import LOOK_EVENTS

COLUMNS: Final = (8, 4)
_NARROWEST: Final = 140
_HEAD, _TILE, _LOWEST_TILE = 72, 84, 72
_LIST_HEAD, _LIST_ROW = 40, 46
_BETWEEN = 12
_ABOVE_FOOT = 8
_OPENING: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select})


class OverviewGrid(QTableView):
    """Shows all questions by dimension and where the keyboard is among them. Looking changes nothing.

    Signals:
        question_wanted(str): the user wants to go to this question.
    """

    question_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: Sequence[OverviewGroup] = ()
        self._columns = 0
        self._foot: QWidget | None = None
        self.tiles = OverviewModel(self)
        self.setModel(self.tiles)
        self.setItemDelegate(OverviewDelegate(self))
        self.setProperty("kind", "tiles")
        self.setProperty(RING_PROPERTY, False)
        self._set_up()
        self.clicked.connect(self._open)

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.viewport().setAutoFillBackground(False)

    @property
    def item(self) -> str:
        """The question where the keyboard is, or nothing."""
        return self.tiles.item_at(self.currentIndex())

    def show_groups(self, groups: Sequence[OverviewGroup], item: str) -> None:
        """Show other questions or another state of them, with the keyboard on one of them, or on the first where that is not shown."""
        self._groups = groups
        self._fill(item)

    @property
    def has_foot(self) -> bool:
        """Whether something stands below the questions."""
        return self._foot is not None

    def set_foot(self, foot: QWidget | None) -> None:
        """Let a widget stand below the last question and scroll along with the questions, or nothing."""
        if foot is self._foot:
            return
        self._foot = foot
        if foot is not None:
            foot.setParent(self.viewport())
            foot.show()
        self._fill(self.item)

    def fit_foot(self) -> None:
        """Give what stands below the questions the height that it needs now."""
        if self._foot is not None and self._groups:
            self._fit_rows()

    def _fill(self, item: str) -> None:
        self._columns = self._wanted_columns()
        self.tiles.set_groups(self._groups, self._columns, with_foot=self.has_foot)
        self._fit_rows()
        places = self.tiles.places
        if places:
            self.setCurrentIndex(self.tiles.index_of(item if item in places else next(iter(places))))

    def _wanted_columns(self) -> int:
        """Return how many dimensions have room side by side; one where they would be too narrow, as a list."""
        least = theme_of(self).px(_NARROWEST)
        return next((columns for columns in COLUMNS if self.viewport().width() >= columns * least), 1)

    def _fit_rows(self) -> None:
        """Give every row its height; tiles are a little lower where they then all fit. Bands after the first keep away from what is above."""
        theme, rows = theme_of(self), range(self.tiles.rowCount() - self.has_foot)
        heads = [row for row in rows if self.tiles.is_head(row)]
        around = theme.spacing(2 * ABOVE) - theme.px(2 * ABOVE)  # distances grow less than what stands between them
        head = theme.px(_LIST_HEAD if self._columns == 1 else _HEAD) + around
        between = theme.px(_BETWEEN) * max(0, len(heads) - 1)
        foot = self._foot_height()
        tile = self._tile_height(self.height() - head * len(heads) - between - foot, len(rows) - len(heads)) + around
        for row in rows:
            self.setRowHeight(row, tile if row not in heads else head + (theme.px(_BETWEEN) if row else 0))
        if self.has_foot:
            self.setRowHeight(len(rows), foot)
        self.scrollTo(self.currentIndex())
        self._place_foot()

    def _foot_height(self) -> int:
        foot, theme = self._foot, theme_of(self)
        return foot.heightForWidth(self._foot_width()) + theme.spacing(_ABOVE_FOOT + ABOVE) if foot is not None else 0

    def _foot_width(self) -> int:
        return max(1, self.viewport().width() - 2 * theme_of(self).spacing(SIDE))

    def _place_foot(self) -> None:
        """Put what stands below the questions in the row that is kept for it."""
        if self._foot is not None and self.tiles.rowCount():
            row, theme = self.visualRect(self.tiles.index(self.tiles.rowCount() - 1, 0)), theme_of(self)
            above = theme.spacing(_ABOVE_FOOT)
            self._foot.setGeometry(theme.spacing(SIDE), row.top() + above, self._foot_width(), max(0, row.height() - above))

    def updateGeometries(self) -> None:  # noqa: N802 - a method of Qt
        super().updateGeometries()
        self._place_foot()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - a method of Qt
        super().scrollContentsBy(dx, dy)
        self._place_foot()

    def _tile_height(self, room: int, count: int) -> int:
        theme = theme_of(self)
        if self._columns == 1:
            return theme.px(_LIST_ROW)
        wanted, lowest = theme.px(_TILE), theme.px(_LOWEST_TILE)
        return max(lowest, room // count) if count and lowest * count <= room < wanted * count else wanted

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:  # noqa: N802 - a method of Qt
        """Bring a question into sight, with the name of its dimension where there is room for both, and with the last ones what stands below."""
        head = next((row for row in range(index.row(), -1, -1) if self.tiles.is_head(row)), None) if index.isValid() else None
        if head is not None:
            super().scrollTo(self.tiles.index(head, index.column()), hint)
        if self.has_foot and index.row() == self.tiles.rowCount() - 2:
            super().scrollTo(self.tiles.index(index.row() + 1, 0), hint)
        super().scrollTo(index, hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self._arrange()

    def _arrange(self) -> None:
        if not self._groups:
            return
        if self._wanted_columns() != self._columns:
            self._fill(self.item)
        else:
            self._fit_rows()

    # the mouse and the keyboard

    def _open(self, index: QModelIndex) -> None:
        item = self.tiles.item_at(index)
        if item:
            self.question_wanted.emit(item)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_tile = bool(self.tiles.item_at(self.indexAt(event.position().toPoint())))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_tile else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._open(self.currentIndex())
        elif event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # no search by typing: a letter is no question
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802 - a method of Qt
        here: Place = (self.currentIndex().row(), self.currentIndex().column())
        places = list(self.tiles.places.values())
        to_end = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        return self.tiles.index(*step(places, here, action.name, whole=to_end)) if places else QModelIndex()

"""The sidebar of the question page: how far one is, by dimension, and the items of the dimension one is in.

Looking around with the arrows changes nothing; Space, Enter or a click asks for a dimension or an item, and the page goes there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from lokaalcirculair_desktop import design
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.reading_order import put_in_reading_order
from lokaalcirculair_desktop.ui.theme import set_look
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.dimension_list_entries import (
    DimensionButton,
    DimensionEntry,
    EntryButton,
    ExtraButton,
    ExtraEntry,
    ItemButton,
    ItemEntry,
    ItemState,
)
from lokaalcirculair_desktop.ui.widgets.elided_label import ElidedLabel
from lokaalcirculair_desktop.ui.widgets.painted import PaintedWidget, antialiased
from lokaalcirculair_desktop.ui.widgets.progress_ring import ProgressRing
from lokaalcirculair_desktop.ui.widgets.roving_group import RovingGroup

_AIR = 8

__all__ = ["DimensionEntry", "DimensionGroup", "DimensionList", "ExtraEntry", "ItemEntry", "ItemState"]


@dataclass(frozen=True, slots=True)
class DimensionGroup:
    """Entries under one heading.

    Attributes:
        name: the heading.
        entries: dimensions, or the pages that do not count in the score.
    """

    name: str
    entries: tuple[DimensionEntry | ExtraEntry, ...]


class _Entries(RovingGroup):
    """The headings and entries, top to bottom, with a line beside the open items."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 0, 5, 4)
        self.column.setSpacing(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = [button for button in self.stops if isinstance(button, ItemButton) and not button.isHidden()]
        if shown:
            left = shown[0].x() + self.theme.px(17)
            colour = self.theme.colour("border.default")
            antialiased(self).fillRect(left, shown[0].y(), 1, shown[-1].geometry().bottom() - shown[0].y(), colour)


class DimensionList(PaintedWidget):
    """Shows the progress of an assessment by dimension.

    Attributes:
        head_button: a button beside the name for what concerns the whole assessment; hidden until its owner names and shows it.

    Signals:
        dimension_chosen: the user chose a dimension, or an extra entry with questions of its own, by its id.
        item_chosen: the user chose an item of the open dimension, by its id.
        extra_chosen: the user chose a page that does not count in the score, by its id.
        note_chosen: the user chose the link of the note at the bottom.
    """

    dimension_chosen = Signal(str)
    item_chosen = Signal(str)
    extra_chosen = Signal(str)
    note_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape: tuple[object, ...] = ()
        self._open = ""
        self._entries = _Entries()
        self._air: dict[str, QWidget] = {}
        self._ring = ProgressRing(self)
        self._organisation = ElidedLabel(self)
        self._count = QLabel(self)
        self._note = QLabel(self)
        self._note_link = Button(self, kind="link")
        self._note_link.clicked.connect(self.note_chosen)
        self.head_button = Button(self, kind="ghost", icon="settings-2", size="small")
        self.head_button.hide()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusProxy(self._entries)
        self._area = _area(self._entries, self)
        self._foot = QWidget(self)
        self._build()
        self._apply_measures()
        self.set_note("", "")

    def _build(self) -> None:
        set_look(self._organisation, "type", "body_strong")
        for label in (self._count, self._note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            set_look(label, "type", "small")
        set_look(self._count, "tone", "muted")
        set_look(self._note, "tone", "secondary")
        self._build_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._area, 1)
        column.addWidget(self._foot)

    def _head(self) -> QHBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch()
        names.addWidget(self._organisation)
        names.addWidget(self._count)
        names.addStretch()
        head = QHBoxLayout()
        head.setContentsMargins(18, 14, 10, 8)
        head.setSpacing(12)
        head.addWidget(self._ring)
        head.addLayout(names, 1)
        head.addWidget(self.head_button)
        return head

    def _build_foot(self) -> None:
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(18, 6, 12, 8)
        foot.setSpacing(4)
        self._note.setWordWrap(True)
        foot.addWidget(self._note, 1)
        foot.addWidget(self._note_link)

    def set_content(self, organisation: str, answered: int, total: int, groups: Sequence[DimensionGroup]) -> None:
        """Show an assessment: of whom, how many questions are answered of how many, and the groups of entries.

        Called after every answer: only what differs is painted again, and the widgets stay as long as the ids do.
        """
        self._ring.set_progress(answered, total)
        self._organisation.setText(organisation)
        self._count.setText(tr("{answered} van {total} beantwoord").format(answered=answered, total=total))
        shape = tuple((group.name, *(_ids(entry) for entry in group.entries)) for group in groups)
        if shape != self._shape:
            self._shape = shape
            self._rebuild(groups)
        for button, entry in zip(self._entry_buttons(), _flat(groups), strict=True):
            button.show_entry(entry)

    def set_current(self, dimension: str, item: str = "") -> None:
        """Show where one is: a dimension (or an extra page) by its id, which opens its items, and the item."""
        has_moved, self._open = dimension != self._open, dimension
        for place, button in enumerate(self._entry_buttons()):
            here = button.key == (item or dimension) if isinstance(button, ItemButton) else button.key == dimension
            button.set_current(here)
            if isinstance(button, ItemButton):
                button.setVisible(button.dimension == dimension)
            if here:
                self._entries.make_current(place)
        for key, air in self._air.items():
            air.setVisible(key == dimension)
        if has_moved:
            self._entries.update()  # the line beside the open items
        current = self._entries.stops[self._entries.current] if self._entries.stops else None
        if current is not None:
            self._entries.column.activate()
            self._area.ensureWidgetVisible(current, 0, self.theme.px(40))

    def set_note(self, text: str, link: str = "") -> None:
        """Show a line at the bottom, "1 weet niet, 1 n.v.t.", with a link; an empty text hides it."""
        self._note.setText(text)
        self._note_link.setText(link)
        self._note_link.setVisible(bool(link))
        self._foot.setVisible(bool(text))

    def focus_list(self) -> None:
        """Bring the focus to where one is in the list (F6)."""
        if self._entries.stops:
            self._entries.focus_stop(self._entries.current)

    def _entry_buttons(self) -> list[EntryButton]:
        return [button for button in self._entries.stops if isinstance(button, EntryButton)]

    def _rebuild(self, groups: Sequence[DimensionGroup]) -> None:
        column = self._entries.column
        while (slot := column.takeAt(0)) is not None:
            old = slot.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        buttons: list[EntryButton] = []
        self._air = {}
        for group in groups:
            column.addWidget(self._heading(group.name))
            for entry in group.entries:
                for button in self._made(entry):
                    buttons.append(button)
                    column.addWidget(button)
                if entry.items:
                    column.addWidget(self._air_below(entry.id))
        column.addStretch()
        self._entries.set_stops(buttons)
        self._entries.update()
        self.set_current(self._open)
        put_in_reading_order(self)

    def _heading(self, name: str) -> QLabel:
        heading = QLabel(name, self._entries)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setIndent(self.theme.px(6))
        heading.setMinimumHeight(self.theme.px(27))
        heading.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        set_look(heading, "type", "over")
        return heading

    def _air_below(self, dimension: str) -> QWidget:
        """Return what keeps the items of an open dimension apart from the next one."""
        air = self._air[dimension] = QWidget(self._entries)
        air.setFixedHeight(self.theme.px(_AIR))
        air.setVisible(dimension == self._open)
        return air

    def _made(self, entry: DimensionEntry | ExtraEntry) -> Iterator[EntryButton]:
        is_extra = isinstance(entry, ExtraEntry)
        head = ExtraButton(self._entries, entry.id) if is_extra else DimensionButton(self._entries, entry.id)
        chosen = self.dimension_chosen if entry.items or not is_extra else self.extra_chosen
        head.clicked.connect(lambda: chosen.emit(entry.id))
        yield head
        for item in entry.items:
            button = ItemButton(self._entries, item.id, entry.id)
            button.clicked.connect(lambda _checked=False, key=item.id: self.item_chosen.emit(key))
            button.setVisible(entry.id == self._open)
            yield button

    def look_changed(self) -> None:
        super().look_changed()
        self._apply_measures()

    def _apply_measures(self) -> None:
        self.setFixedWidth(self.theme.px(design.size("sidebar")))
        for air in self._air.values():
            air.setFixedHeight(self.theme.px(_AIR))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = antialiased(self), self.theme
        painter.fillRect(self.rect(), theme.colour("bg.sidebar"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.colour("border.subtle"))
        if self._foot.isVisible():
            painter.fillRect(theme.px(12), self._foot.y(), self.width() - 2 * theme.px(12), 1, theme.colour("border.default"))


def _ids(entry: DimensionEntry | ExtraEntry) -> tuple[str, ...]:
    return entry.id, *(item.id for item in entry.items)


def _flat(groups: Sequence[DimensionGroup]) -> Iterator[DimensionEntry | ExtraEntry | ItemEntry]:
    for group in groups:
        for entry in group.entries:
            yield entry
            yield from entry.items


def _area(entries: QWidget, parent: QWidget) -> QScrollArea:
    """Return a scroll area without a look of its own: the ground of the sidebar shows through."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(entries)
    for shown in (area.viewport(), entries):
        shown.setAutoFillBackground(False)
    return area

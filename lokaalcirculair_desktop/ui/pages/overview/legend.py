"""What the colours and marks of the overview mean, in as many lines as the width needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.widgets.digit_badge import draw_digit_badge
from lokaalcirculair_desktop.ui.widgets.painted import PaintedLabel, antialiased, words

_BADGE, _ICON, _GAP, _BETWEEN, _LINE = 18, 15, 6, 16, 26


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One mark and what it means.

    Attributes:
        mark: a level, or the name of an icon.
        text: what it means.
    """

    mark: int | str
    text: str


class OverviewLegend(PaintedLabel):
    """Shows the levels and the marks with their words.

    Attributes:
        entries: what is shown, in order.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[LegendEntry, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_entries(self, level_names: Sequence[str], *, look_again: bool, unsaved: bool) -> None:
        """Show the levels by their names and the marks; of the rare ones those that stand on a question now."""
        marks = [
            LegendEntry("flag", tr("ambitie")), LegendEntry("check", tr("ambitie bereikt")), LegendEntry("paperclip", tr("met stukken")),
            LegendEntry("message-circle", tr("met toelichting")),
        ]  # fmt: skip
        rare = [(look_again, LegendEntry("git-compare", tr("kijk opnieuw"))), (unsaved, LegendEntry("circle-alert", tr("nog niet opgeslagen")))]
        levels = [LegendEntry(level, name) for level, name in enumerate(level_names)]
        self.entries = (*levels, *marks, *(entry for is_there, entry in rare if is_there))
        self.setAccessibleName(tr("Legende: {marks}").format(marks=", ".join(self._said(entry) for entry in self.entries)))
        self.look_changed()

    @staticmethod
    def _said(entry: LegendEntry) -> str:
        return f"{entry.mark} {entry.text}" if isinstance(entry.mark, int) else entry.text

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.theme.px(_LINE) * max((line + 1 for _entry, _left, line in self._placed(width)), default=1)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(420), self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(_LINE))

    def _mark_width(self, entry: LegendEntry) -> int:
        return self.theme.px(_BADGE if isinstance(entry.mark, int) else _ICON)

    def _placed(self, width: int) -> Iterator[tuple[LegendEntry, float, int]]:
        """Yield every entry with its left side and its line, in a width."""
        theme, left, line = self.theme, 0.0, 0
        metrics = QFontMetricsF(theme.font("small"))
        for entry in self.entries:
            wide = self._mark_width(entry) + theme.px(_GAP) + metrics.horizontalAdvance(entry.text) + 1
            if left and left + wide > width:
                left, line = 0.0, line + 1
            yield entry, left, line
            left += wide + theme.px(_BETWEEN)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        for entry, left, line in self._placed(self.width()):
            self._paint_entry(painter, entry, QRectF(left, line * self.theme.px(_LINE), self.width() - left, self.theme.px(_LINE)))

    def _paint_entry(self, painter: QPainter, entry: LegendEntry, room: QRectF) -> None:
        theme, ink = self.theme, self.theme.colour("text.secondary")
        size = self._mark_width(entry)
        mark = QRectF(room.left(), room.center().y() - size / 2, size, size)
        if isinstance(entry.mark, int):
            draw_digit_badge(painter, mark, entry.mark, theme)
        else:
            icons.draw(painter, entry.mark, ink, mark)
        words(painter, QRectF(mark.right() + theme.px(_GAP), room.top(), room.width(), room.height()), entry.text, theme.font("small"), ink)

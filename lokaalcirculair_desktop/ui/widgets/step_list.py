"""The steps of a dialog: which are done, which is open, which come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.widgets.painted import PaintedLabel, antialiased, box, words
from lokaalcirculair_desktop.ui.widgets.wrapped_text import WrappedText

_DISC, _GAP, _TITLE_LINE, _BETWEEN, _NUDGE = 26, 12, 19, 14, 3


class StepList(PaintedLabel):
    """Shows numbered steps with what they ask. Announced as one sentence: which step of how many.

    Attributes:
        current: the place of the open step, from 0.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = 0
        self._steps: list[tuple[str, WrappedText]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_steps(self, steps: Sequence[tuple[str, str]]) -> None:
        """Give the steps: name and explanation."""
        self._steps = []
        for name, explanation in steps:
            wrapped = WrappedText()
            wrapped.text = explanation
            self._steps.append((name, wrapped))
        self.set_current(self.current)
        self.look_changed()

    def set_current(self, current: int) -> None:
        """Show another step as the open one."""
        self.current = current
        if self._steps:
            name = self._steps[current][0]
            self.setAccessibleName(tr("Stap {step} van {count}: {name}").format(step=current + 1, count=len(self._steps), name=name))
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(sum(self._height(wrapped, width) for _, wrapped in self._steps))

    def sizeHint(self) -> QSize:
        width = self.theme.px(196)
        return QSize(width, self.heightForWidth(width))

    def _text_width(self, width: int) -> int:
        return max(1, width - self.theme.px(_DISC + _GAP))

    def _height(self, wrapped: WrappedText, width: int) -> float:
        theme = self.theme
        text = wrapped.height(self._text_width(width), theme.font("caption"), theme.line_height("caption"))
        return theme.px(_NUDGE + _TITLE_LINE) + text + theme.spacing(_BETWEEN)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, top = antialiased(self), 0.0
        for place, (name, wrapped) in enumerate(self._steps):
            self._paint_step(painter, place, name, wrapped, top)
            top += self._height(wrapped, self.width())

    def _paint_step(self, painter: QPainter, place: int, name: str, wrapped: WrappedText, top: float) -> None:
        theme, left, width = self.theme, self.theme.px(_DISC + _GAP), self._text_width(self.width())
        self._paint_disc(painter, place, QRectF(0, top, theme.px(_DISC), theme.px(_DISC)))
        title = QRectF(left, top + theme.px(_NUDGE), width, theme.px(_TITLE_LINE))
        ink = theme.colour("text.secondary" if place > self.current else "text.primary")
        words(painter, title, name, theme.font("body", 600 if place == self.current else 500), ink)
        below = QPointF(left, title.bottom())
        wrapped.draw(painter, below, width, theme.font("caption"), theme.line_height("caption"), theme.colour("text.muted"))

    def _paint_disc(self, painter: QPainter, place: int, disc: QRectF) -> None:
        theme, radius = self.theme, disc.width() / 2
        if place < self.current:
            box(painter, disc, radius, theme.colour("accent.soft"))
            inset = disc.width() * 0.2
            icons.draw(painter, "check", theme.colour("accent.on_soft"), disc.adjusted(inset, inset, -inset, -inset), 2.25)
            return
        is_current = place == self.current
        if is_current:
            box(painter, disc, radius, theme.colour("accent.default"))
        else:
            box(painter, disc, radius, None, theme.colour("border.strong"), 1.5)
        ink = theme.colour("text.on_accent" if is_current else "text.secondary")
        words(painter, disc, str(place + 1), theme.font_px(13, 600), ink, Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag.AlignVCenter)

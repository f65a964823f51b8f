"""A row of choices of which at most one holds: ambition, substantiation, filters. One stop of the Tab key; arrows move, Space chooses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.ui.theme import Theme
from lokaalcirculair_desktop.ui.widgets.painted import PaintedButton, antialiased, words
from lokaalcirculair_desktop.ui.widgets.roving_group import RovingGroup

HEIGHT, TALL, WORKSHOP = 32, 44, 52
_PADDING, _LEAST_PADDING = 11, 6
_RADIUS = 6
_UNDERLINE = 2


class _Segment(PaintedButton):
    """One choice. Announced as a radio button."""

    def __init__(self, parent: Segmented, value: object, label: str) -> None:
        super().__init__(parent)
        self.value = value
        self.label = label
        self.first = self.last = False
        self.make_radio()
        self.setAccessibleName(label)

    def hint_width(self, theme: Theme, height: int) -> int:
        """Return the width that the label needs, chosen or not."""
        return round(QFontMetricsF(_font(theme, height, chosen=True)).horizontalAdvance(self.label)) + theme.px(2 * _PADDING)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = antialiased(self), self.theme, QRectF(self.rect())
        chosen = self.isChecked()
        fill = "accent.soft" if chosen else "surface.hover" if self.underMouse() and self.isEnabled() else "surface.card"
        painter.setClipPath(self._outline(rect, theme.px(_RADIUS)))
        painter.fillRect(rect, theme.colour(fill))
        if chosen:
            line = theme.px(_UNDERLINE)
            painter.fillRect(QRectF(rect.left(), rect.bottom() - line - 1, rect.width(), line + 1), theme.colour("accent.default"))
        if not self.first:
            painter.fillRect(QRectF(0, 0, 1, rect.height()), theme.colour("border.default"))
        painter.setClipping(False)
        ink = theme.colour("text.muted" if not self.isEnabled() else "accent.on_soft" if chosen else "text.secondary")
        font = _font(theme, round(rect.height() / theme.scale), chosen=chosen)
        words(painter, rect, self.label, font, ink, Qt.AlignmentFlag.AlignCenter)

    def _outline(self, rect: QRectF, radius: float) -> QPainterPath:
        """Return the shape of the segment: the outer corners of the first and the last are round."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(rect, radius, radius)
        if not self.first:
            path.addRect(QRectF(rect.left(), rect.top(), rect.width() / 2, rect.height()))
        if not self.last:
            path.addRect(QRectF(rect.center().x(), rect.top(), rect.width() / 2, rect.height()))
        return path.simplified()


def _font(theme: Theme, height: int, *, chosen: bool) -> QFont:
    size = 13.0 if height < TALL - 2 else 16.0 if height < WORKSHOP - 2 else 20.0
    return theme.font_px(size, 600 if chosen else 500)


class Segmented(RovingGroup):
    """Lets the user choose one of a few values, or shows that none is chosen yet.

    Signals:
        chosen: another value was chosen by the user; not sent by ``set_value``.
    """

    chosen = Signal(object)

    def __init__(
        self, parent: QWidget | None = None, options: Sequence[tuple[object, str]] = (), *, height: int = HEIGHT, fill: bool = False
    ) -> None:
        super().__init__(parent)
        self._segments: list[_Segment] = []
        self._measure = height
        self._fill = fill
        self._value: object = None
        self._apply_policy()
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Give the choices as pairs of value and label; the value stays chosen where it is still among them."""
        for segment in self._segments:
            segment.hide()
            segment.deleteLater()
        self._segments = [_Segment(self, value, label) for value, label in options]
        for segment in self._segments:
            segment.first, segment.last = segment is self._segments[0], segment is self._segments[-1]
            segment.clicked.connect(lambda _checked=False, segment=segment: self._choose(segment))
            segment.setAccessibleDescription(self.accessibleName())
            segment.show()
        self.set_stops(self._segments)
        self.set_value(self._value)
        self._arrange()
        self.updateGeometry()

    def set_label(self, label: str) -> None:
        """Say what is chosen here; screen readers hear it with every choice."""
        self.setAccessibleName(label)
        for segment in self._segments:
            segment.setAccessibleDescription(label)

    def set_height(self, height: int, *, fill: bool = False) -> None:
        """Use another height (32, 44, 52), and fill the width in equal parts or not."""
        self._measure, self._fill = height, fill
        self._apply_policy()
        self.look_changed()

    def value(self) -> object:
        """Return the chosen value, or nothing."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show a value as chosen; ``None``, or a value that is no option, shows none."""
        self._value = value
        for place, segment in enumerate(self._segments):
            chosen = value is not None and segment.value == value
            if chosen != segment.isChecked():
                segment.show_checked(chosen)
                segment.update()
            if chosen and not self.isAncestorOf(self.window().focusWidget() or self.window()):
                self.make_current(place)

    def _choose(self, segment: _Segment) -> None:
        self.make_current(self._segments.index(segment))
        if self._value is not None and segment.value == self._value:
            return
        self.set_value(segment.value)
        self.chosen.emit(segment.value)

    def _apply_policy(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding if self._fill else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _widths(self) -> list[int]:
        count = len(self._segments)
        if self._fill and count:
            edges = [round(place * (self.width() - 2) / count) for place in range(count + 1)]
            return [edges[place + 1] - edges[place] for place in range(count)]
        natural = self._natural_widths()
        lacking = min(max(0, sum(natural) + 2 - self.width()), self._spare())
        return [width - lacking * (place + 1) // count + lacking * place // count for place, width in enumerate(natural)]

    def _natural_widths(self) -> list[int]:
        return [max(segment.hint_width(self.theme, self._measure), self.theme.px(28)) for segment in self._segments]

    def sizeHint(self) -> QSize:
        return QSize(sum(self._natural_widths()) + 2, self.theme.px(self._measure))

    def minimumSizeHint(self) -> QSize:
        """Return the size with less room beside the words, for an owner whose policy lets it shrink; parts that are equal keep theirs."""
        return self.sizeHint() - QSize(0 if self._fill else self._spare(), 0)

    def _spare(self) -> int:
        """Return how much narrower all may become together."""
        return len(self._segments) * self.theme.px(2 * (_PADDING - _LEAST_PADDING))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def look_changed(self) -> None:
        super().look_changed()
        self._arrange()

    def _arrange(self) -> None:
        left = 1
        for segment, width in zip(self._segments, self._widths(), strict=True):
            segment.setGeometry(left, 1, width, self.theme.px(self._measure) - 2)
            left += width

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = antialiased(self), self.theme
        painter.setPen(QPen(theme.colour("border.strong"), 1))
        painter.setBrush(theme.colour("surface.card"))
        radius = theme.px(_RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

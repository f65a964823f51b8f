"""Plain text over several lines with a line height of its own, which no widget of Qt has. It never reads markup: user text opens no files."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_MOST_HEIGHTS, _MOST_LAYOUTS = 16, 3


class WrappedText:
    r"""A text laid out in a width, kept for the last few widths, fonts and line heights.

    Attributes:
        text: the plain text; ``\n`` begins a new line.
        centred: whether the lines stand in the middle of the width, not at its left.
        at_right: whether they stand at its right.
    """

    def __init__(self, text: str = "", *, centred: bool = False) -> None:
        self.text = text
        self.centred = centred
        self.at_right = False
        self._laid_text = ""
        self._layouts: dict[tuple[object, ...], QTextLayout] = {}
        self._heights: dict[tuple[object, ...], int] = {}

    def height(self, width: float, font: QFont, line_height: int) -> int:
        """Return the height of the text in a width, in pixels."""
        key = (self.text, width, font, line_height)
        if key not in self._heights:  # a layout asks for several widths in turn, each more than once
            if len(self._heights) > _MOST_HEIGHTS:
                self._heights.clear()
            self._heights[key] = self._laid_out(width, font, line_height).lineCount() * line_height
        return self._heights[key]

    def natural_width(self, font: QFont) -> float:
        """Return the width of the longest line when nothing wraps, in pixels."""
        metrics = QFontMetricsF(font)
        return max((metrics.horizontalAdvance(line) for line in self.text.split("\n")), default=0.0)

    def draw(self, painter: QPainter, at: QPointF, width: float, font: QFont, line_height: int, colour: QColor) -> None:
        """Draw the text with its upper left corner at a point."""
        painter.setPen(colour)
        self._laid_out(width, font, line_height).draw(painter, at)

    def _laid_out(self, width: float, font: QFont, line_height: int) -> QTextLayout:
        key = (self.text, width, font, line_height, self.centred, self.at_right)
        if key not in self._layouts:  # with a scroll bar and without one, before it is clear which holds
            if len(self._layouts) >= _MOST_LAYOUTS or self._laid_text != self.text:
                self._layouts.clear()
            self._laid_text = self.text
            side = Qt.AlignmentFlag.AlignRight if self.at_right else Qt.AlignmentFlag.AlignLeft
            self._layouts[key] = _layout(self.text, width, font, line_height, Qt.AlignmentFlag.AlignHCenter if self.centred else side)
        return self._layouts[key]


def _layout(text: str, width: float, font: QFont, line_height: int, alignment: Qt.AlignmentFlag) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", "\N{LINE SEPARATOR}"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setAlignment(alignment)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, top + (line_height - line.height()) / 2))
        top += line_height
    layout.endLayout()
    return layout

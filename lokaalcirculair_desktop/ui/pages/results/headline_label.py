"""The finding of the page: a paragraph of which the first sentence is set bold. Plain text only: it holds the organisation's name."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from lokaalcirculair_desktop.ui.widgets.painted import PaintedLabel

_PT, _LINE = 12.375, 23  # 16.5 px: between h3 and body, so that two lines fit beside each other at 1366 px


class HeadlineLabel(PaintedLabel):
    """Shows a bold first sentence and the rest after it, over as many lines as it takes. Announced as static text.

    Attributes:
        sentences: all of it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentences = ""
        self._bold = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_sentences(self, first: str, rest: str) -> None:
        """Show other sentences."""
        self.sentences = f"{first} {rest}".strip()
        self._bold = len(first)
        self.setAccessibleName(self.sentences)
        self.look_changed()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, self._laid_out(width).lineCount()) * self.theme.px(_LINE)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(600), self.heightForWidth(self.theme.px(600)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(_LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.theme.colour("text.primary"))
        layout = self._laid_out(self.width())
        top = max(0, (self.height() - layout.lineCount() * self.theme.px(_LINE)) // 2)
        layout.draw(painter, QPointF(0, top))

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.sentences, self.theme.font_pt(_PT))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._bold_range()])
        layout.beginLayout()
        top, step = 0, self.theme.px(_LINE)
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top + (step - line.height()) / 2))
            top += step
        layout.endLayout()
        return layout

    def _bold_range(self) -> QTextLayout.FormatRange:
        bold = QTextLayout.FormatRange()
        bold.start, bold.length = 0, self._bold
        letters = QTextCharFormat()
        letters.setFontWeight(QFont.Weight.DemiBold)
        bold.format = letters
        return bold

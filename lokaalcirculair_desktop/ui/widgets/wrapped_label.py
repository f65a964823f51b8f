"""A label for sentences: plain text that wraps, with the line height of the type scale."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.painted import Painted
from lokaalcirculair_desktop.ui.widgets.wrapped_text import WrappedText

_NATURAL_WIDTH = 420
_TONES = {"on_soft": "accent.on_soft", "accent": "accent.default", **{kind: f"{kind}.text" for kind in ("success", "warning", "danger", "info")}}


class WrappedLabel(Painted, QLabel):
    """Shows a text of any length in the width it gets and grows in height. Announced as static text.

    A form gives style and colour by the dynamic properties ``type`` and ``tone``, as for a plain label.

    Attributes:
        style_name: the step of the type scale.
        tone: the colour by its token, ``text.secondary``.
    """

    def __init__(
        self, parent: QWidget | None = None, text: str = "", *, style: str = "body", tone: str = "text.primary", weight: int | None = None
    ) -> None:
        super().__init__(parent)
        self.style_name = style
        self.tone = tone
        self._weight = weight
        self._wrapped = WrappedText()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def set_style(self, style: str, weight: int | None = None) -> None:
        """Use another step of the type scale, in its own weight or another."""
        if (style, weight) == (self.style_name, self._weight):
            return
        self.style_name, self._weight = style, weight
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: str) -> None:
        """Use another colour, given by its token."""
        if tone != self.tone:
            self.tone = tone
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DynamicPropertyChange:
            style, tone = self.property("type"), self.property("tone")
            if isinstance(style, str):
                self.set_style(style, self._weight)
            if isinstance(tone, str):
                self.set_tone(_TONES.get(tone, f"text.{tone}"))
        return super().event(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = theme_of(self)
        self._wrapped.text = self.text()
        width = min(width, self.maximumWidth())  # a layout asks for all the width there is, also where the label takes less
        return max(1, self._wrapped.height(width, theme.font(self.style_name, self._weight), theme.line_height(self.style_name)))

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        self._wrapped.text = self.text()
        width = min(theme.px(_NATURAL_WIDTH), int(self._wrapped.natural_width(theme.font(self.style_name, self._weight))) + 2)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(60), theme.line_height(self.style_name))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        self._wrapped.text = self.text()
        font, line = theme.font(self.style_name, self._weight), theme.line_height(self.style_name)
        self._wrapped.centred = bool(self.alignment() & Qt.AlignmentFlag.AlignHCenter)
        self._wrapped.at_right = bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        top = max(0, (self.height() - self._wrapped.height(self.width(), font, line)) // 2) if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0
        self._wrapped.draw(QPainter(self), QPointF(0, top), self.width(), font, line, theme.colour(self.tone))

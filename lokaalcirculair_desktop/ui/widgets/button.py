"""The button with an icon, a text and a key cap. Its text is shown as it is: an ampersand is an ampersand."""

from __future__ import annotations

from PySide6.QtCore import Property, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.theme import set_look, theme_of
from lokaalcirculair_desktop.ui.widgets.key_cap import draw_key_cap, key_cap_size
from lokaalcirculair_desktop.ui.widgets.painted import LOOK_EVENTS, words

_ICON = {"small": 17, "large": 18, "workshop": 24}
_INK = {
    "primary": "text.on_accent", "danger": "danger.on_solid", "soft": "accent.on_soft", "ghost": "text.link", "link": "text.link",
    "on_tooltip": "text.on_tooltip",
}  # fmt: skip
_COLOURED = frozenset({"primary", "danger"})
_GAP = 8
_PADDING = {"small": 10, "large": 20, "workshop": 26}


class Button(QPushButton):
    """A push button of the design; ``kind`` and ``sized`` are dynamic properties, as the style sheet reads them (``size`` is a property of Qt).

    Attributes:
        iconName: the icon before the text, by name; for forms.
        keyCap: the key that does the same; for forms.
    """

    def __init__(self, parent: QWidget | None = None, text: str = "", *, kind: str = "", icon: str = "", key: str = "", size: str = "") -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._key = key
        self._key_visible = True
        if kind:
            self.setProperty("kind", kind)
        if size:
            self.setProperty("sized", size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text as it is; an icon alone needs ``setAccessibleName`` and a tooltip."""
        if text and text == self.shown_text():
            return  # nothing to measure again: pages show their state after every key
        super().setText(text.replace("&", "&&"))
        if not text and self._icon_name:
            self.setProperty("shape", "icon")
        elif text and self.property("shape") == "icon":  # forms name the icon before they set the text
            set_look(self, "shape", "")
        self.updateGeometry()

    def shown_text(self) -> str:
        """Return the text as it is shown."""
        return self.text().replace("&&", "&")

    def set_kind(self, kind: str) -> None:
        """Be a primary, soft, ghost, link or danger button, or a plain one (empty)."""
        set_look(self, "kind", kind)

    def _read_icon(self) -> str:
        return self._icon_name

    def set_icon_name(self, name: str) -> None:
        """Show another icon before the text, or none."""
        self._icon_name = name
        if not self.text() and name:
            set_look(self, "shape", "icon")
        self.updateGeometry()
        self.update()

    iconName = Property(str, _read_icon, set_icon_name)

    def _read_key(self) -> str:
        return self._key

    def set_key(self, key: str) -> None:
        """Show another key cap, or none."""
        if key == self._key:
            return
        self._key = key
        self.updateGeometry()
        self.update()

    keyCap = Property(str, _read_key, set_key)  # noqa: N815 - a Qt property, named as forms name them

    def set_key_cap_visible(self, visible: bool) -> None:
        """Show the key cap, or not."""
        if visible == self._key_visible:
            return  # pages show their state after every key
        self._key_visible = visible
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self.updateGeometry()

    def _size_name(self) -> str:
        return str(self.property("sized") or "")

    def _parts(self) -> tuple[int, float, QSize]:
        """Return the widths of icon and text and the size of the key cap; 0 for what is not there."""
        theme = theme_of(self)
        icon = theme.px(_ICON.get(self._size_name(), 18)) if self._icon_name else 0
        self.ensurePolished()
        text = QFontMetricsF(self.font()).horizontalAdvance(self.shown_text()) if self.text() else 0.0
        cap = key_cap_size(self._key, theme) if self._key and self._key_visible else QSize(0, 0)
        return icon, text, cap

    @staticmethod
    def _width_of(parts: tuple[int, float, QSize]) -> float:
        """Return how wide the parts stand beside each other."""
        widths = [width for width in (parts[0], parts[1], parts[2].width()) if width]
        return sum(widths) + max(0, len(widths) - 1) * theme_of().px(_GAP)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if not self.text():
            return QSize(hint.height(), hint.height())
        kind = self.property("kind")
        padding = theme_of(self).px(2 if kind == "link" else _PADDING.get(self._size_name(), 14))
        return QSize(round(self._width_of(self._parts())) + 2 * padding + 3, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._paint_content(painter, self._ink())

    def _ink(self) -> QColor:
        theme = theme_of(self)
        if not self.isEnabled():
            return theme.colour("accent.on_disabled")
        return theme.colour(_INK.get(str(self.property("kind") or ""), "text.primary"))

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        theme = theme_of(self)
        icon, text, cap = parts = self._parts()
        gap = theme.px(_GAP)
        left = (self.width() - self._width_of(parts)) / 2
        if icon:
            icons.draw(painter, self._icon_name, ink, QRectF(left, (self.height() - icon) / 2, icon, icon))
            left += icon + gap
        if text:
            words(painter, QRectF(left, 0, text + 2, self.height()), self.shown_text(), self.font(), ink)
            left += text + gap
        if cap.width():
            own_ink = self.property("kind") in _COLOURED or not self.isEnabled()  # the cap of a button that is off is as pale as its text
            rect = QRectF(round(left), (self.height() - cap.height()) // 2, cap.width(), cap.height())
            draw_key_cap(painter, rect, self._key, theme, ink if own_ink else None)

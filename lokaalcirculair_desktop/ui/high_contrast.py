"""The theme for a system in high contrast: its own palette everywhere, our shapes and codes, no grounds and no ramps of our own."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from lokaalcirculair_desktop.ui.theme import Theme

_Role = QPalette.ColorRole
_BY_NAME: Final = {
    "text.link": _Role.Link,
    "text.on_accent": _Role.HighlightedText,
    "text.on_tooltip": _Role.ToolTipText,
    "surface.tooltip": _Role.ToolTipBase,
    "accent.default": _Role.Highlight,
    "accent.hover": _Role.Highlight,
    "accent.pressed": _Role.Highlight,
    "focus.ring": _Role.Highlight,
    "focus.gap": _Role.Window,
    "danger.solid": _Role.Highlight,
    "danger.on_solid": _Role.HighlightedText,
}
# What a colour is for is the last part of its name: these are grounds, and what stands on a dimension is cut out of it.
_GROUNDS: Final = frozenset({"fill", "soft", "soft_hover", "tint", "on_base", "halo", "ambition_soft", "background", "disabled", "no_data_a"})


def wanted() -> bool:
    """Tell whether the system asks for high contrast."""
    hints = QGuiApplication.styleHints()  # WORKAROUND: held by name, for the binding drops what a passing wrapper hands out
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def role_of(name: str) -> QPalette.ColorRole:
    """Return the role of the system's palette that takes the place of a colour of the tokens."""
    group, last = name.split(".", maxsplit=1)[0], name.rsplit(".", maxsplit=1)[-1]
    if name in _BY_NAME:
        return _BY_NAME[name]
    if group in {"bg", "surface"} or (last in _GROUNDS and name != "text.disabled"):
        return _Role.Window
    return _Role.WindowText


class HighContrastTheme(Theme):
    """The theme of the system's own colours.

    Attributes:
        system: the palette of the system.
    """

    def __init__(self, system: QPalette, scale: float = 1.0, *, reduced_motion: bool = False) -> None:
        ground = system.color(QPalette.ColorRole.Window)
        super().__init__("dark" if ground.lightnessF() < 0.5 else "light", scale, reduced_motion=reduced_motion)
        self.system = system

    def colour(self, name: str) -> QColor:
        return self.system.color(role_of(name))

    def palette(self) -> QPalette:
        return self.system

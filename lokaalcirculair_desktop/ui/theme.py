"""The look: colours, fonts and measures of one theme at one text scale, and their application to the whole program.

A widget that a form makes gets a parent and nothing else: it finds the theme in use with ``theme_of``, several hundred times in one frame.
After a switch Qt sends every widget a ``StyleChange``; the widgets of ``ui.widgets`` repaint on it. Two cuts of the typeface are loaded
before the first frame, the others after it, because a font file costs a frame what thirty buttons cost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import count
from typing import ClassVar, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from lokaalcirculair_desktop import design, paths
from lokaalcirculair_desktop.design import ThemeName
from lokaalcirculair_desktop.ui.preferences import ThemeChoice

SMALLEST_SCALE: Final = 1.0
LARGEST_SCALE: Final = 2.0
_FIRST_CUTS = ("Regular", "SemiBold")
_LATER_CUTS = ("Medium", "Bold", "Italic")
_PLACEHOLDER = re.compile(r"@([a-z]+:)?([\w.\-]+)@")
_ROLES: Final = {
    "Window": "bg.window", "Base": "surface.card", "AlternateBase": "surface.sunken", "Button": "surface.card", "Text": "text.primary",
    "WindowText": "text.primary", "ButtonText": "text.primary", "PlaceholderText": "text.muted", "Highlight": "accent.default",
    "HighlightedText": "text.on_accent", "Link": "text.link", "LinkVisited": "text.link", "ToolTipBase": "surface.tooltip",
    "ToolTipText": "text.on_tooltip", "Light": "surface.card", "Midlight": "border.subtle", "Mid": "border.default", "Dark": "border.strong",
    "Shadow": "shadow.colour", "BrightText": "text.on_accent", "Accent": "accent.default",
}  # fmt: skip
_DISABLED_ROLES: Final = {"Text": "accent.on_disabled", "WindowText": "text.muted", "ButtonText": "accent.on_disabled", "Base": "surface.sunken"}


@lru_cache(maxsize=256)
def qt_colour(value: str) -> QColor:
    """Return a colour of the tokens as Qt knows it: ``#RRGGBBAA`` has its alpha last, where Qt reads it first."""
    if len(value) == 9:
        return QColor(f"#{value[7:9]}{value[1:7]}")
    return QColor(value)


class Theme:
    """The colours, fonts and measures of one theme at one text scale.

    Attributes:
        name: ``light`` or ``dark``.
        scale: the user's text scale, 1.0–2.0.
        reduced_motion: whether movement is left out.
        serial: a number that no other theme of this run has.
        in_use: the theme that was applied last.
    """

    in_use: ClassVar[Theme | None] = None
    _serials: ClassVar[Iterator[int]] = count()

    def __init__(self, name: ThemeName = "light", scale: float = 1.0, *, reduced_motion: bool = False) -> None:
        self.name: ThemeName = name
        self.scale = min(LARGEST_SCALE, max(SMALLEST_SCALE, scale))
        self.reduced_motion = reduced_motion
        self.serial = next(self._serials)
        self._colours = design.colours(name)
        self._fonts: dict[tuple[float, int, bool], QFont] = {}

    def colour(self, name: str) -> QColor:
        """Return a colour by its dotted name, ``accent.default``. An unknown name is a ``KeyError``."""
        return qt_colour(self._colours[name])

    def dimension(self, dimension: str, part: str = "base") -> QColor:
        """Return a colour of a dimension: ``base``, ``tint``, ``text`` or ``on_base``."""
        return self.colour(f"dimension.{dimension}.{part}")

    def px(self, n: float) -> int:
        """Return a measure of a control, an icon or a line in pixels: it grows with the text."""
        return round(n * self.scale)

    def spacing(self, n: float) -> int:
        """Return a distance between things in pixels: it grows half as fast as the text."""
        return round(n * (1 + (self.scale - 1) / 2))

    def font(self, style: str = "body", weight: int | None = None) -> QFont:
        """Return the font of a step of the type scale, in its own weight or another (400, 500, 600, 700)."""
        step = design.type_scale()[style]
        return self.font_pt(step.pt, weight or step.weight)

    def font_px(self, px: float, weight: int = 400) -> QFont:
        """Return a font of a size that is not on the type scale, in CSS pixels (1/96 inch)."""
        return self.font_pt(px * 0.75, weight)

    def font_pt(self, pt: float, weight: int = 400, *, italic: bool = False) -> QFont:
        """Return a font of a size in points at a text scale of 1."""
        key = (pt, weight, italic)
        if key not in self._fonts:
            font = QFont()
            font.setFamilies([design.font_family(), *design.tokens()["type"]["fallback"]])
            font.setPointSizeF(pt * self.scale)
            font.setWeight(QFont.Weight(weight))
            font.setItalic(italic)
            self._fonts[key] = font
        return self._fonts[key]

    def line_height(self, style: str = "body") -> int:
        """Return the distance from line to line of wrapped text in pixels; 142 % of the size for the body."""
        return self.px(design.type_scale()[style].line)

    def motion_ms(self, normal: bool = True) -> int:
        """Return the duration of a movement in milliseconds: 0 where movement is reduced."""
        return design.motion_ms("normal" if normal else "fast", reduced=self.reduced_motion)

    def palette(self) -> QPalette:
        """Return the palette of the application: every role, for active, inactive and disabled widgets."""
        palette = QPalette()
        for role, colour in _ROLES.items():
            palette.setColor(QPalette.ColorRole[role], self.colour(colour))
        for role, colour in _DISABLED_ROLES.items():
            palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[role], self.colour(colour))
        return palette

    def style_sheet(self) -> str:
        """Return the style sheet with every placeholder filled for this theme and scale. An unknown placeholder is a ``KeyError``."""
        return _PLACEHOLDER.sub(self._filled, paths.resource("design", "style.qss").read_text(encoding="utf-8"))

    def _filled(self, match: re.Match[str]) -> str:
        kind, name = match.group(1), match.group(2)
        if kind == "px:":
            return f"{self.px(float(name))}px"
        if kind == "sp:":
            return f"{self.spacing(float(name))}px"
        if kind == "pt:":
            return f"{design.type_scale()[name].pt * self.scale:g}pt"
        if kind == "image:":
            return paths.resource("design", "images", self.name, f"{name}.svg").as_posix()
        return self.colour(name).name(QColor.NameFormat.HexArgb)

    def apply(self, app: QApplication) -> None:
        """Make the whole application look like this theme."""
        first = Theme.in_use is None
        Theme.in_use = self
        if first:  # a style sheet wraps the style: its name tells nothing any more, and setting it again costs a polish of every widget
            app.setStyle(QStyleFactory.create("Fusion"))
        app.setPalette(self.palette())
        app.setFont(self.font("body"))
        fonts = {"QHeaderView": self.font_px(12.5, 600), "QTipLabel": self.font("small")}
        for widget_class, font in fonts.items():
            app.setFont(font, widget_class)  # type: ignore[arg-type]  # WORKAROUND: the stubs say bytes, the binding takes str only
        app.setStyleSheet(self.style_sheet())
        _tell_unshown(app)


@lru_cache(maxsize=1)
def _plain_theme() -> Theme:
    return Theme()


def theme_of(_widget: QWidget | None = None) -> Theme:
    """Return the theme that a widget is shown in; the light one where none was applied."""
    return Theme.in_use or _plain_theme()


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property that the style sheet selects on (``kind``, ``sized``, ``type``, ``tone``, ``state``) and show it at once."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def _tell_unshown(app: QApplication) -> None:
    """Send a ``StyleChange`` to the widgets that were never shown: Qt leaves them out, and they may have measured already."""
    for widget in app.allWidgets():
        if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def load_first_fonts() -> None:
    """Load the two cuts that the first frame needs."""
    _load(_FIRST_CUTS)


def load_other_fonts(app: QApplication) -> None:
    """Load the other cuts, after the first frame, and let every widget measure its text again."""
    _load(_LATER_CUTS)
    for widget in app.allWidgets():
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.FontChange))


def _load(cuts: tuple[str, ...]) -> None:
    for cut in cuts:
        QFontDatabase.addApplicationFont(str(paths.resource("fonts", f"IBMPlexSans-{cut}.ttf")))


class ThemeKeeper(QObject):
    """Keeps the application in the theme that the user chose: light, dark, or as the system is.

    Attributes:
        theme: the theme in use.

    Signals:
        theme_changed: after another theme or text scale was applied.
    """

    theme_changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice = "system", scale: float = 1.0, *, reduced_motion: bool = False) -> None:
        super().__init__(app)
        self._app = app
        self._choice: ThemeChoice = choice
        self._system_palette = QPalette(app.palette())
        self.theme = self._made(scale, reduced_motion)
        self._tell_system()
        self.theme.apply(app)
        self._hints = QGuiApplication.styleHints()  # WORKAROUND: held, for the binding drops what a passing wrapper hands out
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow_contrast)

    def choose(self, choice: ThemeChoice) -> None:
        """Use the light or the dark theme, or that of the system from now on."""
        self._choice = choice
        self._tell_system()
        self._use(self.theme.scale, self.theme.reduced_motion)

    def set_scale(self, scale: float) -> None:
        """Use another text scale, 1.0–2.0."""
        self._use(scale, self.theme.reduced_motion)

    def set_reduced_motion(self, reduced: bool) -> None:
        """Leave movement out, or show it."""
        self._use(self.theme.scale, reduced)

    def _follow_system(self) -> None:
        if self._wanted() != self.theme.name:
            self._use(self.theme.scale, self.theme.reduced_motion)

    def _follow_contrast(self) -> None:
        self._use(self.theme.scale, self.theme.reduced_motion)

    def _made(self, scale: float, reduced_motion: bool) -> Theme:
        from lokaalcirculair_desktop.ui import high_contrast  # it builds on this module

        if high_contrast.wanted():
            return high_contrast.HighContrastTheme(self._system_palette, scale, reduced_motion=reduced_motion)
        return Theme(self._wanted(), scale, reduced_motion=reduced_motion)

    def _use(self, scale: float, reduced_motion: bool) -> None:
        self.theme = self._made(scale, reduced_motion)
        self.theme.apply(self._app)
        self.theme_changed.emit()

    def _wanted(self) -> ThemeName:
        if self._choice != "system":
            return self._choice
        return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def _tell_system(self) -> None:
        # The title bar is the system's: it turns dark only when Qt knows the scheme.
        hints = QGuiApplication.styleHints()
        if self._choice == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if self._choice == "dark" else Qt.ColorScheme.Light)

"""The icons: SVG files whose ``currentColor`` is a colour of the theme, drawn when first needed and kept in Qt's pixmap cache."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from lokaalcirculair_desktop import design, paths
from lokaalcirculair_desktop.ui.theme import Theme, theme_of


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    """Return the text of an icon's file. A name without a file is a ``FileNotFoundError``."""
    text = paths.resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', f'stroke-width="{design.tokens()["icon"]["stroke"]}"')


def pixmap(name: str, colour: QColor, size: int, ratio: float | None = None, stroke: float | None = None) -> QPixmap:
    """Draw an icon in a colour, ``size`` device-independent pixels wide and high.

    ``ratio`` is the device pixel ratio, by default the highest of the screens; ``stroke`` the line width on a grid of 24, by default that of
    the tokens.
    """
    ratio = ratio or _screen_ratio()
    key = f"lucide:{name}:{colour.rgba():x}:{size}:{ratio:g}:{stroke or 0:g}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    drawn = _drawn(name, colour, size, ratio, stroke)
    QPixmapCache.insert(key, drawn)
    return drawn


def _drawn(name: str, colour: QColor, size: int, ratio: float, stroke: float | None) -> QPixmap:
    source = _source(name).replace("currentColor", colour.name())
    if stroke is not None:
        source = source.replace(f'stroke-width="{design.tokens()["icon"]["stroke"]}"', f'stroke-width="{stroke}"')
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: str, colour: str = "text.primary", size: int = 18, theme: Theme | None = None) -> QIcon:
    """Return an icon in a colour of the theme, ``size`` pixels before the text scale; disabled it is muted.

    The icon keeps the colour it was made in: whoever sets it on a widget makes it again on ``StyleChange``. ``widgets.button.Button`` does.
    """
    theme = theme or theme_of()
    made = QIcon(pixmap(name, theme.colour(colour), theme.px(size)))
    made.addPixmap(pixmap(name, theme.colour("text.muted"), theme.px(size)), QIcon.Mode.Disabled)
    return made


def draw(painter: QPainter, name: str, colour: QColor, rect: QRectF, stroke: float | None = None) -> None:
    """Draw an icon in the middle of a rectangle, as large as its shorter side allows."""
    size = round(min(rect.width(), rect.height()))
    left = rect.center().x() - size / 2
    top = rect.center().y() - size / 2
    painter.drawPixmap(
        QRectF(round(left), round(top), size, size).topLeft(), pixmap(name, colour, size, painter.device().devicePixelRatioF(), stroke)
    )


def _screen_ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0

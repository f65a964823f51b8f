"""Tests of small drawings that are kept: drawn once for each look, sharp on every screen, never shown in another theme."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmapCache
from PySide6.QtWidgets import QApplication

from lokaalcirculair_desktop.ui.kept_drawing import draw_kept
from lokaalcirculair_desktop.ui.theme import Theme
from lokaalcirculair_desktop.ui.widgets.dimension_badge import draw_dimension_badge
from lokaalcirculair_desktop.ui.widgets.key_cap import draw_key_cap
from lokaalcirculair_desktop.ui.widgets.ladder import draw_ladder

PLACE = QRectF(4, 6, 22, 18)


@pytest.fixture(autouse=True)
def empty_cache(qapp: QApplication) -> Iterator[None]:
    QPixmapCache.clear()
    yield
    QPixmapCache.clear()


def drawn(theme: Theme, calls: list[QRectF], *, what: str = "square", place: QRectF = PLACE, ratio: float = 1.0) -> QImage:
    """Draw a filled square through the cache, and note each time it is truly drawn."""

    def draw(painter: QPainter, rect: QRectF) -> None:
        calls.append(rect)
        painter.fillRect(rect, theme.colour("accent.default"))

    image = QImage(round(40 * ratio), round(40 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw_kept(painter, place, theme, (what,), draw)
    painter.end()
    return image


def test_drawn_once_and_the_same_again() -> None:
    theme, calls = Theme(), list[QRectF]()
    assert drawn(theme, calls) == drawn(theme, calls)
    assert len(calls) == 1


def test_another_theme_size_or_thing_is_drawn_anew() -> None:
    light, dark, calls = Theme("light"), Theme("dark"), list[QRectF]()
    first = drawn(light, calls)
    assert drawn(dark, calls) != first
    drawn(light, calls, place=QRectF(0, 0, 30, 18))
    drawn(light, calls, what="circle")
    assert len(calls) == 4


def test_corner_moves_to_a_whole_pixel() -> None:
    calls = list[QRectF]()
    image = drawn(Theme(), calls, place=QRectF(3.6, 6.3, 22, 18))
    assert image.pixelColor(4, 6).alpha() == 255
    assert image.pixelColor(3, 6).alpha() == 0


@pytest.mark.parametrize("ratio", [1.25, 1.5, 2.0])
def test_sharp_on_a_screen_of_more_pixels(ratio: float) -> None:
    """At every scaling of Windows each pixel of the screen is drawn: none is a blown-up one."""
    calls = list[QRectF]()
    image = drawn(Theme(), calls, place=QRectF(0, 0, 20, 20), ratio=ratio)
    assert image.pixelColor(round(20 * ratio) - 1, round(20 * ratio) - 1).alpha() == 255
    assert image.pixelColor(round(20 * ratio), 0).alpha() == 0
    drawn(Theme(), calls, place=QRectF(0, 0, 20, 20), ratio=1.0)
    assert len(calls) == 2


@pytest.mark.parametrize("part", ["ladder", "badge", "key cap"])
def test_parts_look_the_same_from_the_cache(part: str) -> None:
    theme = Theme()

    def picture() -> QImage:
        image = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        if part == "ladder":
            draw_ladder(painter, PLACE, 2, theme)
        elif part == "badge":
            draw_dimension_badge(painter, PLACE, "circular-water", theme)
        else:
            draw_key_cap(painter, PLACE, "3", theme)
        painter.end()
        return image

    blank = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
    blank.fill(Qt.GlobalColor.white)
    first = picture()
    assert first != blank
    assert picture() == first

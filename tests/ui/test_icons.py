"""Icons take the colour of the theme and are drawn once."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPixmapCache
from PySide6.QtWidgets import QApplication

from lokaalcirculair_desktop.ui import icons


def test_icon_has_the_colour_it_was_asked_in(qapp: QApplication) -> None:
    assert qapp is not None
    image = icons.pixmap("check", QColor("#ff0000"), 24, 1.0).toImage()
    seen = {image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() == 255}
    assert seen == {"#ff0000"}


def test_icon_is_sharp_on_a_fine_screen(qapp: QApplication) -> None:
    assert qapp is not None
    drawn = icons.pixmap("check", QColor("#000000"), 20, 2.0)
    assert (drawn.width(), drawn.deviceIndependentSize().width()) == (40, 20)


def test_icon_is_drawn_once(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    assert qapp is not None
    QPixmapCache.clear()
    icons.pixmap("flag", QColor("#123456"), 18, 1.0)
    monkeypatch.delattr(icons, "_drawn")
    assert not icons.pixmap("flag", QColor("#123456"), 18, 1.0).isNull()


def test_unknown_icon_is_refused(qapp: QApplication) -> None:
    assert qapp is not None
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", QColor("#000000"), 18, 1.0)

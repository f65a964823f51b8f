"""Renders the application icon in the sizes that systems ask for: ``make icons``.

The drawing is ``resources/icons/app/lokaalcirculair.svg``, the open ring; beside it come a PNG for each size and one ICO for Windows.
"""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons" / "app"
SIZES = (16, 24, 32, 48, 64, 128, 256)


def rendered(drawing: Path, size: int) -> QImage:
    """Return the drawing as a square picture of ``size`` pixels, transparent outside."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter, QRectF(picture.rect()))
    painter.end()
    return picture


def main() -> None:
    """Write every size beside the drawing."""
    application = QGuiApplication([])
    drawing = FOLDER / "lokaalcirculair.svg"
    files = [FOLDER / f"lokaalcirculair-{size}.png" for size in SIZES]
    for size, file in zip(SIZES, files, strict=True):
        rendered(drawing, size).save(str(file))
    largest, *others = [Image.open(file) for file in reversed(files)]
    largest.save(FOLDER / "lokaalcirculair.ico", sizes=[(size, size) for size in SIZES], append_images=others)
    application.quit()


if __name__ == "__main__":
    main()

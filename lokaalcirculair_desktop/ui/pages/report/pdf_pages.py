"""The pages of a PDF as pictures, by PDFium. PDFium is not made for several threads: everything here runs in the one worker."""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped]
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of the outline of a PDF.

    Attributes:
        title: its words.
        page: the page that it leads to, from 0.
    """

    title: str
    page: int


class PdfPages:
    """A PDF held in memory, so that the file it came from can go.

    Attributes:
        count: how many pages it has.
        headings: the first level of its outline.
        width: of the first page, in points.
        height: of the first page, in points.
    """

    def __init__(self, content: bytes) -> None:
        self._document = pypdfium2.PdfDocument(content)
        self.count = len(self._document)
        self.width, self.height = self._document.get_page_size(0)
        self.headings = tuple(self._read_headings())

    def _read_headings(self) -> list[Heading]:
        found = []
        for bookmark in self._document.get_toc(max_depth=1):
            target = bookmark.get_dest()
            page = target.get_index() if target else None
            if page is not None and bookmark.level == 0:
                found.append(Heading(bookmark.get_title(), page))
        return found

    def picture(self, page: int, dots_per_inch: float) -> QImage:
        """Return a page as a picture; it is for whoever shows it to say how sharp the screen is."""
        bitmap = self._document[page].render(scale=dots_per_inch / POINTS_PER_INCH, rev_byteorder=True, prefer_bgrx=True)
        picture = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888).copy()
        bitmap.close()
        return picture

    def close(self) -> None:
        """Let go of the document."""
        self._document.close()

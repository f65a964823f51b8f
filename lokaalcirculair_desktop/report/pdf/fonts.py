"""The typeface in a PDF, and what to do with a letter that it lacks.

A letter outside IBM Plex Sans is set in DejaVu Sans; one that neither has prints as its code, ``U+4E2D`` between brackets, and is reported:
nothing that a user typed gets lost. ReportLab's own font finder is not used: its cache is a pickle in a shared folder.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, cast

from reportlab.pdfbase import pdfmetrics, ttfonts

from lokaalcirculair_desktop import paths

Weight = Literal["regular", "semibold", "italic"]
FONT_NAMES: dict[Weight, str] = {"regular": "Plex", "semibold": "Plex-SemiBold", "italic": "Plex-Italic"}
FALLBACK_NAME = "DejaVu"
_FILES = {"Plex": "IBMPlexSans-Regular.ttf", "Plex-SemiBold": "IBMPlexSans-SemiBold.ttf", "Plex-Italic": "IBMPlexSans-Italic.ttf"}
_WORDS_KEPT = 20_000
_NO_LETTERS = frozenset({0x0000, 0xFEFF, 0xFFFE})
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_KEPT_INVISIBLE = frozenset("\n\t\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH NO-BREAK SPACE}")


class MeasuringFont(ttfonts.TTFont):  # type: ignore[misc, unused-ignore]
    """A font that measures a word once: the words of a report come back, and its pages are broken more than once."""

    def __init__(self, name: str, file: str) -> None:
        super().__init__(name, file)
        self._units = lru_cache(maxsize=_WORDS_KEPT)(self._measure)

    def _measure(self, text: str) -> float:
        widths, usual = self.face.charWidths, self.face.defaultWidth
        return float(sum(widths.get(ord(letter), usual) for letter in text))

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: N802 - ReportLab's name
        """Return the width of a text in points."""
        return 0.001 * size * self._units(text)


@lru_cache(maxsize=1)
def register() -> None:
    """Make the three cuts of the typeface known to ReportLab, once."""
    ttfonts.makeToUnicodeCMap = _to_unicode_without_gaps  # type: ignore[assignment]
    for name, file in _FILES.items():
        pdfmetrics.registerFont(MeasuringFont(name, str(paths.resource("fonts", file))))


@lru_cache(maxsize=1)
def _register_fallback() -> frozenset[str]:
    font = ttfonts.TTFont(FALLBACK_NAME, str(paths.resource("fonts", "DejaVuSans.ttf")))
    pdfmetrics.registerFont(font)
    return _letters(font)


@lru_cache(maxsize=len(FONT_NAMES))
def _known(name: str) -> frozenset[str]:
    register()
    return _letters(cast(ttfonts.TTFont, pdfmetrics.getFont(name)))


def _letters(font: ttfonts.TTFont) -> frozenset[str]:
    return frozenset(chr(code) for code in font.face.charToGlyph) | {"\n"}


def pieces(text: str, weight: Weight, missing: set[str]) -> Iterator[tuple[str, str]]:
    """Cut a text into (font name, words) so that every letter has a glyph.

    Args:
        text: as the user typed it.
        weight: the cut wanted.
        missing: gets the letters that no font has.
    """
    name = FONT_NAMES[weight]
    known = _known(name)
    if known.issuperset(text):
        yield name, text
        return
    run, run_name = "", name
    for letter in text:
        shown, font = _glyph(letter, name, known, missing)
        if font != run_name and run:
            yield run_name, run
            run = ""
        run, run_name = run + shown, font
    if run:
        yield run_name, run


def _glyph(letter: str, name: str, known: frozenset[str], missing: set[str]) -> tuple[str, str]:
    if letter in known:
        return letter, name
    if letter == "\t":
        return "    ".replace(" ", "\N{NO-BREAK SPACE}"), name
    if letter in _KEPT_INVISIBLE:
        return "", name
    if unicodedata.category(letter) not in _INVISIBLE and letter in _register_fallback():
        return letter, FALLBACK_NAME
    missing.add(letter)
    return f"[U+{ord(letter):04X}]", name


def _to_unicode_without_gaps(name: str, subset: list[int]) -> str:
    """The map from glyphs to letters, without the entries that stand for no letter: PDF/UA-1 refuses U+0000, U+FEFF and U+FFFE.

    WORKAROUND: ReportLab 5.1.0 maps the glyph for missing letters to U+0000. The version is pinned and a test watches it.
    """
    entries = [f"<{place:02X}> <{code:04X}>" for place, code in enumerate(subset) if code not in _NO_LETTERS and code <= 0xFFFF]
    entries += [f"<{place:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for place, code in enumerate(subset) if code > 0xFFFF]
    head = ["/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap"]
    head += [f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def", f"/CMapName /{name} def", "/CMapType 2 def"]
    head += ["1 begincodespacerange", f"<00> <{len(subset) - 1:02X}>", "endcodespacerange"]
    body = [
        line
        for start in range(0, len(entries), 100)
        for chunk in [entries[start : start + 100]]
        for line in (f"{len(chunk)} beginbfchar", *chunk, "endbfchar")
    ]
    tail = ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join([*head, *body, *tail])

"""From words to paragraphs. The one place that makes a ReportLab paragraph.

The words never pass through ReportLab's markup: a paragraph is made of finished fragments. So nothing that a user typed can be read as
markup, open a file or drop a word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, cast

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable
from reportlab.platypus import Paragraph as ReportLabParagraph

from lokaalcirculair_desktop.charts.shapes import mm
from lokaalcirculair_desktop.design import Colours, ThemeName, colours
from lokaalcirculair_desktop.report.pdf.canvas import tagged_canvas
from lokaalcirculair_desktop.report.pdf.fonts import FONT_NAMES, Weight, pieces, register
from lokaalcirculair_desktop.report.pdf.structure import Tag

PAPER_THEME: ThemeName = "light"
Alignment = Literal["left", "right", "center"]
_ALIGNMENTS: dict[Alignment, Any] = {"left": TA_LEFT, "right": TA_RIGHT, "center": TA_CENTER}
_SEVERAL_SPACES = re.compile(r"(?<=[ \n]) ")
TIGHTENED = 0.9
_SINGLE_LINE = 40  # a figure as large as this is one line: closer together, its comma would run into the words below it
_LONGEST_HYPHENATED = 60
_VOWELS = frozenset("aeiouyàáâäèéêëìíîïòóôöùúûü")


@dataclass(frozen=True, slots=True)
class Look:
    """A step of the type on paper.

    Attributes:
        size: in points.
        leading: distance between lines in points.
        weight: the cut.
        colour: a token.
        before: space above in points.
        after: space below in points.
        role: its tag.
    """

    size: float
    leading: float
    weight: Weight = "regular"
    colour: str = "text.primary"
    before: float = 0.0
    after: float = 0.0
    role: str = "P"


LOOKS: dict[str, Look] = {
    "body": Look(9.5, 14),
    "lead": Look(10.5, 15.5),
    "small": Look(8.5, 12),
    "level": Look(9, 12.8),
    "caption": Look(8, 11, colour="text.secondary"),
    "h1": Look(18, 23, "semibold", role="H1"),
    "headline": Look(19, 25, "semibold", after=mm(4)),
    "h2": Look(12, 16, "semibold", before=mm(7), after=mm(2), role="H2"),
    "h2_item": Look(11, 14, "semibold", after=mm(1.6), role="H2"),
    "h3": Look(10, 14, "semibold", role="H3"),
    "kicker": Look(9, 12, "semibold", "accent.default", after=mm(1.5)),
    "score": Look(50, 56, "semibold", "accent.default"),
    "score_dimension": Look(24, 27, "semibold", "marker.present"),
    "words": Look(10, 14, "semibold", "accent.default"),
    "table_head": Look(8, 11, "semibold", "text.secondary"),
    "facts": Look(9, 12),
    "toc": Look(9.5, 13, colour="text.link"),
    "cover_kicker": Look(10.5, 15, "semibold", "text.on_rail_muted"),
    "cover_edition": Look(9.5, 13, "semibold", "text.on_rail"),
    "cover_title": Look(34, 40, "semibold", "text.on_rail", role="H1"),
    "cover_title_small": Look(22, 27, "semibold", "text.on_rail", role="H1"),
    "cover_title_smallest": Look(13, 17, "semibold", "text.on_rail", role="H1"),
    "cover_sub": Look(12, 17, colour="text.on_rail_muted"),
    "articles": Look(9, 12.8),
}


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one look within a paragraph.

    Attributes:
        text: as it should be read.
        weight: the cut, or that of the paragraph.
        colour: a token, or the colour of the paragraph.
        size: in points, or that of the paragraph.
    """

    text: str
    weight: Weight | None = None
    colour: str | None = None
    size: float | None = None


Words = str | Span | Sequence[Span | str]


class TaggedParagraph(ReportLabParagraph):
    """A paragraph that is one element of the tree, also where it runs over pages.

    Attributes:
        tag: its element.
        link: the bookmark that it leads to, or an empty text.
        link_title: what the link says.
        keepWithNext: whether it stays with what follows.
    """

    tag = Tag("P")
    link = ""
    link_title = ""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        if getattr(self, "_wrapped_to", -1.0) != available_width:
            self._wrapped_to = available_width
            self._typed: list[Any] = getattr(self, "_typed", self.frags)
            self.frags = [part for fragment in self._typed for part in _with_hyphens(fragment, available_width)]
            self._wrapped: tuple[float, float] = super().wrap(available_width, available_height)
        return self._wrapped

    def breakLines(self, width: Any) -> Any:  # noqa: N802 - ReportLab's name
        """Break lines, with a space at the end of each but the last: without it a screen reader joins the words of two lines."""
        broken = super().breakLines(width)
        for line in broken.lines[:-1]:
            if isinstance(line, tuple):
                line[1].append("")
            elif line.words and not line.words[-1].text.endswith(" "):
                line.words[-1].text += " "
        return broken

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        for line in self.blPara.lines[:-1] if hasattr(self, "blPara") else ():
            if isinstance(line, tuple) and line[1] and line[1][-1] == "":
                line[1].pop()
        self._wrapped_to = -1.0
        parts: list[Any] = super().split(available_width, available_height)
        for part in parts:
            _without_first_break(part.frags)
            part.tag, part.link, part.link_title = self.tag, self.link, self.link_title
        return parts

    def draw(self) -> None:
        canvas = tagged_canvas(self)
        with canvas.content(self.tag):
            super().draw()
        if self.link:
            left, bottom = canvas.absolutePosition(0, 0)
            canvas.link(self.tag, self.link, self.link_title, (left, bottom, left + self.width, bottom + self.height))


def _with_hyphens(fragment: Any, width: float) -> list[Any]:
    """Cut a fragment after a syllable where a word of letters is wider than its column; what is no such word is cut as it comes."""
    text: str = getattr(fragment, "text", "")
    # a paragraph that was split holds finished words instead of fragments
    if not text or len(text) * fragment.fontSize < width:
        return [fragment]
    for word in text.split():
        cut = _syllable_end(word, fragment, width)
        if cut:
            before, after = text.split(word, 1)
            first = fragment.clone(text=f"{before}{word[:cut]}\N{HYPHEN}")
            rest = fragment.clone(text=word[cut:] + after)
            return [first, fragment.clone(text="", lineBreak=True), *_with_hyphens(rest, width)]
    return [fragment]


def _syllable_end(word: str, fragment: Any, width: float) -> int:
    """Return where a word wider than its column is cut, or 0: before a consonant that starts a syllable, as far on as fits."""
    fits = len(word) * fragment.fontSize < width
    if fits or len(word) > _LONGEST_HYPHENATED or not word.isalpha() or stringWidth(word, fragment.fontName, fragment.fontSize) <= width:
        return 0
    letters = word.lower()
    for cut in range(len(word) - 3, 2, -1):
        starts_syllable = letters[cut] not in _VOWELS and letters[cut + 1] in _VOWELS and letters[cut - 1 : cut + 1] not in ("ch", "sh", "th", "ph")
        if starts_syllable and stringWidth(f"{word[:cut]}-", fragment.fontName, fragment.fontSize) <= width:
            return cut
    return 0


def _without_first_break(fragments: list[Any]) -> None:
    """Take away the line break at the start of a part: the break between the pages stands for it."""
    if len(fragments) > 1 and getattr(fragments[0], "lineBreak", False) and not getattr(fragments[0], "text", ""):
        del fragments[0]


class Composer:
    """Makes the paragraphs of one document.

    Attributes:
        colours: of paper, the light theme.
        missing: the letters that no font has, which printed as their code.
        squeeze: how much of the usual leading and space is used, 1 for all.
    """

    def __init__(self, missing: set[str] | None = None, *, squeeze: float = 1.0) -> None:
        register()
        self.colours: Colours = colours(PAPER_THEME)
        self.missing: set[str] = set() if missing is None else missing
        self.squeeze = squeeze

    def tightened(self) -> Composer:
        """Return a composer for the same document that sets lines and spaces closer together."""
        return Composer(self.missing, squeeze=TIGHTENED)

    def paragraph(
        self, words: Words, look: str = "body", *, role: str | None = None, align: Alignment = "left", attributes: str = ""
    ) -> TaggedParagraph:
        """Make a paragraph.

        Args:
            words: a text as typed, or spans of different looks; line breaks stay.
            look: a key of ``LOOKS``.
            role: another tag than that of the look; an empty one is decoration.
            align: left, right or center.
            attributes: of the tag.
        """
        chosen = LOOKS[look]
        spans = [words] if isinstance(words, (str, Span)) else words
        fragments = [fragment for span in spans for fragment in self._fragments(span, chosen)]
        style = _style(look, align, self.squeeze)
        made = TaggedParagraph(
            cast(str, None), style, frags=fragments or [_fragment("", FONT_NAMES[chosen.weight], chosen.size, self.colours[chosen.colour])]
        )
        made.tag = Tag(chosen.role if role is None else role, attributes)
        made.keepWithNext = chosen.role.startswith("H")
        return made

    def _fragments(self, span: Span | str, look: Look) -> list[Any]:
        if isinstance(span, str):
            span = Span(span)
        size, weight = span.size or look.size, span.weight or look.weight
        colour = self.colours[span.colour or look.colour]
        made = []
        for name, words in pieces(kept_spaces(span.text), weight, self.missing):
            for order, line in enumerate(words.split("\n")):
                if order:
                    made.append(_fragment("", name, size, colour, line_break=True))
                if line:
                    made.append(_fragment(line, name, size, colour))
        return made


def kept_spaces(text: str) -> str:
    """Keep spaces at the start of a line and several in a row, which a paragraph would join to one; an en space becomes two spaces."""
    text = text.replace("\N{EN SPACE}", "\N{NO-BREAK SPACE} ")
    return _SEVERAL_SPACES.sub("\N{NO-BREAK SPACE}", text) if "  " in text or "\n " in text else text


def paper(token: str) -> Color:
    """Return a token of the theme of paper as a colour of ReportLab."""
    return paper_colour(colours(PAPER_THEME)[token])


@lru_cache(maxsize=256)
def paper_colour(code: str) -> Color:
    """Return ``#RRGGBB`` or ``#RRGGBBAA`` as a colour of ReportLab."""
    return HexColor(code, hasAlpha=len(code) > len("#RRGGBB"))


@lru_cache(maxsize=256)
def _style(look: str, align: Alignment, squeeze: float) -> ParagraphStyle:
    chosen = LOOKS[look]
    return ParagraphStyle(
        f"{look}-{align}-{squeeze}",
        fontName=FONT_NAMES[chosen.weight],
        fontSize=chosen.size,
        leading=chosen.leading * (squeeze if chosen.size < _SINGLE_LINE else 1),
        spaceBefore=chosen.before * squeeze,
        spaceAfter=chosen.after * squeeze,
        alignment=_ALIGNMENTS[align],
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
    )


@lru_cache(maxsize=1)
def _plain_fragment() -> Any:
    """A fragment with all attributes that ReportLab expects, taken from a text of our own."""
    return ReportLabParagraph("x", ParagraphStyle("plain", fontName=FONT_NAMES["regular"])).frags[0]


def _fragment(text: str, font: str, size: float, colour: str, *, line_break: bool = False) -> Any:
    made = _plain_fragment().clone(text=text, fontName=font, fontSize=size, textColor=paper_colour(colour))
    if line_break:
        made.lineBreak = True
    return made

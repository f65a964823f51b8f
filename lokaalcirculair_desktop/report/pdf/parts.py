"""The parts that the pages share: headings, tables, legends, and a level in words. Lengths in points; ``mm`` makes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from lokaalcirculair_desktop.charts.marks import chip, legend_key, level_bar
from lokaalcirculair_desktop.charts.shapes import Picture, mm
from lokaalcirculair_desktop.domain.assessment import Answer
from lokaalcirculair_desktop.report import wording
from lokaalcirculair_desktop.report.pdf.canvas import tagged_canvas
from lokaalcirculair_desktop.report.pdf.composing import Alignment, Composer, Span, TaggedParagraph, Words, paper
from lokaalcirculair_desktop.report.pdf.grids import HEAD_RULE, ROW_RULE, SECTION_RULE, Cell, Grid, Row, Rule
from lokaalcirculair_desktop.report.pdf.pictures import Inline, PictureFlowable
from lokaalcirculair_desktop.report.pdf.stacks import draw_stack, split_stack, stack_height
from lokaalcirculair_desktop.report.pdf.structure import Tag
from lokaalcirculair_desktop.report.profile import Profile
from lokaalcirculair_desktop.texts import tr

TEXT_WIDTH = mm(165)
TEXT_HEIGHT = mm(245)
GUTTER = mm(7)
_TIGHT_SPACE = 2 / 3
CELL_PADDING = (mm(1.45), mm(1.45))
TIGHT_PADDING = (mm(0.95), mm(0.95))
CELL_GAP = mm(2)
SMALL_CELL = (mm(4.0), mm(2.6))

Content = Words | Flowable


class PageNumbers:
    """The first page of each section, and which sections asked for them: only those are laid out again when a number moves.

    Attributes:
        first: the number of the first page by section, from 1.
        asked: whether any number was asked for.
    """

    def __init__(self, first: Mapping[str, int]) -> None:
        self.first = dict(first)
        self.asked = False

    def __contains__(self, section: str) -> bool:
        return section in self.first

    def of(self, section: str) -> int:
        """Return the page on which a section starts."""
        self.asked = True
        return self.first[section]


@dataclass(slots=True)
class Book:
    """What a section needs to be written.

    Attributes:
        profile: what is told.
        compose: makes the paragraphs.
        numbers: of the pages of other sections.
    """

    profile: Profile
    compose: Composer
    numbers: PageNumbers

    def tightened(self) -> Book:
        """Return the book for a section that would not fit its pages otherwise."""
        return Book(self.profile, self.compose.tightened(), self.numbers)

    @property
    def is_tight(self) -> bool:
        """Whether lines and spaces are closer together than usual."""
        return self.compose.squeeze < 1

    def mm(self, length: float) -> float:
        """Return a space of so many millimetres, in points: two thirds of it where the page is tight."""
        return mm(length) * (_TIGHT_SPACE if self.is_tight else 1)

    def p(self, words: Words, look: str = "body", *, role: str | None = None, align: Alignment = "left") -> TaggedParagraph:
        """Make a paragraph."""
        return self.compose.paragraph(words, look, role=role, align=align)

    def spaced(self, words: Words, look: str, before: float = 0.0, after: float = 0.0) -> TaggedParagraph:
        """Make a paragraph with space around it, in millimetres."""
        made = self.p(words, look)
        made.spaceBefore, made.spaceAfter = self.mm(before), self.mm(after)
        return made

    def ruled(self, words: Words, width: float, *, before: float = 6.0, after: float = 2.0, look: str = "h2") -> Grid:
        """Make a heading below a line; the width is in points, the spaces in millimetres."""
        row = Row([Cell([self.p(words, look, role="H2")])], above=SECTION_RULE, padding=(mm(2.2), 0))
        made = Grid([row], [width]).spaced(self.mm(before), self.mm(after))
        made.keepWithNext = True
        return made

    def picture(self, picture: Picture, alternative: str = "", *, down: float = 0.0) -> PictureFlowable:
        """Make a picture; the space above it is in millimetres."""
        return PictureFlowable(picture, alternative, down=mm(down))

    def chip(self, dimension: str | None, size: float = 4.4, *, down: float = 0.0) -> Flowable:
        """Make the chip of a dimension; sizes in millimetres."""
        return self.picture(chip(dimension, mm(size), self.compose.colours), down=down) if dimension else Spacer(0, mm(size))

    def bar(self, answer: Answer | None, *, small: bool = False) -> Picture:
        """Return the level bar of an answer."""
        return level_bar(answer, self.compose.colours, SMALL_CELL) if small else level_bar(answer, self.compose.colours)

    def level_line(self, answer: Answer | None) -> Inline:
        """Make the level bar of an answer with its words and its ambition."""
        words: list[Span | str] = [Span(wording.level_in_words(answer, self.profile.questionnaire), colour="text.secondary")]
        if answer and answer.level is not None and (answer.target or 0) > answer.level:
            words.append(Span(f" → {answer.target}", colour="marker.ambition"))
        made = Inline([(self.bar(answer, small=True), self.p(words, "small"))], gap=0, line_height=12)
        made.spaceBefore, made.spaceAfter = mm(0.2), mm(0.5)
        return made

    def legend(self, entries: Sequence[tuple[str, str]], *, before: float = 0.0) -> Inline:
        """Make a legend of (key, label); the space above is in millimetres."""
        made = Inline([(legend_key(key, self.compose.colours), self.p(label, "caption")) for key, label in entries], gap=mm(3.5), line_height=12)
        made.spaceBefore = mm(before)
        return made


def columns(parts: Sequence[Sequence[Flowable]], widths: Sequence[float], *, gutter: float = GUTTER, before: float = 0.0) -> Grid:
    """Set stacks side by side; widths in points, the space above in millimetres."""
    return Grid([Row([Cell(part) for part in parts])], widths, gutter=gutter).spaced(mm(before))


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        title: its head; empty where the head before it spans it.
        width: in millimetres.
        align: of head and cells.
        indent: more space on the left, in millimetres.
    """

    title: str
    width: float
    align: Alignment = "left"
    indent: float = 0.0


@dataclass(slots=True)
class Line:
    """A row of a table.

    Attributes:
        cells: one content for each column; ``None`` continues the cell before it.
        kind: ``row``, ``group`` for a grey row, ``total`` for a row below a line.
    """

    cells: Sequence[Content | None]
    kind: str = "row"


@dataclass(slots=True)
class TableLook:
    """How a table looks.

    Attributes:
        padding: above and below the content, in points.
        look: of its paragraphs.
        row_head: which column names the row, or ``None``.
        row_rule: the line below a row.
    """

    padding: tuple[float, float] = CELL_PADDING
    look: str = "small"
    row_head: int | None = 0
    row_rule: Rule | None = field(default_factory=lambda: ROW_RULE)


_GROUP_PADDING = (mm(1.3), mm(1.3))
_DEFAULT_LOOK = TableLook()
TIGHT = TableLook(TIGHT_PADDING)


def table(book: Book, heads: Sequence[Column], lines: Sequence[Line], look: TableLook = _DEFAULT_LOOK) -> Grid:
    """Make a table with heads that a screen reader announces."""
    rows = [_head_row(book, heads)] if any(column.title for column in heads) else []
    rows += [_line_row(book, heads, line, look) for line in lines]
    return Grid(rows, [mm(column.width) for column in heads], tag=Tag("Table"), heads=1 if len(rows) > len(lines) else 0)


def _head_row(book: Book, heads: Sequence[Column]) -> Row:
    cells: list[Cell] = []
    for place, column in enumerate(heads):
        if not column.title and cells and cells[0].content:
            cells[-1].span += 1
        elif not column.title:
            cells.append(Cell(tag=Tag("TD")))
        else:
            words = book.compose.paragraph(column.title, "table_head", role="TH", align=column.align, attributes="/O /Table /Scope /Column")
            cells.append(Cell([_with_gap(words, column, is_last=place == len(heads) - 1)], indent=mm(column.indent)))
    for cell in cells:
        _announce_span(cell)
    return Row(cells, below=HEAD_RULE, padding=(0, mm(1.3)), tag=Tag("TR"))


def _with_gap(content: Flowable, column: Column, *, is_last: bool) -> Flowable:
    return content if is_last or column.align == "center" else _Inset(content)


class _Inset(Flowable):
    """A flowable with the gap between columns on its right."""

    def __init__(self, content: Flowable) -> None:
        super().__init__()
        self.content = content

    @property
    def tag(self) -> Tag:
        found: Tag = getattr(self.content, "tag", None) or Tag("")
        return found

    @tag.setter
    def tag(self, tag: Tag) -> None:
        setattr(self.content, "tag", tag)  # noqa: B010 - not every flowable has one

    def getSpaceBefore(self) -> float:  # noqa: N802 - ReportLab's name
        return float(self.content.getSpaceBefore())

    def getSpaceAfter(self) -> float:  # noqa: N802 - ReportLab's name
        return float(self.content.getSpaceAfter())

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = self.content.wrap(available_width - CELL_GAP, available_height)[1]
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        return [_Inset(part) for part in self.content.split(available_width - CELL_GAP, available_height)]

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803 - ReportLab's name
        self.content.drawOn(canvas, x, y)


def _line_row(book: Book, heads: Sequence[Column], line: Line, look: TableLook) -> Row:
    cells: list[Cell] = []
    for place, (column, content) in enumerate(zip(heads, line.cells, strict=True)):
        if content is None:
            cells[-1].span += 1
            continue
        tag = Tag("TH", "/O /Table /Scope /Row") if place == look.row_head else Tag("TD")
        indent = mm(column.indent)
        if isinstance(content, Flowable) or not content:
            cells.append(Cell([content] if isinstance(content, Flowable) else (), tag=tag, indent=indent))
            continue
        words = content if line.kind == "row" else _semibold(content)
        paragraph = book.compose.paragraph(words, look.look, role=tag.role, align=column.align, attributes=tag.attributes)
        is_last = all(one is None for one in line.cells[place + 1 :])
        cells.append(Cell([_with_gap(paragraph, column, is_last=is_last)], indent=indent))
    for cell in cells:
        _announce_span(cell)
    if line.kind == "group":
        return Row(cells, below=look.row_rule, padding=_padding(book, _GROUP_PADDING), fill="surface.sunken", tag=Tag("TR"), full_bleed=0)
    above = HEAD_RULE if line.kind == "total" else None
    below = None if line.kind == "total" else look.row_rule
    return Row(cells, above=above, below=below, padding=_padding(book, look.padding), tag=Tag("TR"))


def _padding(book: Book, usual: tuple[float, float]) -> tuple[float, float]:
    share = _TIGHT_SPACE if book.is_tight else 1
    return usual[0] * share, usual[1] * share


def _semibold(words: Words) -> Words:
    spans = [words] if isinstance(words, (str, Span)) else words
    return [
        Span(one, "semibold") if isinstance(one, str) else one if one.weight else Span(one.text, "semibold", one.colour, one.size) for one in spans
    ]


def _announce_span(cell: Cell) -> None:
    if cell.span == 1:
        return
    tag = cell.tag if cell.tag.role else getattr(cell.content[0], "tag", None) if cell.content else None
    if tag is not None:
        tag.attributes = f"{tag.attributes or '/O /Table'} /ColSpan {cell.span}"


def facts(book: Book, entries: Sequence[tuple[Content, Words]], width: float, *, name_share: float = 0.5) -> Grid:
    """Make a table of names and figures without heads; the width is in points."""
    lines = [Line([name, value]) for name, value in entries]
    heads = [Column("", width / mm(1) * name_share), Column("", width / mm(1) * (1 - name_share), "right")]
    return table(book, heads, lines, TableLook((mm(1.15), mm(1.15)), "facts"))


class Panel(Flowable):
    """A proposal: flowables on a coloured ground with a bar on the left. The space above it is in points.

    Attributes:
        content: what stands on it.
    """

    def __init__(self, content: Sequence[Flowable], before: float) -> None:
        super().__init__()
        self.content = list(content)
        self.spaceBefore = before

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = stack_height(self.content, available_width - mm(12.9)) + mm(8.2)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        if available_height < TEXT_HEIGHT - 1:
            return []  # whole on the next page, if any page can hold it
        first, rest = split_stack(self.content, available_width - mm(12.9), available_height - mm(8.2))
        if not first or not rest:
            return []
        return [Panel(first, self.getSpaceBefore()), Panel(rest, 0)]

    def draw(self) -> None:
        canvas = tagged_canvas(self)
        with canvas.decoration():
            canvas.setFillColor(paper("accent.soft"))
            canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
            canvas.setFillColor(paper("accent.default"))
            canvas.rect(0, 0, mm(1.4), self.height, stroke=0, fill=1)
        draw_stack(self.content, canvas, mm(6.9), self.height - mm(4), self.width - mm(12.9))


def to_decide(text: str) -> Span:
    """Make the words for what is not filled in yet."""
    return Span(text, "italic", "text.secondary")


def pages_in_words(first: int, last: int) -> str:
    """Write a reference to one page or to two: *p. 13*, *p. 13 en 14*."""
    return tr("p. {page}").format(page=first) if first == last else tr("p. {first} en {last}").format(first=first, last=last)


SectionWriter = Callable[[Book], list[Flowable]]

"""Rows and columns: tables that a screen reader announces as such, and columns that only stand side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from reportlab.platypus import Flowable

from lokaalcirculair_desktop.charts.shapes import mm
from lokaalcirculair_desktop.report.pdf.canvas import TaggedCanvas, tagged_canvas
from lokaalcirculair_desktop.report.pdf.composing import paper
from lokaalcirculair_desktop.report.pdf.stacks import draw_stack, split_stack, stack_height
from lokaalcirculair_desktop.report.pdf.structure import Tag

SMALLEST_PART = mm(40)
LONG_ROW = mm(110)


@dataclass(frozen=True, slots=True)
class Rule:
    """A line between rows.

    Attributes:
        colour: a token.
        width: in points.
    """

    colour: str
    width: float


HEAD_RULE = Rule("text.primary", 0.8)
ROW_RULE = Rule("border.default", 0.4)
SECTION_RULE = Rule("text.primary", 0.8)


@dataclass(slots=True)
class Cell:
    """A cell.

    Attributes:
        content: what stands in it, from above.
        span: over how many columns.
        tag: its element; without a role its content speaks for itself.
        middle: whether it stands in the middle of the row's height.
        indent: more space on the left, in points.
        continued: stands in its place on the next page, where it has nothing left but others of its row have.
    """

    content: Sequence[Flowable] = ()
    span: int = 1
    tag: Tag = field(default_factory=lambda: Tag(""))
    middle: bool = False
    indent: float = 0.0
    continued: Sequence[Flowable] = ()


@dataclass(slots=True)
class Row:
    """A row.

    Attributes:
        cells: from the left.
        above: the line above it, or ``None``.
        below: the line below it, or ``None``.
        padding: space above and below the content, in points.
        fill: a token for its background, or an empty text.
        tag: its element.
        height: at least so high, in points.
        full_bleed: how far the background goes beyond the left edge, in points.
    """

    cells: Sequence[Cell]
    above: Rule | None = None
    below: Rule | None = None
    padding: tuple[float, float] = (0.0, 0.0)
    fill: str = ""
    tag: Tag = field(default_factory=lambda: Tag(""))
    height: float = 0.0
    full_bleed: float = 0.0


class Grid(Flowable):
    """Rows of cells in columns of fixed widths. It breaks between rows, and within a row that no page could hold.

    Attributes:
        rows: from above.
        columns: their widths in points.
        gutter: between the columns, in points.
        tag: its element: ``Table``, or nothing for mere columns.
        heads: how many rows are repeated on each page.
    """

    def __init__(self, rows: Sequence[Row], columns: Sequence[float], *, gutter: float = 0.0, tag: Tag | None = None, heads: int = 0) -> None:
        super().__init__()
        self.rows = list(rows)
        self.columns = tuple(columns)
        self.gutter = gutter
        self.tag = tag or Tag("")
        self.heads = heads
        self._heights: list[float] | None = None
        self._head_is_repeated = False

    def spaced(self, before: float = 0.0, after: float = 0.0) -> Grid:
        """Set the space above and below, in points, and return the grid."""
        self.spaceBefore, self.spaceAfter = before, after
        return self

    @property
    def heights(self) -> list[float]:
        """The height of each row, in points."""
        if self._heights is None:
            self._heights = [self._row_height(row) for row in self.rows]
        return self._heights

    def _row_height(self, row: Row) -> float:
        highest = max((stack_height(cell.content, width - cell.indent) for cell, _, width in self._placed(row)), default=0.0)
        return max(row.height, highest + sum(row.padding))

    def _placed(self, row: Row) -> Iterator[tuple[Cell, float, float]]:
        """Each cell with the place of its left edge and its width."""
        column, left = 0, 0.0
        for cell in row.cells:
            widths = self.columns[column : column + cell.span]
            width = sum(widths) + self.gutter * (len(widths) - 1)
            yield cell, left, width
            left += width + self.gutter
            column += cell.span

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = sum(self.columns) + self.gutter * (len(self.columns) - 1)
        self.height = sum(self.heights)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        used, fitting = sum(self.heights[: self.heads]), self.heads
        for height in self.heights[self.heads :]:
            if used + height > available_height:
                break
            used += height
            fitting += 1
        if fitting < len(self.rows) and self._breaks_within(fitting, available_height - used):
            upper, lower = self._split_row(fitting, available_height - used)
            if upper and lower:
                return [self._part([*self.rows[:fitting], upper], repeated=False), self._part([lower, *self.rows[fitting + 1 :]], repeated=True)]
        if fitting in (self.heads, len(self.rows)):
            return []
        return [self._part(self.rows[:fitting], repeated=False), self._part(self.rows[fitting:], repeated=True)]

    def _breaks_within(self, place: int, room: float) -> bool:
        """Whether a row is broken here: only a long one, and where enough of it stays above."""
        return room >= SMALLEST_PART and self.heights[place] > LONG_ROW

    def _split_row(self, place: int, room: float) -> tuple[Row | None, Row | None]:
        row = self.rows[place]
        upper, lower = [], []
        for cell, _, width in self._placed(row):
            first, rest = split_stack(cell.content, width - cell.indent, room - sum(row.padding))
            if rest and not first and cell.content:
                return None, None
            upper.append(replace(cell, content=first))
            lower.append(replace(cell, content=rest or cell.continued))
        return replace(row, cells=upper, below=None), replace(row, cells=lower, above=row.above)

    def _part(self, rows: Sequence[Row], *, repeated: bool) -> Grid:
        shown = [*self.rows[: self.heads], *rows] if repeated and self.heads else list(rows)
        part = Grid(shown, self.columns, gutter=self.gutter, tag=self.tag, heads=self.heads)
        part._head_is_repeated = (repeated and self.heads > 0) or (self._head_is_repeated and not repeated)
        return part.spaced(0 if repeated else self.getSpaceBefore(), self.getSpaceAfter())

    def draw(self) -> None:
        canvas = tagged_canvas(self)
        with canvas.group(self.tag):
            top = self.height
            for place, (row, height) in enumerate(zip(self.rows, self.heights, strict=True)):
                self._draw_row(canvas, row, top, height, silent=place < self.heads and self._head_is_repeated)
                top -= height

    def _draw_row(self, canvas: TaggedCanvas, row: Row, top: float, height: float, *, silent: bool) -> None:
        self._decorate(canvas, row, top, height)
        if silent:
            _draw_silently(self._placed(row), row, canvas, top)
            return
        with canvas.group(row.tag):
            for cell, left, width in self._placed(row):
                _draw_cell(cell, row, canvas, (left, top, width, height))

    def _decorate(self, canvas: TaggedCanvas, row: Row, top: float, height: float) -> None:
        if not (row.fill or row.above or row.below):
            return
        with canvas.decoration():
            if row.fill:
                canvas.setFillColor(paper(row.fill))
                canvas.rect(-row.full_bleed, top - height, self.width + row.full_bleed, height, stroke=0, fill=1)
            for rule, y in ((row.above, top), (row.below, top - height)):
                if rule:
                    canvas.setStrokeColor(paper(rule.colour))
                    canvas.setLineWidth(rule.width)
                    canvas.line(0, y, self.width, y)


def _draw_cell(cell: Cell, row: Row, canvas: TaggedCanvas, place: tuple[float, float, float, float]) -> None:
    left, top, width, height = place
    inner = width - cell.indent
    down = row.padding[0]
    if cell.middle:
        down = max(down, (height - stack_height(cell.content, inner)) / 2)
    with canvas.group(cell.tag):
        draw_stack(cell.content, canvas, left + cell.indent, top - down, inner)


def _draw_silently(placed: Iterator[tuple[Cell, float, float]], row: Row, canvas: TaggedCanvas, top: float) -> None:
    """Draw a repeated head as decoration: a reader has heard it."""
    for cell, left, width in placed:
        spoken = [(flowable, flowable.tag) for flowable in cell.content if hasattr(flowable, "tag")]
        for flowable, _ in spoken:
            flowable.tag = Tag("")
        draw_stack(cell.content, canvas, left + cell.indent, top - row.padding[0], width - cell.indent)
        for flowable, tag in spoken:
            flowable.tag = tag

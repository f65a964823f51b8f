"""Pictures of the charts on a page of the report, drawn with the page's own commands."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from lokaalcirculair_desktop.charts.shapes import Box, Disc, Path, Picture, Run, Shape, Stroke, Words
from lokaalcirculair_desktop.report.pdf.canvas import TaggedCanvas, tagged_canvas
from lokaalcirculair_desktop.report.pdf.composing import paper_colour
from lokaalcirculair_desktop.report.pdf.fonts import Weight, pieces
from lokaalcirculair_desktop.report.pdf.structure import Tag

SEMIBOLD = 600


class PictureFlowable(Flowable):
    """A picture among paragraphs: a figure with an alternative text, or decoration without one.

    Attributes:
        picture: what is drawn.
        tag: its element.
        alternative: what it says to somebody who does not see it.
        down: how far it stands below its place, in points.
        centred: whether it stands in the middle of its width.
    """

    def __init__(self, picture: Picture, alternative: str = "", *, down: float = 0.0, centred: bool = False) -> None:
        super().__init__()
        self.picture = picture
        self.alternative = alternative
        self.tag = Tag("Figure" if alternative else "")
        self.down = down
        self.centred = centred

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, self.picture.height + self.down
        return self.width, self.height

    def draw(self) -> None:
        canvas = tagged_canvas(self)
        left = (self.width - self.picture.width) / 2 if self.centred else 0.0
        x, y = canvas.absolutePosition(left, 0)
        if self.tag.role:
            box = f"[{x:.2f} {y:.2f} {x + self.picture.width:.2f} {y + self.picture.height:.2f}]"
            self.tag.attributes = f"/O /Layout /Placement /Block /BBox {box}"
        with canvas.content(self.tag, self.alternative):
            draw_picture(canvas, self.picture, left, self.picture.height)


class Inline(Flowable):
    """Pictures and words in a row, broken into lines where there is no room: a legend, or a level bar with its words.

    Attributes:
        entries: pictures and paragraphs of one line.
        gap: between the entries, in points.
        line_height: in points.
    """

    def __init__(self, entries: Sequence[tuple[Picture | None, Flowable]], *, gap: float, line_height: float) -> None:
        super().__init__()
        self.entries = list(entries)
        self.gap = gap
        self.line_height = line_height
        self._places: list[tuple[float, int]] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self._places, x, line = [], 0.0, 0
        for picture, words in self.entries:
            needed = _entry_width(picture, words, available_width)
            if x and x + needed > available_width:
                x, line = 0.0, line + 1
            self._places.append((x, line))
            x += needed + self.gap
        self._heights = [0.0] * (line + 1)
        for (left, which), (picture, words) in zip(self._places, self.entries, strict=True):
            room = available_width - left - _picture_room(picture)
            self._heights[which] = max(self._heights[which], self.line_height, words.wrap(room, 1e6)[1])
        self.height = sum(self._heights)
        return available_width, self.height

    def draw(self) -> None:
        canvas = tagged_canvas(self)
        for (left, which), (picture, words) in zip(self._places, self.entries, strict=True):
            top = self.height - sum(self._heights[:which])
            if picture:
                with canvas.decoration():
                    draw_picture(canvas, picture, left, top - (self.line_height - picture.height) / 2)
            room = _picture_room(picture)
            height = words.wrap(self.width - left - room, 1e6)[1]
            words.drawOn(canvas, left + room, top - height)


def _picture_room(picture: Picture | None) -> float:
    return picture.width + 5 if picture else 0.0


def _entry_width(picture: Picture | None, words: Flowable, available_width: float) -> float:
    words.wrap(available_width - _picture_room(picture), 1e6)
    return _picture_room(picture) + one_line_width(words)


def one_line_width(words: Flowable) -> float:
    """Return the width of a paragraph on one line."""
    fragments = getattr(words, "frags", ())
    return sum((float(stringWidth(one.text, one.fontName, one.fontSize)) for one in fragments if hasattr(one, "text")), 0.5)


def draw_picture(canvas: TaggedCanvas, picture: Picture, left: float, top: float) -> None:
    """Draw a picture with its upper left corner at a point."""
    canvas.saveState()
    canvas.translate(left, top)
    for shape in picture.shapes:
        _draw(canvas, shape)
    canvas.restoreState()


def _draw(canvas: TaggedCanvas, shape: Shape) -> None:
    if isinstance(shape, Words):
        _draw_words(canvas, shape)
        return
    canvas.saveState()
    stroke, fill = _pen(canvas, shape.stroke), _brush(canvas, shape.fill)
    if isinstance(shape, Disc):
        canvas.circle(shape.centre[0], -shape.centre[1], shape.radius, stroke=stroke, fill=fill)
    elif isinstance(shape, Box):
        x, y = shape.corner[0], -shape.corner[1] - shape.height
        if shape.radius:
            canvas.roundRect(x, y, shape.width, shape.height, shape.radius, stroke=stroke, fill=fill)
        else:
            canvas.rect(x, y, shape.width, shape.height, stroke=stroke, fill=fill)
    else:
        canvas.drawPath(_path(canvas, shape), stroke=stroke, fill=fill)
    canvas.restoreState()


def _path(canvas: TaggedCanvas, shape: Path) -> object:
    path = canvas.beginPath()
    (x, y), *rest = shape.points
    path.moveTo(x, -y)
    for x, y in rest:
        path.lineTo(x, -y)
    if shape.closed:
        path.close()
    return path


def _pen(canvas: TaggedCanvas, stroke: Stroke | None) -> int:
    if stroke is None:
        return 0
    canvas.setStrokeColor(paper_colour(stroke.colour))
    canvas.setLineWidth(stroke.width)
    canvas.setLineJoin(1)
    if stroke.round:
        canvas.setLineCap(1)
    if stroke.dash:
        canvas.setDash(list(stroke.dash))
    return 1


def _brush(canvas: TaggedCanvas, fill: str | None) -> int:
    if fill is None:
        return 0
    canvas.setFillColor(paper_colour(fill))
    return 1


def _draw_words(canvas: TaggedCanvas, words: Words) -> None:
    parts = [(name, text, run) for run in words.runs for name, text in pieces(run.text, _cut(run), set())]
    widths = [stringWidth(text, name, run.size) for name, text, run in parts]
    x = words.at[0] - {"start": 0.0, "middle": 0.5, "end": 1.0}[words.anchor] * sum(widths)
    if words.halo:
        size = words.runs[0].size
        canvas.setFillColor(_halo(words.halo))
        canvas.rect(x - 1, -words.at[1] - 0.22 * size, sum(widths) + 2, size * 0.98, stroke=0, fill=1)
    for (name, text, run), width in zip(parts, widths, strict=True):
        canvas.setFillColor(paper_colour(run.colour))
        canvas.setFont(name, run.size)
        canvas.drawString(x, -words.at[1], text)
        x += width


def _halo(colour: str) -> Color:
    return paper_colour(colour + "D9")


def _cut(run: Run) -> Weight:
    return "semibold" if run.weight >= SEMIBOLD else "regular"

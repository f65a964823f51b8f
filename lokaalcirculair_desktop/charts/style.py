"""Draws a picture in a matplotlib figure, in the typeface of the program. The only module of the charts that loads matplotlib."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from lokaalcirculair_desktop import design, paths
from lokaalcirculair_desktop.charts.shapes import Box, Disc, Path, Picture, Stroke, Words

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties
    from matplotlib.patches import Patch

POINTS_PER_INCH = 72
_CUTS = ("Regular", "SemiBold")


def new_figure(width: float, height: float, dpi: float) -> Figure:
    """Return an empty figure of a size in inches, made without pyplot."""
    from matplotlib.figure import Figure

    return Figure(figsize=(width, height), dpi=dpi)


def draw(picture: Picture, figure: Figure, background: str) -> None:
    """Draw a picture over the whole of a figure, in place of what was there."""
    figure.clear()
    figure.set_facecolor(background)
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, picture.width), ylim=(picture.height, 0))
    axes.set_axis_off()
    for order, shape in enumerate(picture.shapes):
        if isinstance(shape, Words):
            _write(shape, axes, order)
        else:
            axes.add_artist(_patch(shape, order))


def size_in_points(figure: Figure) -> tuple[float, float]:
    """Return the width and height of a figure in points."""
    width, height = figure.get_size_inches()
    return width * POINTS_PER_INCH, height * POINTS_PER_INCH


def _patch(shape: Path | Disc | Box, order: int) -> Patch:
    from matplotlib import patches

    look = _look(shape.fill, shape.stroke) | {"zorder": order}
    if isinstance(shape, Disc):
        return patches.Circle(shape.centre, shape.radius, **look)
    if isinstance(shape, Path):
        return patches.Polygon(shape.points, closed=shape.closed, **look)
    rounded = f"round,pad=0,rounding_size={shape.radius}" if shape.radius else "square,pad=0"
    return patches.FancyBboxPatch(shape.corner, shape.width, shape.height, boxstyle=rounded, **look)


def _look(fill: str | None, stroke: Stroke | None) -> dict[str, Any]:
    look: dict[str, Any] = {"facecolor": fill or "none", "fill": fill is not None}
    if stroke is None:
        return look | {"linewidth": 0}
    look |= {"edgecolor": stroke.colour, "linewidth": stroke.width, "joinstyle": "round", "capstyle": "round" if stroke.round else "butt"}
    return look | ({"linestyle": (0, tuple(length / stroke.width for length in stroke.dash))} if stroke.dash else {})


def _write(words: Words, axes: Axes, order: int) -> None:
    from matplotlib.offsetbox import AnnotationBbox, HPacker, TextArea

    if len(words.runs) == 1:
        run = words.runs[0]
        aligned = {"start": "left", "middle": "center", "end": "right"}[words.anchor]
        text = axes.text(*words.at, run.text, color=run.colour, fontproperties=_font(run.weight, run.size), ha=aligned, va="baseline", zorder=order)
        if words.halo:
            from matplotlib.patheffects import withStroke

            text.set_path_effects([withStroke(linewidth=2.5, foreground=words.halo)])
        return
    pieces: list[Artist] = [TextArea(run.text, textprops={"color": run.colour, "fontproperties": _font(run.weight, run.size)}) for run in words.runs]
    place = ({"start": 0.0, "middle": 0.5, "end": 1.0}[words.anchor], 0.25)
    box = AnnotationBbox(HPacker(children=pieces, align="baseline", pad=0, sep=0), words.at, box_alignment=place, frameon=False, pad=0)
    box.set_zorder(order)
    axes.add_artist(box)


@lru_cache(maxsize=32)
def _font(weight: int, size: float) -> FontProperties:
    from matplotlib.font_manager import FontProperties

    return FontProperties(family=_family(), weight=weight, size=size)


@lru_cache(maxsize=1)
def _family() -> str:
    """Make matplotlib know the bundled typeface, once, and return its name; its letters are drawn as they were designed.

    The hints in the font thin some sizes to hairlines and put feet under the figures, so that they look like another typeface.
    """
    from matplotlib import font_manager, rcParams

    rcParams["text.hinting"] = "none"

    for cut in _CUTS:
        font_manager.fontManager.addfont(paths.resource("fonts", f"IBMPlexSans-{cut}.ttf"))
    return design.font_family()

"""The radar: whole, broken, and as a figure for the screen."""

from __future__ import annotations

import pytest

from lokaalcirculair_desktop.charts.radar import RadarValues, draw_radar, radar_figure, radar_picture
from lokaalcirculair_desktop.charts.shapes import Disc, Path, Picture, words_of
from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.design import THEMES, colours
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS

NAMES = {dimension: text.short for dimension, text in load_questionnaire().dimensions.items()}
COLOURS = colours("light")


def picture(*values: float | None) -> Picture:
    return radar_picture(RadarValues(dict(zip(DIMENSIONS, values, strict=True)), NAMES), COLOURS, 300, 260)


def outlines(found: Picture) -> list[Path]:
    present = COLOURS["marker.present"]
    return [shape for shape in found.shapes if isinstance(shape, Path) and shape.stroke and shape.stroke.colour == present]


def test_eight_scores_make_one_closed_polygon_with_eight_dots() -> None:
    found = picture(*[5.0] * 8)
    assert [(len(path.points), path.closed) for path in outlines(found)] == [(8, True)]
    assert sum(isinstance(shape, Disc) for shape in found.shapes) == 8


def test_the_polygon_is_broken_where_a_score_is_missing() -> None:
    found = picture(5.0, 5.0, None, 5.0, 5.0, 5.0, None, 5.0)
    assert sorted((len(path.points), path.closed) for path in outlines(found)) == [(3, False), (3, False)]
    assert sum(isinstance(shape, Disc) for shape in found.shapes) == 6
    assert "–" in words_of(found.shapes)


def test_a_lonely_score_is_only_a_dot() -> None:
    found = picture(*[None] * 7, 5.0)
    assert outlines(found) == []
    assert sum(isinstance(shape, Disc) for shape in found.shapes) == 1


def test_no_score_at_all_leaves_the_grid() -> None:
    found = picture(*[None] * 8)
    assert outlines(found) == []
    assert not any(isinstance(shape, Disc) for shape in found.shapes)


def test_every_label_stays_within_the_picture() -> None:
    found = radar_picture(RadarValues(dict.fromkeys(DIMENSIONS, 10.0), NAMES, dict.fromkeys(DIMENSIONS, 10.0)), COLOURS, 315, 248)
    places = [shape.at for shape in found.shapes if hasattr(shape, "at")]
    assert all(0 < x < found.width and 6 < y < found.height for x, y in places)


@pytest.mark.parametrize("theme", THEMES)
def test_the_screen_gets_a_figure_of_its_size(theme: str) -> None:
    values = RadarValues(dict.fromkeys(DIMENSIONS, 5.0), NAMES)
    figure = radar_figure(values, colours("dark" if theme == "dark" else "light"), 4.4, 3.4, dpi=96)
    assert tuple(figure.get_size_inches()) == (4.4, 3.4)
    drawn = len(figure.axes[0].get_children())
    draw_radar(values, colours("light"), figure)
    assert len(figure.axes) == 1
    assert len(figure.axes[0].get_children()) == drawn

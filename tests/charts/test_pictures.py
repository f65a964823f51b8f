"""Bars, scales, strips, marks and the timeline."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from lokaalcirculair_desktop.charts.bars import BarRow, bars_figure, bars_picture
from lokaalcirculair_desktop.charts.marks import chip, level_bar, tick_box
from lokaalcirculair_desktop.charts.scales import ChangeRow, ScaleMarks, change_picture, level_strip_picture, scale_picture
from lokaalcirculair_desktop.charts.shapes import Box, Path, Picture, Words, words_of
from lokaalcirculair_desktop.charts.timeline import DueAction, timeline_picture
from lokaalcirculair_desktop.design import colours
from lokaalcirculair_desktop.domain.assessment import Answer, State

COLOURS = colours("light")
AT = "2026-11-24T14:32:00+01:00"


def boxes(picture: Picture, colour: str) -> list[Box]:
    return [shape for shape in picture.shapes if isinstance(shape, Box) and shape.fill == COLOURS[colour]]


def test_a_bar_is_as_long_as_its_score() -> None:
    half, whole = (bars_picture([BarRow("circular-water", "Water", value)], COLOURS, 460) for value in (5.0, 10.0))
    first, second = (boxes(found, "dimension.circular-water.base")[0].width for found in (half, whole))
    assert second == pytest.approx(2 * first)


def test_a_missing_score_has_a_track_and_a_dash() -> None:
    found = bars_picture([BarRow("circular-water", "Water", None)], COLOURS, 460)
    assert boxes(found, "dimension.circular-water.base") == []
    assert words_of(found.shapes).endswith("–")


def test_bars_grow_with_their_rows() -> None:
    rows = [BarRow("circular-water", "Water", 5.0)] * 8
    assert bars_figure(rows, COLOURS, 6).get_size_inches()[1] > 3 * bars_figure(rows[:1], COLOURS, 6).get_size_inches()[1]


def test_figures_on_a_scale_do_not_touch() -> None:
    found = scale_picture(ScaleMarks(4.2, 4.6, 4.0), COLOURS, 200)
    figures = sorted(shape.at[0] for shape in found.shapes if isinstance(shape, Words) and shape.at[1] < 20)
    assert len(figures) == 3
    assert min(right - left for left, right in pairwise(figures)) > 18


def test_an_ambition_that_shows_the_same_has_one_figure() -> None:
    found = scale_picture(ScaleMarks(5.0, 5.0), COLOURS, 200)
    assert words_of(found.shapes).split().count("5,0") == 1


@pytest.mark.parametrize(("level", "target", "filled", "slashed"), [(0, None, 0, 0), (2, 3, 2, 1), (4, 4, 4, 0), (3, 1, 3, 0)])
def test_a_level_bar_fills_what_is_reached_and_slashes_the_ambition(level: int, target: int | None, filled: int, slashed: int) -> None:
    found = level_bar(Answer("depaving", State.LEVEL, AT, level=level, target=target), COLOURS)
    assert len(boxes(found, "marker.present")) == filled
    assert sum(isinstance(shape, Path) for shape in found.shapes) == slashed


def test_states_without_a_level_look_different() -> None:
    answers = [None, Answer("depaving", State.UNKNOWN, AT), Answer("depaving", State.NOT_APPLICABLE, AT, reason="x")]
    assert len({level_bar(answer, COLOURS).shapes for answer in answers}) == 3


def test_the_strip_shares_its_width_by_count() -> None:
    found = level_strip_picture((1, 0, 3, 0, 0), COLOURS, 400)
    assert [shape.width for shape in found.shapes if isinstance(shape, Box)] == pytest.approx([99.3, 299.3])
    assert level_strip_picture((0,) * 5, COLOURS, 400).shapes == ()


def test_a_change_tells_its_difference_with_a_sign() -> None:
    rows = [ChangeRow("Totaal", "", 3.4, 4.2), ChangeRow("Water", "5", 4.0, 4.0), ChangeRow("Bio", "1", None, 2.0)]
    words = words_of(change_picture(rows, COLOURS, 460).shapes)
    assert "+0,8" in words
    assert "0,0" in words


def test_actions_of_one_month_stand_above_one_another() -> None:
    due = [DueAction(1, date(2027, 6, 30), "circular-water"), DueAction(2, date(2027, 6, 30), None), DueAction(3, date(2029, 1, 1), None)]
    found = timeline_picture(due, date(2026, 9, 14), COLOURS, 460)
    places = {shape.runs[0].text: shape.at for shape in found.shapes if isinstance(shape, Words)}
    assert places["1"][0] == places["2"][0]
    assert places["1"][1] > places["2"][1]
    assert places["3"][0] > places["1"][0]


def test_an_action_that_is_overdue_stands_at_the_start() -> None:
    found = timeline_picture([DueAction(1, date(2020, 1, 1), None)], date(2026, 9, 14), COLOURS, 460)
    assert all(shape.at[0] >= 0 for shape in found.shapes if isinstance(shape, Words))


def test_chips_and_tick_boxes_carry_their_meaning() -> None:
    assert words_of(chip("give-direction", 12, COLOURS).shapes) == "A"
    assert tick_box(COLOURS, ticked=True).shapes != tick_box(COLOURS, ticked=False).shapes

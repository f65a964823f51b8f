"""The keys lead from question to question in a grid with gaps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lokaalcirculair_desktop.ui.pages.overview.steps import Place, step

GRID: list[Place] = [(1, 0), (1, 1), (1, 2), (2, 0), (2, 2), (3, 2), (5, 0)]
ACTIONS = ("MoveUp", "MoveDown", "MoveLeft", "MoveRight", "MoveHome", "MoveEnd", "MovePageUp", "MovePageDown", "MoveNext")


@pytest.mark.parametrize(
    ("here", "action", "there"),
    [
        ((1, 0), "MoveDown", (2, 0)),
        ((2, 0), "MoveDown", (5, 0)),  # over the gap between two bands
        ((5, 0), "MoveDown", (5, 0)),
        ((1, 0), "MoveUp", (1, 0)),
        ((2, 0), "MoveRight", (1, 1)),  # the nearest row of the next column
        ((3, 2), "MoveLeft", (1, 1)),
        ((1, 2), "MoveRight", (1, 2)),
        ((1, 2), "MoveHome", (1, 0)),
        ((1, 0), "MoveEnd", (1, 2)),
        ((3, 2), "MovePageUp", (1, 2)),
        ((1, 0), "MovePageDown", (5, 0)),
    ],
)
def test_a_key_leads_to_the_nearest_question_on_its_side(here: Place, action: str, there: Place) -> None:
    assert step(GRID, here, action) == there


def test_home_and_end_with_control_are_those_of_the_grid() -> None:
    assert step(GRID, (2, 2), "MoveHome", whole=True) == (1, 0)
    assert step(GRID, (1, 1), "MoveEnd", whole=True) == (5, 0)


@given(
    st.sets(st.tuples(st.integers(0, 6), st.integers(0, 7)), min_size=1), st.tuples(st.integers(-1, 6), st.integers(-1, 7)), st.sampled_from(ACTIONS)
)
def test_no_key_leads_to_an_empty_place(taken: set[Place], here: Place, action: str) -> None:
    assert step(sorted(taken), here, action) in taken

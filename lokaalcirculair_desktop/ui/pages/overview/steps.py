"""Where a key leads in a grid with gaps: never to an empty place, and never out of the grid."""

from __future__ import annotations

from collections.abc import Sequence

Place = tuple[int, int]
"""Row and column."""


def step(places: Sequence[Place], here: Place, action: str, *, whole: bool = False) -> Place:
    """Return the place that a key leads to.

    Args:
        places: those that are taken, row by row.
        here: where the keyboard is; a place that is not taken leads to the first.
        action: a ``CursorAction`` of Qt by its name: ``MoveUp``, ``MoveHome``.
        whole: whether home and end mean those of the grid, not of the row.
    """
    if here not in places:
        return places[0]
    row, column = here
    in_column = [place for place in places if place[1] == column]
    in_row = [place for place in places if place[0] == row]
    ends = {
        "MoveHome": (places if whole else in_row)[0],
        "MoveEnd": (places if whole else in_row)[-1],
        "MovePageUp": in_column[0],
        "MovePageDown": in_column[-1],
    }
    if action in ends:
        return ends[action]
    if action in ("MoveUp", "MoveDown"):
        at = in_column.index(here) + (1 if action == "MoveDown" else -1)
        return in_column[at] if 0 <= at < len(in_column) else here
    if action in ("MoveLeft", "MoveRight"):
        return _beside(places, here, to_right=action == "MoveRight")
    return here


def _beside(places: Sequence[Place], here: Place, *, to_right: bool) -> Place:
    """Return the place in the nearest column on one side whose row is nearest, the upper one of two that are as near."""
    row, column = here
    beyond = [place for place in places if (place[1] > column) is to_right and place[1] != column]
    return min(beyond, key=lambda place: (abs(place[1] - column), abs(place[0] - row), place[0]), default=here)

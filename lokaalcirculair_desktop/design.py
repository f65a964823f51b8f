"""The design tokens (colours, type, spacing) for widgets, charts and paper alike. No Qt, no matplotlib: plain values.

The single source is ``resources/design/tokens.json``. Colours are ``#RRGGBB`` or ``#RRGGBBAA`` with alpha last, as matplotlib reads them;
Qt wants alpha first, which the theme of ``ui`` converts. Paper uses the light theme.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from lokaalcirculair_desktop import paths

ThemeName = Literal["light", "dark"]
THEMES: tuple[ThemeName, ...] = ("light", "dark")


@lru_cache(maxsize=1)
def tokens() -> Mapping[str, Any]:
    """Return the whole token file as parsed JSON."""
    return json.loads(paths.resource("design", "tokens.json").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


class Colours(Mapping[str, str]):
    """The colours of one theme under dotted names: ``colours["accent.default"]``, ``colours["level.2.mark"]``."""

    def __init__(self, theme: ThemeName) -> None:
        self.theme: ThemeName = theme
        self._flat = dict(_flatten(tokens()["color"][theme], ""))

    def __getitem__(self, name: str) -> str:
        return self._flat[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._flat)

    def __len__(self) -> int:
        return len(self._flat)


def _flatten(node: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, str]]:
    for key, value in node.items():
        if isinstance(value, Mapping):
            yield from _flatten(value, f"{prefix}{key}.")
        elif isinstance(value, str):
            yield f"{prefix}{key}", value


@lru_cache(maxsize=2)
def colours(theme: ThemeName) -> Colours:
    """Return the colours of a theme."""
    return Colours(theme)


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """One step of the type scale.

    Attributes:
        pt: size in points at a text scale of 1.
        line: line height in CSS pixels (1/96 inch).
        weight: 400 regular, 500 medium, 600 semibold, 700 bold.
    """

    pt: float
    line: int
    weight: int


@lru_cache(maxsize=1)
def type_scale() -> Mapping[str, TypeStyle]:
    """Return the steps of the type scale by name: caption, label, small, body and so on."""
    return {name: TypeStyle(step["pt"], step["line"], step["weight"]) for name, step in tokens()["type"]["scale"].items()}


def font_family() -> str:
    """Return the name of the typeface."""
    return str(tokens()["type"]["family"])


def space(step: str) -> int:
    """Return a distance in pixels on the grid of eight, where step ``1`` is 8, ``half`` 4 and ``1.5`` 12."""
    return int(tokens()["space"][step])


def size(name: str) -> int:
    """Return a measure in pixels: control, rail, sidebar, header, footer, row and so on."""
    return int(tokens()["size"][name])


def radius(name: str) -> int:
    """Return a corner radius in pixels: small, control, card, dialog or pill."""
    return int(tokens()["radius"][name])


def dimension_code(dimension: str) -> str:
    """Return the code that always stands beside a dimension's colour: 1–5 for the action domains, A–C for the roles."""
    return str(tokens()["dimensions"][dimension]["code"])


def dimension_icon(dimension: str) -> str:
    """Return the name of the icon of a dimension."""
    return str(tokens()["dimensions"][dimension]["icon"])


def motion_ms(name: Literal["fast", "normal"], *, reduced: bool = False) -> int:
    """Return the duration of a movement in milliseconds; 0 where movement is reduced."""
    return 0 if reduced else int(tokens()["motion"][f"{name}_ms"])

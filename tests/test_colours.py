"""The colours of the tokens: every text can be read on its ground, every sign be told from it, and the dimensions from each other by every eye.

Contrast is that of WCAG 2.2 (1.4.3: 4.5 for text; 1.4.11: 3 for signs, edges of controls and the focus ring). Colour blindness is simulated
in linear RGB by the matrices of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
IEEE TVCG 15 (6), 2009, at severity 1.0. Distance is CIEDE2000 as in Sharma, Wu and Dalal, Color Research and Application 30 (1), 2005.
"""

from __future__ import annotations

import itertools
import math
import re
from typing import Final

import numpy as np
import numpy.typing as npt
import pytest

from lokaalcirculair_desktop import design, paths
from lokaalcirculair_desktop.design import THEMES, ThemeName

Numbers = npt.NDArray[np.float64]
TEXT, SIGN = 4.5, 3.0
SEEN_AT_A_GLANCE = 10.0  # about ten times the least difference that an eye sees side by side
LIGHTNESS_STEP = 3.0  # so that a grey print still orders the dimensions

PAGE = ("surface.card", "bg.window", "bg.sidebar")
GROUNDS = (*PAGE, "surface.sunken", "surface.hover", "surface.selected", "surface.raised")
DIMENSIONS = tuple(design.tokens()["dimensions"])
TONES = ("success", "warning", "danger", "info")

TEXTS: Final = (
    *itertools.product(("text.primary", "text.secondary", "text.muted", "text.link"), GROUNDS),
    *itertools.product(("text.on_rail",), ("bg.rail", "bg.rail_hover", "bg.rail_selected")),
    *itertools.product(("text.on_rail_muted",), ("bg.rail", "bg.rail_hover")),
    *itertools.product(("text.on_accent",), ("accent.default", "accent.hover", "accent.pressed")),
    *itertools.product(("accent.on_soft",), ("accent.soft", "accent.soft_hover")),
    *itertools.product(("accent.on_disabled",), ("surface.card", "surface.sunken")),
    *itertools.product(("accent.default",), ("surface.card", "surface.selected")),
    ("text.on_tooltip", "surface.tooltip"),
    *((f"{tone}.text", ground) for tone in TONES for ground in (f"{tone}.soft", *PAGE)),
    *((f"{tone}.on_solid", f"{tone}.solid") for tone in TONES),
    *((f"level.{level}.on_fill", f"level.{level}.fill") for level in range(5)),
    *((f"state.{state}.on_fill", f"state.{state}.fill") for state in ("unknown", "not_applicable", "unanswered")),
    *itertools.product(("state.unknown.on_fill",), PAGE),
    *itertools.product(("marker.ambition",), ("surface.card", "marker.ambition_soft")),
    *itertools.product(("chart.label", "chart.title"), ("chart.background",)),
    *((f"dimension.{one}.text", ground) for one in DIMENSIONS for ground in ("surface.card", "bg.window", f"dimension.{one}.tint")),
    *((f"dimension.{one}.on_base", f"dimension.{one}.base") for one in DIMENSIONS),
    *(("text.primary", f"dimension.{one}.tint") for one in DIMENSIONS),
)
SIGNS: Final = (
    *itertools.product(("border.strong", "accent.default"), GROUNDS),  # edges of what one can click or type in, and of what is chosen
    *itertools.product(("focus.ring",), (*GROUNDS, "accent.soft", "focus.gap")),
    *itertools.product(("text.on_rail",), ("bg.rail", "bg.rail_selected")),
    *((f"{tone}.solid", ground) for tone in TONES for ground in ("surface.card", "bg.window", f"{tone}.soft")),
    *((f"level.{level}.mark", ground) for level in range(5) for ground in PAGE),
    *((f"state.{state}.mark", ground) for state in ("unknown", "not_applicable", "unanswered") for ground in ("surface.card", f"state.{state}.fill")),
    *itertools.product((f"marker.{one}" for one in ("benchmark", "ambition", "previous", "present")), ("surface.card", "bg.window")),
    *itertools.product(("chart.axis",), ("chart.background",)),
    *((f"dimension.{one}.base", ground) for one in DIMENSIONS for ground in PAGE),
)

NORMAL: Final = np.eye(3)
MACHADO: Final = {
    "normal": NORMAL,
    "protanopia": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    "deuteranopia": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
    "tritanopia": np.array([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
}
_TO_XYZ = np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]])  # sRGB, D65
_WHITE = np.array([0.95047, 1.0, 1.08883])


def linear(colour: str) -> Numbers:
    """Return red, green and blue as amounts of light, 0–1."""
    parts = np.array([int(colour[place : place + 2], 16) for place in (1, 3, 5)]) / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted(float(linear(colour) @ _TO_XYZ[1]) for colour in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


def lab(light: Numbers) -> tuple[float, float, float]:
    """Return amounts of light as CIELAB."""
    x, y, z = (math.cbrt(part) if part > 216 / 24389 else part * 841 / 108 + 4 / 29 for part in _TO_XYZ @ np.clip(light, 0, 1) / _WHITE)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    """Return CIEDE2000 of two colours in CIELAB."""
    (light_1, a_1, b_1), (light_2, a_2, b_2) = one, other
    mean = (math.hypot(a_1, b_1) + math.hypot(a_2, b_2)) / 2
    grey = 1.5 - 0.5 * math.sqrt(mean**7 / (mean**7 + 25**7))
    chroma_1, chroma_2 = math.hypot(grey * a_1, b_1), math.hypot(grey * a_2, b_2)
    hue_1, hue_2 = (math.degrees(math.atan2(b, grey * a)) % 360 for a, b in ((a_1, b_1), (a_2, b_2)))
    turn = (hue_2 - hue_1 + 180) % 360 - 180 if chroma_1 * chroma_2 else 0.0
    d_light, d_chroma = light_2 - light_1, chroma_2 - chroma_1
    d_hue = 2 * math.sqrt(chroma_1 * chroma_2) * math.sin(math.radians(turn / 2))
    chroma = (chroma_1 + chroma_2) / 2
    hue = hue_1 + turn / 2 if chroma_1 * chroma_2 else hue_1 + hue_2
    lightness = ((light_1 + light_2) / 2 - 50) ** 2
    by_light, by_chroma, by_hue, rotation = _weights(lightness, chroma, hue)
    light, colour, tone = d_light / by_light, d_chroma / by_chroma, d_hue / by_hue
    return math.sqrt(light**2 + colour**2 + tone**2 + rotation * colour * tone)


def _weights(lightness: float, chroma: float, hue: float) -> tuple[float, float, float, float]:
    def wave(times: int, shift: float) -> float:
        return math.cos(math.radians(times * hue + shift))

    by_hue = 1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.20 * wave(4, -63)
    blue = math.radians(60 * math.exp(-((((hue % 360) - 275) / 25) ** 2)))
    rotation = -math.sin(blue) * 2 * math.sqrt(chroma**7 / (chroma**7 + 25**7))
    return 1 + 0.015 * lightness / math.sqrt(20 + lightness), 1 + 0.045 * chroma, 1 + 0.015 * chroma * by_hue, rotation


def pale(theme: ThemeName, pairs: tuple[tuple[str, str], ...], least: float) -> list[str]:
    colours = design.colours(theme)
    told = ((ink, ground, contrast(colours[ink], colours[ground])) for ink, ground in pairs)
    return [f"{ink} on {ground}: {found:.2f}" for ink, ground, found in told if found < least]


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_can_be_read_on_its_ground(theme: ThemeName) -> None:
    assert pale(theme, TEXTS, TEXT) == []


@pytest.mark.parametrize("theme", THEMES)
def test_every_sign_and_edge_stands_out_from_its_ground(theme: ThemeName) -> None:
    assert pale(theme, SIGNS, SIGN) == []


@pytest.mark.parametrize("theme", THEMES)
def test_every_pair_of_the_style_sheet_can_be_read(theme: ThemeName) -> None:
    sheet = re.sub(r"/\*.*?\*/", "", paths.resource("design", "style.qss").read_text(encoding="utf-8"), flags=re.DOTALL)
    pairs = []
    for rule in re.findall(r"\{([^}]*)\}", sheet):
        ink, ground = re.search(r"(?<![\w-])color:\s*@([\w.\-]+)@", rule), re.search(r"background(?:-color)?:\s*@([\w.\-]+)@", rule)
        if ink and ground:
            pairs.append((ink.group(1), ground.group(1)))
    assert len(pairs) > 5
    assert pale(theme, tuple(pairs), TEXT) == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("score", range(0, 101, 5))
def test_a_digit_can_be_read_on_every_shade_of_the_heat_map(theme: ThemeName, score: int) -> None:
    colours = design.colours(theme)
    place = score / 25
    below, above = colours[f"level.{min(3, int(place))}.fill"], colours[f"level.{min(3, int(place)) + 1}.fill"]
    share = place - min(3, int(place))
    mixed = [round(int(below[at : at + 2], 16) * (1 - share) + int(above[at : at + 2], 16) * share) for at in (1, 3, 5)]
    ground = "#{:02X}{:02X}{:02X}".format(*mixed)
    assert max(contrast(colours[f"heat.on_{kind}_cell"], ground) for kind in ("light", "dark")) >= TEXT


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("eye", MACHADO)
def test_dimensions_are_told_apart_by_every_eye(theme: ThemeName, eye: str) -> None:
    colours = design.colours(theme)
    seen = {one: lab(MACHADO[eye] @ linear(colours[f"dimension.{one}.base"])) for one in DIMENSIONS}
    near = [
        f"{one} and {other}: {distance(seen[one], seen[other]):.1f}"
        for one, other in itertools.combinations(DIMENSIONS, 2)
        if distance(seen[one], seen[other]) < SEEN_AT_A_GLANCE
    ]
    assert near == []


@pytest.mark.parametrize("theme", THEMES)
def test_dimensions_differ_in_lightness_too(theme: ThemeName) -> None:
    colours = design.colours(theme)
    light = sorted(lab(linear(colours[f"dimension.{one}.base"]))[0] for one in DIMENSIONS)
    assert min(later - earlier for earlier, later in itertools.pairwise(light)) >= LIGHTNESS_STEP
    assert light[-1] - light[0] > 30


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("eye", MACHADO)
def test_levels_climb_in_lightness_for_every_eye(theme: ThemeName, eye: str) -> None:
    colours = design.colours(theme)
    for part in ("fill", "mark"):
        light = [lab(MACHADO[eye] @ linear(colours[f"level.{level}.{part}"]))[0] for level in range(5)]
        assert light == sorted(light, reverse=theme == "light")


@pytest.mark.parametrize(
    ("one", "other", "published"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (58.0, 24.0, 15.0), 19.4535),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_distance_is_that_of_the_published_pairs(one: tuple[float, float, float], other: tuple[float, float, float], published: float) -> None:
    assert distance(one, other) == pytest.approx(published, abs=5e-5)


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)

"""The radar: whole, broken, and as a figure for the screen."""

from __future__ import annotations

from pathlib import Path as FilePath

import pytest
from matplotlib import rcParams
from matplotlib.font_manager import findfont
from matplotlib.text import Text
from reportlab.pdfbase.pdfmetrics import stringWidth

from lokaalcirculair_desktop.charts.radar import RadarValues, chart_name, draw_radar, radar_figure, radar_picture
from lokaalcirculair_desktop.charts.shapes import Disc, Path, Picture, Words, words_of
from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.design import THEMES, colours
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS
from lokaalcirculair_desktop.report.pdf.fonts import FONT_NAMES, register
from lokaalcirculair_desktop.texts import LANGUAGES, Language

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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "height"), [(340, 340), (286, 258), (400, 260), (300, 400)])
def test_every_word_of_a_label_stays_within_the_picture(language: Language, width: float, height: float) -> None:
    names = {dimension: chart_name(text.name, text.short) for dimension, text in load_questionnaire(language=language).dimensions.items()}
    values = dict.fromkeys(DIMENSIONS, 2.5)
    found = radar_picture(RadarValues(values, names, dict.fromkeys(DIMENSIONS, 10.0)), COLOURS, width, height)
    register()
    for shape in found.shapes:
        if isinstance(shape, Words):
            drawn = sum(stringWidth(run.text, FONT_NAMES["semibold" if run.weight == 600 else "regular"], run.size) for run in shape.runs)
            left = shape.at[0] - {"start": 0.0, "middle": 0.5, "end": 1.0}[shape.anchor] * drawn
            assert left >= 0, words_of([shape])
            assert left + drawn <= width, words_of([shape])


def test_a_name_one_word_longer_than_its_short_form_is_shown_whole() -> None:
    assert chart_name("Fonctionnement interne", "Fonctionnement") == "Fonctionnement interne"
    assert chart_name("Circulair waterbeheer", "Water") == "Water"


def test_letters_on_screen_are_the_typeface_as_it_was_designed() -> None:
    figure = radar_figure(RadarValues(dict.fromkeys(DIMENSIONS, 5.0), NAMES, dict.fromkeys(DIMENSIONS, 7.5)), COLOURS, 4, 3)
    files = {FilePath(findfont(text.get_fontproperties())).name for text in figure.findobj(Text) if text.get_text()}
    assert files == {"IBMPlexSans-Regular.ttf", "IBMPlexSans-SemiBold.ttf"}
    assert rcParams["text.hinting"] == "none"  # with the hints of the font, the figures of an ambition look like another typeface


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

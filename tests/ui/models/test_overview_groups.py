"""Every question of the overview in words, for the eye and for whoever listens."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lokaalcirculair_desktop.analysis.review import Condition, Show, Standing
from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.domain.assessment import Answer, Confidence, State
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS, Depth, items_in_play
from lokaalcirculair_desktop.ui.models.overview_groups import OverviewCell, overview_groups
from lokaalcirculair_desktop.ui.models.overview_model import OverviewModel

ANSWER = Answer("depaving", State.LEVEL, "2026-11-24T14:32:00+01:00", level=2, target=3, confidence=Confidence.DOCUMENTED, note="ja")
STANDING = Standing("depaving", Condition.LEVEL, ANSWER)


def cell(one: Standing) -> OverviewCell:
    groups = overview_groups((one,), load_questionnaire(), 2024)
    return next(each for group in groups for each in group.cells)


def test_a_level_is_told_with_all_that_stands_on_it() -> None:
    assert cell(STANDING).state == "2"
    assert cell(STANDING).spoken == "Ontharding: niveau 2, Beslist, ambitie 3, met stukken, met toelichting"


def test_what_is_the_matter_with_an_answer_is_told() -> None:
    spoken = cell(replace(STANDING, look_again=True, is_unsaved=True)).spoken
    assert spoken.endswith("kijk opnieuw: de vraag is gewijzigd, nog niet opgeslagen")


def test_a_reached_ambition_is_told_as_reached() -> None:
    assert "ambitie 2 bereikt" in cell(replace(STANDING, answer=replace(ANSWER, target=2))).spoken


@pytest.mark.parametrize(
    ("one", "state", "told"),
    [
        (Standing("depaving", Condition.OPEN), "nog te doen", "nog te doen"),
        (Standing("depaving", Condition.PROPOSED, before=1), "2024: 1, klopt dat?", "nog te doen, in 2024 niveau 1"),
        (Standing("depaving", Condition.DAMAGED), "beschadigd", "antwoord beschadigd, telt niet mee"),
        (Standing("depaving", Condition.UNKNOWN, replace(ANSWER, state=State.UNKNOWN, level=None)), "weet niet", "weet niet, ambitie 3"),
        (Standing("depaving", Condition.NOT_APPLICABLE, replace(ANSWER, state=State.NOT_APPLICABLE)), "n.v.t.", "niet van toepassing"),
    ],
)
def test_what_is_no_level_has_words(one: Standing, state: str, told: str) -> None:
    assert cell(one).state == state
    assert told in cell(one).spoken


def test_the_counts_of_a_dimension_do_not_depend_on_what_is_shown() -> None:
    ones = (STANDING, Standing("water-storage", Condition.OPEN), Standing("water-reuse", Condition.NOT_APPLICABLE))
    water = next(group for group in overview_groups(ones, load_questionnaire(), None, Show.OPEN) if group.dimension == "circular-water")
    assert (water.answered, water.total) == (1, 2)
    assert [each.standing.item for each in water.cells] == ["water-storage"]
    assert water.spoken == "Circulair waterbeheer: 1 van 2 beantwoord"


def test_own_questions_stand_last_and_only_where_there_are_any() -> None:
    own = Standing("own-lege-panden", Condition.OPEN)
    assert [group.dimension for group in overview_groups((STANDING,), load_questionnaire(), None)] == list(DIMENSIONS)
    last = overview_groups((STANDING, own), load_questionnaire(), None)[-1]
    assert (last.name, last.cells[0].name) == ("Eigen vragen", "Lege panden")


ALL = tuple(Standing(item, Condition.OPEN) for item in items_in_play(Depth.FULL))


@pytest.mark.parametrize(("columns", "heads"), [(8, [0]), (4, [0, 5]), (1, [0, 5, 10, 14, 18, 24, 28, 35])])
def test_the_table_has_bands_of_as_many_dimensions_as_fit(columns: int, heads: list[int], qapp: object) -> None:
    model = OverviewModel()
    model.set_groups(overview_groups(ALL, load_questionnaire(), None), columns)
    assert [row for row in range(model.rowCount()) if model.is_head(row)] == heads
    assert list(model.places)[:2] == (["short-chain-urban-farming", "sustainable-agriculture"] if columns == 1 else list(model.places)[:2])
    assert set(model.places) == set(items_in_play(Depth.FULL))
    assert all(model.item_at(model.index_of(item)) == item for item in model.places)


def test_a_band_without_any_question_is_left_out(qapp: object) -> None:
    model = OverviewModel()
    model.set_groups(overview_groups(ALL[:1], load_questionnaire(), None), 4)
    assert (model.rowCount(), model.columnCount()) == (2, 4)

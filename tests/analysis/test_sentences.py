"""The sentences made by rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

import pytest

from lokaalcirculair_desktop.analysis import sentences
from lokaalcirculair_desktop.analysis.comparison import compare_rounds
from lokaalcirculair_desktop.analysis.scores import Count, Scores, score_assessment
from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.content.reference import benchmarks
from lokaalcirculair_desktop.domain.action import Action, ActionStatus
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, State
from lokaalcirculair_desktop.domain.questionnaire import TOPICS, Depth, items_in_play
from lokaalcirculair_desktop.texts import Language, language, within_sentence

AT = "2026-11-24T14:32:00+01:00"
TEXTS = load_questionnaire()


def assessment(levels: Mapping[str, int], targets: Mapping[str, int] | None = None, on: date = date(2026, 11, 24)) -> Assessment:
    aims = targets or {}
    answers = tuple(Answer(item, State.LEVEL, AT, level=level, target=aims.get(item)) for item, level in levels.items())
    return Assessment("9d1f3a00-0000-4000-8000-000000000001", "Meting", on, Depth.FULL, answers=answers)


def uniform(level: int, **dimensions: int) -> dict[str, int]:
    by_dimension = {name.replace("_", "-"): one for name, one in dimensions.items()}
    return {item: by_dimension.get(dimension, level) for dimension, items in TOPICS.items() for item in items}


def scores(levels: Mapping[str, int], targets: Mapping[str, int] | None = None) -> Scores:
    return score_assessment(assessment(levels, targets))


@pytest.mark.parametrize(
    ("score", "words"),
    [
        (None, "geen score"),
        (0.0, "Niet gestart"),
        (4.2, "tussen Verkennend en Beslist"),
        (5.0, "Beslist"),
        (9.9, "tussen Gangbare praktijk en Verankerd"),
        (10.0, "Verankerd"),
    ],
)
def test_a_score_lies_between_two_levels_or_on_one(score: float | None, words: str) -> None:
    assert sentences.between(score, TEXTS) == words


@pytest.mark.parametrize(
    ("before", "start"),
    [
        (None, "Aalst haalt 5,0 op 10."),
        (1, "Aalst stijgt van 2,5 naar 5,0 op 10."),
        (3, "Aalst daalt van 7,5 naar 5,0 op 10."),
        (2, "Aalst blijft op 5,0 op 10."),
    ],
)
def test_the_headline_follows_the_previous_total(before: int | None, start: str) -> None:
    earlier = None if before is None else scores(uniform(before))
    said = sentences.headline("Aalst", scores(uniform(2)), earlier, TEXTS)
    assert said.replace("\N{NO-BREAK SPACE}", " ") == f"{start} Alle domeinen en rollen scoren gelijk."


def test_the_results_headline_tells_total_change_extremes_and_gap() -> None:
    now = assessment(uniform(2, bio_economy_food=3, circular_water=1), dict.fromkeys(TOPICS["give-direction"], 4))
    comparison = compare_rounds(now, assessment(uniform(1), on=date(2024, 11, 20)))
    said = sentences.results_headline("Wilgenbeke", score_assessment(now), TEXTS, comparison)
    assert said.replace("\N{NO-BREAK SPACE}", " ") == (
        "Wilgenbeke staat op 5,0 op 10, Beslist: 2,5 hoger dan in 2024."
        " Bio-economie en voeding scoort het hoogst (7,5), circulair waterbeheer het laagst (2,5)."
        " De afstand tot de voorgestelde ambitie is het grootst bij richting geven: nu 5,0, ambitie 10,0."
    )


def test_no_total_is_said_as_such() -> None:
    nothing = scores({})
    assert sentences.results_headline("Aalst", nothing, TEXTS) == "Aalst heeft nog geen totaalscore."
    assert sentences.largest_gap(nothing, TEXTS, decided=False) == ""


def test_all_lowest_dimensions_are_named() -> None:
    said = sentences.highest_lowest(scores(uniform(2, give_direction=3, circular_water=1, consumer_goods=1)), TEXTS)
    assert said == "Richting geven scoort het hoogst, consumentengoederen en circulair waterbeheer scoren het laagst."


@pytest.mark.parametrize(
    ("spoken", "lowest", "furthest"),
    [
        ("nl", "circulair waterbeheer het laagst", "bij richting geven ("),
        ("en", "circular water management lowest", "setting direction ("),
        ("fr", "«_Gestion circulaire de l’eau_» le plus bas", "pour «_Donner le cap_» ("),
    ],
)
def test_a_name_in_the_middle_of_a_sentence_is_no_new_sentence(spoken: Language, lowest: str, furthest: str) -> None:
    found = scores(uniform(2, bio_economy_food=3, circular_water=1), dict.fromkeys(TOPICS["give-direction"], 4))
    questionnaire = load_questionnaire(language=spoken)
    with language(spoken):
        said = f"{sentences.highest_lowest(found, questionnaire)} {sentences.largest_gap(found, questionnaire, decided=True)}"
    said = said.replace("\N{NO-BREAK SPACE}", "_")
    assert lowest in said
    assert furthest in said
    assert said.startswith({"nl": "Bio-economie", "en": "Bio-economy", "fr": "«_Bioéconomie"}[spoken])


def test_an_abbreviation_or_a_bracket_keeps_its_capital_in_a_sentence() -> None:
    assert [within_sentence(name) for name in ("OCMW", "(Maak)industrie", "Bebouwde omgeving")] == ["OCMW", "(Maak)industrie", "bebouwde omgeving"]


def test_what_two_figures_share_is_said_once() -> None:
    said = sentences.said_once(["Gemiddeld 4,3. Hoe is niet bekend.", "Gemiddeld 4,3. Wie ook niet."])
    assert said == "Gemiddeld 4,3. Hoe is niet bekend. Wie ook niet."


def test_an_ambition_is_proposed_until_it_is_decided() -> None:
    values = scores(uniform(2), dict.fromkeys(TOPICS["give-direction"], 4))
    assert sentences.largest_gap(values, TEXTS, decided=False) == "De afstand tot de voorgestelde ambitie is het grootst bij richting geven (+5,0)."
    assert sentences.largest_gap(values, TEXTS, decided=True) == "De afstand tot de ambitie is het grootst bij richting geven (+5,0)."
    assert sentences.largest_gap(scores(uniform(2)), TEXTS, decided=True) == "Nergens ligt de ambitie boven de score van nu."


def test_the_spread_counts_high_middle_and_low() -> None:
    said = sentences.spread_of_levels((2, 9, 12, 4, 1), TEXTS)
    assert said == "Van de 28 antwoorden staan er vijf op Gangbare praktijk of hoger, twaalf op Beslist en elf lager."


def test_a_dimension_is_summed_up_from_the_highest_level_down() -> None:
    first, second, third = TOPICS["give-direction"]
    answers = {
        first: Answer(first, State.LEVEL, AT, level=3),
        second: Answer(second, State.UNKNOWN, AT),
    }
    said = sentences.dimension_summary(answers, (first, second, third), TEXTS)
    assert said == (
        "Opmaken van een circulaire strategie is gangbare praktijk. Monitoren van voortgang en impact staat op “weet niet”."
        " Samenwerking en leiderschap is nog niet beantwoord."
    )


def test_only_unanswered_questions_make_a_score_provisional() -> None:
    assert sentences.status(Count(28, 30), 0) == "beantwoord: 28 van 30"
    assert sentences.status(Count(28, 30), 2) == "beantwoord: 28 van 30, voorlopig: nog twee vragen open"
    assert sentences.provisional(1) == "voorlopig: nog één vraag open"


def plan(*rows: tuple[ActionStatus, int | None, str | None]) -> Iterable[Action]:
    return [Action(str(place), None, "x", status, budget=budget, plan_code=code) for place, (status, budget, code) in enumerate(rows)]


def test_the_plan_counts_by_status() -> None:
    actions = plan((ActionStatus.RUNNING, 0, None), (ActionStatus.IDEA, None, None), (ActionStatus.IDEA, None, None))
    said = sentences.plan_summary(actions, scores(uniform(2)))
    assert said == ("Drie acties: één loopt en twee zijn nog een idee. De lopende en geplande acties geven op zichzelf geen hoger totaal.")
    assert sentences.plan_summary([], scores({})) == "Er staan nog geen acties in het plan."


def test_an_unknown_credit_is_said_and_an_idea_never_counts() -> None:
    actions = plan(
        (ActionStatus.RUNNING, 1000, "A"), (ActionStatus.PLANNED, 500, None), (ActionStatus.PLANNED, None, None), (ActionStatus.IDEA, 9, None)
    )
    assert sentences.money(actions) == (
        "Samen 1.500 euro, waarvan 1.000 euro onder een actiecode van het meerjarenplan staat. Voor één actie is het krediet nog te bepalen."
    )
    assert sentences.money([]) == "Er is nog geen krediet ingevuld."


def test_changes_are_counted_among_the_questions_with_a_level_in_both() -> None:
    first, second, third = TOPICS["give-direction"]
    comparison = compare_rounds(assessment({first: 2, second: 0, third: 1}), assessment({first: 1, second: 1, third: 1}))
    assert sentences.change_summary(comparison) == "Eén antwoord ging omhoog, één ging omlaag, één bleef gelijk."


def test_a_weak_point_and_a_blind_spot_are_different_words() -> None:
    assert sentences.weak_title(2, 1) == "Twee zwakke punten en één blinde vlek"
    assert sentences.weak_title(0, 2) == "Twee blinde vlekken"
    assert sentences.weak_title(1, 0) == "Eén zwak punt"


def test_the_survey_is_told_like_for_like() -> None:
    self_score, active, _ = benchmarks()
    assert sentences.self_score_benchmark(self_score) == "gemiddelde van 113 respondenten (2022): 4,3"
    assert sentences.self_score_beside(5.5, self_score) == (
        "Uw zelfscore van 5,5 ligt 1,2 boven 4,3, het gemiddelde dat 113 respondenten zichzelf gaven in 2022."
    )
    assert "56\N{NO-BREAK SPACE}%" in sentences.active_benchmark(active)


def test_level_counts_cover_the_questions_in_play_only() -> None:
    counts = sentences.level_counts(assessment(uniform(2) | {"quick-circular-water": 4}))
    assert counts == (0, 0, len(items_in_play(Depth.FULL)), 0, 0)


@pytest.mark.parametrize(
    ("self_score", "words"),
    [(6.0, "ligt 1,0 hoger dan de maturiteitsscore"), (4.0, "ligt 1,0 lager dan de maturiteitsscore"), (5.0, "is even hoog als de maturiteitsscore")],
)
def test_a_self_score_that_was_changed_is_no_longer_said_to_come_first(self_score: float, words: str) -> None:
    found = score_assessment(replace(assessment(uniform(2)), self_score=self_score))
    assert sentences.perception(found).startswith("De zelfscore is gegeven vóór de vragen en ")
    assert sentences.perception(found, changed=True) == f"De zelfscore {words}. Dat zijn twee soorten cijfers."
    assert words in sentences.perception(found)

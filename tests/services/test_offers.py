"""The offer in words: at most three that fit, the answer that makes each fit, what to check and the source."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.analysis.scores import score_assessment
from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, State
from lokaalcirculair_desktop.services.offers import ShownOffers, offers_for, whole_offer
from tests import wilgenbeke

RAN = "Dit aanbod liep in 2022–2023: vraag na of het nog loopt."
ASKED = "Besturen vroegen hierom in de bevraging van 2022: vraag na of het er is."
SOURCE = "Bron: Vlaanderen Circulair, presentatie Lokaal Circulair, 2022."


def shown(assessment: Assessment) -> ShownOffers:
    return offers_for(assessment, score_assessment(assessment), load_questionnaire())


def with_answers(**levels: int) -> Assessment:
    answers = tuple(Answer(item.replace("_", "-"), State.LEVEL, wilgenbeke.AT, level=level) for item, level in levels.items())
    return replace(wilgenbeke.opened().assessment, answers=answers, actions=())


def test_the_first_three_are_shown_with_the_answer_that_makes_them_fit() -> None:
    found = shown(wilgenbeke.opened().assessment)
    assert [(one.id, one.why, one.item) for one in found.shown] == [
        ("monitoring", "Monitoring (niveau 0)", "monitoring"),
        ("pilot-guidance", "Opslag van water (niveau 0, ambitie 2)", "water-storage"),
        ("procurement-advanced", "Circulair aankopen (niveau 2)", "circular-procurement"),
    ]
    assert found.fitting == {"monitoring", "pilot-guidance", "procurement-advanced", "urban-development", "matchmaking"}
    assert (found.note, found.source) == (RAN, SOURCE)


def test_what_was_only_asked_for_is_not_said_to_have_run() -> None:
    found = shown(with_answers(political_activation=1, monitoring=4, depaving=4, circular_strategy=4))
    assert ([one.id for one in found.shown], found.note) == (["round-table"], ASKED)


def test_what_ran_and_what_was_asked_for_each_have_their_note_once() -> None:
    found = shown(with_answers(political_activation=1, monitoring=2, circular_strategy=1, depaving=4))
    assert [one.id for one in found.shown] == ["strategy-guidance", "monitoring", "round-table"]
    assert found.note == f"{RAN} {ASKED} Dat laatste geldt voor: Ronde tafel voor burgemeesters en schepenen."
    assert found.source == "Bron: Vlaanderen Circulair, presentatie Lokaal Circulair, 2022; Vlaanderen Circulair, Lokaal Circulair, Begeleiding."


@pytest.mark.parametrize(
    ("levels", "why"),
    [
        ({"depaving": 1, "water_storage": 0, "collaboration_leadership": 1}, "totaalscore 1,9 op 10"),
        (
            {"depaving": 4, "collaboration_leadership": 4, "water_storage": 1, "water_reuse": 1, "climate_adaptation": 0},
            "3 van de 5 antwoorden op niveau 1 of lager",
        ),
    ],
)
def test_a_total_or_most_answers_name_no_question(levels: dict[str, int], why: str) -> None:
    assert [(one.id, one.why, one.item) for one in shown(with_answers(**levels)).shown] == [("inspiration", why, None)]


def test_without_anything_that_fits_nothing_is_said() -> None:
    assert shown(with_answers(depaving=4)) == ShownOffers((), frozenset(), "", "")


def test_the_whole_offer_is_in_the_present_language() -> None:
    with texts.language("en"):
        assert whole_offer()[0].name == "Guidance on a circular strategy"
    assert whole_offer()[0].name == "Begeleiding bij een circulaire strategie"

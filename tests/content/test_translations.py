"""A translation is held against its Dutch source; what a machine can check of a fact survived the translating."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from lokaalcirculair_desktop.content.rules import text_problems
from lokaalcirculair_desktop.content.schema import ItemTextsModel
from lokaalcirculair_desktop.content.translation_rules import numbers_in, translation_problems
from lokaalcirculair_desktop.texts import Language


def _problems(dutch: dict[str, Any], texts: dict[str, Any], language: Language = "fr") -> list[str]:
    return [f"{field}: {problem}" for field, problem in translation_problems(dutch, texts, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "1.000,5 m² in 2022 (15,3 %) volgens pact 2.0"),
        ("en", "1,000.5 m² in 2022 (15.3%), says pact 2.0"),
        ("fr", "1\xa0000,5 m² en 2022 (15,3 %), dit le pacte 2.0"),
        ("fr", "1\u202f000,5 m² en 2022 (15,3 %), dit le pacte 2.0"),
    ],
)
def test_reads_numbers_as_each_language_writes_them(language: Language, text: str) -> None:
    assert numbers_in(text, language) == Counter({"1000.5": 1, "2022": 1, "15.3": 1, "2.0": 1})


def test_spelled_out_numbers_and_signs_do_not_count() -> None:
    assert numbers_in("tien m² in twee jaar, CO₂", "nl") == Counter()


def test_tells_which_numbers_are_missing_and_which_are_new() -> None:
    assert _problems({"why": "In 2022 was dat 15,3 %."}, {"why": "En 2021, c’était 15,3 %."}) == [
        "why: Deze getallen van het Nederlands ontbreken: 2022.",
        "why: Deze getallen staan niet in het Nederlands: 2021.",
    ]


def test_a_list_is_as_long_as_in_dutch() -> None:
    assert _problems({"partners": ["a", "b"]}, {"partners": ["c"]}) == ["partners: De lijst telt 1, in het Nederlands 2."]


def test_nothing_stands_where_the_dutch_has_nothing_and_the_other_way_round() -> None:
    found = _problems({"scope": {"size": None, "counts": "tekst"}}, {"scope": {"size": "texte", "counts": None}})
    assert found == ["scope.size: In het Nederlands staat hier niets: schrijf null.", "scope.counts: In het Nederlands staat hier een tekst."]


def test_a_question_left_in_dutch_is_told_and_a_name_is_not() -> None:
    assert _problems({"name": "ICT", "question": "Hoe?"}, {"name": "ICT", "question": "Hoe?"}, "en") == [
        "question: Deze tekst staat er nog in het Nederlands."
    ]


def test_ids_between_brackets_stay_as_they_are() -> None:
    assert _problems({"counts": "telt niet (monitoring)"}, {"counts": "ne compte pas (suivi)"}) != []
    assert _problems({"counts": "telt niet (monitoring)"}, {"counts": "ne compte pas (monitoring)"}) == []
    assert _problems({"counts": "bewaken"}, {"counts": "follow-up (monitoring of it)"}, "en") != []


@pytest.mark.parametrize(
    ("language", "text"), [("en", "15 % of it"), ("fr", "15% du total"), ("fr", "Quoi?"), ("fr", "le cahier: un texte"), ("fr", "«cahier »")]
)
def test_a_sign_has_the_space_that_its_language_asks(language: Language, text: str) -> None:
    dutch = " ".join(numbers_in(text, language))
    assert len(_problems({"who": dutch}, {"who": text}, language)) == 1


@pytest.mark.parametrize(("language", "text"), [("en", "15% of it: all?"), ("fr", "15 % : quoi ? à 10:30 « oui »"), ("fr", "15\xa0%\xa0: quoi\xa0?")])
def test_a_sign_with_its_space_is_right(language: Language, text: str) -> None:
    assert _problems({"who": " ".join(numbers_in(text, language))}, {"who": text}, language) == []


def _texts(*levels: str) -> ItemTextsModel:
    fields: dict[str, Any] = {"levels": list(levels)}
    return ItemTextsModel.model_construct(**fields)


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "The authority regularly meets", "regularly"),
        ("en", "It works well and as well as before", "well"),
        ("en", "It buys many goods and counts how many", "many"),
        ("fr", "Le service se réunit régulièrement", "régulièrement"),
        ("fr", "Les biens sont bien gérés, sur bon de commande", "bien"),
    ],
)
def test_no_word_of_degree_in_a_level_of_any_language(language: Language, text: str, word: str) -> None:
    (found,) = text_problems(_texts(text), language)
    assert found[0] == "levels.0"
    assert f"“{word}”" in found[1]


def test_a_translated_level_is_not_too_long() -> None:
    (found,) = text_problems(_texts("mot " * 56), "fr")
    assert "56" in found[1]

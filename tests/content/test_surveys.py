"""The words of the survey: every option of the contract has a name in each language, nothing else has; what is not right is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lokaalcirculair_desktop.content.findings import Finding
from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.content.surveys import load_survey, survey_sources
from lokaalcirculair_desktop.content.validation import validate_files
from lokaalcirculair_desktop.domain.survey import LINKED_THEMES, OPTIONS, PREFERENCES, Mention
from lokaalcirculair_desktop.texts import LANGUAGES, Language

DUTCH, ENGLISH, FRENCH = survey_sources()
Broken = Callable[[str, str], list[Finding]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_of_the_contract_has_a_name_and_nothing_else_has(language: Language) -> None:
    survey = load_survey(language)
    assert survey.language == language
    assert tuple(survey.questions) == tuple(OPTIONS)
    for question, options in OPTIONS.items():
        assert tuple(survey.questions[question].names) == (() if question in PREFERENCES else options)
    assert tuple(survey.coalition.mentions) == tuple(Mention)
    assert tuple(survey.coalition.themes) == LINKED_THEMES


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_options_of_a_question_have_the_same_name(language: Language) -> None:
    questionnaire = load_questionnaire("1.0", language)
    for question in load_survey(language).questions.values():
        names = list(question.names_with(questionnaire).values())
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("question", PREFERENCES)
def test_the_options_of_a_preference_are_the_parts_of_its_pillar(question: str) -> None:
    questionnaire = load_questionnaire("1.0", "nl")
    names = load_survey("nl").questions[question].names_with(questionnaire)
    assert tuple(names) == OPTIONS[question]
    assert not [part for part in names if part.startswith("quick-")]


def test_what_the_slides_name_is_the_same_in_every_language() -> None:
    told = [[(one.named, one.challenges) for one in load_survey(language).questions.values()] for language in LANGUAGES]
    assert told[0] == told[1] == told[2]


def test_only_where_the_slides_name_some_of_the_options_they_tell_them_apart() -> None:
    apart = [question.id for question in load_survey("nl").questions.values() if question.tells_apart]
    assert apart == ["motives", "preferred_domains", "preferred_instruments"]


@pytest.mark.parametrize("source", [DUTCH, ENGLISH, FRENCH], ids=LANGUAGES)
def test_the_shipped_words_have_no_findings(source: Path) -> None:
    assert validate_files([source]) == []


@pytest.fixture
def broken(tmp_path: Path) -> Broken:
    """Give the findings of the French words, beside good Dutch ones, in which one text was replaced by another."""

    def findings(old: str, new: str) -> list[Finding]:
        text = FRENCH.read_text(encoding="utf-8")
        assert old in text
        (tmp_path / "nl.yaml").write_text(DUTCH.read_text(encoding="utf-8"), encoding="utf-8")
        file = tmp_path / "fr.yaml"
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
        return validate_files([file])

    return findings


@pytest.mark.parametrize(
    ("old", "new", "field", "said"),
    [
        ('{id: "poverty", name: "Pauvreté"}', '{id: "misery", name: "Pauvreté"}', "questions.motives.options", "precies deze id"),
        ('      - {id: "poverty", name: "Pauvreté"}\n', "", "questions.motives.options", "precies deze id"),
        ('- id: "barriers"', '- id: "fences"', "questions", "precies deze id"),
        ('named: ["knowledge", "means"]', 'named: ["knowledge", "money"]', "questions.barriers.named", "money"),
        ('named: ["knowledge", "means"]', 'named: ["means"]', "questions.barriers.named", "Nederlandse bestand"),
        ('named: ["knowledge", "means"]', 'named: ["knowledge", "knowledge"]', "questions.barriers.named", "hoogstens één keer"),
        ("freine votre administration ?", "freine votre administration.", "questions.barriers.question", "vraagteken"),
        ("options: []", 'options: [{id: "industry", name: "Industrie"}]', "questions.preferred_domains.options", "geen antwoorden"),
        ('- {id: "none", name: "Non"', '- {id: "nothing", name: "Non"', "coalition.mentions", "explicit, implicit, none"),
        ('- {id: "waste", name: "Déchets"}', '- {id: "water", name: "Eau"}', "coalition.themes", "waste"),
        ("En 2022, 113 répondants", "En 2022, 131 répondants", "intro", "131"),
        ('short: "Enquête 2022"', 'short: ""', "short", "niet leeg"),
        ('language: "fr"', 'language: "de"', "language", "past enkel"),
        ("coalition:", "accord:", "coalition", "ontbreekt"),
    ],
)
def test_tells_what_is_not_right(broken: Broken, old: str, new: str, field: str, said: str) -> None:
    assert [finding for finding in broken(old, new) if finding.field == field and said in finding.message]


def test_a_translation_without_its_dutch_is_told(tmp_path: Path) -> None:
    file = tmp_path / "en.yaml"
    file.write_text(ENGLISH.read_text(encoding="utf-8"), encoding="utf-8")
    assert [finding.message for finding in validate_files([file])] == [
        "Het Nederlandse bestand waarvan dit de vertaling is, ontbreekt of voldoet zelf niet."
    ]

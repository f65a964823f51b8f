"""The compiled content is fresh, and compiling changes texts only where it should."""

from __future__ import annotations

import json

import pytest

from lokaalcirculair_desktop.content.compile import all_sources, as_json, compiled_files, laid_over, main
from lokaalcirculair_desktop.content.editions import shipped_editions
from lokaalcirculair_desktop.content.typesetting import typeset, with_names
from lokaalcirculair_desktop.content.validation import validate_files
from lokaalcirculair_desktop.domain.questionnaire import CURRENT_VERSION
from lokaalcirculair_desktop.texts import Language


def test_compiled_files_are_fresh() -> None:
    stale = [file.name for file, text in compiled_files() if file.read_text(encoding="utf-8") != text]
    assert stale == [], "run: make content"


def test_shipped_content_has_no_findings() -> None:
    assert [str(finding) for finding in validate_files(all_sources())] == []


def test_checks_without_writing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0
    assert capsys.readouterr().out == ""


def test_has_dutch_sources_of_the_current_version() -> None:
    assert (CURRENT_VERSION, "nl") in {(edition.version, edition.language) for edition in shipped_editions()}


@pytest.mark.parametrize(
    ("language", "source", "expected"),
    [
        ("nl", "15,3 % en 310 m² of 1 m³", "15,3\xa0% en 310\xa0m² of 1\xa0m³"),
        ("nl", "de m² van drie plekken", "de m² van drie plekken"),
        ("en", "310 m² or 1 m³, about 15 % of it", "310\xa0m² or 1\xa0m³, about 15 % of it"),
        ("fr", "15,3 % : 310 m² ?", "15,3\xa0%\xa0: 310\xa0m²\xa0?"),
        ("fr", "le modèle « cahier » ; oui", "le modèle «\xa0cahier\xa0»\xa0; oui"),
    ],
)
def test_keeps_together_what_each_language_keeps_together(language: Language, source: str, expected: str) -> None:
    assert typeset(source, language) == expected


def test_writes_names_for_ids_between_brackets_only() -> None:
    names = {"monitoring": "Monitoren"}
    assert with_names("cijfers (monitoring); de monitoring zelf", names, "nl") == "cijfers (“Monitoren”); de monitoring zelf"
    assert with_names("(monitoring)", {"monitoring": "Suivi"}, "fr") == "(«\xa0Suivi\xa0»)"


def test_lays_the_texts_of_a_language_over_the_dutch_and_keeps_the_rest() -> None:
    dutch = {"name": "Naam", "year": 2022, "steps": [{"who": "Wie", "value": 2}], "note": None}
    texts = {"name": "Name", "steps": [{"who": "Who"}], "note": None}
    assert laid_over(dutch, texts) == {"name": "Name", "year": 2022, "steps": [{"who": "Who", "value": 2}], "note": None}


def test_compiled_text_shows_letters_as_they_are() -> None:
    assert json.loads(as_json({"naam": "é"})) == {"naam": "é"}
    assert "é" in as_json("é")

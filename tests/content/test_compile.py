"""The compiled content is fresh, and compiling changes texts only where it should."""

from __future__ import annotations

import json

import pytest

from lokaalcirculair_desktop.content.compile import all_sources, as_json, compiled_files, main, source_folders, typeset, with_names
from lokaalcirculair_desktop.content.questionnaires import CURRENT_VERSION
from lokaalcirculair_desktop.content.validation import validate_files


def test_compiled_files_are_fresh() -> None:
    stale = [file.name for file, text in compiled_files() if file.read_text(encoding="utf-8") != text]
    assert stale == [], "run: make content"


def test_shipped_content_has_no_findings() -> None:
    assert [str(finding) for finding in validate_files(all_sources())] == []


def test_checks_without_writing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0
    assert capsys.readouterr().out == ""


def test_has_dutch_sources_of_the_current_version() -> None:
    assert (CURRENT_VERSION, "nl") in {(folder.parent.name, folder.name) for folder in source_folders()}


def test_keeps_a_sign_with_its_number_only() -> None:
    assert typeset("15,3 % en 310 m² of 1 m³") == "15,3\xa0% en 310\xa0m² of 1\xa0m³"
    assert typeset("de m² van drie plekken") == "de m² van drie plekken"


def test_writes_names_for_ids_between_brackets_only() -> None:
    names = {"monitoring": "Monitoren"}
    assert with_names("cijfers (monitoring); de monitoring zelf", names) == "cijfers (‘Monitoren’); de monitoring zelf"


def test_compiled_text_shows_letters_as_they_are() -> None:
    assert json.loads(as_json({"naam": "é"})) == {"naam": "é"}
    assert "é" in as_json("é")

"""Versions and languages are found by their folders, and a language is shipped only when it is whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.content.editions import COMMON_FILE, Edition, edition_of, order_of, shipped_editions
from lokaalcirculair_desktop.content.questionnaires import known_versions
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS
from lokaalcirculair_desktop.texts import LANGUAGES

WHOLE = (COMMON_FILE, *DIMENSIONS)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with 1.0 whole in Dutch and, but for one dimension, in French; and 1.1 as changes in both."""
    for place in (*(f"1.0/nl/{name}" for name in WHOLE), *(f"1.0/fr/{name}" for name in WHOLE[:-1]), "1.1/nl/changes", "1.1/fr/changes"):
        file = tmp_path / f"{place}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    return tmp_path


def _shipped(folder: Path) -> list[tuple[str, str]]:
    return [(edition.version, edition.language) for edition in shipped_editions(folder)]


def test_a_language_is_shipped_from_its_last_file_on(folder: Path) -> None:
    assert _shipped(folder) == [("1.0", "nl"), ("1.1", "nl")]
    (folder / "1.0" / "fr" / f"{WHOLE[-1]}.yaml").touch()
    assert _shipped(folder) == [("1.0", "nl"), ("1.0", "fr"), ("1.1", "nl"), ("1.1", "fr")]


def test_a_version_without_the_changes_of_a_language_is_not_shipped_in_it(folder: Path) -> None:
    (folder / "1.0" / "fr" / f"{WHOLE[-1]}.yaml").touch()
    (folder / "1.1" / "fr" / "changes.yaml").unlink()
    assert ("1.1", "fr") not in _shipped(folder)


def test_versions_are_in_the_order_of_their_numbers(folder: Path) -> None:
    (folder / "1.0").rename(folder / "1.9")
    (folder / "1.1").rename(folder / "1.10")
    assert _shipped(folder) == [("1.9", "nl"), ("1.10", "nl")]
    assert order_of("1.9") < order_of("1.10")


def test_a_file_tells_its_edition_by_its_place(tmp_path: Path) -> None:
    assert edition_of(tmp_path / "1.0" / "fr" / "circular-water.yaml") == Edition(tmp_path, "1.0", "fr")
    assert edition_of(tmp_path / "fr" / "circular-water.yaml") is None
    assert edition_of(tmp_path / "1.0" / "de" / "circular-water.yaml") is None


def test_every_version_is_shipped_in_every_language() -> None:
    shipped = {(edition.version, edition.language) for edition in shipped_editions()}
    assert shipped == {(version, language) for version in known_versions() for language in LANGUAGES}
    assert all(paths.resource("questionnaire", version, f"{language}.json").exists() for version, language in shipped)

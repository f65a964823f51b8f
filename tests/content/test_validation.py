"""Content files that are not right are told so, one sentence for each thing; none makes the check fall over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.content.findings import Finding
from lokaalcirculair_desktop.content.rules import word_count
from lokaalcirculair_desktop.content.validation import validate_files

SOURCE = paths.resource("questionnaire", "1.0", "nl", "internal-organisation.yaml")
COMMON = paths.resource("questionnaire", "1.0", "nl", "questionnaire.yaml")
FIRST = "circular-procurement"
LEVEL_0 = "De voorbije drie jaar stond in geen enkel bestek en geen enkele offertevraag een circulaire eis"
LEVEL_2 = (
    "Een beslissing van college of raad noemt de productgroepen waarvoor circulaire eisen gelden, wie dat trekt en met welke middelen of uren. "
    "Minstens één opdracht is volgens die beslissing gegund."
)
OPINION = "In het bestuur groeide de overtuiging dat circulair aankopen een kans is voor elke dienst en voor alle inwoners."

Broken = Callable[[str, str], list[Finding]]


@pytest.fixture
def broken(tmp_path: Path) -> Broken:
    """Give the findings of a good dimension file in which one text was replaced by another."""

    def findings(old: str, new: str) -> list[Finding]:
        text = SOURCE.read_text(encoding="utf-8")
        assert old in text
        file = tmp_path / SOURCE.name
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
        return validate_files([file])

    return findings


def _written(folder: Path, name: str, text: str) -> list[Finding]:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return validate_files([file])


def test_a_good_file_has_no_findings() -> None:
    assert validate_files([SOURCE]) == []


def test_prints_file_item_field_and_message() -> None:
    assert str(Finding("a.yaml", "depaving", "levels.2", "Zin.")) == "a.yaml: depaving: levels.2: Zin."
    assert str(Finding("a.yaml", "", "", "Zin.")) == "a.yaml: Zin."


@pytest.mark.parametrize(
    ("old", "new", "item", "field", "said"),
    [
        (f'id: "{FIRST}"', 'id: "circular-shopping"', "circular-shopping", "id", "id"),
        (f'id: "{FIRST}"', 'id: "depaving"', "", "items", "precies deze items"),
        ("item_version: 1", 'item_version: "1"', FIRST, "item_version", "geheel getal"),
        ("item_version: 1", "item_version: 0", FIRST, "item_version", "te klein"),
        ('question: "In welke mate bepalen', 'vraag: "In welke mate bepalen', FIRST, "question", "ontbreekt"),
        ('question: "In welke mate bepalen', 'vraag: "In welke mate bepalen', FIRST, "vraag", "hoort hier niet"),
        ("aankoopt en aanbesteedt?", "aankoopt en aanbesteedt.", FIRST, "question", "vraagteken"),
        ("wat uw bestuur aankoopt", "wat uw bestuur" + " heel" * 20 + " aankoopt", FIRST, "question", "woorden"),
        (LEVEL_0, "Nergens staat een eis", FIRST, "levels.0", "woorden"),
        (LEVEL_0, LEVEL_0 + ". Een. Twee. Drie", FIRST, "levels.0", "zinnen"),
        ("een circulaire eis, en volgde", "een goede circulaire eis, en volgde", FIRST, "levels.0", "“goede”"),
        ("Het bestuur meet elk jaar", "Het bestuur streeft naar meten, elk jaar", FIRST, "levels.4", "“streeft naar”"),
        (LEVEL_2, OPINION, FIRST, "levels.2", "nakijken"),
        ("- from: 1", "- from: 0", FIRST, "next_steps", "volgende stap"),
        ('effort: "klein"', 'effort: "mini"', FIRST, "next_steps.0.effort", "klein"),
        ("value: 2", "value: 4", FIRST, "next_steps.0.value", "te groot"),
        ("check: true", "check: misschien", FIRST, "next_steps.0.check", "true of false"),
        ('check_note: "welke', 'check_note: null # "welke', FIRST, "next_steps.0", "check_note"),
        ("https://www.vlaanderen.be/het-facilitair", "https://voorbeeld.example/het", FIRST, "next_steps.0", "staat niet bij de feiten"),
        ("https://www.vlaanderen.be/het-facilitair", "www.vlaanderen.be/het", FIRST, "next_steps.0.source.address", "vorm"),
        ('value_chains: ["ict"', 'value_chains: ["chocolade"', FIRST, "value_chains.0", "past enkel"),
        ("sentence: null", 'sentence: "Wij kopen niets."', FIRST, "not_applicable", "Nooit"),
        ('dimension: "internal-organisation"', 'dimension: "circular-water"', "", "items", "precies deze items"),
        ('format: "questionnaire-dimension"', 'format: "recept"', "", "format", "geen inhoudsbestand"),
        ('format: "questionnaire-dimension"', "format: [1]", "", "format", "geen inhoudsbestand"),
        ('      - "Gunningsverslag waarin de eis beoordeeld is"\n', "      - 5\n", FIRST, "evidence.2", "tekst"),
        ('    name: "Duurzaam', '    name: "  Duurzaam', FIRST, "name", "vorm"),
        ("  - id:", "  - een tekst\n  - id:", "nummer 1", "", "velden"),
    ],
)
def test_tells_what_is_wrong_and_where(broken: Broken, old: str, new: str, item: str, field: str, said: str) -> None:
    findings = [finding for finding in broken(old, new) if (finding.item, finding.field) == (item, field)]
    assert findings
    assert all(finding.file == SOURCE.name for finding in findings)
    assert any(said in finding.message for finding in findings)


def test_five_texts_must_differ(broken: Broken) -> None:
    text = SOURCE.read_text(encoding="utf-8").split("    levels:\n", 1)[1].split("\n")
    found = broken(f"{text[0]}\n{text[1]}\n", f"{text[0]}\n{text[0]}\n")
    assert ("levels", FIRST) in {(finding.field, finding.item) for finding in found}


def test_the_same_text_in_two_items_is_told(broken: Broken) -> None:
    found = broken(
        "In welke mate sturen burgemeester, schepenen en raad op de circulaire economie?",
        "In welke mate bepalen circulaire eisen wat uw bestuur aankoopt en aanbesteedt?",
    )
    assert [(finding.item, finding.field) for finding in found] == [("political-activation", "question")]
    assert FIRST in found[0].message


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: &anker 1\nb: *anker\n", "alias"),
        ("a: !!python/name:os.system x\n", "tag"),
        ("a: 1\na: 2\n", "YAML"),
        ("a: [1, 2\n", "regel"),
        ("\x00", "YAML"),
        ("", "geen inhoudsbestand"),
        ("- een\n- lijst\n", "geen inhoudsbestand"),
        ("[" * 5000, "genest"),
        ("? [a, b]\n: 1\n", ""),
    ],
)
def test_a_file_that_is_no_plain_yaml_is_refused_in_a_sentence(tmp_path: Path, text: str, said: str) -> None:
    findings = _written(tmp_path, "x.yaml", text)
    assert len(findings) == 1
    assert said in findings[0].message
    assert findings[0].message.endswith(".")


def test_a_file_above_one_megabyte_is_refused_unread(tmp_path: Path) -> None:
    assert "1 MB" in _written(tmp_path, "x.yaml", "# " + "a" * 1_000_000)[0].message


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    assert "geen inhoudsbestand" in _written(tmp_path, "x.docx", "tekst")[0].message


def test_an_absent_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    found = validate_files([tmp_path / "weg.yaml", tmp_path])
    assert [finding.message for finding in found] == ["Het bestand kan niet gelezen worden."] * 2


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_bytes("naam\né\n".encode("latin-1"))
    assert "UTF-8" in validate_files([file])[0].message


def test_the_common_file_keeps_the_fixed_order(tmp_path: Path) -> None:
    text = COMMON.read_text(encoding="utf-8")
    swapped = text.replace('id: "circular-water"', 'id: "give-direction"').replace("level: 3", "level: 4")
    assert {finding.field for finding in _written(tmp_path, "questionnaire.yaml", swapped)} == {"dimensions", "levels"}


def test_a_benchmark_needs_its_doubt(tmp_path: Path) -> None:
    text = paths.resource("reference", "benchmarks.yaml").read_text(encoding="utf-8")
    findings = _written(tmp_path, "benchmarks.yaml", text.replace("    doubt:", "    twijfel:", 1))
    assert ("survey-2022-self-score", "doubt") in {(finding.item, finding.field) for finding in findings}


@pytest.mark.parametrize(
    ("text", "row", "column"),
    [
        ("a,b\n1,2\n", "", ""),
        ("old_nis,old_name,new_nis,new_name,date\n1203,Puurs,12041,Puurs-Sint-Amands,2019-01-01\n", "rij 2", "old_nis"),
        ("old_nis,old_name,new_nis,new_name,date\n12030,Puurs,12041\n", "rij 2", ""),
        ("old_nis,old_name,new_nis,new_name,date\n12030,Puurs,12041,P,2019-01-01\n12030,Puurs,12041,P,2019-01-01\n", "rij 3", "old_nis"),
        ('old_nis,old_name,new_nis,new_name,date\n"12030"x,Puurs,12041,P,2019-01-01\n', "rij 2", ""),
        ("", "", ""),
    ],
)
def test_a_table_tells_row_and_column(tmp_path: Path, text: str, row: str, column: str) -> None:
    findings = _written(tmp_path, "municipality-mergers.csv", text)
    assert [(finding.item, finding.field) for finding in findings] == [(row, column)]


def test_a_number_is_one_word_and_its_sign_none() -> None:
    assert word_count("15,3 % van 310 m²: kilo’s en as-builtplan") == 7

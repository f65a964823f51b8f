"""A file with own questions is plain data with limits; whatever is wrong with it is told with item and field."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.cli import main
from lokaalcirculair_desktop.content.own_questions import read_own_file
from lokaalcirculair_desktop.content.rules import QUESTION_WORDS, level_problems, word_count
from lokaalcirculair_desktop.content.yaml_files import MAX_NODES, load_yaml, read_text

EXAMPLE = paths.resource("questionnaire", "voorbeeld-eigen-vragen.yaml")
FIRST = "own-rommelmarkt"

Break = Callable[[dict[str, Any]], None]


def put(value: object, field: str, item: int | None = 0) -> Break:
    def broken(document: dict[str, Any]) -> None:
        target = document if item is None else document["items"][item]
        target[field] = value

    return broken


def level(value: object, place: int = 2) -> Break:
    def broken(document: dict[str, Any]) -> None:
        document["items"][0]["levels"][place] = value

    return broken


def drop(field: str) -> Break:
    def broken(document: dict[str, Any]) -> None:
        del document["items"][0][field]

    return broken


def fifty_one(document: dict[str, Any]) -> None:
    document["items"] = [{**document["items"][0], "id": f"own-{n}", "question": f"Vraag {n}?"} for n in range(51)]


VARIANTS: dict[str, tuple[Break, str, str]] = {
    "id without own-": (put("rommelmarkt", "id"), "rommelmarkt: id", "own-"),
    "id with capitals": (put("own-Markt", "id"), "own-Markt: id", "kleine letters"),
    "id without anything after own-": (put("own-", "id"), "own-: id", "kleine letters"),
    "id too long": (put("own-" + "a" * 60, "id"), ": id", "hoogstens 60"),
    "id twice": (put("own-feestmateriaal", "id"), "own-feestmateriaal: id", "staat al"),
    "question too long": (put("w" * 301, "question"), f"{FIRST}: question", "hoogstens 300"),
    "question empty": (put("  ", "question"), f"{FIRST}: question", "niet leeg"),
    "question no text": (put(3, "question"), f"{FIRST}: question", "een tekst"),
    "question hidden": (put("Hoe\u202e ver?", "question"), f"{FIRST}: question", "niemand ziet"),
    "question absent": (drop("question"), f"{FIRST}: question", "ontbreekt"),
    "level too long": (level("w" * 1001), f"{FIRST}: levels.2", "hoogstens 1000"),
    "level no text": (level(True), f"{FIRST}: levels.2", "een tekst"),
    "four levels": (lambda document: document["items"][0]["levels"].pop(), f"{FIRST}: levels", "minstens 5"),
    "six levels": (lambda document: document["items"][0]["levels"].append("zes"), f"{FIRST}: levels", "hoogstens 5"),
    "version zero": (put(0, "item_version"), f"{FIRST}: item_version", "minstens 1"),
    "version no number": (put("1", "item_version"), f"{FIRST}: item_version", "geheel getal"),
    "unknown field": (put("x", "why"), f"{FIRST}: why", "hoort hier niet"),
    "too many": (fifty_one, "items", "hoogstens 50"),
    "none": (put([], "items", None), "items", "minstens 1"),
    "later version": (put("2.0", "version", None), "version", "1.0"),
    "title absent": (lambda document: document.pop("title"), "title", "ontbreekt"),
}  # fmt: skip


def broken_file(tmp_path: Path, change: Break) -> Path:
    document = load_yaml(read_text(EXAMPLE))
    change(document)
    file = tmp_path / "eigen.yaml"
    file.write_text(json.dumps(document), encoding="utf-8")
    return file


def test_the_example_is_what_its_own_comments_ask() -> None:
    found = read_own_file(EXAMPLE)
    assert not found.findings
    assert found.title == "Eigen vragen van Wilgenbeke"
    assert [item.id for item in found.items] == [FIRST, "own-feestmateriaal"]
    for item in found.items:
        assert word_count(item.question) <= QUESTION_WORDS
        assert not list(level_problems(list(item.levels)))


@pytest.mark.parametrize(("change", "place", "said"), VARIANTS.values(), ids=VARIANTS)
def test_tells_item_and_field(tmp_path: Path, change: Break, place: str, said: str) -> None:
    found = read_own_file(broken_file(tmp_path, change))
    assert not found.items
    assert [told for told in map(str, found.findings) if place in told and said in told], found.findings


def test_tells_of_the_same_text_in_two_places(tmp_path: Path) -> None:
    def same(document: dict[str, Any]) -> None:
        first, second = document["items"]
        second["question"] = first["question"]
        first["levels"][1] = first["levels"][0]

    told = [str(finding) for finding in read_own_file(broken_file(tmp_path, same)).findings]
    assert any(f"{FIRST}: levels: De vijf teksten" in one for one in told)
    assert any(f"own-feestmateriaal: question: Dezelfde tekst staat ook bij {FIRST}" in one for one in told)


def test_tells_everything_at_once(tmp_path: Path) -> None:
    def much(document: dict[str, Any]) -> None:
        put("Own", "id")(document)
        level("w" * 1001)(document)
        put(0, "item_version", 1)(document)

    assert len(read_own_file(broken_file(tmp_path, much)).findings) == 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('a: &a ["x"]\nb: [*a, *a]\n', "alias"),
        ('format: !!python/object/apply:os.system ["true"]\n', "tag"),
        ("items: [", "regel 1"),
        ("[" * 200_000, "genest"),
        ("- a\n" * (MAX_NODES + 1), "meer waarden"),
        ("x" * 1_000_001, "1 MB"),
        ('format: "questionnaire"\n', "own-questionnaire"),
        ("", "own-questionnaire"),
    ],
    ids=["alias", "tag", "half", "deep", "many", "large", "another format", "empty"],
)
def test_refuses_what_is_no_plain_file_of_own_questions(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "eigen.yaml"
    file.write_text(text, encoding="utf-8")
    (finding,) = read_own_file(file).findings
    assert said in finding.message


def test_an_absent_file_and_other_bytes_are_findings(tmp_path: Path) -> None:
    assert "niet gelezen" in read_own_file(tmp_path / "weg.yaml").findings[0].message
    (tmp_path / "latin.yaml").write_bytes("é".encode("latin-1"))
    assert "UTF-8" in read_own_file(tmp_path / "latin.yaml").findings[0].message


def test_reads_folded_text_as_one_line(tmp_path: Path) -> None:
    file = tmp_path / "eigen.yaml"
    lines = "".join(f"      - Niveau {n}, een tekst\n        op twee lijnen\n" for n in range(5))
    head = 'format: own-questionnaire\nversion: "1.0"\ntitle: Onze vragen\nitems:\n  - id: own-x\n    item_version: 1\n'
    file.write_text(head + "    question: |\n      Hoe\n      ver?\n    levels:\n" + lines, encoding="utf-8")
    (item,) = read_own_file(file).items
    assert (item.question, item.levels[0]) == ("Hoe ver?", "Niveau 0, een tekst op twee lijnen")


def test_validates_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["questionnaire", "validate", str(EXAMPLE)]) == 0
    capsys.readouterr()
    assert main(["questionnaire", "validate", str(broken_file(tmp_path, put(0, "item_version")))]) == 1
    assert f"eigen.yaml: {FIRST}: item_version: Het getal is te klein; minstens 1." in capsys.readouterr().out
    assert main(["questionnaire", "validate", str(broken_file(tmp_path, put("own-feestmateriaal", "id")))]) == 1
    assert "staat al" in capsys.readouterr().out

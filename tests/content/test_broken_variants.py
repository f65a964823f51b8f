"""Whatever is wrong with a content file, ``questionnaire validate`` names the file, the item and the field, one finding on a line."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.cli import main
from lokaalcirculair_desktop.content.yaml_files import load_yaml, read_text

NL = "1.0/nl/industry-local-economy.yaml"
EN = "1.0/en/industry-local-economy.yaml"
COMMON = "1.0/nl/questionnaire.yaml"
CHANGES = "1.1/nl/changes.yaml"
CHANGES_EN = "1.1/en/changes.yaml"
FIRST, SECOND, CHANGED = "entrepreneurship", "industry", "take-back-valorisation"
LEVEL_4 = "Het bestuur telt elk jaar de afspraken, bespreekt ze {} in de raad, past ze aan en deelt cijfers of aanpak met andere besturen."

Break = Callable[[dict[str, Any]], object]
Validate = Callable[..., tuple[int, list[str], str]]


def at(document: Any, *place: str | int) -> Any:
    """Return what stands at a place in plain data."""
    for key in place:
        document = document[key]
    return document


def put(value: object, *place: str | int) -> Break:
    return lambda document: at(document, *place[:-1]).__setitem__(place[-1], value)


def drop(*place: str | int) -> Break:
    return lambda document: at(document, *place[:-1]).pop(place[-1])


def copy(source: tuple[str | int, ...], *place: str | int) -> Break:
    return lambda document: put(at(document, *source), *place)(document)


def add(text: str, *place: str | int) -> Break:
    return lambda document: put(f"{at(document, *place)} {text}", *place)(document)


def turn_round(document: dict[str, Any]) -> None:
    document["items"].reverse()


def take_from(file: str, item: int, *fields: str) -> Break:
    """Give the first item the fields of an item of another file."""
    source = load_yaml(read_text(paths.resource("questionnaire", file)))["items"][item]
    return lambda document: document["items"][0].update({field: source[field] for field in fields})


VARIANTS: dict[str, tuple[str, Break, str, str]] = {
    "missing key": (NL, drop("items", 0, "question"), f"{FIRST}: question", "ontbreekt"),
    "unknown key": (NL, put("Hoe?", "items", 0, "vraag"), f"{FIRST}: vraag", "hoort hier niet"),
    "wrong type": (NL, put("1", "items", 0, "item_version"), f"{FIRST}: item_version", "geheel getal"),
    "unknown id": (NL, put("entrepreneur", "items", 0, "id"), "entrepreneur: id", "kent het programma niet"),
    "wrong order": (NL, turn_round, "items", f"{FIRST}, {SECOND}, social-economy"),
    "short name too long": (NL, put("Ondernemerschap in handel, horeca en diensten", "items", 0, "short"), f"{FIRST}: short", "30"),
    "level too short": (NL, put("Een beslissing staat in het meerjarenplan.", "items", 0, "levels", 2), f"{FIRST}: levels.2", "15 tot 40"),
    "level too long": (NL, add("en nog een woord" + " erbij" * 30, "items", 0, "levels", 3), f"{FIRST}: levels.3", "woorden"),
    "word of degree": (NL, put(LEVEL_4.format("regelmatig"), "items", 0, "levels", 4), f"{FIRST}: levels.4", "“regelmatig”"),
    "empty verb": (NL, put(LEVEL_4.format("en streeft naar meer"), "items", 0, "levels", 4), f"{FIRST}: levels.4", "“streeft naar”"),
    "text of another item": (NL, copy(("items", 0, "levels", 3), "items", 1, "levels", 3), f"{SECOND}: levels.3", FIRST),
    "missing step": (NL, drop("items", 0, "next_steps", 3), f"{FIRST}: next_steps", "minstens 4"),
    "step from the wrong level": (NL, put(0, "items", 0, "next_steps", 1, "from"), f"{FIRST}: next_steps", "0, 1, 2 en 3"),
    "source without instrument": (NL, put(None, "items", 0, "next_steps", 0, "instrument"), f"{FIRST}: next_steps.0", "zonder instrument"),
    "unknown address": (
        NL, put("https://voorbeeld.example/", "items", 0, "next_steps", 0, "source", "address"), f"{FIRST}: next_steps.0", "staat niet bij de feiten",
    ),
    "check without note": (NL, put(None, "items", 0, "next_steps", 1, "check_note"), f"{FIRST}: next_steps.1", "check_note"),
    "remit as a word": (NL, put("milieu", "items", 0, "remits", 0), f"{FIRST}: remits.0", "'environment'"),
    "unknown chain": (NL, put("chocolade", "items", 0, "value_chains", 0), f"{FIRST}: value_chains.0", "'packaging'"),
    "unknown target": (NL, put(["12.99"], "items", 0, "sdgs"), f"{FIRST}: sdgs.0", "officieel subdoel"),
    "target without a name": (NL, put(["14.7"], "items", 0, "sdgs"), f"{FIRST}: sdgs", "14.7"),
    "language of another folder": (EN, put("fr", "language"), "language", "en"),
    "version of another folder": (NL, put("2.0", "version"), "version", "1.0"),
    "name of another dimension": (NL, put("circular-water", "dimension"), "dimension", "circular-water.yaml"),
    "translation with another number": (EN, add("In 2077.", "items", 0, "why"), f"{FIRST}: why", "2077"),
    "translation without a list entry": (EN, drop("items", 0, "evidence", 0), f"{FIRST}: evidence", "in het Nederlands"),
    "translation where the Dutch has nothing": (EN, put("From ten.", "items", 0, "scope", "size"), f"{FIRST}: scope.size", "null"),
    "translation without what the Dutch has": (
        EN, put(None, "items", 0, "next_steps", 0, "instrument"), f"{FIRST}: next_steps.0.instrument", "een tekst",
    ),
    "translation left in Dutch": (EN, take_from(NL, 0, "question"), f"{FIRST}: question", "nog in het Nederlands"),
    "translation in another order": (EN, turn_round, "items", f"{FIRST}, {SECOND}, social-economy"),
    "word of degree in English": (EN, add("It is regularly discussed.", "items", 0, "levels", 4), f"{FIRST}: levels.4", "“regularly”"),
    "label that is missing": (COMMON, drop("remits", 0), "remits", "vaste volgorde"),
    "target under another goal": (COMMON, put([{"target": "12.3", "goal": 13, "name": "x"}], "sdgs"), "12.3: goal", "ander doel"),
    "change without a new item version": (CHANGES, put(1, "items", 0, "item_version"), f"{CHANGED}: item_version", "één meer"),
    "change that is not told": (CHANGES, drop("items", 0, "change"), f"{CHANGED}: change", "ontbreekt"),
    "change that changes nothing": (
        CHANGES, take_from("1.0/nl/consumer-goods.yaml", 2, "question", "levels", "scope"), f"{CHANGED}: levels", "hoort het item niet",
    ),
    "change since itself": (CHANGES, put("1.1", "since"), "since", "oudere versie"),
    "change since an unknown version": (CHANGES, put("0.9", "since"), "since", "0.9"),
    "change left out of the translation": (CHANGES_EN, drop("items", 1), "items", "dezelfde"),
}  # fmt: skip


@pytest.fixture
def validate(capsys: pytest.CaptureFixture[str]) -> Validate:
    def call(*files: Path) -> tuple[int, list[str], str]:
        code = main(["questionnaire", "validate", *map(str, files)])
        out, err = capsys.readouterr()
        return code, out.splitlines(), err

    return call


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A copy of all sources of the questionnaire, in their folders."""
    return Path(shutil.copytree(paths.resource("questionnaire"), tmp_path / "vragenlijst", ignore=shutil.ignore_patterns("*.json")))


def told(found: tuple[int, list[str], str], place: str, said: str) -> list[str]:
    """Return the lines that say it of that place, of a run that refused as it should: one sentence more, and no traceback."""
    code, lines, err = found
    assert (code, err.count("\n")) == (1, 1)
    assert not [line for line in lines if "Traceback" in line]
    return [line for line in lines if line.startswith(f"{place}: ") and said in line.removeprefix(place)]


@pytest.mark.parametrize("file", [NL, EN, COMMON, CHANGES, CHANGES_EN])
def test_what_the_variants_break_was_right(validate: Validate, sources: Path, file: str) -> None:
    assert validate(sources / file) == (0, ["Alles is in orde."], "")


@pytest.mark.parametrize(("file", "broken", "place", "said"), VARIANTS.values(), ids=VARIANTS)
def test_tells_file_item_and_field(validate: Validate, sources: Path, file: str, broken: Break, place: str, said: str) -> None:
    document = load_yaml(read_text(sources / file))
    broken(document)
    (sources / file).write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    assert told(validate(sources / file), f"{file}: {place}", said)


BOMB = 'a: &a ["x", "x"]\n' + "".join(f"{name}: &{name} [*{before}, *{before}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (BOMB, "alias"),
        ('format: !!python/object/apply:os.system ["ls"]\n', "tag"),
        ('format: "questionnaire-dimension"\nformat: "questionnaire"\n', "regel 2"),
        ("items: [", "regel"),
        ("x" * 1_000_001, "1 MB"),
        ("- een\n- twee\n", "format"),
        ('format: "recept"\n', "questionnaire-dimension"),
        ("", "format"),
    ],
    ids=["alias bomb", "tag", "key twice", "half", "too large", "list", "other format", "empty"],
)
def test_what_is_no_plain_content_is_one_finding(validate: Validate, sources: Path, text: str, said: str) -> None:
    (sources / NL).write_text(text, encoding="utf-8")
    found = validate(sources / NL)
    assert told(found, NL, said)
    assert len(found[1]) == 1


def test_a_translation_away_from_its_folder_says_where_it_belongs(validate: Validate, sources: Path, tmp_path: Path) -> None:
    lost = tmp_path / "verdwaald.yaml"
    shutil.copy(sources / EN, lost)
    assert told(validate(lost), "verdwaald.yaml", "naast de map nl")


def test_a_translation_of_a_broken_dutch_file_says_so(validate: Validate, sources: Path) -> None:
    (sources / NL).write_text("items: [", encoding="utf-8")
    assert told(validate(sources / EN), EN, "voldoet zelf niet")


def test_a_finding_stands_on_a_line_of_its_own(validate: Validate, sources: Path) -> None:
    document = load_yaml(read_text(sources / NL))
    drop("items", 0, "question")(document)
    put("regel één\nregel twee", "items", 1, "een\nveld\x1b[1m")(document)
    (sources / NL).write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    _, lines, _ = validate(sources / NL)
    assert len(lines) == 2

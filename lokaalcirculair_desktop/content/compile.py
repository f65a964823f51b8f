"""Compiles the content that people write in YAML to the JSON that the program reads: ``python -m lokaalcirculair_desktop.content.compile``.

For each version and language of the questionnaire and of the survey one ``<version>/<language>.json``; in ``resources/reference/`` one
``benchmarks.json``, one ``offer.json`` and one ``profile-rules.json``. A language is compiled once all its files are there; what does not
pass validation is not compiled. With ``--check`` nothing is written: the exit code tells whether all is fresh.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.content.editions import CHANGES_FILE, COMMON_FILE, Edition, shipped_editions
from lokaalcirculair_desktop.content.surveys import survey_sources
from lokaalcirculair_desktop.content.typesetting import typeset_all, with_names
from lokaalcirculair_desktop.content.validation import validate_files
from lokaalcirculair_desktop.content.yaml_files import load_yaml, read_text
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS
from lokaalcirculair_desktop.texts import LANGUAGES, SOURCE_LANGUAGE

COMMON_KEYS = ("id", "version", "language", "pillars", "dimensions", "levels", "notes", "value_chains", "remits", "sdgs")

Plain = dict[str, Any]
"""An object of a document, as YAML and JSON have it."""


def compiled_questionnaire(edition: Edition) -> Plain:
    """Return the one document of a version and language, out of its YAML files and those that it builds on."""
    common, items = _parts(edition)
    names = {item["id"]: item["name"] for item in items}
    set_items = [
        item | {"scope": {field: text and with_names(text, names, edition.language) for field, text in item["scope"].items()}} for item in items
    ]
    document = {key: common[key] for key in COMMON_KEYS} | {"version": edition.version, "items": set_items}
    return dict(typeset_all(document, edition.language))


def _parts(edition: Edition) -> tuple[Plain, list[Plain]]:
    """Return the common part and the items of an edition, as their sources have them."""
    if not edition.is_overlay:
        return _document(edition.file(COMMON_FILE)), [item for dimension in DIMENSIONS for item in _items(edition, dimension)]
    common, before = _parts(edition.at_version(_document(edition.dutch.file(CHANGES_FILE))["since"]))
    changed = {item["id"]: item for item in _items(edition, CHANGES_FILE)}
    return common, [changed.get(item["id"], item) for item in before]


def _items(edition: Edition, name: str) -> list[Plain]:
    """Return the items of one file: those of the Dutch file, with the texts of the edition's own language laid over them."""
    dutch = _document(edition.dutch.file(name))["items"]
    texts = dutch if edition.language == SOURCE_LANGUAGE else _document(edition.file(name))["items"]
    return [{"change": None} | laid_over(item, text) | _stored_indicator(item, text) for item, text in zip(dutch, texts, strict=True)]


def _stored_indicator(dutch: Plain, texts: Plain) -> Plain:
    """Return the figure of an item with its Dutch words beside those of the language: figures are stored under these."""
    own = texts["indicator"]
    stored = {f"stored_{key}": value for key, value in dutch["indicator"].items()} if own else {}
    return {"indicator": own and dict(own) | stored}


def laid_over(dutch: Any, texts: Any) -> Any:
    """Return plain data with the texts of another language in place of the Dutch ones; what that language does not have stays."""
    if isinstance(dutch, Mapping):
        return {key: laid_over(value, texts[key]) if key in texts else value for key, value in dutch.items()}
    if isinstance(dutch, list):
        return [laid_over(value, text) for value, text in zip(dutch, texts, strict=True)]
    return texts


def _document(file: Path) -> Plain:
    return dict(load_yaml(read_text(file)))


def compiled_files() -> Iterator[tuple[Path, str]]:
    """Yield every compiled file with the text that it must have."""
    for edition in shipped_editions():
        yield edition.compiled, as_json(compiled_questionnaire(edition))
    for survey in survey_sources():
        document = _document(survey)
        yield survey.with_suffix(".json"), as_json(typeset_all(document, document["language"]))
    rules = paths.resource("reference", "profile-rules.yaml")
    yield rules.with_suffix(".json"), as_json(_document(rules)["rules"])
    offer = paths.resource("reference", "offer.yaml")
    yield offer.with_suffix(".json"), as_json([_typeset_texts(entry) for entry in _document(offer)["offers"]])
    benchmarks = paths.resource("reference", "benchmarks.yaml")
    yield benchmarks.with_suffix(".json"), as_json([_benchmark(entry) for entry in _document(benchmarks)["benchmarks"]])


def _typeset_texts(entry: Plain) -> Plain:
    return entry | {"texts": {language: typeset_all(entry["texts"][language], language) for language in LANGUAGES}}


def _benchmark(entry: Plain) -> Plain:
    """Return a figure with the texts of each language set as that language asks."""
    others = {language: typeset_all(texts, language) for language, texts in entry["translations"].items()}
    return dict(typeset_all(entry, SOURCE_LANGUAGE)) | {"translations": others}


def as_json(document: object) -> str:
    """Return a document as JSON that shows changes line by line."""
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def all_sources() -> tuple[Path, ...]:
    """Return every content file that is validated before compiling."""
    sources = [file for edition in shipped_editions() for file in edition.files]
    return (*sources, *survey_sources(), *(file for file in sorted(paths.resource("reference").iterdir()) if file.suffix in {".yaml", ".csv"}))


def main(arguments: list[str] | None = None) -> int:
    """Validate, then compile or check; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m lokaalcirculair_desktop.content.compile", description="Compile the content to JSON.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a compiled file is not fresh")
    check = parser.parse_args(arguments).check
    findings = validate_files(all_sources())
    for finding in findings:
        print(finding, file=sys.stderr)
    if findings:
        return 1
    stale = [(file, text) for file, text in compiled_files() if not file.exists() or file.read_text(encoding="utf-8") != text]
    for file, text in stale:
        print(file.relative_to(paths.resource()).as_posix())
        if not check:
            file.write_text(text, encoding="utf-8", newline="\n")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())

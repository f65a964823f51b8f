"""Compiles the content that people write in YAML to the JSON that the program reads: ``python -m lokaalcirculair_desktop.content.compile``.

For each ``resources/questionnaire/<version>/<language>/`` one ``<language>.json`` beside that folder, and for
``resources/reference/benchmarks.yaml`` one ``benchmarks.json``. What does not pass validation is not compiled. With ``--check``
nothing is written: the exit code tells whether all is fresh.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.content.validation import validate_files
from lokaalcirculair_desktop.content.yaml_files import load_yaml, read_text
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS, ITEMS

COMMON_FILE = "questionnaire"
COMMON_KEYS = ("id", "version", "language", "pillars", "dimensions", "levels", "notes", "value_chains", "remits", "sdgs")
_BRACKETED = re.compile(r"\([^()]*\)")
_ID = re.compile(rf"(?<![\w-])({'|'.join(ITEMS)})(?![\w-])")
_NUMBER_AND_SIGN = re.compile(r"(?<=\d) (?=%|m²|m³)")


def source_folders() -> tuple[Path, ...]:
    """Return the folders with YAML, one for each version and language."""
    return tuple(sorted(file.parent for file in paths.resource("questionnaire").glob(f"*/*/{COMMON_FILE}.yaml")))


def source_files(folder: Path) -> tuple[Path, ...]:
    """Return the YAML files of a version and language: the common one, then one for each dimension in order."""
    return tuple(folder / f"{name}.yaml" for name in (COMMON_FILE, *DIMENSIONS))


def compiled_questionnaire(folder: Path) -> dict[str, Any]:
    """Return the one document of a version and language, out of its YAML files."""
    common, *parts = (load_yaml(typeset(read_text(file))) for file in source_files(folder))
    items = [item for part in parts for item in part["items"]]
    names = {item["id"]: item["name"] for item in items}
    for item in items:
        item["scope"] = {field: text and with_names(text, names) for field, text in item["scope"].items()}
    return {key: common[key] for key in COMMON_KEYS} | {"items": items}


def with_names(text: str, names: Mapping[str, str]) -> str:
    """Write the name of an item where the source has its id between brackets, so that a renamed item has its right name everywhere."""
    return _BRACKETED.sub(lambda bracketed: _ID.sub(lambda item: f"‘{names[item.group()]}’", bracketed.group()), text)


def typeset(text: str) -> str:
    """Keep a number and its sign together on one line: a no-break space in ``15,3 %`` and ``310 m²``."""
    return _NUMBER_AND_SIGN.sub("\N{NO-BREAK SPACE}", text)


def compiled_files() -> Iterator[tuple[Path, str]]:
    """Yield every compiled file with the text that it must have."""
    for folder in source_folders():
        yield folder.with_name(f"{folder.name}.json"), as_json(compiled_questionnaire(folder))
    benchmarks = paths.resource("reference", "benchmarks.yaml")
    yield benchmarks.with_suffix(".json"), as_json(load_yaml(typeset(read_text(benchmarks)))["benchmarks"])


def as_json(document: object) -> str:
    """Return a document as JSON that shows changes line by line."""
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def all_sources() -> tuple[Path, ...]:
    """Return every content file that is validated before compiling."""
    sources = [file for folder in source_folders() for file in source_files(folder)]
    return (*sources, *(file for file in sorted(paths.resource("reference").iterdir()) if file.suffix in {".yaml", ".csv"}))


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
        print(file.name)
        if not check:
            file.write_text(text, encoding="utf-8", newline="\n")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())

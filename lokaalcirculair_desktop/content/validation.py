"""Checks content files: parts of the questionnaire, benchmarks and reference tables, whatever they hold.

A file may come from outside. It is never trusted: it is read as plain data (see ``yaml_files``), and whatever is wrong with it becomes a
finding, never an exception.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.content.findings import Finding
from lokaalcirculair_desktop.content.rules import item_problems, repeated_texts
from lokaalcirculair_desktop.content.tables import table_problems
from lokaalcirculair_desktop.content.yaml_files import UnreadableContent, load_yaml, read_text
from lokaalcirculair_desktop.domain.questionnaire import DIMENSION_OF, DIMENSIONS, ITEMS, LEVELS, REMITS, VALUE_CHAINS
from lokaalcirculair_desktop.texts import msg, tr

if TYPE_CHECKING:
    from lokaalcirculair_desktop.content.schema import CommonFile, ContentFile, DimensionFile, ItemModel

YAML_SUFFIXES = frozenset({".yaml", ".yml"})

_WORDED: Mapping[str, str] = {
    "missing": msg("Dit veld ontbreekt."),
    "extra_forbidden": msg("Dit veld hoort hier niet."),
    "string_type": msg("Hier hoort een tekst."),
    "string_too_short": msg("Hier hoort een tekst die niet leeg is."),
    "string_too_long": msg("Deze tekst is te lang; hoogstens {max_length} tekens."),
    "string_pattern_mismatch": msg("Deze tekst heeft niet de vorm die hier hoort."),
    "int_type": msg("Hier hoort een geheel getal."),
    "float_type": msg("Hier hoort een getal."),
    "bool_type": msg("Hier hoort true of false."),
    "list_type": msg("Hier hoort een lijst."),
    "model_type": msg("Hier horen velden met een waarde."),
    "literal_error": msg("Hier past enkel: {expected}."),
    "sdg_target": msg('Dit is geen officieel subdoel van de duurzame ontwikkelingsdoelen; schrijf het als "12.3".'),
    "too_short": msg("De lijst is te kort; minstens {min_length}."),
    "too_long": msg("De lijst is te lang; hoogstens {max_length}."),
    "value_error": msg("Deze id kent het programma niet."),
    "greater_than_equal": msg("Het getal is te klein; minstens {ge}."),
    "less_than_equal": msg("Het getal is te groot; hoogstens {le}."),
}

_LISTS = ("items", "benchmarks", "dimensions", "value_chains", "remits", "sdgs")


@dataclass(frozen=True, slots=True)
class _Read:
    """What could be read of one file: its findings so far, and its items if it holds any."""

    findings: list[Finding]
    items: list[tuple[str, ItemModel]] = field(default_factory=list)


def validate_files(files: Iterable[Path]) -> list[Finding]:
    """Check content files one by one and against each other; return what is to be put right, in the order of the files."""
    read = [_read(file) for file in files]
    placed = [(name, item) for each in read for name, item in each.items]
    file_of = {item.id: name for name, item in placed}
    findings = [finding for each in read for finding in each.findings]
    repeated = repeated_texts([item for _, item in placed])
    findings += [Finding(file_of[item], item, where, problem) for item, where, problem in repeated]
    return findings


def _read(file: Path) -> _Read:
    try:
        text = read_text(file)
        if file.suffix == ".csv":
            return _Read([Finding(file.name, *problem) for problem in table_problems(text)])
        if file.suffix not in YAML_SUFFIXES:
            raise UnreadableContent(tr("Dit is geen inhoudsbestand: een YAML- of CSV-bestand hoort hier."))
        return _read_document(file.name, load_yaml(text))
    except UnreadableContent as unreadable:
        return _Read([Finding(file.name, "", "", str(unreadable))])


def _read_document(name: str, document: Any) -> _Read:
    from pydantic import ValidationError

    from lokaalcirculair_desktop.content.schema import FILE_MODELS, CommonFile, DimensionFile

    kind = document.get("format") if isinstance(document, dict) else None
    model = FILE_MODELS.get(kind) if isinstance(kind, str) else None
    if model is None:
        known = ", ".join(FILE_MODELS)
        return _Read(
            [Finding(name, "", "format", tr("Dit is geen inhoudsbestand van dit programma; “format” is een van: {known}.").format(known=known))]
        )
    try:
        content: ContentFile = model.model_validate(document)
    except ValidationError as errors:
        return _Read([_worded(name, document, error) for error in errors.errors(include_url=False, include_input=False)])
    if isinstance(content, DimensionFile):
        return _Read(list(_dimension_findings(name, content)), [(name, item) for item in content.items])
    return _Read(list(_common_findings(name, content)) if isinstance(content, CommonFile) else [])


def _worded(name: str, document: Mapping[str, Any], error: Mapping[str, Any]) -> Finding:
    place = list(error["loc"])
    item = ""
    if len(place) > 1 and place[0] in _LISTS:
        entry = document[place[0]][place[1]]
        named = next((entry[key] for key in ("id", "target") if key in entry), None) if isinstance(entry, dict) else None
        item = named if isinstance(named, str) else tr("nummer {n}").format(n=place[1] + 1)
        place = place[2:]
    worded = _WORDED.get(error["type"], msg("Deze waarde past hier niet."))
    values = {key: tr(" of ").join(str(value).split(" or ")) for key, value in error.get("ctx", {}).items()}
    return Finding(name, item, ".".join(str(part) for part in place), tr(worded).format(**values))


def _dimension_findings(name: str, content: DimensionFile) -> Iterator[Finding]:
    expected = [item for item in ITEMS if DIMENSION_OF[item] == content.dimension]
    if [item.id for item in content.items] != expected:
        listed = ", ".join(expected)
        yield Finding(name, "", "items", tr("Deze dimensie heeft precies deze items, in deze volgorde: {listed}.").format(listed=listed))
    addresses = known_addresses()
    for item in content.items:
        for where, problem in item_problems(item, addresses):
            yield Finding(name, item.id, where, problem)


def _common_findings(name: str, content: CommonFile) -> Iterator[Finding]:
    from lokaalcirculair_desktop.content.schema import SDG_TARGETS

    if [dimension.id for dimension in content.dimensions] != list(DIMENSIONS):
        yield Finding(name, "", "dimensions", tr("De acht dimensies horen er elk één keer te staan, in de vaste volgorde."))
    if [level.level for level in content.levels] != list(LEVELS):
        yield Finding(name, "", "levels", tr("De niveaus 0 tot 4 horen er elk één keer te staan, in volgorde."))
    if [chain.id for chain in content.value_chains] != list(VALUE_CHAINS):
        yield Finding(name, "", "value_chains", tr("De negen waardeketens horen er elk één keer te staan, in de vaste volgorde."))
    if [remit.id for remit in content.remits] != list(REMITS):
        yield Finding(name, "", "remits", tr("De bevoegdheden horen er elk één keer te staan, in de vaste volgorde."))
    targets = [sdg.target for sdg in content.sdgs]
    if targets != sorted(set(targets), key=SDG_TARGETS.index):
        yield Finding(name, "", "sdgs", tr("Elk subdoel hoort er één keer te staan, in de officiële volgorde."))
    for sdg in content.sdgs:
        if sdg.target.split(".")[0] != str(sdg.goal):
            yield Finding(name, sdg.target, "goal", tr("Het subdoel hoort bij een ander doel."))


def known_addresses() -> frozenset[str]:
    """Return the addresses of all sourced facts that the program ships."""
    with paths.resource("reference", "facts.csv").open(encoding="utf-8", newline="") as lines:
        return frozenset(row["source_address"] for row in csv.DictReader(lines))

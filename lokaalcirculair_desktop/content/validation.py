"""Checks content files: parts of the questionnaire, benchmarks and reference tables, whatever they hold.

A file may come from outside. It is never trusted: it is read as plain data (see ``yaml_files``), and whatever is wrong with it becomes a
finding, never an exception. What a file builds on is found by its place: a translation beside the Dutch folder, a changes file beside the
folder of the version that it changes.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.content.editions import CHANGES_FILE, COMMON_FILE, Edition, edition_of, order_of
from lokaalcirculair_desktop.content.findings import Finding
from lokaalcirculair_desktop.content.offer_rules import offer_problems
from lokaalcirculair_desktop.content.own_questions import own_problems
from lokaalcirculair_desktop.content.rules import Problem, change_problems, item_problems, repeated_texts, text_problems
from lokaalcirculair_desktop.content.survey_rules import dutch_of, survey_problems
from lokaalcirculair_desktop.content.tables import table_problems
from lokaalcirculair_desktop.content.translation_rules import translation_problems
from lokaalcirculair_desktop.content.wording import worded
from lokaalcirculair_desktop.content.yaml_files import UnreadableContent, load_yaml, read_text
from lokaalcirculair_desktop.domain.questionnaire import DIMENSION_OF, DIMENSIONS, ITEM_ORDER, ITEMS, LEVELS, REMITS, VALUE_CHAINS
from lokaalcirculair_desktop.texts import SOURCE_LANGUAGE, Language, tr

if TYPE_CHECKING:
    from lokaalcirculair_desktop.content import schema
    from lokaalcirculair_desktop.content.offer_schema import OfferFile
    from lokaalcirculair_desktop.content.own_schema import OwnQuestionnaireFile
    from lokaalcirculair_desktop.content.survey_schema import SurveyFile

    AnyItem = schema.ItemModel | schema.ItemTextsModel
    AnyFile = schema.ContentFile | SurveyFile | OfferFile | OwnQuestionnaireFile

M = TypeVar("M")
YAML_SUFFIXES = frozenset({".yaml", ".yml"})


class _NotSound(Exception):
    """A file that does not have the shape of any content file; ``findings`` tell why."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__()
        self.findings = findings


@dataclass(frozen=True, slots=True)
class _Placed:
    """An item and where it stands."""

    file: Path
    language: Language
    item: AnyItem


def validate_files(files: Iterable[Path]) -> list[Finding]:
    """Check content files one by one and against each other; return what is to be put right, in the order of the files."""
    check = _Check()
    findings = [finding for file in files for finding in check.file(file)]
    return findings + list(_repeated(check.placed))


def _repeated(placed: Sequence[_Placed]) -> Iterator[Finding]:
    """Tell of texts that stand in two items of the same language."""
    for _, group in groupby(sorted(placed, key=lambda one: one.language), key=lambda one: one.language):
        same_language = list(group)
        file_of = {one.item.id: one.file for one in same_language}
        for item, field, problem in repeated_texts([one.item for one in same_language]):
            yield Finding(shown_name(file_of[item]), item, field, problem)


def shown_name(file: Path) -> str:
    """Return the name that tells a content file apart: with its version and language where it stands in such a folder."""
    edition = edition_of(file)
    return f"{edition.version}/{edition.language}/{file.name}" if edition else file.name


class _Check:
    """One run over files; what several of them build on is read once."""

    def __init__(self) -> None:
        self.placed: list[_Placed] = []
        self._content: dict[Path, AnyFile] = {}

    def file(self, file: Path) -> list[Finding]:
        """Return what is to be put right in one file."""
        try:
            if file.suffix == ".csv":
                return [Finding(file.name, *problem) for problem in table_problems(read_text(file))]
            content = self._read(file)
        except UnreadableContent as unreadable:
            return [Finding(shown_name(file), "", "", str(unreadable))]
        except _NotSound as unsound:
            return unsound.findings
        return [Finding(shown_name(file), *found) for found in (*_misplaced(file, content), *self._findings(file, content))]

    def _read(self, file: Path) -> AnyFile:
        """Return the content of a YAML file; read once.

        Raises:
            UnreadableContent: it is no plain data.
            _NotSound: it does not have the shape of a content file.
        """
        if file not in self._content:
            text = read_text(file)
            if file.suffix not in YAML_SUFFIXES:
                raise UnreadableContent(tr("Dit is geen inhoudsbestand: een YAML- of CSV-bestand hoort hier."))
            self._content[file] = _content_of(file, load_yaml(text))
        return self._content[file]

    def _beside(self, file: Path, kind: type[M]) -> M | None:
        """Return the content of a file that another one builds on; ``None`` where it is absent, of another kind or not right itself."""
        try:
            content = self._read(file)
        except (UnreadableContent, _NotSound):
            return None
        return content if isinstance(content, kind) else None

    def _findings(self, file: Path, content: AnyFile) -> Iterator[tuple[str, str, str]]:
        from lokaalcirculair_desktop.content import schema
        from lokaalcirculair_desktop.content.offer_schema import OfferFile
        from lokaalcirculair_desktop.content.own_schema import OwnQuestionnaireFile
        from lokaalcirculair_desktop.content.survey_schema import SurveyFile

        items: Sequence[AnyItem] = getattr(content, "items", ())
        if not isinstance(content, schema.BenchmarksFile | schema.ProfileRulesFile | OfferFile | OwnQuestionnaireFile):
            self.placed += [_Placed(file, content.language, item) for item in items]
        match content:
            case schema.DimensionFile():
                yield from _order_findings(content.dimension, items)
                yield from self._item_findings(file, content.items)
            case schema.TranslationFile():
                yield from _order_findings(content.dimension, items)
                yield from self._translation_findings(file, content)
            case schema.ChangesFile():
                yield from self._changes_findings(file, content)
                yield from self._item_findings(file, content.items)
            case schema.ChangesTranslationFile():
                yield from self._translation_findings(file, content)
            case schema.CommonFile():
                yield from _common_findings(content)
                yield from self._common_translation_findings(file, content)
            case SurveyFile():
                yield from (("", *problem) for problem in survey_problems(content, self._beside(dutch_of(file), SurveyFile)))
            case OfferFile():
                yield from offer_problems(content, known_addresses())
            case OwnQuestionnaireFile():
                yield from own_problems(content)

    def _item_findings(self, file: Path, items: Sequence[schema.ItemModel]) -> Iterator[tuple[str, str, str]]:
        addresses = known_addresses()
        named = self._named_targets(file)
        for item in items:
            yield from ((item.id, *problem) for problem in item_problems(item, addresses))
            for target in item.sdgs:
                if named is not None and target not in named:
                    yield item.id, "sdgs", tr("Subdoel {target} heeft nog geen naam in {file}.").format(target=target, file=f"{COMMON_FILE}.yaml")

    def _named_targets(self, file: Path) -> frozenset[str] | None:
        """Return the targets that the common file beside a file has a name for; ``None`` where there is no such file."""
        edition = edition_of(file)
        common = self._common_of(edition) if edition else None
        return frozenset(sdg.target for sdg in common.sdgs) if common else None

    def _common_of(self, edition: Edition) -> schema.CommonFile | None:
        from lokaalcirculair_desktop.content.schema import ChangesFile, CommonFile

        changes = self._beside(edition.dutch.file(CHANGES_FILE), ChangesFile) if edition.is_overlay else None
        if changes is not None and order_of(changes.since) < order_of(edition.version):
            return self._common_of(edition.at_version(changes.since))
        return self._beside(edition.file(COMMON_FILE), CommonFile)

    def _translation_findings(self, file: Path, content: schema.TranslationFile | schema.ChangesTranslationFile) -> Iterator[tuple[str, str, str]]:
        from lokaalcirculair_desktop.content.schema import ChangesFile, DimensionFile

        for item in content.items:
            yield from ((item.id, *problem) for problem in text_problems(item, content.language))
        edition = edition_of(file)
        dutch = (
            self._beside(edition.dutch.file(file.stem), DimensionFile) or self._beside(edition.dutch.file(file.stem), ChangesFile)
            if edition
            else None
        )
        if dutch is None:
            yield "", "", _no_dutch(edition)
        elif [item.id for item in dutch.items] != [item.id for item in content.items]:
            yield "", "items", tr("Deze items horen dezelfde te zijn als in het Nederlandse bestand, in dezelfde volgorde.")
        else:
            for source, texts in zip(dutch.items, content.items, strict=True):
                compared = translation_problems(source.model_dump(), texts.model_dump(), content.language)
                yield from ((texts.id, *problem) for problem in compared)

    def _common_translation_findings(self, file: Path, content: schema.CommonFile) -> Iterator[tuple[str, str, str]]:
        from lokaalcirculair_desktop.content.schema import CommonFile

        if content.language == SOURCE_LANGUAGE:
            return
        edition = edition_of(file)
        dutch = self._beside(edition.dutch.file(COMMON_FILE), CommonFile) if edition else None
        if dutch is None:
            yield "", "", _no_dutch(edition)
            return
        if [sdg.target for sdg in dutch.sdgs] != [sdg.target for sdg in content.sdgs]:
            yield "", "sdgs", tr("Hier horen dezelfde subdoelen als in het Nederlandse bestand, in dezelfde volgorde.")
        else:
            yield from (("", *problem) for problem in translation_problems(dutch.model_dump(), content.model_dump(), content.language))

    def _changes_findings(self, file: Path, content: schema.ChangesFile) -> Iterator[tuple[str, str, str]]:
        ids = [item.id for item in content.items]
        if ids != sorted(set(ids), key=ITEM_ORDER.__getitem__):
            yield "", "items", tr("Elk item hoort er hoogstens één keer te staan, in de volgorde van de vragenlijst.")
        if order_of(content.since) >= order_of(content.version):
            yield "", "since", tr("Een versie bouwt voort op een oudere versie.")
            return
        edition = edition_of(file)
        before = self._items_of(edition.at_version(content.since)) if edition else {}
        if not before:
            yield "", "since", tr("Versie {version} staat niet naast dit bestand.").format(version=content.since)
        for item in content.items:
            yield from ((item.id, *problem) for problem in change_problems(item.change))
            if item.id in before:
                yield from ((item.id, *problem) for problem in _unchanged(before[item.id], item))

    def _items_of(self, edition: Edition) -> dict[str, schema.ItemModel]:
        """Return the Dutch items of a version by id, as far as its files are right; none where it is not there."""
        from lokaalcirculair_desktop.content.schema import ChangesFile, DimensionFile

        if not edition.is_overlay:
            parts = (self._beside(edition.file(dimension), DimensionFile) for dimension in DIMENSIONS)
            return {item.id: item for part in parts if part for item in part.items}
        changes = self._beside(edition.file(CHANGES_FILE), ChangesFile)
        if changes is None or order_of(changes.since) >= order_of(edition.version):
            return {}
        return self._items_of(edition.at_version(changes.since)) | {item.id: item for item in changes.items}


def _content_of(file: Path, document: Any) -> AnyFile:
    from pydantic import ValidationError

    from lokaalcirculair_desktop.content.offer_schema import OFFER_MODELS
    from lokaalcirculair_desktop.content.own_schema import OWN_MODELS
    from lokaalcirculair_desktop.content.schema import FILE_MODELS
    from lokaalcirculair_desktop.content.survey_schema import SURVEY_MODELS

    models: Mapping[str, type[AnyFile]] = {**FILE_MODELS, **SURVEY_MODELS, **OFFER_MODELS, **OWN_MODELS}
    name = shown_name(file)
    kind = document.get("format") if isinstance(document, dict) else None
    model = models.get(kind) if isinstance(kind, str) else None
    if model is None:
        told = tr("Dit is geen inhoudsbestand van dit programma; “format” is een van: {known}.").format(known=", ".join(models))
        raise _NotSound([Finding(name, "", "format", told)])
    try:
        return model.model_validate(document)
    except ValidationError as errors:
        raise _NotSound([worded(name, document, error) for error in errors.errors(include_url=False, include_input=False)]) from errors


def _misplaced(file: Path, content: AnyFile) -> Iterator[tuple[str, str, str]]:
    """Tell where what a file says of itself is not what its place says."""
    edition = edition_of(file)
    if edition is None:
        return
    if getattr(content, "language", edition.language) != edition.language:
        yield "", "language", tr("Dit bestand staat in de map van een andere taal: {language}.").format(language=edition.language)
    if content.version != edition.version:
        yield "", "version", tr("Dit bestand staat in de map van een andere versie: {version}.").format(version=edition.version)
    dimension = getattr(content, "dimension", file.stem)
    if dimension != file.stem:
        yield "", "dimension", tr("Het bestand van deze dimensie heet {name}.").format(name=f"{dimension}.yaml")


def _no_dutch(edition: Edition | None) -> str:
    if edition is None:
        return tr("Dit is een vertaling: zet ze in de map van haar taal, naast de map nl, om ze met het Nederlands te vergelijken.")
    return tr("Het Nederlandse bestand waarvan dit de vertaling is, ontbreekt of voldoet zelf niet.")


def _order_findings(dimension: str, items: Sequence[AnyItem]) -> Iterator[tuple[str, str, str]]:
    expected = [item for item in ITEMS if DIMENSION_OF[item] == dimension]
    if [item.id for item in items] != expected:
        yield "", "items", tr("Deze dimensie heeft precies deze items, in deze volgorde: {listed}.").format(listed=", ".join(expected))


def _unchanged(before: schema.ItemModel, item: schema.ChangedItemModel) -> Iterator[Problem]:
    """Tell where a changed item is not numbered as one, or did not change."""
    if item.item_version != before.item_version + 1:
        told = tr("De betekenis verandert, dus hoort hier {n} te staan: één meer dan in de versie ervoor.").format(n=before.item_version + 1)
        yield "item_version", told
    if (item.question, item.levels, item.scope) == (before.question, before.levels, before.scope):
        yield "levels", tr("Vraag, niveaus en afbakening zijn die van de versie ervoor: dan hoort het item niet in dit bestand.")


def _common_findings(content: schema.CommonFile) -> Iterator[tuple[str, str, str]]:
    from lokaalcirculair_desktop.content.schema import SDG_TARGETS

    if [dimension.id for dimension in content.dimensions] != list(DIMENSIONS):
        yield "", "dimensions", tr("De acht dimensies horen er elk één keer te staan, in de vaste volgorde.")
    if [level.level for level in content.levels] != list(LEVELS):
        yield "", "levels", tr("De niveaus 0 tot 4 horen er elk één keer te staan, in volgorde.")
    if [chain.id for chain in content.value_chains] != list(VALUE_CHAINS):
        yield "", "value_chains", tr("De negen waardeketens horen er elk één keer te staan, in de vaste volgorde.")
    if [remit.id for remit in content.remits] != list(REMITS):
        yield "", "remits", tr("De bevoegdheden horen er elk één keer te staan, in de vaste volgorde.")
    targets = [sdg.target for sdg in content.sdgs]
    if targets != sorted(set(targets), key=SDG_TARGETS.index):
        yield "", "sdgs", tr("Elk subdoel hoort er één keer te staan, in de officiële volgorde.")
    yield from (
        (sdg.target, "goal", tr("Het subdoel hoort bij een ander doel.")) for sdg in content.sdgs if not sdg.target.startswith(f"{sdg.goal}.")
    )


def known_addresses() -> frozenset[str]:
    """Return the addresses of all sourced facts that the program ships."""
    with paths.resource("reference", "facts.csv").open(encoding="utf-8", newline="") as lines:
        return frozenset(row["source_address"] for row in csv.DictReader(lines))

"""The shape of the YAML content files, as strict models: no unknown fields, no silent conversion.

Only ``validation`` imports this module: pydantic takes tens of milliseconds to load, and the program itself reads compiled JSON.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError, PydanticKnownError

from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS, ITEMS, QUESTIONNAIRE_ID, REMITS, VALUE_CHAINS

_TARGETS_OF_GOAL = {
    1: (5, "ab"), 2: (5, "abc"), 3: (9, "abcd"), 4: (7, "abc"), 5: (6, "abc"), 6: (6, "ab"), 7: (3, "ab"), 8: (10, "ab"), 9: (5, "abc"),
    10: (7, "abc"), 11: (7, "abc"), 12: (8, "abc"), 13: (3, "ab"), 14: (7, "abc"), 15: (9, "abc"), 16: (10, "ab"), 17: (19, ""),
}  # fmt: skip
SDG_TARGETS = tuple(f"{goal}.{part}" for goal, (numbered, lettered) in _TARGETS_OF_GOAL.items() for part in (*range(1, numbered + 1), *lettered))
"""The 169 official targets (United Nations, resolution 70/1, 2015): the numbered ones of each goal, then the lettered ones."""


def _one_of(known: Collection[str]) -> Callable[[str], str]:
    def checked(value: str) -> str:
        if value not in known:
            raise ValueError(value)
        return value

    return checked


def _code_among(known: Collection[str]) -> Callable[[str], str]:
    def checked(value: str) -> str:
        if value not in known:
            *others, last = (f"'{code}'" for code in known)
            raise PydanticKnownError("literal_error", {"expected": f"{', '.join(others)} or {last}"})
        return value

    return checked


def _official_target(value: str) -> str:
    if value not in SDG_TARGETS:
        raise PydanticCustomError("sdg_target", "no official target")
    return value


Text = Annotated[str, StringConstraints(strict=True, min_length=1, pattern=r"^\S(.*\S)?$")]
Flag = Annotated[bool, Field(strict=True)]
Count = Annotated[int, Field(strict=True, ge=1)]
Year = Annotated[int, Field(strict=True, ge=1900, le=2100)]
Address = Annotated[str, StringConstraints(strict=True, pattern=r"^https?://\S+$")]
Version = Annotated[str, StringConstraints(strict=True, pattern=r"^\d+\.\d+$")]
LanguageCode = Literal["nl", "en", "fr"]
Translated = Literal["en", "fr"]
Short = Annotated[str, StringConstraints(strict=True, min_length=1, max_length=30)]
Chain = Annotated[str, Field(strict=True), AfterValidator(_code_among(VALUE_CHAINS))]
Remit = Annotated[str, Field(strict=True), AfterValidator(_code_among(REMITS))]
Sdg = Annotated[str, Field(strict=True), AfterValidator(_official_target)]
DimensionId = Annotated[str, Field(strict=True), AfterValidator(_one_of(DIMENSIONS))]
ItemId = Annotated[str, Field(strict=True), AfterValidator(_one_of(ITEMS))]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class SourceModel(_Strict):
    """Where a fact comes from."""

    title: Text
    address: Address
    year: Year | None


class NextStepModel(_Strict):
    """An action that leads from one level to the next."""

    from_level: Annotated[int, Field(strict=True, ge=0, le=3, alias="from")]
    action: Text
    who: Text
    effort: Literal["klein", "middel", "groot"]
    value: Annotated[int, Field(strict=True, ge=1, le=3)]
    instrument: Text | None
    source: SourceModel | None
    check: Annotated[bool, Field(strict=True)]
    check_note: Text | None


class ScopeModel(_Strict):
    """What belongs to an item and what does not."""

    counts: Text
    does_not_count: Text
    size: Text | None


class NotApplicableModel(_Strict):
    """When an item is not applicable."""

    rule: Text
    sentence: Text | None


class ReadAsModel(_Strict):
    """How other kinds of organisations read an item."""

    intermunicipal: Text
    pom: Text
    province: Text


class IndicatorModel(_Strict):
    """The figure that goes with an item."""

    name: Text
    unit: Text


class ItemModel(_Strict):
    """One question with its rubric."""

    id: ItemId
    item_version: Count
    name: Text
    short: Short
    question: Text
    why: Text
    scope: ScopeModel
    levels: Annotated[list[Text], Field(min_length=5, max_length=5)]
    next_steps: Annotated[list[NextStepModel], Field(min_length=4, max_length=4)]
    evidence: Annotated[list[Text], Field(min_length=3, max_length=5)]
    partners: Annotated[list[Text], Field(min_length=1)]
    value_chains: list[Chain]
    sdgs: list[Sdg]
    not_applicable: NotApplicableModel
    read_as: ReadAsModel
    indicator: IndicatorModel | None
    remits: Annotated[list[Remit], Field(min_length=1)]


class DimensionFile(_Strict):
    """A file with the items of one dimension."""

    format: Literal["questionnaire-dimension"]
    version: Version
    language: LanguageCode
    dimension: DimensionId
    items: list[ItemModel]


class StepTextsModel(_Strict):
    """The texts of a next step."""

    action: Text
    who: Text
    instrument: Text | None
    check_note: Text | None


class ItemTextsModel(_Strict):
    """The texts of one question in another language; everything else stands in the Dutch file."""

    id: ItemId
    name: Text
    short: Short
    question: Text
    why: Text
    scope: ScopeModel
    levels: list[Text]
    next_steps: list[StepTextsModel]
    evidence: list[Text]
    partners: list[Text]
    not_applicable: NotApplicableModel
    read_as: ReadAsModel
    indicator: IndicatorModel | None


class TranslationFile(_Strict):
    """A file with the texts of one dimension in another language."""

    format: Literal["questionnaire-translation"]
    version: Version
    language: Translated
    dimension: DimensionId
    items: list[ItemTextsModel]


class ChangedItemModel(ItemModel):
    """One question whose meaning changed, whole, and what changed in it."""

    change: Text


class ChangesFile(_Strict):
    """A file with the items whose meaning changed since an earlier version."""

    format: Literal["questionnaire-changes"]
    version: Version
    since: Version
    language: Literal["nl"]
    items: Annotated[list[ChangedItemModel], Field(min_length=1)]


class ChangedItemTextsModel(ItemTextsModel):
    """The texts of a changed question in another language, and what changed in it."""

    change: Text


class ChangesTranslationFile(_Strict):
    """A file with the texts of the changed items in another language."""

    format: Literal["questionnaire-changes-translation"]
    version: Version
    language: Translated
    items: Annotated[list[ChangedItemTextsModel], Field(min_length=1)]


class PillarsModel(_Strict):
    """The names of the two pillars."""

    domains: Text
    instruments: Text


class DimensionModel(_Strict):
    """The names of one dimension."""

    id: DimensionId
    name: Text
    short: Annotated[str, StringConstraints(strict=True, min_length=1, max_length=20)]
    description: Text


class LevelModel(_Strict):
    """One step of the scale."""

    level: Annotated[int, Field(strict=True, ge=0, le=4)]
    name: Text
    meaning: Text


class NotesModel(_Strict):
    """What is said once about the scale."""

    tie_rule: Text
    cumulative: Text
    last_sentence: Text


class ChainModel(_Strict):
    """The name of a value chain."""

    id: Chain
    name: Text


class RemitModel(_Strict):
    """The name of an alderman's remit."""

    id: Remit
    name: Text


class SdgModel(_Strict):
    """The short name of a target of the sustainable development goals."""

    target: Sdg
    goal: Annotated[int, Field(strict=True, ge=1, le=17)]
    name: Text


class CommonFile(_Strict):
    """The file with the names and the scale that all items share."""

    format: Literal["questionnaire"]
    version: Version
    language: LanguageCode
    id: Annotated[str, Field(strict=True), AfterValidator(_one_of((QUESTIONNAIRE_ID,)))]
    pillars: PillarsModel
    dimensions: Annotated[list[DimensionModel], Field(min_length=8, max_length=8)]
    levels: Annotated[list[LevelModel], Field(min_length=5, max_length=5)]
    notes: NotesModel
    value_chains: list[ChainModel]
    remits: list[RemitModel]
    sdgs: list[SdgModel]


class BenchmarkTextsModel(_Strict):
    """What is told beside a figure of a survey, in another language."""

    wording: Text
    source: Text
    doubt: Text


class BenchmarkTranslationsModel(_Strict):
    """The other languages of a figure."""

    en: BenchmarkTextsModel
    fr: BenchmarkTextsModel


class BenchmarkModel(_Strict):
    """A figure of a survey."""

    id: Text
    kind: Literal["self_score", "active"]
    value: Annotated[float, Field(strict=True, ge=0, le=10)]
    year: Year
    respondents: Count
    wording: Text
    source: Text
    address: Address | None
    doubt: Text
    translations: BenchmarkTranslationsModel


class BenchmarksFile(_Strict):
    """A file with benchmarks."""

    format: Literal["benchmarks"]
    version: Text
    language: LanguageCode
    benchmarks: Annotated[list[BenchmarkModel], Field(min_length=1)]


class ProfileAnswersModel(_Strict):
    """The answers of the short profile that a rule asks for; those that are absent do not matter."""

    waste: Literal["own", "intermunicipal", "none"] | None = None
    business_park: Flag | None = None
    own_kitchen: Flag | None = None
    farmland: Flag | None = None


class ProfileRuleModel(_Strict):
    """What the short profile proposes for one question."""

    item: ItemId
    kinds: Annotated[list[Literal["municipality", "city", "intermunicipal", "pom", "province", "other"]], Field(min_length=1)]
    when: ProfileAnswersModel
    propose: Literal["not_applicable", "intermunicipal", "other"]


class ProfileRulesFile(_Strict):
    """The file with the rules of the short profile."""

    format: Literal["profile-rules"]
    version: Version
    rules: Annotated[list[ProfileRuleModel], Field(min_length=1)]


ContentFile = DimensionFile | TranslationFile | ChangesFile | ChangesTranslationFile | CommonFile | BenchmarksFile | ProfileRulesFile
FILE_MODELS: dict[str, type[ContentFile]] = {
    "questionnaire-dimension": DimensionFile,
    "questionnaire-translation": TranslationFile,
    "questionnaire-changes": ChangesFile,
    "questionnaire-changes-translation": ChangesTranslationFile,
    "questionnaire": CommonFile,
    "benchmarks": BenchmarksFile,
    "profile-rules": ProfileRulesFile,
}

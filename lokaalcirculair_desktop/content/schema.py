"""The shape of the YAML content files, as strict models: no unknown fields, no silent conversion.

Only ``validation`` imports this module: pydantic takes tens of milliseconds to load, and the program itself reads compiled JSON.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS, ITEMS, QUESTIONNAIRE_ID


def _one_of(known: Collection[str]) -> Callable[[str], str]:
    def checked(value: str) -> str:
        if value not in known:
            raise ValueError(value)
        return value

    return checked


Text = Annotated[str, StringConstraints(strict=True, min_length=1, pattern=r"^\S(.*\S)?$")]
Count = Annotated[int, Field(strict=True, ge=1)]
Year = Annotated[int, Field(strict=True, ge=1900, le=2100)]
Address = Annotated[str, StringConstraints(strict=True, pattern=r"^https?://\S+$")]
Version = Annotated[str, StringConstraints(strict=True, pattern=r"^\d+\.\d+$")]
LanguageCode = Literal["nl", "en", "fr"]
Chain = Literal["electronics", "ict", "batteries", "vehicles", "packaging", "plastics", "textiles", "construction", "food"]
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
    short: Annotated[str, StringConstraints(strict=True, min_length=1, max_length=30)]
    question: Text
    why: Text
    scope: ScopeModel
    levels: Annotated[list[Text], Field(min_length=5, max_length=5)]
    next_steps: Annotated[list[NextStepModel], Field(min_length=4, max_length=4)]
    evidence: Annotated[list[Text], Field(min_length=3, max_length=5)]
    partners: Annotated[list[Text], Field(min_length=1)]
    value_chains: list[Chain]
    not_applicable: NotApplicableModel
    read_as: ReadAsModel
    indicator: IndicatorModel | None
    remits: Annotated[list[Text], Field(min_length=1)]


class DimensionFile(_Strict):
    """A file with the items of one dimension."""

    format: Literal["questionnaire-dimension"]
    version: Version
    language: LanguageCode
    dimension: DimensionId
    items: list[ItemModel]


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


class BenchmarksFile(_Strict):
    """A file with benchmarks."""

    format: Literal["benchmarks"]
    version: Text
    language: LanguageCode
    benchmarks: Annotated[list[BenchmarkModel], Field(min_length=1)]


ContentFile = DimensionFile | CommonFile | BenchmarksFile
FILE_MODELS: dict[str, type[ContentFile]] = {
    "questionnaire-dimension": DimensionFile,
    "questionnaire": CommonFile,
    "benchmarks": BenchmarksFile,
}

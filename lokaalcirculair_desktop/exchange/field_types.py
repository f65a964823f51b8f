"""The kinds of values that an assessment file may hold, each with its own check.

A check refuses by the name of a kind of refusal; the sentences that go with the names stand in ``refusals``.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Hashable, Iterable
from typing import Annotated, Any, LiteralString, TypeVar

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer
from pydantic.types import FailFast
from pydantic_core import PydanticCustomError

from lokaalcirculair_desktop.domain.assessment import MAX_TEXT_LENGTH
from lokaalcirculair_desktop.domain.characters import REFUSED_CHARACTERS
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS, HIGHEST_LEVEL, ITEMS, OWN_ITEM_PREFIX, PILLARS, TOPICS, Pillar
from lokaalcirculair_desktop.domain.survey import BARRIERS, EXPECTATIONS, LINKED_THEMES, MOTIVES, PARTNERS

T = TypeVar("T")
LARGEST_INTEGER = 2**63 - 1  # what a column of any database holds
UUID_PATTERN = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
OWN_ITEM_PATTERN = "own-[a-z0-9-]+"
DAY_PATTERN = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
MOMENT_PATTERN = DAY_PATTERN + r"T([01][0-9]|2[0-3])(:[0-5][0-9]){2}(\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"


def refused(kind: LiteralString, **context: object) -> PydanticCustomError:
    """Return the error of a kind of refusal; the context fills its sentence."""
    return PydanticCustomError(kind, kind, context)


def shown(value: object) -> str:
    """Return a value from a file as it may stand in a sentence: short, one line, nothing invisible."""
    text = "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in str(value))
    return text if len(text) <= 60 else f"{text[:60]}…"


def _readable(text: str) -> str:
    if REFUSED_CHARACTERS.search(text):
        raise refused("text_characters")
    return text


def _fits(pattern: str, kind: LiteralString) -> AfterValidator:
    compiled = re.compile(pattern)

    def checked(text: str) -> str:
        if not compiled.fullmatch(text):
            raise refused(kind, value=shown(text))
        return text

    return AfterValidator(checked)


def _day(value: object) -> object:
    """Return the date that a text tells; anything but a text is for the next check."""
    if not isinstance(value, str):
        return value
    if not re.fullmatch(DAY_PATTERN, value):
        raise refused("day", value=shown(value))
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise refused("day", value=shown(value)) from None


def _moment(text: str) -> str:
    """Refuse a moment on a day that no calendar has; its form was checked before."""
    _day(text[:10])
    return text


def _among(codes: Collection[str], kind: LiteralString = "code") -> AfterValidator:
    def checked(code: str) -> str:
        if code not in codes:
            raise refused(kind, value=shown(code))
        return code

    return AfterValidator(checked)


def _any_item(item: str) -> str:
    if item not in ITEMS and not item.startswith(OWN_ITEM_PREFIX):
        raise refused("item", value=shown(item))
    return _readable(item)


def _exact(value: object) -> object:
    """Refuse a whole number that a floating-point number cannot hold: it would come out as another one."""
    if not isinstance(value, int) or isinstance(value, bool):
        return value
    try:
        is_exact = int(float(value)) == value
    except OverflowError:
        is_exact = False
    if not is_exact:
        raise refused("number_too_large")
    return value


def _compact(value: float) -> float | int:
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


def _half_points(value: float) -> float:
    if not (value * 2).is_integer():
        raise refused("half_points")
    return value


def _listed(value: object) -> object:
    """Take the tuples of domain objects for lists."""
    return list(value) if isinstance(value, tuple) else value


def _listed_or_none(value: object) -> object:
    return [] if value is None else _listed(value)


def or_null(schema: dict[str, Any]) -> None:
    """Tell a reader of the JSON Schema that null is taken too."""
    inner = {key: schema.pop(key) for key in list(schema) if key not in ("default", "title")}
    schema["anyOf"] = [inner, {"type": "null"}]


def null_reads_as(value: object) -> BeforeValidator:
    """Return the step that reads null as another value."""
    return BeforeValidator(lambda given: value if given is None else given)


def once(key: Callable[[Any], Hashable] = lambda one: one) -> AfterValidator:
    """Return the check that no two records of a list share a key."""

    def checked(records: list[T]) -> list[T]:
        twice = _first_twice(key(one) for one in records)
        if twice is not None:
            raise refused("twice", value=shown(twice if isinstance(twice, str) else twice[-1]))
        return records

    return AfterValidator(checked)


def _first_twice(keys: Iterable[Any]) -> Any:
    seen: set[Any] = set()
    for key in keys:
        if key in seen:
            return key
        seen.add(key)
    return None


Text = Annotated[str, Field(max_length=MAX_TEXT_LENGTH), AfterValidator(_readable)]
Uuid = Annotated[str, _fits(UUID_PATTERN, "uuid"), Field(json_schema_extra={"pattern": f"^{UUID_PATTERN}$"})]
Day = Annotated[dt.date, BeforeValidator(_day)]
Moment = Annotated[
    str, Field(max_length=MAX_TEXT_LENGTH), _fits(MOMENT_PATTERN, "moment"), AfterValidator(_moment), Field(json_schema_extra={"format": "date-time"})
]

Level = Annotated[int, Field(ge=0, le=HIGHEST_LEVEL)]
Year = Annotated[int, Field(ge=1900, le=2200)]
Priority = Annotated[int, Field(ge=1, le=3)]
Count = Annotated[int, Field(ge=0, le=LARGEST_INTEGER)]
Version = Annotated[int, Field(ge=1, le=LARGEST_INTEGER)]
Number = Annotated[float, BeforeValidator(_exact), Field(allow_inf_nan=False), PlainSerializer(_compact)]
Amount = Annotated[Number, Field(ge=0)]
SelfScore = Annotated[Number, Field(ge=0, le=10), AfterValidator(_half_points), Field(json_schema_extra={"multipleOf": 0.5})]
Flag = Annotated[bool, null_reads_as(False), Field(json_schema_extra=or_null)]

# Of each pillar, what one may prefer: its dimensions and their items, without the quick ones.
_PREFERABLE = {pillar: (*PILLARS[pillar], *(item for one in PILLARS[pillar] for item in TOPICS[one])) for pillar in Pillar}


def _coded(codes: Collection[str]) -> Any:
    return Field(json_schema_extra={"enum": list(codes)})


Item = Annotated[str, _among(ITEMS, "item"), _coded(ITEMS)]
OwnItemId = Annotated[
    str, Field(max_length=MAX_TEXT_LENGTH), _fits(OWN_ITEM_PATTERN, "own_item"), Field(json_schema_extra={"pattern": f"^{OWN_ITEM_PATTERN}$"})
]
AnyItem = Annotated[
    str,
    Field(max_length=MAX_TEXT_LENGTH),
    AfterValidator(_any_item),
    Field(json_schema_extra={"anyOf": [{"enum": list(ITEMS)}, {"pattern": f"^{OWN_ITEM_PREFIX}"}]}),
]
Motive = Annotated[str, _among(MOTIVES), _coded(MOTIVES)]
Barrier = Annotated[str, _among(BARRIERS), _coded(BARRIERS)]
Expectation = Annotated[str, _among(EXPECTATIONS), _coded(EXPECTATIONS)]
Partner = Annotated[str, _among(PARTNERS), _coded(PARTNERS)]
Theme = Annotated[str, _among(LINKED_THEMES), _coded(LINKED_THEMES)]
PreferredDomain = Annotated[str, _among(_PREFERABLE[Pillar.DOMAINS]), _coded(_PREFERABLE[Pillar.DOMAINS])]
PreferredInstrument = Annotated[str, _among(_PREFERABLE[Pillar.INSTRUMENTS]), _coded(_PREFERABLE[Pillar.INSTRUMENTS])]
Domain = Annotated[str, _among(DIMENSIONS[:5]), _coded(DIMENSIONS[:5])]

# The first record that is refused is enough: a file of a million of them must not cost a million errors.
Rows = Annotated[list[T], FailFast(), BeforeValidator(_listed)]
NullableRows = Annotated[list[T], FailFast(), BeforeValidator(_listed_or_none)]

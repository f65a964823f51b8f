"""A translation against its Dutch source: the same items, the same lists, nothing where the Dutch has nothing, the same numbers.

Whether a translation reads well is for a reader. What a machine can check is whether the facts survived it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from lokaalcirculair_desktop.content.rules import Problem
from lokaalcirculair_desktop.content.typesetting import ids_between_brackets
from lokaalcirculair_desktop.texts import SOURCE_LANGUAGE, Language, tr

Pair = tuple[str, str, str]
"""A field with its Dutch text and its text in another language."""

_NEVER_THE_SAME = ("question", "why", "levels")
_NUMBER = re.compile("\\d{1,3}(?:[\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)*")
_SPACES = str.maketrans("", "", "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}")
_WITH_THOUSANDS: Mapping[Language, re.Pattern[str]] = {
    "nl": re.compile(r"\d{1,3}(\.\d{3})+(,\d+)?"),
    "en": re.compile(r"\d{1,3}(,\d{3})+(\.\d+)?"),
    "fr": re.compile(r"\d{1,3}(\s\d{3})+(,\d+)?"),
}
_MISPLACED: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(r"\d\s%"),
    "fr": re.compile(r"\d%|[\w)’][;!?»](?!\w)|[\w)’]:(?=\s|$)|«\S"),
}


def numbers_in(text: str, language: Language) -> Counter[str]:
    """Return the numbers of a text as the computer writes them, so that 1.000,5 in Dutch is 1,000.5 in English; spelled-out ones do not count."""
    return Counter(_plain(number, language) for number in _NUMBER.findall(text))


def _plain(number: str, language: Language) -> str:
    if _WITH_THOUSANDS[language].fullmatch(number):
        number = number.translate(_SPACES) if language == "fr" else number.replace("." if language == "nl" else ",", "")
    return number.translate(_SPACES).replace(",", ".")


def translation_problems(dutch: Mapping[str, Any], texts: Mapping[str, Any], language: Language) -> Iterator[Problem]:
    """Yield what differs between the Dutch of an item (or of the common file) and its texts in another language, both as plain data."""
    pairs: list[Pair] = []
    for field, problem in _walk("", dutch, texts, pairs):
        yield field, problem
    for field, source, text in pairs:
        yield from _number_problems(field, numbers_in(source, SOURCE_LANGUAGE), numbers_in(text, language))
        if ids_between_brackets(source) != ids_between_brackets(text):
            yield field, tr("Tussen haakjes horen dezelfde id’s van vragen als in het Nederlands, en geen andere.")
        if text == source and field.split(".")[0] in _NEVER_THE_SAME:
            yield field, tr("Deze tekst staat er nog in het Nederlands.")
        for found in _MISPLACED[language].finditer(text):
            yield field, tr("De spatie bij “{sign}” past niet bij deze taal.").format(sign=found.group())


def _walk(field: str, dutch: Any, texts: Any, pairs: list[Pair]) -> Iterator[Problem]:
    """Go through both at once: yield where their shapes differ, and gather the texts that stand in the same place."""
    if (dutch is None) != (texts is None):
        yield field, tr("In het Nederlands staat hier niets: schrijf null.") if dutch is None else tr("In het Nederlands staat hier een tekst.")
    elif isinstance(dutch, Mapping):
        for key in texts:
            yield from _walk(f"{field}.{key}".lstrip("."), dutch[key], texts[key], pairs)
    elif isinstance(dutch, list):
        if len(dutch) != len(texts):
            told = tr("De lijst telt {n}, in het Nederlands {dutch}.").format(n=len(texts), dutch=len(dutch))
            yield field, told
        for place, (one, other) in enumerate(zip(dutch, texts, strict=False)):
            yield from _walk(f"{field}.{place}", one, other, pairs)
    elif isinstance(dutch, str) and field != "id":
        pairs.append((field, dutch, texts))


def _number_problems(field: str, dutch: Counter[str], own: Counter[str]) -> Iterator[Problem]:
    if missing := list((dutch - own).elements()):
        yield field, tr("Deze getallen van het Nederlands ontbreken: {numbers}.").format(numbers=", ".join(missing))
    if extra := list((own - dutch).elements()):
        yield field, tr("Deze getallen staan niet in het Nederlands: {numbers}.").format(numbers=", ".join(extra))

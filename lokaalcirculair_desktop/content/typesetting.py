"""How a text of the content is set in each language: which spaces keep words together, and the name of an item in place of its id."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from lokaalcirculair_desktop.domain.questionnaire import ITEMS
from lokaalcirculair_desktop.texts import Language

NO_BREAK = "\N{NO-BREAK SPACE}"

_BRACKETED = re.compile(r"\([^()]*\)")
_ID = re.compile(rf"(?<![\w-])({'|'.join(ITEMS)})(?![\w-])")
_QUOTES: Mapping[Language, tuple[str, str]] = {"nl": ("“", "”"), "en": ("‘", "’"), "fr": (f"«{NO_BREAK}", f"{NO_BREAK}»")}
_KEPT_TOGETHER: Mapping[Language, re.Pattern[str]] = {
    "nl": re.compile(r"(?<=\d) (?=%|m²|m³)"),
    "en": re.compile(r"(?<=\d) (?=m²|m³)"),
    "fr": re.compile(r"(?<=\d) (?=%|m²|m³)| (?=[:;!?»](?!\w))|(?<=«) "),
}


def typeset(text: str, language: Language) -> str:
    """Keep a number and its sign on one line, and in French a sign and the word before it: ``310 m²``, ``15,3 %``, ``quoi ?``."""
    return _KEPT_TOGETHER[language].sub(NO_BREAK, text)


def typeset_all(data: Any, language: Language) -> Any:
    """Return plain data with every text in it set."""
    if isinstance(data, dict):
        return {key: typeset_all(value, language) for key, value in data.items()}
    if isinstance(data, list):
        return [typeset_all(value, language) for value in data]
    return typeset(data, language) if isinstance(data, str) else data


def with_names(text: str, names: Mapping[str, str], language: Language) -> str:
    """Write the name of an item where the source has its id between brackets, so that a renamed item has its right name everywhere."""
    before, after = _QUOTES[language]
    return _BRACKETED.sub(lambda bracketed: _ID.sub(lambda item: f"{before}{names[item.group()]}{after}", bracketed.group()), text)


def ids_between_brackets(text: str) -> list[str]:
    """Return the ids of items that stand between brackets in a text, in order of the alphabet."""
    return sorted(found.group() for bracketed in _BRACKETED.findall(text) for found in _ID.finditer(bracketed))

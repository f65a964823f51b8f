"""The questionnaire of a version in a language, read from the compiled JSON in ``resources/questionnaire/<version>/``.

Old answers stay honest because old versions stay: each version has its own folder and none is ever rewritten. A language that a version
does not have is answered in Dutch, the source language.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.content.editions import order_of
from lokaalcirculair_desktop.domain.questionnaire import (
    CURRENT_VERSION,
    DimensionText,
    Indicator,
    Item,
    LevelText,
    NextStep,
    NotApplicableRule,
    Pillar,
    Questionnaire,
    ScaleNotes,
    Scope,
    SdgTarget,
    Source,
)
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.texts import LANGUAGES, SOURCE_LANGUAGE, Language, msg


def version_folder(version: str) -> Path:
    """Return the folder of a version: its compiled texts, and the YAML sources in a folder for each language."""
    return paths.resource("questionnaire", version)


@lru_cache(maxsize=1)
def known_versions() -> tuple[str, ...]:
    """Return all versions of the questionnaire that this program has the texts of, oldest first."""
    compiled = paths.resource("questionnaire").glob(f"*/{SOURCE_LANGUAGE}.json")
    return tuple(sorted((file.parent.name for file in compiled), key=order_of))


@lru_cache(maxsize=2 * len(LANGUAGES))
def load_questionnaire(version: str = CURRENT_VERSION, language: Language = SOURCE_LANGUAGE) -> Questionnaire:
    """Return the questionnaire of a version in a language, or in Dutch where that language is not shipped.

    Raises:
        UserError: this program does not know the version.
    """
    if version not in known_versions():
        raise UserError(
            msg("Dit programma kent versie {version} van de vragenlijst niet."),
            remedy=msg("Gebruik een nieuwere versie van het programma."),
            version=version,
        )
    wanted = version_folder(version) / f"{language}.json"
    file = wanted if wanted.exists() else version_folder(version) / f"{SOURCE_LANGUAGE}.json"
    return questionnaire_from(json.loads(file.read_bytes()))


def questionnaire_from(document: Mapping[str, Any]) -> Questionnaire:
    """Build the questionnaire from a compiled document."""
    return Questionnaire(
        id=document["id"],
        version=document["version"],
        language=document["language"],
        pillars={Pillar(pillar): name for pillar, name in document["pillars"].items()},
        dimensions={entry["id"]: DimensionText(**entry) for entry in document["dimensions"]},
        levels=tuple(LevelText(**entry) for entry in document["levels"]),
        items={entry["id"]: _item(entry) for entry in document["items"]},
        notes=ScaleNotes(**document["notes"]),
        value_chain_names={entry["id"]: entry["name"] for entry in document["value_chains"]},
        remit_names={entry["id"]: entry["name"] for entry in document["remits"]},
        sdg_targets={entry["target"]: SdgTarget(**entry) for entry in document["sdgs"]},
    )


def _item(entry: Mapping[str, Any]) -> Item:
    return Item(
        id=entry["id"],
        item_version=entry["item_version"],
        name=entry["name"],
        short=entry["short"],
        question=entry["question"],
        why=entry["why"],
        scope=Scope(**entry["scope"]),
        levels=_five(entry["levels"]),
        next_steps=tuple(_next_step(step) for step in entry["next_steps"]),
        evidence=tuple(entry["evidence"]),
        partners=tuple(entry["partners"]),
        value_chains=tuple(entry["value_chains"]),
        sdgs=tuple(entry["sdgs"]),
        not_applicable=NotApplicableRule(**entry["not_applicable"]),
        read_as=entry["read_as"],
        indicator=Indicator(**entry["indicator"]) if entry["indicator"] else None,
        remits=tuple(entry["remits"]),
        change=entry["change"],
    )


def _five(texts: list[str]) -> tuple[str, str, str, str, str]:
    first, second, third, fourth, fifth = texts
    return first, second, third, fourth, fifth


def _next_step(step: Mapping[str, Any]) -> NextStep:
    return NextStep(
        from_level=step["from"],
        action=step["action"],
        who=step["who"],
        effort=step["effort"],
        value=step["value"],
        instrument=step["instrument"],
        source=Source(**step["source"]) if step["source"] else None,
        check=step["check"],
        check_note=step["check_note"],
    )

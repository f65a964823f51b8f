"""The words of the survey and of the coalition agreement, read from the compiled JSON in ``resources/survey/<version>/``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.domain.survey import Mention
from lokaalcirculair_desktop.domain.survey_texts import CoalitionTexts, MentionText, SurveyQuestion, SurveyTexts
from lokaalcirculair_desktop.texts import LANGUAGES, SOURCE_LANGUAGE, Language

SURVEY_VERSION: Final = "1.0"


def survey_sources() -> Iterator[Path]:
    """Yield the YAML source of each language, Dutch first."""
    yield from (paths.resource("survey", SURVEY_VERSION, f"{language}.yaml") for language in LANGUAGES)


@lru_cache(maxsize=len(LANGUAGES))
def load_survey(language: Language = SOURCE_LANGUAGE) -> SurveyTexts:
    """Return the words of the survey in a language."""
    return survey_from(json.loads(paths.resource("survey", SURVEY_VERSION, f"{language}.json").read_bytes()))


def survey_from(document: Mapping[str, Any]) -> SurveyTexts:
    """Build the words of the survey from a compiled document."""
    source = document["source"]
    return SurveyTexts(
        version=document["version"],
        language=document["language"],
        title=document["title"],
        short=document["short"],
        intro=document["intro"],
        wording=document["wording"],
        source=f"{source['title']}, {source['year']}",
        questions={entry["id"]: _question(entry) for entry in document["questions"]},
        coalition=_coalition(document["coalition"]),
    )


def _question(entry: Mapping[str, Any]) -> SurveyQuestion:
    return SurveyQuestion(
        id=entry["id"],
        question=entry["question"],
        note=entry["note"],
        named=tuple(entry["named"]),
        challenges=tuple(entry["challenges"]),
        names=_names(entry["options"]),
    )


def _coalition(entry: Mapping[str, Any]) -> CoalitionTexts:
    return CoalitionTexts(
        title=entry["title"],
        question=entry["question"],
        intro=entry["intro"],
        wording=entry["wording"],
        linked_question=entry["linked_question"],
        mentions={Mention(each["id"]): MentionText(each["name"], each["meaning"]) for each in entry["mentions"]},
        themes=_names(entry["themes"]),
    )


def _names(entries: list[Mapping[str, str]]) -> Mapping[str, str]:
    return {entry["id"]: entry["name"] for entry in entries}

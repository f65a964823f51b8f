"""The shape of a file with an organisation's own questions, exactly. It comes from outside, so every text has a limit and hides nothing.

Only ``own_questions`` and ``validation`` import this module: pydantic takes tens of milliseconds to load.
"""

from __future__ import annotations

import re
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError, PydanticKnownError

from lokaalcirculair_desktop.domain.characters import REFUSED_CHARACTERS
from lokaalcirculair_desktop.domain.structure import OWN_ITEM_PREFIX

OWN_FORMAT: Final = "own-questionnaire"
MOST_ITEMS: Final = 50
LONGEST_ID, LONGEST_TITLE, LONGEST_QUESTION, LONGEST_LEVEL = 60, 120, 300, 1000
MOST_REVISIONS: Final = 9999
_ID: Final = re.compile(f"{OWN_ITEM_PREFIX}[a-z0-9-]+")


def _one_line(value: str) -> str:
    """Return a text on one line: where a YAML file breaks its lines means nothing."""
    if REFUSED_CHARACTERS.search(value):
        raise PydanticCustomError("hidden_character", "a character that hides")
    line = " ".join(value.split())
    if not line:
        raise PydanticKnownError("string_too_short", {"min_length": 1})
    return line


def _at_most(longest: int) -> AfterValidator:
    def checked(value: str) -> str:
        if len(value) > longest:
            raise PydanticKnownError("string_too_long", {"max_length": longest})
        return value

    return AfterValidator(checked)


def _own_id(value: str) -> str:
    if not _ID.fullmatch(value):
        raise PydanticCustomError("own_id", "no id of an own question")
    return value


OwnId = Annotated[str, Field(strict=True), _at_most(LONGEST_ID), AfterValidator(_own_id)]
Title = Annotated[str, Field(strict=True), AfterValidator(_one_line), _at_most(LONGEST_TITLE)]
QuestionText = Annotated[str, Field(strict=True), AfterValidator(_one_line), _at_most(LONGEST_QUESTION)]
LevelText = Annotated[str, Field(strict=True), AfterValidator(_one_line), _at_most(LONGEST_LEVEL)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class OwnItemModel(_Strict):
    """One question of the organisation's own."""

    id: OwnId
    question: QuestionText
    levels: Annotated[list[LevelText], Field(min_length=5, max_length=5)]
    item_version: Annotated[int, Field(strict=True, ge=1, le=MOST_REVISIONS)]


class OwnQuestionnaireFile(_Strict):
    """The file with an organisation's own questions."""

    format: Literal["own-questionnaire"]
    version: Literal["1.0"]
    title: Title
    items: Annotated[list[OwnItemModel], Field(min_length=1, max_length=MOST_ITEMS)]


OWN_MODELS: dict[str, type[OwnQuestionnaireFile]] = {OWN_FORMAT: OwnQuestionnaireFile}

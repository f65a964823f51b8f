"""The shape of the YAML files with the words of the survey, as strict models. Only ``validation`` imports this module."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints

from lokaalcirculair_desktop.content.schema import Address, LanguageCode, Text, Version, Year

Title = Annotated[str, StringConstraints(strict=True, min_length=1, max_length=30)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class OptionModel(_Strict):
    """One option by its id."""

    id: Text
    name: Text


class SurveyQuestionModel(_Strict):
    """One question of the survey with its options; which of them the slides name."""

    id: Text
    question: Text
    note: Text
    named: list[Text]
    challenges: list[Text]
    options: list[OptionModel]


class MentionModel(_Strict):
    """One way in which a coalition agreement mentions something."""

    id: Text
    name: Title
    meaning: Text


class CoalitionModel(_Strict):
    """The words of the reading of the coalition agreement."""

    title: Title
    question: Text
    intro: Text
    wording: Text
    linked_question: Text
    mentions: list[MentionModel]
    themes: list[OptionModel]


class SurveySourceModel(_Strict):
    """Where the options come from; a presentation need not have an address."""

    title: Text
    year: Year
    address: Address | None


class SurveyFile(_Strict):
    """A file with the words of the survey in one language."""

    format: Literal["survey"]
    version: Version
    language: LanguageCode
    title: Title
    short: Annotated[str, StringConstraints(strict=True, min_length=1, max_length=20)]
    intro: Text
    wording: Text
    source: SurveySourceModel
    questions: list[SurveyQuestionModel]
    coalition: CoalitionModel


SURVEY_MODELS = {"survey": SurveyFile}

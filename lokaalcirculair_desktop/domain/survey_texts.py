"""The words of the survey and of the reading of the coalition agreement, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS, Questionnaire
from lokaalcirculair_desktop.domain.survey import OPTIONS, Mention

__all__ = ["CoalitionTexts", "MentionText", "SurveyQuestion", "SurveyTexts"]


@dataclass(frozen=True, slots=True)
class SurveyQuestion:
    """One question of the survey.

    Attributes:
        id: the field of the survey that it fills.
        question: the question, in the program's own words.
        note: what the slides of 2022 say of its answers, and what they do not.
        named: the options that the slides with the results name.
        challenges: the options that stand on the slide about challenges only.
        names: the options' names as on the slides, by id; none where the options are parts of the questionnaire.
    """

    id: str
    question: str
    note: str
    named: tuple[str, ...]
    challenges: tuple[str, ...]
    names: Mapping[str, str]

    def names_with(self, questionnaire: Questionnaire) -> Mapping[str, str]:
        """Return the name of every option, in order: its own, or that of the part of the questionnaire that it is."""
        if self.names:
            return self.names
        dimensions, items = questionnaire.dimensions, questionnaire.items
        return {part: dimensions[part].name if part in DIMENSIONS else items[part].name for part in OPTIONS[self.id]}

    @property
    def tells_apart(self) -> bool:
        """Whether the slides name some of the options and not the others."""
        return any(option not in self.named for option in OPTIONS[self.id] if option != "other")


@dataclass(frozen=True, slots=True)
class MentionText:
    """How a way of mentioning is called.

    Attributes:
        name: its name.
        meaning: when it holds, as the end of a sentence.
    """

    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class CoalitionTexts:
    """The words of the reading of the coalition agreement.

    Attributes:
        title: its name.
        question: what is asked.
        intro: how to go about it, and that it does not count.
        wording: what comes from the slides and what does not.
        linked_question: what is asked about the themes.
        mentions: the three ways of mentioning.
        themes: the names of the themes, by id.
    """

    title: str
    question: str
    intro: str
    wording: str
    linked_question: str
    mentions: Mapping[Mention, MentionText]
    themes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SurveyTexts:
    """All words of the survey in one language.

    Attributes:
        version: the version of the words.
        language: their language.
        title: the name of the survey.
        short: the same for a narrow place.
        intro: what it is, and that it does not count.
        wording: that the questions of 2022 are not known.
        source: who presented the answers of 2022, and when.
        questions: its questions in order, by id.
        coalition: the coalition agreement.
    """

    version: str
    language: str
    title: str
    short: str
    intro: str
    wording: str
    source: str
    questions: Mapping[str, SurveyQuestion]
    coalition: CoalitionTexts

"""Whether the words of the survey are complete: each option of the contract once, in order, and nothing else; a translation beside its Dutch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lokaalcirculair_desktop.content.rules import Problem
from lokaalcirculair_desktop.content.translation_rules import translation_problems
from lokaalcirculair_desktop.domain.survey import LINKED_THEMES, OPTIONS, PREFERENCES, Mention
from lokaalcirculair_desktop.texts import SOURCE_LANGUAGE, tr

if TYPE_CHECKING:
    from lokaalcirculair_desktop.content.survey_schema import SurveyFile, SurveyQuestionModel


def dutch_of(file: Path) -> Path:
    """Return where the Dutch words stand that a file is the translation of."""
    return file.with_name(f"{SOURCE_LANGUAGE}{file.suffix}")


def survey_problems(content: SurveyFile, dutch: SurveyFile | None) -> Iterator[Problem]:
    """Yield what is to be put right in the words of the survey.

    Args:
        content: the words.
        dutch: the Dutch words beside them; ``None`` where they are absent or not right themselves.
    """
    yield from _same_ids("questions", [question.id for question in content.questions], tuple(OPTIONS))
    for question in content.questions:
        if question.id in OPTIONS:
            yield from _question_problems(f"questions.{question.id}", question)
    yield from _same_ids("coalition.mentions", [mention.id for mention in content.coalition.mentions], tuple(Mention))
    yield from _same_ids("coalition.themes", [theme.id for theme in content.coalition.themes], LINKED_THEMES)
    if content.language != SOURCE_LANGUAGE:
        yield from _translation_problems(content, dutch)


def _question_problems(field: str, question: SurveyQuestionModel) -> Iterator[Problem]:
    known = OPTIONS[question.id]
    if not question.question.endswith("?"):
        yield f"{field}.question", tr("Een vraag eindigt op een vraagteken.")
    yield from _same_ids(f"{field}.options", [option.id for option in question.options], () if question.id in PREFERENCES else known)
    told = [*question.named, *question.challenges]
    if unknown := [one for one in told if one not in known]:
        yield f"{field}.named", tr("Deze vraag heeft deze antwoorden niet: {listed}.").format(listed=", ".join(unknown))
    if len(set(told)) < len(told):
        yield f"{field}.named", tr("Elk antwoord hoort er hoogstens één keer te staan.")


def _same_ids(field: str, found: Sequence[str], expected: Sequence[str]) -> Iterator[Problem]:
    if list(found) == list(expected):
        return
    if not expected:
        yield field, tr("Hier horen geen antwoorden: het zijn de dimensies en thema’s van de vragenlijst.")
    else:
        yield field, tr("Hier horen precies deze id’s, in deze volgorde: {listed}.").format(listed=", ".join(expected))


def _translation_problems(content: SurveyFile, dutch: SurveyFile | None) -> Iterator[Problem]:
    if dutch is None:
        yield "", tr("Het Nederlandse bestand waarvan dit de vertaling is, ontbreekt of voldoet zelf niet.")
        return
    for source, question in zip(dutch.questions, content.questions, strict=False):
        if (source.named, source.challenges) != (question.named, question.challenges):
            yield f"questions.{question.id}.named", tr("Hier horen dezelfde id’s als in het Nederlandse bestand.")
    yield from translation_problems(dutch.model_dump(), content.model_dump(), content.language)

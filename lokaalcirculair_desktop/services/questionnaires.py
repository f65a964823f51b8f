"""The texts of the questionnaire that an assessment was made with, and which of its questions mean something else by now."""

from __future__ import annotations

from dataclasses import dataclass

from lokaalcirculair_desktop.content.questionnaires import known_versions, load_questionnaire
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment
from lokaalcirculair_desktop.domain.questionnaire import Item, Questionnaire, items_in_play
from lokaalcirculair_desktop.texts import Language


@dataclass(frozen=True, slots=True)
class ItemChange:
    """A question whose meaning changed since it was answered.

    Attributes:
        before: the question as it was answered.
        after: the question as it is now.
        answer: the answer that was given.
        change: what changed and why, one or two sentences for each version between.
    """

    before: Item
    after: Item
    answer: Answer
    change: str


def questionnaire_of(assessment: Assessment, language: Language) -> Questionnaire:
    """Return the texts of an assessment's own version, whatever the newest is."""
    return load_questionnaire(assessment.questionnaire.version, language)


def newest_version() -> str:
    """Return the newest version of the questionnaire, the one that a new round is answered with."""
    return known_versions()[-1]


def changed_items(assessment: Assessment, language: Language) -> tuple[ItemChange, ...]:
    """Return the questions in play that were answered in a version with another meaning than the newest, in order.

    An answer counts until it is confirmed (``Answer.confirm``) or given anew for the newest version; an open one never does.
    """
    newest = load_questionnaire(newest_version(), language).items
    answers = assessment.answers_by_item()
    return tuple(
        change_between(answer, newest[item], language)
        for item in items_in_play(assessment.depth)
        if (answer := answers.get(item)) and not answer.is_open and answer.item_version < newest[item].item_version
    )


def change_between(answer: Answer, after: Item, language: Language) -> ItemChange:
    """Return what became of the question of an answer up to a later version of it; each change of meaning raises ``item_version`` by one."""
    read = (load_questionnaire(version, language).items[answer.item] for version in known_versions())
    by_version = {item.item_version: item for item in read}
    later = [item for item_version, item in by_version.items() if answer.item_version < item_version <= after.item_version]
    return ItemChange(by_version[answer.item_version], after, answer, " ".join(item.change for item in later if item.change))

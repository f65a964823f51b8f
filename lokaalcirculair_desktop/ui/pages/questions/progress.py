"""How far one is: the entries of the sidebar, the order of the questions, and what is still open."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from lokaalcirculair_desktop.content.surveys import load_survey
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, State
from lokaalcirculair_desktop.domain.own_item import own_item_name
from lokaalcirculair_desktop.domain.questionnaire import DIMENSION_OF, PILLARS, Pillar, Questionnaire, items_in_play
from lokaalcirculair_desktop.domain.survey import OPTIONS
from lokaalcirculair_desktop.texts import current_language, tr, tr_n
from lokaalcirculair_desktop.ui.widgets.dimension_list import DimensionEntry, DimensionGroup, ExtraEntry, ItemEntry, ItemState

OWN_ENTRY: Final = "own"
"""The entry of the sidebar with the organisation's own questions."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an assessment is.

    Attributes:
        answered: how many questions have a level.
        total: how many questions apply.
        unknown: the items answered with *weet niet*, in order.
        not_applicable: the items that do not apply, in order.
        open: the items without an answer, in order; those whose answer is damaged are among them.
        damaged: the items whose answer is damaged, in order.
        groups: the entries of the sidebar.
    """

    answered: int
    total: int
    unknown: tuple[str, ...]
    not_applicable: tuple[str, ...]
    open: tuple[str, ...]
    damaged: tuple[str, ...]
    groups: tuple[DimensionGroup, ...]

    @property
    def note(self) -> str:
        """What the sidebar says at the bottom: "1 beschadigd, 1 weet niet, 1 n.v.t.", or nothing."""
        parts = [
            tr_n("{n} beschadigd", "{n} beschadigd", len(self.damaged)) if self.damaged else "",
            tr_n("{n} weet niet", "{n} weet niet", len(self.unknown)) if self.unknown else "",
            tr_n("{n} n.v.t.", "{n} n.v.t.", len(self.not_applicable)) if self.not_applicable else "",
        ]
        return ", ".join(part for part in parts if part)


class Troubled(NamedTuple):
    """The items with whose answer something is the matter.

    Attributes:
        damaged: it is damaged and does not count.
        unsaved: it could not be saved yet.
    """

    damaged: Collection[str]
    unsaved: Collection[str]


def progress_of(assessment: Assessment, questionnaire: Questionnaire, *, damaged: Collection[str] = (), unsaved: Collection[str] = ()) -> Progress:
    """Count the answers of an assessment. Only a level counts as answered; what does not apply leaves the total.

    Args:
        assessment: the round; damaged answers are not in it.
        questionnaire: the names.
        damaged: the items whose answer is damaged.
        unsaved: the items whose answer could not be saved yet.
    """
    answers = assessment.answers_by_item()
    items = items_in_play(assessment.depth)
    states = {item: _state(answers.get(item)) for item in items}
    return Progress(
        answered=_answered(states.values()),
        total=_applicable(states.values()),
        unknown=tuple(item for item in items if states[item] == "unknown"),
        not_applicable=tuple(item for item in items if states[item] == "not_applicable"),
        open=tuple(item for item in items if states[item] is None),
        damaged=tuple(item for item in items if item in damaged),
        groups=_groups(assessment, questionnaire, states, Troubled(damaged, unsaved)),
    )


def next_open(progress: Progress, items: Sequence[str], item: str) -> str | None:
    """Return the first open item after an item, going on at the beginning; ``None`` where no other is open."""
    place = items.index(item)
    return next((other for other in (*items[place + 1 :], *items[:place]) if other in progress.open), None)


def place_in_dimension(assessment: Assessment, item: str) -> tuple[int, int]:
    """Return the place of an item in its dimension, from 1, and how many items the dimension has at this depth."""
    items = items_in_play(assessment.depth, DIMENSION_OF[item])
    return items.index(item) + 1, len(items)


def _groups(assessment: Assessment, questionnaire: Questionnaire, states: dict[str, ItemState], troubled: Troubled) -> tuple[DimensionGroup, ...]:
    scored = (
        DimensionGroup(
            questionnaire.pillars[pillar], tuple(_entry(assessment, questionnaire, dimension, states, troubled) for dimension in dimensions)
        )
        for pillar, dimensions in PILLARS.items()
    )
    return (*scored, _unscored(assessment, troubled))


def _unscored(assessment: Assessment, troubled: Troubled) -> DimensionGroup:
    """Return the entries that do not count, each with how much of it is answered; that is no part of the progress."""
    words, survey = load_survey(current_language()), assessment.survey
    return DimensionGroup(
        tr("Telt niet mee in de score"),
        (
            ExtraEntry("survey", "message-square-quote", words.short, survey.answered, len(OPTIONS)),
            ExtraEntry("coalition", "scroll-text", words.coalition.title, len(survey.coalition_agreement), len(PILLARS[Pillar.DOMAINS])),
            *_own_entry(assessment, troubled),
        ),
    )


def _own_entry(assessment: Assessment, troubled: Troubled) -> Iterator[ExtraEntry]:
    """Yield the entry of the organisation's own questions, where it has any."""
    answers = assessment.all_answers_by_item()
    states = {own.id: _state(answers.get(own.id)) for own in assessment.own_items}
    if states:
        items = tuple(
            ItemEntry(item, own_item_name(item), state, item in troubled.damaged, item in troubled.unsaved) for item, state in states.items()
        )
        yield ExtraEntry(OWN_ENTRY, "clipboard-check", tr("Eigen vragen"), _answered(states.values()), _applicable(states.values()), items)


def _entry(assessment: Assessment, questionnaire: Questionnaire, dimension: str, states: dict[str, ItemState], troubled: Troubled) -> DimensionEntry:
    items = items_in_play(assessment.depth, dimension)
    own = [states[item] for item in items]
    return DimensionEntry(
        id=dimension,
        name=questionnaire.dimensions[dimension].name,
        short=questionnaire.dimensions[dimension].short,
        answered=_answered(own),
        total=_applicable(own),
        items=tuple(
            ItemEntry(item, questionnaire.items[item].short, states[item], item in troubled.damaged, item in troubled.unsaved) for item in items
        ),
    )


def _state(answer: Answer | None) -> ItemState:
    if answer is None or answer.state is State.OPEN:
        return None
    if answer.state is State.LEVEL:
        return answer.level
    return "unknown" if answer.state is State.UNKNOWN else "not_applicable"


def _answered(states: Iterable[ItemState]) -> int:
    return sum(isinstance(state, int) for state in states)


def _applicable(states: Iterable[ItemState]) -> int:
    return sum(state != "not_applicable" for state in states)

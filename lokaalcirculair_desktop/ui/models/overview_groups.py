"""All questions of a round in words: by action domain and role, each with how it stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from lokaalcirculair_desktop.analysis.review import Condition, Show, Standing
from lokaalcirculair_desktop.domain.own_item import own_item_name
from lokaalcirculair_desktop.domain.questionnaire import DIMENSION_OF, DIMENSIONS, Questionnaire, is_own_item
from lokaalcirculair_desktop.texts import named, tr, tr_in
from lokaalcirculair_desktop.ui.models.history_rows import answer_in_words

LONGEST_HEAD: Final = 36  # characters that two lines of a narrow column hold


@dataclass(frozen=True, slots=True)
class OverviewCell:
    """One question.

    Attributes:
        standing: how it stands.
        name: its short name.
        state: what stands on it for its answer: a digit or a word.
        short_state: the same where there is less room.
        level_name: the name of its level; empty where it has none.
        spoken: all of it in one sentence, for the tooltip and for screen readers.
    """

    standing: Standing
    name: str
    state: str
    short_state: str
    level_name: str
    spoken: str


@dataclass(frozen=True, slots=True)
class OverviewGroup:
    """An action domain or a role, or the organisation's own questions.

    Attributes:
        dimension: its id; empty for the own questions.
        name: its name.
        answered: how many of its questions have a level.
        total: how many apply.
        cells: those of its questions that are shown, in order.
    """

    dimension: str
    name: str
    answered: int
    total: int
    cells: tuple[OverviewCell, ...]

    @property
    def spoken(self) -> str:
        """Name and count in one sentence."""
        return named(self.name, tr("{answered} van {total} beantwoord").format(answered=self.answered, total=self.total))


def overview_groups(
    standings: Sequence[Standing], questionnaire: Questionnaire, previous_year: int | None, show: Show = Show.ALL
) -> tuple[OverviewGroup, ...]:
    """Put all questions in words, by dimension; the counts speak of all of them, the cells are those that are chosen to be shown.

    Args:
        standings: how the questions stand, in order.
        questionnaire: gives the names.
        previous_year: the year of the previous round, where there is one.
        show: which questions are shown.
    """

    def cell(one: Standing) -> OverviewCell:
        name = own_item_name(one.item) if is_own_item(one.item) else questionnaire.items[one.item].short
        state, short = _state(one, previous_year)
        level_name = questionnaire.level_name(one.level) if one.level is not None else ""
        return OverviewCell(one, name, state, short, level_name, named(name, ", ".join(_spoken(one, questionnaire, previous_year))))

    def group(dimension: str, name: str) -> OverviewGroup:
        ones = [one for one in standings if DIMENSION_OF.get(one.item, "") == dimension]
        return OverviewGroup(dimension, name, _answered(ones), _applicable(ones), tuple(cell(one) for one in ones if one.is_shown_by(show)))

    groups = [group(dimension, questionnaire.dimensions[dimension].fitting(LONGEST_HEAD)) for dimension in DIMENSIONS]
    own = [group("", tr("Eigen vragen"))] if any(is_own_item(one.item) for one in standings) else []
    return (*groups, *own)


def _answered(ones: Iterable[Standing]) -> int:
    return sum(one.level is not None for one in ones)


def _applicable(ones: Iterable[Standing]) -> int:
    return sum(one.condition is not Condition.NOT_APPLICABLE for one in ones)


def _state(one: Standing, previous_year: int | None) -> tuple[str, str]:
    if one.condition is Condition.PROPOSED:
        whole, short = tr("{year}: {level}, klopt dat?"), tr("{year}: {level}")
        return whole.format(year=previous_year, level=one.before), short.format(year=previous_year, level=one.before)
    words = {
        Condition.LEVEL: (str(one.level),) * 2,
        Condition.UNKNOWN: (tr("weet niet"),) * 2,
        Condition.NOT_APPLICABLE: (tr("n.v.t."),) * 2,
        Condition.OPEN: (tr("nog te doen"), tr_in("toestand", "open")),
        Condition.DAMAGED: (tr("beschadigd"),) * 2,
    }
    return words[one.condition]


def _spoken(one: Standing, questionnaire: Questionnaire, previous_year: int | None) -> Iterable[str]:
    yield _answer(one, questionnaire, previous_year)
    if one.target is not None:
        yield (tr("ambitie {level} bereikt") if one.is_reached else tr("ambitie {level}")).format(level=one.target)
    if one.is_documented:
        yield tr("met stukken")
    if one.has_note:
        yield tr("met toelichting")
    if one.look_again:
        yield tr("kijk opnieuw: de vraag is gewijzigd")
    if one.is_unsaved:
        yield tr("nog niet opgeslagen")


def _answer(one: Standing, questionnaire: Questionnaire, previous_year: int | None) -> str:
    if one.condition is Condition.PROPOSED:
        return tr("nog te doen, in {year} niveau {level}").format(year=previous_year, level=one.before)
    if one.condition is Condition.DAMAGED:
        return tr("antwoord beschadigd, telt niet mee")
    if one.answer is None or one.is_open:
        return tr("nog te doen")
    return answer_in_words(one.answer.state, one.level, [level.name for level in questionnaire.levels])

"""All figures of an assessment, by section 3 of the contract. One scoring function, used by window, reports, lists and groups.

Scores are on 0–10: a level counts 2.5. Nothing is rounded here. A mean never holds an item that is unanswered, *weet niet* or
*niet van toepassing*. Sums run in the order of the contract, so the order of the answers cannot matter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from lokaalcirculair_desktop.domain.codes import COUNTS_AS_PLANNED, Confidence, State
from lokaalcirculair_desktop.domain.structure import DIMENSIONS, HIGHEST_LEVEL, PILLARS, QUICK_ITEMS, Depth, Pillar, items_in_play

if TYPE_CHECKING:
    from lokaalcirculair_desktop.domain.action import Action
    from lokaalcirculair_desktop.domain.assessment import Assessment

POINTS_PER_LEVEL = 2.5
WEAK_LEVEL = 1
STRONG_LEVEL = 3
WEAK_DISTANCE = 2


class Rated(Protocol):
    """What the scores need of an answer; a row of a list will do."""

    @property
    def state(self) -> str:
        """What it is."""
        ...

    @property
    def level(self) -> int | None:
        """0–4 with state *level*."""
        ...

    @property
    def target(self) -> int | None:
        """The ambition, 0–4."""
        ...

    @property
    def confidence(self) -> str:
        """How well it is underpinned."""
        ...


class Basis(StrEnum):
    """What the score of a dimension rests on."""

    ITEMS = "items"
    QUICK = "quick"


@dataclass(frozen=True, slots=True)
class Range:
    """A lowest and a highest value on 0–10.

    Attributes:
        low: the lowest.
        high: the highest.
    """

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Count:
    """How many were answered.

    Attributes:
        answered: items with a level.
        applicable: items in play that are not *niet van toepassing*.
    """

    answered: int
    applicable: int

    @property
    def share(self) -> float | None:
        """Coverage, between 0 and 1; ``None`` if nothing is applicable."""
        return self.answered / self.applicable if self.applicable else None


@dataclass(frozen=True, slots=True)
class PillarScore:
    """The figures of a pillar.

    Attributes:
        score: mean of its scored dimensions, 0–10.
        ambition: the same with the ambitions.
        count: answered and applicable items in play.
    """

    score: float | None
    ambition: float | None
    count: Count

    @property
    def coverage(self) -> float | None:
        """Answered / applicable, 0–1."""
        return self.count.share


@dataclass(frozen=True, slots=True)
class DimensionScore:
    """The figures of a dimension.

    Attributes:
        score: mean of its answered items in play, or of its quick item, 0–10.
        ambition: the same with the ambitions.
        count: answered and applicable items in play.
        documented: how many of the answered items are documented or verified.
        basis: what the score rests on; ``None`` without a score.
    """

    score: float | None
    ambition: float | None
    count: Count
    documented: int
    basis: Basis | None

    @property
    def coverage(self) -> float | None:
        """Answered / applicable, 0–1."""
        return self.count.share


@dataclass(frozen=True, slots=True)
class Scores:
    """All figures of an assessment but robustness; ``None`` stands for "none".

    Attributes:
        overall: mean of the two pillars, 0–10; none unless both have a score.
        ambition: the same with max(level, target).
        strict: the same with one level less for every answer that is only claimed.
        planned: the same with the targets of planned and running actions.
        count: answered and applicable items in play.
        provisional: true while an item in play is unanswered.
        unanswered: how many are.
        bounds: the overall if all missing levels were 0, and if they were 4.
        self_score: the organisation's own 0–10.
        weakest: the dimension with the lowest score, the first at a tie.
        spread: highest minus lowest dimension score.
        documented_count: answered items that are documented or verified.
        strong: items at level 3 or 4, highest first.
        weak: items at level 0 or 1 with a target at least two levels higher, largest gap first.
        blind_spots: items answered *weet niet*.
        pillars: by pillar.
        dimensions: by dimension, in order.
    """

    overall: float | None
    ambition: float | None
    strict: float | None
    planned: float | None
    count: Count
    provisional: bool
    unanswered: int
    bounds: Range | None
    self_score: float | None
    weakest: str | None
    spread: float | None
    documented_count: int
    strong: tuple[str, ...]
    weak: tuple[str, ...]
    blind_spots: tuple[str, ...]
    pillars: Mapping[Pillar, PillarScore]
    dimensions: Mapping[str, DimensionScore]

    @property
    def gap(self) -> float | None:
        """Ambition minus score."""
        return None if self.overall is None or self.ambition is None else self.ambition - self.overall

    @property
    def coverage(self) -> float | None:
        """Answered / applicable, 0–1."""
        return self.count.share

    @property
    def documented(self) -> float | None:
        """Documented / answered, 0–1; none without answers."""
        return self.documented_count / self.count.answered if self.count.answered else None

    @property
    def perception_gap(self) -> float | None:
        """Self-score minus score."""
        return None if self.self_score is None or self.overall is None else self.self_score - self.overall


def score_assessment(assessment: Assessment) -> Scores:
    """Return all figures of an assessment."""
    return score(assessment.answers_by_item(), assessment.depth, self_score=assessment.self_score, actions=assessment.actions)


def score(answers: Mapping[str, Rated], depth: Depth, *, self_score: float | None = None, actions: Iterable[Action] = ()) -> Scores:
    """Return all figures of a set of answers.

    Args:
        answers: by item id; items not in play may be among them.
        depth: which items are in play.
        self_score: the organisation's own 0–10.
        actions: those that are planned or running count in ``planned``.
    """
    in_play = items_in_play(depth)
    used = {dimension: _used(answers, depth, dimension) for dimension in DIMENSIONS}
    promised = _promised(actions)
    ambition_of = _mean_by_dimension(used, lambda item: _ambition(answers[item]))
    score_of = _mean_by_dimension(used, lambda item: answers[item].level or 0)
    strict_of = _mean_by_dimension(used, lambda item: _strict(answers[item]))
    planned_of = _mean_by_dimension(used, lambda item: max(answers[item].level or 0, promised.get(item, 0)))
    dimensions = {
        dimension: DimensionScore(
            score_of[dimension], ambition_of[dimension], _count(answers, items_in_play(depth, dimension)),
            _documented(answers, items_in_play(depth, dimension)), used[dimension].basis,
        )
        for dimension in DIMENSIONS
    }  # fmt: skip
    pillars = {
        pillar: PillarScore(
            _mean(score_of[dimension] for dimension in names),
            _mean(ambition_of[dimension] for dimension in names),
            _sum(dimensions[dimension].count for dimension in names),
        )
        for pillar, names in PILLARS.items()
    }
    scored = {dimension: value for dimension, value in score_of.items() if value is not None}
    unanswered = sum(_state(answers, item) in (None, State.OPEN) for item in in_play)
    return Scores(
        overall=_overall(score_of),
        ambition=_overall(ambition_of),
        strict=_overall(strict_of),
        planned=_overall(planned_of),
        count=_sum(pillar.count for pillar in pillars.values()),
        provisional=unanswered > 0,
        unanswered=unanswered,
        bounds=_bounds(answers, depth),
        self_score=self_score,
        weakest=min(scored, key=scored.__getitem__) if scored else None,
        spread=max(scored.values()) - min(scored.values()) if scored else None,
        documented_count=sum(dimension.documented for dimension in dimensions.values()),
        strong=_strong(answers, in_play),
        weak=_weak(answers, in_play),
        blind_spots=tuple(item for item in in_play if _state(answers, item) == State.UNKNOWN),
        pillars=pillars,
        dimensions=dimensions,
    )


def weights(answers: Mapping[str, Rated], depth: Depth) -> Mapping[str, float]:
    """Return what one level more on one answered item of each scored dimension adds to the overall now, in points of 0–10.

    Empty where there is no overall. An item in a dimension of three weighs more than one in a dimension of five.
    """
    used = {dimension: _used(answers, depth, dimension).items for dimension in DIMENSIONS}
    scored = {pillar: [dimension for dimension in names if used[dimension]] for pillar, names in PILLARS.items()}
    if not all(scored.values()):
        return {}
    return {dimension: POINTS_PER_LEVEL / len(used[dimension]) / len(names) / len(PILLARS) for names in scored.values() for dimension in names}


def robustness(scores: Scores) -> Range | None:
    """Return the 5th and 95th percentile of the overall under 10,000 random weightings, or ``None`` without an overall.

    The weights come from ``default_rng(2022)``: the pillars, then the scored dimensions of the domains, then those of the instruments, each
    drawn from a flat Dirichlet distribution. It speaks of the weights only, not of missing answers.
    """
    if scores.overall is None:
        return None
    import numpy as np  # only where it is shown: lists and groups do not need it

    draws = 10_000
    generator = np.random.default_rng(2022)
    pillar_weights = generator.dirichlet([1.0, 1.0], size=draws)
    pillar_scores = []
    for names in PILLARS.values():
        values = [value for name in names if (value := scores.dimensions[name].score) is not None]
        pillar_scores.append(generator.dirichlet([1.0] * len(values), size=draws) @ np.array(values))
    overall = (pillar_weights * np.column_stack(pillar_scores)).sum(axis=1)
    low, high = np.percentile(overall, [5, 95], method="linear")
    return Range(float(low), float(high))


@dataclass(frozen=True, slots=True)
class _Used:
    """The answered items that make the score of a dimension, and what they are."""

    items: tuple[str, ...]
    basis: Basis | None


def _used(answers: Mapping[str, Rated], depth: Depth, dimension: str) -> _Used:
    items = items_in_play(depth, dimension)
    answered = tuple(item for item in items if _state(answers, item) == State.LEVEL)
    if answered:
        return _Used(answered, Basis.ITEMS)
    quick = QUICK_ITEMS.get(dimension)
    some_applicable = any(_state(answers, item) != State.NOT_APPLICABLE for item in items)
    if depth == Depth.FULL and quick and _state(answers, quick) == State.LEVEL and some_applicable:
        return _Used((quick,), Basis.QUICK)
    return _Used((), None)


def _state(answers: Mapping[str, Rated], item: str) -> str | None:
    answer = answers.get(item)
    return None if answer is None else answer.state


def _ambition(answer: Rated) -> int:
    return max(answer.level or 0, answer.target or 0)


def _strict(answer: Rated) -> int:
    level = answer.level or 0
    return max(0, level - 1) if answer.confidence == Confidence.CLAIMED else level


def _promised(actions: Iterable[Action]) -> Mapping[str, int]:
    promised: dict[str, int] = {}
    for action in actions:
        if action.item and action.target is not None and action.status in COUNTS_AS_PLANNED:
            promised[action.item] = max(promised.get(action.item, 0), action.target)
    return promised


def _mean_by_dimension(used: Mapping[str, _Used], level_of: Callable[[str], int]) -> dict[str, float | None]:
    return {
        dimension: POINTS_PER_LEVEL * sum(map(level_of, chosen.items)) / len(chosen.items) if chosen.items else None
        for dimension, chosen in used.items()
    }


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _overall(by_dimension: Mapping[str, float | None]) -> float | None:
    pillars = [_mean(by_dimension[dimension] for dimension in names) for names in PILLARS.values()]
    return None if None in pillars else _mean(pillars)


def _bounds(answers: Mapping[str, Rated], depth: Depth) -> Range | None:
    low, high = (_bound(answers, depth, missing) for missing in (0, HIGHEST_LEVEL))
    return None if low is None or high is None else Range(low, high)


def _bound(answers: Mapping[str, Rated], depth: Depth, missing: int) -> float | None:
    by_dimension: dict[str, float | None] = {}
    for dimension in DIMENSIONS:
        levels = [
            (answers[item].level or 0) if _state(answers, item) == State.LEVEL else missing
            for item in items_in_play(depth, dimension)
            if _state(answers, item) != State.NOT_APPLICABLE
        ]
        by_dimension[dimension] = POINTS_PER_LEVEL * sum(levels) / len(levels) if levels else None
    return _overall(by_dimension)


def _count(answers: Mapping[str, Rated], items: Sequence[str]) -> Count:
    states = [_state(answers, item) for item in items]
    return Count(states.count(State.LEVEL), len(states) - states.count(State.NOT_APPLICABLE))


def _sum(counts: Iterable[Count]) -> Count:
    together = list(counts)
    return Count(sum(count.answered for count in together), sum(count.applicable for count in together))


def _documented(answers: Mapping[str, Rated], items: Sequence[str]) -> int:
    return sum(_state(answers, item) == State.LEVEL and answers[item].confidence != Confidence.CLAIMED for item in items)


def _strong(answers: Mapping[str, Rated], items: Sequence[str]) -> tuple[str, ...]:
    found = [(item, answers[item].level or 0) for item in items if _state(answers, item) == State.LEVEL]
    return tuple(item for item, level in sorted(found, key=lambda pair: -pair[1]) if level >= STRONG_LEVEL)


def _weak(answers: Mapping[str, Rated], items: Sequence[str]) -> tuple[str, ...]:
    found = [
        (item, (answers[item].target or 0) - (answers[item].level or 0))
        for item in items
        if _state(answers, item) == State.LEVEL and (answers[item].level or 0) <= WEAK_LEVEL
    ]
    return tuple(item for item, distance in sorted(found, key=lambda pair: -pair[1]) if distance >= WEAK_DISTANCE)

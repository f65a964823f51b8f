"""An assessment beside something else, like for like only: its previous round, and the figures of the surveys of 2022."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lokaalcirculair_desktop.analysis.scores import Scores, score_assessment
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment
from lokaalcirculair_desktop.domain.questionnaire import items_in_play
from lokaalcirculair_desktop.domain.reference import Benchmark, BenchmarkKind


@dataclass(frozen=True, slots=True)
class ItemChange:
    """One item that had a level in both rounds, with the same meaning.

    Attributes:
        item: the item's id.
        before: its level in the previous round.
        now: its level now.
        reason: why it changed, in the words of the organisation.
    """

    item: str
    before: int
    now: int
    reason: str | None

    @property
    def difference(self) -> int:
        """Levels gained; negative where it went down."""
        return self.now - self.before


@dataclass(frozen=True, slots=True)
class RoundComparison:
    """Two rounds of one organisation.

    Attributes:
        previous: the earlier round.
        before: its scores; ``None`` where the rounds were asked at another depth, for their scores are of another kind.
        items: the items with a level in both and the same ``item_version``, in order.
    """

    previous: Assessment
    before: Scores | None
    items: tuple[ItemChange, ...]

    @property
    def changed(self) -> tuple[ItemChange, ...]:
        """The items whose level moved, those that rose first."""
        moved = [change for change in self.items if change.difference]
        return tuple(sorted(moved, key=lambda change: change.difference < 0))

    def level_before(self, item: str) -> int | None:
        """Return the level of an item in the previous round, where it can be compared."""
        return next((change.before for change in self.items if change.item == item), None)


def compare_rounds(assessment: Assessment, previous: Assessment) -> RoundComparison:
    """Compare an assessment with its previous round."""
    now, before = assessment.answers_by_item(), previous.answers_by_item()
    pairs = [(now[item], before[item]) for item in items_in_play(assessment.depth) if item in now and item in before]
    return RoundComparison(
        previous=previous,
        before=score_assessment(previous) if previous.depth == assessment.depth else None,
        items=tuple(_change(new, old) for new, old in pairs if _is_comparable(new, old)),
    )


def _is_comparable(now: Answer, before: Answer) -> bool:
    return now.is_answered and before.is_answered and now.item_version == before.item_version


def _change(now: Answer, before: Answer) -> ItemChange:
    return ItemChange(now.item, before.level or 0, now.level or 0, now.reason)


@dataclass(frozen=True, slots=True)
class BenchmarkComparison:
    """A published figure beside the own answer of the same kind.

    Attributes:
        id: the benchmark's id.
        value: its figure, 0–10 for a self-score, a share otherwise.
        own: the own self-score, or whether the organisation is active; ``None`` where it was not answered.
        difference: own self-score minus the figure; ``None`` for a yes or no.
    """

    id: str
    value: float
    own: float | bool | None
    difference: float | None


def compare_with_benchmarks(assessment: Assessment, benchmarks: Iterable[Benchmark]) -> tuple[BenchmarkComparison, ...]:
    """Compare the self-score with given self-scores and *active* with shares; never the maturity score with either."""
    return tuple(_beside(assessment, benchmark) for benchmark in benchmarks)


def _beside(assessment: Assessment, benchmark: Benchmark) -> BenchmarkComparison:
    if benchmark.kind == BenchmarkKind.ACTIVE:
        return BenchmarkComparison(benchmark.id, benchmark.value, assessment.active, None)
    own = assessment.self_score
    # both have one decimal at most: without rounding 4.5 − 4.3 would be told as 0.20000000000000018
    difference = None if own is None else round(own - benchmark.value, 10)
    return BenchmarkComparison(benchmark.id, benchmark.value, own, difference)

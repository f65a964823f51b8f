"""What the results page and ``score`` show of an assessment: all figures, what they are compared with, and the sentences that tell them.

The page holds no rules: whatever is decided, counted or compared is decided, counted and compared here or below.
"""

from __future__ import annotations

from dataclasses import dataclass

from lokaalcirculair_desktop.analysis.scores import Range, Scores, robustness, score_assessment
from lokaalcirculair_desktop.content.reference import benchmarks
from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.domain.reference import Benchmark, BenchmarkKind
from lokaalcirculair_desktop.services.assessments import OpenAssessment


@dataclass(frozen=True, slots=True)
class Comparison:
    """An own answer beside a figure of a survey, like with like.

    Attributes:
        benchmark: the figure with its source and its doubt.
        own: the self-score, or whether the organisation is active; ``None`` where it was not given.
        difference: own self-score minus the benchmark; ``None`` for a yes or no, which has no difference with a share.
    """

    benchmark: Benchmark
    own: float | bool | None
    difference: float | None


def compare(assessment: Assessment) -> tuple[Comparison, ...]:
    """Return the own answers beside the figures of the surveys, in the order of the contract."""
    return tuple(_compared(benchmark, assessment) for benchmark in benchmarks())


def _compared(benchmark: Benchmark, assessment: Assessment) -> Comparison:
    if benchmark.kind is BenchmarkKind.ACTIVE:
        return Comparison(benchmark, assessment.active, None)
    own = assessment.self_score
    return Comparison(benchmark, own, None if own is None else own - benchmark.value)


def score_document(open_assessment: OpenAssessment) -> dict[str, object]:
    """Return all figures of an assessment as the JSON of ``score --json``, in full precision; ``None`` stands for "none"."""
    assessment = open_assessment.assessment
    scores = score_assessment(assessment)
    return {
        "overall": scores.overall,
        "ambition": scores.ambition,
        "gap": scores.gap,
        "coverage": scores.coverage,
        "provisional": scores.provisional,
        "bounds": _range(scores.bounds),
        "self_score": scores.self_score,
        "perception_gap": scores.perception_gap,
        "weakest": scores.weakest,
        "spread": scores.spread,
        "robustness": _range(robustness(scores)),
        "documented": scores.documented,
        "strict": scores.strict,
        "planned": scores.planned,
        "strong": list(scores.strong),
        "weak": list(scores.weak),
        "blind_spots": list(scores.blind_spots),
        "pillars": _pillars(scores),
        "dimensions": _dimensions(scores),
        "benchmarks": [_benchmark(comparison) for comparison in compare(assessment)],
    }


def _range(found: Range | None) -> dict[str, float] | None:
    return None if found is None else {"low": found.low, "high": found.high}


def _pillars(scores: Scores) -> dict[str, object]:
    return {
        str(pillar): {"score": one.score, "ambition": one.ambition, "coverage": one.coverage}
        for pillar, one in scores.pillars.items()
    }  # fmt: skip


def _dimensions(scores: Scores) -> dict[str, object]:
    return {
        dimension: {"score": one.score, "ambition": one.ambition, "coverage": one.coverage, "basis": None if one.basis is None else str(one.basis)}
        for dimension, one in scores.dimensions.items()
    }


def _benchmark(comparison: Comparison) -> dict[str, object]:
    shown = comparison.benchmark
    return {"id": shown.id, "value": shown.value, "own": comparison.own, "difference": comparison.difference}

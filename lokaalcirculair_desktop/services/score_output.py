"""The scores of an assessment for the command line: as JSON for programs, as lines for people."""

from __future__ import annotations

from lokaalcirculair_desktop.analysis import sentences
from lokaalcirculair_desktop.analysis.comparison import BenchmarkComparison, compare_with_benchmarks
from lokaalcirculair_desktop.analysis.scores import Range, robustness, score_assessment
from lokaalcirculair_desktop.content.reference import benchmarks
from lokaalcirculair_desktop.services.assessments import OpenAssessment
from lokaalcirculair_desktop.services.questionnaires import questionnaire_of
from lokaalcirculair_desktop.services.results import results_of
from lokaalcirculair_desktop.texts import NONE_SIGN, capitalised, current_language, long_date, named, number, tr


def score_lines(open_assessment: OpenAssessment) -> tuple[str, ...]:
    """Return the figures of an assessment as lines to read, in the present language."""
    assessment = open_assessment.assessment
    shown = results_of(open_assessment, questionnaire_of(assessment, current_language()))
    scores = shown.scores
    total = f"{sentences.out_of_ten(scores.overall)}, {shown.place}" if scores.overall is not None else NONE_SIGN
    figures = (
        (tr("Maturiteitsscore"), total),
        (capitalised(shown.ambition_name), number(scores.ambition)),
        (tr("Strenge lezing"), number(scores.strict)),
        (tr("Zwakste schakel"), shown.weakest or NONE_SIGN),
        (tr("Beantwoord"), shown.answered),
        (tr("Met stukken"), shown.documented),
        (tr("Zelfscore"), number(scores.self_score)),
    )
    title = f"{open_assessment.organisation.name} · {assessment.title} · {long_date(assessment.date)}"
    notes = (shown.provisional,) if shown.provisional else ()
    return (title, *(named(name, value) for name, value in figures), *notes, *(one.told for one in shown.dimensions))


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
        "pillars": {str(pillar): _three(one.score, one.ambition, one.coverage) for pillar, one in scores.pillars.items()},
        "dimensions": {
            dimension: _three(one.score, one.ambition, one.coverage) | {"basis": None if one.basis is None else str(one.basis)}
            for dimension, one in scores.dimensions.items()
        },
        "benchmarks": [_benchmark(one) for one in compare_with_benchmarks(assessment, benchmarks())],
    }


def _range(found: Range | None) -> dict[str, float] | None:
    return None if found is None else {"low": found.low, "high": found.high}


def _three(score: float | None, ambition: float | None, coverage: float | None) -> dict[str, object]:
    return {"score": score, "ambition": ambition, "coverage": coverage}


def _benchmark(one: BenchmarkComparison) -> dict[str, object]:
    return {"id": one.id, "value": one.value, "own": one.own, "difference": one.difference}

"""What the results page and ``score`` show of an assessment: all figures, what they are compared with, and the sentences that tell them.

The page holds no rules: whatever is decided, counted or compared is decided, counted and compared here or below.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from lokaalcirculair_desktop.analysis import alternative_texts, sentences
from lokaalcirculair_desktop.analysis.advice import RankedStep, next_steps
from lokaalcirculair_desktop.analysis.comparison import (
    ItemChange,
    RoundComparison,
    compare_rounds,
    compare_with_benchmarks,
)
from lokaalcirculair_desktop.analysis.scores import Count, Scores, score_assessment
from lokaalcirculair_desktop.content.reference import benchmarks
from lokaalcirculair_desktop.domain.action import COUNTS_AS_PLANNED
from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS, PILLARS, Pillar, Questionnaire
from lokaalcirculair_desktop.domain.reference import Benchmark, BenchmarkKind
from lokaalcirculair_desktop.services.assessments import OpenAssessment
from lokaalcirculair_desktop.services.offers import ShownOffers, offers_for
from lokaalcirculair_desktop.texts import named, number, percent, rounded, signed, tr, tr_n


class PointKind(StrEnum):
    """What an item that stands out is."""

    STRONG = "strong"
    WEAK = "weak"
    BLIND = "blind"


@dataclass(frozen=True, slots=True)
class Point:
    """An item that stands out.

    Attributes:
        kind: strong, weak, or a blind spot.
        item: its id.
        name: its name.
        level: its level; ``None`` for a blind spot.
        target: its ambition.
    """

    kind: PointKind
    item: str
    name: str
    level: int | None
    target: int | None


@dataclass(frozen=True, slots=True)
class Change:
    """An item whose level moved since the previous round.

    Attributes:
        item: its id.
        before: its level then.
        now: its level now.
        name: its name.
        reason: why it changed, where that was written down; else nothing.
    """

    item: str
    before: int
    now: int
    name: str
    reason: str

    @property
    def told(self) -> str:
        """Its name, and why it changed."""
        return named(self.name, self.reason) if self.reason else self.name


@dataclass(frozen=True, slots=True)
class Changes:
    """What moved since the previous round.

    Attributes:
        year: the year of the previous round.
        moved: the items whose level moved, those that rose first.
        counted: how many rose, fell and stayed, in words.
    """

    year: int
    moved: tuple[Change, ...]
    counted: str


@dataclass(frozen=True, slots=True)
class DimensionResult:
    """The figures of a dimension with their words.

    Attributes:
        dimension: its id.
        name: its name.
        short: its name in charts.
        score: 0–10, or none.
        ambition: 0–10, or none.
        previous: the score of the previous round, or none.
        count: answered and applicable items.
        told: all of it in one sentence.
    """

    dimension: str
    name: str
    short: str
    score: float | None
    ambition: float | None
    previous: float | None
    count: Count
    told: str


@dataclass(frozen=True, slots=True)
class SurveyFigure:
    """A figure of a survey beside the own answer, like with like.

    Attributes:
        benchmark: the figure with its source and its doubt.
        own: the own self-score, or whether the organisation is active; ``None`` where it was not given.
    """

    benchmark: Benchmark
    own: float | bool | None


@dataclass(frozen=True, slots=True)
class Results:
    """Everything that the results page shows.

    Attributes:
        scores: all figures of the round.
        previous: the figures of the previous round, where the two can be compared.
        previous_year: its year.
        place: the words beside the total: *tussen Verkennend en Beslist*.
        moved: the total against the previous round, signed; ``None`` without one.
        headline: the finding, its first sentence.
        rest_of_headline: the sentences after it.
        ambition_name: *voorgestelde ambitie* until it was decided.
        has_plan: whether actions are planned or running.
        weakest: the dimension with the lowest score and that score, or nothing.
        answered: *25 van 30*.
        documented: *16 van 25*.
        provisional: *Voorlopig: nog 4 vragen open*, or nothing.
        dimensions: the eight, in order.
        pillars: the names and scores of the two.
        radar_told: what the radar shows, for who does not see it.
        bars_told: the same of the bars.
        self_score: the self-score beside the mean of 2022; nothing before it is given, for the mean must not colour it.
        self_score_told: the words under it.
        active: the shares of active governments, under the same condition.
        active_told: the first of them in a sentence, with the own answer.
        points: what stands out: strong, weak, blind.
        changes: what moved since the previous round, if there is one.
        steps: the next steps, ranked.
        offers: what the doe-netwerk offered that fits.
    """

    scores: Scores
    previous: Scores | None
    previous_year: int | None
    place: str
    moved: str | None
    headline: str
    rest_of_headline: str
    ambition_name: str
    has_plan: bool
    weakest: str
    answered: str
    documented: str
    provisional: str
    dimensions: tuple[DimensionResult, ...]
    pillars: tuple[tuple[Pillar, str, float | None], ...]
    radar_told: str
    bars_told: str
    self_score: SurveyFigure | None
    self_score_told: str
    active: tuple[SurveyFigure, ...]
    active_told: str
    points: tuple[Point, ...]
    changes: Changes | None
    steps: tuple[RankedStep, ...]
    offers: ShownOffers


def results_of(open_assessment: OpenAssessment, questionnaire: Questionnaire, *, scores: Scores | None = None) -> Results:
    """Return everything that the results page shows of an assessment; ``scores`` are its figures where they are known already."""
    assessment = open_assessment.assessment
    now = scores or score_assessment(assessment)
    rounds = compare_rounds(assessment, open_assessment.previous) if open_assessment.previous else None
    before = rounds.before if rounds else None
    year = rounds.previous.date.year if rounds else None
    dimensions = _dimension_results(assessment, now, before, year, questionnaire)
    headline, rest = _headline(open_assessment, now, rounds, questionnaire)
    figures = _survey_figures(assessment)
    ambition_name = sentences.ambition_name(assessment)
    score_by, ambition_by = {one.dimension: one.score for one in dimensions}, {one.dimension: one.ambition for one in dimensions}
    table = tr("De tabel toont dezelfde cijfers.")
    return Results(
        scores=now,
        previous=before,
        previous_year=year if before else None,
        place=sentences.between(now.overall, questionnaire),
        moved=None if before is None or before.overall is None or now.overall is None else _moved(before.overall, now.overall),
        headline=headline,
        rest_of_headline=rest,
        ambition_name=ambition_name,
        has_plan=now.planned is not None and any(action.status in COUNTS_AS_PLANNED for action in assessment.actions),
        weakest=_weakest(now, questionnaire),
        answered=sentences.answered(now.count),
        documented=sentences.documented(now.documented_count, now.count.answered),
        provisional=_provisional(now),
        dimensions=dimensions,
        pillars=tuple((pillar, questionnaire.pillars[pillar], now.pillars[pillar].score) for pillar in PILLARS),
        radar_told=alternative_texts.radar(score_by, ambition_by, questionnaire, ambition_name=ambition_name, table=table),
        bars_told=alternative_texts.bars(score_by, ambition_by, questionnaire, ambition_name=ambition_name, table=table),
        self_score=_self_score_figure(figures),
        self_score_told=_self_score_told(open_assessment, figures),
        active=_active_figures(figures, assessment),
        active_told=_active_told(figures, assessment),
        points=_points(assessment, now, questionnaire),
        changes=_changes(rounds, questionnaire) if rounds else None,
        steps=next_steps(assessment, questionnaire),
        offers=offers_for(assessment, now, questionnaire),
    )


def _headline(opened: OpenAssessment, now: Scores, rounds: RoundComparison | None, questionnaire: Questionnaire) -> tuple[str, str]:
    """Return the finding in two parts: its first sentence, which is set bold, and the rest."""
    decided = opened.assessment.ambition_decided_on is not None
    whole = sentences.results_headline(opened.organisation.name, now, questionnaire, rounds, decided=decided)
    rest = whole.find(sentences.highest_lowest(now, questionnaire, figures=True) or "\0")
    return (whole, "") if rest < 0 else (whole[:rest].strip(), whole[rest:])


def _moved(before: float, now: float) -> str:
    # of the figures as they are shown: 4,2 after 2,9 is +1,3, whatever the decimals behind them
    return signed(float(rounded(now) - rounded(before)))


def _provisional(scores: Scores) -> str:
    return tr_n("Voorlopig: nog {n} vraag open", "Voorlopig: nog {n} vragen open", scores.unanswered) if scores.provisional else ""


def _weakest(scores: Scores, questionnaire: Questionnaire) -> str:
    if scores.weakest is None:
        return ""
    return f"{questionnaire.dimensions[scores.weakest].short} {number(scores.dimensions[scores.weakest].score)}"


def _dimension_results(
    assessment: Assessment, now: Scores, before: Scores | None, year: int | None, questionnaire: Questionnaire
) -> tuple[DimensionResult, ...]:
    ambition_name = sentences.ambition_name(assessment)
    found = []
    for dimension in DIMENSIONS:
        one, text = now.dimensions[dimension], questionnaire.dimensions[dimension]
        previous = before.dimensions[dimension].score if before else None
        parts = [named(text.name, sentences.out_of_ten(one.score) if one.score is not None else tr("nog geen score"))]
        parts += [f"{ambition_name} {number(one.ambition)}"] if one.ambition is not None else []
        parts += [tr("in {year} {score}").format(year=year, score=number(previous))] if previous is not None else []
        told = ", ".join([*parts, tr("beantwoord: {answered}").format(answered=sentences.answered(one.count))])
        found.append(DimensionResult(dimension, text.name, text.short, one.score, one.ambition, previous, one.count, told))
    return tuple(found)


def _survey_figures(assessment: Assessment) -> tuple[SurveyFigure, ...]:
    compared = compare_with_benchmarks(assessment, benchmarks())
    return tuple(SurveyFigure(benchmark, one.own) for benchmark, one in zip(benchmarks(), compared, strict=True))


def _self_score_figure(figures: Sequence[SurveyFigure]) -> SurveyFigure | None:
    given = (figure for figure in figures if figure.benchmark.kind is BenchmarkKind.SELF_SCORE and figure.own is not None)
    return next(given, None)


def _self_score_told(opened: OpenAssessment, figures: Sequence[SurveyFigure]) -> str:
    figure = _self_score_figure(figures)
    if figure is None:
        return tr("Wat andere besturen in 2022 antwoordden, ziet u pas na uw eigen cijfer.")
    given = tr("Later gewijzigd; het rapport vermeldt dat.") if opened.self_score_changed else tr("Gegeven vóór de vragen.")
    mean = tr("{value} = gemiddelde van {respondents} respondenten.")
    return given + " " + mean.format(value=number(figure.benchmark.value), respondents=figure.benchmark.respondents)


def _active_figures(figures: Sequence[SurveyFigure], assessment: Assessment) -> tuple[SurveyFigure, ...]:
    if assessment.self_score is None and assessment.active is None:
        return ()
    return tuple(figure for figure in figures if figure.benchmark.kind is BenchmarkKind.ACTIVE)


def _active_told(figures: Sequence[SurveyFigure], assessment: Assessment) -> str:
    shown = _active_figures(figures, assessment)
    if not shown:
        return tr("Wat andere besturen in 2022 antwoordden, ziet u pas na uw eigen antwoord.")
    answer = {True: tr("ja"), False: tr("nee"), None: tr("niet ingevuld")}[assessment.active]
    first = shown[0].benchmark
    told = tr("{share} van de bevraagde lokale besturen was in {year} bezig met circulaire economie; uw bestuur: {answer}.")
    return told.format(share=percent(first.value), year=first.year, answer=answer)


def _points(assessment: Assessment, scores: Scores, questionnaire: Questionnaire) -> tuple[Point, ...]:
    answers = assessment.answers_by_item()
    kinds = ((PointKind.STRONG, scores.strong), (PointKind.WEAK, scores.weak), (PointKind.BLIND, scores.blind_spots))
    return tuple(
        Point(kind, item, questionnaire.items[item].short, answers[item].level, answers[item].target) for kind, items in kinds for item in items
    )


def few_points(points: Sequence[Point], room: int) -> tuple[Point, ...]:
    """Return at most ``room`` points so that each kind that occurs is among them; room that one kind leaves goes to the others."""
    by_kind = [[point for point in points if point.kind is kind] for kind in PointKind]
    chosen: list[Point] = []
    for turn in range(len(points)):
        chosen += [kind[turn] for kind in by_kind if turn < len(kind)]
    return tuple(sorted(chosen[:room], key=points.index))


def _changes(rounds: RoundComparison, questionnaire: Questionnaire) -> Changes:
    moved = tuple(_change(one, questionnaire) for one in rounds.changed)
    return Changes(rounds.previous.date.year, moved, _counted(rounds.items))


def _change(one: ItemChange, questionnaire: Questionnaire) -> Change:
    return Change(one.item, one.before, one.now, questionnaire.items[one.item].short, one.reason or "")


def _counted(items: Sequence[ItemChange]) -> str:
    up, down = sum(one.difference > 0 for one in items), sum(one.difference < 0 for one in items)
    template = tr("{up} hoger · {down} lager · {same} gelijk")
    return template.format(up=up, down=down, same=len(items) - up - down)


def few_changes(moved: Sequence[Change], room: int) -> tuple[Change, ...]:
    """Return at most ``room`` changes: the largest rises and, in the last place, the largest fall; explained ones before others."""
    ranked = sorted(moved, key=lambda one: (-abs(one.now - one.before), not one.reason))
    rose, fell = ([one for one in ranked if (one.now > one.before) is up] for up in (True, False))
    kept = rose[: max(room - len(fell), room - 1)] if fell else rose[:room]
    return (*kept, *fell[: room - len(kept)])

"""Everything that a profile says, gathered once: figures, comparisons and steps of one assessment, as its edition may show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from lokaalcirculair_desktop import __version__
from lokaalcirculair_desktop.analysis.advice import RankedStep, next_steps
from lokaalcirculair_desktop.analysis.comparison import RoundComparison, compare_rounds
from lokaalcirculair_desktop.analysis.offer import FittingOffer
from lokaalcirculair_desktop.analysis.scores import Range, Scores, robustness, score_assessment, weights
from lokaalcirculair_desktop.domain.action import Action, ActionStatus
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS, Pillar, Questionnaire, items_in_play
from lokaalcirculair_desktop.domain.reference import Benchmark, BenchmarkKind


class Edition(StrEnum):
    """For whom a profile is made."""

    PUBLIC = "public"
    WORKING = "working"


@dataclass(frozen=True, slots=True)
class Profile:
    """One assessment with all that is told of it.

    Attributes:
        organisation: whose it is.
        assessment: the round, without what its edition may not show.
        questionnaire: the texts, in the language of the profile.
        edition: public or working.
        benchmarks: the published figures that stand beside it.
        version: of the program.
        made_at: the moment of making, with its time zone.
        scores: all figures.
        comparison: with the previous round, or ``None``.
        weights: what one level more on one item adds, by dimension.
        robustness: the range of the total under other weights.
        steps: the next steps, best first.
        offers: what the doe-netwerk offered that fits, best first.
        self_score_changed: whether the self-score was changed after it was first given.
        damaged: how many answers cannot be read and are left out.
    """

    organisation: Organisation
    assessment: Assessment
    questionnaire: Questionnaire
    edition: Edition
    benchmarks: tuple[Benchmark, ...]
    version: str
    made_at: datetime
    scores: Scores
    comparison: RoundComparison | None
    weights: Mapping[str, float]
    robustness: Range | None
    steps: tuple[RankedStep, ...]
    offers: tuple[FittingOffer, ...] = ()
    self_score_changed: bool = False
    damaged: int = 0

    @property
    def answers(self) -> Mapping[str, Answer]:
        """The answers by item."""
        return self.assessment.answers_by_item()

    @property
    def before(self) -> Scores | None:
        """The scores of the previous round, where they can be compared."""
        return self.comparison.before if self.comparison else None

    @property
    def actions(self) -> tuple[Action, ...]:
        """The actions of the plan: running, planned, ideas and done ones, each by date; dropped ones are left out."""
        shown = [action for action in self.assessment.actions if action.status in _PLACE]
        return tuple(sorted(shown, key=lambda action: (_PLACE[action.status], action.due is None, action.due or self.assessment.date)))

    def items(self, dimension: str | None = None) -> tuple[str, ...]:
        """Return the items in play, of all dimensions or of one."""
        return items_in_play(self.assessment.depth, dimension)

    def items_of(self, pillar: Pillar, dimensions: Mapping[Pillar, tuple[str, ...]]) -> tuple[str, ...]:
        """Return the items in play of a pillar."""
        return tuple(item for dimension in dimensions[pillar] for item in self.items(dimension))

    def planned_action(self, item: str) -> Action | None:
        """Return the first running or planned action of an item."""
        return next((action for action in self.actions if action.item == item and action.status in _REAL), None)

    def benchmark(self, kind: BenchmarkKind) -> Benchmark | None:
        """Return the first benchmark of a kind."""
        return next((benchmark for benchmark in self.benchmarks if benchmark.kind == kind), None)

    def now(self) -> Mapping[str, float | None]:
        """Return the score of each dimension."""
        return {dimension: self.scores.dimensions[dimension].score for dimension in DIMENSIONS}

    def ambitions(self) -> Mapping[str, float | None]:
        """Return the ambition of each dimension; empty where no answer has one above its level."""
        found = {dimension: self.scores.dimensions[dimension].ambition for dimension in DIMENSIONS}
        return found if found != self.now() else {}

    def earlier(self) -> Mapping[str, float | None]:
        """Return the score of each dimension in the previous round; empty without one."""
        return {dimension: self.before.dimensions[dimension].score for dimension in DIMENSIONS} if self.before else {}


_REAL = (ActionStatus.RUNNING, ActionStatus.PLANNED)
_PLACE: Mapping[ActionStatus, int] = {ActionStatus.RUNNING: 0, ActionStatus.PLANNED: 0, ActionStatus.IDEA: 1, ActionStatus.DONE: 2}


def build_profile(
    organisation: Organisation,
    assessment: Assessment,
    questionnaire: Questionnaire,
    *,
    made_at: datetime,
    previous: Assessment | None = None,
    benchmarks: Sequence[Benchmark] = (),
    edition: Edition = Edition.PUBLIC,
) -> Profile:
    """Gather a profile.

    Args:
        organisation: whose it is.
        assessment: the round.
        questionnaire: the texts of the round's version, in the language of the profile.
        made_at: the moment of making, with its time zone.
        previous: the round before it, where it is known.
        benchmarks: the published figures.
        edition: public or working.
    """
    shown = for_edition(assessment, edition)
    scores = score_assessment(shown)
    return Profile(
        organisation=organisation,
        assessment=shown,
        questionnaire=questionnaire,
        edition=edition,
        benchmarks=tuple(benchmarks),
        version=__version__,
        made_at=made_at,
        scores=scores,
        comparison=compare_rounds(shown, for_edition(previous, edition)) if previous else None,
        weights=weights(shown.answers_by_item(), shown.depth),
        robustness=robustness(scores),
        steps=next_steps(shown, questionnaire),
    )


def for_edition(assessment: Assessment, edition: Edition) -> Assessment:
    """Return an assessment without what an edition may not show: private notes never, names and the process only in the working edition."""
    answers, own_answers = (tuple(_answer_for(answer, edition) for answer in found) for found in (assessment.answers, assessment.own_answers))
    shown = replace(assessment, answers=answers, own_answers=own_answers)
    if edition == Edition.WORKING:
        return shown
    return replace(
        shown,
        assessor=None,
        consent=replace(assessment.consent, by=None),
        actions=tuple(replace(action, owner=None) for action in assessment.actions),
        participants=(),
        votes=(),
        tallies=(),
        consensus=(),
        parking=(),
    )


def _answer_for(answer: Answer, edition: Edition) -> Answer:
    if edition == Edition.WORKING:
        return replace(answer, private_note=None)
    return replace(answer, private_note=None, updated_by=None, contributions=())

"""Reading what an answer was before."""

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, State
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.history import history_of
from lokaalcirculair_desktop.services.workspace import Workspace

EARLY, LATE = "2026-11-24T12:00:00+01:00", "2026-11-24T13:00:00+01:00"


def test_the_present_answer_comes_before_the_earlier_one(workspace: Workspace, beerse: Organisation, baseline: Assessment) -> None:
    started = assessments.start_assessment(workspace, beerse, baseline)
    first = Answer("depaving", State.LEVEL, EARLY, level=2, note="Kerkplein")
    assessments.save_answer(workspace, started, first)
    assessments.save_answer(workspace, started, first.choose_unknown(LATE))
    now, before = history_of(workspace, started, "depaving")
    assert (now.at, now.state) == (LATE, State.UNKNOWN)
    assert (before.at, before.state, before.level, before.note, before.is_damaged) == (EARLY, State.LEVEL, 2, "Kerkplein", False)


def test_a_question_without_an_answer_has_no_history(workspace: Workspace, beerse: Organisation, baseline: Assessment) -> None:
    started = assessments.start_assessment(workspace, beerse, baseline)
    assert history_of(workspace, started, "depaving") == ()

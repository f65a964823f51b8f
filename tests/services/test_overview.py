"""The list tells how far each assessment is."""

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, State
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.overview import list_assessments, list_document
from lokaalcirculair_desktop.services.workspace import Workspace

AT = "2026-11-24T12:00:00+01:00"


def test_lists_nothing_and_makes_nothing_where_there_is_nothing(workspace: Workspace) -> None:
    assert list_assessments(workspace) == ()
    assert not workspace.folder.root.exists()


def test_counts_real_answers(workspace: Workspace, beerse: Organisation, baseline: Assessment) -> None:
    started = assessments.start_assessment(workspace, beerse, baseline)
    assessments.save_answer(workspace, started, Answer("depaving", State.LEVEL, AT, level=2))
    assessments.save_answer(workspace, started, Answer("monitoring", State.LEVEL, AT, level=1))
    assessments.save_answer(workspace, started, Answer("industry", State.UNKNOWN, AT))
    assessments.save_answer(workspace, started, Answer("business-parks", State.NOT_APPLICABLE, AT, reason="Er ligt geen bedrijventerrein."))
    (summary,) = list_assessments(workspace)
    assert (summary.count.answered, summary.count.applicable, summary.unanswered, summary.unknown) == (2, 30, 27, 1)
    assert summary.overall == 3.75


def test_document_has_the_keys_of_the_contract(workspace: Workspace, beerse: Organisation, baseline: Assessment) -> None:
    assessments.start_assessment(workspace, beerse, baseline)
    (row,) = list_document(list_assessments(workspace))
    assert row["organisation"] == {"id": beerse.id, "name": "Beerse", "nis": "13004", "kind": "municipality"}
    assert row["assessment"] == {
        "id": baseline.id, "title": "Nulmeting", "date": "2026-11-24", "depth": "full", "status": "open", "coverage": 0.0, "overall": None,
    }  # fmt: skip

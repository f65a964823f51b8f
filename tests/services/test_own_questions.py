"""Own questions are added without losing an answer, taken away with all that speaks of them, and never enter a score."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from lokaalcirculair_desktop.analysis.scores import score_assessment
from lokaalcirculair_desktop.content.findings import Finding
from lokaalcirculair_desktop.domain.action import Action, ActionStatus
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, Evidence, Figure, OwnItem, State
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.domain.own_item import as_item, is_answered_before_change, own_item_name
from lokaalcirculair_desktop.domain.workshop import Consensus, Tally
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.exchange.csv_file import write_csv
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.files import export_assessment, read_file
from lokaalcirculair_desktop.services.history import history_of
from lokaalcirculair_desktop.services.overview import list_assessments
from lokaalcirculair_desktop.services.own_questions import (
    MOST_OWN_ITEMS,
    OwnQuestionsRefused,
    add_own_questions,
    read_own_questions,
    save_example,
)
from lokaalcirculair_desktop.services.score_output import score_document
from lokaalcirculair_desktop.services.workspace import Workspace

AT = "2026-11-24T12:00:00+01:00"
MARKET = OwnItem("own-rommelmarkt", "Hoe ver staat de rommelmarkt?", ("a", "b", "c", "d", "e"))
TENTS = OwnItem("own-lege-tenten", "Hoe ver staan de tenten?", ("f", "g", "h", "i", "j"))
ANSWER = Answer(MARKET.id, State.LEVEL, AT, level=3, note="Elke markt", evidence=(Evidence("Reglement"),))


@pytest.fixture
def started(workspace: Workspace, beerse: Organisation, baseline: Assessment) -> str:
    begun = assessments.start_assessment(workspace, beerse, baseline)
    assessments.save_own_items(workspace, begun, (MARKET, TENTS))
    assessments.save_answer(workspace, begun, ANSWER)
    return begun


def stored(workspace: Workspace, assessment_id: str) -> Assessment:
    return assessments.open_assessment(Workspace(workspace.folder), assessment_id).assessment


def test_the_example_is_saved_and_read_back(tmp_path: Path) -> None:
    save_example(tmp_path / "voorbeeld.yaml")
    assert [item.id for item in read_own_questions(tmp_path / "voorbeeld.yaml")] == ["own-rommelmarkt", "own-feestmateriaal"]


def test_a_file_that_does_not_fit_is_refused_with_every_finding(tmp_path: Path) -> None:
    (tmp_path / "eigen.yaml").write_text('format: "own-questionnaire"\nversion: "1.0"\nitems: []\n', encoding="utf-8")
    with pytest.raises(OwnQuestionsRefused) as refused:
        read_own_questions(tmp_path / "eigen.yaml")
    assert [finding.field for finding in refused.value.findings] == ["title", "items"]
    assert refused.value.values == {"file": "eigen.yaml"}


def test_new_questions_come_after_those_that_are_there(baseline: Assessment) -> None:
    added = add_own_questions(replace(baseline, own_items=(MARKET,)), (TENTS, MARKET), "eigen.yaml")
    assert (added.items, added.new, added.changed) == ((MARKET, TENTS), (TENTS.id,), ())


def test_other_words_need_a_higher_version(baseline: Assessment) -> None:
    here = replace(baseline, own_items=(MARKET,), own_answers=(ANSWER,))
    reworded = replace(MARKET, question="Hoe ver staan de markten?")
    with pytest.raises(OwnQuestionsRefused) as refused:
        add_own_questions(here, (reworded,), "eigen.yaml")
    (finding,) = refused.value.findings
    assert (finding.file, finding.item, finding.field) == ("eigen.yaml", MARKET.id, "item_version")
    assert "Zet 2 of hoger" in finding.message
    newer = replace(reworded, item_version=2)
    added = add_own_questions(here, (newer,), "eigen.yaml")
    assert (added.items, added.changed, added.to_look_at_again) == ((newer,), (MARKET.id,), (MARKET.id,))
    assert here.with_own_items(added.items).own_answers == (ANSWER,)
    assert is_answered_before_change(newer, ANSWER)
    assert not is_answered_before_change(MARKET, ANSWER)


def test_an_older_file_with_the_same_words_changes_nothing(baseline: Assessment) -> None:
    newer = replace(MARKET, item_version=3)
    added = add_own_questions(replace(baseline, own_items=(newer,)), (MARKET,), "eigen.yaml")
    assert (added.items, added.new, added.changed) == ((newer,), (), ())


def test_a_round_has_a_limited_number(baseline: Assessment) -> None:
    many = tuple(replace(MARKET, id=f"own-{n}") for n in range(MOST_OWN_ITEMS))
    with pytest.raises(OwnQuestionsRefused) as refused:
        add_own_questions(replace(baseline, own_items=many), (TENTS,), "eigen.yaml")
    assert refused.value.findings == (
        Finding("eigen.yaml", "", "items", "Een meting heeft hoogstens 50 eigen vragen; met dit bestand worden het er 51."),
    )


def test_questions_and_answers_are_there_after_reopening(workspace: Workspace, started: str) -> None:
    found = stored(workspace, started)
    assert (found.own_items, found.own_answers, found.answers) == ((MARKET, TENTS), (ANSWER,), ())


def test_an_answer_changes_in_place_and_is_remembered(workspace: Workspace, started: str) -> None:
    assessments.save_answer(workspace, started, Answer(TENTS.id, State.UNKNOWN, AT))
    assessments.save_answer(workspace, started, ANSWER.choose_level(1, AT))
    found = stored(workspace, started)
    assert [(one.item, one.level) for one in found.own_answers] == [(MARKET.id, 1), (TENTS.id, None)]
    assert len(history_of(workspace, started, MARKET.id)) >= 1


def test_adding_keeps_every_answer(workspace: Workspace, started: str) -> None:
    other = replace(TENTS, id="own-servies")
    assessments.save_own_items(workspace, started, (MARKET, TENTS, other))
    assert stored(workspace, started).own_answers == (ANSWER,)


def test_what_speaks_of_a_question_goes_with_it_and_an_action_stays(workspace: Workspace, started: str, beerse: Organisation) -> None:
    action = Action("cccc1111-0000-4000-8000-000000000003", MARKET.id, "Weeg", ActionStatus.IDEA)
    rich = replace(
        stored(workspace, started),
        id="bbbb1111-0000-4000-8000-000000000002",
        date=date(2027, 1, 1),
        figures=(Figure(MARKET.id, "kg", 2025, 3, "kg"), Figure("depaving", "m²", 2025, 3, "m²")),
        tallies=(Tally(MARKET.id, (0, 1, 0, 0, 0), 0, 1),),
        consensus=(Consensus(MARKET.id, 1, None, False, AT),),
        actions=(action,),
    )
    begun = assessments.start_assessment(workspace, beerse, rich)
    assessments.save_own_items(workspace, begun, (TENTS,))
    found = stored(workspace, begun)
    assert (found.own_items, found.own_answers, found.tallies, found.consensus) == ((TENTS,), (), (), ())
    assert [one.item for one in found.figures] == ["depaving"]
    assert found.actions == (replace(action, item=None),)
    assert len(history_of(workspace, begun, MARKET.id)) == 1


def test_a_new_round_asks_them_again_without_answers(workspace: Workspace, started: str, beerse: Organisation, baseline: Assessment) -> None:
    second = replace(baseline, id="bbbb1111-0000-4000-8000-000000000002", date=date(2028, 1, 1))
    found = stored(workspace, assessments.start_assessment(workspace, beerse, second))
    assert (found.own_items, found.own_answers, found.previous) == ((MARKET, TENTS), (), started)


def test_a_closed_round_keeps_its_questions(workspace: Workspace, started: str) -> None:
    assessments.close_assessment(workspace, started)
    with pytest.raises(UserError):
        assessments.save_own_items(workspace, started, ())
    assert stored(workspace, started).own_items == (MARKET, TENTS)


def test_own_answers_enter_no_score_no_list_and_no_csv(workspace: Workspace, started: str, baseline: Assessment) -> None:
    found = stored(workspace, started)
    bare = replace(found, own_items=(), own_answers=())
    assert score_assessment(found) == score_assessment(bare) == score_assessment(baseline)
    assert write_csv(found) == write_csv(bare)
    assert MARKET.id not in json.dumps(score_document(assessments.open_assessment(workspace, started)))
    (listed,) = list_assessments(workspace)
    assert (listed.count.answered, listed.overall, listed.damaged) == (0, None, 0)


def test_they_travel_in_the_exchange_file(workspace: Workspace, started: str, tmp_path: Path) -> None:
    file = tmp_path / "meting.lokaalcirculair"
    export_assessment(assessments.open_assessment(workspace, started), file, AT)
    found = read_file(file).assessment
    assert (found.own_items, found.own_answers) == ((MARKET, TENTS), (ANSWER,))


def test_a_question_is_named_after_its_id() -> None:
    assert [own_item_name(one) for one in (MARKET.id, TENTS.id, "own--", "own-2030")] == ["Rommelmarkt", "Lege tenten", "own--", "2030"]
    shown = as_item(TENTS)
    assert (shown.name, shown.question, shown.levels, shown.why, shown.next_steps) == ("Lege tenten", TENTS.question, TENTS.levels, "", ())

"""An assessment keeps the questions that it was made with; what means something else by now is shown, and changes only when asked."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, QuestionnaireVersion, State
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.demo import add_demo
from lokaalcirculair_desktop.services.files import Outcome, export_assessment, import_files
from lokaalcirculair_desktop.services.overview import list_assessments
from lokaalcirculair_desktop.services.questionnaires import changed_items, newest_version, questionnaire_of
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.texts import LANGUAGES, Language

AT, LATE = "2026-11-24T12:00:00+01:00", "2026-11-24T13:00:00+01:00"
CHANGED = ("take-back-valorisation", "collaboration-leadership", "business-parks")
OLD, NEW = QuestionnaireVersion(version="1.0"), QuestionnaireVersion(version="1.1")


def _level(item: str, item_version: int = 1) -> Answer:
    return Answer(item, State.LEVEL, AT, level=3, item_version=item_version)


@pytest.fixture
def older() -> Assessment:
    """A round that was answered in version 1.0."""
    answers = tuple(_level(item) for item in ("depaving", *CHANGED))
    return Assessment("aaaa1111-0000-4000-8000-000000000001", "Nulmeting", date(2026, 3, 2), Depth.FULL, questionnaire=OLD, answers=answers)


@pytest.fixture
def stored(workspace: Workspace, beerse: Organisation, older: Assessment) -> Assessment:
    assessments.start_assessment(workspace, beerse, older)
    return assessments.open_assessment(workspace, older.id).assessment


def test_an_older_round_opens_with_its_own_texts(older: Assessment) -> None:
    own = questionnaire_of(older, "nl")
    newest = load_questionnaire(newest_version(), "nl")
    assert own.version == "1.0"
    assert all(own.items[item].levels[3] != newest.items[item].levels[3] for item in CHANGED)
    assert own.items["depaving"] == newest.items["depaving"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_shows_old_question_new_question_answer_and_what_changed(older: Assessment, language: Language) -> None:
    found = changed_items(older, language)
    assert tuple(one.before.id for one in found) == CHANGED
    for one in found:
        assert (one.before.item_version, one.after.item_version, one.answer) == (1, 2, older.answer_to(one.before.id))
        assert one.change == load_questionnaire("1.1", language).items[one.after.id].change
        assert one.before == load_questionnaire("1.0", language).items[one.before.id]


def test_looks_only_at_answers_in_play(older: Assessment) -> None:
    quick = replace(older, depth=Depth.QUICK)
    opened = older.with_answer(_level("business-parks").clear(LATE))
    assert "take-back-valorisation" not in {one.after.id for one in changed_items(quick, "nl")}
    assert "business-parks" not in {one.after.id for one in changed_items(opened, "nl")}


def test_a_confirmed_or_new_answer_is_no_longer_named(older: Assessment) -> None:
    first, second, third = CHANGED
    confirmed = older.with_answer(_level(first).confirm(2, LATE)).with_answer(_level(second).choose_level(1, LATE, item_version=2))
    assert [one.after.id for one in changed_items(confirmed, "nl")] == [third]


def test_a_round_of_the_newest_version_has_no_changed_items(older: Assessment) -> None:
    assert changed_items(replace(older, questionnaire=NEW, answers=tuple(_level(item, 2) for item in CHANGED)), "nl") == ()


def test_a_new_round_is_answered_with_the_newest_version(baseline: Assessment) -> None:
    assert baseline.questionnaire.version == newest_version()


def test_going_on_with_the_newest_version_keeps_every_answer(workspace: Workspace, stored: Assessment) -> None:
    changed = assessments.use_newest_version(workspace, stored.id)
    reopened = assessments.open_assessment(workspace, stored.id).assessment
    assert changed.questionnaire == reopened.questionnaire == NEW
    assert reopened == replace(stored, questionnaire=NEW)
    assert [one.after.id for one in changed_items(reopened, "nl")] == list(CHANGED)


def test_a_confirmed_answer_is_kept_with_its_version(workspace: Workspace, stored: Assessment) -> None:
    assessments.use_newest_version(workspace, stored.id)
    assessments.save_answer(workspace, stored.id, _level("business-parks").confirm(2, LATE))
    reopened = assessments.open_assessment(workspace, stored.id).assessment
    answer = reopened.answer_to("business-parks")
    assert answer is not None
    assert (answer.level, answer.item_version, answer.revision, answer.updated_at) == (3, 2, 1, LATE)


def test_asking_for_the_newest_version_twice_writes_once(workspace: Workspace, stored: Assessment) -> None:
    first = assessments.use_newest_version(workspace, stored.id)
    (before,) = list_assessments(workspace)
    assert assessments.use_newest_version(workspace, stored.id).questionnaire == first.questionnaire
    assert list_assessments(workspace) == (before,)


def test_a_closed_round_keeps_its_version(workspace: Workspace, stored: Assessment) -> None:
    assessments.close_assessment(workspace, stored.id)
    with pytest.raises(UserError, match="afgesloten"):
        assessments.use_newest_version(workspace, stored.id)
    assert assessments.open_assessment(workspace, stored.id).assessment.questionnaire == OLD


@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_a_file_keeps_its_version_on_the_way_out_and_in(workspace: Workspace, stored: Assessment, tmp_path: Path, version: str) -> None:
    if version == newest_version():
        assessments.use_newest_version(workspace, stored.id)
    file = tmp_path / "uit.lokaalcirculair"
    export_assessment(assessments.open_assessment(workspace, stored.id), file, AT)
    assert json.loads(file.read_bytes())["assessment"]["questionnaire"] == {"id": "lokaal-circulair", "version": version}
    (outcome,) = import_files(workspace, [file])
    assert outcome.outcome is Outcome.UNCHANGED


def test_another_version_of_the_questionnaire_is_other_content(workspace: Workspace, stored: Assessment, tmp_path: Path) -> None:
    file = tmp_path / "uit.lokaalcirculair"
    export_assessment(assessments.open_assessment(workspace, stored.id), file, AT)
    assessments.use_newest_version(workspace, stored.id)
    (outcome,) = import_files(workspace, [file])
    assert outcome.outcome is Outcome.REFUSED


def test_an_unknown_version_is_refused_and_says_to_update(workspace: Workspace, stored: Assessment, tmp_path: Path) -> None:
    file = tmp_path / "uit.lokaalcirculair"
    export_assessment(assessments.open_assessment(workspace, stored.id), file, AT)
    document = json.loads(file.read_bytes())
    document["assessment"]["questionnaire"]["version"] = "9.0"
    file.write_text(json.dumps(document), encoding="utf-8")
    (outcome,) = import_files(workspace, [file])
    assert outcome.outcome is Outcome.REFUSED
    assert "nieuwere versie" in (outcome.reason or "")


def test_the_demo_stays_whole_and_shows_what_changed(workspace: Workspace) -> None:
    add_demo(workspace)
    rounds = [assessments.open_assessment(workspace, one.assessment_id).assessment for one in list_assessments(workspace)]
    assert {str(one.date.year): one.questionnaire.version for one in rounds} == {"2024": "1.0", "2026": "1.1"}
    newest = max(rounds, key=lambda one: one.date)
    assert [one.after.id for one in changed_items(newest, "nl")] == ["collaboration-leadership"]

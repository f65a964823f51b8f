"""Reading what an answer was before, and what changed from each version to the next."""

import sqlite3
from dataclasses import replace

import pytest

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, CarriedBy, Confidence, Contribution, Evidence, State
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.history import AnswerVersion, Change, answer_from_remains, changes_between, history_of
from lokaalcirculair_desktop.services.workspace import Workspace

EARLY, LATE = "2026-11-24T12:00:00+01:00", "2026-11-24T13:00:00+01:00"
FIRST = Answer("depaving", State.LEVEL, EARLY, level=2, note="Kerkplein")
WATER, ROADS = (Contribution(author, State.LEVEL, EARLY, level=2) for author in ("Dienst Water", "Dienst Wegen"))


@pytest.fixture
def started(workspace: Workspace, beerse: Organisation, baseline: Assessment) -> str:
    return assessments.start_assessment(workspace, beerse, baseline)


def saved(workspace: Workspace, started: str, *answers: Answer) -> tuple[AnswerVersion, ...]:
    for answer in answers:
        assessments.save_answer(workspace, started, answer)
    return history_of(workspace, started, "depaving")


def change_behind_our_back(workspace: Workspace, statement: str) -> None:
    workspace.close()
    connection = sqlite3.connect(workspace.folder.database)
    with connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute(statement)
    connection.close()


def test_the_present_answer_comes_before_the_earlier_one(workspace: Workspace, started: str) -> None:
    now, before = saved(workspace, started, FIRST, FIRST.choose_unknown(LATE))
    assert (now.at, now.state, now.is_present) == (LATE, State.UNKNOWN, True)
    assert (before.at, before.state, before.level, before.note, before.is_damaged, before.is_present) == (
        EARLY,
        State.LEVEL,
        2,
        "Kerkplein",
        False,
        False,
    )


def test_a_question_without_an_answer_has_no_history(workspace: Workspace, started: str) -> None:
    assert history_of(workspace, started, "depaving") == ()


def test_an_unknown_round_has_no_history(workspace: Workspace, started: str) -> None:
    assert history_of(workspace, "bbbb1111-0000-4000-8000-000000000001", "depaving") == ()


def test_data_that_was_never_written_has_no_history(workspace: Workspace) -> None:
    assert history_of(workspace, "aaaa1111-0000-4000-8000-000000000001", "depaving") == ()


def test_the_first_version_tells_what_differs_from_an_unanswered_question(workspace: Workspace, started: str) -> None:
    (only,) = saved(workspace, started, replace(FIRST, item_version=3))
    assert only.changes == (Change("answer", (State.OPEN, None), (State.LEVEL, 2)), Change("note", None, "Kerkplein"))


@pytest.mark.parametrize(
    ("changed", "change"),
    [
        ({"level": 3}, Change("answer", (State.LEVEL, 2), (State.LEVEL, 3))),
        ({"state": State.UNKNOWN, "level": None}, Change("answer", (State.LEVEL, 2), (State.UNKNOWN, None))),
        ({"reason": "nieuw krediet"}, Change("reason", None, "nieuw krediet")),
        ({"target": 3, "horizon": 2028}, Change("ambition", (None, None), (3, 2028))),
        ({"confidence": Confidence.DOCUMENTED}, Change("confidence", Confidence.CLAIMED, Confidence.DOCUMENTED)),
        ({"carried_by": CarriedBy.INTERMUNICIPAL}, Change("carried_by", CarriedBy.OWN, CarriedBy.INTERMUNICIPAL)),
        ({"priority": 1}, Change("priority", None, 1)),
        ({"note": None}, Change("note", "Kerkplein", None)),
        ({"private_note": "vraag na"}, Change("private_note", None, "vraag na")),
        ({"evidence": (Evidence("Plan", "plan.pdf"),)}, Change("evidence", (), (Evidence("Plan", "plan.pdf"),))),
        ({"contributions": (WATER,)}, Change("contributions", (), (WATER,))),
        ({"item_version": 2}, Change("item_version", 1, 2)),
    ],
)
def test_every_kind_of_difference_is_told(workspace: Workspace, started: str, changed: dict[str, object], change: Change) -> None:
    now, _ = saved(workspace, started, FIRST, replace(FIRST, updated_at=LATE, **changed))  # type: ignore[arg-type]
    assert now.changes == (change,)


def test_what_went_into_the_history_comes_out_whole(workspace: Workspace, started: str) -> None:
    full = replace(
        FIRST,
        target=3,
        horizon=2028,
        priority=1,
        reason="krediet",
        carried_by=CarriedBy.OTHER,
        confidence=Confidence.VERIFIED,
        private_note="intern",
        evidence=(Evidence("Plan", "plan.pdf"), Evidence("Foto")),
        contributions=(WATER, ROADS),
        item_version=2,
        updated_by="An",
    )
    (present,) = saved(workspace, started, full)
    _, earlier = saved(workspace, started, full.choose_unknown(LATE))
    assert earlier == replace(present, is_present=False)
    assert (earlier.authors, earlier.updated_by) == (("Dienst Water", "Dienst Wegen"), "An")


def test_a_version_like_the_one_before_changes_nothing(workspace: Workspace, started: str) -> None:
    now, _ = saved(workspace, started, FIRST, replace(FIRST, revision=1, updated_at=LATE))
    assert now.changes == ()


def at(second: int, note: str, **more: object) -> Answer:
    return replace(FIRST, note=note, updated_at=f"2026-11-24T13:{second // 60:02}:{second % 60:02}+01:00", **more)  # type: ignore[arg-type]


def notes(versions: tuple[AnswerVersion, ...]) -> list[str | None]:
    return [version.note for version in versions]


def test_a_note_typed_within_a_minute_is_one_version(workspace: Workspace, started: str) -> None:
    typed = (at(1, "Kerkplein en"), at(5, "Kerkplein en de"), at(20, "Het Kerkplein en de"), at(61, "Het Kerkplein en de school"))
    versions = saved(workspace, started, FIRST, *typed)
    assert notes(versions) == ["Het Kerkplein en de school", "Het Kerkplein en de", "Kerkplein"]
    assert versions[1].changes == (Change("note", "Kerkplein", "Het Kerkplein en de"),)


def test_a_text_that_was_taken_away_again_stays_in_the_history(workspace: Workspace, started: str) -> None:
    typed = (at(1, "Kerkplein en de school"), at(5, "Kerkplein"), at(9, "Kerkplein en de sporthal"))
    assert notes(saved(workspace, started, FIRST, *typed)) == ["Kerkplein en de sporthal", "Kerkplein", "Kerkplein en de school", "Kerkplein"]


def test_typing_hides_no_other_change(workspace: Workspace, started: str) -> None:
    typed = (at(1, "Kerkplein en", level=3), at(5, "Kerkplein en de", level=3), at(9, "Kerkplein en de school", level=3, updated_by="An"))
    versions = saved(workspace, started, FIRST, *typed)
    assert notes(versions) == ["Kerkplein en de school", "Kerkplein en de", "Kerkplein en", "Kerkplein"]


def test_the_same_second_on_another_clock_is_the_same_minute(workspace: Workspace, started: str) -> None:
    typed = (at(1, "Kerkplein en"), replace(at(5, "Kerkplein en de"), updated_at="2026-11-24T12:00:05Z"))
    assert notes(saved(workspace, started, FIRST, *typed)) == ["Kerkplein en de", "Kerkplein"]


def test_a_damaged_present_answer_is_shown_and_marked(workspace: Workspace, started: str) -> None:
    saved(workspace, started, FIRST, replace(FIRST, level=1, updated_at=LATE))
    change_behind_our_back(workspace, "UPDATE answer SET level = 4")
    now, before = history_of(workspace, started, "depaving")
    assert (now.is_present, now.is_damaged, now.level, now.changes) == (True, True, 4, ())
    assert (before.is_damaged, before.level) == (False, 2)


def test_what_comes_after_a_damaged_answer_is_compared_with_the_last_sound_one(workspace: Workspace, started: str) -> None:
    saved(workspace, started, FIRST, replace(FIRST, level=1, updated_at=LATE))
    change_behind_our_back(workspace, "UPDATE answer SET level = 4")
    now, damaged, _ = saved(workspace, started, replace(FIRST, level=3, updated_at=LATE))
    assert now.changes == (Change("answer", (State.LEVEL, 2), (State.LEVEL, 3)),)
    assert (damaged.is_damaged, damaged.is_present, damaged.changes) == (True, False, ())


@pytest.mark.parametrize("statement", ["UPDATE answer SET state = 'x', level = NULL", "UPDATE answer SET updated_at = '', evidence = '{'"])
def test_what_cannot_be_read_of_a_damaged_answer_is_left_out(workspace: Workspace, started: str, statement: str) -> None:
    saved(workspace, started, FIRST)
    change_behind_our_back(workspace, statement)
    (only,) = history_of(workspace, started, "depaving")
    assert (only.is_damaged, only.note) == (True, "Kerkplein")
    assert None in (only.state, only.at)


@pytest.mark.parametrize(
    "content", ["'['", "'[]'", "'{}'", """'{"state": "level", "level": 9, "evidence": [3], "contributions": "", "damaged": 1}'"""]
)
def test_a_damaged_page_of_the_history_is_marked(workspace: Workspace, started: str, content: str) -> None:
    saved(workspace, started, FIRST, FIRST.choose_unknown(LATE))
    change_behind_our_back(workspace, f"UPDATE answer_history SET content = {content}")
    _, before = history_of(workspace, started, "depaving")
    assert before.is_damaged
    assert (before.level, before.evidence, before.contributions) == (None, (), ())


def test_authors_are_no_difference_of_their_own() -> None:
    version = AnswerVersion(EARLY, State.LEVEL, 2)
    assert changes_between(version, replace(version, at=LATE, updated_by="An", is_present=True)) == ()


def remains(workspace: Workspace, started: str, statement: str) -> AnswerVersion:
    assessments.save_answer(workspace, started, FULL)
    change_behind_our_back(workspace, statement)
    return assessments.open_assessment(workspace, started).damaged["depaving"]


FULL = replace(FIRST, target=3, horizon=2028, private_note="vraag na", evidence=(Evidence("Plan", "plan.pdf"),), contributions=(WATER,), revision=4)
OPEN = Answer("depaving", State.OPEN, LATE, item_version=2, revision=4)


def test_an_open_round_tells_what_its_damaged_rows_still_say(workspace: Workspace, started: str) -> None:
    left = remains(workspace, started, "UPDATE answer SET level = 4 WHERE item = 'depaving'")
    assert (left.is_damaged, left.level, left.note, left.private_note, left.revision) == (True, 4, "Kerkplein", "vraag na", 4)
    assert (left.evidence, left.contributions) == (FULL.evidence, (WATER,))
    assert assessments.open_assessment(workspace, started).assessment.answer_to("depaving") is None


def test_what_is_left_becomes_a_new_answer_that_is_sound(workspace: Workspace, started: str) -> None:
    again = answer_from_remains(remains(workspace, started, "UPDATE answer SET level = 4 WHERE item = 'depaving'"), OPEN, LATE)
    assert again == replace(FULL, level=4, item_version=2, revision=5, updated_at=LATE)
    assessments.save_answer(workspace, started, again)
    opened = assessments.open_assessment(workspace, started)
    assert opened.assessment.answer_to("depaving") == again
    assert opened.damaged == {}
    before = history_of(workspace, started, "depaving")[1]
    assert (before.is_damaged, before.evidence, before.contributions) == (True, FULL.evidence, (WATER,))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE answer SET state = 'levex' WHERE item = 'depaving'",
        "UPDATE answer SET level = 7 WHERE item = 'depaving'",
        "UPDATE answer SET state = 'not_applicable', level = NULL WHERE item = 'depaving'",
    ],
)
def test_too_little_is_no_answer(workspace: Workspace, started: str, statement: str) -> None:
    assert answer_from_remains(remains(workspace, started, statement), OPEN, LATE) is None


@pytest.mark.parametrize(
    "change", ["horizon = 9999", "target = 9", "revision = -1", "note = CAST(x'ff41' AS TEXT)", "updated_at = ''", "evidence = '{'", "priority = 8"]
)
def test_what_is_taken_over_can_always_be_saved(workspace: Workspace, started: str, change: str) -> None:
    left = remains(workspace, started, f"UPDATE answer SET {change} WHERE item = 'depaving'")
    again = answer_from_remains(left, replace(OPEN, revision=left.revision), LATE)
    assert again is not None
    assessments.save_answer(workspace, started, again)
    assert assessments.open_assessment(workspace, started).assessment.answer_to("depaving") == again


def test_a_letter_that_no_file_takes_becomes_a_sign(workspace: Workspace, started: str) -> None:
    left = remains(workspace, started, "UPDATE answer SET note = 'Kerk' || char(11) || 'plein', evidence = replace(evidence, 'Plan', '\\u000b')")
    again = answer_from_remains(left, OPEN, LATE)
    assert again is not None
    assert (again.note, again.evidence) == ("Kerk\ufffdplein", (Evidence("\ufffd", "plan.pdf"),))


def test_a_contribution_that_no_longer_holds_together_is_not_taken_over(workspace: Workspace, started: str) -> None:
    left = remains(workspace, started, "UPDATE contribution SET level = NULL")
    again = answer_from_remains(left, OPEN, LATE)
    assert again is not None
    assert again.contributions == ()


def test_damage_is_over_once_there_is_another_answer(workspace: Workspace, started: str) -> None:
    remains(workspace, started, "UPDATE answer SET level = 4 WHERE item = 'depaving'")
    opened = assessments.open_assessment(workspace, started)
    noted, answered = (opened.with_assessment(opened.assessment.with_answer(one)) for one in (replace(OPEN, note="Kerkplein"), FIRST))
    assert (list(noted.damaged), list(answered.damaged)) == (["depaving"], [])


def test_what_was_written_meanwhile_stays(workspace: Workspace, started: str) -> None:
    left = remains(workspace, started, "UPDATE answer SET level = 4 WHERE item = 'depaving'")
    again = answer_from_remains(left, replace(OPEN, note="Stationsplein", target=1), LATE)
    assert again is not None
    assert (again.level, again.note, again.private_note, again.target, again.horizon) == (4, "Stationsplein", "vraag na", 1, None)

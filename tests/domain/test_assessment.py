"""Answers change only in ways that the contract allows."""

from dataclasses import replace
from datetime import date

import pytest

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, State, Status
from lokaalcirculair_desktop.domain.questionnaire import Depth

THEN, NOW = "2026-01-01T10:00:00+01:00", "2026-01-02T10:00:00+01:00"


def open_answer(item: str = "depaving") -> Answer:
    return Answer(item, State.OPEN, THEN, note="een notitie", target=3)


def test_choosing_a_level_keeps_the_rest_and_counts_the_change() -> None:
    chosen = open_answer().choose_level(2, NOW)
    assert (chosen.state, chosen.level, chosen.revision, chosen.updated_at) == (State.LEVEL, 2, 1, NOW)
    assert (chosen.note, chosen.target) == ("een notitie", 3)


@pytest.mark.parametrize("level", [-1, 5, 7])
def test_refuses_a_level_off_the_scale(level: int) -> None:
    with pytest.raises(ValueError, match="level"):
        open_answer().choose_level(level, NOW)


def test_not_applicable_needs_a_reason() -> None:
    with pytest.raises(ValueError, match="reason"):
        open_answer().choose_not_applicable("  ", NOW)


def test_a_level_after_not_applicable_drops_the_reason() -> None:
    absent = open_answer().choose_not_applicable("Wij hebben geen verharde grond.", NOW)
    assert absent.level is None
    assert absent.choose_level(1, NOW).reason is None


def test_the_reason_of_a_changed_level_stays() -> None:
    answer = Answer("depaving", State.LEVEL, THEN, level=1, reason="eerste plein gegund")
    assert answer.choose_level(2, NOW).reason == "eerste plein gegund"


def test_a_choice_is_made_for_the_version_of_the_question_that_was_read() -> None:
    assert open_answer().choose_level(2, NOW, item_version=2).item_version == 2
    assert open_answer().choose_unknown(NOW, item_version=3).item_version == 3
    assert open_answer().choose_not_applicable("Wij hebben geen grond.", NOW, item_version=2).item_version == 2
    assert open_answer().choose_level(2, NOW).item_version == 1


def test_confirming_keeps_the_answer_and_takes_the_version() -> None:
    answered = open_answer().choose_level(3, THEN)
    assert answered.confirm(2, NOW) == replace(answered, item_version=2, revision=2, updated_at=NOW)


def test_clearing_leaves_notes_and_ambition() -> None:
    cleared = open_answer().choose_level(2, NOW).clear(NOW)
    assert (cleared.is_open, cleared.level, cleared.note, cleared.target) == (True, None, "een notitie", 3)


def test_weet_niet_is_not_answered_and_not_open() -> None:
    unknown = open_answer().choose_unknown(NOW)
    assert not unknown.is_answered
    assert not unknown.is_open


def test_answers_stand_in_the_order_of_the_contract_whatever_the_order_of_answering() -> None:
    round_ = Assessment("id", "Meting", date(2026, 1, 1), Depth.FULL)
    later_first = round_.with_answer(open_answer("monitoring")).with_answer(open_answer("depaving"))
    assert [answer.item for answer in later_first.answers] == ["depaving", "monitoring"]


def test_a_new_answer_takes_the_place_of_the_old() -> None:
    answered = Assessment("id", "Meting", date(2026, 1, 1), Depth.FULL).with_answer(open_answer())
    again = answered.with_answer(open_answer().choose_level(4, NOW))
    assert [answer.level for answer in again.answers] == [4]
    assert again.answer_to("depaving") == again.answers[0]
    assert again.answer_to("monitoring") is None


def test_a_closed_round_says_so() -> None:
    assert Assessment("id", "Meting", date(2026, 1, 1), Depth.FULL, status=Status.CLOSED, closed_at=NOW).is_closed

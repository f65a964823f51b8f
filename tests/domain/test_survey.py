"""Choosing in the survey and in the coalition agreement: the order of choosing stays, and what was typed goes with its option."""

from __future__ import annotations

import pytest

from lokaalcirculair_desktop.domain.survey import BARRIERS, OPTIONS, CoalitionMention, Mention, OtherAnswers, Survey


def test_the_order_of_a_list_is_the_order_of_choosing() -> None:
    survey = Survey().choose("motives", "litter").choose("motives", "budget").choose("motives", "litter")
    assert survey.motives == ("litter", "budget")
    assert survey.leave_out("motives", "litter").motives == ("budget",)


def test_a_text_chooses_the_other_answer_and_goes_with_it() -> None:
    survey = Survey().write("barriers", "Geen tijd")
    assert survey.barriers == ("other",)
    assert survey.write("barriers", None) == Survey(barriers=("other",))
    assert survey.leave_out("barriers", "other") == Survey()


def test_a_typed_answer_of_another_program_counts_as_chosen() -> None:
    survey = Survey(other=OtherAnswers(barriers="Geen tijd"))
    assert survey.chosen("barriers") == ("other",)
    assert survey.leave_out("barriers", "other") == Survey()


def test_a_question_without_another_answer_takes_no_text() -> None:
    assert Survey().typed("partners") is None
    with pytest.raises(TypeError):
        Survey().write("partners", "De buren")


def test_counts_the_questions_that_have_an_answer() -> None:
    assert Survey().answered == 0
    survey = Survey(partners=("business",), other=OtherAnswers(motives="Zin"), coalition_agreement={"circular-water": CoalitionMention(Mention.NONE)})
    assert survey.answered == 2


def test_themes_belong_to_a_domain_that_is_mentioned() -> None:
    survey = Survey().mention("circular-water", Mention.EXPLICIT).link("circular-water", "space", linked=True)
    assert survey.linked_to("circular-water") == ("space",)
    assert survey.mention("circular-water", Mention.IMPLICIT).linked_to("circular-water") == ("space",)
    assert survey.mention("circular-water", Mention.NONE).linked_to("circular-water") == ()
    assert survey.link("circular-water", "space", linked=False).linked_to("circular-water") == ()


def test_what_was_said_of_a_domain_can_be_taken_back() -> None:
    survey = Survey().mention("circular-water", Mention.NONE).mention("consumer-goods", Mention.EXPLICIT)
    assert tuple(survey.mention("circular-water", None).coalition_agreement) == ("consumer-goods",)


def test_the_preferences_have_no_quick_items() -> None:
    assert len(OPTIONS["preferred_domains"]) == 5 + 19
    assert len(OPTIONS["preferred_instruments"]) == 3 + 12
    assert OPTIONS["barriers"] == BARRIERS

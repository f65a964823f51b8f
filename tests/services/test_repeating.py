"""The answer of the round before is a proposal: nothing of it is in the new round before the user says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, CarriedBy, Confidence, Evidence, State
from lokaalcirculair_desktop.domain.organisation import Organisation, OrganisationKind
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.services.assessments import OpenAssessment
from lokaalcirculair_desktop.services.questionnaires import newest_version, questionnaire_of
from lokaalcirculair_desktop.services.repeating import Earlier, confirmed, earlier_answer, level_changed

THEN, NOW = "2024-11-20T10:00:00+01:00", "2026-11-24T14:32:00+01:00"
BEERSE = Organisation("e4c2b4f0-0000-4000-8000-000000013004", "Beerse", OrganisationKind.MUNICIPALITY, nis="13004")
EARLIER = Answer(
    "depaving", State.LEVEL, THEN, level=1, target=3, horizon=2029, priority=1, carried_by=CarriedBy.INTERMUNICIPAL, confidence=Confidence.VERIFIED,
    note="Het kerkplein is klaar.", private_note="Niet zeker.", evidence=(Evidence("Meerjarenplan", "https://beerse.be"),), reason="krediet",
    revision=7,
)  # fmt: skip
OPEN = Answer("depaving", State.OPEN, NOW)


def rounds(*before: Answer) -> OpenAssessment:
    first = Assessment("aaaa1111-0000-4000-8000-000000000001", "Nulmeting", date(2024, 11, 20), Depth.FULL, answers=before)
    second = Assessment("aaaa1111-0000-4000-8000-000000000002", "Meting 2026", date(2026, 11, 24), Depth.FULL, previous=first.id)
    return OpenAssessment(BEERSE, second, first)


def earlier(opened: OpenAssessment, item: str) -> Earlier | None:
    return earlier_answer(opened, questionnaire_of(opened.assessment, "nl").items[item], "nl")


def test_the_answer_to_the_same_question_is_proposed() -> None:
    assert earlier(rounds(EARLIER), "depaving") == Earlier(EARLIER, date(2024, 11, 20))


@pytest.mark.parametrize("before", [(), (replace(EARLIER, state=State.OPEN, level=None),), (replace(EARLIER, item_version=9),)])
def test_nothing_is_proposed_without_an_answer_that_can_be_compared(before: tuple[Answer, ...]) -> None:
    assert earlier(rounds(*before), "depaving") is None
    assert earlier(replace(rounds(), previous=None), "depaving") is None


def test_a_question_with_another_meaning_tells_both_texts() -> None:
    found = earlier(rounds(replace(EARLIER, item="business-parks", item_version=1)), "business-parks")
    assert newest_version() != "1.0"
    assert found is not None
    assert found.change is not None
    assert (found.change.before.item_version, found.change.after.item_version) == (1, 2)
    assert found.change.change
    assert found.change.before.levels != found.change.after.levels


def test_confirmed_it_is_an_answer_of_this_round() -> None:
    answer = confirmed(EARLIER, OPEN, 1, NOW)
    assert answer == Answer(
        "depaving", State.LEVEL, NOW, level=1, target=3, horizon=2029, carried_by=CarriedBy.INTERMUNICIPAL, note="Het kerkplein is klaar.",
        evidence=EARLIER.evidence, revision=1,
    )  # fmt: skip


def test_how_sure_it_was_then_says_nothing_of_now() -> None:
    assert confirmed(EARLIER, OPEN, 1, NOW).confidence is Confidence.CLAIMED
    assert confirmed(EARLIER, replace(OPEN, confidence=Confidence.DOCUMENTED), 1, NOW).confidence is Confidence.DOCUMENTED


def test_what_was_written_in_this_round_stays() -> None:
    own = Evidence("Foto")
    answer = confirmed(EARLIER, replace(OPEN, note="Nieuw.", target=4, evidence=(own, *EARLIER.evidence), carried_by=CarriedBy.OTHER), 1, NOW)
    assert (answer.note, answer.target, answer.horizon, answer.carried_by) == ("Nieuw.", 4, None, CarriedBy.OTHER)
    assert answer.evidence == (own, *EARLIER.evidence)


def test_the_year_of_an_ambition_that_is_over_stays_behind() -> None:
    answer = confirmed(replace(EARLIER, horizon=2025), OPEN, 1, NOW)
    assert (answer.target, answer.horizon) == (3, None)


@pytest.mark.parametrize(("state", "reason"), [(State.UNKNOWN, None), (State.NOT_APPLICABLE, "Er is geen bedrijventerrein.")])
def test_other_answers_hold_again_too(state: State, reason: str | None) -> None:
    answer = confirmed(replace(EARLIER, state=state, level=None, reason=reason), OPEN, 2, NOW)
    assert (answer.state, answer.level, answer.reason, answer.item_version) == (state, None, reason, 2)


@pytest.mark.parametrize(("level", "changed"), [(1, False), (2, True), (None, False)])
def test_only_another_level_is_a_change(level: int | None, changed: bool) -> None:
    answer = OPEN if level is None else OPEN.choose_level(level, NOW)
    found = earlier(rounds(EARLIER), "depaving")
    assert level_changed(found, answer) is changed
    assert not level_changed(None, answer)

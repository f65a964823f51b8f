"""A file beside what is here: the same or not, and what is left after replacing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from lokaalcirculair_desktop.domain.assessment import Assessment, Consent, Contribution, Evidence, OwnItem, State
from lokaalcirculair_desktop.domain.organisation import Competences, LogEntry, Organisation, WasteCompetence
from lokaalcirculair_desktop.domain.workshop import Consensus, Participant, Tally, Vote, VoteState
from lokaalcirculair_desktop.exchange.content_comparison import filled_organisation, merged_keeping_left_out, same_content
from lokaalcirculair_desktop.exchange.envelope import Contains
from lokaalcirculair_desktop.exchange.leaving_out import leave_out
from tests import strategies, wilgenbeke
from tests.exchange.files import AT, ID, OTHER_ID, read, written

EVERYTHING = Contains(names=True, notes=True, private_notes=True, process=True)
NOTHING = Contains()
EARLIER, LATER = "2026-11-23T15:00:00+02:00", "2026-11-23T14:00:00Z"


@pytest.fixture
def here() -> Assessment:
    """Return a round with something in everything that may be left out."""
    contribution = Contribution(
        "Dienst Milieu", State.LEVEL, AT, level=1, reason="gewogen", note="Eerste ronde", evidence=(Evidence("N", "/a/n.pdf"),)
    )
    assessment = wilgenbeke.opened().assessment
    answer = replace(
        assessment.answers[0], note="opmerking", private_note="vertrouwelijk", reason="krediet", updated_by="An", contributions=(contribution,)
    )
    action = replace(assessment.actions[0], owner="An", note="bellen")
    return replace(
        assessment.with_answer(answer),
        assessor="An",
        consent=Consent(group=True, by="An", at=AT),
        own_items=(OwnItem("own-markt", "Hoe?", ("a", "b", "c", "d", "e")),),
        actions=(action, *assessment.actions[1:]),
        participants=(Participant(ID, "Dienst Milieu"),),
        votes=(Vote(ID, "depaving", VoteState.LEVEL, 2),),
        tallies=(Tally("own-markt", (0, 1, 2, 0, 0), 0),),
        consensus=(Consensus("depaving", 2, "eerste plek", parked=False, decided_at=AT),),
        parking=("Wie beheert de put?",),
    )


@given(strategies.organisations, strategies.assessments(), strategies.contains)
@settings(max_examples=50)
def test_what_was_written_here_is_the_same_and_changes_nothing(organisation: Organisation, assessment: Assessment, contains: Contains) -> None:
    found = read(written(organisation, assessment, contains))
    assert same_content(assessment, found.assessment, found.contains)
    assert merged_keeping_left_out(assessment, found.assessment, found.contains) == assessment
    assert filled_organisation(organisation, found.organisation, replace=True, contains=found.contains) == organisation


@given(strategies.assessments(), strategies.assessments(), strategies.contains)
@settings(max_examples=50)
def test_after_replacing_the_file_is_the_same(one: Assessment, other: Assessment, contains: Contains) -> None:
    from_file = leave_out(replace(other, id=one.id, own_items=one.own_items or other.own_items), contains)
    merged = merged_keeping_left_out(one, from_file, contains)
    assert same_content(merged, from_file, contains) or not _lists_stand_alone(one, from_file, contains)


def _lists_stand_alone(one: Assessment, from_file: Assessment, contains: Contains) -> bool:
    """Tell whether no record that stays here speaks of a question or a participant that the file does not have."""
    kept = merged_keeping_left_out(one, from_file, contains)
    return kept.own_items == from_file.own_items and (not from_file.participants or kept.participants == from_file.participants)


def test_another_answer_makes_a_difference(here: Assessment) -> None:
    changed = here.with_answer(here.answers[0].choose_level(4, AT))
    assert not same_content(here, leave_out(changed, NOTHING), NOTHING)


@pytest.mark.parametrize(
    "change", [{"title": "Anders"}, {"self_score": None}, {"parking": ()}, {"votes": ()}, {"assessor": None}, {"figures": ()}], ids=str
)
def test_every_field_counts_where_everything_goes_along(here: Assessment, change: dict[str, Any]) -> None:
    changed = replace(here, **change)
    assert same_content(here, changed, EVERYTHING) == (changed == here)


def test_a_value_counts_also_under_a_false_flag(here: Assessment) -> None:
    from_file = replace(leave_out(here, NOTHING), parking=("Iets anders",), assessor="Bo")
    merged = merged_keeping_left_out(here, from_file, NOTHING)
    assert not same_content(here, from_file, NOTHING)
    assert (merged.parking, merged.assessor) == (("Iets anders",), "Bo")


def test_ids_are_compared_without_case_and_moments_as_written(here: Assessment) -> None:
    upper = replace(here, id=here.id.upper(), participants=(Participant(ID.upper(), "Dienst Milieu"),), previous=(here.previous or "").upper())
    assert same_content(here, upper, EVERYTHING)
    assert not same_content(here, replace(here, self_score_at="2026-11-24T13:32:00Z"), EVERYTHING)


def test_replacing_keeps_all_that_was_left_out(here: Assessment) -> None:
    changed = here.with_answer(replace(here.answers[0], level=4, state=State.LEVEL))
    merged = merged_keeping_left_out(here, leave_out(changed, NOTHING), NOTHING)
    assert merged == changed


def test_replacing_empties_what_the_file_carries_empty(here: Assessment) -> None:
    plain = replace(here.answers[0], note=None, private_note=None, reason=None, updated_by=None, contributions=())
    emptied = replace(here.with_answer(plain), assessor=None, participants=(), votes=(), tallies=(), consensus=(), parking=())
    assert merged_keeping_left_out(here, emptied, EVERYTHING) == emptied


def test_a_reason_of_a_level_never_explains_another_state(here: Assessment) -> None:
    unknown = replace(here.answers[0], state=State.UNKNOWN, level=None, reason=None)
    merged = merged_keeping_left_out(here, leave_out(here.with_answer(unknown), NOTHING), NOTHING)
    assert merged.answers[0].reason is None
    not_applicable = here.with_answer(here.answers[0].choose_not_applicable("Geen grond.", AT))
    assert merged_keeping_left_out(not_applicable, leave_out(here, NOTHING), NOTHING).answers[0].reason is None


def test_contributions_get_their_authors_back_by_what_they_say(here: Assessment) -> None:
    first, second = (replace(here.answers[0].contributions[0], author=name, level=level) for name, level in (("An", 1), ("Bo", 2)))
    mine = here.with_answer(replace(here.answers[0], contributions=(first, second)))
    theirs = here.with_answer(replace(here.answers[0], contributions=(replace(second, author=None), replace(first, author=None, level=3))))
    merged = merged_keeping_left_out(mine, theirs, Contains(process=True, notes=True))
    assert [(one.author, one.level) for one in merged.answers[0].contributions] == [("Bo", 2), (None, 3)]
    assert not same_content(mine, theirs, Contains(process=True, notes=True))


def test_folders_of_proofs_stay_here_and_make_no_difference(here: Assessment) -> None:
    mine = here.with_answer(replace(here.answers[0], evidence=(Evidence("Plan", "C:\\Users\\An\\plan.pdf"), Evidence("Web", "https://x.be/a"))))
    theirs = here.with_answer(replace(here.answers[0], evidence=(Evidence("Plan", "plan.pdf"), Evidence("Web", "https://x.be/a"))))
    assert same_content(mine, theirs, EVERYTHING)
    assert merged_keeping_left_out(mine, theirs, EVERYTHING) == mine


def test_what_stays_of_a_session_keeps_its_people_and_questions(here: Assessment) -> None:
    from_file = replace(leave_out(here, NOTHING), own_items=(), participants=(Participant(OTHER_ID, None),))
    merged = merged_keeping_left_out(here, from_file, NOTHING)
    assert [one.id for one in merged.participants] == [OTHER_ID, ID]
    assert (merged.votes, merged.own_items) == (here.votes, here.own_items)
    assert read(written(wilgenbeke.opened().organisation, merged, EVERYTHING)).assessment.votes == here.votes


def organisation(**fields: Any) -> Organisation:
    return replace(wilgenbeke.opened().organisation, **fields)


def entry(at: str, **fields: Any) -> LogEntry:
    return replace(LogEntry(ID, date(2026, 10, 2), "Besluit", at), **fields)


def test_an_import_fills_only_empty_fields() -> None:
    mine = organisation(population=1, province=None, competences=Competences(farmland=False))
    theirs = organisation(
        id=OTHER_ID, name="Anders", population=2, province="Limburg", nis="99999", competences=Competences(WasteCompetence.OWN, farmland=True)
    )
    filled = filled_organisation(mine, theirs, replace=False)
    assert filled == replace(mine, province="Limburg", nis="99999", competences=Competences(WasteCompetence.OWN, farmland=False))


def test_replacing_overwrites_with_what_the_file_tells_and_keeps_the_id() -> None:
    mine = organisation(population=1, province="Limburg", competences=Competences(farmland=False))
    theirs = organisation(id=OTHER_ID, name="Anders", population=2, province=None, competences=Competences(WasteCompetence.OWN, farmland=True))
    assert filled_organisation(mine, theirs, replace=True) == replace(theirs, id=mine.id, province="Limburg")


@pytest.mark.parametrize(
    ("mine", "theirs", "filled"),
    [
        ((None, None), (350.0, 2023), (350.0, 2023)),
        ((350.0, None), (350.0, 2023), (350.0, 2023)),
        ((400.0, None), (350.0, 2023), (400.0, None)),
        ((400.0, 2020), (350.0, 2023), (400.0, 2020)),
        ((400.0, 2020), (None, None), (400.0, 2020)),
        ((None, 2020), (350.0, 2023), (350.0, 2023)),
    ],
    ids=str,
)
def test_a_waste_figure_never_gets_the_year_of_another(mine: Any, theirs: Any, filled: Any) -> None:
    one, other = (organisation(household_waste_kg=kg, household_waste_year=year) for kg, year in (mine, theirs))
    found = filled_organisation(one, other, replace=False)
    assert (found.household_waste_kg, found.household_waste_year) == filled


@pytest.mark.parametrize("replacing", [False, True])
def test_of_two_log_entries_the_later_instant_wins(replacing: bool) -> None:
    mine, theirs = organisation(logbook=(entry(EARLIER),)), organisation(logbook=(entry(LATER, id=ID.upper(), title="Later"),))
    assert filled_organisation(mine, theirs, replace=replacing).logbook[0].title == "Later"
    assert filled_organisation(theirs, mine, replace=replacing).logbook[0].title == "Later"


def test_log_entries_of_both_stay_and_keep_what_was_left_out() -> None:
    mine = organisation(logbook=(entry(EARLIER, note="opmerking", location="/home/an/besluit.pdf"),))
    theirs = organisation(logbook=(entry(AT, id=OTHER_ID), entry(LATER, title="Later", location="besluit.pdf")))
    joined = filled_organisation(mine, theirs, replace=False, contains=NOTHING).logbook
    assert [(one.title, one.note, one.location) for one in joined] == [
        ("Later", "opmerking", "/home/an/besluit.pdf"),
        ("Besluit", None, None),
    ]
    assert filled_organisation(mine, theirs, replace=False, contains=EVERYTHING).logbook[0].note is None

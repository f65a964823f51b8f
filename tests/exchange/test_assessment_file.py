"""What goes out comes in again, and what a file leaves out."""

import json
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lokaalcirculair_desktop.domain.assessment import Assessment, Evidence, State
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.exchange.assessment_file import Contains, Request
from lokaalcirculair_desktop.exchange.leaving_out import leave_out, leave_out_of_organisation, shared_location
from tests import strategies, wilgenbeke
from tests.exchange.files import AT, ID, read, read_plain, worded_file, written

EVERYTHING = Contains(names=True, notes=True, private_notes=True, process=True)


@given(strategies.organisations, strategies.assessments(), st.none() | strategies.requests)
@settings(max_examples=60)
def test_what_is_read_is_what_was_written(organisation: Organisation, assessment: Assessment, request: Request | None) -> None:
    found = read(written(organisation, assessment, EVERYTHING, request))
    assert found.assessment == leave_out(assessment, EVERYTHING)
    assert found.organisation == leave_out_of_organisation(organisation, EVERYTHING)
    assert (found.request, found.contains, found.exported_at) == (request, EVERYTHING, AT)


@given(strategies.organisations, strategies.assessments(), strategies.contains)
@settings(max_examples=60)
def test_a_second_export_is_the_same_bytes(organisation: Organisation, assessment: Assessment, contains: Contains) -> None:
    first = written(organisation, assessment, contains)
    found = read(first)
    assert written(found.organisation, found.assessment, contains) == first


@pytest.mark.parametrize("flags", list(product((False, True), repeat=4)), ids=str)
def test_nothing_that_was_left_out_stands_in_the_file(flags: tuple[bool, bool, bool, bool]) -> None:
    found = read_plain(worded_file())
    data = written(found.organisation, found.assessment, Contains(*flags), Request(ID, ("depaving",), sender="naam"))
    text = data.decode()
    words = {"naam": flags[0], "opmerking": flags[1], "vertrouwelijk": flags[2], "verloop": flags[3]}
    assert {word: word in text for word in words} == words


def test_without_names_and_notes_the_records_of_a_session_stay() -> None:
    plain = worded_file()
    contribution = {"author": "naam", "state": "level", "level": 1, "note": "opmerking", "reason": "opmerking", "at": AT}
    plain["assessment"]["answers"][0]["contributions"] = [contribution]
    plain["assessment"]["consensus"] = [{"item": "depaving", "level": 2, "reason": "opmerking", "parked": False, "decided_at": AT}]
    found = read_plain(plain)
    data = written(found.organisation, found.assessment, Contains(process=True))
    again = read(data).assessment
    assert b"naam" not in data
    assert b"opmerking" not in data
    assert (len(again.answers[0].contributions), len(again.participants), len(again.consensus)) == (1, 1, 1)


def test_a_reason_why_not_applicable_always_goes_along() -> None:
    opened = wilgenbeke.opened()
    found = read(written(opened.organisation, opened.assessment, Contains())).assessment
    assert [one.reason for one in found.answers if one.state is State.NOT_APPLICABLE] == ["Er is geen bedrijventerrein."]


def test_all_keys_are_written_in_the_order_of_the_contract() -> None:
    opened = wilgenbeke.opened()
    plain = json.loads(written(opened.organisation, opened.assessment, EVERYTHING))
    assert list(plain) == ["format", "format_version", "exported_at", "application", "contains", "request", "organisation", "assessment"]
    assert " ".join(plain["assessment"]) == (
        "id title date depth covers questionnaire status closed_at previous assessor self_score self_score_at active ambition_decided_on decision "
        "consent survey answers figures own_items own_answers actions participants votes tallies consensus parking"
    )
    assert " ".join(plain["assessment"]["answers"][0]) == (
        "item state level target horizon priority reason carried_by confidence note private_note evidence contributions item_version revision "
        "updated_at updated_by"
    )


def test_answers_are_written_and_read_in_the_order_of_the_items() -> None:
    opened = wilgenbeke.opened()
    backwards = replace(opened.assessment, answers=opened.assessment.answers[::-1])
    plain = json.loads(written(opened.organisation, backwards, EVERYTHING))
    assert [one["item"] for one in plain["assessment"]["answers"]] == [one.item for one in opened.assessment.answers]
    plain["assessment"]["answers"].reverse()
    assert read_plain(plain).assessment == opened.assessment


@pytest.mark.parametrize(
    ("location", "shared"),
    [
        ("https://wilgenbeke.be/a/plan.pdf", "https://wilgenbeke.be/a/plan.pdf"),
        ("www.wilgenbeke.be/a/plan.pdf", "www.wilgenbeke.be/a/plan.pdf"),
        ("mailto:info@wilgenbeke.be", "mailto:info@wilgenbeke.be"),
        ("doi:10.1000/182", "doi:10.1000/182"),
        ("plan.pdf", "plan.pdf"),
        ("/home/an/plan.pdf", "plan.pdf"),
        ("~/plan.pdf", "plan.pdf"),
        ("stukken/plan.pdf", "plan.pdf"),
        ("C:\\Users\\An\\plan.pdf", "plan.pdf"),
        ("c:/Users/An/plan.pdf", "plan.pdf"),
        ("C:plan.pdf", "plan.pdf"),
        ("\\\\server\\An\\plan.pdf", "plan.pdf"),
        ("//server/An/plan.pdf", "plan.pdf"),
        ("file:///home/an/plan.pdf", "plan.pdf"),
        ("FILE:plan.pdf", "plan.pdf"),
        ("smb://server/An/plan.pdf", "plan.pdf"),
        ("/home/an/stukken/", "stukken"),
        (" /home/an/plan.pdf", "plan.pdf"),
        ("Nota: /home/an/plan.pdf", "plan.pdf"),
        (None, None),
    ],
    ids=str,
)
def test_a_local_path_leaves_as_its_file_name(location: str | None, shared: str | None) -> None:
    opened = wilgenbeke.opened()
    answer = replace(opened.assessment.answers[0], evidence=(Evidence("Plan", location),))
    found = read(written(opened.organisation, opened.assessment.with_answer(answer), EVERYTHING))
    assert found.assessment.answers[0].evidence == (Evidence("Plan", shared),)


@given(strategies.texts | st.text("ac:/\\.", max_size=20))
def test_shortening_a_location_twice_is_shortening_it_once(location: str) -> None:
    assert shared_location(shared_location(location)) == shared_location(location)


def test_a_text_that_is_too_long_is_not_written() -> None:
    opened = wilgenbeke.opened()
    with pytest.raises(UserError) as caught:
        written(opened.organisation, replace(opened.assessment, title="x" * 10_001), EVERYTHING)
    assert caught.value.values["place"] == "assessment.title"


def test_an_assessment_that_no_file_may_hold_is_not_written() -> None:
    opened = wilgenbeke.opened()
    with pytest.raises(UserError, match="10 MB"):
        written(opened.organisation, replace(opened.assessment, parking=("x" * 10_000,) * 1_000), EVERYTHING)

"""Which keys of a file may be missing, and which may be null."""

import copy
import json

import pytest

from lokaalcirculair_desktop.domain.assessment import Consent
from lokaalcirculair_desktop.domain.survey import OtherAnswers
from lokaalcirculair_desktop.domain.workshop import VoteState
from lokaalcirculair_desktop.exchange.assessment_file import Contains
from tests.exchange.files import (
    ACTION,
    ANSWER,
    CONTRIBUTION,
    ID,
    SURVEY,
    VOTE,
    Path,
    all_paths,
    at,
    changed,
    full_file,
    named,
    place_refused,
    read_plain,
    refusal_of,
    without,
)

MAY_BE_MISSING: tuple[Path, ...] = (
    ("contains",), ("contains", "names"), ("contains", "notes"), ("contains", "private_notes"), ("contains", "process"), ("request",),
    *(("organisation", name) for name in ("household_waste_kg", "household_waste_year", "logbook")),
    *(("assessment", name) for name in ("covers", "closed_at", "previous", "self_score_at", "ambition_decided_on", "decision", "consent")),
    (*SURVEY, "other"), (*ANSWER, "horizon"), (*ANSWER, "priority"), (*ANSWER, "contributions"), (*ANSWER, "revision"),
    *((*CONTRIBUTION, name) for name in ("target", "reason", "evidence")),
    *(("assessment", name) for name in ("figures", "tallies", "consensus", "parking")), ("assessment", "own_answers"),
    *((*ACTION, name) for name in ("service", "from_level", "target", "done_on", "plan_code", "budget", "funding")),
    (*VOTE, "state"), ("assessment", "tallies", 0, "present"),
)  # fmt: skip
MAY_BE_NULL: tuple[Path, ...] = (
    *MAY_BE_MISSING,
    *(("organisation", name) for name in ("nis", "province", "population")),
    *(("organisation", "competences", name) for name in ("waste", "business_park", "own_kitchen", "farmland")),
    *(("assessment", name) for name in ("assessor", "self_score", "active")),
    *((*ANSWER, name) for name in ("target", "reason", "note", "private_note", "updated_by")), ("assessment", "answers", 1, "level"),
    (*ANSWER, "evidence", 0, "location"), ("organisation", "logbook", 0, "location"), ("organisation", "logbook", 0, "note"),
    *((*ACTION, name) for name in ("item", "owner", "due", "note")), ("assessment", "figures", 0, "source"),
    ("assessment", "consensus", 0, "level"), ("assessment", "consensus", 0, "reason"), ("assessment", "consent", "by"),
    ("assessment", "consent", "at"), *((*SURVEY, "other", name) for name in ("motives", "barriers", "expectations")),
    ("assessment", "decision", "session"), *(("request", name) for name in ("sender", "due", "text")),
    *((*CONTRIBUTION, name) for name in ("author", "note")),
    (*CONTRIBUTION, "evidence", 0, "location"), ("assessment", "participants", 0, "label"),
)  # fmt: skip


def usual(path: Path) -> Path:
    """Return the place as the tables above name it: the first record, and own answers as answers."""
    return tuple(0 if isinstance(step, int) else "answers" if step == "own_answers" and len(path) > 2 else step for step in path)


_A_CHOICE = (*SURVEY, "coalition_agreement", "circular-water")
_OWN_ITEMS = ("assessment", "own_items")  # may be missing, but for the records here that speak of one
_BY_STATE = ((*ANSWER, "level"), (*ANSWER, "reason"), (*CONTRIBUTION, "level"), (*VOTE, "level"))
READS_THE_SAME = ((*VOTE, "state"), *(path for path in MAY_BE_NULL if at(full_file(), path) in (None, False, [])))
REQUIRED = [path for path in all_paths(full_file()) if usual(path) not in (*MAY_BE_MISSING, _A_CHOICE, _OWN_ITEMS, ("format",))]
NEVER_NULL = [path for path in all_paths(full_file()) if usual(path) not in (*MAY_BE_NULL, *_BY_STATE, _OWN_ITEMS)]


@pytest.mark.parametrize("path", MAY_BE_MISSING, ids=named)
def test_a_key_that_may_be_missing_reads_as_its_null(path: Path) -> None:
    missing, empty = read_plain(without(path)), read_plain(changed(path, None))
    assert missing == empty


@pytest.mark.parametrize("path", MAY_BE_NULL, ids=named)
def test_what_may_be_null_reads(path: Path) -> None:
    assert read_plain(changed(path, None)) != read_plain(full_file()) or path in READS_THE_SAME


@pytest.mark.parametrize("path", REQUIRED, ids=named)
def test_every_other_key_is_required(path: Path) -> None:
    assert place_refused(without(path)).startswith(path[0])  # type: ignore[arg-type]


@pytest.mark.parametrize("path", NEVER_NULL, ids=named)
def test_nothing_else_may_be_null(path: Path) -> None:
    error = refusal_of(json.dumps(changed(path, None)).encode())
    assert path == ("format",) or str(error.values["place"]).startswith(str(path[0]))


def test_own_questions_may_be_missing_or_null() -> None:
    plain = full_file()
    plain["assessment"] |= {"own_answers": [], "own_items": None}
    without_key = copy.deepcopy(plain)
    del without_key["assessment"]["own_items"]
    assert read_plain(plain).assessment.own_items == read_plain(without_key).assessment.own_items == ()


def test_null_reads_as_empty_false_and_no_consent() -> None:
    plain = changed(("contains", "names"), None)
    plain["assessment"] |= {"consent": None, "covers": None}
    plain["assessment"]["survey"]["other"] = None
    found = read_plain(plain)
    assert found.contains == Contains(notes=True, process=True)
    assert (found.assessment.covers, found.assessment.consent, found.assessment.survey.other) == ((), Consent(), OtherAnswers())


@pytest.mark.parametrize(("level", "state"), [(1, VoteState.LEVEL), (None, VoteState.UNKNOWN)], ids=str)
def test_the_level_of_a_vote_tells_its_state(level: int | None, state: VoteState) -> None:
    vote = {"participant": ID, "item": "depaving", "level": level}
    for one in (vote, vote | {"state": None}):
        assert read_plain(changed(("assessment", "votes"), [one])).assessment.votes[0].state is state


GROUPS = sorted({path[:-1] for path in all_paths(full_file())}, key=named)


@pytest.mark.parametrize("group", GROUPS, ids=named)
def test_unknown_keys_are_refused_everywhere(group: Path) -> None:
    plain = full_file()
    at(plain, group)["anders"] = 1
    assert place_refused(plain).endswith("anders")

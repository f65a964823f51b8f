"""Every value that a file is refused for, and what is taken all the same."""

import json
from typing import Any

import pytest

from tests.exchange.files import (
    ACTION,
    ANSWER,
    CONTRIBUTION,
    ID,
    OTHER_ID,
    SURVEY,
    VOTE,
    Path,
    at,
    changed,
    full_file,
    named,
    place_refused,
    read_plain,
    refusal_of,
)

ANY_TEXT_FIELD: Path = ("assessment", "title")
REFUSED: list[tuple[Path, Any]] = [
    # numbers
    *(((*ANSWER, "level"), value) for value in (5, -1, 2.0, 2.5, True, "2")),
    ((*ANSWER, "level"), []),
    ((*ANSWER, "level"), {}),
    *(((*ANSWER, "target"), value) for value in (5, -1, 3.0, False)),
    *(((*ANSWER, "horizon"), value) for value in (1899, 2201, 2028.0)),
    *(((*ANSWER, "priority"), value) for value in (0, 4, 1.0)),
    *(((*ANSWER, "revision"), value) for value in (-1, 3.0, 2**63, True)),
    *(((*ANSWER, "item_version"), value) for value in (0, 1.0)),
    *((("assessment", "self_score"), value) for value in (4.25, -0.5, 10.5, True, "4.5", 0.5000000001)),
    *((("organisation", "population"), value) for value in (-1, 5.0, 2**63, True)),
    *((("organisation", "household_waste_kg"), value) for value in (-0.1, "400", True, 10**309)),
    (("organisation", "household_waste_year"), 1899),
    *((("assessment", "figures", 0, "value"), value) for value in ("71", None, True, 2**53 + 1)),
    *((("assessment", "figures", 0, "year"), value) for value in (2201, 2025.0)),
    *(((*ACTION, "budget"), value) for value in (-1, 12000.0, 2**63)),
    *(((*ACTION, "from_level"), value) for value in (5, 2.0)),
    *((("assessment", "tallies", 0, "counts"), value) for value in ([1, 2, 3, 4], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, -1], [1, 2, 3, 4, 5.0], [])),
    *((("assessment", "tallies", 0, name), -1) for name in ("unknown", "present")),
    # texts
    *((ANY_TEXT_FIELD, f"a{character}b") for character in "\x00\x07\x0b\r\x1b\x1f\x7f\x80\x9f\u202a\u202e\u2066\u2069\ud800\udfff"),
    (ANY_TEXT_FIELD, "x" * 10_001), (ANY_TEXT_FIELD, 5), ((*ANSWER, "note"), "a\rb"), (("organisation", "nis"), "\u202e"),
    (("assessment", "parking", 0), "\x00"), (("application", "name"), "\x00"), (("assessment", "decision", "texts", 0), None),
    # ids
    *((("assessment", "id"), value) for value in ("", "9d1f3a00", f"{{{ID}}}", ID.replace("-", ""), f"{ID}\n", f"urn:uuid:{ID}", 5)),
    (("assessment", "previous"), "eerder"), (("request", "id"), "x"),
    *(((*ANSWER, "item"), value) for value in ("depaving ", "own-rommelmarkt", "circular-water", "")),
    (("assessment", "own_answers", 0, "item"), "depaving"), (("assessment", "own_answers", 0, "item"), "own-anders"),
    *((("assessment", name, 0, "item"), value) for name in ("figures", "actions", "votes", "tallies", "consensus") for value in ("own-anders", "x")),
    *((("assessment", "own_items", 0, "id"), value) for value in ("own-", "own-A", "own-é", "rommelmarkt", "own-a b", "own-a\n")),
    (("assessment", "own_items", 0, "levels"), ["a"] * 4), (("assessment", "own_items", 0, "levels"), ["a"] * 6),
    (("organisation", "logbook", 0, "items"), ["x"]), (("organisation", "logbook", 0, "items"), ["own-a\x00"]),
    (("request", "items"), ["own-rommelmarkt"]),
    *(((*SURVEY, "preferred_domains"), [value]) for value in ("quick-circular-water", "monitoring", "give-direction", "domains")),
    *(((*SURVEY, "preferred_instruments"), [value]) for value in ("depaving", "circular-water")),
    ((*SURVEY, "coalition_agreement"), {"give-direction": {"mention": "none", "linked_to": []}}),
    ((*SURVEY, "motives"), ["means"]), ((*SURVEY, "barriers"), ["budget"]), ((*SURVEY, "partners"), ["x"]), ((*SURVEY, "expectations"), [1]),
    ((*SURVEY, "coalition_agreement", "circular-water", "mention"), "x"), ((*SURVEY, "coalition_agreement", "circular-water", "linked_to"), ["x"]),
    # times
    *((("assessment", "date"), value)
      for value in ("2026-02-30", "2026-11-23T00:00:00", "23-11-2026", "20261123", "2026-W01-1", "", 20261123, "2026-1-2")),
    (("assessment", "date"), "\u0662026-11-23"),
    *(
        (("exported_at",), value)
        for value in (
            "2026-11-23", "2026-11-23T14:32:05", "2026-11-23 14:32:05Z", "2026-11-23T24:00:00Z", "2026-11-23T14:60:00Z", "2026-11-23T14:32:60Z",
            "2026-02-30T14:32:05Z", "2026-11-23T14:32Z", "2026-11-23T14:32:05+0100", "2026-11-23T14:32:05+24:00", "2026-11-23T14:32:05.Z",
            "2026-11-23T14:32:05,5Z", "2026-11-23T14:32:05Z\n", 1764000000,
        )
    ),
    ((*ANSWER, "updated_at"), "gisteren"), (("assessment", "decision", "session"), "x"), ((*ACTION, "due"), "x"), (("request", "due"), "x"),
    # codes
    *(((*ANSWER, name), "x") for name in ("state", "carried_by", "confidence")), (("assessment", "depth"), "half"), (("assessment", "status"), "x"),
    (("assessment", "covers"), ["stad"]), (("organisation", "kind"), "stad"), ((*ACTION, "status"), "x"), ((*VOTE, "state"), "open"),
    (("organisation", "competences", "waste"), True), (("organisation", "competences", "farmland"), 1), (("contains", "names"), 1),
    # state and level
    ((*ANSWER, "level"), None), ((*CONTRIBUTION, "level"), None), ((*VOTE, "level"), None),
    *((path, "unknown") for path in ((*ANSWER, "state"), (*CONTRIBUTION, "state"), (*VOTE, "state"))), ((*ANSWER, "state"), "open"),
    *((("assessment", "answers", 1, "reason"), value) for value in (None, "", " \t\n", "\u00a0")),
    # who takes part
    ((*VOTE, "participant"), OTHER_ID), (("assessment", "participants"), []),
    # shapes
    (("assessment", "answers"), {}), (("assessment", "answers", 0), "x"), (("assessment",), []), (("organisation",), None),
    ((*SURVEY, "coalition_agreement"), []), (("format_version",), 0), (("format_version",), 1.0),
    (("format_version",), True), (("format_version",), "1"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value"), REFUSED, ids=named)
def test_refuses_and_names_the_place(path: Path, value: Any) -> None:
    place = place_refused(changed(path, value))
    assert place.split(".")[0].split("[")[0] == path[0]


@pytest.mark.parametrize(
    ("path", "again"),
    [
        (("assessment", "answers"), {}), (("assessment", "own_answers"), {}), (("assessment", "tallies"), {}), (("assessment", "consensus"), {}),
        (("assessment", "votes"), {}), (("assessment", "votes"), {"participant": ID.upper(), "level": 4}),
        *((("assessment", name), {"id": ID.upper()}) for name in ("actions", "participants")),
        (("organisation", "logbook"), {"id": ID.upper()}), (("assessment", "own_items"), {"question": "Anders?"}),
    ],
    ids=named,
)  # fmt: skip
def test_refuses_two_records_of_one(path: Path, again: dict[str, Any]) -> None:
    records = at(full_file(), path)
    assert place_refused(changed(path, [*records, records[0] | again])) == ".".join(map(str, path))


@pytest.mark.parametrize(
    "path",
    [
        ("request", "items"), ("organisation", "logbook", 0, "items"), ("assessment", "covers"),
        *((*SURVEY, name) for name in ("motives", "barriers", "preferred_domains", "preferred_instruments", "expectations", "partners")),
        (*SURVEY, "coalition_agreement", "circular-water", "linked_to"),
    ],
    ids=named,
)  # fmt: skip
def test_refuses_a_code_twice_in_a_list(path: Path) -> None:
    codes = at(full_file(), path)
    refused = place_refused(changed(path, [*codes, codes[0]]))
    assert refused.replace("[0]", ".0") == named(path)


TAKEN: list[tuple[Path, Any]] = [
    ((*ANSWER, "target"), 0), (("assessment", "title"), ""), (("assessment", "title"), "   "), (("assessment", "title"), "x" * 10_000),
    (("assessment", "title"), "\U0001f4a7" * 10_000), (("assessment", "title"), "a\tb\nc"), (("organisation", "nis"), "geen code"),
    (("assessment", "closed_at"), None), (("assessment", "previous"), "00000000-0000-0000-0000-000000000000"), (("assessment", "id"), ID.upper()),
    (("assessment", "self_score"), 4), (("assessment", "self_score"), 10.0), (("assessment", "figures", 0, "value"), -1.5e10),
    (("assessment", "figures", 0, "item"), "own-rommelmarkt"), (("assessment", "figures", 0, "item"), "quick-circular-water"),
    (("organisation", "household_waste_kg"), 400), (("organisation", "logbook", 0, "items"), ["own-", "own-Iets anders", "depaving"]),
    ((*SURVEY, "preferred_domains"), ["depaving", "circular-water"]), (("assessment", "date"), "0001-01-01"),
    (("exported_at",), "2026-11-23T14:32:05.123456789012-00:00"), (("exported_at",), "2024-02-29T23:59:59Z"),
    ((*VOTE, "participant"), ID.upper()), ((*ANSWER, "evidence"), []), ((*ACTION, "budget"), 2**63 - 1), (("assessment", "answers"), []),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value"), TAKEN, ids=named)
def test_takes_and_keeps_as_written(path: Path, value: Any) -> None:
    assert read_plain(changed(path, value)).organisation.name == "Wilgenbeke"


def test_figures_and_contributions_may_repeat() -> None:
    plain = full_file()
    plain["assessment"]["figures"] *= 2
    plain["assessment"]["answers"][0]["contributions"] *= 2
    found = read_plain(plain).assessment
    assert (len(found.figures), len(found.answers[0].contributions)) == (2, 2)


NEWER = ((("format_version",), 2), (("assessment", "questionnaire", "version"), "9.0"), (("assessment", "questionnaire", "id"), "anders"))


@pytest.mark.parametrize(("path", "value"), NEWER, ids=named)
def test_a_newer_file_says_to_update_whatever_else_is_new(path: Path, value: Any) -> None:
    plain = changed(path, value) | {"unknown": 1}
    error = refusal_of(json.dumps(plain).encode())
    assert (error.happened, error.remedy) == (
        "Het bestand komt uit een nieuwere versie van Lokaal Circulair.",
        "Installeer de nieuwste versie en open het bestand opnieuw.",
    )


def test_a_version_that_is_known_is_taken() -> None:
    assert refusal_of(json.dumps(changed(NEWER[1][0], "9.0")).encode()).values == {}
    assert read_plain(full_file()).assessment.questionnaire.version == "1.0"

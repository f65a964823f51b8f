"""Assessment files as plain values: one with every key filled, and one whose words tell what kind of text they are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.exchange.assessment_file import Contains, ExchangeFile, Request, read_assessment_file, write_assessment_file
from lokaalcirculair_desktop.texts import worded

Path = tuple[str | int, ...]
ANSWER: Path = ("assessment", "answers", 0)
CONTRIBUTION: Path = (*ANSWER, "contributions", 0)
ACTION: Path = ("assessment", "actions", 0)
VOTE: Path = ("assessment", "votes", 0)
SURVEY: Path = ("assessment", "survey")

AT = "2026-11-23T14:32:05+01:00"
ID = "9d1f3a00-0000-4000-8000-0000000000aa"
OTHER_ID = "9d1f3a00-0000-4000-8000-0000000000bb"

# The example of the format, every list with at least one record.
_FULL = """
{"format": "lokaalcirculair-assessment", "format_version": 1, "exported_at": "2026-11-23T14:32:05+01:00",
 "application": {"name": "lokaalcirculair-desktop", "version": "0.1.0"},
 "contains": {"names": true, "notes": true, "private_notes": false, "process": true},
 "request": {"id": "ID", "items": ["depaving"], "sender": "Dienst Milieu", "due": "2026-12-01", "text": "Wilt u dit nakijken?"},
 "organisation": {
  "id": "ID", "name": "Wilgenbeke", "kind": "municipality", "nis": "99999", "province": "Oost-Vlaanderen", "population": 14250,
  "household_waste_kg": 401.5, "household_waste_year": 2024,
  "competences": {"waste": "intermunicipal", "business_park": true, "own_kitchen": true, "farmland": true},
  "logbook": [{"id": "ID", "date": "2026-10-02", "title": "Collegebesluit ontharding", "location": "https://wilgenbeke.be", "items": ["depaving"],
               "note": null, "at": "2026-10-03T09:00:00+02:00"}]},
 "assessment": {
  "id": "ID", "title": "Nulmeting 2026", "date": "2026-11-23", "depth": "full", "covers": ["municipality", "ocmw"],
  "questionnaire": {"id": "lokaal-circulair", "version": "1.0"}, "status": "closed", "closed_at": "2026-11-23T16:00:00Z", "previous": "OTHER",
  "assessor": "An", "self_score": 4.5, "self_score_at": "2026-11-23T13:05:00+01:00", "active": true, "ambition_decided_on": "2026-11-20",
  "decision": {"body": "college", "session": "2026-12-08", "texts": ["Artikel 1"]},
  "consent": {"group": true, "research": false, "by": "An", "at": "2026-11-23T14:00:00+01:00"},
  "survey": {"motives": ["budget"], "barriers": ["means"], "preferred_domains": ["circular-water"], "preferred_instruments": ["monitoring"],
             "expectations": ["guidance"], "partners": ["business"], "other": {"motives": "trots", "barriers": null, "expectations": null},
             "coalition_agreement": {"circular-water": {"mention": "explicit", "linked_to": ["space"]}}},
  "answers": [
   {"item": "food-waste-prevention", "state": "level", "level": 2, "target": 3, "horizon": 2028, "priority": 1, "reason": null,
    "carried_by": "own", "confidence": "documented", "note": "Weegmomenten", "private_note": null,
    "evidence": [{"title": "Actieplan voedselverlies", "location": "https://wilgenbeke.be/plan"}],
    "contributions": [{"author": "Dienst Milieu", "state": "level", "level": 1, "target": null, "reason": null, "note": null,
                       "evidence": [{"title": "Nota", "location": null}], "at": "2026-11-20T10:00:00+01:00"}],
    "item_version": 1, "revision": 3, "updated_at": "2026-11-23T14:30:00+01:00", "updated_by": null},
   {"item": "business-parks", "state": "not_applicable", "level": null, "target": null, "horizon": null, "priority": null,
    "reason": "Er is geen bedrijventerrein.", "carried_by": "own", "confidence": "claimed", "note": null, "private_note": null,
    "evidence": [], "contributions": [], "item_version": 1, "revision": 1, "updated_at": "2026-11-23T14:31:00+01:00", "updated_by": null}],
  "figures": [{"item": "food-waste-prevention", "indicator": "gram per maaltijd", "year": 2025, "value": 71, "unit": "g", "source": "Weegstaat"}],
  "own_items": [{"id": "own-rommelmarkt", "question": "Hoe?", "levels": ["a", "b", "c", "d", "e"], "item_version": 1}],
  "own_answers": [
   {"item": "own-rommelmarkt", "state": "open", "level": null, "target": null, "horizon": null, "priority": null, "reason": null,
    "carried_by": "own", "confidence": "claimed", "note": null, "private_note": null, "evidence": [], "contributions": [], "item_version": 1,
    "revision": 0, "updated_at": "2026-11-23T14:30:00+01:00", "updated_by": null}],
  "actions": [{"id": "ID", "item": "food-waste-prevention", "title": "Wegen", "owner": "An", "service": "Keuken", "due": "2027-06-30",
               "from_level": 2, "target": 3, "status": "done", "done_on": "2027-06-01", "plan_code": "ST01BD06AP01",
               "budget": 12000, "funding": "eigen", "note": null}],
  "participants": [{"id": "ID", "label": "Dienst Milieu"}],
  "votes": [{"participant": "ID", "item": "food-waste-prevention", "state": "level", "level": 1}],
  "tallies": [{"item": "depaving", "counts": [0, 3, 5, 1, 0], "unknown": 2, "present": 12}],
  "consensus": [{"item": "depaving", "level": 2, "reason": "Eerste plek klaar", "parked": false, "decided_at": "2026-11-23T15:00:00+01:00"}],
  "parking": ["Wie beheert de regenwaterput?"]}}
"""


def full_file() -> dict[str, Any]:
    """Return a file with every key and every kind of record."""
    plain: dict[str, Any] = json.loads(_FULL.replace('"ID"', f'"{ID}"').replace('"OTHER"', f'"{OTHER_ID}"'))
    return plain


def worded_file() -> dict[str, Any]:
    """Return a file that says *naam* in every name, *opmerking* in every note, *vertrouwelijk* and *verloop* where those belong."""
    plain = full_file()
    plain["organisation"]["logbook"][0]["note"] = "opmerking"
    assessment = plain["assessment"]
    assessment["assessor"] = assessment["consent"]["by"] = assessment["actions"][0]["owner"] = "naam"
    assessment["actions"][0]["note"] = "opmerking"
    words = {"reason": "opmerking", "note": "opmerking", "private_note": "vertrouwelijk", "updated_by": "naam"}
    contribution = {"author": None, "state": "unknown", "level": None, "note": None, "reason": "verloop", "at": AT}
    assessment["answers"] = [assessment["answers"][0] | words | {"contributions": [contribution]}]
    assessment["consensus"][0]["reason"] = None
    assessment["participants"][0]["label"] = None
    assessment["parking"] = ["verloop"]
    return plain


def read(data: bytes) -> ExchangeFile:
    """Read a file as a program that knows version 1.0 of the questionnaire."""
    return read_assessment_file(data, known_versions=["1.0", "1.1"])


def read_plain(plain: Any) -> ExchangeFile:
    """Read plain values as the file that they would be."""
    return read(json.dumps(plain).encode())


def written(organisation: Organisation, assessment: Assessment, contains: Contains, request: Request | None = None) -> bytes:
    """Write a file at a fixed moment."""
    return write_assessment_file(organisation, assessment, contains, exported_at=AT, application_version="0.1.0", request=request)


def named(value: Any) -> str:
    """Name a place, or a value, in the name of a test."""
    return ".".join(map(str, value)) if isinstance(value, tuple) else ascii(value)[:60]


def at(plain: Any, path: Path) -> Any:
    """Return what stands at a place."""
    for step in path:
        plain = plain[step]
    return plain


def changed(path: Path, value: Any) -> dict[str, Any]:
    """Return the full file with another value at a place."""
    plain = full_file()
    at(plain, path[:-1])[path[-1]] = value
    return plain


def without(path: Path) -> dict[str, Any]:
    """Return the full file without the key at a place."""
    plain = full_file()
    del at(plain, path[:-1])[path[-1]]
    return plain


def refusal_of(data: bytes) -> UserError:
    """Return the error that a file is refused with."""
    with pytest.raises(UserError) as caught:
        read(data)
    return caught.value


def place_refused(plain: Any) -> str:
    """Return the place that the refusal of a file names, in its sentence too."""
    error = refusal_of(json.dumps(plain).encode())
    assert str(error.values.get("place", "")) in worded(error)
    return str(error.values.get("place"))


def all_paths(plain: Any, start: Path = ()) -> Iterator[Path]:
    """Return the place of every key in the file, that of whole groups too."""
    steps = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    for step, value in steps:
        if isinstance(step, str):
            yield (*start, step)
        yield from all_paths(value, (*start, step))

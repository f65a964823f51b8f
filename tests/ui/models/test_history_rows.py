"""The history of an answer in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lokaalcirculair_desktop.domain.assessment import CarriedBy, Confidence, Contribution, Evidence, State
from lokaalcirculair_desktop.services.history import AnswerVersion, changes_between
from lokaalcirculair_desktop.ui.models.history_rows import HistoryRow, row_of

NAMES = ("Niet gestart", "Verkennend", "Beslist", "Gangbare praktijk", "Verankerd")
AT = "2026-11-24T14:32:00+01:00"
BEFORE = AnswerVersion(AT, State.LEVEL, 1, target=3, horizon=2028, note="Kerkplein", private_note="intern", evidence=(Evidence("Plan", "plan.pdf"),))
WATER = Contribution("Dienst Water", State.LEVEL, AT, level=2)


def told(before: AnswerVersion, **changed: object) -> HistoryRow:
    after = replace(before, **changed)  # type: ignore[arg-type]
    return row_of(replace(after, changes=changes_between(before, after)), NAMES)


@pytest.mark.parametrize(
    ("changed", "sentences"),
    [
        ({"level": 2}, ["Niveau 1 → 2, Beslist"]),
        ({"level": 0}, ["Niveau 1 → 0, Niet gestart"]),
        ({"state": State.UNKNOWN, "level": None}, ["Antwoord: niveau 1, Verkennend → weet niet"]),
        (
            {"state": State.NOT_APPLICABLE, "level": None, "reason": "Geen grond."},
            ["Antwoord: niveau 1, Verkennend → niet van toepassing", "Reden: Geen grond."],
        ),
        ({"state": State.OPEN, "level": None}, ["Antwoord gewist: niveau 1, Verkennend"]),
        ({"target": 4, "horizon": 2029}, ["Ambitie 3 (2028) → 4 (2029)"]),
        ({"target": None, "horizon": None}, ["Ambitie 3 (2028) weggehaald"]),
        ({"target": None}, ["Ambitie 3 (2028) weggehaald"]),
        ({"horizon": None}, ["Jaar van de ambitie: 2028 → geen jaar"]),
        ({"confidence": Confidence.VERIFIED}, ["Onderbouwing: Eigen inschatting → Nagekeken"]),
        ({"carried_by": CarriedBy.OTHER}, ["Uitgevoerd door: Eigen bestuur → Ander bestuur"]),
        ({"priority": 1}, ["Eigen prioriteit: geen → hoog"]),
        ({"note": "Kerkplein en school"}, ["Toelichting gewijzigd"]),
        ({"note": None}, ["Toelichting gewist"]),
        ({"private_note": "anders"}, ["Privénotitie gewijzigd"]),
        ({"private_note": None}, ["Privénotitie gewist"]),
        ({"evidence": ()}, ["Bewijsstuk weggehaald: Plan"]),
        ({"evidence": (Evidence("Foto"),)}, ["Bewijsstuk toegevoegd: Foto", "Bewijsstuk weggehaald: Plan"]),
        ({"evidence": (Evidence("Plan", "ander.pdf"),)}, ["Plaats van een bewijsstuk gewijzigd: Plan"]),
        (
            {"contributions": (WATER, replace(WATER, author=None))},
            ["Bijdrage van Dienst Water toegevoegd", "Bijdrage van iemand zonder naam toegevoegd"],
        ),
        ({"item_version": 2}, ["De vraag kreeg een nieuwe betekenis"]),
        ({}, ["Opnieuw bewaard, zonder verschil"]),
    ],
)
def test_each_change_is_a_sentence(changed: dict[str, object], sentences: list[str]) -> None:
    assert list(told(BEFORE, **changed).sentences) == sentences


def test_a_first_choice_was_nothing_before() -> None:
    row = told(AnswerVersion(None, State.OPEN), state=State.LEVEL, level=2, target=3, horizon=2028, note="Nieuw", private_note="Ook")
    assert row.sentences == ("Gekozen: niveau 2, Beslist", "Ambitie 3 (2028) toegevoegd", "Toelichting toegevoegd", "Privénotitie toegevoegd")


def test_an_ambition_needs_no_year() -> None:
    assert told(AnswerVersion(None, State.OPEN), target=3).sentences == ("Ambitie 3 toegevoegd",)


def test_a_reason_may_change_or_go() -> None:
    before = AnswerVersion(AT, State.NOT_APPLICABLE, reason="Geen grond.")
    assert told(before, reason="Alles is verkocht.").sentences == ("Reden gewijzigd: Alles is verkocht.",)
    assert told(before, state=State.LEVEL, level=0, reason=None).sentences[1] == "Reden weggehaald: Geen grond."


def test_a_contribution_may_change_or_go() -> None:
    before = replace(BEFORE, contributions=(WATER,))
    assert told(before, contributions=(replace(WATER, level=3),)).sentences == ("Bijdrage van Dienst Water gewijzigd",)
    assert told(before, contributions=()).sentences == ("Bijdrage van Dienst Water weggehaald",)


def test_the_same_proofs_in_another_order_are_told_as_such() -> None:
    before = replace(BEFORE, evidence=(Evidence("Plan"), Evidence("Foto")))
    assert told(before, evidence=before.evidence[::-1]).sentences == ("Volgorde van de bewijsstukken gewijzigd",)


def test_a_text_is_shown_where_it_changed_and_only_there() -> None:
    assert (told(BEFORE, note="Nieuw").note, told(BEFORE, note="Nieuw").private_note) == ("Nieuw", "")
    assert (told(BEFORE, private_note="Ook").note, told(BEFORE, private_note="Ook").private_note) == ("", "Ook")


def test_when_and_by_whom_are_told() -> None:
    row = told(BEFORE, level=2, updated_by="An")
    assert row.when.startswith("dinsdag 24 november 2026, ")
    assert (row.by, told(BEFORE, level=2).by) == ("door An", "")


@pytest.mark.parametrize("at", [None, "", "gisteren", "0001-01-01T00:00:00+14:00"])
def test_a_moment_that_cannot_be_read_is_told(at: str | None) -> None:
    assert told(BEFORE, at=at).when == "Wanneer is niet meer te lezen"


@pytest.mark.parametrize(
    ("version", "begins", "reads"),
    [
        (replace(BEFORE, is_present=True), "Dit antwoord is beschadigd", "niveau 1, Verkennend."),
        (BEFORE, "Dit antwoord was beschadigd", "niveau 1, Verkennend."),
        (replace(BEFORE, state=None), "Dit antwoord was beschadigd", "niet meer te lezen."),
        (replace(BEFORE, level=None), "Dit antwoord was beschadigd", "niet meer te lezen."),
    ],
)
def test_a_damaged_answer_is_called_so_with_what_is_left_of_it(version: AnswerVersion, begins: str, reads: str) -> None:
    row = row_of(replace(version, is_damaged=True), NAMES)
    assert row.sentences[0].startswith(begins)
    assert row.sentences[1].endswith(reads)
    assert (row.is_damaged, row.note, row.private_note) == (True, "Kerkplein", "intern")

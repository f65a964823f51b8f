"""What each chart says to somebody who does not see it: its kind, what it shows, every value, and where the table stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from lokaalcirculair_desktop.analysis.sentences import level_word
from lokaalcirculair_desktop.design import dimension_code
from lokaalcirculair_desktop.domain.questionnaire import Questionnaire
from lokaalcirculair_desktop.texts import capitalised, named, number, tr

Values = Mapping[str, float | None]


def listed(values: Values, questionnaire: Questionnaire, dimensions: Iterable[str] | None = None) -> str:
    """Return the values by dimension with code and name: *1 Bio-economie en voeding 5,0; …*."""
    chosen = values if dimensions is None else dimensions
    return "; ".join(f"{dimension_code(one)} {questionnaire.dimensions[one].name} {_spoken(values[one])}" for one in chosen)


def radar(now: Values, ambition: Values | None, questionnaire: Questionnaire, *, ambition_name: str, table: str) -> str:
    """Describe the radar; ``table`` says where the same figures stand."""
    parts = [tr("Spindiagram van vijf actiedomeinen en drie rollen, op 10."), _now(now, questionnaire)]
    return " ".join([*parts, *_ambition(ambition, ambition_name, questionnaire), table]).strip()


def bars(now: Values, ambition: Values | None, questionnaire: Questionnaire, *, ambition_name: str, table: str) -> str:
    """Describe the bars of some dimensions."""
    return " ".join([tr("Staven, score op 10."), _now(now, questionnaire), *_ambition(ambition, ambition_name, questionnaire), table]).strip()


def _spoken(value: float | None) -> str:
    """Write a figure for somebody who hears it: a dash says nothing."""
    return tr("geen score") if value is None else number(value)


def _now(now: Values, questionnaire: Questionnaire) -> str:
    return tr("Nu: {values}.").format(values=listed(now, questionnaire))


def _ambition(ambition: Values | None, name: str, questionnaire: Questionnaire) -> list[str]:
    return [f"{named(capitalised(name), listed(ambition, questionnaire))}."] if ambition else []


def scale(marks: Sequence[tuple[str, float | None]]) -> str:
    """Describe a scale of 0 to 10 by its marks; those without a value are left out."""
    said = ", ".join(f"{label} {number(value)}" for label, value in marks if value is not None)
    return tr("Schaal van 0 tot 10. {marks}.").format(marks=capitalised(said)) if said else tr("Schaal van 0 tot 10, zonder score.")


def level_strip(counts: Sequence[int], questionnaire: Questionnaire) -> str:
    """Describe the strip of all answers by level."""
    said = "; ".join(f"{level_word(level, questionnaire)} {count}" for level, count in enumerate(counts))
    return tr("Balk, antwoorden per niveau: {values}.").format(values=said)


def change(rows: Iterable[tuple[str, float | None, float | None]]) -> str:
    """Describe the change of each row: label, before, now."""
    template = tr("{label} van {before} naar {now}")
    said = "; ".join(template.format(label=label, before=_spoken(before), now=_spoken(now)) for label, before, now in rows)
    return tr("Score per domein en rol, vorige meting en nu: {values}.").format(values=said)


def readings(rows: Iterable[tuple[str, str]]) -> str:
    """Describe several readings of one total: label and value in words."""
    said = "; ".join(f"{label} {value}" for label, value in rows)
    return tr("Schaal van 0 tot 10 met lezingen van het totaal: {values}.").format(values=said)


def timeline(marks: Iterable[tuple[int, str]]) -> str:
    """Describe the timeline of actions: number and month."""
    said = "; ".join(f"{order} {month}" for order, month in marks)
    return tr("Tijdlijn: {values}. De acties staan in de tabel op deze pagina.").format(values=said)

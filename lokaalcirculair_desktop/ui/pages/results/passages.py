"""The texts that the page shows on demand: what the score is, where a figure comes from, and the whole of a list."""

from __future__ import annotations

from collections.abc import Iterable

from lokaalcirculair_desktop.domain.reference import Benchmark
from lokaalcirculair_desktop.services.results import Change, Changes, Point, PointKind, SurveyFigure
from lokaalcirculair_desktop.texts import capitalised, number, tr
from lokaalcirculair_desktop.ui.dialogs.info_dialog import Passage
from lokaalcirculair_desktop.ui.pages.results.list_cards import point_text, point_word


def of_score() -> list[Passage]:
    """Say what kind of figure the maturity score is and how to read those beside it."""
    return [
        Passage(
            tr("Wat is het?"),
            tr("Elk niveau telt 2,5 punten. De score is het gemiddelde van de twee pijlers, elk het gemiddelde van zijn domeinen of rollen."),
        ),
        Passage(
            tr("Wat telt niet mee?"),
            tr("Open vragen, “weet niet” en “niet van toepassing” verlagen de score niet. Bij elke score staat hoeveel er beantwoord is."),
        ),
        Passage(
            tr("Strenge lezing"),
            tr("Antwoorden met stukken zoals gegeven, de andere één niveau lager. Zo ziet u hoeveel van de score op stukken rust."),
        ),
        Passage(
            tr("Naast andere cijfers"),
            tr("De maturiteitsscore is een ander soort cijfer dan de zelfscore of het gemiddelde van de bevraging van 2022."),
        ),
    ]


def of_benchmarks(figures: Iterable[SurveyFigure]) -> list[Passage]:
    """Tell the wording, the source, the year, the respondents and the doubt of each figure."""
    return [passage for figure in figures for passage in _of_benchmark(figure.benchmark)]


def _of_benchmark(benchmark: Benchmark) -> list[Passage]:
    source = benchmark.source if benchmark.address is None else f"{benchmark.source}\n{benchmark.address}"
    respondents = tr("{number} respondenten, {year}").format(number=number(benchmark.respondents, 0), year=benchmark.year)
    return [
        Passage(tr("Cijfer"), benchmark.wording),
        Passage(tr("Bron"), source),
        Passage(tr("Wie antwoordde"), respondents),
        Passage(tr("Voorbehoud"), benchmark.doubt),
    ]


def of_points(points: Iterable[Point]) -> list[Passage]:
    """List all points by kind."""
    known = list(points)
    by_kind = {kind: [_point_line(point) for point in known if point.kind is kind] for kind in PointKind}
    return [Passage(capitalised(point_word(kind)), "\n".join(lines)) for kind, lines in by_kind.items() if lines]


def _point_line(point: Point) -> str:
    if point.level is None:
        return point.name
    return tr("{name}: niveau {level}").format(name=point_text(point), level=point.level)


def of_changes(changes: Changes) -> list[Passage]:
    """List all changes, those that rose first."""
    rose = [_change_line(one) for one in changes.moved if one.now > one.before]
    fell = [_change_line(one) for one in changes.moved if one.now < one.before]
    listed = ((tr("Hoger"), rose), (tr("Lager"), fell))
    return [Passage(heading, "\n".join(lines)) for heading, lines in listed if lines]


def _change_line(change: Change) -> str:
    return tr("{before} → {now}  {name}").format(before=change.before, now=change.now, name=change.told)

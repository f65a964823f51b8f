"""How the scores are made, what they do not say, how sure the total is, what one question weighs, and the sources."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from lokaalcirculair_desktop.analysis import alternative_texts, sentences
from lokaalcirculair_desktop.analysis.scores import POINTS_PER_LEVEL, Range
from lokaalcirculair_desktop.charts.scales import Reading, readings_picture
from lokaalcirculair_desktop.charts.shapes import Box, Picture, mm
from lokaalcirculair_desktop.domain.assessment import Answer, Confidence, State
from lokaalcirculair_desktop.domain.questionnaire import PILLARS, Pillar
from lokaalcirculair_desktop.report.pdf.composing import Span, Words
from lokaalcirculair_desktop.report.pdf.grids import Cell, Grid, Row
from lokaalcirculair_desktop.report.pdf.parts import TEXT_WIDTH, TIGHT_PADDING, Book, Column, Line, TableLook, columns, table
from lokaalcirculair_desktop.report.pdf.structure import Tag
from lokaalcirculair_desktop.texts import count_in_words, number, tr, tr_n

HALF = mm(79)
_LOOK = TableLook(TIGHT_PADDING)
_SHARE_BAR = 40.0
_WIDEST_SHARE = 6.0


def write(book: Book) -> list[Flowable]:
    """Write the first page."""
    texts = [
        columns(
            [
                [book.ruled(tr("Zo is de score berekend"), HALF, before=0), *_how(book)],
                [book.ruled(tr("Wat u er niet uit mag afleiden"), HALF, before=0), _not_to_conclude(book)],
            ],
            [HALF, HALF],
            before=6,
        )
    ]
    return [book.p(tr("Methode en bronnen"), "h1"), *_scale(book), *texts, *_how_sure(book)]


def _scale(book: Book) -> list[Flowable]:
    questionnaire = book.profile.questionnaire
    heads = [Column("", 22), Column("", 40), Column("", 103)]
    lines = []
    for text in questionnaire.levels:
        answer = Answer("", State.LEVEL, "", level=text.level)
        bar = book.picture(book.bar(answer, small=True), down=0.7)
        lines.append(Line([bar, Span(f"{text.level}\N{EN SPACE}{text.name}", "semibold"), text.meaning]))
    notes = " ".join([questionnaire.notes.cumulative, tr("Louter de wet naleven is geen niveau."), questionnaire.notes.tie_rule])
    return [
        book.ruled(tr("Eén schaal, met eigen niveauteksten per vraag"), TEXT_WIDTH, before=5),
        table(book, heads, lines, TableLook((mm(1.2), mm(1.2)), row_head=1)),
        book.spaced(notes, "caption", 2),
    ]


def _how(book: Book) -> list[Flowable]:
    profile, scores = book.profile, book.profile.scores
    verified = sum(answer.confidence is Confidence.VERIFIED and answer.is_answered for answer in profile.assessment.answers)
    entries: list[tuple[str, str]] = [
        (
            tr("Score."),
            tr(
                "Elk niveau is 2,5 punten waard. Een domein of rol is het gemiddelde van de beantwoorde vragen, een pijler het gemiddelde van haar"
                " domeinen of rollen, het totaal het gemiddelde van de twee pijlers."
            ),
        ),
        (
            tr("Beantwoord."),
            tr("{answered} vragen die van toepassing zijn, hebben een niveau. “Weet niet” verlaagt dat aantal, nooit de score.").format(
                answered=sentences.answered(scores.count)
            ),
        ),
        (
            tr("Ambitie."),
            tr(
                "Dezelfde gemiddelden, met de ambitie waar die hoger is dan het niveau van nu. “Voorgesteld” tot het bestuur een datum van"
                " beslissing invult."
            ),
        ),
        (
            tr("Onderbouwing."),
            tr(
                "{documented} antwoorden zijn gegeven met stukken; {verified} daarvan nagekeken door iemand van een andere dienst of van de"
                " intercommunale."
            ).format(documented=sentences.documented(scores.documented_count, scores.count.answered), verified=count_in_words(verified)),
        ),
        (
            tr("Na de geplande acties."),
            tr("Elk antwoord telt op het niveau van zijn lopende en geplande acties: {planned}. Ideeën tellen niet mee.").format(
                planned=number(scores.planned)
            ),
        ),
    ]
    points: Words = [
        Span(tr("Sterk punt"), "semibold"), tr(": niveau 3 of 4. "), Span(tr("Zwak punt"), "semibold"),
        tr(": niveau 0 of 1 met een ambitie die minstens twee niveaus hoger ligt. "), Span(tr("Blinde vlek"), "semibold"), tr(": “weet niet”."),
    ]  # fmt: skip
    said: list[Words] = [[Span(name, "semibold"), f" {words}"] for name, words in entries]
    said.append(points)
    return [book.spaced(words, "small", 1.8) for words in said]


def _not_to_conclude(book: Book) -> Flowable:
    rows = [
        Row(
            [
                Cell([book.compose.paragraph("–", "small", role="Lbl")]),
                Cell([book.compose.paragraph(words, "small", role="LBody")]),
            ],
            padding=(0, mm(1.8)),
            tag=Tag("LI"),
        )
        for words in _warnings(book)
    ]
    return Grid(rows, [mm(4), HALF - mm(4)], tag=Tag("L"))


def _warnings(book: Book) -> list[str]:
    warnings = [
        tr(
            "De maturiteitsscore is niet te vergelijken met de 4,3 uit 2022: dat is een cijfer dat respondenten zichzelf toekenden. Alleen de"
            " zelfscore is van dezelfde soort."
        ),
        tr("Een hogere score is geen gemeten milieuwinst. De vragenlijst meet beleid en werkwijze."),
    ]
    if book.profile.weights:
        low, high = min(book.profile.weights.values()), max(book.profile.weights.values())
        change = tr("Een klein verschil kan aan één antwoord hangen: één niveau op één vraag verandert het totaal met {low} tot {high} (p. {page}).")
        warnings.append(change.format(low=number(low, 2), high=number(high, 2), page=book.numbers.of("weights")))
    return [
        *warnings,
        tr(
            "Besturen zijn alleen vergelijkbaar met dezelfde vragenlijst, dezelfde diepte en minstens 80 % beantwoord. Een rangschikking is niet de"
            " bedoeling."
        ),
        tr(
            "Het verschil tussen actiedomeinen en beleidsinstrumenten zegt niet of praktijk of beleid voorloopt: beide pijlers gebruiken dezelfde"
            " schaal."
        ),
        tr("Het totaal na de acties is geen voorspelling. Pas een nieuwe meting toont of een niveau gehaald is."),
        tr("Verschillen zijn berekend vóór het afronden en kunnen 0,1 afwijken van de getoonde cijfers."),
    ]


def _how_sure(book: Book) -> list[Flowable]:
    readings = _readings(book)
    if not readings:
        return []
    picture = readings_picture(readings, book.compose.colours, TEXT_WIDTH)
    alternative = alternative_texts.readings((reading.label, reading.shown) for reading in readings)
    caption = tr("Strenge lezing: elke eigen inschatting telt één niveau lager.")
    missing = _missing(book)
    if missing:
        template = tr_n(
            "Zonder niveau: het totaal als die {{count}} vraag niveau 0 of 4 kreeg.",
            "Zonder niveau: het totaal als die {{count}} vragen niveau 0 of 4 kregen.",
            missing,
        )
        caption += " " + template.format(count=count_in_words(missing))
    caption += " " + tr("Andere gewichten: zie p. {page}.").format(page=book.numbers.of("weights"))
    heading = book.ruled(tr("Hoe zeker is het totaal?"), TEXT_WIDTH, before=5, after=1)
    return [heading, book.picture(picture, alternative), book.spaced(caption, "caption", 1)]


def _missing(book: Book) -> int:
    count = book.profile.scores.count
    return count.applicable - count.answered


def _readings(book: Book) -> list[Reading]:
    scores = book.profile.scores
    if scores.overall is None or scores.strict is None:
        return []
    readings = [
        Reading(tr("Maturiteitsscore"), number(scores.overall), scores.overall),
        Reading(tr("Strenge lezing"), number(scores.strict), scores.strict),
    ]
    if _missing(book) and scores.bounds:
        readings.append(_range_reading(tr("Zonder niveau op 0 of op 4"), scores.bounds))
    if book.profile.robustness:
        readings.append(_range_reading(tr("Andere gewichten"), book.profile.robustness))
    return readings


def _range_reading(label: str, found: Range) -> Reading:
    shown = tr("{low} tot {high}").format(low=number(found.low), high=number(found.high))
    return Reading(label, shown, low=found.low, high=found.high)


def write_weights(book: Book) -> list[Flowable]:
    """Write the second page."""
    parts: list[Flowable] = [book.p(tr("Methode en bronnen, vervolg"), "h1"), *_weights(book), *_robustness(book)]
    return [*parts, *_sources(book)]


def _weights(book: Book) -> list[Flowable]:
    if not book.profile.weights:
        return []
    heads = [
        Column(tr("Domein of rol"), 7.5), Column("", 57), Column(tr("vragen met een niveau"), 19, "right"),
        Column(tr("één niveau meer op één vraag: totaal"), 29, "right"), Column(tr("aandeel in het totaal"), 16.5, "right"),
        Column(tr("aandeel als balk"), 36, indent=4),
    ]  # fmt: skip
    lines = [line for pillar in Pillar for line in _weight_lines(book, pillar)]
    caption = tr(
        "Binnen een domein of rol weegt elke beantwoorde vraag even zwaar. Een vraag in een rol met drie vragen weegt zwaarder dan een vraag in een"
        " domein met vijf: winst in punten valt daar dus sneller."
    )
    return [
        book.ruled(tr("Hoe zwaar weegt één vraag?"), TEXT_WIDTH, before=4),
        table(book, heads, lines, TableLook(TIGHT_PADDING, row_head=1)),
        book.spaced(caption, "caption", 1.5),
    ]


def _weight_lines(book: Book, pillar: Pillar) -> list[Line]:
    questionnaire = book.profile.questionnaire
    title = tr("{pillar}, de helft van het totaal").format(pillar=questionnaire.pillars[pillar])
    lines = [Line([title, None, None, None, None, None], "group")]
    for dimension in PILLARS[pillar]:
        weight = book.profile.weights.get(dimension)
        if weight is None:
            continue
        share = 100 * weight / POINTS_PER_LEVEL
        one = book.profile.scores.dimensions[dimension]
        used = max(1, one.count.answered)
        lines.append(
            Line(
                [
                    book.chip(dimension, 4.2), questionnaire.dimensions[dimension].name, str(used), f"+{number(weight, 2)}",
                    f"{number(share)}\N{NO-BREAK SPACE}%", _share_bar(book, dimension, share),
                ]
            )
        )  # fmt: skip
    return lines


def _share_bar(book: Book, dimension: str, share: float) -> Flowable:
    width = min(mm(32), mm(32) * share / max(_WIDEST_SHARE, *_shares(book)))
    bar = Box((0, 0), width, mm(2.4), book.compose.colours[f"dimension.{dimension}.base"])
    return book.picture(Picture(mm(32), mm(2.6), (bar,)), down=0.8)


def _shares(book: Book) -> Sequence[float]:
    return [100 * weight / POINTS_PER_LEVEL for weight in book.profile.weights.values()]


def _robustness(book: Book) -> list[Flowable]:
    found = book.profile.robustness
    if found is None:
        return []
    said = tr(
        "10.000 keer kregen de twee pijlers, de vijf domeinen en de drie rollen andere, toevallige gewichten. In 90 % van de gevallen ligt het totaal"
        " tussen {low} en {high}. Dat toont hoe sterk het totaal van de weging afhangt. Het is geen foutenmarge en zegt niets over ontbrekende"
        " antwoorden."
    ).format(low=number(found.low), high=number(found.high))
    return [book.ruled(tr("En met andere gewichten?"), TEXT_WIDTH, before=6.5, after=1.5), columns([[book.p(said, "small")]], [mm(150)])]


def _sources(book: Book) -> list[Flowable]:
    profile = book.profile
    heads = [Column(tr("nr."), 7), Column(tr("Bron"), 55), Column(tr("jaar"), 13), Column(tr("Gebruikt voor, en voorbehoud"), 90)]
    found: dict[str, list[str]] = {}
    years: dict[str, int] = {}
    for benchmark in profile.benchmarks:
        found.setdefault(benchmark.source, []).append(f"{benchmark.wording} {benchmark.doubt}")
        years[benchmark.source] = benchmark.year
    lines = [Line([str(place), source, str(years[source]), sentences.said_once(words)]) for place, (source, words) in enumerate(found.items(), 1)]
    own = tr("Antwoorden en cijfers van {name}").format(name=profile.organisation.name)
    used_for = tr("alle scores en teksten; als gegevensbestand in deze pdf.")
    lines.append(Line([str(len(lines) + 1), own, str(profile.assessment.date.year), used_for]))
    made = tr("Vragenlijst {questionnaire} {version}, programma {program}. Onafhankelijk hulpmiddel, geen uitgave van Vlaanderen Circulair.").format(
        questionnaire=profile.questionnaire.id, version=profile.questionnaire.version, program=profile.version
    )
    return [
        book.ruled(tr("Bronnen"), TEXT_WIDTH, before=6.5, after=1.5),
        table(book, heads, lines, _LOOK),
        book.spaced(made, "caption", 2),
    ]

"""Two pages for those who decide: the finding with its figures, then strong and weak points, next steps and a proposal of decision."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from lokaalcirculair_desktop.analysis import alternative_texts, sentences
from lokaalcirculair_desktop.analysis.advice import RankedStep
from lokaalcirculair_desktop.charts.marks import legend_key, swatch
from lokaalcirculair_desktop.charts.radar import RadarValues, chart_name, radar_picture
from lokaalcirculair_desktop.charts.scales import ScaleMarks, level_strip_picture, scale_picture
from lokaalcirculair_desktop.charts.shapes import mm
from lokaalcirculair_desktop.domain.action import Action
from lokaalcirculair_desktop.domain.questionnaire import DIMENSION_OF, LEVELS, Pillar
from lokaalcirculair_desktop.domain.reference import BenchmarkKind
from lokaalcirculair_desktop.report import wording
from lokaalcirculair_desktop.report.pdf.composing import Span, Words
from lokaalcirculair_desktop.report.pdf.grids import ROW_RULE, Cell, Grid, Row
from lokaalcirculair_desktop.report.pdf.parts import (
    TEXT_HEIGHT,
    TEXT_WIDTH,
    TIGHT,
    Book,
    Column,
    Content,
    Line,
    Panel,
    columns,
    facts,
    pages_in_words,
    table,
    to_decide,
)
from lokaalcirculair_desktop.report.pdf.pictures import Inline
from lokaalcirculair_desktop.report.pdf.sections.cover import shortened
from lokaalcirculair_desktop.report.pdf.stacks import stack_height
from lokaalcirculair_desktop.texts import capitalised, count_in_words, long_date, month_year, number, short_month_year, tr, tr_n

SCORE_WIDTH, RADAR_WIDTH, RADAR_HEIGHT = mm(57), mm(101), mm(91)
HALF = mm(79)
POINTS = 3
STEPS, FEWEST_STEPS = 5, 3
LENGTHS = (10_000, 160, 135, 110)
LONGEST_TITLE = 160


def write_finding(book: Book) -> list[Flowable]:
    """Write the first page."""
    profile = book.profile
    lead = f"{sentences.spread_of_levels(sentences.level_counts(profile.assessment), profile.questionnaire)} {_largest_gap(book)}"
    name = shortened(profile.organisation.name, LONGEST_TITLE)
    parts: list[Flowable] = [
        book.p(_for_whom(book), "kicker", role="H1"),
        book.p(sentences.headline(name, profile.scores, profile.before, profile.questionnaire), "headline"),
        columns([[book.p(lead.strip(), "lead")]], [mm(150)]),
        columns([_score(book), _radar(book)], [SCORE_WIDTH, RADAR_WIDTH], before=6),
        *_levels(book),
    ]
    return parts + _survey(book)


def _for_whom(book: Book) -> str:
    if wording.is_college(book.profile.organisation):
        return tr("Voor het college van burgemeester en schepenen")
    return tr("Voor het bestuur")


def _largest_gap(book: Book) -> str:
    return sentences.largest_gap(book.profile.scores, book.profile.questionnaire, decided=book.profile.assessment.ambition_decided_on is not None)


def _score(book: Book) -> list[Flowable]:
    profile, scores = book.profile, book.profile.scores
    before = profile.before.overall if profile.before else None
    marks = ScaleMarks(scores.overall, scores.ambition, before)
    ambition = sentences.ambition_name(profile.assessment)
    alternative = alternative_texts.scale([(tr("Maturiteitsscore"), scores.overall), (ambition, scores.ambition), (tr("vorige meting"), before)])
    total: Words = [number(scores.overall), Span(" ", size=13), Span(tr("op 10"), "regular", "text.secondary", 13)]
    scale = book.picture(scale_picture(marks, book.compose.colours, SCORE_WIDTH), alternative)
    scale.spaceBefore = mm(1.5)
    words = sentences.between(scores.overall, profile.questionnaire) if scores.overall is not None else tr("nog geen totaalscore")
    return [
        book.ruled(tr("Maturiteitsscore"), SCORE_WIDTH, before=0, after=0),
        book.p(total, "score"),
        book.spaced(words, "words", 1.5),
        scale,
        facts(book, _score_facts(book), SCORE_WIDTH, name_share=0.68).spaced(mm(0.5)),
        book.spaced(_provisional_or_strict(book), "caption", 0.8),
    ]


def _score_facts(book: Book) -> list[tuple[Content, Words]]:
    profile, scores = book.profile, book.profile.scores
    entries: list[tuple[Content, Words]] = [
        (profile.questionnaire.pillars[pillar], Span(number(scores.pillars[pillar].score), "semibold")) for pillar in Pillar
    ]
    ambition = capitalised(sentences.ambition_name(profile.assessment))
    entries.append((_keyed(book, "diamond", ambition), Span(number(scores.ambition), "semibold", "marker.ambition")))
    if profile.comparison and profile.before:
        earlier = tr("Meting {month}").format(month=month_year(profile.comparison.previous.date))
        entries.append((_keyed(book, "tick", earlier), Span(number(profile.before.overall), "semibold")))
    entries.append((tr("Beantwoord"), Span(sentences.answered(scores.count), "semibold")))
    entries.append((tr("Met stukken"), Span(sentences.documented(scores.documented_count, scores.count.answered), "semibold")))
    entries.append((Span(tr("Strenge lezing"), "semibold"), Span(number(scores.strict), "semibold")))
    return entries


def _keyed(book: Book, key: str, label: str) -> Flowable:
    return Inline([(legend_key(key, book.compose.colours), book.p(label, "facts"))], gap=0, line_height=12)


def _provisional_or_strict(book: Book) -> str:
    strict = tr("Strenge lezing: antwoorden zonder stukken één niveau lager.")
    if not book.profile.scores.provisional:
        return strict
    return f"{capitalised(sentences.provisional(book.profile.scores.unanswered))}. {strict}"


def _radar(book: Book) -> list[Flowable]:
    profile = book.profile
    names = {dimension: chart_name(text.name, text.short) for dimension, text in profile.questionnaire.dimensions.items()}
    values = RadarValues(profile.now(), names, profile.ambitions(), profile.earlier())
    picture = radar_picture(values, book.compose.colours, RADAR_WIDTH, RADAR_HEIGHT, dots_by_dimension=False)
    place = tr("De tabel staat op pagina {page}.").format(page=book.numbers.of("overview"))
    ambition = sentences.ambition_name(profile.assessment)
    alternative = alternative_texts.radar(values.now, values.ambition, profile.questionnaire, ambition_name=ambition, table=place)
    return [
        book.ruled(tr("Vijf domeinen en drie rollen, op 10"), RADAR_WIDTH, before=0, after=1),
        book.picture(picture, alternative),
        book.legend(legend_entries(book), before=1),
    ]


def legend_entries(book: Book) -> list[tuple[str, str]]:
    """Return the legend of now, ambition and previous round, without what is not shown."""
    entries = [("now", tr("nu"))]
    if book.profile.ambitions():
        entries.append(("ambition", ambition_with_year(book)))
    if book.profile.comparison and book.profile.before:
        entries.append(("before", tr("meting {month}").format(month=month_year(book.profile.comparison.previous.date))))
    return entries


def ambition_with_year(book: Book) -> str:
    """Return the name of the ambition, with its year where all ambitions have the same one."""
    years = {answer.horizon for answer in book.profile.assessment.answers if answer.target is not None}
    name = sentences.ambition_name(book.profile.assessment)
    return f"{name} {years.pop()}" if len(years) == 1 and None not in years else name


def _levels(book: Book) -> list[Flowable]:
    counts = sentences.level_counts(book.profile.assessment)
    if not sum(counts):
        return []
    questionnaire, colours = book.profile.questionnaire, book.compose.colours
    title = tr_n("Het ene antwoord per niveau", "De {n} antwoorden per niveau", sum(counts))
    legend = [(swatch(level, colours), book.p(f"{sentences.level_word(level, questionnaire)} {counts[level]}", "caption")) for level in LEVELS]
    strip = book.picture(level_strip_picture(counts, colours, TEXT_WIDTH), alternative_texts.level_strip(counts, questionnaire))
    keys = Inline(legend, gap=mm(5), line_height=12)
    keys.spaceBefore = mm(1)
    return [book.spaced(Span(title, "semibold"), "small", 4, 1), strip, keys]


def _survey(book: Book) -> list[Flowable]:
    """The figures of 2022 beside the own answers of the same kind; left out where neither question was answered."""
    assessment = book.profile.assessment
    if assessment.self_score is None and assessment.active is None:
        return []
    parts = [part for part in (_self_score(book), _active(book)) if part]
    doubts = [benchmark for kind in BenchmarkKind if (benchmark := book.profile.benchmark(kind))]
    source = tr("Bron en voorbehoud: {source}.").format(source=doubts[0].source) if doubts else ""
    sources = sentences.said_once([source, *(one.doubt for one in doubts)])
    title = book.ruled(tr("Naast de bevraging van 2022"), TEXT_WIDTH, before=5, after=2)
    return [title, columns(parts, [HALF] * len(parts)), book.spaced(sources, "caption", 2)]


def _self_score(book: Book) -> list[Flowable]:
    own, benchmark = book.profile.assessment.self_score, book.profile.benchmark(BenchmarkKind.SELF_SCORE)
    if own is None:
        return []
    marks = ScaleMarks(now=own, benchmark=benchmark.value if benchmark else None)
    compared = sentences.self_score_benchmark(benchmark) if benchmark else ""
    alternative = alternative_texts.scale([(tr("zelfscore"), own), *([(compared.rsplit(":", 1)[0].rstrip(), benchmark.value)] if benchmark else [])])
    parts: list[Flowable] = [
        book.p(Span(tr("Zelfscore van uw bestuur: {score}").format(score=number(own)), "semibold")),
        book.picture(scale_picture(marks, book.compose.colours, HALF), alternative),
    ]
    if compared:
        parts.append(book.legend([("triangle", compared)]))
    changed = tr("De zelfscore werd gewijzigd nadat ze eerst was gegeven.")
    return [*parts, book.spaced(changed, "small", 1)] if book.profile.self_score_changed else parts


def _active(book: Book) -> list[Flowable]:
    parts: list[Flowable] = []
    if book.profile.assessment.active is not None:
        parts.append(book.p(Span(sentences.active_answer(book.profile.assessment.active), "semibold")))
    benchmark = book.profile.benchmark(BenchmarkKind.ACTIVE)
    if benchmark:
        parts.append(book.spaced(sentences.active_benchmark(benchmark), "small", 1))
    kinds = sentences.perception(book.profile.scores, changed=book.profile.self_score_changed)
    return [*parts, book.spaced(kinds, "small", 1.5)] if kinds else parts


def write_points(book: Book) -> list[Flowable]:
    """Write the second page: texts are cut at a clause, then steps left out, but at least three stay, until the proposal has room."""
    tight = book.tightened()
    variants = [(book, longest, STEPS) for longest in LENGTHS] + [(tight, LENGTHS[-1], most) for most in range(STEPS, FEWEST_STEPS, -1)]
    for style, longest, most in variants:
        page = _points_page(style, longest, most)
        if stack_height(page, TEXT_WIDTH) <= TEXT_HEIGHT:
            return page
    return _points_page(tight, LENGTHS[-1], FEWEST_STEPS)


def _points_page(book: Book, longest: int, most_steps: int) -> list[Flowable]:
    points = columns([_strong(book, longest), _weak(book, longest)], [HALF, HALF])
    return [points, *_steps(book, longest, most_steps), proposal(book, most_steps)]


def _strong(book: Book, longest: int) -> list[Flowable]:
    strong = book.profile.scores.strong[:POINTS]
    if not strong:
        return _no_points(book, tr("Sterke punten"), tr("Geen enkel antwoord staat op niveau 3 of 4."))
    return [book.ruled(sentences.strong_title(len(strong)), HALF, before=0, after=0), *_entries(book, strong, longest)]


def _weak(book: Book, longest: int) -> list[Flowable]:
    scores = book.profile.scores
    blind = scores.blind_spots[:1]
    weak = scores.weak[: POINTS - len(blind)]
    if not weak and not blind:
        none = tr("Geen enkel antwoord op niveau 0 of 1 heeft een ambitie die minstens twee niveaus hoger ligt.")
        return _no_points(book, tr("Zwakke punten"), none)
    return [book.ruled(sentences.weak_title(len(weak), len(blind)), HALF, before=0, after=0), *_entries(book, (*weak, *blind), longest)]


def _no_points(book: Book, title: str, words: str) -> list[Flowable]:
    return [book.ruled(title, HALF, before=0, after=2), book.p(words, "small")]


def _entries(book: Book, items: Sequence[str], longest: int) -> list[Flowable]:
    padding = (book.mm(2.3), book.mm(2.2))
    rows = [Row([Cell([book.chip(DIMENSION_OF[item], 5)]), Cell(_entry(book, item, longest))], below=ROW_RULE, padding=padding) for item in items]
    rows[-1].below = None
    return [Grid(rows, [mm(7.5), HALF - mm(7.5)])]


def _entry(book: Book, item: str, longest: int) -> list[Flowable]:
    answer, text = book.profile.answers.get(item), book.profile.questionnaire.items[item]
    said = text.question if answer is None or answer.level is None else _first_sentence(text.levels[answer.level])
    return [book.p(text.name, "h3"), book.level_line(answer), book.p(_clause(said, longest), "small")]


def _first_sentence(text: str) -> str:
    first, stop, _ = text.partition(". ")
    return first + stop.strip()


def _clause(text: str, longest: int) -> str:
    """Return a text cut after the last clause that fits, else after a word: it stands whole on the sheet of its domain or role."""
    if len(text) <= longest:
        return text
    start = text[:longest]
    cut = max(start.rfind(mark) for mark in (",", ";", ":"))
    return f"{start[: cut if cut >= longest // 2 else start.rfind(' ')]}…"


def _steps(book: Book, longest: int, most: int) -> list[Flowable]:
    steps = book.profile.steps[:most]
    if not steps:
        return []
    title = tr_n("{{count}} volgende stap", "{{count}} volgende stappen", len(steps)).format(count=sentences.count_first(len(steps)))
    heads = [
        Column("", 5), Column("", 7), Column(tr("Stap"), 73), Column(tr("Niveau"), 14), Column(tr("Trekker"), 26),
        Column(tr("Actiecode"), 24), Column(tr("Tegen"), 16, "right"),
    ]  # fmt: skip
    lines = [_step_line(book, order, step, longest) for order, step in enumerate(steps, 1)]
    where = tr("Gerangschikt naar waarde × haalbaarheid en de eigen prioriteit.")
    if "actions" in book.numbers:
        where += " " + tr("Alle acties staan op p. {page}.").format(page=book.numbers.of("actions"))
    if book.profile.offers:
        page = book.numbers.of("actions" if "actions" in book.numbers else "offer")
        where += " " + tr("Wat het doe-netwerk biedt: p. {page}.").format(page=page)
    return [book.spaced(title, "h2", 4, 1.5), table(book, heads, lines, TIGHT), book.spaced(where, "caption", 1.5)]


def _first_of(who: str) -> str:
    """The one who pulls, without those who help."""
    return who.partition(";")[0].partition(",")[0].partition(tr(" met "))[0].rstrip()


def _step_line(book: Book, order: int, step: RankedStep, longest: int) -> Line:
    chip = book.chip(DIMENSION_OF[step.item])
    action = book.profile.planned_action(step.item)
    if action is None:
        words: Words = Span(_clause(step.step.action, longest), "semibold")
        level = f"{step.level} → {step.level + 1}"
        return Line([str(order), chip, words, level, _first_of(step.step.who), to_decide(tr("nog geen actie")), ""])
    return Line([str(order), chip, *_action_cells(action)])


def _action_cells(action: Action) -> list[Content]:
    words = Span(shortened(action.title, LONGEST_TITLE), "semibold")
    arrow = wording.level_step(action)
    level: Words = arrow if action.target is not None else [arrow, "\n", Span(tr("draagt bij"), None, "text.secondary", 8)]
    return [
        words,
        level,
        shortened(action.service or "", LONGEST_TITLE) or to_decide(tr("nog te bepalen")),
        Span(shortened(action.plan_code, 40), size=8) if action.plan_code else to_decide(tr("nog geen code")),
        short_month_year(action.due) if action.due else to_decide(tr("geen datum")),
    ]


def proposal(book: Book, most_steps: int = STEPS) -> Flowable:
    """Write the proposal of decision: the articles as the user worded them, else those that every assessment can use."""
    decision = book.profile.assessment.decision
    body, bare = wording.deciding_body(book.profile.organisation, book.profile.assessment)
    session = long_date(decision.session).replace(" ", "\N{NO-BREAK SPACE}") if decision and decision.session else ""
    when = tr(", zitting van {date}").format(date=session) if session else ""
    title = book.p(
        [tr("Voorstel van beslissing"), Span(f"\N{EN SPACE}{shortened(bare, LONGEST_TITLE)}{when}", "regular", "text.secondary", 9.5)], "h2"
    )
    texts = [text for text in decision.texts if text.strip()] if decision else []
    articles = texts or _usual_articles(book, body, most_steps)
    rows = [
        Row(
            [Cell([book.p(Span(tr("Artikel {number}.").format(number=place), "semibold"), "articles")]), Cell([book.p(text, "articles")])],
            padding=(mm(1.1), 0),
        )
        for place, text in enumerate(articles, 1)
    ]
    return Panel([title, Grid(rows, [mm(17), TEXT_WIDTH - mm(12.9) - mm(17)])], before=mm(5))


def _usual_articles(book: Book, body: str, most_steps: int) -> list[str]:
    profile, scores = book.profile, book.profile.scores
    who, date = capitalised(body), long_date(profile.assessment.date)
    if scores.overall is None:
        first = tr("{who} neemt kennis van de meting van {date}.")
    else:
        first = tr("{who} neemt kennis van de meting van {date} en van de maturiteitsscore van {score} ({words}).")
    words = sentences.between(scores.overall, profile.questionnaire)
    articles = [first.format(who=who, date=date, score=sentences.out_of_ten(scores.overall), words=words)]
    if profile.ambitions():
        where = pages_in_words(book.numbers.of("items"), book.numbers.of("items-instruments"))
        articles.append(_ambition_article(book).format(who=who, where=where))
    steps = len(profile.steps[:most_steps])
    if steps:
        articles.append(_steps_article(steps).format(who=who, count=count_in_words(steps)))
    return articles


def _ambition_article(book: Book) -> str:
    if wording.is_college(book.profile.organisation):
        return tr(
            "{who} neemt de voorgestelde ambities per thema ({where}) mee in zijn voorstel voor de eerstvolgende aanpassing van het"
            " meerjarenplan, die de gemeenteraad vaststelt."
        )
    return tr("{who} neemt de voorgestelde ambities per thema ({where}) mee in de eerstvolgende aanpassing van de planning.")


def _steps_article(steps: int) -> str:
    return tr_n(
        "{{who}} vraagt de trekker van de stap om een raming en een actiecode voor te bereiden, en om een stand van zaken bij de volgende meting.",
        "{{who}} vraagt de trekkers van de {{count}} stappen om een raming en een actiecode voor te bereiden, en om een stand van zaken bij de"
        " volgende meting.",
        steps,
    )

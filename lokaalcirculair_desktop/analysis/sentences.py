"""Sentences made by rule: the same words on screen, on paper and in alternative texts. None is written by hand for one assessment.

Figures show one decimal, half up; two figures are equal when they show the same. Numbers to twenty are words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from lokaalcirculair_desktop.analysis.scores import POINTS_PER_LEVEL, Count, Scores
from lokaalcirculair_desktop.domain.codes import COUNTS_AS_PLANNED, ActionStatus, State
from lokaalcirculair_desktop.domain.structure import LEVELS, items_in_play
from lokaalcirculair_desktop.texts import capitalised, count_in_words, joined, number, percent, rounded, signed, tr, tr_in, tr_n, within_sentence

if TYPE_CHECKING:
    from lokaalcirculair_desktop.analysis.comparison import RoundComparison
    from lokaalcirculair_desktop.domain.action import Action
    from lokaalcirculair_desktop.domain.assessment import Answer, Assessment
    from lokaalcirculair_desktop.domain.questionnaire import Questionnaire
    from lokaalcirculair_desktop.domain.reference import Benchmark


def level_word(level: int, questionnaire: Questionnaire) -> str:
    """Return the name of a level within a sentence: *gangbare praktijk*."""
    return questionnaire.level_name(level).lower()


def count_first(n: int) -> str:
    """Write a count as the first word of a sentence: *Tien*, *Eén*."""
    return tr_in("eerste woord van een zin", "Eén") if n == 1 else capitalised(count_in_words(n))


def out_of_ten(value: float | None) -> str:
    """Write a score with its scale: *4,2 op 10*."""
    return tr("{score} op 10").format(score=number(value)).replace(" ", "\N{NO-BREAK SPACE}")


def between(score: float | None, questionnaire: Questionnaire) -> str:
    """Write a score in words: the levels on both sides of it, or the level itself."""
    if score is None:
        return tr("geen score")
    level = int(score / POINTS_PER_LEVEL)
    if score == level * POINTS_PER_LEVEL:
        return questionnaire.level_name(level)
    return tr("tussen {low} en {high}").format(low=questionnaire.level_name(level), high=questionnaire.level_name(level + 1))


def ambition_name(assessment: Assessment) -> str:
    """Return what the ambition is called: proposed until the date of a decision is filled in."""
    return tr("ambitie") if assessment.ambition_decided_on else tr("voorgestelde ambitie")


def headline(name: str, now: Scores, before: Scores | None, questionnaire: Questionnaire) -> str:
    """Return the finding of the report's first page: the total against the previous round, then the highest and the lowest."""
    return f"{_movement(name, now.overall, before.overall if before else None)} {highest_lowest(now, questionnaire)}"


def _movement(name: str, now: float | None, before: float | None) -> str:
    if now is None:
        return tr("{name} heeft nog geen totaalscore.").format(name=name)
    if before is None:
        return tr("{name} haalt {now}.").format(name=name, now=out_of_ten(now))
    if number(now) == number(before):
        return tr("{name} blijft op {now}.").format(name=name, now=out_of_ten(now))
    template = tr("{name} stijgt van {before} naar {now}.") if now > before else tr("{name} daalt van {before} naar {now}.")
    return template.format(name=name, before=number(before), now=out_of_ten(now))


def results_headline(
    name: str, now: Scores, questionnaire: Questionnaire, comparison: RoundComparison | None = None, *, decided: bool = False
) -> str:
    """Return the finding of the results page, with figures.

    Args:
        name: of the organisation.
        now: the scores.
        questionnaire: gives the names.
        comparison: with the previous round, if there is one.
        decided: whether the ambition was decided.
    """
    parts = [_stands_at(name, now.overall, questionnaire, comparison), highest_lowest(now, questionnaire, figures=True)]
    return " ".join([*parts, largest_gap(now, questionnaire, decided=decided, figures=True)]).strip()


def _stands_at(name: str, now: float | None, questionnaire: Questionnaire, comparison: RoundComparison | None) -> str:
    if now is None:
        return tr("{name} heeft nog geen totaalscore.").format(name=name)
    place = tr("{name} staat op {score}, {words}").format(name=name, score=out_of_ten(now), words=between(now, questionnaire))
    before = comparison.before.overall if comparison and comparison.before else None
    if before is None or comparison is None:
        return f"{place}."
    difference = float(rounded(now) - rounded(before))
    if not difference:
        moved = tr("even hoog als in {year}")
    elif difference > 0:
        moved = tr("{difference} hoger dan in {year}")
    else:
        moved = tr("{difference} lager dan in {year}")
    moved = moved.format(difference=number(abs(difference)), year=comparison.previous.date.year)
    return tr("{place}: {moved}.").format(place=place, moved=moved)


def _scored(scores: Scores) -> dict[str, float]:
    return {dimension: one.score for dimension, one in scores.dimensions.items() if one.score is not None}


def highest_lowest(scores: Scores, questionnaire: Questionnaire, *, figures: bool = False) -> str:
    """Name the dimensions that show the highest and the lowest figure; nothing with fewer than two scored."""
    values = _scored(scores)
    if len(values) < 2:
        return ""
    top, low = number(max(values.values())), number(min(values.values()))
    if top == low:
        return tr("Alle domeinen en rollen scoren gelijk.")
    high_names, low_names = ([_dimension(one, questionnaire) for one, value in values.items() if number(value) == shown] for shown in (top, low))
    return _contrast(high_names, low_names).format(
        high=capitalised(joined(high_names)),
        low=joined(low_names),
        top=f" ({top})" if figures else "",
        bottom=f" ({low})" if figures else "",
    )


def _contrast(high: Sequence[str], low: Sequence[str]) -> str:
    if len(high) == 1:
        return (
            tr("{high} scoort het hoogst{top}, {low} het laagst{bottom}.")
            if len(low) == 1
            else tr("{high} scoort het hoogst{top}, {low} scoren het laagst{bottom}.")
        )
    return (
        tr("{high} scoren het hoogst{top}, {low} scoort het laagst{bottom}.")
        if len(low) == 1
        else tr("{high} scoren het hoogst{top}, {low} het laagst{bottom}.")
    )


def _dimension(dimension: str, questionnaire: Questionnaire) -> str:
    return within_sentence(questionnaire.dimensions[dimension].name)


def largest_gap(scores: Scores, questionnaire: Questionnaire, *, decided: bool, figures: bool = False) -> str:
    """Say where the ambition lies furthest above the score; nothing without a score."""
    gaps = {name: (one.ambition or 0) - one.score for name, one in scores.dimensions.items() if one.score is not None}
    if not gaps:
        return ""
    furthest = max(gaps, key=gaps.__getitem__)
    ambition = tr("ambitie") if decided else tr("voorgestelde ambitie")
    if not rounded(gaps[furthest]):
        return tr("Nergens ligt de {ambition} boven de score van nu.").format(ambition=ambition)
    one = scores.dimensions[furthest]
    template = (
        tr("De afstand tot de {ambition} is het grootst bij {name}: nu {now}, ambitie {aim}.")
        if figures
        else tr("De afstand tot de {ambition} is het grootst bij {name} ({gap}).")
    )
    return template.format(
        ambition=ambition, name=_dimension(furthest, questionnaire), gap=signed(gaps[furthest]), now=number(one.score), aim=number(one.ambition)
    )


def level_counts(assessment: Assessment) -> tuple[int, ...]:
    """Return how many items in play stand on each level, five counts."""
    answers = assessment.answers_by_item()
    levels = [answers[item].level for item in items_in_play(assessment.depth) if item in answers and answers[item].is_answered]
    return tuple(levels.count(level) for level in LEVELS)


def spread_of_levels(counts: Sequence[int], questionnaire: Questionnaire) -> str:
    """Say how many answers stand high, in the middle and low; ``counts`` are those of the five levels."""
    total = sum(counts)
    if not total:
        return tr("Nog geen enkele vraag heeft een niveau.")
    template = tr_n(
        "Van het ene antwoord staan er {{high}} op {{level_3}} of hoger, {{middle}} op {{level_2}} en {{low}} lager.",
        "Van de {n} antwoorden staan er {{high}} op {{level_3}} of hoger, {{middle}} op {{level_2}} en {{low}} lager.",
        total,
    )
    return template.format(
        high=count_in_words(counts[3] + counts[4]),
        middle=count_in_words(counts[2]),
        low=count_in_words(counts[0] + counts[1]),
        level_3=questionnaire.level_name(3),
        level_2=questionnaire.level_name(2),
    )


def dimension_summary(answers: Mapping[str, Answer], items: Sequence[str], questionnaire: Questionnaire) -> str:
    """Say what stands where in a dimension, highest level first, then what has no level."""
    names: dict[int | State | None, list[str]] = {}
    for item in items:
        answer = answers.get(item)
        key = answer.level if answer and answer.is_answered else answer.state if answer else State.OPEN
        names.setdefault(key, []).append(questionnaire.items[item].name)
    said = [_at_level(names[level], level, questionnaire) for level in reversed(LEVELS) if level in names]
    return " ".join(said + [_without_level(names[state], state) for state in _WITHOUT_LEVEL if state in names])


_WITHOUT_LEVEL = (State.UNKNOWN, State.NOT_APPLICABLE, State.OPEN)


def _at_level(names: list[str], level: int, questionnaire: Questionnaire) -> str:
    template = tr_n("{{names}} is {{level}}.", "{{names}} zijn {{level}}.", len(names))
    return template.format(names=joined(names), level=level_word(level, questionnaire))


def _without_level(names: list[str], state: State) -> str:
    n = len(names)
    if state is State.UNKNOWN:
        template = tr_n("{{names}} staat op “weet niet”.", "{{names}} staan op “weet niet”.", n)
    elif state is State.NOT_APPLICABLE:
        template = tr_n("{{names}} is niet van toepassing.", "{{names}} zijn niet van toepassing.", n)
    else:
        template = tr_n("{{names}} is nog niet beantwoord.", "{{names}} zijn nog niet beantwoord.", n)
    return template.format(names=joined(names))


def answered(count: Count) -> str:
    """Write how many are answered: *28 van 30*."""
    return tr("{answered} van {applicable}").format(answered=count.answered, applicable=count.applicable)


def documented(documented_count: int, answered_count: int) -> str:
    """Write how many answers came with documents: *14 van 28*."""
    return tr("{documented} van {answered}").format(documented=documented_count, answered=answered_count)


def status(count: Count, unanswered: int) -> str:
    """Say how much is answered; only an unanswered item makes it provisional, an honest *weet niet* does not."""
    said = tr("beantwoord: {answered}").format(answered=answered(count))
    return f"{said}, {provisional(unanswered)}" if unanswered else said


def provisional(unanswered: int) -> str:
    """Say that a score is provisional: *voorlopig: nog twee vragen open*."""
    template = tr_n("voorlopig: nog {{count}} vraag open", "voorlopig: nog {{count}} vragen open", unanswered)
    return template.format(count=count_in_words(unanswered))


def plan_summary(actions: Iterable[Action], scores: Scores) -> str:
    """Count the actions by status, then tell the planned score; ideas never count."""
    statuses = [action.status for action in actions]
    parts = [_in_status(statuses.count(status), status) for status in _IN_PLAN if status in statuses]
    total = sum(statuses.count(status) for status in _IN_PLAN)
    if not total:
        return tr("Er staan nog geen acties in het plan.")
    first = tr_n("{{count}} actie: {{parts}}.", "{{count}} acties: {{parts}}.", total).format(count=count_first(total), parts=joined(parts))
    if scores.overall is None:
        return first
    if number(scores.planned) == number(scores.overall):
        return first + " " + tr("De lopende en geplande acties geven op zichzelf geen hoger totaal.")
    promise = tr("Halen de lopende en geplande acties hun niveau, dan wordt het totaal {planned} in plaats van {overall}.")
    return first + " " + promise.format(planned=number(scores.planned), overall=number(scores.overall))


_IN_PLAN = (ActionStatus.RUNNING, ActionStatus.PLANNED, ActionStatus.IDEA, ActionStatus.DONE)


def _in_status(n: int, status: ActionStatus) -> str:
    template = {
        ActionStatus.RUNNING: tr_n("{{count}} loopt", "{{count}} lopen", n),
        ActionStatus.PLANNED: tr_n("{{count}} is gepland", "{{count}} zijn gepland", n),
        ActionStatus.IDEA: tr_n("{{count}} is nog een idee", "{{count}} zijn nog een idee", n),
        ActionStatus.DONE: tr_n("{{count}} is klaar", "{{count}} zijn klaar", n),
    }[status]
    return template.format(count=count_in_words(n))


def money(actions: Iterable[Action]) -> str:
    """Say what the running and planned actions ask; an unknown credit is said, never counted as zero."""
    real = [action for action in actions if action.status in COUNTS_AS_PLANNED]
    known = [action for action in real if action.budget is not None]
    total = sum(action.budget or 0 for action in known)
    coded = sum(action.budget or 0 for action in known if action.plan_code)
    return " ".join(part for part in (_known_credit(total, coded), _unknown_credit(len(real) - len(known))) if part)


def _known_credit(total: int, coded: int) -> str:
    if not total:
        return tr("Er is nog geen krediet ingevuld.")
    if coded == total:
        template = tr("Samen {total} euro, alles onder een actiecode van het meerjarenplan.")
    elif not coded:
        template = tr("Samen {total} euro, nog niet onder een actiecode van het meerjarenplan.")
    else:
        template = tr("Samen {total} euro, waarvan {coded} euro onder een actiecode van het meerjarenplan staat.")
    return template.format(total=number(total, 0), coded=number(coded, 0))


def _unknown_credit(n: int) -> str:
    if not n:
        return ""
    template = tr_n("Voor {{count}} actie is het krediet nog te bepalen.", "Voor {{count}} acties is het krediet nog te bepalen.", n)
    return template.format(count=count_in_words(n))


def change_summary(comparison: RoundComparison) -> str:
    """Say how many answers rose, fell and stayed."""
    differences = [change.difference for change in comparison.items]
    if not differences:
        return tr("Geen enkele vraag heeft in beide metingen een niveau.")
    up, down = sum(one > 0 for one in differences), sum(one < 0 for one in differences)
    same = len(differences) - up - down
    rose = tr_n("{{count}} antwoord ging omhoog", "{{count}} antwoorden gingen omhoog", up).format(count=count_first(up))
    fell = tr_n("{{count}} ging omlaag", "{{count}} gingen omlaag", down).format(count=count_in_words(down))
    stayed = tr_n("{{count}} bleef gelijk", "{{count}} bleven gelijk", same).format(count=count_in_words(same))
    return f"{rose}, {fell}, {stayed}."


def strong_title(strong: int) -> str:
    """Return the title above the strong points: *Drie sterke punten*."""
    return tr_n("{{count}} sterk punt", "{{count}} sterke punten", strong).format(count=count_first(strong))


def weak_title(weak: int, blind: int) -> str:
    """Return the title above the weak points: *zwak* for a known low level, *blinde vlek* for *weet niet* only."""
    parts = []
    if weak:
        parts.append(tr_n("{{count}} zwak punt", "{{count}} zwakke punten", weak).format(count=count_first(weak)))
    if blind:
        count = count_in_words(blind) if weak else count_first(blind)
        parts.append(tr_n("{{count}} blinde vlek", "{{count}} blinde vlekken", blind).format(count=count))
    return joined(parts)


def self_score_benchmark(benchmark: Benchmark) -> str:
    """Say whose mean the self-score stands beside: *gemiddelde van 113 respondenten (2022): 4,3*."""
    template = tr("gemiddelde van {respondents} respondenten ({year}): {value}")
    return template.format(respondents=benchmark.respondents, year=benchmark.year, value=number(benchmark.value))


def self_score_beside(own: float, benchmark: Benchmark) -> str:
    """Compare the self-score with the mean of self-scores, like for like."""
    difference = float(rounded(own) - rounded(benchmark.value))
    whose = tr("het gemiddelde dat {respondents} respondenten zichzelf gaven in {year}")
    whose = whose.format(respondents=benchmark.respondents, year=benchmark.year)
    if difference > 0:
        template = tr("Uw zelfscore van {own} ligt {difference} boven {value}, {whose}.")
    elif difference < 0:
        template = tr("Uw zelfscore van {own} ligt {difference} onder {value}, {whose}.")
    else:
        template = tr("Uw zelfscore van {own} is gelijk aan {whose}.")
    return template.format(own=number(own), difference=number(abs(difference)), value=number(benchmark.value), whose=whose)


def said_once(texts: Iterable[str]) -> str:
    """Join texts, each sentence once: figures of one survey share what is said of its respondents."""
    return " ".join(dict.fromkeys(sentence for text in texts for sentence in _SENTENCE_END.split(text)))


_SENTENCE_END = re.compile(r"(?<=\.) +")


def active_answer(active: bool | None) -> str:
    """Say whether the organisation works on the circular economy."""
    answer = {True: tr("ja"), False: tr("nee"), None: tr("niet ingevuld")}[active]
    return tr("Bezig met circulaire economie: {answer}").format(answer=answer)


def active_benchmark(benchmark: Benchmark) -> str:
    """Tell a share of active governments in a sentence, never as a bar."""
    template = tr("In de bevraging van {year} was {share} van de bevraagde lokale besturen ermee bezig, volgens eigen zeggen.")
    return template.format(year=benchmark.year, share=percent(benchmark.value))


def perception(scores: Scores, *, changed: bool = False) -> str:
    """Set the self-score beside the maturity score, with the words that they are two kinds of figures; nothing without both.

    Args:
        scores: with both figures.
        changed: whether the self-score was changed after it was first given: then it no longer is one given before the questions.
    """
    gap = scores.perception_gap
    if gap is None:
        return ""
    if not rounded(gap):
        first = tr("De zelfscore is gegeven vóór de vragen en is even hoog als de maturiteitsscore.")
    elif gap > 0:
        first = tr("De zelfscore is gegeven vóór de vragen en ligt {gap} hoger dan de maturiteitsscore.")
    else:
        first = tr("De zelfscore is gegeven vóór de vragen en ligt {gap} lager dan de maturiteitsscore.")
    if changed:
        first = _changed_perception(gap)
    return first.format(gap=number(abs(gap))) + " " + tr("Dat zijn twee soorten cijfers.")


def _changed_perception(gap: float) -> str:
    if not rounded(gap):
        return tr("De zelfscore is even hoog als de maturiteitsscore.")
    if gap > 0:
        return tr("De zelfscore ligt {gap} hoger dan de maturiteitsscore.")
    return tr("De zelfscore ligt {gap} lager dan de maturiteitsscore.")

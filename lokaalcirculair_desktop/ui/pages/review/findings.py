"""What there is to look at before a round is closed, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lokaalcirculair_desktop.analysis.review import Condition, Kind, Standing
from lokaalcirculair_desktop.domain.assessment import Confidence
from lokaalcirculair_desktop.domain.own_item import own_item_name
from lokaalcirculair_desktop.domain.questionnaire import DIMENSION_OF, Questionnaire, is_own_item
from lokaalcirculair_desktop.texts import tr, tr_n
from lokaalcirculair_desktop.ui.models.history_rows import answer_in_words

ICONS: Final[Mapping[Kind, tuple[str, str]]] = {
    Kind.DAMAGED: ("triangle-alert", "danger.text"),
    Kind.OPEN: ("circle-dashed", "warning.text"),
    Kind.PROPOSED: ("history", "info.text"),
    Kind.OWN_OPEN: ("clipboard-check", "text.secondary"),
    Kind.LOOK_AGAIN: ("git-compare", "info.text"),
    Kind.LOWERED: ("trending-down", "warning.text"),
    Kind.UNPROVEN: ("paperclip", "text.secondary"),
    Kind.UNKNOWN: ("circle-question-mark", "text.secondary"),
    Kind.NOT_APPLICABLE: ("circle-slash", "text.secondary"),
}
"""The icon of every kind and the token of its colour."""


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One question to look at.

    Attributes:
        item: its id.
        dimension: the id of its dimension; empty for an own question.
        name: its short name, as the overview shows it.
        told: what there is about it.
    """

    item: str
    dimension: str
    name: str
    told: str


@dataclass(frozen=True, slots=True)
class Finding:
    """All questions with the same to look at.

    Attributes:
        kind: what there is.
        title: how many and what.
        meaning: what it means and what to do, one sentence or two.
        lines: the questions, in order.
    """

    kind: Kind
    title: str
    meaning: str
    lines: tuple[FindingLine, ...]


def findings(review: Mapping[Kind, Sequence[Standing]], questionnaire: Questionnaire, previous_year: int | None) -> tuple[Finding, ...]:
    """Put what there is to look at in words, in its order.

    Args:
        review: as ``analysis.review.review`` returns it.
        questionnaire: gives the names.
        previous_year: the year of the previous round, where there is one.
    """

    def line(kind: Kind, one: Standing) -> FindingLine:
        name = own_item_name(one.item) if is_own_item(one.item) else questionnaire.items[one.item].short
        return FindingLine(one.item, DIMENSION_OF.get(one.item, ""), name, _told(kind, one, questionnaire, previous_year))

    return tuple(
        Finding(kind, _title(kind, len(ones)).format(year=previous_year), _meaning(kind, len(ones)), tuple(line(kind, one) for one in ones))
        for kind, ones in review.items()
    )


def _title(kind: Kind, n: int) -> str:
    titles = {
        Kind.DAMAGED: tr_n("{n} beschadigd antwoord", "{n} beschadigde antwoorden", n),
        Kind.OPEN: tr_n("{n} vraag zonder antwoord", "{n} vragen zonder antwoord", n),
        Kind.PROPOSED: tr_n("{n} antwoord uit {{year}} nog te bevestigen", "{n} antwoorden uit {{year}} nog te bevestigen", n),
        Kind.OWN_OPEN: tr_n("{n} eigen vraag zonder antwoord", "{n} eigen vragen zonder antwoord", n),
        Kind.LOOK_AGAIN: tr_n("{n} vraag gewijzigd sinds uw antwoord", "{n} vragen gewijzigd sinds uw antwoord", n),
        Kind.LOWERED: tr_n("{n} antwoord lager dan in {{year}}, zonder reden", "{n} antwoorden lager dan in {{year}}, zonder reden", n),
        Kind.UNPROVEN: tr_n("{n} hoog niveau zonder stukken", "{n} hoge niveaus zonder stukken", n),
        Kind.UNKNOWN: tr_n("{n} keer “weet niet”", "{n} keer “weet niet”", n),
        Kind.NOT_APPLICABLE: tr_n("{n} keer niet van toepassing", "{n} keer niet van toepassing", n),
    }
    return titles[kind]


def _meaning(kind: Kind, n: int) -> str:
    meanings = {
        Kind.DAMAGED: tr("Wat beschadigd is, telt niet mee. Bekijk wat er nog te lezen is, of antwoord opnieuw."),
        Kind.OPEN: tr("Zolang er vragen openstaan, is de score voorlopig."),
        Kind.PROPOSED: tr_n(
            "Wat u toen antwoordde, telt pas mee als u het bevestigt. Tot dan staat ook deze vraag open.",
            "Wat u toen antwoordde, telt pas mee als u het bevestigt. Tot dan staan ook deze vragen open.",
            n,
        ),
        Kind.OWN_OPEN: tr("Eigen vragen tellen niet mee in de score."),
        Kind.LOOK_AGAIN: tr("Kijk opnieuw: klopt uw antwoord nog bij de nieuwe vraag?"),
        Kind.LOWERED: tr("Schrijf in één zin waarom. Wie het rapport leest, zal het vragen."),
        Kind.UNPROVEN: tr("Vanaf niveau 3 vraagt een lezer naar bewijs. Noem een stuk, of laat het antwoord nakijken."),
        Kind.UNKNOWN: tr("Een eerlijk antwoord. Weet een collega het wel, vul het dan nog in."),
        Kind.NOT_APPLICABLE: tr("Met een reden. Telt niet mee."),
    }
    return meanings[kind]


def _told(kind: Kind, one: Standing, questionnaire: Questionnaire, previous_year: int | None) -> str:
    if kind is Kind.PROPOSED:
        return tr("{year}: {level}, {name}").format(year=previous_year, level=one.before, name=questionnaire.level_name(one.before or 0))
    if kind is Kind.LOWERED:
        return tr("{year}: {before}, nu {now}").format(year=previous_year, before=one.before, now=one.level)
    if kind is Kind.UNPROVEN:
        return _proof(one)
    if kind is Kind.LOOK_AGAIN and one.answer is not None:
        return answer_in_words(one.answer.state, one.level, [level.name for level in questionnaire.levels])
    if kind is Kind.NOT_APPLICABLE and one.answer is not None:
        return one.answer.reason or ""
    words = {Condition.UNKNOWN: tr("blinde vlek"), Condition.DAMAGED: tr("beschadigd")}
    return words.get(one.condition, tr("nog te doen"))


def _proof(one: Standing) -> str:
    is_claimed = one.answer is None or one.answer.confidence is Confidence.CLAIMED
    told = tr("niveau {level}, eigen inschatting") if is_claimed else tr("niveau {level}, geen stuk genoemd")
    return told.format(level=one.level)

"""The words of codes on paper: states, statuses, editions, for whom answers hold, who decides."""

from __future__ import annotations

from lokaalcirculair_desktop.analysis.sentences import level_word
from lokaalcirculair_desktop.domain.action import Action, ActionStatus
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, CarriedBy, Confidence, Cover, State
from lokaalcirculair_desktop.domain.organisation import Organisation, OrganisationKind
from lokaalcirculair_desktop.domain.questionnaire import Depth, Pillar, Questionnaire
from lokaalcirculair_desktop.report.profile import Edition
from lokaalcirculair_desktop.texts import joined, number, tr, tr_in


def edition_name(edition: Edition) -> str:
    """Return the name of an edition."""
    return tr("Werkversie") if edition == Edition.WORKING else tr("Voor publicatie")


def depth_name(depth: Depth) -> str:
    """Return the name of a depth."""
    return tr("volledige scan") if depth == Depth.FULL else tr("quickscan")


def covers(assessment: Assessment) -> str:
    """Say for whom the answers hold."""
    names = {
        Cover.MUNICIPALITY: tr("gemeente"),
        Cover.OCMW: tr("OCMW"),
        Cover.AGB: tr("AGB"),
        Cover.ZONE: tr("politie- of hulpverleningszone"),
        Cover.OTHER: tr("ander bestuur"),
    }
    return joined([names[cover] for cover in assessment.covers]) or tr("niet ingevuld")


def confidence_name(confidence: Confidence) -> str:
    """Say how an answer is underpinned."""
    return {
        Confidence.CLAIMED: tr("eigen inschatting"),
        Confidence.DOCUMENTED: tr("met stukken"),
        Confidence.VERIFIED: tr("nagekeken"),
    }[confidence]


def carried_by(answer: Answer) -> str:
    """Say who does the work."""
    return {
        CarriedBy.OWN: tr("Eigen bestuur"),
        CarriedBy.INTERMUNICIPAL: tr("Door de intercommunale"),
        CarriedBy.OTHER: tr("Door een ander bestuur"),
    }[answer.carried_by]


def carried_by_short(answer: Answer) -> str:
    """Say who does the work, in a narrow column; nothing for the own organisation."""
    return {CarriedBy.OWN: "", CarriedBy.INTERMUNICIPAL: tr("IC"), CarriedBy.OTHER: tr("ander")}[answer.carried_by]


def action_status(status: ActionStatus) -> str:
    """Return the word of an action's status."""
    return {
        ActionStatus.IDEA: tr("idee"),
        ActionStatus.PLANNED: tr("gepland"),
        ActionStatus.RUNNING: tr("lopend"),
        ActionStatus.DONE: tr("klaar"),
        ActionStatus.DROPPED: tr("vervallen"),
    }[status]


def state_name(answer: Answer | None) -> str:
    """Say why an answer has no level."""
    return state_word(State.OPEN if answer is None else answer.state)


def state_word(state: State) -> str:
    """Return the word of a state."""
    return {
        State.UNKNOWN: tr("weet niet"),
        State.NOT_APPLICABLE: tr("niet van toepassing"),
        State.OPEN: tr("nog niet beantwoord"),
        State.LEVEL: tr("niveau"),
    }[state]


def state_word_short(state: State) -> str:
    """Return the word of a state, in a narrow column."""
    short = {State.NOT_APPLICABLE: tr("n.v.t."), State.OPEN: tr("open"), State.UNKNOWN: tr_in("kort", "weet niet")}
    return short.get(state, state_word(state))


def level_in_words(answer: Answer | None, questionnaire: Questionnaire) -> str:
    """Say where an answer stands: *niveau 2, beslist*."""
    if answer is None or answer.level is None:
        return state_name(answer)
    return tr("niveau {level}, {name}").format(level=answer.level, name=level_word(answer.level, questionnaire))


def credit(budget: int) -> str:
    """Write a credit that is known: zero is own hours."""
    return number(budget, 0) if budget else tr("eigen uren")


def level_step(action: Action) -> str:
    """Write the levels of an action: *1 → 2*, or only where it starts."""
    start = "" if action.from_level is None else str(action.from_level)
    if action.target is None:
        return start
    return f"{start} → {action.target}".strip()


def pillar_topic(pillar: Pillar) -> str:
    """Return what one item of a pillar is called."""
    return tr("Thema") if pillar == Pillar.DOMAINS else tr("Instrument")


def deciding_body(organisation: Organisation, assessment: Assessment) -> tuple[str, str]:
    """Return who decides, with its article and without: *het college van burgemeester en schepenen*."""
    given = assessment.decision.body.strip() if assessment.decision else ""
    known = {
        "college": (tr("het college van burgemeester en schepenen"), tr("college van burgemeester en schepenen")),
        "gemeenteraad": (tr("de gemeenteraad"), tr("gemeenteraad")),
        "vast bureau": (tr("het vast bureau"), tr("vast bureau")),
        "deputatie": (tr("de deputatie"), tr("deputatie")),
        "raad van bestuur": (tr("de raad van bestuur"), tr("raad van bestuur")),
    }
    if given:
        in_this_language = {bare.lower(): (named, bare) for named, bare in known.values()}
        return known.get(given.lower()) or in_this_language.get(given.lower(), (given, given))
    return known[_BODY_OF_KIND.get(organisation.kind, "raad van bestuur")]


_BODY_OF_KIND = {
    OrganisationKind.MUNICIPALITY: "college",
    OrganisationKind.CITY: "college",
    OrganisationKind.PROVINCE: "deputatie",
}


def is_college(organisation: Organisation) -> bool:
    """Tell whether the organisation has a college."""
    return organisation.kind in (OrganisationKind.MUNICIPALITY, OrganisationKind.CITY)

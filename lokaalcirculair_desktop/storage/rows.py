"""Rows to domain objects and back. Columns and fields share their names, so most of the work is naming the exceptions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from datetime import date
from functools import lru_cache
from typing import Any, TypeVar

from lokaalcirculair_desktop.domain.assessment import (
    Answer, Assessment, CarriedBy, Confidence, Consent, Contribution, Cover, Decision, Evidence, Figure, OwnItem, QuestionnaireVersion, State,
    Status,
)  # fmt: skip
from lokaalcirculair_desktop.domain.action import Action, ActionStatus
from lokaalcirculair_desktop.domain.organisation import Competences, LogEntry, Organisation, OrganisationKind, WasteCompetence
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.domain.survey import CoalitionMention, Mention, OtherAnswers, Survey
from lokaalcirculair_desktop.domain.workshop import Consensus, Participant, Tally, Vote, VoteState

Row = Mapping[str, Any]
T = TypeVar("T")


@lru_cache(maxsize=None)
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _shared(kind: type[T], row: Row, /, **exceptions: Any) -> T:
    """Build an object from the columns that bear its fields' names, but for the exceptions."""
    return kind(**{name: exceptions[name] if name in exceptions else row[name] for name in _names(kind)})


def _plain(one: Any, *without: str) -> dict[str, Any]:
    """Return the fields of an object by name, not looking inside them."""
    return {name: getattr(one, name) for name in _names(type(one)) if name not in without}


def evidence_to_json(evidence: Iterable[Evidence]) -> list[dict[str, Any]]:
    return [{"title": one.title, "location": one.location} for one in evidence]


def evidence_from_json(plain: Iterable[Row]) -> tuple[Evidence, ...]:
    return tuple(Evidence(one["title"], one["location"]) for one in plain)


def organisation_to_row(organisation: Organisation) -> dict[str, Any]:
    own = _plain(organisation, "competences", "logbook")
    return own | _plain(organisation.competences) | {"id_key": organisation.id.lower()}


def organisation_from_row(row: Row, logbook: tuple[LogEntry, ...]) -> Organisation:
    waste = row["waste"]
    competences = Competences(WasteCompetence(waste) if waste else None, row["business_park"], row["own_kitchen"], row["farmland"])
    return _shared(Organisation, row, kind=OrganisationKind(row["kind"]), competences=competences, logbook=logbook)


def log_entry_to_row(entry: LogEntry) -> dict[str, Any]:
    return _plain(entry) | {"id_key": entry.id.lower(), "items": list(entry.items)}


def log_entry_from_row(row: Row) -> LogEntry:
    return _shared(LogEntry, row, items=tuple(row["items"]))


def assessment_to_row(assessment: Assessment) -> dict[str, Any]:
    """Return the columns of the assessment itself; its lists have tables of their own."""
    return {
        "id": assessment.id,
        "id_key": assessment.id.lower(),
        "title": assessment.title,
        "date": assessment.date,
        "depth": assessment.depth,
        "covers": list(assessment.covers),
        "questionnaire_id": assessment.questionnaire.id,
        "questionnaire_version": assessment.questionnaire.version,
        "status": assessment.status,
        "closed_at": assessment.closed_at,
        "previous": assessment.previous,
        "assessor": assessment.assessor,
        "self_score": assessment.self_score,
        "self_score_at": assessment.self_score_at,
        "active": assessment.active,
        "ambition_decided_on": assessment.ambition_decided_on,
        "decision": _decision_to_json(assessment.decision),
        "consent_group": assessment.consent.group,
        "consent_research": assessment.consent.research,
        "consent_by": assessment.consent.by,
        "consent_at": assessment.consent.at,
        "survey": asdict(assessment.survey),
        "parking": list(assessment.parking),
    }


def assessment_from_row(row: Row, lists: Mapping[str, tuple[Any, ...]]) -> Assessment:
    """Build an assessment from its own columns and its lists by field name."""
    return _shared(
        Assessment,
        row,
        depth=Depth(row["depth"]),
        covers=tuple(Cover(one) for one in row["covers"]),
        questionnaire=QuestionnaireVersion(row["questionnaire_id"], row["questionnaire_version"]),
        status=Status(row["status"]),
        decision=_decision_from_json(row["decision"]),
        consent=Consent(row["consent_group"], row["consent_research"], row["consent_by"], row["consent_at"]),
        survey=_survey_from_json(row["survey"]),
        parking=tuple(row["parking"]),
        **lists,
    )


def _decision_to_json(decision: Decision | None) -> dict[str, Any] | None:
    if decision is None:
        return None
    return {"body": decision.body, "session": decision.session.isoformat() if decision.session else None, "texts": list(decision.texts)}


def _decision_from_json(plain: Row | None) -> Decision | None:
    if plain is None:
        return None
    session = plain["session"]
    return Decision(plain["body"], date.fromisoformat(session) if session else None, tuple(plain["texts"]))


def _survey_from_json(plain: Row) -> Survey:
    choices = {name: tuple(plain[name]) for name in _names(Survey) if name not in ("other", "coalition_agreement")}
    agreement = {
        domain: CoalitionMention(Mention(one["mention"]), tuple(one["linked_to"])) for domain, one in plain["coalition_agreement"].items()
    }
    return Survey(**choices, other=OtherAnswers(**plain["other"]), coalition_agreement=agreement)


def answer_to_row(answer: Answer) -> dict[str, Any]:
    """Return the columns of an answer; its contributions have a table of their own."""
    return _plain(answer, "contributions") | {"evidence": evidence_to_json(answer.evidence)}


def answer_from_row(row: Row, contributions: tuple[Contribution, ...]) -> Answer:
    return _shared(
        Answer,
        row,
        state=State(row["state"]),
        carried_by=CarriedBy(row["carried_by"]),
        confidence=Confidence(row["confidence"]),
        evidence=evidence_from_json(row["evidence"]),
        contributions=contributions,
    )


def contribution_to_row(one: Contribution) -> dict[str, Any]:
    return _plain(one) | {"evidence": evidence_to_json(one.evidence)}


def contribution_from_row(row: Row) -> Contribution:
    return _shared(Contribution, row, state=State(row["state"]), evidence=evidence_from_json(row["evidence"]))


def figure_to_row(one: Figure) -> dict[str, Any]:
    return _plain(one)


def figure_from_row(row: Row) -> Figure:
    return _shared(Figure, row)


def own_item_to_row(one: OwnItem) -> dict[str, Any]:
    return _plain(one) | {"levels": list(one.levels)}


def own_item_from_row(row: Row) -> OwnItem:
    return _shared(OwnItem, row, levels=tuple(row["levels"]))


def action_to_row(one: Action) -> dict[str, Any]:
    return _plain(one) | {"id_key": one.id.lower()}


def action_from_row(row: Row) -> Action:
    return _shared(Action, row, status=ActionStatus(row["status"]))


def participant_to_row(one: Participant) -> dict[str, Any]:
    return _plain(one) | {"id_key": one.id.lower()}


def participant_from_row(row: Row) -> Participant:
    return _shared(Participant, row)


def vote_to_row(one: Vote) -> dict[str, Any]:
    return _plain(one)


def vote_from_row(row: Row) -> Vote:
    return _shared(Vote, row, state=VoteState(row["state"]))


def tally_to_row(one: Tally) -> dict[str, Any]:
    return _plain(one) | {"counts": list(one.counts)}


def tally_from_row(row: Row) -> Tally:
    return _shared(Tally, row, counts=tuple(row["counts"]))


def consensus_to_row(one: Consensus) -> dict[str, Any]:
    return _plain(one)


def consensus_from_row(row: Row) -> Consensus:
    return _shared(Consensus, row)

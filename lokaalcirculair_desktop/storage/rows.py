"""Rows to domain objects and back. Columns and fields share their names, so that only the exceptions are named here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from typing import Any, Generic, TypeVar

from sqlalchemy import CursorResult, RowMapping

from lokaalcirculair_desktop.domain.action import Action, ActionStatus
from lokaalcirculair_desktop.domain.assessment import (
    Answer,
    Assessment,
    CarriedBy,
    Confidence,
    Consent,
    Contribution,
    Cover,
    Decision,
    Evidence,
    Figure,
    OwnItem,
    QuestionnaireVersion,
    State,
    Status,
)
from lokaalcirculair_desktop.domain.organisation import Competences, LogEntry, Organisation, OrganisationKind, WasteCompetence
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.domain.survey import CoalitionMention, Mention, OtherAnswers, Survey
from lokaalcirculair_desktop.domain.workshop import Consensus, Participant, Tally, Vote, VoteState
from lokaalcirculair_desktop.storage.damage import UNREADABLE_ERRORS
from lokaalcirculair_desktop.storage.digests import answer_digest, rating_check

T = TypeVar("T")
Columns = dict[str, Any]
Convert = Callable[[Any], Any]


def _same(value: Any) -> Any:
    return value


@dataclass(frozen=True)
class RowShape(Generic[T]):
    """How one kind of object lies in a table.

    Attributes:
        kind: the class of the objects.
        encode: how a field becomes a column, where it does not go in as it is.
        decode: how a column becomes a field, where it does not come out as it is.
        elsewhere: fields that lie in another table or other columns; ``from_row`` is given them.
        has_key: whether the table keeps a lower-case copy of ``id`` to find the row by.
    """

    kind: type[T]
    encode: Mapping[str, Convert] = field(default_factory=dict)
    decode: Mapping[str, Convert] = field(default_factory=dict)
    elsewhere: tuple[str, ...] = ()
    has_key: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The fields that are columns of the table."""
        return tuple(one.name for one in fields(self.kind) if one.name not in self.elsewhere)  # type: ignore[arg-type]

    def to_row(self, one: T) -> Columns:
        """Return an object's columns."""
        columns = {name: self.encode.get(name, _same)(getattr(one, name)) for name in self.names}
        return columns | {"id_key": columns["id"].lower()} if self.has_key else columns

    def from_row(self, row: RowMapping, **given: Any) -> T:
        """Build an object from its columns and what lies elsewhere."""
        return self.kind(**{name: self.decode.get(name, _same)(row[name]) for name in self.names}, **given)


def _evidence_to_json(evidence: Iterable[Evidence]) -> list[Columns]:
    return [{"title": one.title, "location": one.location} for one in evidence]


def _evidence_from_json(plain: Iterable[Columns]) -> tuple[Evidence, ...]:
    return tuple(Evidence(one["title"], one["location"]) for one in plain)


def _decision_to_json(decision: Decision | None) -> Columns | None:
    if decision is None:
        return None
    return {"body": decision.body, "session": decision.session.isoformat() if decision.session else None, "texts": list(decision.texts)}


def _decision_from_json(plain: Columns | None) -> Decision | None:
    if plain is None:
        return None
    session = plain["session"]
    return Decision(plain["body"], date.fromisoformat(session) if session else None, tuple(plain["texts"]))


def _survey_from_json(plain: Columns) -> Survey:
    choices = {one.name: tuple(plain[one.name]) for one in fields(Survey) if one.name not in ("other", "coalition_agreement")}
    agreement = {domain: CoalitionMention(Mention(one["mention"]), tuple(one["linked_to"])) for domain, one in plain["coalition_agreement"].items()}
    return Survey(**choices, other=OtherAnswers(**plain["other"]), coalition_agreement=agreement)


def _waste(value: str | None) -> WasteCompetence | None:
    return None if value is None else WasteCompetence(value)


LOG_ENTRY = RowShape(LogEntry, encode={"items": list}, decode={"items": tuple}, has_key=True)
COMPETENCES = RowShape(Competences, decode={"waste": _waste})
ORGANISATION = RowShape(Organisation, decode={"kind": OrganisationKind}, elsewhere=("competences", "logbook"), has_key=True)
CONTRIBUTION = RowShape(Contribution, encode={"evidence": _evidence_to_json}, decode={"state": State, "evidence": _evidence_from_json})
ANSWER = RowShape(
    Answer,
    encode={"evidence": _evidence_to_json},
    decode={"state": State, "carried_by": CarriedBy, "confidence": Confidence, "evidence": _evidence_from_json},
    elsewhere=("contributions",),
)
FIGURE = RowShape(Figure)
OWN_ITEM = RowShape(OwnItem, encode={"levels": list}, decode={"levels": tuple})
ACTION = RowShape(Action, decode={"status": ActionStatus}, has_key=True)
PARTICIPANT = RowShape(Participant, has_key=True)
VOTE = RowShape(Vote, decode={"state": VoteState})
TALLY = RowShape(Tally, encode={"counts": list}, decode={"counts": tuple})
CONSENSUS = RowShape(Consensus)
ASSESSMENT_LISTS = ("answers", "figures", "own_items", "own_answers", "actions", "participants", "votes", "tallies", "consensus")
ASSESSMENT = RowShape(
    Assessment,
    encode={"covers": list, "decision": _decision_to_json, "survey": asdict, "parking": list},
    decode={
        "depth": Depth,
        "covers": lambda values: tuple(map(Cover, values)),
        "status": Status,
        "decision": _decision_from_json,
        "survey": _survey_from_json,
        "parking": tuple,
    },
    elsewhere=("questionnaire", "consent", *ASSESSMENT_LISTS),
    has_key=True,
)


def marked_answer(assessment_key: str, assessment_pk: int, answer: Answer) -> Columns:
    """Return the columns of an answer with the marks by which damage is noticed."""
    columns = ANSWER.to_row(answer)
    contributions = [CONTRIBUTION.to_row(one) for one in answer.contributions]
    return columns | {
        "assessment_pk": assessment_pk,
        "digest": answer_digest(assessment_key, columns, contributions),
        "rating_check": rating_check(assessment_pk, answer.item, answer.state, answer.level, answer.target, answer.confidence),
    }


def sound_answer(assessment_key: str, row: RowMapping, contributions: Sequence[RowMapping]) -> Answer | None:
    """Build an answer from its columns, or return ``None`` where its digest says that they are not what was written."""
    try:
        answer = ANSWER.from_row(row, contributions=tuple(map(CONTRIBUTION.from_row, contributions)))
        digest = answer_digest(assessment_key, ANSWER.to_row(answer), [CONTRIBUTION.to_row(one) for one in answer.contributions])
    except UNREADABLE_ERRORS:
        return None
    return answer if digest == row["digest"] else None


def organisation_to_row(organisation: Organisation) -> Columns:
    """Return the columns of an organisation and its competences; its logbook has a table of its own."""
    return ORGANISATION.to_row(organisation) | COMPETENCES.to_row(organisation.competences)


def organisation_from_row(row: RowMapping, logbook: tuple[LogEntry, ...]) -> Organisation:
    """Build an organisation from its columns and its logbook."""
    return ORGANISATION.from_row(row, competences=COMPETENCES.from_row(row), logbook=logbook)


def assessment_to_row(assessment: Assessment) -> Columns:
    """Return the columns of an assessment itself; its lists have tables of their own."""
    return ASSESSMENT.to_row(assessment) | {
        "questionnaire_id": assessment.questionnaire.id,
        "questionnaire_version": assessment.questionnaire.version,
        "consent_group": assessment.consent.group,
        "consent_research": assessment.consent.research,
        "consent_by": assessment.consent.by,
        "consent_at": assessment.consent.at,
    }


def assessment_from_row(row: RowMapping, lists: Mapping[str, tuple[Any, ...]]) -> Assessment:
    """Build an assessment from its own columns and its lists by field name; a list that is not given is empty."""
    return ASSESSMENT.from_row(
        row,
        questionnaire=QuestionnaireVersion(row["questionnaire_id"], row["questionnaire_version"]),
        consent=Consent(row["consent_group"], row["consent_research"], row["consent_by"], row["consent_at"]),
        **{name: lists.get(name, ()) for name in ASSESSMENT_LISTS},
    )


def created_key(created: CursorResult[Any]) -> int:
    """Return the key that the database gave to the row just inserted."""
    key = created.inserted_primary_key
    return int(key[0]) if key else 0

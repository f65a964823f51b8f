"""The assessment file, format version 1, as strict models: no unknown keys, no silent conversion, every rule of the contract.

The fields stand in the order in which they are written. A field with a default may be missing; ``| None`` and ``or_null`` take null.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from lokaalcirculair_desktop.domain import action, assessment, organisation, survey, workshop
from lokaalcirculair_desktop.domain.assessment import CarriedBy, Confidence, Cover, State, Status
from lokaalcirculair_desktop.domain.questionnaire import Depth, is_own_item
from lokaalcirculair_desktop.exchange import envelope
from lokaalcirculair_desktop.exchange import field_types as types
from lokaalcirculair_desktop.exchange.field_types import NullableRows, Rows, Text, once, or_null, refused

FORMAT = "lokaalcirculair-assessment"
FORMAT_VERSION = 1

_BY_ID = once(lambda one: one.id.lower())
_BY_ITEM = once(attrgetter("item"))
_PARTICIPANT_AND_ITEM = once(lambda one: (one.participant.lower(), one.item))
# An enumeration is read from its text; everything else stays strict.
_CODE = Field(strict=False)


def _empty() -> Any:
    """Return the setting of a list that may be missing or null."""
    return Field(default_factory=list, json_schema_extra=or_null)


class FileModel(BaseModel):
    """A group of values in the file.

    Attributes:
        builds: the class of the object that it stands for.
    """

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)
    builds: ClassVar[type[Any]]


class LevelModel(FileModel):
    """Whatever has a state and, with state *level* only, a level."""

    @model_validator(mode="after")
    def _level_goes_with_its_state(self) -> Self:
        state, level = getattr(self, "state"), getattr(self, "level")  # noqa: B009 - each kind of record has its own states
        if state == State.LEVEL and level is None:
            raise refused("level_missing")
        if state != State.LEVEL and level is not None:
            raise refused("level_without_state")
        return self


class ApplicationModel(FileModel):
    """The program that wrote the file."""

    builds = envelope.Application
    name: Text
    version: Text


class ContainsModel(FileModel):
    """What the file carries."""

    builds = envelope.Contains
    names: types.Flag = False
    notes: types.Flag = False
    private_notes: types.Flag = False
    process: types.Flag = False


class RequestModel(FileModel):
    """What a colleague is asked."""

    builds = envelope.Request
    id: types.Uuid
    items: Annotated[Rows[types.Item], once()]
    sender: Text | None
    due: types.Day | None
    text: Text | None


class CompetencesModel(FileModel):
    """The short profile."""

    builds = organisation.Competences
    waste: Annotated[organisation.WasteCompetence | None, _CODE]
    business_park: bool | None
    own_kitchen: bool | None
    farmland: bool | None


class LogEntryModel(FileModel):
    """Something that happened."""

    builds = organisation.LogEntry
    id: types.Uuid
    date: types.Day
    title: Text
    location: Text | None
    items: Annotated[Rows[types.AnyItem], once()]
    note: Text | None
    at: types.Moment


class OrganisationModel(FileModel):
    """Whose assessment it is."""

    builds = organisation.Organisation
    id: types.Uuid
    name: Text
    kind: Annotated[organisation.OrganisationKind, _CODE]
    nis: Text | None
    province: Text | None
    population: types.Count | None
    household_waste_kg: types.Amount | None = None
    household_waste_year: types.Year | None = None
    competences: CompetencesModel
    logbook: Annotated[NullableRows[LogEntryModel], _BY_ID] = _empty()


class QuestionnaireModel(FileModel):
    """Which questionnaire was answered."""

    builds = assessment.QuestionnaireVersion
    id: Text
    version: Text


class DecisionModel(FileModel):
    """The decision that the assessment is brought to."""

    builds = assessment.Decision
    body: Text
    session: types.Day | None
    texts: Rows[Text]


class ConsentModel(FileModel):
    """What others may do with the answers."""

    builds = assessment.Consent
    group: bool
    research: bool
    by: Text | None
    at: types.Moment | None


class OtherAnswersModel(FileModel):
    """What was typed beside *andere*."""

    builds = survey.OtherAnswers
    motives: Text | None
    barriers: Text | None
    expectations: Text | None


class CoalitionMentionModel(FileModel):
    """What the coalition agreement says of one action domain."""

    builds = survey.CoalitionMention
    mention: Annotated[survey.Mention, _CODE]
    linked_to: Annotated[Rows[types.Theme], once()]


_NO_CONSENT = ConsentModel(group=False, research=False, by=None, at=None)
_NOTHING_ELSE = OtherAnswersModel(motives=None, barriers=None, expectations=None)


class SurveyModel(FileModel):
    """The answers to the survey."""

    builds = survey.Survey
    motives: Annotated[Rows[types.Motive], once()]
    barriers: Annotated[Rows[types.Barrier], once()]
    preferred_domains: Annotated[Rows[types.PreferredDomain], once()]
    preferred_instruments: Annotated[Rows[types.PreferredInstrument], once()]
    expectations: Annotated[Rows[types.Expectation], once()]
    partners: Annotated[Rows[types.Partner], once()]
    other: Annotated[OtherAnswersModel, types.null_reads_as(_NOTHING_ELSE)] = Field(default=_NOTHING_ELSE, json_schema_extra=or_null)
    coalition_agreement: dict[types.Domain, CoalitionMentionModel]


class EvidenceModel(FileModel):
    """A proof."""

    builds = assessment.Evidence
    title: Text
    location: Text | None


class ContributionModel(LevelModel):
    """What one author said of an item."""

    builds = assessment.Contribution
    author: Text | None
    state: Annotated[State, _CODE]
    level: types.Level | None
    target: types.Level | None = None
    reason: Text | None = None
    note: Text | None
    evidence: NullableRows[EvidenceModel] = _empty()
    at: types.Moment


class AnswerModel(LevelModel):
    """The answer to one of the items of the questionnaire."""

    builds = assessment.Answer
    item: types.Item
    state: Annotated[State, _CODE]
    level: types.Level | None
    target: types.Level | None
    horizon: types.Year | None = None
    priority: types.Priority | None = None
    reason: Text | None
    carried_by: Annotated[CarriedBy, _CODE]
    confidence: Annotated[Confidence, _CODE]
    note: Text | None
    private_note: Text | None
    evidence: Rows[EvidenceModel]
    contributions: NullableRows[ContributionModel] = _empty()
    item_version: types.Version
    revision: Annotated[types.Count, types.null_reads_as(0)] = Field(default=0, json_schema_extra=or_null)
    updated_at: types.Moment
    updated_by: Text | None

    @model_validator(mode="after")
    def _not_applicable_has_a_reason(self) -> Self:
        if self.state is State.NOT_APPLICABLE and not (self.reason or "").strip():
            raise refused("reason_missing")
        return self


class OwnAnswerModel(AnswerModel):
    """The answer to a question of the organisation's own."""

    item: types.OwnItemId


class FigureModel(FileModel):
    """A measured number."""

    builds = assessment.Figure
    item: types.AnyItem
    indicator: Text
    year: types.Year
    value: types.Number
    unit: Text
    source: Text | None


class OwnItemModel(FileModel):
    """A question of the organisation's own."""

    builds = assessment.OwnItem
    id: types.OwnItemId
    question: Text
    levels: Annotated[Rows[Text], Field(min_length=5, max_length=5)]
    item_version: types.Version


class ActionModel(FileModel):
    """An action of the plan."""

    builds = action.Action
    id: types.Uuid
    item: types.AnyItem | None
    title: Text
    owner: Text | None
    service: Text | None = None
    due: types.Day | None
    from_level: types.Level | None = None
    target: types.Level | None = None
    status: Annotated[action.ActionStatus, _CODE]
    done_on: types.Day | None = None
    plan_code: Text | None = None
    budget: types.Count | None = None
    funding: Text | None = None
    note: Text | None


class ParticipantModel(FileModel):
    """Someone who takes part."""

    builds = workshop.Participant
    id: types.Uuid
    label: Text | None


class VoteModel(LevelModel):
    """One participant's choice; without a state, the level tells it."""

    builds = workshop.Vote
    participant: types.Uuid
    item: types.AnyItem
    state: Annotated[workshop.VoteState, _CODE] = Field(default=workshop.VoteState.UNKNOWN, json_schema_extra=or_null)
    level: types.Level | None

    @model_validator(mode="before")
    @classmethod
    def _state_from_level(cls, given: Any) -> Any:
        if isinstance(given, dict) and given.get("state") is None:
            return given | {"state": "unknown" if given.get("level") is None else "level"}
        return given


class TallyModel(FileModel):
    """Voting cards counted in the room."""

    builds = workshop.Tally
    item: types.AnyItem
    counts: Annotated[Rows[types.Count], Field(min_length=5, max_length=5)]
    unknown: types.Count
    present: types.Count | None = None


class ConsensusModel(FileModel):
    """What the room agreed on."""

    builds = workshop.Consensus
    item: types.AnyItem
    level: types.Level | None
    reason: Text | None
    parked: bool
    decided_at: types.Moment


class AssessmentModel(FileModel):
    """One round."""

    builds = assessment.Assessment
    id: types.Uuid
    title: Text
    date: types.Day
    depth: Annotated[Depth, _CODE]
    covers: Annotated[NullableRows[Annotated[Cover, _CODE]], once()] = _empty()
    questionnaire: QuestionnaireModel
    status: Annotated[Status, _CODE]
    closed_at: types.Moment | None = None
    previous: types.Uuid | None = None
    assessor: Text | None
    self_score: types.SelfScore | None
    self_score_at: types.Moment | None = None
    active: bool | None
    ambition_decided_on: types.Day | None = None
    decision: DecisionModel | None = None
    consent: Annotated[ConsentModel, types.null_reads_as(_NO_CONSENT)] = Field(default=_NO_CONSENT, json_schema_extra=or_null)
    survey: SurveyModel
    answers: Annotated[Rows[AnswerModel], _BY_ITEM]
    figures: NullableRows[FigureModel] = _empty()
    own_items: Annotated[NullableRows[OwnItemModel], _BY_ID] = _empty()
    own_answers: Annotated[NullableRows[OwnAnswerModel], _BY_ITEM] = _empty()
    actions: Annotated[Rows[ActionModel], _BY_ID]
    participants: Annotated[Rows[ParticipantModel], _BY_ID]
    votes: Annotated[Rows[VoteModel], _PARTICIPANT_AND_ITEM]
    tallies: Annotated[NullableRows[TallyModel], _BY_ITEM] = _empty()
    consensus: Annotated[NullableRows[ConsensusModel], _BY_ITEM] = _empty()
    parking: NullableRows[Text] = _empty()

    @model_validator(mode="after")
    def _own_items_are_in_the_file(self) -> Self:
        known = {one.id for one in self.own_items}
        for place, item in self._places_of_items():
            if item is not None and is_own_item(item) and item not in known:
                raise refused("own_item_absent", below=place, value=types.shown(item))
        return self

    @model_validator(mode="after")
    def _voters_take_part(self) -> Self:
        known = {one.id.lower() for one in self.participants}
        for index, vote in enumerate(self.votes):
            if vote.participant.lower() not in known:
                raise refused("participant_absent", below=f"votes[{index}].participant")
        return self

    def _places_of_items(self) -> Iterator[tuple[str, str | None]]:
        lists: dict[str, list[Any]] = {name: getattr(self, name) for name in ("own_answers", "figures", "actions", "votes", "tallies", "consensus")}
        return ((f"{name}[{index}].item", one.item) for name, records in lists.items() for index, one in enumerate(records))


class AssessmentFileModel(FileModel):
    """The whole file."""

    builds = envelope.ExchangeFile
    format: Literal["lokaalcirculair-assessment"]
    format_version: Annotated[int, Field(ge=FORMAT_VERSION, le=FORMAT_VERSION)]
    exported_at: types.Moment
    application: ApplicationModel
    contains: Annotated[ContainsModel, types.null_reads_as(ContainsModel())] = Field(default=ContainsModel(), json_schema_extra=or_null)
    request: RequestModel | None = None
    organisation: OrganisationModel
    assessment: AssessmentModel

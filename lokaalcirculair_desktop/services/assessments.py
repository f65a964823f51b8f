"""Starting, opening, answering and closing an assessment. Every function that changes something is one transaction."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, Figure, OwnItem, Status
from lokaalcirculair_desktop.domain.organisation import Organisation, OrganisationKind, organisation_id_for_nis
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.domain.survey import Survey
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services.history import AnswerVersion, remains_of
from lokaalcirculair_desktop.services.questionnaires import newest_version
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.texts import msg

if TYPE_CHECKING:
    from lokaalcirculair_desktop.domain.reference import Municipality
    from lokaalcirculair_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class OpenAssessment:
    """An assessment with what its pages need beside it.

    Attributes:
        organisation: whose it is.
        assessment: the round itself.
        previous: the round before it, where it is on this computer.
        last_item: the item worked on last.
        self_score_changed: whether the self-score was changed after it was first given.
        damaged: what the rows of damaged answers still say, by item: they are not in the assessment, and count as unanswered.
    """

    organisation: Organisation
    assessment: Assessment
    previous: Assessment | None = None
    last_item: str | None = None
    self_score_changed: bool = False
    damaged: Mapping[str, AnswerVersion] = field(default_factory=dict)

    def with_assessment(self, assessment: Assessment) -> OpenAssessment:
        """Return the same with the round as it is now; damage is over where the question was answered anew, not where only a note was written."""
        answers = assessment.all_answers_by_item() if self.damaged else {}
        still = {item: one for item, one in self.damaged.items() if item not in answers or answers[item].is_open}
        return replace(self, assessment=assessment, damaged=still)


def municipality_as_organisation(municipality: Municipality, kind: OrganisationKind = OrganisationKind.MUNICIPALITY) -> Organisation:
    """Return the organisation of one of the Flemish municipalities; it gets the same id on every computer."""
    return Organisation(
        id=organisation_id_for_nis(municipality.nis),
        name=municipality.name,
        kind=kind,
        nis=municipality.nis,
        province=municipality.province,
        population=municipality.population,
    )


def organisation_with_nis(workspace: Workspace, nis: str) -> Organisation | None:
    """Return the organisation that is here already under a NIS code."""
    if workspace.is_empty:
        return None
    with workspace.reading() as unit:
        return unit.organisations.with_nis(nis)


def start_assessment(workspace: Workspace, organisation: Organisation, assessment: Assessment, *, from_previous: bool = True) -> str:
    """Put a new assessment away, and its organisation where it is not here yet; return the assessment's id.

    An organisation that is here already, by id or by NIS code, keeps its id and logbook and takes over the kind and competences given now; a
    competence that was skipped stays as it was. The assessment asks the organisation's own questions again. No answer is copied.

    Args:
        workspace: the user's data.
        organisation: whose it is.
        assessment: the new round.
        from_previous: whether it is linked to the organisation's newest round, whose answers are then proposed and compared with.

    Raises:
        UserError: the data cannot be written now.
    """
    with workspace.writing() as unit:
        home = _home_of(unit, organisation)
        unit.bin.free_organisation(home.id, workspace.now())
        earlier = unit.assessments.ids_of(home.id)
        linked = replace(assessment, previous=earlier[0] if earlier and from_previous else None)
        if earlier and not assessment.own_items:
            linked = replace(linked, own_items=_own_items_of(unit, earlier[0]))
        unit.assessments.add(linked, home.id, workspace.now())
        unit.commit()
    return assessment.id


def _own_items_of(unit: UnitOfWork, assessment_id: str) -> tuple[OwnItem, ...]:
    """Return the own questions to take along; damaged ones stay behind, and keep no round from starting."""
    with contextlib.suppress(UserError):
        return unit.assessments.own_items_of(assessment_id)
    return ()


def _home_of(unit: UnitOfWork, organisation: Organisation) -> Organisation:
    here = unit.organisations.with_id(organisation.id) or (unit.organisations.with_nis(organisation.nis) if organisation.nis else None)
    if here is None:
        unit.organisations.add(organisation)
        return organisation
    given = {field.name: getattr(organisation.competences, field.name) for field in fields(organisation.competences)}
    competences = replace(here.competences, **{name: value for name, value in given.items() if value is not None})
    known = replace(here, kind=organisation.kind, competences=competences)
    unit.organisations.replace(known)
    return known


def open_assessment(workspace: Workspace, assessment_id: str) -> OpenAssessment:
    """Return an assessment by its whole id.

    Raises:
        UserError: there is none, or the data cannot be read now.
    """
    if workspace.is_empty:
        raise _unknown(assessment_id)
    with workspace.reading() as unit:
        stored = unit.assessments.stored(assessment_id)
        organisation = unit.organisations.of_assessment(assessment_id)
        if stored is None or organisation is None:
            raise _unknown(assessment_id)
        previous = stored.assessment.previous
        return OpenAssessment(
            organisation,
            stored.assessment,
            unit.assessments.with_id(previous) if previous else None,
            unit.assessments.last_item(assessment_id),
            unit.assessments.self_score_changed(assessment_id),
            {one.item: remains_of(one.content) for one in stored.damaged},
        )


def find_assessment(workspace: Workspace, start_of_id: str) -> str:
    """Return the one id that begins with a text.

    Raises:
        UserError: none does, or more than one.
    """
    if workspace.is_empty or not start_of_id:
        raise _unknown(start_of_id)
    with workspace.reading() as unit:
        found = unit.assessments.ids_that_start_with(start_of_id)
    if not found:
        raise _unknown(start_of_id)
    if len(found) > 1:
        raise UserError(msg("Meer dan één meting begint met “{id}”."), remedy=msg("Geef meer tekens van het nummer."), id=start_of_id)
    return found[0]


def _unknown(assessment_id: str) -> UserError:
    return UserError(
        msg("Er is geen meting met nummer of bestand “{id}”."), remedy=msg("“lokaalcirculair list” toont alle metingen."), id=assessment_id
    )


def save_answer(workspace: Workspace, assessment_id: str, answer: Answer) -> None:
    """Make one answer durable. When this returns, it is safe.

    Raises:
        UserError: the round is closed, or the data cannot be written now; then the earlier answer is untouched.
    """
    with workspace.writing() as unit:
        place = unit.assessments.place_of(assessment_id, answer.item)
        if place is None:
            raise _unknown(assessment_id)
        if place.status is Status.CLOSED:
            raise _closed()
        unit.assessments.put_answer(place, answer)
        unit.commit()


def save_figures(workspace: Workspace, assessment_id: str, figures: Sequence[Figure]) -> None:
    """Make the measured figures of an assessment durable.

    Raises:
        UserError: the round is closed, or the data cannot be written now.
    """
    with workspace.writing() as unit:
        _require_open(unit, assessment_id)
        unit.assessments.save_list(assessment_id, "figures", figures, workspace.now())
        unit.commit()


def save_own_items(workspace: Workspace, assessment_id: str, items: Sequence[OwnItem]) -> None:
    """Make the organisation's own questions of an assessment durable, and take away what speaks of one that goes.

    Answers that are taken away go into the history.

    Raises:
        UserError: the round is closed, or the data cannot be written now.
    """
    with workspace.writing() as unit:
        _require_open(unit, assessment_id)
        before = unit.assessments.with_id(assessment_id)
        assert before is not None
        after, now = before.with_own_items(items), workspace.now()
        for item in {one.id for one in before.own_items} - {one.id for one in items}:
            unit.assessments.remove_answer(assessment_id, item, now)
        for name in ("own_items", "figures", "actions", "votes", "tallies", "consensus"):
            if getattr(after, name) != getattr(before, name):
                unit.assessments.save_list(assessment_id, name, getattr(after, name), now)
        unit.commit()


def save_self_score(workspace: Workspace, assessment_id: str, self_score: float | None, active: bool | None) -> Assessment:
    """Change the self-score and *actief*; an earlier score stays in the history and the report says so.

    Raises:
        UserError: the round is closed, or the data cannot be written now.
    """
    return _change_header(workspace, assessment_id, self_score=self_score, self_score_at=workspace.now(), active=active)


def save_survey(workspace: Workspace, assessment_id: str, survey: Survey) -> Assessment:
    """Make the answers to the survey durable, with what was read in the coalition agreement.

    Raises:
        UserError: the round is closed, or the data cannot be written now.
    """
    return _change_header(workspace, assessment_id, survey=survey)


def change_depth(workspace: Workspace, assessment_id: str, depth: Depth) -> Assessment:
    """Ask more or less; every answer stays.

    Raises:
        UserError: the round is closed, or the data cannot be written now.
    """
    return _change_header(workspace, assessment_id, depth=depth)


def use_newest_version(workspace: Workspace, assessment_id: str) -> Assessment:
    """Go on with the newest version of the questionnaire; every answer stays and keeps the version of the question that it was given to.

    Until such an answer is confirmed or changed, ``questionnaires.changed_items`` names it.

    Raises:
        UserError: the round is closed, or the data cannot be written now.
    """
    with workspace.writing() as unit:
        assessment = _require_open(unit, assessment_id)
        newest = replace(assessment, questionnaire=replace(assessment.questionnaire, version=newest_version()))
        if newest != assessment:
            unit.assessments.save_header(newest, workspace.now())
            unit.commit()
    return newest


def close_assessment(workspace: Workspace, assessment_id: str) -> Assessment:
    """Lock a round.

    Raises:
        UserError: it is closed already, or the data cannot be written now.
    """
    return _change_header(workspace, assessment_id, status=Status.CLOSED, closed_at=workspace.now())


def reopen_assessment(workspace: Workspace, assessment_id: str) -> Assessment:
    """Unlock a round.

    Raises:
        UserError: there is no such round, or the data cannot be written now.
    """
    with workspace.writing() as unit:
        assessment = unit.assessments.with_id(assessment_id)
        if assessment is None:
            raise _unknown(assessment_id)
        opened = replace(assessment, status=Status.OPEN, closed_at=None)
        unit.assessments.save_header(opened, workspace.now())
        unit.commit()
    return opened


def _change_header(workspace: Workspace, assessment_id: str, **changes: Any) -> Assessment:
    with workspace.writing() as unit:
        changed = replace(_require_open(unit, assessment_id), **changes)
        unit.assessments.save_header(changed, workspace.now())
        unit.commit()
    return changed


def _require_open(unit: UnitOfWork, assessment_id: str) -> Assessment:
    assessment = unit.assessments.header_of(assessment_id)
    if assessment is None:
        raise _unknown(assessment_id)
    if assessment.is_closed:
        raise _closed()
    return assessment


def _closed() -> UserError:
    return UserError(msg("Deze meting is afgesloten."), remedy=msg("Heropen de meting om nog iets te wijzigen."))

"""A database with 300 assessments, all items answered, as the aims ask for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, State
from lokaalcirculair_desktop.domain.organisation import Organisation, OrganisationKind, new_id
from lokaalcirculair_desktop.domain.questionnaire import Depth, items_in_play
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services.workspace import Workspace

AT = "2026-11-24T12:00:00+01:00"
ASSESSMENTS = 300


def full_assessment(seed: int = 0) -> Assessment:
    """Return a full scan with all 31 items answered and annotated."""
    items = items_in_play(Depth.FULL)
    answers = tuple(
        Answer(item, State.LEVEL, AT, level=(seed + n) % 5, target=4, note="Beslist in het college, met trekker en krediet. " * 4)
        for n, item in enumerate(items)
    )
    return Assessment(new_id(), "Meting 2026", date(2026, 11, 24), Depth.FULL, self_score=4.5, active=True, answers=answers)


def filled_workspace(folder: Path, assessments: int = ASSESSMENTS) -> Workspace:
    """Return a workspace with as many organisations, each with a full assessment."""
    workspace = Workspace(DataFolder(folder))
    with workspace.writing() as unit:
        for n in range(assessments):
            organisation = Organisation(new_id(), f"Gemeente {n}", OrganisationKind.MUNICIPALITY)
            unit.organisations.add(organisation)
            unit.assessments.add(full_assessment(n), organisation.id, AT)
        unit.commit()
    return workspace

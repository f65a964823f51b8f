"""The profile of an assessment as a file that a council can read, and the program can read back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.analysis.offer import fitting_offers
from lokaalcirculair_desktop.content.offers import load_offers
from lokaalcirculair_desktop.content.reference import benchmarks
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.report.profile import Edition, build_profile, for_edition
from lokaalcirculair_desktop.services.assessments import OpenAssessment
from lokaalcirculair_desktop.services.files import FILE_EXTENSION, exchange_bytes
from lokaalcirculair_desktop.services.questionnaires import questionnaire_of
from lokaalcirculair_desktop.texts import Language, msg

if TYPE_CHECKING:
    from lokaalcirculair_desktop.exchange.assessment_file import Contains

__all__ = ["Edition", "save_profile"]


def save_profile(
    opened: OpenAssessment,
    target: Path,
    *,
    edition: Edition,
    language: Language,
    now: str,
    progress: Callable[[float], None] | None = None,
) -> int:
    """Make the profile and write it, whole or not at all; return its number of pages.

    The file carries the assessment as an exchange file that holds what this edition may print, never more.

    Args:
        opened: the assessment with the round before it.
        target: the file; an existing one is replaced.
        edition: public or working.
        language: of the profile.
        now: the moment of making, RFC 3339.
        progress: is told the share that is done, from 0 to 1.

    Raises:
        UserError: the extension is no ``.pdf``, or the file cannot be written.
    """
    if target.suffix.lower() != ".pdf":
        raise UserError(msg("Rapporten met de extensie “{extension}” worden hier niet gemaakt."), remedy=msg("Kies .pdf."), extension=target.suffix)
    from lokaalcirculair_desktop.report.pdf.document import render_profile_pdf

    with texts.language(language):
        profile = build_profile(
            opened.organisation,
            opened.assessment,
            questionnaire_of(opened.assessment, language),
            made_at=datetime.fromisoformat(now),
            previous=opened.previous,
            benchmarks=benchmarks(),
            edition=edition,
        )
        offers = fitting_offers(profile.assessment, profile.scores, load_offers(language))
        profile = replace(profile, offers=offers, self_score_changed=opened.self_score_changed, damaged=len(opened.damaged))
        return render_profile_pdf(profile, target, progress, attachment=(_attachment_name(opened), _attachment(opened, edition, now)))


def _attachment_name(opened: OpenAssessment) -> str:
    return f"{opened.assessment.id}{FILE_EXTENSION}"


def _attachment(opened: OpenAssessment, edition: Edition, now: str) -> bytes:
    return exchange_bytes(opened.organisation, for_edition(opened.assessment, edition), _contains(edition), now)


def _contains(edition: Edition) -> Contains:
    from lokaalcirculair_desktop.exchange.assessment_file import Contains

    is_working = edition is Edition.WORKING
    return Contains(names=is_working, notes=True, private_notes=False, process=is_working)

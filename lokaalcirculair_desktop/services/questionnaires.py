"""The texts of the questionnaire that an assessment was made with."""

from __future__ import annotations

from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.domain.questionnaire import Questionnaire
from lokaalcirculair_desktop.texts import Language


def questionnaire_of(assessment: Assessment, language: Language) -> Questionnaire:
    """Return the texts of an assessment's own version, whatever the newest is."""
    return load_questionnaire(assessment.questionnaire.version, language)

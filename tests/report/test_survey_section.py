"""The page of the survey: every chosen answer under the name that the window gives it, in the language of the profile."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from pypdf import PdfReader

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.content.surveys import load_survey
from lokaalcirculair_desktop.domain.survey import OTHER, Mention, OtherAnswers, Survey
from lokaalcirculair_desktop.report.pdf.document import profile_pdf
from lokaalcirculair_desktop.report.pdf.sections.survey import is_answered
from lokaalcirculair_desktop.report.profile import Profile
from lokaalcirculair_desktop.texts import LANGUAGES, Language
from tests.report.conftest import MakeProfile

CHOSEN = {
    "motives": "litter",
    "barriers": "knowledge",
    "preferred_domains": "depaving",
    "preferred_instruments": "monitoring",
    "expectations": "round-table",
    "partners": "similar-size-profile",
}


def squeezed(text: str) -> str:
    """Leave out blanks and hyphens: a name may stand over several lines."""
    return re.sub(r"[\s\N{SOFT HYPHEN}\N{HYPHEN}\-]", "", text)


def page_of(profile: Profile) -> str:
    data, _ = profile_pdf(profile)
    poverty = load_survey(texts.current_language()).questions["motives"].names["poverty"]
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]
    (found,) = [page for page in pages if poverty in page]
    return squeezed(found)


def survey() -> Survey:
    answered = Survey().mention("circular-water", Mention.IMPLICIT).link("circular-water", "waste", linked=True)
    for question, option in CHOSEN.items():
        answered = answered.choose(question, option)
    return answered


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answers_have_the_names_of_the_window(make_profile: MakeProfile, language: Language) -> None:
    words, questionnaire = load_survey(language), load_questionnaire("1.0", language)
    with texts.language(language):
        page = page_of(replace(make_profile(survey=survey()), questionnaire=questionnaire))
    for question, option in CHOSEN.items():
        assert squeezed(words.questions[question].names_with(questionnaire)[option]) in page
    assert words.coalition.mentions[Mention.IMPLICIT].name in page
    for theme in words.coalition.themes.values():
        assert squeezed(theme) in page


def test_partners_and_expectations_are_those_that_were_chosen(make_profile: MakeProfile) -> None:
    page = page_of(make_profile(survey=survey()))
    assert squeezed("Koplopers of voorbeeldbesturen") not in page
    assert squeezed("Matchmakingsessies") not in page


def test_an_own_answer_stands_in_its_own_words(make_profile: MakeProfile) -> None:
    own = Survey(other=OtherAnswers(motives="Minder restafval", expectations="Geld"), barriers=(OTHER,))
    page = page_of(make_profile(survey=own))
    for words in ("Minder restafval (eigen)", "Geld", "Andere (eigen)"):
        assert squeezed(words) in page


def test_a_text_alone_is_an_answer() -> None:
    assert not is_answered(Survey())
    assert is_answered(Survey(other=OtherAnswers(barriers="Geen tijd")))
    assert is_answered(Survey().mention("circular-water", Mention.NONE))

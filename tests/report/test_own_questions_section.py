"""Own questions stand in the profile apart from all that counts."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO

from pypdf import PdfReader

from lokaalcirculair_desktop.domain.assessment import Answer, Evidence, OwnItem, State
from lokaalcirculair_desktop.report.pdf.document import profile_pdf
from lokaalcirculair_desktop.report.profile import Edition, Profile
from tests import wilgenbeke
from tests.report.conftest import MakeProfile

MARKET = OwnItem("own-rommelmarkt", "Hoe ver staan de rommelmarkten?", ("Niets <b>", "Een proef", "Een besluit", "Elke markt", "Gemeten"))
TENTS = OwnItem("own-lege-tenten", "Hoe ver staan de tenten?", ("f", "g", "h", "i", "j"))
ANSWER = Answer(
    MARKET.id,
    State.LEVEL,
    wilgenbeke.AT,
    level=2,
    target=3,
    note="In mei en september.",
    private_note="GEHEIM",
    evidence=(Evidence("Marktreglement"),),
)
LEAD = "Vragen die het bestuur zelf stelde."


def pages(profile: Profile) -> list[str]:
    data, _ = profile_pdf(profile)
    return [re.sub(r"\s+", " ", page.extract_text()) for page in PdfReader(BytesIO(data)).pages]


def own_page(profile: Profile) -> str:
    (found,) = [text for text in pages(profile) if LEAD in text]
    return found


def test_shows_question_level_text_and_note(make_profile: MakeProfile) -> None:
    text = own_page(make_profile(own_items=(MARKET, TENTS), own_answers=(ANSWER,)))
    for part in (
        "Rommelmarkt", MARKET.question, "Niveau 2 van 4: Beslist", "Een besluit", "Ambitie 3: Gangbare praktijk", "In mei en september.",
        "Marktreglement", "Lege tenten", TENTS.question, "Nog niet beantwoord", "Ze tellen niet mee in de score",
    ):  # fmt: skip
        assert part in text
    assert "GEHEIM" not in text
    assert "Elke markt" not in text


def test_without_own_questions_there_is_no_section(make_profile: MakeProfile) -> None:
    assert not [text for text in pages(make_profile(own_items=(), own_answers=())) if LEAD in text or "Eigen vragen" in text]


def test_nothing_else_in_the_profile_knows_of_them(make_profile: MakeProfile) -> None:
    with_own = make_profile(own_items=(MARKET, TENTS), own_answers=(ANSWER,))
    bare = make_profile(own_items=(), own_answers=())
    assert (with_own.scores, with_own.robustness, with_own.weights, with_own.steps) == (bare.scores, bare.robustness, bare.weights, bare.steps)
    assert len([text for text in pages(with_own) if MARKET.question in text]) == 1
    assert re.search(r"Eigen vragen \d+", pages(with_own)[0])


def test_a_reason_and_markup_are_plain_words(make_profile: MakeProfile) -> None:
    given = replace(ANSWER, state=State.NOT_APPLICABLE, level=None, reason="Er is <i>geen</i> markt & geen plein.")
    text = own_page(make_profile(own_items=(MARKET,), own_answers=(given,), edition=Edition.WORKING))
    assert "Niet van toepassing" in text
    assert "Er is <i>geen</i> markt & geen plein." in text


def test_an_answer_to_other_words_is_not_given_the_words_of_now(make_profile: MakeProfile) -> None:
    text = own_page(make_profile(own_items=(replace(MARKET, item_version=2),), own_answers=(ANSWER,)))
    assert "Beantwoord toen de vraag nog een andere tekst had." in text
    assert "Niveau 2 van 4: Beslist" in text
    assert "Een besluit" not in text


def test_fifty_long_questions_flow_over_pages(make_profile: MakeProfile) -> None:
    many = tuple(OwnItem(f"own-{n}", "Hoe ver? " * 30, tuple(f"{level} " + "woord " * 160 for level in range(5))) for n in range(50))
    answers = tuple(Answer(own.id, State.LEVEL, wilgenbeke.AT, level=4, note="noot " * 400) for own in many)
    found = pages(make_profile(own_items=many, own_answers=answers))
    assert sum("noot noot" in text for text in found) > 10

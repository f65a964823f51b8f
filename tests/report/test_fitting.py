"""Pages that hold together: nothing alone on a page, no word cut without a hyphen, the foot on one line."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pytest
from pypdf import PdfReader

from lokaalcirculair_desktop.domain.assessment import Decision
from lokaalcirculair_desktop.report.pdf.composing import Composer
from lokaalcirculair_desktop.report.pdf.document import profile_pdf
from lokaalcirculair_desktop.report.profile import Profile
from tests.report.conftest import MakeProfile

FEWEST_WORDS = 45


def pages_of(profile: Profile) -> list[str]:
    data, _ = profile_pdf(profile)
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(data)).pages]


def test_no_page_holds_a_last_line_only(make_profile: MakeProfile) -> None:
    assert min(len(page.split()) for page in pages_of(make_profile())) > FEWEST_WORDS


def test_five_steps_and_the_whole_proposal_stand_on_page_three(make_profile: MakeProfile) -> None:
    page = pages_of(make_profile())[2]
    for words in ("Vijf volgende stappen", "Artikel 1.", "Artikel 2.", "Artikel 3.", "de trekkers van de vijf stappen"):
        assert words in page


def test_a_proposal_without_room_moves_whole(make_profile: MakeProfile) -> None:
    articles = tuple(f"{number} begin {'beslist verder ' * 40}einde {number}." for number in range(1, 5))
    pages = pages_of(make_profile(decision=Decision("college", None, articles)))
    holding = [page for page in pages if "Voorstel van beslissing" in page]
    assert len(holding) == 1
    assert all(f"einde {number}." in holding[0] for number in range(1, 5))


@pytest.mark.parametrize("name", ["Wilgenbeke", "Sint-Pieters-Woluwe-aan-de-Schelde"])
def test_every_foot_tells_status_and_edition_before_the_number(make_profile: MakeProfile, name: str) -> None:
    for page in pages_of(make_profile(name=name))[1:]:
        assert "beantwoord: 25 van 30, voorlopig: nog vier vragen open · Voor publicatie" in page


def test_a_word_wider_than_its_column_gets_a_hyphen() -> None:
    paragraph = Composer().paragraph("Klimaatadaptatiemaatregelen", "h2_item")
    paragraph.wrap(136, 1000)
    broken: Any = paragraph
    lines = ["".join(word.text for word in line.words).strip() for line in broken.blPara.lines]
    assert lines == ["Klimaatadaptatiemaatre\N{HYPHEN}", "gelen"]


def test_a_word_is_whole_again_in_a_wider_column() -> None:
    paragraph = Composer().paragraph("Klimaatadaptatiemaatregelen", "h2_item")
    paragraph.wrap(136, 1000)
    paragraph.wrap(400, 1000)
    assert [fragment.text for fragment in paragraph.frags] == ["Klimaatadaptatiemaatregelen"]


@pytest.mark.parametrize("text", ["x" * 2000, "https://wilgenbeke.be/een/heel/lang/adres/zonder/spaties", "ST03BD06AP02"])
def test_what_is_no_word_is_not_changed(text: str) -> None:
    paragraph = Composer().paragraph(text, "small")
    paragraph.wrap(20, 10_000)
    assert [fragment.text for fragment in paragraph.frags] == [text]


def test_a_self_score_that_was_changed_later_is_told(make_profile: MakeProfile) -> None:
    page = pages_of(replace(make_profile(), self_score_changed=True))[1]
    assert "De zelfscore werd gewijzigd nadat ze eerst was gegeven." in page
    assert "gegeven vóór de vragen" not in page
    assert "werd gewijzigd" not in pages_of(make_profile())[1]


@pytest.mark.parametrize(("damaged", "words"), [(1, "Eén antwoord is beschadigd"), (3, "3 antwoorden zijn beschadigd")])
def test_damaged_answers_are_counted_once(make_profile: MakeProfile, damaged: int, words: str) -> None:
    text = " ".join(pages_of(replace(make_profile(), damaged=damaged)))
    assert text.count(words) == 1

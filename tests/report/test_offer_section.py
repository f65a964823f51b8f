"""The offer in the profile: below the plan or on a page of its own, only what fits, with what to check and the source."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO

from pypdf import PdfReader

from lokaalcirculair_desktop.domain.assessment import Answer, State
from lokaalcirculair_desktop.report.pdf.document import profile_pdf
from lokaalcirculair_desktop.report.pdf.sections.offer import MOST
from lokaalcirculair_desktop.report.profile import Profile
from tests import wilgenbeke
from tests.report.conftest import MakeProfile

TITLE = "Wat het doe-netwerk biedt"


def pages(profile: Profile) -> list[str]:
    data, _ = profile_pdf(profile)
    return [re.sub(r"\s+", " ", page.extract_text()) for page in PdfReader(BytesIO(data)).pages]


def page_with(found: list[str], words: str) -> int:
    """Return the number of the last page, from 1, that holds some words: the cover and the page of steps point to it."""
    return max(number for number, text in enumerate(found, 1) if words in text)


def test_the_offer_stands_below_the_plan_with_its_reason_what_to_check_and_the_source(make_profile: MakeProfile) -> None:
    found = pages(make_profile())
    number = page_with(found, TITLE)
    text = found[number - 1]
    assert "Actieplan" in text
    for part in ("Lerend netwerk monitoring", "Monitoring (niveau 0)", "vraag na of het nog loopt", "presentatie Lokaal Circulair, 2022"):
        assert part in text
    assert f"{TITLE}: p. {number}." in found[2]


def test_the_offer_takes_no_page_more_where_there_is_a_plan(make_profile: MakeProfile) -> None:
    profile = make_profile()
    assert len(pages(profile)) == len(pages(replace(profile, offers=())))


def test_without_a_plan_the_offer_has_its_own_page_in_the_contents(make_profile: MakeProfile) -> None:
    found = pages(make_profile(actions=()))
    number = page_with(found, TITLE)
    assert re.search(rf"{TITLE} {number}\b", found[0])
    assert f"{TITLE}: p. {number}." in found[2]


def test_what_was_only_asked_for_is_named(make_profile: MakeProfile) -> None:
    found = pages(make_profile(actions=()))
    assert "Dat laatste geldt voor: Matchmaking." in found[page_with(found, TITLE) - 1]


def test_where_nothing_fits_the_profile_says_nothing_of_it(make_profile: MakeProfile) -> None:
    answers = tuple(Answer(item, State.LEVEL, wilgenbeke.AT, level=4) for item in ("depaving", "monitoring"))
    assert not [text for text in pages(make_profile(answers=answers)) if TITLE in text]


def test_no_more_than_five_are_told(make_profile: MakeProfile) -> None:
    low = ("circular-strategy", "monitoring", "circular-procurement", "political-activation", "urban-development-brownfields", "industry")
    answers = tuple(Answer(item, State.LEVEL, wilgenbeke.AT, level=0, target=2) for item in low)
    profile = make_profile(answers=answers, actions=(), has_previous=False)
    assert len(profile.offers) > MOST
    found = pages(profile)
    told = [one.offer.name for one in profile.offers if one.offer.name in found[page_with(found, TITLE) - 1]]
    assert told == [one.offer.name for one in profile.offers[:MOST]]

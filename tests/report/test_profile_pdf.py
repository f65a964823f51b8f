"""The profile as a PDF: its pages, its words in every state, its editions, and how it is written."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from pypdf import PdfReader

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.content.reference import benchmarks
from lokaalcirculair_desktop.domain.assessment import Answer, Decision, State
from lokaalcirculair_desktop.domain.questionnaire import Depth, items_in_play
from lokaalcirculair_desktop.domain.survey import Survey
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.report.pdf.composing import Composer
from lokaalcirculair_desktop.report.pdf.document import LEFT, profile_pdf, render_profile_pdf
from lokaalcirculair_desktop.report.pdf.parts import TEXT_WIDTH
from lokaalcirculair_desktop.report.profile import Edition, Profile
from lokaalcirculair_desktop.texts import Language
from tests import wilgenbeke

MakeProfile = Callable[..., Profile]
LARGEST_FILE = 200_000
NAMES = ("Jan Peeters", "An Claes", "Els Wouters")
PROCESS = ("Wij zien het lager", "De actie loopt echt", "regenwaterput", "Uit de werksessie")


def pages_of(profile: Profile) -> list[str]:
    data, pages = profile_pdf(profile)
    found = [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(data)).pages]
    assert len(found) == pages
    return found


def words_of(profile: Profile) -> str:
    return " ".join(pages_of(profile))


def every(state: State, depth: Depth = Depth.FULL, **changes: object) -> tuple[Answer, ...]:
    reason = "Niet bij ons." if state is State.NOT_APPLICABLE else None
    answer = Answer("", state, wilgenbeke.AT, reason=reason)
    return tuple(replace(answer, item=item, **changes) for item in items_in_play(depth))  # type: ignore[arg-type]


def test_the_cover_tells_whose_it_is_and_for_whom_it_holds(make_profile: MakeProfile) -> None:
    cover = pages_of(make_profile())[0]
    for words in (
        "Hoe circulair is Wilgenbeke?",
        "24 november 2026",
        "gemeente en OCMW",
        "25 van 30 vragen",
        "Voor publicatie",
        "nog vier vragen open",
    ):
        assert words in cover


def test_contents_name_the_page_on_which_a_section_starts(make_profile: MakeProfile) -> None:
    pages = pages_of(make_profile())
    for title, heading in (("Actieplan", "Actieplan Zes acties"), ("Methode en bronnen", "Methode en bronnen Eén schaal")):
        number = re.search(rf"{title} (\d+)", pages[0])
        assert number is not None
        assert heading in pages[int(number[1]) - 1]


def test_every_page_but_the_cover_tells_its_number_and_how_many_are_answered(make_profile: MakeProfile) -> None:
    pages = pages_of(make_profile())
    for number, page in enumerate(pages[1:], 2):
        assert f"p. {number} van {len(pages)}" in page
        assert "beantwoord: 25 van 30" in page


def test_each_goal_names_the_questions_that_serve_it_with_their_level(make_profile: MakeProfile) -> None:
    profile = make_profile()
    (page,) = (page for page in pages_of(profile)[1:] if "Vragen, met hun niveau nu" in page)
    level = profile.answers["food-waste-prevention"].level
    name = profile.questionnaire.sdg_targets["12.3"].name
    assert f"12.3 {name} {profile.questionnaire.items['food-waste-prevention'].short} {level}" in page


def test_sections_without_content_are_left_out(make_profile: MakeProfile) -> None:
    bare = words_of(make_profile(has_previous=False, actions=(), survey=Survey()))
    for words in ("Actieplan", "Wat veranderde", "De bevraging van 2022 "):
        assert words not in bare
    assert "Wat veranderde sinds november 2024" in words_of(make_profile())


def test_the_public_edition_leaks_no_name_and_no_process(make_profile: MakeProfile) -> None:
    data, _ = profile_pdf(make_profile())
    found = words_of(make_profile())
    assert not [words for words in (*NAMES, *PROCESS, "GEHEIM") if words in found]
    assert b"Peeters" not in data


def test_the_working_edition_prints_all_but_private_notes(make_profile: MakeProfile) -> None:
    found = words_of(make_profile(edition=Edition.WORKING))
    assert [words for words in (*NAMES, *PROCESS, "Werkversie") if words not in found] == []
    assert "GEHEIM" not in found


@pytest.mark.parametrize("state", [State.UNKNOWN, State.NOT_APPLICABLE, State.OPEN])
def test_a_round_without_any_level_prints(make_profile: MakeProfile, state: State) -> None:
    found = words_of(make_profile(answers=every(state), actions=()))
    assert "nog geen totaalscore" in found
    assert "Nog geen enkele vraag heeft een niveau" in found


def test_an_empty_round_prints(make_profile: MakeProfile) -> None:
    found = words_of(
        make_profile(has_previous=False, answers=(), actions=(), self_score=None, active=None, decision=None, covers=(), survey=Survey())
    )
    assert "0 van 31 vragen" in found
    assert "Naast de bevraging van 2022" not in found


def test_a_round_at_the_highest_level_prints_without_next_steps(make_profile: MakeProfile) -> None:
    found = words_of(make_profile(answers=every(State.LEVEL, level=4), actions=()))
    assert "10,0 op 10" in found
    assert "volgende stap" not in found.replace("volgende stappen ·", "")


def test_a_quick_scan_prints_its_quick_questions(make_profile: MakeProfile) -> None:
    found = words_of(make_profile(has_previous=False, depth=Depth.QUICK, answers=every(State.LEVEL, Depth.QUICK, level=2)))
    assert "Quickscan met 17 vragen" in found
    assert "17 van 17" in found


def test_a_quick_scan_after_a_full_one_compares_no_scores(make_profile: MakeProfile) -> None:
    found = words_of(make_profile(depth=Depth.QUICK, answers=every(State.LEVEL, Depth.QUICK, level=2)))
    assert "hun scores zijn niet te vergelijken" in found


@pytest.mark.parametrize("language", ["nl", "en", "fr"])
def test_a_profile_prints_in_each_language(make_profile: MakeProfile, language: Language) -> None:
    with texts.language(language):
        data, pages = profile_pdf(make_profile())
    assert str(PdfReader(io.BytesIO(data)).root_object["/Lang"])[:2] == language
    assert pages > 15


@pytest.mark.parametrize("language", ["nl", "en", "fr"])
def test_no_letter_stands_beyond_the_margins(make_profile: MakeProfile, language: Language) -> None:
    with texts.language(language):
        data, _ = profile_pdf(replace(make_profile(), questionnaire=load_questionnaire(language=language), benchmarks=benchmarks()))
    document = pypdfium2.PdfDocument(data)
    for page in document:
        words = page.get_textpage()
        boxes = [words.get_rect(place) for place in range(words.count_rects())]
        assert min(box[0] for box in boxes) > LEFT - 1
        assert max(box[2] for box in boxes) < LEFT + TEXT_WIDTH + 1
    document.close()


@pytest.mark.parametrize("language", ["nl", "en", "fr"])
def test_the_doubt_about_the_survey_is_said_once_on_a_page(make_profile: MakeProfile, language: Language) -> None:
    with texts.language(language):
        pages = pages_of(replace(make_profile(), benchmarks=benchmarks()))
    assert [page.count(" 70 organisa") for page in pages if " 70 organisa" in page] == [1, 1]


def test_the_outline_names_each_part_once(make_profile: MakeProfile) -> None:
    titles = [str(entry["/Title"]) for entry in PdfReader(io.BytesIO(profile_pdf(make_profile())[0])).outline if isinstance(entry, dict)]
    assert [title for title in titles if title.startswith(("Alle", "Methode"))] == ["Alle thema’s", "Alle beleidsinstrumenten", "Methode en bronnen"]


def test_a_large_figure_keeps_its_room_where_lines_are_closer_together() -> None:
    usual, tight = (compose.paragraph("4,2", "score").style.leading for compose in (Composer(), Composer().tightened()))
    assert tight == usual


def test_the_same_profile_gives_the_same_bytes(make_profile: MakeProfile) -> None:
    assert profile_pdf(make_profile()) == profile_pdf(make_profile())


def test_the_file_stays_small(make_profile: MakeProfile) -> None:
    data, _ = profile_pdf(make_profile(edition=Edition.WORKING), attachment=("meting.lokaalcirculair", b"{}"))
    assert len(data) < LARGEST_FILE


def test_the_metadata_tells_nothing_of_the_computer(make_profile: MakeProfile) -> None:
    data, _ = profile_pdf(make_profile())
    metadata = PdfReader(io.BytesIO(data)).metadata
    assert metadata is not None
    assert metadata.title == "Rapport Lokaal Circulair: Wilgenbeke, 24 november 2026"
    assert metadata.author == "Wilgenbeke"
    assert str(metadata.creation_date)[:16] == "2026-11-24 14:32"
    assert "reportlab" not in str(metadata).lower()


def test_the_data_file_travels_inside(make_profile: MakeProfile) -> None:
    data, _ = profile_pdf(make_profile(), attachment=("meting.lokaalcirculair", b'{"format": 1}'))
    assert PdfReader(io.BytesIO(data)).attachments == {"meting.lokaalcirculair": [b'{"format": 1}']}


def test_a_file_is_replaced_whole_and_progress_reaches_the_end(make_profile: MakeProfile, tmp_path: Path) -> None:
    target = tmp_path / "nieuwe map" / "rapport.pdf"
    seen: list[float] = []
    pages = render_profile_pdf(make_profile(), target, seen.append)
    assert len(PdfReader(target).pages) == pages
    assert [file.name for file in target.parent.iterdir()] == ["rapport.pdf"]
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_a_place_that_takes_no_file_is_told_and_leaves_nothing(make_profile: MakeProfile, tmp_path: Path) -> None:
    in_the_way = tmp_path / "bestand"
    in_the_way.write_text("x", encoding="utf-8")
    with pytest.raises(UserError, match="rapport"):
        render_profile_pdf(make_profile(), in_the_way / "rapport.pdf")
    assert in_the_way.read_text(encoding="utf-8") == "x"


@pytest.mark.parametrize(
    ("typed", "told"),
    [("gemeenteraad", "The municipal council takes"), ("municipal council", "The municipal council takes"), ("OCMW-raad", "OCMW-raad takes")],
)
def test_who_decides_is_known_in_the_language_of_the_report_too(make_profile: MakeProfile, typed: str, told: str) -> None:
    with texts.language("en"):
        assert told in words_of(make_profile(decision=Decision(typed, None)))


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_every_foot_tells_the_edition_and_how_many_are_answered(make_profile: MakeProfile, language: Language) -> None:
    with texts.language(language):
        edition, answered = texts.tr("Voor publicatie"), texts.tr("{answered} van {applicable}").format(answered=25, applicable=30)
        pages = pages_of(make_profile())
    for page in pages[1:]:
        assert edition in page
        assert answered in page

"""Any text that a user can type prints as typed: markup, long words, many lines, rare letters."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from pypdf import PdfReader

from lokaalcirculair_desktop.domain.assessment import Decision
from lokaalcirculair_desktop.report.pdf.composing import Composer
from lokaalcirculair_desktop.report.pdf.document import profile_pdf
from lokaalcirculair_desktop.report.profile import Profile

MakeProfile = Callable[..., Profile]
MARKUP = [
    "voor <burgemeester> na",
    "<b>vet</b> & <i>schuin</i>",
    "&lt;b&gt; &#60; &amp; &onbekend;",
    "<img src='/etc/passwd'/>",
    "<a href='javascript:alert(1)'>klik</a> <link href='file:///etc/passwd'>x</link>",
    "</para><para>",
    "<font color='red'",
    "]]> <!-- --> <?xml ?>",
    "{name} %s %(x)s {0}",
    "Jansen & Zn, 5 < 6 > 4",
    "<para><b>" * 50,
    "=SOM(A1) +1 -1 @x",
]


def note_of(make_profile: MakeProfile, note: str) -> str:
    """Print the note of one answer and return all words of the profile, without spaces."""
    profile = make_profile()
    answers = tuple(replace(answer, note=note) if answer.item == "depaving" else answer for answer in profile.assessment.answers)
    data, _ = profile_pdf(make_profile(answers=answers))
    return "".join("".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(data)).pages)


@pytest.mark.parametrize("text", MARKUP)
def test_markup_prints_as_typed(make_profile: MakeProfile, text: str) -> None:
    assert "".join(text.split()) in note_of(make_profile, text)


def test_a_link_in_a_note_stays_text(make_profile: MakeProfile) -> None:
    profile = make_profile()
    answers = tuple(replace(answer, note="javascript:alert(1) https://example.org") for answer in profile.assessment.answers)
    data, _ = profile_pdf(make_profile(answers=answers))
    annotations = [one.get_object() for page in PdfReader(io.BytesIO(data)).pages for one in page.get("/Annots", [])]
    assert annotations
    assert all("/A" not in one for one in annotations)


def test_a_word_as_long_as_a_note_may_be_prints_whole(make_profile: MakeProfile) -> None:
    printed = note_of(make_profile, "xq" * 5000)
    assert printed.count("xq") >= 4900  # a page break may stand within a pair
    assert printed.count("q") >= 5000


def test_three_hundred_lines_print_in_order_over_several_pages(make_profile: MakeProfile) -> None:
    printed = note_of(make_profile, "\n".join(f"regel{number}." for number in range(300)))
    places = [printed.find(f"regel{number}.") for number in range(300)]
    assert -1 not in places
    assert places == sorted(places)
    assert "Ontharding,vervolg" in printed


def test_a_long_note_of_words_prints_whole(make_profile: MakeProfile) -> None:
    words = [f"woord{number}" for number in range(1000)]
    printed = note_of(make_profile, " ".join(words))
    assert [word for word in words if word not in printed] == []


def test_combining_marks_print(make_profile: MakeProfile) -> None:
    assert "e\u0301" in note_of(make_profile, "e" + "\u0301" * 5000)


@pytest.mark.parametrize("text", ["ș ț ő ű", "Ελληνικά", "Кириллица", "→ ≥ ✓"])
def test_letters_beyond_latin_print(make_profile: MakeProfile, text: str) -> None:
    assert "".join(text.split()) in note_of(make_profile, text)


def test_a_letter_that_no_font_has_prints_as_its_code_and_is_reported(make_profile: MakeProfile, announced_logs: Any) -> None:
    announced_logs.expect(r"no glyph for U\+4E2D")
    assert "voor[U+4E2D]na" in note_of(make_profile, "voor 中 na")


def test_control_characters_and_turned_text_are_shown_not_obeyed() -> None:
    compose = Composer()
    paragraph = compose.paragraph("a\x0bb\u202ec")
    assert paragraph.getPlainText() == "a[U+000B]b[U+202E]c"
    assert compose.missing == {"\x0b", "\u202e"}


def test_indents_and_several_spaces_stay() -> None:
    paragraph = Composer().paragraph("een  twee\n  drie")
    assert [fragment.text for fragment in paragraph.frags if fragment.text] == [
        "een \N{NO-BREAK SPACE}twee",
        "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}drie",
    ]


@pytest.mark.parametrize("name", ["A" * 10_000, "Sint-<b>Pieters</b> & Zn", "\n", "Gemeente " * 40])
def test_any_name_of_an_organisation_prints(make_profile: MakeProfile, name: str) -> None:
    data, pages = profile_pdf(make_profile(name=name))
    assert len(PdfReader(io.BytesIO(data)).pages) == pages


def test_long_titles_of_actions_print_whole_in_the_plan(make_profile: MakeProfile) -> None:
    actions = tuple(replace(action, title="actie " * 1600 + "einde.") for action in make_profile().assessment.actions[:1])
    data, _ = profile_pdf(make_profile(actions=actions))
    printed = "".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    assert "einde." in printed


def test_the_articles_of_a_decision_print_as_worded(make_profile: MakeProfile) -> None:
    decision = Decision("het <b>directiecomité</b>", texts=("Neemt kennis & keurt <goed>.", "x" * 9000))
    data, _ = profile_pdf(make_profile(decision=decision))
    printed = "".join("".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(data)).pages)
    assert "Neemtkennis&keurt<goed>." in printed
    assert "<b>directiecomité</b>" in printed


def test_an_emoji_prints_as_itself_or_as_its_code(make_profile: MakeProfile, announced_logs: Any) -> None:
    announced_logs.expect(r"no glyph for U\+1F9F1")
    assert "voor\U0001f600[U+1F9F1]na" in note_of(make_profile, "voor \U0001f600\U0001f9f1 na")

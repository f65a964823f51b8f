"""What the palette finds, and in which order: in memory and without Qt."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lokaalcirculair_desktop.content.reference import folded
from lokaalcirculair_desktop.ui.palette.matching import SHOWN_IN_GROUP, Alias, Findable, Group, Results, find


def thing(title: str, group: Group = Group.QUESTIONS, *, also: tuple[Alias, ...] = (), text: str = "", offered: bool = False) -> Findable:
    return Findable(group, title, lambda: None, detail="daar", aliases=also, text=folded(text), is_offered=offered)


def titles(results: Results) -> list[str]:
    return [found.what.title for _, members in results.groups for found in members]


QUESTIONS = (
    thing("Duurzaam watergebruik"),
    thing("Opslag van water"),
    thing("Ontharding", text="In welke mate haalt uw bestuur overbodige verharding weg? Circulair waterbeheer"),
    thing("Wateropslag"),
    thing("Water"),
)


def test_the_better_a_name_fits_the_earlier_it_stands() -> None:
    assert titles(find(QUESTIONS, "water")) == ["Water", "Wateropslag", "Opslag van water", "Duurzaam watergebruik", "Ontharding"]


@pytest.mark.parametrize("query", ["sint niklaas", "SINT-NIKLAAS", "  sint   niklaas ", "sint-niklaas"])
def test_case_hyphens_and_spaces_make_no_difference(query: str) -> None:
    assert titles(find([thing("Sint-Niklaas")], query)) == ["Sint-Niklaas"]


@pytest.mark.parametrize("query", ["café", "cafe", "CAFÉ"])
def test_accents_make_no_difference(query: str) -> None:
    assert titles(find([thing("Café")], query)) == ["Café"]


def test_words_may_come_in_any_order() -> None:
    assert titles(find(QUESTIONS, "water opslag")) == ["Opslag van water"]


def test_two_letters_count_at_the_beginning_of_a_word_only() -> None:
    assert titles(find([thing("Ontharding"), thing("De Haan")], "ha")) == ["De Haan"]
    assert titles(find([thing("Ontharding"), thing("De Haan")], "har")) == ["Ontharding"]


def test_another_name_finds_a_thing_and_says_which() -> None:
    aalter = thing("Aalter", Group.MUNICIPALITIES, also=(Alias("44084"), Alias("knesselare", "vroeger Knesselare")))
    (_, (found,)), *_ = find([aalter], "knessel").groups
    assert found.detail == "vroeger Knesselare · daar"
    (_, (found,)), *_ = find([aalter], "aalter").groups
    assert found.detail == "daar"
    assert titles(find([aalter], "44084")) == ["Aalter"]


def test_groups_stand_in_the_order_of_their_best_find() -> None:
    mixed = (thing("Het rapport van vorig jaar"), thing("Maak het rapport", Group.COMMANDS), thing("Rapport", Group.PAGES))
    assert [group for group, _ in find(mixed, "rapport").groups] == [Group.PAGES, Group.QUESTIONS, Group.COMMANDS]


@pytest.mark.parametrize(("query", "shown"), [("ge", SHOWN_IN_GROUP), ("gem", 20)])
def test_a_long_group_is_cut_and_counted_while_the_query_is_short(query: str, shown: int) -> None:
    results = find([thing(f"Gemeente {place}") for place in range(20)], query)
    assert (results.shown, results.count) == (shown, 20)


def test_before_anything_is_typed_only_what_is_offered_is_shown() -> None:
    assert titles(find([thing("Water"), thing("Hulp", Group.PAGES, offered=True)], "  ")) == ["Hulp"]


def test_nothing_is_found_for_what_is_nowhere() -> None:
    assert find(QUESTIONS, "wter") == Results((), 0)
    assert find(QUESTIONS, "'- (") == find(QUESTIONS, "")


@given(st.text())
def test_what_is_found_was_there_once_and_no_text_breaks_it(query: str) -> None:
    results = find(QUESTIONS, query)
    assert len(set(titles(results))) == len(titles(results)) <= results.count


def test_no_qt_is_loaded() -> None:
    script = "import sys, lokaalcirculair_desktop.ui.palette.matching; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0

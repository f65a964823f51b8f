"""A whole assessment without seeing it: everything is found, read and done through AT-SPI, as a screen reader does.

The short form answers a few questions of the fictitious municipality. ``LOKAALCIRCULAIR_BY_EAR=long`` begins a full scan of its own and
answers all 31 questions.
"""

from __future__ import annotations

import os
import sqlite3

import pytest

from lokaalcirculair_desktop.domain.questionnaire import Depth, items_in_play
from lokaalcirculair_desktop.paths import DataFolder
from tests.accessibility.listening import Hearing, Told

LONG = os.environ.get("LOKAALCIRCULAIR_BY_EAR") == "long"
CHOSEN = frozenset({"checked"})
ROLES = frozenset(
    [
        "push button",
        "radio button",
        "check box",
        "toggle button",
        "text",
        "entry",
        "combo box",
        "list",
        "list item",
        "table",
        "table cell",
        "table column header",
        "table row header",
        "spin button",
        "slider",
        "date editor",
        "page tab",
        "page tab list",
        "label",
        "menu item",
        "tree",
        "tree table",
        "tree item",
    ]
)
PAGES = {
    "Start": "Welkom terug",
    "Vragen": "Past geen niveau?",
    "Resultaat": "Maturiteitsscore",
    "Rapport": "Afdrukvoorbeeld",
    "Instellingen": "Licht of donker",
    "Overzicht": "Overzicht",
    "Hulp": "De schaal",
}


def nameless(told: Told) -> list[str]:
    """Return the controls that a client cannot tell the user about; a picture may say it all in its description."""
    return [
        f"{one.role} {one.name!r} {one.description!r} at {one.at}"
        for one in told.walk()
        if one.is_control
        and one.role != "scroll bar"
        and (not (one.name or one.labels) or (one.role not in ROLES and not (one.name and one.description)))
    ]


def is_chosen(told: Told, level: int) -> bool:
    return "checked" in told.one("radio button", f"{level}, ").states


def question_of(told: Told) -> str:
    """Return the question that is shown: what its group of answers is called."""
    return next(one.name for one in told.walk() if any(child.name.startswith("0, ") for child in one.children))


def answer(hearing: Hearing, level: int) -> None:
    hearing.toggle(f"{level}, ")
    hearing.find("radio button", f"{level}, ", CHOSEN)


def go_on(hearing: Hearing) -> None:
    before = question_of(hearing.tree())
    hearing.press("Volgende")
    hearing.until(lambda told: question_of(told) != before)


def test_every_control_of_every_page_says_what_it_is(hearing: Hearing) -> None:
    hearing.press("Ga verder")
    hearing.screen_with("label", PAGES["Vragen"])  # the round opens in the worker: its page would come in place of one that was chosen meanwhile
    silent = {}
    for page, seen in PAGES.items():
        hearing.toggle(page)
        told = hearing.screen_with("label", seen)
        assert "checked" in told.one("radio button", page).states
        silent[page] = nameless(told)
    assert silent == {page: [] for page in PAGES}


def test_a_question_is_read_before_its_answers_and_answered(hearing: Hearing) -> None:
    hearing.press("Ga verder")
    told = hearing.screen_with("radio button", "4, ")
    question = question_of(told)
    names = [one.name for one in told.walk()]
    choices = [names.index(name) for name in names if name[:2] in {"0,", "1,", "2,", "3,", "4,"}]
    assert names.index(question) < choices[0]
    assert choices == sorted(choices)
    assert choices[-1] < names.index("Niet van toepassing") < names.index("Weet niet")
    assert all(one.description for one in told.all("radio button", "2, "))  # what the level means
    answer(hearing, 3)
    assert "uw antwoord" in hearing.tree().one("radio button", "3, ").description
    hearing.find("label", "opgeslagen")
    answer(hearing, 1)
    assert not is_chosen(hearing.tree(), 3)
    hearing.toggle("Weet niet", "check box")
    hearing.find("check box", "Weet niet", CHOSEN)
    assert not is_chosen(hearing.tree(), 1)
    hearing.write(hearing.tree().one("text", "Toelichting"), "Gehoord, niet gezien.")
    go_on(hearing)
    hearing.until_heard(question_of(hearing.tree()))
    hearing.press("Vorige")
    back = hearing.until(lambda told: told if question_of(told) == question else None)
    assert back.one("text", "Toelichting").text == "Gehoord, niet gezien."
    assert "checked" in back.one("check box", "Weet niet").states


def test_what_is_not_saved_is_announced(hearing: Hearing) -> None:
    hearing.press("Ga verder")
    hearing.find("radio button", "4, ")
    other = sqlite3.connect(DataFolder(hearing.data).database, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    answer(hearing, 2)
    hearing.until_heard("Nog niet opgeslagen")
    hearing.find("label", "nog niet opgeslagen")
    other.close()
    assert hearing.find("label", "weer opgeslagen")


def test_the_charts_have_a_table_with_the_same_figures(hearing: Hearing) -> None:
    hearing.press("Ga verder")
    hearing.find("radio button", "4, ")
    hearing.toggle("Resultaat")
    told = hearing.until(lambda told: told if len(told.all("push button", "Toon als tabel")) == 2 else None)
    chart = next(one for one in told.walk() if one.description.startswith("Staven"))
    card = next(one for one in told.all("panel", chart.name) if chart in one.walk())
    hearing.act(card.one("push button", "Toon als tabel"), "Press")
    table = hearing.screen_with("table").one("table")
    cells = [one.name for one in table.walk() if one.role == "table cell"]
    assert "Circulair waterbeheer" in " ".join(cells)
    assert "2,5" in cells
    assert [one.name for one in table.walk() if "header" in one.role][:1]
    assert "focusable" in table.states
    assert table.name


@pytest.mark.skipif(not LONG, reason="long: LOKAALCIRCULAIR_BY_EAR=long")
def test_a_full_scan_from_its_first_question_to_its_results(hearing: Hearing) -> None:
    hearing.press("Start volledige scan")
    search = hearing.until(lambda told: next((one for one in told.walk() if "editable" in one.states), None))
    hearing.write(search, "Aalst")
    for place, button in enumerate(("Verder met Aalst", "Verder", "Sla over", "Verder")):
        hearing.screen_with("label", f"Stap {place + 1} van 5")
        assert nameless(hearing.tree()) == []
        hearing.press(button)
    hearing.until(lambda told: told.all("label", "Stap 5 van 5"))
    hearing.press("Begin")
    items = items_in_play(Depth.FULL)
    for place in range(len(items)):
        hearing.find("radio button", "4, ")
        assert nameless(hearing.tree()) == []
        answer(hearing, place % 5)
        if place + 1 < len(items):
            go_on(hearing)
    hearing.press("Bekijk het resultaat")
    hearing.until(lambda told: told.all("label", f"{len(items)} van {len(items)}"))

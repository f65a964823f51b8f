"""The help explains scale and states, and lists keys page by page."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui.keys import EVERYWHERE, KEYS
from lokaalcirculair_desktop.ui.pages.help_page import HelpPage
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.widgets.key_cap import KeyCap


@pytest.fixture
def page(empty_session: Session, qtbot: QtBot) -> HelpPage:
    made = HelpPage(empty_session)
    qtbot.addWidget(made)
    return made


def words(page: HelpPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def test_names_the_five_levels(page: HelpPage) -> None:
    assert {"Niet gestart", "Verkennend", "Beslist", "Gangbare praktijk", "Verankerd"} <= set(words(page))


def test_tells_who_made_it_not_and_the_licence(page: HelpPage) -> None:
    assert "Onafhankelijk hulpmiddel, geen uitgave van Vlaanderen Circulair." in words(page)
    assert "EUPL-1.2" in page.ui.licence_label.text()


def test_shows_the_keys_of_a_page(page: HelpPage) -> None:
    page.show_keys_of("questions")
    assert page.ui.keys_grid_layout.count() == 2 * len(KEYS["questions"])
    caps = [cap.text for cap in page.findChildren(KeyCap) if not cap.isHidden()]
    assert "W" in caps


def test_shows_the_keys_of_everywhere_for_a_page_without_its_own(page: HelpPage) -> None:
    page.show_keys_of("settings")
    assert page.ui.keys_segmented.value() == EVERYWHERE

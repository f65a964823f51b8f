"""The card with the offer on the results page, and the whole offer from there and from the help."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.offers import ShownOffer, ShownOffers, whole_offer
from lokaalcirculair_desktop.ui.dialogs.info_dialog import InfoDialog, Passage
from lokaalcirculair_desktop.ui.dialogs.offer_dialog import offer_passages
from lokaalcirculair_desktop.ui.pages.help_page import HelpPage
from lokaalcirculair_desktop.ui.pages.results.offer_card import OfferCard
from lokaalcirculair_desktop.ui.pages.results_page import ResultsPage
from lokaalcirculair_desktop.ui.session import Session
from tests import wilgenbeke
from tests.ui.opening import open_now

WAIT = 10_000
NOTE = "Dit aanbod liep in 2022–2023: vraag na of het nog loopt."


@pytest.fixture
def page(empty_session: Session, qtbot: QtBot) -> ResultsPage:
    """The results of Wilgenbeke."""
    opened = wilgenbeke.opened()
    open_now(empty_session, assessments.start_assessment(empty_session.workspace, opened.organisation, opened.assessment))
    made = ResultsPage(empty_session)
    qtbot.addWidget(made)
    made.resize(1282, 689)
    made.show()
    made.load()
    assert empty_session.background.wait_until_idle(WAIT)
    return made


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[Passage]:
    """What was read in a window."""
    passages: list[Passage] = []
    monkeypatch.setattr(InfoDialog, "exec", lambda dialog: passages.extend(dialog.passages))
    return passages


@pytest.fixture
def card(qtbot: QtBot) -> OfferCard:
    made = OfferCard()
    qtbot.addWidget(made)
    made.resize(900, 220)
    made.show()
    return made


def test_the_page_shows_what_fits_with_its_reason_what_to_check_and_the_source(page: ResultsPage) -> None:
    card = page.ui.offer_card
    first = card.entries[0]
    assert (first.name_label.text(), first.why_button.shown_text()) == ("Lerend netwerk monitoring", "Past bij: Monitoring (niveau 0)")
    assert first.line_label.text()
    assert (card.note_label.text(), card.source_label.text()) == (NOTE, "Bron: Vlaanderen Circulair, presentatie Lokaal Circulair, 2022.")


def test_the_reason_leads_to_its_question(page: ResultsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.page_wanted) as wanted:
        QTest.mouseClick(page.ui.offer_card.entries[1].why_button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["questions"]
    assert page.session.item == "water-storage"


def test_the_whole_offer_marks_what_fits(page: ResultsPage, read: list[Passage]) -> None:
    page.ui.offer_card.all_button.click()
    assert len(read) == len(whole_offer()) + 1
    marked = [passage.heading for passage in read if "past bij uw antwoorden" in passage.heading]
    assert len(marked) == 5
    assert "Lerend netwerk monitoring (past bij uw antwoorden)" in marked


def test_the_help_shows_the_whole_offer_without_marks(empty_session: Session, qtbot: QtBot, read: list[Passage]) -> None:
    page = HelpPage(empty_session)
    qtbot.addWidget(page)
    page.ui.offer_button.click()
    assert [passage.heading for passage in read] == [*(offer.name for offer in whole_offer()), ""]


def test_every_offer_tells_for_whom_when_it_fits_and_what_to_check() -> None:
    *offers, source = offer_passages(whole_offer())
    for passage in offers:
        for part in ("Voor wie?", "Wanneer?", "Wanneer past het?", "vraag na"):
            assert part in passage.text
    assert "https://vlaanderen-circulair.be" in source.text


def test_without_a_single_question_the_reason_is_no_link(card: OfferCard) -> None:
    offer = ShownOffer("inspiration", "Inspiratie", "Zien wat anderen doen.", "totaalscore 1,9 op 10", None)
    card.show_offers(ShownOffers((offer,), frozenset({"inspiration"}), NOTE, "Bron."))
    first, second, _ = card.entries
    assert (first.why_label.isVisible(), first.why_button.isVisible(), second.isVisible()) == (True, False, False)
    assert first.why_label.text() == "Past bij: totaalscore 1,9 op 10"


def test_where_nothing_fits_the_card_says_so_and_still_leads_to_the_whole(card: OfferCard) -> None:
    card.show_offers(ShownOffers((), frozenset(), "", ""))
    assert not any(entry.isVisible() for entry in card.entries)
    assert (card.note_label.isVisible(), card.source_label.isVisible(), card.all_button.isVisible()) == (False, False, True)


def test_in_a_narrow_window_the_offers_stand_below_each_other(card: OfferCard, qtbot: QtBot) -> None:
    offers = tuple(ShownOffer(name, name, "Een zin.", "Monitoring (niveau 0)", "monitoring") for name in ("een", "twee", "drie"))
    card.show_offers(ShownOffers(offers, frozenset(), NOTE, "Bron."))
    card.set_columns(1)
    qtbot.waitUntil(lambda: card.entries[0].x() == card.entries[2].x() and card.entries[0].y() < card.entries[2].y())
    assert card.all_button.y() > card.source_label.y()


def test_a_long_title_of_a_card_wraps_instead_of_widening_the_page(card: OfferCard) -> None:
    card.set_title("Note d’autoévaluation en regard de l’enquête de 2022, avec ce que les autres pouvoirs locaux ont répondu")
    card.set_columns(1)
    assert card.minimumSizeHint().width() < 400

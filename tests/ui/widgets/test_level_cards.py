"""The level cards: arrows look, Space and clicks choose, the wheel and digits do nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui.theme import Theme
from lokaalcirculair_desktop.ui.widgets.level_cards import LevelCards

NAMES = ["Niet gestart", "Verkennend", "Beslist", "Gangbare praktijk", "Verankerd"]
TEXTS = [f"Wat niveau {level} betekent voor deze vraag, in een zin van gewone lengte." for level in range(5)]


@pytest.fixture
def cards(qtbot: QtBot) -> LevelCards:
    """Five cards in a wide window, none chosen, the ring on the first."""
    cards = LevelCards()
    qtbot.addWidget(cards)
    cards.set_item(TEXTS, NAMES)
    cards.resize(970, 290)
    with qtbot.waitActive(cards):
        cards.show()
    cards.focus_stop(0)
    return cards


def chosen(cards: LevelCards) -> list[int]:
    return [card.level for card in cards.cards if card.isChecked()]


@pytest.mark.parametrize(("keys", "level"), [([Qt.Key.Key_Right] * 2, 2), ([Qt.Key.Key_Down], 1), ([Qt.Key.Key_End], 4), ([Qt.Key.Key_Left], 0)])
def test_arrows_move_the_ring_and_choose_nothing(cards: LevelCards, qtbot: QtBot, keys: list[Qt.Key], level: int) -> None:
    with qtbot.assertNotEmitted(cards.level_chosen):
        for key in keys:
            QTest.keyClick(cards.cards[cards.current_level], key)
    assert cards.current_level == level
    assert cards.cards[level].hasFocus()
    assert chosen(cards) == []


def test_space_chooses_the_level_under_the_ring(cards: LevelCards, qtbot: QtBot) -> None:
    QTest.keyClick(cards.cards[0], Qt.Key.Key_Right)
    with qtbot.waitSignal(cards.level_chosen) as asked:
        QTest.keyClick(cards.cards[1], Qt.Key.Key_Space)
    assert asked.args == [1]


def test_click_chooses_and_moves_the_ring(cards: LevelCards, qtbot: QtBot) -> None:
    with qtbot.waitSignal(cards.level_chosen) as asked:
        QTest.mouseClick(cards.cards[3], Qt.MouseButton.LeftButton)
    assert asked.args == [3]
    assert cards.current_level == 3


def test_choice_shows_only_once_it_counts(cards: LevelCards, qtbot: QtBot) -> None:
    QTest.mouseClick(cards.cards[3], Qt.MouseButton.LeftButton)
    assert chosen(cards) == []
    cards.set_answer(3)
    assert chosen(cards) == [3]


def test_answer_can_be_taken_away(cards: LevelCards) -> None:
    cards.set_answer(2)
    cards.set_answer(None)
    assert chosen(cards) == []


def test_wheel_changes_nothing_and_goes_to_the_page(cards: LevelCards, qtbot: QtBot) -> None:
    cards.set_answer(2)
    wheel = QWheelEvent(
        QPointF(20, 60), QPointF(20, 60), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    with qtbot.assertNotEmitted(cards.level_chosen):
        QApplication.sendEvent(cards.cards[2], wheel)
    assert not wheel.isAccepted()
    assert chosen(cards) == [2]


class Page(QWidget):
    """Hears the keys that the cards leave alone."""

    heard = 0

    def keyPressEvent(self, event: object) -> None:
        self.heard += 1


def test_digits_are_left_to_the_page(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    cards = LevelCards(page)
    with qtbot.assertNotEmitted(cards.level_chosen):
        QTest.keyClick(cards.cards[0], Qt.Key.Key_3)
    assert page.heard == 1


def test_locked_cards_choose_nothing(cards: LevelCards, qtbot: QtBot) -> None:
    cards.set_locked(True)
    with qtbot.assertNotEmitted(cards.level_chosen):
        QTest.mouseClick(cards.cards[1], Qt.MouseButton.LeftButton)
        QTest.keyClick(cards.cards[1], Qt.Key.Key_Space)
    assert "afgesloten" in cards.cards[1].accessibleDescription()


def test_tab_key_has_one_stop(cards: LevelCards) -> None:
    cards.set_answer(3)
    stops = [card.level for card in cards.cards if card.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus]
    assert stops == [3]


def test_screen_reader_hears_radio_buttons_with_text_and_marks(cards: LevelCards) -> None:
    cards.set_answer(2)
    cards.set_ambition(2, "Ambitie 2029")
    cards.set_previous(2, "Vorige meting (2024)", to_confirm=True)
    card = QAccessible.queryAccessibleInterface(cards.cards[2])
    assert card.role() == QAccessible.Role.RadioButton
    assert card.text(QAccessible.Text.Name) == "2, Beslist"
    assert card.text(QAccessible.Text.Description).split("\n") == [
        TEXTS[2], "uw antwoord", "Ambitie 2029", "Vorige meting (2024)", "nog te bevestigen",
    ]  # fmt: skip
    assert card.state().checked


def test_narrow_window_stacks_the_levels_in_order(cards: LevelCards) -> None:
    cards.resize(600, 800)
    tops = [card.y() for card in cards.cards]
    assert tops == sorted(set(tops))
    assert {card.width() for card in cards.cards} == {600}


def test_five_columns_are_equally_wide(cards: LevelCards) -> None:
    widths = {card.width() for card in cards.cards}
    assert max(widths) - min(widths) <= 1


def test_markup_in_a_text_is_shown_as_it_is(cards: LevelCards) -> None:
    plain = ["Wie <b>niet</b> onthardt & wie wel"] * 5
    cards.set_item(plain, NAMES)
    before = cards.cards[0].grab().toImage()
    cards.set_item(["Wie niet onthardt & wie wel"] * 5, NAMES)
    assert cards.cards[0].grab().toImage() != before


def test_long_text_makes_the_cards_higher(cards: LevelCards) -> None:
    before = cards.heightForWidth(970)
    cards.set_item(["woord " * 60] * 5, NAMES)
    assert cards.heightForWidth(970) > before


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_narrow_row_gives_its_text_the_whole_width(cards: LevelCards, qapp: QApplication, scale: float) -> None:
    """Its text then stands under its name: a little wider, where it stands beside it, it would need more lines."""
    Theme("light", scale).apply(qapp)
    cards.set_item([text * 6 for text in TEXTS], NAMES)
    cards.set_stacked(True)
    assert cards.heightForWidth(round(600 * scale)) < cards.heightForWidth(round(640 * scale))
    cards.resize(round(450 * scale), cards.heightForWidth(round(450 * scale)))
    tops = [card.y() for card in cards.cards]
    assert tops == sorted(set(tops))


def test_a_tight_card_needs_less_height(cards: LevelCards) -> None:
    cards.set_item([text * 6 for text in TEXTS], NAMES)
    before = cards.heightForWidth(970)
    cards.set_tight(True)
    assert cards.heightForWidth(970) < before
    cards.set_tight(False)
    assert cards.heightForWidth(970) == before

"""The small widgets: what they tell to screen readers, and that text in them stays text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.design import ThemeName
from lokaalcirculair_desktop.ui.theme import Theme
from lokaalcirculair_desktop.ui.widgets.breakpoints import WidthClass, width_class
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.chip import Chip
from lokaalcirculair_desktop.ui.widgets.elided_label import ElidedLabel
from lokaalcirculair_desktop.ui.widgets.empty_state import EmptyState
from lokaalcirculair_desktop.ui.widgets.ladder import CARD_SIZE, LIST_SIZE, draw_ladder
from lokaalcirculair_desktop.ui.widgets.plain_tooltip import plain_tooltip
from lokaalcirculair_desktop.ui.widgets.progress_ring import ProgressRing, draw_progress_ring
from lokaalcirculair_desktop.ui.widgets.save_state import SaveState
from lokaalcirculair_desktop.ui.widgets.score_line import ScoreLine, label_rects
from lokaalcirculair_desktop.ui.widgets.self_score_line import SelfScoreLine
from lokaalcirculair_desktop.ui.widgets.toast import Toast
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel
from lokaalcirculair_desktop.ui.widgets.wrapped_text import WrappedText


def test_button_shows_an_ampersand_as_written(qtbot: QtBot) -> None:
    button = Button(None, "Jansen & Zn")
    qtbot.addWidget(button)
    assert button.shown_text() == "Jansen & Zn"
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Jansen & Zn"


def test_button_makes_room_for_icon_and_key(qtbot: QtBot) -> None:
    plain, full = Button(None, "Volgende"), Button(None, "Volgende", icon="arrow-right", key="Enter")
    qtbot.addWidget(plain)
    qtbot.addWidget(full)
    assert full.sizeHint().width() > plain.sizeHint().width() + 18
    full.set_key_cap_visible(False)
    full.set_icon_name("")
    assert full.sizeHint() == plain.sizeHint()


def test_button_with_an_icon_alone_is_square_until_it_gets_words(qtbot: QtBot) -> None:
    button = Button(None, icon="plus")
    qtbot.addWidget(button)
    assert button.property("shape") == "icon"
    button.setText("Voeg toe")
    assert button.property("shape") == ""


def test_wrapped_label_is_plain_text_and_static(qtbot: QtBot) -> None:
    label = WrappedLabel(None, '<img src="x.png"> & meer')
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert QAccessible.queryAccessibleInterface(label).role() == QAccessible.Role.StaticText
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == '<img src="x.png"> & meer'


def test_wrapped_label_grows_in_height_where_it_is_narrow(qtbot: QtBot) -> None:
    label = WrappedLabel(None, "woord " * 40)
    qtbot.addWidget(label)
    assert label.heightForWidth(200) > label.heightForWidth(600) > 20


def test_lines_stand_142_percent_apart(qapp: QApplication) -> None:
    assert qapp is not None
    theme = Theme()
    assert WrappedText("een\ntwee\ndrie").height(500, theme.font("body"), theme.line_height("body")) == 60


def test_longest_line_gives_the_natural_width(qapp: QApplication) -> None:
    assert qapp is not None
    assert WrappedText("a\nlanger").natural_width(QFont()) == WrappedText("langer").natural_width(QFont())


@pytest.mark.parametrize("text", ['<img src="//host/share">', "a & b < c"])
def test_tooltip_shows_markup_as_text(text: str) -> None:
    shown = plain_tooltip(text)
    assert shown.startswith("<span>")
    assert "<img" not in shown


def test_plain_tooltip_stays_plain() -> None:
    assert plain_tooltip("Open eerst een meting.") == "Open eerst een meting."


def test_cut_name_is_whole_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel(None, "Intercommunale voor streekontwikkeling in een lange naam")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.toolTip() == label.text()


def test_progress_ring_tells_its_count(qtbot: QtBot) -> None:
    ring = ProgressRing()
    qtbot.addWidget(ring)
    ring.set_progress(25, 30)
    assert ring.accessibleName() == "25 van 30 beantwoord"


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 counts it."""
    lights = []
    for colour in (one, other):
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (colour.redF(), colour.greenF(), colour.blueF())]
        lights.append(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])
    return (max(lights) + 0.05) / (min(lights) + 0.05)


def painted_on(ground: QColor, size: tuple[int, int]) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(ground)
    return image


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_is_still_open_is_seen_on_the_ground_of_the_accent(name: ThemeName) -> None:
    theme = Theme(name)
    ground = theme.colour("accent.soft")
    image = painted_on(ground, (84, 84))
    painter = QPainter(image)
    draw_progress_ring(painter, QRectF(0, 0, 84, 84), 0.5, theme, 8, on_accent=True)
    painter.end()
    arc, track = image.pixelColor(80, 42), image.pixelColor(4, 42)
    assert contrast(track, ground) >= 1.5
    assert contrast(track, arc) >= 3


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("size", [LIST_SIZE, CARD_SIZE])
def test_the_empty_bars_of_a_ladder_are_seen_on_a_card(name: ThemeName, size: tuple[int, int]) -> None:
    theme = Theme(name)
    ground = theme.colour("surface.card")
    image = painted_on(ground, size)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_ladder(painter, QRectF(0, 0, *size), 2, theme)
    painter.end()
    row = size[1] // 2
    darkest = max(contrast(image.pixelColor(column, row), ground) for column in range(size[0] * 3 // 4, size[0]))
    assert darkest >= 3
    assert image.pixelColor(size[0] - 2, row) == ground  # empty inside


def test_score_line_tells_its_figures(qtbot: QtBot) -> None:
    line = ScoreLine()
    qtbot.addWidget(line)
    line.set_values(4.2, 6.7)
    assert line.accessibleName() == "score 4,2 op 10, ambitie 6,7 op 10"


def test_benchmark_waits_for_the_self_score(qtbot: QtBot) -> None:
    line = SelfScoreLine()
    qtbot.addWidget(line)
    line.set_values(None, 4.3, "", "4,3 in 2022")
    assert line.benchmark is None
    assert line.accessibleName() == ""


@pytest.mark.parametrize("places", [[(50.0, 20.0), (55.0, 20.0)], [(2.0, 20.0), (3.0, 20.0)], [(98.0, 20.0), (99.0, 20.0)]])
def test_labels_never_collide_or_leave_the_line(places: list[tuple[float, float]]) -> None:
    one, other = label_rects(places, 100, 0, 16, 6)
    assert not one.intersects(other)
    assert QRectF(0, 0, 100, 16).contains(one)
    assert QRectF(0, 0, 100, 16).contains(other)


def test_chip_tells_its_word(qtbot: QtBot) -> None:
    chip = Chip(None, "te laat", "bad")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "te laat"


def test_slow_saving_shows_only_after_a_while(qtbot: QtBot) -> None:
    state = SaveState()
    qtbot.addWidget(state)
    state.show_saved("14:32")
    state.show_busy()
    assert state.text == "opgeslagen 14:32"
    qtbot.waitUntil(lambda: state.text == "bezig met opslaan")


def test_quick_saving_never_shows_as_busy(qtbot: QtBot) -> None:
    state = SaveState()
    qtbot.addWidget(state)
    state.show_busy()
    state.show_saved("14:32")
    assert not state._patience.isActive()
    assert state.text == "opgeslagen 14:32"


def test_failed_saving_offers_a_way_out(qtbot: QtBot) -> None:
    state = SaveState()
    qtbot.addWidget(state)
    state.show()
    state.show_not_saved()
    with qtbot.waitSignal(state.rescue_requested):
        QTest.mouseClick(state.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    assert state.text == "nog niet opgeslagen"


def test_toast_offers_to_undo_and_leaves(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    toast = Toast(window)
    window.show()
    undone: list[bool] = []
    toast.offer("Verplaatst naar de prullenbak.", "Maak ongedaan", lambda: undone.append(True))
    assert toast.text == "Verplaatst naar de prullenbak."
    QTest.mouseClick(toast.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    assert toast.text == ""
    assert undone == [True]


@pytest.mark.parametrize("is_below", [True, False])
def test_toast_gives_way_to_who_types_below_it(qtbot: QtBot, is_below: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    field, other = QLineEdit(window), QPushButton(window)
    toast = Toast(window)
    with qtbot.waitActive(window):
        window.show()
    other.setFocus()
    toast.tell("Weer opgeslagen.")
    field.setGeometry(toast.geometry() if is_below else QRect(0, 0, 100, 36))
    field.setFocus()
    assert toast.isHidden() is is_below


def test_empty_state_hides_a_button_without_words(qtbot: QtBot) -> None:
    state = EmptyState()
    qtbot.addWidget(state)
    state.set_content("Nog geen acties.", "", "flag")
    assert state.button.isHidden()


@pytest.mark.parametrize(
    ("width", "scale", "expected"), [(1366, 1.0, WidthClass.WIDE), (1366, 2.0, WidthClass.ICON_RAIL), (959, 1.0, WidthClass.NARROW)]
)
def test_width_counts_by_the_size_of_the_text(width: int, scale: float, expected: WidthClass) -> None:
    assert width_class(width, Theme(scale=scale)) is expected


def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    return said


def test_a_failure_is_said_once_and_not_at_every_try(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    state, said = SaveState(), announced(monkeypatch)
    qtbot.addWidget(state)
    state.show_not_saved()
    state.show_not_saved()
    assert said == ["Nog niet opgeslagen. Uw tekst blijft op het scherm staan."]
    state.show_saved("14:32", again=True)
    state.show_not_saved(2)
    assert state.text == "2 andere nog niet opgeslagen"
    assert len(said) == 2


def test_a_toast_that_tells_is_said_too_and_has_no_button(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window, said = QWidget(), announced(monkeypatch)
    qtbot.addWidget(window)
    toast = Toast(window)
    toast.tell("Weer opgeslagen.")
    assert (toast.text, said) == ("Weer opgeslagen.", ["Weer opgeslagen."])
    assert toast.findChildren(Button)[0].isHidden()


@pytest.mark.parametrize("made", [Chip, ScoreLine, SaveState])
def test_what_is_only_painted_is_announced_as_text(qtbot: QtBot, made: type[Chip | ScoreLine | SaveState]) -> None:
    mark = made()
    qtbot.addWidget(mark)
    if isinstance(mark, Chip):
        mark.set_content("Beslist")
    elif isinstance(mark, ScoreLine):
        mark.set_values(4.2, None)
    else:
        mark.show_saved("14:32")
    label = mark if isinstance(mark, QLabel) else mark.findChild(QLabel)
    assert isinstance(label, QLabel)
    assert QAccessible.queryAccessibleInterface(label).role() == QAccessible.Role.StaticText
    assert label.accessibleName() in {"Beslist", "score 4,2 op 10", "opgeslagen 14:32"}

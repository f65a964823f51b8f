"""Something to read: as it was written, never as markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui.dialogs.info_dialog import InfoDialog, Passage
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel


def test_every_passage_is_shown_as_it_was_written(qtbot: QtBot) -> None:
    dialog = InfoDialog("Bron", [Passage("Cijfer", "56 <b>procent</b>"), Passage("", "Zonder kop")])
    qtbot.addWidget(dialog)
    labels = dialog.ui.content_widget.findChildren(WrappedLabel)
    assert [label.text() for label in labels] == ["Cijfer", "56 <b>procent</b>", "Zonder kop"]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_the_one_button_closes_it(qtbot: QtBot) -> None:
    dialog = InfoDialog("Bron", [Passage("", "Tekst")])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.close_button.click()
    assert dialog.isHidden()

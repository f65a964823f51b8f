"""A proof has a title, and is a reference: nothing is opened or copied."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.domain.assessment import Evidence
from lokaalcirculair_desktop.ui.dialogs.evidence_dialog import EvidenceDialog
from lokaalcirculair_desktop.ui.pages.questions.evidence_list import EvidenceList, is_web_address


@pytest.fixture
def dialog(qtbot: QtBot) -> EvidenceDialog:
    made = EvidenceDialog(None)
    qtbot.addWidget(made)
    made.show()
    return made


def test_without_a_title_it_stays_open_and_says_why(dialog: EvidenceDialog) -> None:
    dialog.ui.save_button.click()
    assert dialog.isVisible()
    assert dialog.ui.missing_widget.isVisible()
    assert dialog.height() >= dialog.ui.dialog_layout.totalHeightForWidth(dialog.width())


def test_a_title_is_enough(dialog: EvidenceDialog) -> None:
    dialog.ui.title_edit.setText(" Meerjarenplan ")
    dialog.ui.save_button.click()
    assert dialog.result() == EvidenceDialog.DialogCode.Accepted
    assert dialog.evidence == Evidence("Meerjarenplan", None)


def test_a_file_lends_its_name(dialog: EvidenceDialog) -> None:
    dialog.take_file("/stukken/besluit.pdf")
    assert dialog.evidence == Evidence("besluit", "/stukken/besluit.pdf")


@pytest.mark.parametrize(
    ("location", "opens"),
    [
        ("https://www.vlaanderen.be/x", True),
        ("http://gemeente.be", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("//server/map", False),
        ("C:\\stukken\\a.pdf", False),
        ("https:", False),
        ("http://[", False),
        (None, False),
    ],
)
def test_only_web_addresses_can_be_opened(location: str | None, opens: bool) -> None:
    assert is_web_address(location) is opens


def test_a_closed_round_shows_its_proofs_without_buttons_to_change_them(qtbot: QtBot) -> None:
    proofs = EvidenceList()
    qtbot.addWidget(proofs)
    proofs.show_evidence((Evidence("Plan <b>1</b>", None),), ("Actiefiche",), locked=True)
    proofs.show()
    assert not proofs.add_button.isVisible()
    assert proofs.evidence == (Evidence("Plan <b>1</b>", None),)

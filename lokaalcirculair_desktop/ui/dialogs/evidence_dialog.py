"""One proof: its title and where it stands. Nothing is copied and nothing is opened."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from lokaalcirculair_desktop.domain.assessment import Evidence
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.forms.ui_evidence_dialog import Ui_EvidenceDialog
from lokaalcirculair_desktop.ui.theme import set_look, theme_of
from lokaalcirculair_desktop.ui.typed_text import cleaned_line

_WIDTH = 640


class EvidenceDialog(QDialog):
    """Asks for a proof, new or known. It closes only with a title."""

    def __init__(self, proof: Evidence | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EvidenceDialog()
        self.ui.setupUi(self)
        if proof is not None:
            self.ui.title_edit.setText(proof.title)
            self.ui.location_edit.setText(proof.location or "")
        self._tell_missing(False)
        self._connect_signals()
        self.resize(theme_of(self).px(_WIDTH), 0)
        self._fit()
        self.ui.title_edit.setFocus()

    def _connect_signals(self) -> None:
        self.ui.save_button.clicked.connect(self._save)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.file_button.clicked.connect(self._choose_file)
        self.ui.title_edit.textChanged.connect(lambda _: self._tell_missing(False))

    def _fit(self) -> None:
        """Be high enough for the words in the present width: the hint of Qt is that of another."""
        self.ui.dialog_layout.invalidate()
        self.resize(self.width(), max(self.height(), self.ui.dialog_layout.totalHeightForWidth(self.width())))

    @property
    def evidence(self) -> Evidence:
        """The proof as it is in the fields; a file or a page without a title is called by its own name."""
        location = cleaned_line(self.ui.location_edit.text())
        title = cleaned_line(self.ui.title_edit.text()) or PurePath(location.replace("\\", "/")).name
        return Evidence(title, location or None)

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Kies een bestand"))
        if chosen:
            self.take_file(chosen)

    def take_file(self, path: str) -> None:
        """Refer to a file; its name is the title where none is given."""
        self.ui.location_edit.setText(path)
        if not self.ui.title_edit.text().strip():
            self.ui.title_edit.setText(PurePath(path).stem)
        self._tell_missing(False)

    def _save(self) -> None:
        if self.evidence.title:
            self.accept()
        else:
            self._tell_missing(True)
            self.ui.title_edit.setFocus()

    def _tell_missing(self, missing: bool) -> None:
        self.ui.missing_widget.setVisible(missing)
        set_look(self.ui.title_edit, "state", "error" if missing else "")
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)

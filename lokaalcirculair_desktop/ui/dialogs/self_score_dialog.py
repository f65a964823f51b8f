"""Giving or changing the self-score after the start; a change stays in the history and the report says so."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QDialog, QWidget

from lokaalcirculair_desktop.texts import locale_name, tr
from lokaalcirculair_desktop.ui.forms.ui_self_score_dialog import Ui_SelfScoreDialog
from lokaalcirculair_desktop.ui.theme import theme_of

HALF = 0.5
_WIDTH = 440


class SelfScoreDialog(QDialog):
    """Asks for the self-score and whether the organisation is active."""

    def __init__(self, self_score: float | None, active: bool | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SelfScoreDialog()
        self.ui.setupUi(self)
        self.ui.score_spin_box.setLocale(QLocale(locale_name()))
        self._retranslate()
        self.ui.score_spin_box.setValue(self.ui.score_spin_box.minimum() if self_score is None else self_score)
        self.ui.active_segmented.set_value(active)
        self._connect_signals()
        width = theme_of(self).px(_WIDTH)
        self.resize(width, max(self.sizeHint().height(), self.heightForWidth(width)))  # the hint is that of a width in which nothing wraps

    def _connect_signals(self) -> None:
        self.ui.save_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)

    @property
    def self_score(self) -> float | None:
        """The score that was chosen, a multiple of a half; ``None`` below zero, where the box says that none is given."""
        value = self.ui.score_spin_box.value()
        return None if value < 0 else round(value / HALF) * HALF

    @property
    def active(self) -> bool | None:
        """Whether the organisation is active; ``None`` where nothing was chosen."""
        value = self.ui.active_segmented.value()
        return value if isinstance(value, bool) else None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()

    def _retranslate(self) -> None:
        self.ui.score_spin_box.setSpecialValueText(tr("niet gegeven"))
        self.ui.active_segmented.set_options([(True, tr("Ja")), (False, tr("Nee"))])
        self.ui.active_segmented.set_label(self.ui.active_label.text())

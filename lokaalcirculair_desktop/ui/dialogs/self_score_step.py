"""Step 5: the own score and *actief*, asked before the first question and before any figure of others is shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from lokaalcirculair_desktop.services.drafts import AssessmentDraft
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.dialogs.step import Step
from lokaalcirculair_desktop.ui.forms.ui_self_score_step import Ui_SelfScoreStep
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.segmented import TALL

_NARROWEST = 22  # of one figure, where the window is at its smallest
NOT_GIVEN: Final = -0.5  # the spin box shows a dash there: Qt's own has no empty value


class SelfScoreStep(Step):
    """Asks for a score on 0–10 in half points, or none yet, and whether the organisation works on the circular economy."""

    def __init__(self, draft: AssessmentDraft, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self.ui = Ui_SelfScoreStep()
        self.ui.setupUi(self)
        ui = self.ui
        ui.score_segmented.set_options([(score, str(score)) for score in range(11)])
        ui.score_segmented.set_height(TALL, fill=True)
        ui.score_segmented.setMinimumWidth(theme_of(self).px(11 * _NARROWEST))
        ui.score_spin_box.setDecimals(1)
        ui.score_spin_box.setRange(NOT_GIVEN, 10.0)
        ui.score_spin_box.setSingleStep(0.5)
        ui.score_spin_box.setSpecialValueText("–")
        ui.score_spin_box.setKeyboardTracking(False)
        self.retranslate()
        self._connect_signals()

    def _connect_signals(self) -> None:
        self.ui.score_segmented.chosen.connect(self._choose)
        self.ui.score_spin_box.valueChanged.connect(self._choose)
        self.ui.unknown_button.clicked.connect(lambda: self._give(None))
        self.ui.active_segmented.chosen.connect(self._choose_active)

    def question(self) -> str:
        return tr("Welk cijfer geeft u uw bestuur vandaag?")

    def explanation(self) -> str:
        return tr("Voor circulaire economie, op 10. Antwoord op gevoel: de vragen komen hierna.")

    def next_label(self) -> str:
        return tr("Begin met de vragen")

    def first_focus(self) -> QWidget:
        field: QWidget = self.ui.score_segmented
        return field

    def load(self) -> None:
        score, ui = self.draft.self_score, self.ui
        ui.score_spin_box.blockSignals(True)
        ui.score_spin_box.setValue(NOT_GIVEN if score is None else score)
        ui.score_spin_box.blockSignals(False)
        ui.score_segmented.set_value(int(score) if score is not None and score == int(score) else None)
        ui.active_segmented.set_value(self.draft.active)

    def _choose(self, value: object) -> None:
        if isinstance(value, int | float):
            self._give(None if value < 0 else round(value * 2) / 2)

    def _give(self, score: float | None) -> None:
        self.draft.self_score = score
        self.load()
        self.changed.emit()

    def _choose_active(self, active: object) -> None:
        self.draft.active = bool(active)
        self.changed.emit()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.active_segmented.set_options([(True, tr("Ja")), (False, tr("Nee"))])
        self.ui.active_segmented.set_label(self.ui.active_label.text())
        self.ui.score_segmented.set_label(tr("Uw cijfer op 10"))

"""Step 3: four plain questions about the organisation; each may be skipped."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from lokaalcirculair_desktop.domain.organisation import WasteCompetence
from lokaalcirculair_desktop.services.drafts import AssessmentDraft
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.dialogs.step import Step
from lokaalcirculair_desktop.ui.forms.ui_competences_step import Ui_CompetencesStep
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.segmented import Segmented
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

_GAP, _BELOW = 16, 6  # between a question and the answers beside it, or below it
_LEAST_WORDS = 200  # for a question beside its answers: a longer one then takes two lines
_LEFT, _MIDDLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
SKIPPED: Final = "skipped"
FIELDS: Final = ("waste", "business_park", "own_kitchen", "farmland")


class CompetencesStep(Step):
    """Asks for the short profile.

    Attributes:
        fields: the choices, by the name of the competence.
    """

    def __init__(self, draft: AssessmentDraft, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self.ui = Ui_CompetencesStep()
        self.ui.setupUi(self)
        ui = self.ui
        self.fields: dict[str, Segmented] = {
            "waste": ui.waste_segmented, "business_park": ui.business_park_segmented, "own_kitchen": ui.own_kitchen_segmented,
            "farmland": ui.farmland_segmented,
        }  # fmt: skip
        for name, field in self.fields.items():
            field.chosen.connect(lambda value, name=name: self._choose(name, value))
            field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)  # in the smallest window there is less room beside the words
        self.retranslate()

    def question(self) -> str:
        return tr("Wat past bij uw bestuur?")

    def explanation(self) -> str:
        return tr("Zo stelt het programma later voor wat niet van toepassing is. U mag elke vraag overslaan.")

    def first_focus(self) -> QWidget:
        return self.fields["waste"]

    def next_label(self) -> str:
        answered = [getattr(self.draft.competences, name) is not None for name in FIELDS]
        return tr("Verder") if any(answered) else tr("Sla over")

    def load(self) -> None:
        for name, field in self.fields.items():
            given = getattr(self.draft.competences, name)
            field.set_value(field.value() if given is None else given)

    def _choose(self, name: str, value: object) -> None:
        given: Any = None if value == SKIPPED else value
        self.draft.competences = replace(self.draft.competences, **{name: given})
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Put the answers below a question that would be squeezed beside them."""
        for layout, label, field in self._rows():
            left = self.room() - _GAP - field.sizeHint().width()
            is_stacked = left < min(label.sizeHint().width(), theme_of(self).px(_LEAST_WORDS))
            layout.setDirection(QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight)
            layout.setSpacing(_BELOW if is_stacked else _GAP)
            layout.setAlignment(field, _LEFT if is_stacked else _MIDDLE)

    def _rows(self) -> list[tuple[QBoxLayout, WrappedLabel, Segmented]]:
        ui = self.ui
        return [
            (ui.waste_layout, ui.waste_label, ui.waste_segmented),
            (ui.business_park_layout, ui.business_park_label, ui.business_park_segmented),
            (ui.own_kitchen_layout, ui.own_kitchen_label, ui.own_kitchen_segmented),
            (ui.farmland_layout, ui.farmland_label, ui.farmland_segmented),
        ]

    def retranslate(self) -> None:
        ui = self.ui
        ui.retranslateUi(self)
        skip = (SKIPPED, tr("Weet ik niet"))
        ui.waste_segmented.set_options(
            [(WasteCompetence.OWN, tr("Zelf")), (WasteCompetence.INTERMUNICIPAL, tr("Intercommunale")), (WasteCompetence.NONE, tr("Geen taak")), skip]
        )
        for name in FIELDS[1:]:
            self.fields[name].set_options([(True, tr("Ja")), (False, tr("Nee")), skip])
        for _, label, field in self._rows():
            field.set_label(label.text())
        self._fit_rows()

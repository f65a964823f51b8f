"""Step 3: four plain questions about the organisation; each may be skipped."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from lokaalcirculair_desktop.domain.organisation import WasteCompetence
from lokaalcirculair_desktop.services.drafts import AssessmentDraft
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.dialogs.step import Step
from lokaalcirculair_desktop.ui.forms.ui_competences_step import Ui_CompetencesStep
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.segmented import Segmented

_STACKED = 560  # width of the step, divided by the text scale, below which the answers stand below the question
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
        is_narrow = self.width() / theme_of(self).scale < _STACKED
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        for layout in (self.ui.waste_layout, self.ui.business_park_layout, self.ui.own_kitchen_layout, self.ui.farmland_layout):
            layout.setDirection(direction)
            layout.setAlignment(self._field_of(layout), _LEFT if is_narrow else _MIDDLE)

    @staticmethod
    def _field_of(layout: QBoxLayout) -> QWidget:
        item = layout.itemAt(1)
        field = item.widget() if item is not None else None
        assert field is not None
        return field

    def retranslate(self) -> None:
        ui = self.ui
        ui.retranslateUi(self)
        skip = (SKIPPED, tr("Weet ik niet"))
        ui.waste_segmented.set_options(
            [(WasteCompetence.OWN, tr("Zelf")), (WasteCompetence.INTERMUNICIPAL, tr("Intercommunale")), (WasteCompetence.NONE, tr("Geen taak")), skip]
        )
        for name in FIELDS[1:]:
            self.fields[name].set_options([(True, tr("Ja")), (False, tr("Nee")), skip])
        for field, label in zip(self.fields.values(), (ui.waste_label, ui.business_park_label, ui.own_kitchen_label, ui.farmland_label), strict=True):
            field.set_label(label.text())

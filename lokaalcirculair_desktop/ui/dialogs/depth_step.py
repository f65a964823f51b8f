"""Step 4: how much is asked, and what the round is called."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QWidget

from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.services.drafts import AssessmentDraft
from lokaalcirculair_desktop.services.overview import AssessmentSummary
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.dialogs.step import Step
from lokaalcirculair_desktop.ui.forms.ui_depth_step import Ui_DepthStep
from lokaalcirculair_desktop.ui.theme import theme_of


class DepthStep(Step):
    """Asks for depth, title and date. The title follows the date until the user writes another."""

    def __init__(self, draft: AssessmentDraft, known: Sequence[AssessmentSummary], parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self._known = known
        self._has_own_title = False
        self.ui = Ui_DepthStep()
        self.ui.setupUi(self)
        self.ui.date_edit.setDisplayFormat("d MMMM yyyy")
        self.ui.date_edit.setMinimumWidth(theme_of(self).px(200))
        self.ui.date_edit.setMinimumDate(QDate(2000, 1, 1))
        self.retranslate()
        self.ui.depth_group.chosen.connect(self._choose_depth)
        self.ui.title_line_edit.textChanged.connect(self._write_title)
        self.ui.date_edit.dateChanged.connect(self._choose_date)
        self.ui.previous_segmented.chosen.connect(self._choose_previous)

    def question(self) -> str:
        return tr("Hoe grondig wilt u meten?")

    def explanation(self) -> str:
        return tr("U kunt later overstappen: uw antwoorden blijven.")

    def is_complete(self) -> bool:
        return bool(self.draft.title.strip())

    def missing(self) -> str:
        return tr("Geef de meting eerst een naam.")

    def first_focus(self) -> QWidget:
        group: QWidget = self.ui.depth_group
        return group

    def load(self) -> None:
        if not self._has_own_title:
            self.draft.title = self.draft.propose_title(self.draft.earlier_rounds(self._known))
        ui, date = self.ui, self.draft.date
        ui.depth_group.set_value(self.draft.depth)
        with QSignalBlocker(ui.title_line_edit):
            ui.title_line_edit.setText(self.draft.title)
        ui.date_edit.blockSignals(True)
        ui.date_edit.setDate(QDate(date.year, date.month, date.day))
        ui.date_edit.blockSignals(False)
        self._show_previous()

    def _show_previous(self) -> None:
        """Offer to start from the round before, where there is one."""
        ui, earlier = self.ui, self.draft.earlier_rounds(self._known)
        ui.previous_panel.setVisible(bool(earlier))
        if not earlier:
            return
        year, depth = earlier[0].date.year, earlier[0].depth
        ui.previous_segmented.set_options([(True, tr("De meting van {year}").format(year=year)), (False, tr("Geen"))])
        ui.previous_segmented.set_label(ui.previous_label.text())
        ui.previous_segmented.set_value(self.draft.from_previous)
        if not self.draft.from_previous:
            words = tr("U begint zonder voorstellen. Het resultaat vergelijkt dan niet met {year}.")
        elif depth is self.draft.depth:
            words = tr("Bij elke vraag stelt het programma het antwoord van {year} voor. Het telt pas mee als u het bevestigt of wijzigt.")
        elif depth is Depth.FULL:
            words = tr("In {year} was het een volledige scan. Met dezelfde diepte krijgt u bij elke vraag een voorstel en vergelijkt u alles.")
        else:
            words = tr("In {year} was het een quickscan. Alleen de vragen die toen ook gesteld zijn, krijgen een voorstel en een vergelijking.")
        ui.previous_hint_label.setText(words.format(year=year))

    def _choose_previous(self, chosen: object) -> None:
        self.draft.from_previous = bool(chosen)
        self._show_previous()
        self.changed.emit()

    def _choose_depth(self, depth: object) -> None:
        if isinstance(depth, Depth):
            self.draft.depth = depth
            self._show_previous()
            self.changed.emit()

    def _write_title(self, title: str) -> None:
        self._has_own_title = True
        self.draft.title = " ".join(title.split())
        self.changed.emit()

    def _choose_date(self, date: QDate) -> None:
        self.draft.date = dt.date(date.year(), date.month(), date.day())
        self.load()
        self.changed.emit()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.depth_group.set_choices(
            [
                (Depth.QUICK, tr("Quickscan"), tr("17 vragen, ongeveer 20 minuten. Een goede eerste kennismaking.")),
                (Depth.FULL, tr("Volledige scan"), tr("31 vragen, een namiddag. Alleen of met collega’s.")),
            ]
        )
        self.ui.depth_group.set_value(self.draft.depth)
        self._show_previous()

"""The new assessment in five steps: organisation, for whom, characteristics, depth, self-score. Nothing is stored before the last one."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.domain.reference import Municipality
from lokaalcirculair_desktop.services.drafts import AssessmentDraft
from lokaalcirculair_desktop.services.overview import AssessmentSummary
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.dialogs.competences_step import CompetencesStep
from lokaalcirculair_desktop.ui.dialogs.covers_step import CoversStep
from lokaalcirculair_desktop.ui.dialogs.depth_step import DepthStep
from lokaalcirculair_desktop.ui.dialogs.organisation_step import OrganisationStep
from lokaalcirculair_desktop.ui.dialogs.self_score_step import SelfScoreStep
from lokaalcirculair_desktop.ui.dialogs.step import Step, fits_in_row
from lokaalcirculair_desktop.ui.forms.ui_new_assessment_dialog import Ui_NewAssessmentDialog
from lokaalcirculair_desktop.ui.messages import Choice, Question, messages_of
from lokaalcirculair_desktop.ui.reading_order import put_in_reading_order
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.plain_tooltip import set_plain_tooltip

_WIDTH, _HEIGHT = 880, 520
_STEPS_WIDTH = 236
_NARROW = 720  # below this width, divided by the text scale, the list of steps gives way
_TOP, _TOP_WITH_COUNT = 24, 16  # above the question, and above the line that tells which step this is
DISCARD, STAY = "discard", "stay"


class NewAssessmentDialog(QDialog):
    """Asks all that a round needs before its first question. Enter goes on, Esc leaves.

    Attributes:
        draft: what was chosen so far; complete once the dialog is accepted.
        steps: the five steps, in order.
        place: which one is open, from 0.
    """

    def __init__(self, known: Sequence[AssessmentSummary], depth: Depth, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = AssessmentDraft(date=today, depth=depth)
        self.place = 0
        self.ui = Ui_NewAssessmentDialog()
        self.ui.setupUi(self)
        self.steps: tuple[Step, ...] = (
            OrganisationStep(self.draft, known),
            CoversStep(self.draft),
            CompetencesStep(self.draft),
            DepthStep(self.draft, known),
            SelfScoreStep(self.draft),
        )
        for step in self.steps:
            self.ui.step_contents_layout.addWidget(step)
            step.changed.connect(self._update_buttons)
        self.ui.next_button.setDefault(True)
        self._begin = copy.copy(self.draft)
        self._connect_signals()
        self._retranslate()
        self._apply_measures()
        self._show_step(0)

    def _connect_signals(self) -> None:
        self.ui.next_button.clicked.connect(self.go_on)
        self.ui.back_button.clicked.connect(self.go_back)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.step_scroll_area.verticalScrollBar().rangeChanged.connect(self._make_room_for_bar)

    def propose(self, municipality: Municipality) -> None:
        """Begin with a municipality chosen; the user can still take another."""
        first = self.steps[0]
        assert isinstance(first, OrganisationStep)
        first.propose(municipality)
        self._begin = copy.copy(self.draft)

    def begin_from(self, earlier: AssessmentSummary) -> None:
        """Begin another round for the organisation of an earlier one, as thorough as that was; the user can still choose otherwise."""
        first = self.steps[0]
        assert isinstance(first, OrganisationStep)
        first.show_round(earlier)
        self._show_step(1)
        self._begin = copy.copy(self.draft)

    @property
    def step(self) -> Step:
        """The open step."""
        return self.steps[self.place]

    def go_on(self) -> None:
        """Open the next step; after the last one the dialog is done."""
        if not self.step.is_complete():
            return
        if self.place == len(self.steps) - 1:
            self.accept()
        else:
            self._show_step(self.place + 1)

    def go_back(self) -> None:
        """Open the step before; what was chosen stays."""
        if self.place:
            self._show_step(self.place - 1)

    def reject(self) -> None:
        """Leave; ask first if something was filled in."""
        if self.draft == self._begin or self._may_discard():
            super().reject()

    def _may_discard(self) -> bool:
        question = Question(
            tr("Stoppen met deze nieuwe meting?"),
            (Choice(DISCARD, tr("Stop")), Choice(STAY, tr("Ga verder met invullen"), "primary")),
            STAY,
            text=tr("Wat u hier al koos, wordt dan niet bewaard."),
        )
        return messages_of().ask(self, question) == DISCARD

    def _show_step(self, place: int) -> None:
        self.place = place
        ui, step = self.ui, self.step
        step.load()
        for other in self.steps:
            other.setVisible(other is step)  # no stack: that makes room for its largest page
        ui.step_list.set_current(place)
        ui.back_button.setVisible(place > 0)
        ui.step_scroll_area.verticalScrollBar().setValue(0)
        self._update_buttons()
        self._name_step()
        put_in_reading_order(self)
        step.first_focus().setFocus(Qt.FocusReason.TabFocusReason)

    def _name_step(self) -> None:
        """Say which step of how many is open: to a screen reader, and above the question, where it shows once the list of steps gives way."""
        ui = self.ui
        ui.step_count_label.setText(ui.step_list.accessibleName())
        self.setAccessibleName(f"{ui.steps_title_label.text()}, {ui.step_list.accessibleName()}")

    def _make_room_for_bar(self) -> None:
        bar = self.ui.step_scroll_area.verticalScrollBar()
        width = bar.sizeHint().width() if bar.maximum() else 0
        for step in self.steps:
            step.make_room_for_bar(width)

    def _update_buttons(self) -> None:
        ui, step = self.ui, self.step
        ui.question_label.setText(step.question())
        ui.explanation_label.setText(step.explanation())
        ui.next_button.setText(step.next_label())
        ui.next_button.setEnabled(step.is_complete())
        why_not = "" if step.is_complete() else step.missing()
        set_plain_tooltip(ui.next_button, why_not)
        ui.next_button.setAccessibleDescription(why_not)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Leave the key caps out where the buttons have no room for them: the words go before."""
        ui = self.ui
        capped = (ui.cancel_button, ui.next_button)
        for button in capped:
            button.set_key_cap_visible(True)
        margins = ui.buttons_layout.contentsMargins()
        room = self.width() - margins.left() - margins.right() - (0 if ui.steps_panel.isHidden() else ui.steps_panel.width())
        shown = [button for button in (ui.back_button, *capped) if not button.isHidden()]
        has_room = fits_in_row(room, ui.buttons_layout.spacing(), *shown)
        for button in capped:
            button.set_key_cap_visible(has_room)

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.step_list.set_steps(
            [
                (tr("Organisatie"), tr("gemeente of ander bestuur")),
                (tr("Voor wie"), tr("gemeente, OCMW, AGB")),
                (tr("Kenmerken"), tr("afval, keuken, bedrijven, landbouw")),
                (tr("Diepte"), tr("quickscan, ongeveer 20 minuten, of volledige scan")),
                (tr("Zelfscore"), tr("uw cijfer, vóór de vragen")),
            ]
        )

    def _apply_measures(self) -> None:
        theme = theme_of(self)
        self.ui.steps_panel.setFixedWidth(theme.px(_STEPS_WIDTH))
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        self.setMinimumSize(min(520, room.width()), min(440, room.height()))
        self.resize(min(theme.px(_WIDTH), room.width()), min(theme.px(_HEIGHT), room.height()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.step.first_focus().setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_list = self.width() / theme_of(self).scale >= _NARROW
        self.ui.steps_panel.setVisible(has_list)
        self.ui.step_count_label.setVisible(not has_list)
        margins = self.ui.step_header_layout.contentsMargins()
        margins.setTop(_TOP if has_list else _TOP_WITH_COUNT)
        self.ui.step_header_layout.setContentsMargins(margins)
        self._fit_buttons()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._name_step()
            self._update_buttons()

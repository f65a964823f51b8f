"""The question page, on which a user spends nearly all of the time: one question, five levels, and what belongs to the answer."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from lokaalcirculair_desktop.domain.assessment import State
from lokaalcirculair_desktop.domain.questionnaire import items_in_play
from lokaalcirculair_desktop.services.questionnaires import ItemChange
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.dialogs.changed_dialog import ChangedDialog, Words
from lokaalcirculair_desktop.ui.dialogs.figure_dialog import FigureDialog
from lokaalcirculair_desktop.ui.dialogs.history_dialog import HistoryDialog
from lokaalcirculair_desktop.ui.messages import Choice, Question, messages_of
from lokaalcirculair_desktop.ui.pages.questions import keys
from lokaalcirculair_desktop.ui.pages.questions.keys import Command
from lokaalcirculair_desktop.ui.pages.questions.menus import depth_menu, rescue_copy, show_menu, state_menu
from lokaalcirculair_desktop.ui.pages.questions.notices import proposal_of
from lokaalcirculair_desktop.ui.pages.questions.progress import next_open
from lokaalcirculair_desktop.ui.pages.questions.shown_question import ShownQuestion
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.widgets.button import Button


class QuestionsPage(ShownQuestion):
    """Takes the answers to one question at a time, by mouse or by keyboard alone, and hands every change to the session at once."""

    key: ClassVar[str] = "questions"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._connect_signals()
        self._connect_fields()

    def _connect_signals(self) -> None:
        ui, session = self.ui, self.session
        ui.dimension_list.item_chosen.connect(self.go_to)
        ui.dimension_list.dimension_chosen.connect(self._go_to_dimension)
        ui.dimension_list.note_chosen.connect(self._show_state_menu)
        ui.dimension_list.head_button.clicked.connect(self._show_depth_menu)
        ui.list_button.clicked.connect(self._toggle_list)
        ui.scope_button.clicked.connect(lambda: self.scope_panel.open_below(ui.scope_button))
        ui.history_button.clicked.connect(self.show_history)
        ui.save_state.rescue_requested.connect(lambda: rescue_copy(session, self))
        ui.previous_button.clicked.connect(self.go_back)
        ui.next_button.clicked.connect(self.go_on)
        ui.next_open_button.clicked.connect(self._go_to_next_open)
        ui.reopen_button.clicked.connect(self._reopen)
        session.answer_changed.connect(self._follow_answer)
        session.assessment_changed.connect(self._follow)
        session.assessment_opened.connect(self._forget)
        session.save_state_changed.connect(self._show_save_state)

    def _connect_fields(self) -> None:
        ui = self.ui
        ui.level_cards.level_chosen.connect(self.choose_level)
        ui.damage_panel.take_over_wanted.connect(self.take_over)
        ui.notice_panel.first_wanted.connect(self._follow_notice)
        ui.notice_panel.second_wanted.connect(self._turn_notice_down)
        ui.damage_panel.backups_wanted.connect(self.backups_wanted)
        ui.other_answers.not_applicable_wanted.connect(self.ask_reason)
        ui.other_answers.unknown_wanted.connect(self.choose_unknown)
        ui.reason_panel.reason_given.connect(self._choose_not_applicable)
        ui.reason_panel.left.connect(self._leave_reason)
        fields, notes = ui.answer_fields, ui.note_panel
        fields.target_changed.connect(self._change_target)
        fields.figures_wanted.connect(self._change_figures)
        for signal, name in (
            (fields.horizon_changed, "horizon"),
            (fields.confidence_changed, "confidence"),
            (fields.carried_by_changed, "carried_by"),
            (notes.note_changed, "note"),
            (notes.private_note_changed, "private_note"),
            (notes.evidence_changed, "evidence"),
        ):
            signal.connect(partial(self._change, name))

    def load(self) -> None:
        if self.session.current is None:
            return
        self._shown_assessment = self.session.assessment.id
        self._listed_item = ""
        self._show_item()
        self._show_progress()
        self._show_save_state()
        self._fit()

    def leave(self) -> None:
        self.ui.note_panel.commit()

    def first_focus(self) -> QWidget | None:
        return self.ui.level_cards.stops[self.ui.level_cards.current]

    def regions(self) -> tuple[QWidget, ...]:
        cards = self.ui.level_cards
        sidebar = self.ui.dimension_list if self.ui.dimension_list.isVisible() else self.ui.list_button
        return cards.stops[cards.current], self.ui.next_button, sidebar

    def _follow(self) -> None:
        if self.isVisible():
            self.load()

    def _forget(self) -> None:
        """Turn to another round; what was typed for the one before was handed over when its page was left, or is dropped, never mixed up."""
        self.ui.note_panel.discard()
        self._shown_item = self._shown_assessment = ""
        self._declined.clear()
        self._follow()

    def _follow_answer(self, item: str) -> None:
        if self.session.current is not None and self.session.assessment.id == self._shown_assessment:
            if item == self._shown_item:
                self._show_answer()
            self._show_progress()

    # going from question to question

    def go_to(self, item: str) -> None:
        """Show another question of this round and put the keyboard on its answer."""
        self.ui.note_panel.commit()
        self.session.item = item
        self._close_list()
        self._show_item()
        self._show_progress()
        self._show_save_state()
        self._fit()
        self.ui.level_cards.focus_stop(self.ui.level_cards.current if self.answer.level is not None else 0)
        damage = "" if self.ui.damage_panel.isHidden() else self.ui.damage_panel.accessibleName()
        news = QAccessibleAnnouncementEvent(self.ui.question_label, f"{self.item.question} {damage}".strip())
        QAccessible.updateAccessibility(news)

    def go_on(self) -> None:
        """Go to the next question, and after the last to the results."""
        place = self.items.index(self.session.item) + 1
        if place < len(self.items):
            self.go_to(self.items[place])
        else:
            self.ui.note_panel.commit()
            self.page_wanted.emit("results")

    def go_back(self) -> None:
        """Go to the question before, where there is one."""
        place = self.items.index(self.session.item)
        if place > 0:
            self.go_to(self.items[place - 1])

    def _go_to_next_open(self) -> None:
        other = next_open(self.progress, self.items, self.session.item) if self.progress else None
        if other is not None:
            self.go_to(other)

    def _go_to_dimension(self, dimension: str) -> None:
        items = items_in_play(self.session.assessment.depth, dimension)
        self.go_to(next((item for item in items if self.session.answer_to(item).is_open), items[0]))

    # answering

    def choose_level(self, level: int) -> None:
        """Take a level as the answer; the same level again changes nothing, unless the question was answered in another version."""
        version = self.item.item_version
        if not self.session.is_locked and (self.answer.level, self.answer.item_version) != (level, version):
            self._hide_reason()
            self.session.put_answer(self.answer.choose_level(level, self.session.now(), item_version=version))

    def take_over(self) -> None:
        """Take what is left of a damaged answer as a new answer: the user read it and says that it holds."""
        self.ui.note_panel.commit()
        restored = self._restored()
        if restored is not None and not self.session.is_locked:
            self.session.put_answer(restored)
            self.ui.level_cards.focus_stop(restored.level if restored.level is not None else self.ui.level_cards.current)

    def _follow_notice(self) -> None:
        """Take over what the profile proposes, or compare the old question with the new one."""
        change = self._change_of_question()
        if change is not None:
            self._compare(change)
            return
        current = self.session.current
        rule = proposal_of(current.organisation, self.answer) if current is not None and not self.session.is_locked else None
        if rule is None:
            return
        carried_by = rule.proposes.carried_by
        if carried_by is not None:
            self._change("carried_by", carried_by)
        else:
            self._choose_not_applicable(self.item.not_applicable.sentence or "")
        self._focus_cards()

    def _turn_notice_down(self) -> None:
        """Answer a question although the profile proposes something, or say that the answer still holds for the changed question."""
        change = self._change_of_question()
        if change is not None and not self.session.is_locked:
            self.session.put_answer(change.answer.confirm(change.after.item_version, self.session.now()))
        else:
            self._declined.add(self.session.item)
            self._show_notice()
        self._focus_cards()

    def _compare(self, change: ItemChange) -> None:
        words = Words(tr("Kijk opnieuw"), "", tr("Mijn antwoord klopt nog"), tr("Kies opnieuw"))
        dialog = ChangedDialog(words, (change,), [level.name for level in self.session.questionnaire.levels], self)
        agreed = bool(dialog.exec())
        dialog.deleteLater()
        if agreed:
            self._turn_notice_down()
        else:
            self._focus_cards()

    def choose_unknown(self) -> None:
        """Take *weet niet* as the answer; again changes nothing, unless the question was answered in another version."""
        version = self.item.item_version
        if not self.session.is_locked and (self.answer.state, self.answer.item_version) != (State.UNKNOWN, version):
            self._hide_reason()
            self.session.put_answer(self.answer.choose_unknown(self.session.now(), item_version=version))

    def ask_reason(self) -> None:
        """Ask why the question does not apply; nothing changes before there is a reason."""
        if not self.session.is_locked:
            reason = self.answer.reason if self.answer.state is State.NOT_APPLICABLE else None
            self.ui.low_widget.hide()
            self.ui.reason_panel.ask(self.item.not_applicable, reason or "")
            self._fit()

    def _choose_not_applicable(self, reason: str) -> None:
        version = self.item.item_version
        if (self.answer.state, self.answer.reason, self.answer.item_version) != (State.NOT_APPLICABLE, reason, version):
            self.session.put_answer(self.answer.choose_not_applicable(reason, self.session.now(), item_version=version))
        self._leave_reason()

    def _leave_reason(self) -> None:
        self._hide_reason()
        self._fit()
        self._focus_cards()

    def clear_answer(self) -> None:
        """Take the answer away; ambition, notes and proofs stay."""
        if not self.session.is_locked and self.answer.state is not State.OPEN:
            self.session.put_answer(self.answer.clear(self.session.now()))

    def _change_target(self, target: object) -> None:
        self._change("target", target)
        if target is None:
            self._change("horizon", None)

    def _change(self, name: str, value: object) -> None:
        if self.session.current is None or self.session.is_locked or self.session.assessment.id != self._shown_assessment:
            return
        answer = self.session.answer_to(self._shown_item)
        if getattr(answer, name) != value:
            changed: dict[str, object] = {name: value, "revision": answer.revision + 1, "updated_at": self.session.now(), "updated_by": None}
            self.session.put_answer(replace(answer, **changed))  # type: ignore[arg-type]

    def _change_figures(self) -> None:
        dialog = FigureDialog(self.item, self._figures(), self.session.workspace.clock().year, self, locked=self.session.is_locked)
        accepted, figures = bool(dialog.exec()), dialog.figures
        dialog.deleteLater()
        if accepted and not self.session.is_locked and figures != self._figures():
            others = tuple(figure for figure in self.session.assessment.figures if figure.item != self._shown_item)
            self.session.put_figures((*others, *figures))

    def _reopen(self) -> None:
        question = Question(
            tr("Meting heropenen?"),
            (Choice("leave", tr("Laat afgesloten"), "ghost"), Choice("reopen", tr("Heropen"), "primary")),
            "leave",
            text=tr("De antwoorden kunnen daarna weer veranderen. Een rapport dat u al bewaarde, verandert niet mee."),
        )
        if messages_of().ask(self, question) == "reopen":
            self.session.reopen_round(partial(messages_of().show_error, self))

    # menus and panels

    def _show_depth_menu(self) -> None:
        self.ui.note_panel.commit()
        show_menu(depth_menu(self.session, self), self.ui.dimension_list.head_button)

    def _show_state_menu(self) -> None:
        if self.progress is not None:
            menu = state_menu(self.session.questionnaire, self.progress, self.go_to, self)
            show_menu(menu, self.ui.dimension_list, above=True)

    def show_history(self) -> None:
        """Show what the answer was before; what is being typed is handed over first."""
        self.ui.note_panel.commit()
        dialog = HistoryDialog(self.session, self._shown_item, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _toggle_list(self) -> None:
        sidebar = self.ui.dimension_list
        if sidebar.isVisible():
            self._close_list()
            return
        self._place_list()
        sidebar.show()
        sidebar.raise_()
        sidebar.focus_list()

    def _close_list(self) -> None:
        if self.ui.list_button.isVisible():
            self.ui.dimension_list.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close what lies over the page when the user clicks beside it."""
        super().mousePressEvent(event)
        self.scope_panel.close_panel()
        self._close_list()

    # the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.session.current is None or not self._shown_item:
            super().keyPressEvent(event)
            return
        focus = QApplication.focusWidget()
        command = self._command(event, focus)
        level = keys.level_of(event) if command is None and self._acts_on_single_keys(focus) else None
        if level is not None:
            self._take_digit(level)
        elif command is None or not self._do(command, focus):
            super().keyPressEvent(event)
            return
        event.accept()

    def _acts_on_single_keys(self, focus: QWidget | None) -> bool:
        if not self.session.preferences.single_key_shortcuts:
            return False
        return self._is_ambition_asked or not keys.keeps_single_keys(focus)

    @property
    def _is_ambition_asked(self) -> bool:
        return self.ui.answer_fields.is_ambition_asked and self.ui.answer_fields.ambition_has_focus

    def _command(self, event: QKeyEvent, focus: QWidget | None) -> Command | None:
        if self._is_ambition_asked and event.key() == Qt.Key.Key_Delete:
            return Command.CLEAR
        moving = keys.moving_command(event, focus)
        if moving is not None:
            return moving
        return keys.single_key_command(event) if self._acts_on_single_keys(focus) else None

    def _take_digit(self, level: int) -> None:
        """Take a digit as the ambition where that was asked for with A, else as the answer; the ring follows."""
        if self._is_ambition_asked:
            if not self.session.is_locked:
                self._change("target", level)
        else:
            self._hide_reason()
            self.choose_level(level)
            self._fit_height()
            self.ui.level_cards.make_current(level)
        self._focus_cards()

    def _do(self, command: Command, focus: QWidget | None) -> bool:
        """Do what a key asks; tell whether it asked for something here."""
        if command is Command.NEXT and isinstance(focus, Button):
            focus.click()
            return True
        if command is Command.CLEAR and self._is_ambition_asked:
            self._change_target(None)
            return True
        acts = {
            Command.NEXT: self.go_on,
            Command.PREVIOUS: self.go_back,
            Command.CLEAR: self.clear_answer,
            Command.NOT_APPLICABLE: self.ask_reason,
            Command.UNKNOWN: self.choose_unknown,
            Command.AMBITION: self._ask_ambition,
            Command.NOTE: self.ui.note_panel.focus_note,
            Command.PRIVATE_NOTE: self.ui.note_panel.focus_private_note,
            Command.EVIDENCE: self.ui.note_panel.focus_evidence,
            Command.SCOPE: lambda: self.scope_panel.open_below(self.ui.scope_button),
            Command.HISTORY: self.show_history,
            Command.BACK: self._focus_cards,
        }
        acts[command]()
        return True

    def _ask_ambition(self) -> None:
        if not self.session.is_locked:
            self.ui.answer_fields.ask_ambition()

    def _focus_cards(self) -> None:
        """Bring the keyboard back to the levels; what was typed is handed over on the way."""
        self.ui.answer_fields.is_ambition_asked = False
        self._close_list()
        self.ui.level_cards.focus_stop(self.ui.level_cards.current)

"""The question page, on which a user spends nearly all of the time: one question, five levels, and what belongs to the answer."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from lokaalcirculair_desktop.domain.questionnaire import items_in_play
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.dialogs.history_dialog import HistoryDialog
from lokaalcirculair_desktop.ui.messages import Choice, Question, messages_of
from lokaalcirculair_desktop.ui.pages.questions import keys
from lokaalcirculair_desktop.ui.pages.questions.answered_question import AnsweredQuestion
from lokaalcirculair_desktop.ui.pages.questions.keys import Command
from lokaalcirculair_desktop.ui.pages.questions.menus import depth_menu, rescue_copy, show_menu, state_menu
from lokaalcirculair_desktop.ui.pages.questions.progress import next_open
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.widgets.button import Button


class QuestionsPage(AnsweredQuestion):
    """Asks one question at a time, by mouse or by keyboard alone."""

    key: ClassVar[str] = "questions"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._connect_signals()

    def _connect_signals(self) -> None:
        ui, session = self.ui, self.session
        ui.dimension_list.item_chosen.connect(self.go_to)
        ui.dimension_list.dimension_chosen.connect(self._go_to_dimension)
        ui.dimension_list.note_chosen.connect(self._show_state_menu)
        ui.dimension_list.head_button.clicked.connect(self._show_depth_menu)
        ui.list_button.clicked.connect(self._toggle_list)
        ui.scope_button.clicked.connect(lambda: self.scope_panel.open_below(ui.scope_button))
        ui.history_button.clicked.connect(self.show_history)
        ui.search_button.clicked.connect(self.search_wanted)
        ui.save_state.rescue_requested.connect(lambda: rescue_copy(session, self))
        ui.previous_button.clicked.connect(self.go_back)
        ui.next_button.clicked.connect(self.go_on)
        ui.next_open_button.clicked.connect(self._go_to_next_open)
        ui.reopen_button.clicked.connect(self._reopen)
        session.answer_changed.connect(self._follow_answer)
        session.assessment_changed.connect(self._follow)
        session.assessment_opened.connect(self._forget)
        session.save_state_changed.connect(self._show_save_state)

    def load(self) -> None:
        if self.session.current is None:
            return
        self._shown_assessment = self.session.assessment.id
        self._listed_item = ""
        self._show_item()
        self._show_progress()
        self._show_save_state()
        self._fit()

    def show_beginning(self) -> None:
        self.ui.scroll_area.verticalScrollBar().setValue(0)

    def leave(self) -> None:
        self.ui.note_panel.commit()
        self.ui.why_changed_panel.commit()

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
        self.ui.why_changed_panel.discard()
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
        self.ui.level_cards.focus_stop(self._first_level())
        self.show_beginning()  # what is asked comes before the level that has the ring
        told = [panel.accessibleName() for panel in (self.ui.damage_panel, self.ui.notice_panel) if not panel.isHidden()]
        news = QAccessibleAnnouncementEvent(self.ui.question_label, " ".join((self.item.question, *told)))
        QAccessible.updateAccessibility(news)

    def _first_level(self) -> int:
        """Return the level on which the keyboard begins: the answer, or the one that is proposed."""
        if self.answer.level is not None:
            return self.ui.level_cards.current
        proposed = self._proposed()
        return (proposed.answer.level or 0) if proposed is not None and proposed.change is None else 0

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

    # asking first

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
        if moving is Command.NEXT and not event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._awaits_confirmation(focus):
            return Command.CONFIRM
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
            Command.CONFIRM: self.confirm_previous,
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

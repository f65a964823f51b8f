"""All that is asked in a round: the questions, and after them the entries that do not count in the score.

Looking at such an entry leaves the question where it was: the sidebar, a link or the keyboard leads back to it.
"""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from lokaalcirculair_desktop.domain.questionnaire import Item
from lokaalcirculair_desktop.domain.survey import Survey
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.pages.questions import keys
from lokaalcirculair_desktop.ui.pages.questions.keys import Command
from lokaalcirculair_desktop.ui.pages.questions.progress import next_open
from lokaalcirculair_desktop.ui.pages.questions.unscored_area import UnscoredArea, UnscoredEntry
from lokaalcirculair_desktop.ui.pages.questions_page import QuestionsPage
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.breakpoints import WidthClass, width_class
from lokaalcirculair_desktop.ui.widgets.button import Button

_ENTRIES = tuple(UnscoredEntry)


class RoundPage(QuestionsPage):
    """The question page with the survey and the coalition agreement.

    Attributes:
        is_unscored: whether an entry that does not count stands in place of the question.
    """

    is_unscored = False

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui.dimension_list.extra_chosen.connect(lambda entry: self.show_unscored(UnscoredEntry(entry)))

    @cached_property
    def unscored(self) -> UnscoredArea:
        """What stands in place of the question; made once it is wanted."""
        area, layout = UnscoredArea(self.ui.main_widget), self.ui.main_layout
        area.hide()
        layout.insertWidget(layout.indexOf(self.ui.scroll_area) + 1, area)
        area.changed.connect(self._change_survey)
        return area

    def show_unscored(self, entry: UnscoredEntry) -> None:
        """Show an entry that does not count in the score, and put the keyboard on its first choice."""
        self.ui.note_panel.commit()
        if self.is_unscored:
            self.unscored.commit()
        self.is_unscored = True
        self.unscored.show_entry(entry)
        self._close_list()
        self.unscored.put_above(self.ui.problem_card)
        self.ui.scroll_area.hide()
        self.unscored.show()
        self._listed_item = ""
        self.load()
        panel = self.unscored.panel
        panel.first_focus().setFocus(Qt.FocusReason.ShortcutFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(panel.title_label, panel.title_label.text()))

    def _turn_to_question(self) -> None:
        """Show the question again in place of what does not count."""
        if self.is_unscored:
            self.unscored.commit()
            self.is_unscored = False
            self.unscored.hide()
            self.ui.content_layout.insertWidget(0, self.ui.problem_card)
            self.ui.scroll_area.show()
            for button in (self.ui.scope_button, self.ui.history_button):
                button.show()
            self._listed_item, self._width, self._fitted_header = "", None, ()

    def _change_survey(self, survey: Survey) -> None:
        session = self.session
        if session.current is not None and not session.is_locked and session.assessment.id == self._shown_assessment:
            session.change_survey(survey)

    # what differs from the question page while such an entry is shown

    def leave(self) -> None:
        self._turn_to_question()
        super().leave()

    def first_focus(self) -> QWidget | None:
        return self.unscored.panel.first_focus() if self.is_unscored else super().first_focus()

    def regions(self) -> tuple[QWidget, ...]:
        first, *others = super().regions()
        return (self.unscored.panel.first_focus() if self.is_unscored else first, *others)

    def go_to(self, item: str) -> None:
        self._turn_to_question()
        super().go_to(item)

    def go_on(self) -> None:
        """Go to the next question or entry; after the last question and after the last entry to the results."""
        if not self.is_unscored:
            super().go_on()
        elif (following := self._following) is not None:
            self.show_unscored(following)
        else:
            self.page_wanted.emit("results")

    def go_back(self) -> None:
        """Go to the question or entry before, where there is one."""
        if not self.is_unscored:
            super().go_back()
        elif (place := _ENTRIES.index(self.unscored.entry)) > 0:
            self.show_unscored(_ENTRIES[place - 1])
        else:
            self.go_to(self.items[-1])

    @property
    def _following(self) -> UnscoredEntry | None:
        place = _ENTRIES.index(self.unscored.entry) + 1
        return _ENTRIES[place] if place < len(_ENTRIES) else None

    def _forget(self) -> None:
        if "unscored" in self.__dict__:  # it was made
            self.unscored.discard()
        self._turn_to_question()
        super()._forget()

    def _follow_answer(self, item: str) -> None:
        """Turn to the question when its answer changes: from here only taking back does that, and it must be seen."""
        if self.is_unscored and self.session.current is not None:
            self.go_to(item if self.asks(item) else self.session.item)
        else:
            super()._follow_answer(item)

    def _show_item(self) -> None:
        super()._show_item()
        if self.is_unscored:
            self.unscored.show_state(self.session)

    def _show_header(self, item: Item) -> None:
        super()._show_header(item)
        self._cover_header()

    def _fit_header(self, room: int) -> None:
        super()._fit_header(room)
        self._cover_header()

    def _cover_header(self) -> None:
        """Say in the header that the entry does not count, where it says to which dimension a question belongs."""
        if not self.is_unscored:
            return
        ui = self.ui
        for part in (ui.dimension_badge, ui.place_label, ui.scope_button, ui.history_button):
            part.hide()
        palette = ui.dimension_label.palette()
        palette.setColor(ui.dimension_label.foregroundRole(), theme_of(self).colour("text.secondary"))
        ui.dimension_label.setPalette(palette)
        ui.dimension_label.setText(tr("Telt niet mee in de score"))
        ui.list_button.setAccessibleName(self._name_of(self.unscored.entry))

    def _name_of(self, entry: UnscoredEntry) -> str:
        words = self.unscored.texts
        return words.short if entry is UnscoredEntry.SURVEY else words.coalition.title

    def _show_progress(self) -> None:
        if self.is_unscored:
            self._listed_item = self.session.item  # the list stands at the entry, not at the question
        super()._show_progress()
        if self.is_unscored:
            self.ui.dimension_list.set_current(self.unscored.entry)

    def _show_next(self) -> None:
        if not self.is_unscored:
            super()._show_next()
            return
        ui, following, is_narrow = self.ui, self._following, self._is_narrow
        ui.next_label.setText(tr("Hierna: {name}").format(name=self._name_of(following)) if following and not is_narrow else "")
        ui.next_button.setText(tr("Volgende") if following else tr("Resultaat") if is_narrow else tr("Bekijk het resultaat"))
        ui.previous_button.setEnabled(True)
        other = next_open(self.progress, self.items, self.session.item) if self.progress else None
        ui.next_open_button.setVisible(other is not None and not self.session.is_locked and not is_narrow)

    @property
    def _is_narrow(self) -> bool:
        return width_class(self.window().width(), theme_of(self)) < WidthClass.MEDIUM

    def _fit(self) -> None:
        super()._fit()
        if self.is_unscored:
            self.ui.key_hints.set_shown(False)
            self._show_next()
            beside = 0 if self._is_narrow else self.ui.dimension_list.width()
            self.unscored.fit(self.width() - beside, narrow=self._is_narrow)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        super()._follow_focus(old, new)
        if new is not None and self.is_unscored and self.unscored.isAncestorOf(new):
            self.unscored.keep_in_sight(new)

    # the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.is_unscored:
            super().keyPressEvent(event)
            return
        focus = QApplication.focusWidget()
        command = keys.moving_command(event, focus)
        if command is Command.NEXT and isinstance(focus, Button):
            focus.click()
        elif command is Command.NEXT:
            self.go_on()
        elif command is Command.PREVIOUS:
            self.go_back()
        elif command is Command.BACK:
            self._close_list()
            self.unscored.panel.first_focus().setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            event.ignore()
            return
        event.accept()

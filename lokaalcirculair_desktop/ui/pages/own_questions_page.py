"""The round with the organisation's own questions at the end: asked in the same way, and outside the score.

Such a question stands where the others do, with the same five levels; a chip says that it does not count.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lokaalcirculair_desktop.domain.own_item import is_answered_before_change
from lokaalcirculair_desktop.domain.questionnaire import Item, is_own_item
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.models.history_rows import answer_in_words
from lokaalcirculair_desktop.ui.own_questions import OwnQuestions
from lokaalcirculair_desktop.ui.pages.questions.keys import Command
from lokaalcirculair_desktop.ui.pages.questions.menus import own_menu, show_menu
from lokaalcirculair_desktop.ui.pages.questions.notice_panel import Notice
from lokaalcirculair_desktop.ui.pages.questions.progress import OWN_ENTRY
from lokaalcirculair_desktop.ui.pages.questions.unscored_area import UnscoredEntry
from lokaalcirculair_desktop.ui.pages.round_page import RoundPage
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.chip import Chip
from lokaalcirculair_desktop.ui.widgets.toast import toast_of


class OwnQuestionsPage(RoundPage):
    """The question page with the organisation's own questions.

    Attributes:
        own_questions: adds them and takes them away.
        own_chip: says above an own question that it does not count.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.own_questions = OwnQuestions(session, self)
        self.own_questions.added.connect(self._tell_added)
        self.own_questions.saved.connect(lambda told: toast_of(self.window()).tell(told))
        self.own_chip = Chip(self.ui.content_widget)
        self.own_chip.hide()
        self._own_row = QHBoxLayout()
        self._own_row.addWidget(self.own_chip)
        self._own_row.addStretch()
        self.ui.question_layout.insertLayout(0, self._own_row)

    @property
    def is_own(self) -> bool:
        """Whether the question that is shown is one of the organisation's own."""
        return is_own_item(self.session.item)

    @property
    def items(self) -> tuple[str, ...]:
        """The questions among which the present one stands: those of the questionnaire, or the organisation's own."""
        return self._own_ids() if self.is_own else super().items

    def _own_ids(self) -> tuple[str, ...]:
        return tuple(own.id for own in self.session.assessment.own_items)

    # going from question to question

    def go_on(self) -> None:
        """Go to what follows; after the coalition agreement come the own questions, and after these the results."""
        if self.is_unscored and self._following is None and (own := self._own_ids()):
            self.go_to(own[0])
        else:
            super().go_on()

    def go_back(self) -> None:
        """Go to what stands before; before the own questions stands the coalition agreement."""
        if not self.is_unscored and self.is_own and self.session.item == self.items[0]:
            self.show_unscored(tuple(UnscoredEntry)[-1])
        else:
            super().go_back()

    def show_unscored(self, entry: UnscoredEntry) -> None:
        """Show an entry that does not count; the question that one comes back to is one of the questionnaire."""
        if self.is_own:
            self.ui.note_panel.commit()
            self.session.item = super().items[-1]
        super().show_unscored(entry)

    def _go_to_dimension(self, dimension: str) -> None:
        if dimension == OWN_ENTRY:
            own = self._own_ids()
            self.go_to(next((item for item in own if self.session.answer_to(item).is_open), own[0]))
        else:
            super()._go_to_dimension(dimension)

    # what differs while an own question is shown

    def _show_item(self) -> None:
        super()._show_item()
        is_own = self.is_own and not self.is_unscored
        self.own_chip.set_content(tr("Eigen vraag, telt niet mee in de score"), "info", "clipboard-check")
        self.own_chip.setVisible(is_own)
        if not self.is_unscored:
            self.ui.scope_button.setVisible(not self.is_own)

    def _show_header(self, item: Item) -> None:
        if not is_own_item(item.id):
            self.ui.dimension_badge.setVisible(not self._is_narrow)
            super()._show_header(item)
            return
        ui, items = self.ui, self._own_ids()
        place, count = items.index(item.id) + 1, len(items)
        ui.dimension_badge.hide()
        palette = ui.dimension_label.palette()
        palette.setColor(ui.dimension_label.foregroundRole(), theme_of(self).colour("text.secondary"))
        ui.dimension_label.setPalette(palette)
        ui.dimension_label.setText(tr("Eigen vragen"))
        ui.place_label.setText("·  " + tr("vraag {place} van {count}").format(place=place, count=count))
        ui.list_button.setAccessibleName(tr("{dimension}, {place} van {count}").format(dimension=tr("Eigen vragen"), place=place, count=count))

    def _fit_header(self, room: int) -> None:
        super()._fit_header(room)
        if self.is_own and not self.is_unscored:
            self.ui.dimension_badge.hide()

    def _show_progress(self) -> None:
        if self.is_own:
            self._listed_item = self.session.item  # the base knows the place of the questions of the questionnaire only
        super()._show_progress()
        if self.is_own and not self.is_unscored:
            self.ui.dimension_list.set_current(OWN_ENTRY, self.session.item)

    def _show_next(self) -> None:
        super()._show_next()
        own = self._own_ids()
        if self.is_own and not self.is_unscored:
            self.ui.previous_button.setEnabled(True)
        elif self.is_unscored and self._following is None and own:
            name = self.session.question(own[0]).short
            self.ui.next_label.setText("" if self._is_narrow else tr("Hierna: {name}").format(name=name))
            self.ui.next_button.setText(tr("Volgende"))

    def _notice(self) -> Notice | None:
        if not self.is_own or self.session.is_locked or not self._is_to_look_at_again():
            return super()._notice()
        given = answer_in_words(self.answer.state, self.answer.level, [level.name for level in self.session.questionnaire.levels])
        text = tr("U antwoordde op de vorige tekst: {answer}.").format(answer=given)
        return Notice("history", tr("Kijk opnieuw: deze vraag kreeg een andere tekst."), text, tr("Klopt nog"), tr("Kies opnieuw"))

    def _is_to_look_at_again(self) -> bool:
        own = next((own for own in self.session.assessment.own_items if own.id == self.session.item), None)
        return own is not None and own.id not in self._declined and is_answered_before_change(own, self.answer)

    def _follow_notice(self) -> None:
        if not self.is_own or not self._is_to_look_at_again():
            super()._follow_notice()
        elif not self.session.is_locked:
            self.session.put_answer(self.answer.confirm(self.item.item_version, self.session.now()))
            self._focus_cards()

    def _do(self, command: Command, focus: QWidget | None) -> bool:
        """Do what a key asks; there is no panel with what counts for an own question."""
        return not (self.is_own and command is Command.SCOPE) and super()._do(command, focus)

    def _retranslate(self) -> None:
        super()._retranslate()
        head = self.ui.dimension_list.head_button
        head.setAccessibleName(tr("Quickscan of volledige scan, en eigen vragen"))
        head.setToolTip(head.accessibleName())

    # adding and taking away

    def _show_depth_menu(self) -> None:
        self.ui.note_panel.commit()
        menu = own_menu(self.session, self.own_questions, self)
        show_menu(menu, self.ui.dimension_list.head_button)

    def _tell_added(self, told: str, item: str) -> None:
        if item and self.isVisible():
            self.go_to(item)
        toast_of(self.window()).tell(told)

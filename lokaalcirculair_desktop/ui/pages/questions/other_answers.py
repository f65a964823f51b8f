"""The row below the cards: *niet van toepassing* and *weet niet*, and what has to be known about the choice that was made."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from lokaalcirculair_desktop.domain.assessment import Answer, State
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.theme import set_look, theme_of
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

_GAP = 18
_STACKED = 640  # the width divided by the text scale below which the words stand below the buttons
_ICONS = {State.LEVEL: "layers", State.OPEN: "layers", State.UNKNOWN: "info", State.NOT_APPLICABLE: "circle-slash"}


class OtherAnswers(QWidget):
    """Lets the user choose an answer that is no level, and shows which one was chosen.

    Signals:
        not_applicable_wanted: the user wants to say that the question does not apply, or to give another reason.
        unknown_wanted: the user does not know.
    """

    not_applicable_wanted = Signal()
    unknown_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.intro_label = QLabel(self)
        set_look(self.intro_label, "type", "small")
        set_look(self.intro_label, "tone", "secondary")
        self.not_applicable_button = Button(self, icon="circle-slash", key="N", size="answer")
        self.unknown_button = Button(self, icon="circle-question-mark", key="W", size="answer")
        self.info_icon = IconLabel(self, "layers", ink="text.muted", size=16)
        self.info_label = WrappedLabel(self, style="small", tone="text.muted")
        self.info_label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.info_label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.change_button = Button(self, kind="link")
        for button in (self.not_applicable_button, self.unknown_button):
            button.setCheckable(True)
        self._answer: Answer | None = None
        self._rule, self._icon, self._news = "", "", ""
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build()
        self.not_applicable_button.toggled.connect(self._ask_not_applicable)  # a screen reader turns the button without a click
        self.unknown_button.toggled.connect(self._ask_unknown)
        self.change_button.clicked.connect(self.not_applicable_wanted)
        self.retranslate()

    def _build(self) -> None:
        buttons, info = QHBoxLayout(), QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        for part in (self.intro_label, self.not_applicable_button, self.unknown_button):
            buttons.addWidget(part)
        info.addWidget(self.info_icon)
        info.addWidget(self.info_label, 1)
        info.addWidget(self.change_button)
        for layout in (buttons, info):
            layout.setSpacing(10)
        self._row.addLayout(buttons)
        self._row.addLayout(info, 1)
        self._buttons = buttons

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the words below the buttons where a line beside them would hold too few."""
        super().resizeEvent(event)
        is_stacked = self.width() / theme_of(self).scale < _STACKED
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(6 if is_stacked else _GAP)
        self._row.setAlignment(self._buttons, Qt.AlignmentFlag.AlignLeft if is_stacked else Qt.AlignmentFlag(0))

    def retranslate(self) -> None:
        """Show all words in the present language."""
        self.intro_label.setText(tr("Past geen niveau?"))
        self.not_applicable_button.setText(tr("Niet van toepassing"))
        self.unknown_button.setText(tr("Weet niet"))
        self.change_button.setText(tr("Wijzig de reden"))
        self._rule = tr("Een niveau telt pas als de lagere niveaus ook kloppen.")
        if self._answer is not None:
            self.show_answer(self._answer)

    def show_answer(self, answer: Answer) -> None:
        """Show which of the two was chosen, if any."""
        self._answer = answer
        for button, state, icon in (
            (self.not_applicable_button, State.NOT_APPLICABLE, "circle-slash"),
            (self.unknown_button, State.UNKNOWN, "circle-question-mark"),
        ):
            chosen = answer.state is state
            if chosen != button.isChecked():
                with QSignalBlocker(button):
                    button.setChecked(chosen)
                button.set_icon_name("circle-check" if chosen else icon)
            button.setAccessibleDescription(tr("uw antwoord") if chosen else "")
        self.info_label.setText(self._info(answer))
        is_rule = answer.state not in (State.UNKNOWN, State.NOT_APPLICABLE) and not self._news
        self.info_label.set_tone("text.muted" if is_rule else "info.text" if self._news else "text.secondary")
        icon = "info" if self._news else _ICONS[answer.state]
        if self._icon != icon:
            self._icon = icon
            self.info_icon.set_icon(self._icon, "text.muted")
        self.change_button.setVisible(answer.state is State.NOT_APPLICABLE and self.not_applicable_button.isEnabled())

    def set_news(self, news: str) -> None:
        """Say something else of a level than that it counts once the levels before it hold, or that again (empty)."""
        if news != self._news:
            self._news = news
            if self._answer is not None:
                self.show_answer(self._answer)

    def set_locked(self, locked: bool) -> None:
        """Let nothing be chosen any more, or again."""
        for button in (self.not_applicable_button, self.unknown_button):
            button.setEnabled(not locked)
            button.setToolTip(tr("De meting is afgesloten.") if locked else "")
        if self._answer is not None:
            self.show_answer(self._answer)

    def set_keys_visible(self, visible: bool) -> None:
        """Show the keys that do the same, or not."""
        for button in (self.not_applicable_button, self.unknown_button):
            button.set_key_cap_visible(visible)

    def set_intro_visible(self, visible: bool) -> None:
        """Show the words before the buttons; where room is scarce the buttons say enough."""
        self.intro_label.setVisible(visible)

    def _info(self, answer: Answer) -> str:
        if answer.state is State.UNKNOWN:
            return tr("Genoteerd als blinde vlek. De vraag telt niet als beantwoord en verlaagt de score niet.")
        if answer.state is State.NOT_APPLICABLE:
            return tr("Telt niet mee: {reason}").format(reason=answer.reason or "")
        return self._news or self._rule

    def _ask_not_applicable(self) -> None:
        self._show_state_again()
        self.not_applicable_wanted.emit()

    def _ask_unknown(self) -> None:
        self._show_state_again()
        self.unknown_wanted.emit()

    def _show_state_again(self) -> None:
        """Undo what the click itself did to the button: only the answer tells what is chosen."""
        if self._answer is not None:
            self.show_answer(self._answer)

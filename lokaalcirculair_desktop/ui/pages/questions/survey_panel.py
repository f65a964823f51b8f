"""The survey of 2022, asked again: six questions with the options of the slides. It does not count in the score."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS, Questionnaire
from lokaalcirculair_desktop.domain.survey import OPTIONS, OTHER, Survey
from lokaalcirculair_desktop.domain.survey_texts import SurveyQuestion, SurveyTexts
from lokaalcirculair_desktop.texts import tr, tr_n
from lokaalcirculair_desktop.ui.pages.questions.unscored_panel import UnscoredPanel
from lokaalcirculair_desktop.ui.theme import set_look, theme_of
from lokaalcirculair_desktop.ui.typed_text import NEAR_THE_LIMIT, NoteEdit
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.check_chips import CheckChips, ChipOption
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

_LINES_OF_OTHER = 2


class SurveyBlock(Card):
    """One question of the survey.

    Attributes:
        question: its id.
        chips: its options.
        other_edit: what is typed beside *andere*; shown once that is chosen.

    Signals:
        toggled(str, bool): the user wants an option chosen, or no longer.
        written(object): another text was typed, or ``None`` where it was emptied.
    """

    toggled = Signal(str, bool)
    written = Signal(object)

    def __init__(self, parent: QWidget, question: str) -> None:
        super().__init__(parent)
        self.question = question
        self.question_label = WrappedLabel(self, style="body_strong")
        self.note_label = WrappedLabel(self, style="small", tone="text.secondary")
        self.chips = CheckChips(self)
        self.other_edit = NoteEdit(self)
        self.room_label = QLabel(self)
        self.question_label.setBuddy(self.chips)
        self._build()
        self.chips.toggled.connect(self._toggle)
        self.other_edit.committed.connect(lambda text: self.written.emit(text if text.strip() else None))
        self.other_edit.room_changed.connect(self._tell_room)
        self.apply_look()

    def _build(self) -> None:
        set_look(self.other_edit, "kind", "field")
        set_look(self.room_label, "type", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(3)
        column.addWidget(self.question_label)
        column.addWidget(self.note_label)
        column.addSpacing(7)
        column.addWidget(self.chips)
        column.addSpacing(3)
        column.addWidget(self.other_edit)
        column.addWidget(self.room_label)
        self.other_edit.hide()
        self.room_label.hide()

    def apply_look(self) -> None:
        """Keep room for two lines of text, at every text scale."""
        theme = theme_of(self)
        self.other_edit.setFixedHeight(_LINES_OF_OTHER * theme.line_height("body") + theme.px(14))

    def show_words(self, texts: SurveyQuestion, questionnaire: Questionnaire) -> None:
        """Show the question in the words of a language."""
        self.question_label.setText(texts.question)
        self.note_label.setText(texts.note)
        self.chips.set_options(texts.question, tuple(_options(texts, questionnaire)))
        self.other_edit.setPlaceholderText(tr("Welke andere?"))
        self.other_edit.setAccessibleName(tr("Andere, in uw eigen woorden: {question}").format(question=texts.question))
        self._tell_room(self.other_edit.room)

    def show_survey(self, survey: Survey, *, locked: bool) -> None:
        """Show what is chosen; what is being typed stays."""
        chosen = survey.chosen(self.question)
        self.chips.set_chosen(chosen)
        self.chips.set_locked(locked)
        self.other_edit.show_note(survey.typed(self.question) or "")
        self.other_edit.setReadOnly(locked)
        self.other_edit.setVisible(OTHER in chosen)
        self._tell_room(self.other_edit.room)

    def _toggle(self, option: str, chosen: bool) -> None:
        if option == OTHER:
            self.other_edit.commit()
        self.toggled.emit(option, chosen)

    def _tell_room(self, room: int) -> None:
        self.room_label.setText(tr_n("nog {n} teken", "nog {n} tekens", room) if room else tr("vol: 10.000 tekens"))
        self.room_label.setVisible(room <= NEAR_THE_LIMIT and not self.other_edit.isHidden())
        set_look(self.room_label, "tone", "warning" if room else "danger")


class SurveyPanel(UnscoredPanel):
    """Shows and takes the answers to the survey.

    Attributes:
        blocks: the questions, by id.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.blocks: Mapping[str, SurveyBlock] = {question: SurveyBlock(self, question) for question in OPTIONS}
        self._taken_back: dict[str, str] = {}
        self._stack(self.blocks.values(), spacing=10)
        for block in self.blocks.values():
            block.toggled.connect(lambda option, chosen, question=block.question: self._toggle(question, option, chosen=chosen))
            block.written.connect(lambda text, question=block.question: self._change(self.survey.write(question, text)))

    def show_words(self, texts: SurveyTexts, questionnaire: Questionnaire) -> None:
        """Show all words in the language of the texts."""
        self.title_label.setText(texts.title)
        self.intro_label.setText(texts.intro)
        self.note_label.setText(texts.wording)
        for question, block in self.blocks.items():
            block.show_words(texts.questions[question], questionnaire)
        self.source_label.setText(tr("Bron van de antwoorden: {source}.").format(source=texts.source))

    def show_survey(self, survey: Survey, *, locked: bool) -> None:
        """Show the answers; what is being typed stays."""
        self.survey = survey
        for block in self.blocks.values():
            block.show_survey(survey, locked=locked)

    def first_focus(self) -> QWidget:
        """Return the option that takes the keyboard first."""
        chips = next(iter(self.blocks.values())).chips
        return chips.stops[chips.current]

    def fit(self, *, narrow: bool) -> None:
        """Use the measures of the present theme; in a narrow window nothing stands otherwise: options wrap by themselves."""
        for block in self.blocks.values():
            block.apply_look()

    def commit(self) -> None:
        """Hand over what was typed, now."""
        for block in self.blocks.values():
            block.other_edit.commit()

    def discard(self) -> None:
        """Forget what was typed and not handed over, and what was taken back: another round is shown next."""
        self._taken_back.clear()
        for block in self.blocks.values():
            block.other_edit.discard()

    def _toggle(self, question: str, option: str, *, chosen: bool) -> None:
        """Choose an option or leave it out; a text that went with *andere* comes back with it."""
        typed = self.survey.typed(question) if option == OTHER else None
        if typed:
            self._taken_back[question] = typed
        if not chosen:
            self._change(self.survey.leave_out(question, option))
        elif option == OTHER and question in self._taken_back:
            self._change(self.survey.write(question, self._taken_back.pop(question)))
        else:
            self._change(self.survey.choose(question, option))


def _options(texts: SurveyQuestion, questionnaire: Questionnaire) -> Iterator[ChipOption]:
    """Yield the options of a question; a mark tells those that the slides name from the others, where they name only some."""
    for option, name in texts.names_with(questionnaire).items():
        named = texts.tells_apart and option in texts.named
        told = tr("genoemd op de dia’s van 2022") if named else ""
        yield ChipOption(option, name, option if option in DIMENSIONS else "", "2022" if named else "", told)

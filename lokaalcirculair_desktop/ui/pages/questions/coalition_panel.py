"""The coalition agreement, read by action domain: explicit, implicit or none, and the themes it is linked to. It does not count in the score."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lokaalcirculair_desktop.domain.questionnaire import PILLARS, Pillar, Questionnaire
from lokaalcirculair_desktop.domain.survey import Mention, Survey
from lokaalcirculair_desktop.domain.survey_texts import CoalitionTexts, SurveyTexts
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.pages.questions.unscored_panel import UnscoredPanel
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.check_chips import CheckChips, ChipOption
from lokaalcirculair_desktop.ui.widgets.dimension_badge import DimensionBadge
from lokaalcirculair_desktop.ui.widgets.plain_tooltip import set_plain_tooltip
from lokaalcirculair_desktop.ui.widgets.segmented import Segmented
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel


class CoalitionRow(Card):
    """What the agreement says of one action domain.

    Attributes:
        dimension: the domain.
        segmented: explicit, implicit or none.
        clear_button: takes the answer away.
        themes: the themes it is linked to; shown once the domain is mentioned.

    Signals:
        mention_chosen(object): how the domain is mentioned, or ``None`` where the answer is taken away.
        theme_toggled(str, bool): the user wants a theme linked, or no longer.
    """

    mention_chosen = Signal(object)
    theme_toggled = Signal(str, bool)

    def __init__(self, parent: QWidget, dimension: str) -> None:
        super().__init__(parent)
        self.dimension = dimension
        self.name_label = WrappedLabel(self, style="body_strong")
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.segmented = Segmented(self)
        self.clear_button = Button(self, kind="ghost", icon="x", size="small")
        self.theme_label = WrappedLabel(self, style="small", tone="text.secondary")
        self.themes = CheckChips(self)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.segmented.chosen.connect(self.mention_chosen)
        self.clear_button.clicked.connect(self._clear)
        self.themes.toggled.connect(self.theme_toggled)

    def _build(self) -> None:
        name = QHBoxLayout()
        name.setSpacing(10)
        name.addWidget(DimensionBadge(self, self.dimension))
        name.addWidget(self.name_label, 1)
        choice = QHBoxLayout()
        choice.setSpacing(4)
        choice.addWidget(self.segmented)
        choice.addWidget(self.clear_button)
        choice.addStretch()
        self._head.setSpacing(8)
        self._head.addLayout(name, 1)
        self._head.addLayout(choice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        column.addLayout(self._head)
        column.addWidget(self.theme_label)
        column.addWidget(self.themes)
        for part in (self.theme_label, self.themes, self.clear_button):
            part.hide()

    def set_narrow(self, narrow: bool) -> None:
        """Set the choice below the name, or beside it."""
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def show_words(self, texts: CoalitionTexts, name: str) -> None:
        """Show the row in the words of a language."""
        self.name_label.setText(name)
        self.segmented.set_options([(mention, words.name) for mention, words in texts.mentions.items()])
        self.segmented.set_label(tr("{question} {dimension}").format(question=texts.question, dimension=name))
        self.theme_label.setText(texts.linked_question)
        label = tr("{dimension}: {question}").format(dimension=name, question=texts.linked_question)
        self.themes.set_options(label, [ChipOption(theme, words) for theme, words in texts.themes.items()])
        self.clear_button.setAccessibleName(tr("Haal het antwoord bij {dimension} weg").format(dimension=name))
        set_plain_tooltip(self.clear_button, tr("Haal het antwoord weg (Delete)"))

    def show_survey(self, survey: Survey, *, locked: bool) -> None:
        """Show what was read of the domain."""
        said = survey.coalition_agreement.get(self.dimension)
        mentioned = _is_mentioned(survey, self.dimension)
        self.segmented.set_value(said.mention if said is not None else None)
        self.segmented.setEnabled(not locked)
        self.clear_button.setVisible(said is not None and not locked)
        self.themes.set_chosen(survey.linked_to(self.dimension))
        self.themes.set_locked(locked)
        self.theme_label.setVisible(mentioned)
        self.themes.setVisible(mentioned)

    def _clear(self) -> None:
        self.segmented.focus_stop(self.segmented.current)  # the button goes with the answer
        self.mention_chosen.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.segmented.isEnabled() and self.clear_button.isVisibleTo(self):
            self._clear()
        else:
            super().keyPressEvent(event)


class CoalitionPanel(UnscoredPanel):
    """Shows and takes what the coalition agreement says of the five action domains.

    Attributes:
        rows: the domains, by id.
        wording_label: how the 2022 survey put it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Mapping[str, CoalitionRow] = {dimension: CoalitionRow(self, dimension) for dimension in PILLARS[Pillar.DOMAINS]}
        self.wording_label = WrappedLabel(self, style="small", tone="text.secondary")
        self._unlinked: dict[str, tuple[str, ...]] = {}
        self._stack((*self.rows.values(), self.wording_label), spacing=8)
        for row in self.rows.values():
            row.mention_chosen.connect(lambda mention, dimension=row.dimension: self._mention(dimension, mention))
            row.theme_toggled.connect(lambda theme, linked, dimension=row.dimension: self._change(self.survey.link(dimension, theme, linked=linked)))

    def show_words(self, texts: SurveyTexts, questionnaire: Questionnaire) -> None:
        """Show all words in the language of the texts."""
        coalition = texts.coalition
        self.title_label.setText(coalition.question)
        self.intro_label.setText(coalition.intro)
        legend = (tr("{name}: {meaning}.").format(name=words.name, meaning=words.meaning) for words in coalition.mentions.values())
        self.note_label.setText("\n".join(legend))
        for dimension, row in self.rows.items():
            row.show_words(coalition, questionnaire.dimensions[dimension].name)
        self.wording_label.setText(coalition.wording)
        self.source_label.setText(tr("Bron: {source}.").format(source=texts.source))

    def show_survey(self, survey: Survey, *, locked: bool) -> None:
        """Show what was read in the agreement."""
        self.survey = survey
        for row in self.rows.values():
            row.show_survey(survey, locked=locked)

    def first_focus(self) -> QWidget:
        """Return the choice that takes the keyboard first."""
        segmented = next(iter(self.rows.values())).segmented
        return segmented.stops[segmented.current]

    def fit(self, *, narrow: bool) -> None:
        """Set the choices below the names, or beside them."""
        for row in self.rows.values():
            row.set_narrow(narrow)

    def commit(self) -> None:
        """Hand over nothing: a choice is handed over when it is made."""

    def discard(self) -> None:
        """Forget the themes that were taken back: another round is shown next."""
        self._unlinked.clear()

    def _mention(self, dimension: str, mention: Mention | None) -> None:
        """Take how a domain is mentioned; themes that went with an earlier choice come back with it."""
        was_mentioned = _is_mentioned(self.survey, dimension)
        survey = self.survey.mention(dimension, mention)
        if was_mentioned and not _is_mentioned(survey, dimension):
            self._unlinked[dimension] = self.survey.linked_to(dimension)
        elif not was_mentioned and _is_mentioned(survey, dimension):
            for theme in self._unlinked.pop(dimension, ()):
                survey = survey.link(dimension, theme, linked=True)
        self._change(survey)


def _is_mentioned(survey: Survey, dimension: str) -> bool:
    said = survey.coalition_agreement.get(dimension)
    return said is not None and said.mention is not Mention.NONE

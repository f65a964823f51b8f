"""What stands in place of the question when an entry that does not count in the score is chosen: the survey, or the coalition agreement."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.content.surveys import load_survey
from lokaalcirculair_desktop.domain.questionnaire import Questionnaire
from lokaalcirculair_desktop.domain.survey_texts import SurveyTexts
from lokaalcirculair_desktop.ui.pages.questions.arrangement import side_margin
from lokaalcirculair_desktop.ui.pages.questions.coalition_panel import CoalitionPanel
from lokaalcirculair_desktop.ui.pages.questions.survey_panel import SurveyPanel
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import theme_of

P = TypeVar("P", SurveyPanel, CoalitionPanel)
_TOP, _BOTTOM, _MARGIN_OF_FOCUS = 8, 16, 14


class UnscoredEntry(StrEnum):
    """An entry of the sidebar that does not count in the score, in order."""

    SURVEY = "survey"
    COALITION = "coalition"


class UnscoredArea(QScrollArea):
    """Shows one of the two panels, each made once it is wanted, and scrolls.

    Attributes:
        entry: which of them is shown.

    Signals:
        changed(object): the survey as the user wants it.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = UnscoredEntry.SURVEY
        self._worded: dict[UnscoredEntry, tuple[SurveyTexts, Questionnaire]] = {}
        self._content = QWidget()
        self._content.setProperty("kind", "page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout(self._content)
        self._panels: dict[UnscoredEntry, SurveyPanel | CoalitionPanel] = {}
        self.setWidget(self._content)

    @cached_property
    def survey_panel(self) -> SurveyPanel:
        """The survey."""
        return self._added(UnscoredEntry.SURVEY, SurveyPanel(self._content))

    @cached_property
    def coalition_panel(self) -> CoalitionPanel:
        """The coalition agreement."""
        return self._added(UnscoredEntry.COALITION, CoalitionPanel(self._content))

    def _added(self, entry: UnscoredEntry, panel: P) -> P:
        self._panels[entry] = panel
        self._column.addWidget(panel)
        panel.changed.connect(self.changed)
        return panel

    def put_above(self, notice: QWidget) -> None:
        """Take a widget of the page above the panel, to be seen here too; who lent it takes it back."""
        self._column.insertWidget(0, notice)

    @property
    def texts(self) -> SurveyTexts:
        """All words, in the present language."""
        return load_survey(texts.current_language())

    @property
    def panel(self) -> SurveyPanel | CoalitionPanel:
        """The panel that is shown."""
        return self.survey_panel if self.entry is UnscoredEntry.SURVEY else self.coalition_panel

    def show_entry(self, entry: UnscoredEntry) -> None:
        """Show a panel, from its top."""
        self.entry = entry
        shown = self.panel
        for panel in self._panels.values():
            panel.setVisible(panel is shown)
        self.verticalScrollBar().setValue(0)

    def show_state(self, session: Session) -> None:
        """Show the answers of the open round in the present language; what is being typed stays."""
        panel, words = self.panel, (self.texts, session.questionnaire)
        if self._worded.get(self.entry) != words:
            self._worded[self.entry] = words
            panel.show_words(*words)
        panel.show_survey(session.assessment.survey, locked=session.is_locked)

    def fit(self, room: int, *, narrow: bool) -> None:
        """Keep the distances of the design in a width in pixels; in a narrow window choices stand below their names."""
        theme = theme_of(self)
        side = side_margin(theme, room, narrow=narrow)
        self._column.setContentsMargins(side, theme.spacing(_TOP), side, theme.spacing(_BOTTOM))
        self.panel.fit(narrow=narrow)

    def keep_in_sight(self, focused: QWidget) -> None:
        """Scroll to what has the keyboard."""
        self.ensureWidgetVisible(focused, 0, theme_of(self).px(_MARGIN_OF_FOCUS))

    def commit(self) -> None:
        """Hand over what was typed, now."""
        for panel in self._panels.values():
            panel.commit()

    def discard(self) -> None:
        """Forget what was typed and not handed over: another round is shown next."""
        for panel in self._panels.values():
            panel.discard()

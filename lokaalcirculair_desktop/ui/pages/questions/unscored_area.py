"""What stands in place of the question when an entry that does not count in the score is chosen: the survey, or the coalition agreement."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.content.surveys import load_survey
from lokaalcirculair_desktop.domain.questionnaire import Questionnaire
from lokaalcirculair_desktop.domain.survey_texts import SurveyTexts
from lokaalcirculair_desktop.ui.pages.questions.arrangement import WIDEST_CONTENT
from lokaalcirculair_desktop.ui.pages.questions.coalition_panel import CoalitionPanel
from lokaalcirculair_desktop.ui.pages.questions.survey_panel import SurveyPanel
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import theme_of

_SIDE, _TOP, _BOTTOM, _MARGIN_OF_FOCUS = 24, 8, 16, 14


class UnscoredEntry(StrEnum):
    """An entry of the sidebar that does not count in the score, in order."""

    SURVEY = "survey"
    COALITION = "coalition"


class UnscoredArea(QScrollArea):
    """Shows one of the two panels, and scrolls.

    Attributes:
        survey_panel: the survey.
        coalition_panel: the coalition agreement.
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
        self.survey_panel, self.coalition_panel = SurveyPanel(self._content), CoalitionPanel(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout(self._content)
        for panel in (self.survey_panel, self.coalition_panel):
            self._column.addWidget(panel)
            panel.changed.connect(self.changed)
        self.setWidget(self._content)

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
        self.survey_panel.setVisible(entry is UnscoredEntry.SURVEY)
        self.coalition_panel.setVisible(entry is UnscoredEntry.COALITION)
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
        side = theme.spacing(_SIDE) + max(0, room - theme.px(WIDEST_CONTENT)) // 2
        self._column.setContentsMargins(side, theme.spacing(_TOP), side, theme.spacing(_BOTTOM))
        self.survey_panel.apply_look()
        self.coalition_panel.set_narrow(narrow)

    def keep_in_sight(self, focused: QWidget) -> None:
        """Scroll to what has the keyboard."""
        self.ensureWidgetVisible(focused, 0, theme_of(self).px(_MARGIN_OF_FOCUS))

    def commit(self) -> None:
        """Hand over what was typed, now."""
        self.survey_panel.commit()

    def discard(self) -> None:
        """Forget what was typed and not handed over: another round is shown next."""
        self.survey_panel.discard()
        self.coalition_panel.discard()

"""The survey of 2022, like with like: the self-score beside the mean of self-scores, *active* beside the share that was active."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lokaalcirculair_desktop.services.results import Results
from lokaalcirculair_desktop.texts import number, tr
from lokaalcirculair_desktop.ui.pages.results.result_card import LINK_HEIGHT, ResultCard
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.self_score_line import SelfScoreLine
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel


class SurveyCard(ResultCard):
    """A sentence, with its source and its doubt on demand.

    Attributes:
        sentence: what the figure means.
        source_button: opens the source; hidden while the figure is.

    Signals:
        source_wanted: the user asks where the figure comes from.
        answer_wanted: the user wants to give or change the own answer.
    """

    title_height = LINK_HEIGHT
    source_wanted = Signal()
    answer_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, style: str = "small") -> None:
        super().__init__(parent)
        self.sentence = WrappedLabel(self, style=style, tone="text.secondary")
        self.source_button = Button(self, kind="link")
        self.answer_button = Button(self, kind="link")
        self.source_button.clicked.connect(self.source_wanted)
        self.answer_button.clicked.connect(self.answer_wanted)
        self.column.addWidget(self.sentence)
        self.column.addStretch()
        row = QHBoxLayout()
        row.addWidget(self.source_button)
        row.addStretch()
        row.addWidget(self.answer_button)
        self.column.addLayout(row)

    def _apply_measures(self) -> None:
        super()._apply_measures()
        margins = self.column.contentsMargins()
        margins.setBottom(theme_of(self).spacing(4))  # the links bring their own height
        self.column.setContentsMargins(margins)
        self.column.setSpacing(2)

    def retranslate(self) -> None:
        """Show the fixed words in the present language."""
        self.source_button.setText(tr("Bron en voorbehoud"))

    def set_changeable(self, changeable: bool) -> None:
        """Offer to give the answer, or not: a closed round is locked."""
        self.answer_button.setVisible(changeable)


class SelfScoreCard(SurveyCard):
    """Shows the self-score on a line, with the mean of 2022 once there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "caption")
        self.line = SelfScoreLine(self)
        self.column.insertWidget(1, self.line)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(tr("Zelfscore naast de bevraging van 2022"))

    def show_results(self, results: Results) -> None:
        """Show other figures."""
        own, figure = results.scores.self_score, results.self_score
        mean = figure.benchmark if figure else None
        own_label = tr("uw bestuur {score}").format(score=number(own)) if own is not None else ""
        mean_label = tr("{value} in {year}").format(value=number(mean.value), year=mean.year) if mean else ""
        self.line.set_values(own, mean.value if mean else None, own_label, mean_label)
        self.line.setVisible(own is not None)
        self.sentence.setText(results.self_score_told)
        self.source_button.setVisible(figure is not None)
        self.answer_button.setText(tr("Wijzig") if own is not None else tr("Geef uw cijfer"))
        self.answer_button.setAccessibleName(tr("Wijzig de zelfscore") if own is not None else tr("Geef uw cijfer"))


class ActiveCard(SurveyCard):
    """Tells in a sentence how many governments were active; never as a ring or a bar, which would look like one's own score."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(tr("Bezig met circulaire economie"))

    def show_results(self, results: Results) -> None:
        """Show other figures."""
        self.sentence.setText(results.active_told)
        self.source_button.setVisible(bool(results.active))
        self.answer_button.setText(tr("Wijzig"))
        self.answer_button.setAccessibleName(tr("Wijzig het antwoord"))

"""What the doe-netwerk offered that fits the answers: at most three, each with the answer that makes it fit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lokaalcirculair_desktop.services.offers import MOST_SHOWN, ShownOffer, ShownOffers
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.pages.results.result_card import ResultCard, plain_label
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel


class OfferEntry(QWidget):
    """One offer: its name, what it is, and the answer that makes it fit as a link to the question.

    Attributes:
        name_label: its name.
        line_label: what it is.
        why_button: the answer; hidden where there is no single one.
        why_label: what makes it fit then.

    Signals:
        question_wanted: the user wants to see the question, by its id.
    """

    question_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name_label = WrappedLabel(self, style="body_strong")
        self.line_label = WrappedLabel(self, style="small", tone="text.secondary")
        self.why_button = Button(self, kind="link")
        self.why_label = plain_label(self, kind="small")
        self._item: str | None = None
        self.why_button.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self.name_label, self.line_label, self.why_button, self.why_label):
            column.addWidget(part)
        column.addStretch()

    def show_offer(self, offer: ShownOffer) -> None:
        """Show another offer."""
        self._item = offer.item
        self.name_label.setText(offer.name)
        self.line_label.setText(offer.line)
        why = tr("Past bij: {answer}").format(answer=offer.why)
        self.why_button.setText(why)
        self.why_button.setAccessibleName(tr("{name}. {why}. Naar de vraag").format(name=offer.name, why=why))
        self.why_button.setToolTip(tr("Naar de vraag"))
        self.why_label.setText(why)
        self.why_button.setVisible(offer.item is not None)
        self.why_label.setVisible(offer.item is None)

    def _ask(self) -> None:
        if self._item is not None:
            self.question_wanted.emit(self._item)


class OfferCard(ResultCard):
    """Shows the offers that fit, with what to check and the source.

    Attributes:
        entries: the places for an offer; those that are not needed are hidden.
        all_button: opens the whole offer.
        note_label: what to check.
        source_label: where the offer is described.

    Signals:
        all_wanted: the user wants to see the whole offer.
        question_wanted: the user wants to see a question, by its id.
    """

    all_wanted = Signal()
    question_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.all_button = Button(self, kind="link")
        self.all_button.clicked.connect(self.all_wanted)
        self.entries = tuple(OfferEntry(self) for _ in range(MOST_SHOWN))
        for entry in self.entries:
            entry.question_wanted.connect(self.question_wanted)
        self._nothing_label = WrappedLabel(self, style="small", tone="text.secondary")
        self.note_label = WrappedLabel(self, style="small")
        self.source_label = WrappedLabel(self, style="caption", tone="text.muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(10)
        self._columns = 0
        self.column.addLayout(self._grid)
        for label in (self._nothing_label, self.note_label, self.source_label):
            self.column.addWidget(label)
        self._foot = QHBoxLayout()
        self.column.addLayout(self._foot)
        self.set_columns(MOST_SHOWN)
        self.retranslate()

    def retranslate(self) -> None:
        """Show the fixed words in the present language."""
        self.set_title(tr("Wat het doe-netwerk biedt"))
        self.all_button.setText(tr("Bekijk het hele aanbod"))
        self._nothing_label.setText(tr("Geen aanbod past nu bij uw antwoorden."))

    def show_offers(self, offers: ShownOffers) -> None:
        """Show other offers."""
        for place, entry in enumerate(self.entries):
            entry.setVisible(place < len(offers.shown))
            if place < len(offers.shown):
                entry.show_offer(offers.shown[place])
        self._nothing_label.setVisible(not offers.shown)
        self.note_label.setText(offers.note)
        self.source_label.setText(offers.source)
        for label in (self.note_label, self.source_label):
            label.setVisible(bool(offers.shown))

    def set_columns(self, columns: int) -> None:
        """Put the offers beside each other, or below each other where the window is narrow; the link to all then stands below them."""
        if columns == self._columns:
            return
        self._columns = columns
        if columns > 1:
            self.title_row.addWidget(self.all_button)
        else:
            self._foot.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        for place, entry in enumerate(self.entries):
            self._grid.addWidget(entry, place // columns, place % columns)
        for column in range(MOST_SHOWN):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

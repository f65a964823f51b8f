"""Step 2: for whom the answers hold, and whether a municipality calls itself a city."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from lokaalcirculair_desktop.domain.assessment import Cover
from lokaalcirculair_desktop.domain.organisation import OrganisationKind
from lokaalcirculair_desktop.services.drafts import MUNICIPAL_KINDS, AssessmentDraft, covers_of
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.dialogs.step import Step, fits_in_row
from lokaalcirculair_desktop.ui.forms.ui_covers_step import Ui_CoversStep
from lokaalcirculair_desktop.ui.widgets.choice_card import ChoiceCard

_BESIDE, _BELOW = 16, 6  # between the parts of the line that tells the kind


def cover_words(cover: Cover, kind: OrganisationKind) -> tuple[str, str]:
    """Return the name of what is covered and what it holds."""
    own = tr("Stad") if kind is OrganisationKind.CITY else tr("Gemeente")
    return {
        Cover.MUNICIPALITY: (own, tr("de eigen diensten, gebouwen en terreinen")),
        Cover.OCMW: (tr("OCMW"), tr("woonzorgcentrum, dienstencentra, sociale dienst")),
        Cover.AGB: (tr("AGB"), tr("autonoom gemeentebedrijf, bijvoorbeeld voor sport of vastgoed")),
        Cover.ZONE: (tr("Zone"), tr("politiezone of hulpverleningszone")),
        Cover.OTHER: (tr("Het eigen bestuur"), tr("de eigen diensten, gebouwen en terreinen")),
    }[cover]


class CoversStep(Step):
    """Asks for whom the answers hold.

    Attributes:
        cards: the choices, by what is covered.
    """

    def __init__(self, draft: AssessmentDraft, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self.cards: dict[Cover, ChoiceCard] = {}
        self.ui = Ui_CoversStep()
        self.ui.setupUi(self)
        self.ui.kind_segmented.chosen.connect(self._choose_kind)

    def question(self) -> str:
        return tr("Voor wie gelden de antwoorden?")

    def explanation(self) -> str:
        return tr("U antwoordt één keer voor alle besturen die u aanvinkt. Het rapport noemt ze op de voorkant.")

    def is_complete(self) -> bool:
        return bool(self.draft.covers)

    def missing(self) -> str:
        return tr("Vink minstens één bestuur aan.")

    def first_focus(self) -> QWidget:
        return next(iter(self.cards.values()), self)

    def load(self) -> None:
        organisation = self.draft.organisation
        assert organisation is not None
        self._show_kind(organisation.name, organisation.kind)
        self._make_cards(covers_of(organisation.kind), organisation.kind)
        self.ui.none_label.setVisible(not self.is_complete())

    def _show_kind(self, name: str, kind: OrganisationKind) -> None:
        ui, is_municipal = self.ui, kind in MUNICIPAL_KINDS
        for part in (ui.kind_label, ui.kind_segmented, ui.kind_note_label):
            part.setVisible(is_municipal)
        ui.kind_label.setText(tr("{name} is een").format(name=name))
        ui.kind_segmented.set_options([(OrganisationKind.MUNICIPALITY, tr("Gemeente")), (OrganisationKind.CITY, tr("Stad"))])
        ui.kind_segmented.set_label(tr("{name} is een").format(name=name))
        ui.kind_segmented.set_value(kind)
        self._fit_kind()

    def _fit_kind(self) -> None:
        """Put name, choice and hint on one line where they fit; else the hint goes below, and below a long name the choice too."""
        ui, room = self.ui, self.room()
        is_short = fits_in_row(room, _BESIDE, ui.kind_label, ui.kind_segmented)
        has_hint_beside = fits_in_row(room, _BESIDE, ui.kind_label, ui.kind_segmented, ui.kind_note_label)
        for layout, fits in ((ui.kind_choice_layout, is_short), (ui.kind_layout, has_hint_beside)):
            layout.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
            layout.setSpacing(_BESIDE if fits else _BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_kind()

    def _make_cards(self, covers: tuple[Cover, ...], kind: OrganisationKind) -> None:
        if tuple(self.cards) != covers:
            for old in self.cards.values():
                old.hide()
                old.deleteLater()
            self.cards = {cover: ChoiceCard(self, cover) for cover in covers}
            for card in self.cards.values():
                self.ui.covers_layout.addWidget(card)
                card.clicked.connect(lambda _checked=False: self._choose_covers())
        for cover, card in self.cards.items():
            card.set_words(*cover_words(cover, kind))
            card.setChecked(cover in self.draft.covers)

    def _choose_covers(self) -> None:
        self.draft.covers = tuple(cover for cover, card in self.cards.items() if card.isChecked())
        self.ui.none_label.setVisible(not self.is_complete())
        self.changed.emit()

    def _choose_kind(self, kind: object) -> None:
        if isinstance(kind, OrganisationKind):
            self.draft.choose_kind(kind)
            self.load()
            self.changed.emit()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        if self.draft.organisation is not None:
            self.load()

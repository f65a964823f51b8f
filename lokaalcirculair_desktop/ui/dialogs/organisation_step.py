"""Step 1: which organisation. One of the 285 municipalities by name or NIS code, or another body by name and kind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCompleter, QWidget

from lokaalcirculair_desktop.content.reference import find_municipalities, intermunicipal_bodies
from lokaalcirculair_desktop.domain.organisation import OrganisationKind
from lokaalcirculair_desktop.domain.reference import Municipality, MunicipalityMatch
from lokaalcirculair_desktop.services.drafts import OTHER_KINDS, AssessmentDraft
from lokaalcirculair_desktop.services.overview import AssessmentSummary
from lokaalcirculair_desktop.texts import tr, tr_n
from lokaalcirculair_desktop.ui.dialogs.step import Step
from lokaalcirculair_desktop.ui.forms.ui_organisation_step import Ui_OrganisationStep
from lokaalcirculair_desktop.ui.models.municipality_model import MATCH_ROLE, ROW_HEIGHT, MunicipalityDelegate, MunicipalityModel, spoken
from lokaalcirculair_desktop.ui.theme import theme_of

_INSET = 4  # the square list stays inside the rounded corners of its frame
_LIST_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


def kind_names() -> dict[OrganisationKind, str]:
    """Return the names of the kinds of body that are no municipality."""
    return {
        OrganisationKind.INTERMUNICIPAL: tr("Intercommunale"),
        OrganisationKind.POM: tr("POM"),
        OrganisationKind.PROVINCE: tr("Provincie"),
        OrganisationKind.OTHER: tr("Ander bestuur"),
    }


class OrganisationStep(Step):
    """Asks for the organisation.

    The search field keeps the keyboard; up and down move along the municipalities found. While something is typed the first of them is
    chosen, and the button to go on names it.

    Attributes:
        known: the assessments that are here, to tell of an earlier round.
        is_municipality: whether a municipality is asked for, or another body.
    """

    def __init__(self, draft: AssessmentDraft, known: Sequence[AssessmentSummary], parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self.known = known
        self.is_municipality = True
        self.ui = Ui_OrganisationStep()
        self.ui.setupUi(self)
        self._model = MunicipalityModel(self)
        self.ui.municipalities_list_view.setModel(self._model)
        self.ui.municipalities_list_view.setItemDelegate(MunicipalityDelegate(self))
        self.ui.municipalities_list_view.setMinimumHeight(theme_of(self).px(2 * ROW_HEIGHT))
        inset = theme_of(self).px(_INSET)
        self.ui.list_card_layout.setContentsMargins(inset, inset, inset, inset)
        self.ui.search_line_edit.installEventFilter(self)
        self._connect_signals()
        self.retranslate()
        self._search("")
        self._show_panel()

    def _connect_signals(self) -> None:
        ui = self.ui
        ui.search_line_edit.textChanged.connect(self._search)  # not textEdited: a screen reader's client puts text in without a key
        ui.municipalities_list_view.selectionModel().currentChanged.connect(self._choose_current)
        ui.municipalities_list_view.clicked.connect(self._choose_current)
        ui.other_button.clicked.connect(lambda: self._ask_for(is_municipality=False))
        ui.municipality_button.clicked.connect(lambda: self._ask_for(is_municipality=True))
        ui.kind_segmented.chosen.connect(lambda _kind: self._choose_body())
        ui.name_line_edit.textChanged.connect(lambda _text: self._choose_body())

    def question(self) -> str:
        return tr("Voor welke organisatie?")

    def explanation(self) -> str:
        if self.is_municipality:
            return tr("Zoek op naam of NIS-code. Alle 285 Vlaamse gemeenten staan klaar.")
        return tr("Kies wat voor bestuur het is en typ de naam.")

    def is_complete(self) -> bool:
        chosen = self.draft.organisation
        return chosen is not None and bool(chosen.name) and (chosen.nis is not None) == self.is_municipality

    def missing(self) -> str:
        if self.is_municipality:
            return tr("Kies eerst een gemeente.")
        return tr("Kies eerst wat voor bestuur het is en typ de naam.")

    def next_label(self) -> str:
        name = self.draft.organisation.name if self.draft.organisation and self.is_complete() else ""
        return tr("Verder met {name}").format(name=name) if 0 < len(name) <= 24 else tr("Verder")

    def first_focus(self) -> QWidget:
        field: QWidget = self.ui.search_line_edit if self.is_municipality else self.ui.kind_segmented
        return field

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        names = kind_names()
        self.ui.kind_segmented.set_options([(kind, names[kind]) for kind in OTHER_KINDS])
        self.ui.kind_segmented.set_label(tr("Wat voor bestuur is het?"))
        for button in self.ui.search_line_edit.findChildren(QAbstractButton):  # Qt's own, to empty the field: it has a picture only
            button.setAccessibleName(tr("Maak het zoekveld leeg"))

    def propose(self, municipality: Municipality) -> None:
        """Search for a municipality by its code and choose it."""
        self.ui.search_line_edit.setText(municipality.name)
        self._search(municipality.nis)

    def show_round(self, earlier: AssessmentSummary) -> None:
        """Stand at the organisation of an earlier round."""
        exact = next((match.municipality for match in find_municipalities(earlier.nis or "") if match.municipality.nis == earlier.nis), None)
        if exact is not None:
            self.propose(exact)
        elif earlier.kind in OTHER_KINDS:
            self._ask_for(is_municipality=False)
            self.ui.kind_segmented.set_value(earlier.kind)
            self.ui.name_line_edit.setText(earlier.organisation_name)
        self.draft.choose_round(earlier)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _LIST_KEYS:
            self._move(Qt.Key(event.key()))
            return True
        return super().eventFilter(watched, event)

    def _move(self, key: Qt.Key) -> None:
        view, count = self.ui.municipalities_list_view, self._model.rowCount()
        if not count:
            return
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}[key]
        place = max(0, min(count - 1, view.currentIndex().row() + step))
        view.setCurrentIndex(self._model.index(place))
        match: MunicipalityMatch = self._model.index(place).data(MATCH_ROLE)
        self.ui.search_line_edit.setAccessibleDescription(spoken(match))

    def _search(self, text: str) -> None:
        matches = find_municipalities(text)
        self._model.set_matches(matches, text.strip())
        if self.draft.organisation is not None and self.is_municipality:
            self.draft.organisation = None
        if text.strip() and matches:
            self.ui.municipalities_list_view.setCurrentIndex(self._model.index(0))
        self.ui.count_label.setText(tr_n("{n} gevonden", "{n} gevonden", len(matches)))
        self.ui.list_card.setVisible(bool(matches))
        self.ui.nothing_label.setVisible(not matches)
        self.ui.nothing_label.setText(tr("Niets gevonden voor “{words}”. Kijk de spelling na of zoek op NIS-code.").format(words=text.strip()))
        self._tell()

    def _choose_current(self, index: QModelIndex, _previous: QModelIndex | None = None) -> None:
        match = index.data(MATCH_ROLE) if index.isValid() else None
        if isinstance(match, MunicipalityMatch):
            self._choose_municipality(match.municipality)

    def _choose_municipality(self, municipality: Municipality) -> None:
        self.draft.choose_municipality(municipality, self.known)
        self._tell()

    def _choose_body(self) -> None:
        kind, name = self.ui.kind_segmented.value(), self.ui.name_line_edit.text()
        self._suggest(kind)
        if isinstance(kind, OrganisationKind) and name.strip():
            self.draft.choose_body(name, kind, self.known)
        else:
            self.draft.organisation = None
        self._tell()

    def _suggest(self, kind: object) -> None:
        """Offer the known intermunicipal bodies while one is typed."""
        wanted = kind is OrganisationKind.INTERMUNICIPAL
        if wanted == (self.ui.name_line_edit.completer() is not None):
            return
        if not wanted:
            self.ui.name_line_edit.setCompleter(None)  # type: ignore[arg-type]
            return
        completer = QCompleter([body.name for body in intermunicipal_bodies()], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.ui.name_line_edit.setCompleter(completer)

    def _ask_for(self, *, is_municipality: bool) -> None:
        self.is_municipality = is_municipality
        self.draft.organisation = None
        self._show_panel()
        if is_municipality:
            self._choose_current(self.ui.municipalities_list_view.currentIndex())
        else:
            self._choose_body()
        self._tell()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_panel(self) -> None:
        self.ui.municipality_panel.setVisible(self.is_municipality)
        self.ui.body_panel.setVisible(not self.is_municipality)

    def _tell(self) -> None:
        earlier = self.draft.earlier_rounds(self.known)
        self.ui.earlier_card.setVisible(bool(earlier))
        if earlier:
            words = tr("Voor {name} bestaat al een meting uit {year}. U kunt die als vertrekpunt nemen.")
            self.ui.earlier_label.setText(words.format(name=earlier[0].organisation_name, year=earlier[0].date.year))
            self._fit_earlier()
        self.changed.emit()

    def _fit_earlier(self) -> None:
        """Keep room for the whole sentence: the list beside it, which takes all that is left, would take its second line too."""
        label, around = self.ui.earlier_label, theme_of(self).px(70)
        label.setMinimumHeight(label.heightForWidth(max(1, self.room() - around)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_earlier()

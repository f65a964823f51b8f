"""The proofs of an answer: by title and reference. Files are never copied and never opened; web addresses only after asking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lokaalcirculair_desktop.domain.assessment import Evidence
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.dialogs.evidence_dialog import EvidenceDialog
from lokaalcirculair_desktop.ui.messages import Choice, Question, messages_of
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.elided_label import ElidedLabel
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.plain_tooltip import set_plain_tooltip
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

_ROW = 32
_LONGEST_HINT = 90


def is_web_address(location: str | None) -> bool:
    """Tell whether a reference may be opened in a browser: ``http`` and ``https`` only."""
    try:
        parts = urlsplit(location or "")
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _some_of(examples: Sequence[str]) -> str:
    """Return the first examples in one line: two where they stay short, else one."""
    shown = [text[:1].lower() + text[1:] for text in examples[:2]]
    both = "; ".join(shown)
    return both if len(both) <= _LONGEST_HINT or not shown else shown[0]


class EvidenceList(QWidget):
    """Shows the proofs and lets the user add, change, take away and open them.

    Attributes:
        evidence: what is shown.

    Signals:
        changed(object): the proofs as the user wants them, a tuple of ``Evidence``.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.evidence: tuple[Evidence, ...] = ()
        self._examples: tuple[str, ...] = ()
        self._locked = False
        self.add_button = Button(self, kind="soft", icon="plus", size="small")
        self.add_button.clicked.connect(self.add)
        self.hint_label = WrappedLabel(self, style="small", tone="text.muted")
        self._rows = QWidget(self)
        self._rows.setProperty("kind", "page")
        self._column = QVBoxLayout(self._rows)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(2)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._rows)
        self._area = area
        row = QHBoxLayout(self)  # the button beside the list: below it, it would take a third of the height that a low window leaves
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.hint_label, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(area, 1)
        row.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)

    def retranslate(self) -> None:
        """Show all words in the present language."""
        self.add_button.setText(tr("Voeg toe"))
        self.add_button.setAccessibleName(tr("Voeg een bewijsstuk toe"))
        self._rebuild()

    def show_evidence(self, evidence: Sequence[Evidence], examples: Sequence[str], *, locked: bool) -> None:
        """Show the proofs of an answer; without any, examples of what could be one."""
        wanted = (tuple(evidence), tuple(examples), locked)
        if wanted != (self.evidence, self._examples, self._locked):
            self.evidence, self._examples, self._locked = wanted
            self._rebuild()

    def _rebuild(self) -> None:
        while (slot := self._column.takeAt(0)) is not None:
            if (old := slot.widget()) is not None:
                old.hide()
                old.deleteLater()
        for place, proof in enumerate(self.evidence):
            self._column.addWidget(self._row(place, proof))
        self._column.addStretch()
        example = _some_of(self._examples)
        self.hint_label.setText(tr("Bijvoorbeeld: {examples}.").format(examples=example) if example else "")
        self.hint_label.setVisible(not self.evidence and bool(example))
        self._area.setVisible(bool(self.evidence))
        self.add_button.setVisible(not self._locked)

    def _row(self, place: int, proof: Evidence) -> QWidget:
        row = QWidget(self._rows)
        row.setFixedHeight(theme_of(self).px(_ROW))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        web = is_web_address(proof.location)
        layout.addWidget(IconLabel(row, "link" if web else "paperclip", size=16))
        title = ElidedLabel(row, proof.title)
        title.setAccessibleDescription(proof.location or "")
        layout.addWidget(title, 1)
        if proof.location:
            set_plain_tooltip(row, proof.location)
        if web:
            layout.addWidget(self._icon_button(row, "send", tr("Open {title}").format(title=proof.title), lambda: self._open(proof)))
        if not self._locked:
            layout.addWidget(self._icon_button(row, "pencil", tr("Wijzig {title}").format(title=proof.title), lambda: self._edit(place)))
            layout.addWidget(self._icon_button(row, "trash-2", tr("Haal {title} weg").format(title=proof.title), lambda: self._remove(place)))
        return row

    def _icon_button(self, row: QWidget, icon: str, name: str, act: Callable[[], None]) -> Button:
        button = Button(row, kind="ghost", icon=icon, size="small")
        button.setAccessibleName(name)
        set_plain_tooltip(button, name)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def add(self) -> None:
        """Ask for a new proof."""
        proof = self._asked(None)
        if proof is not None:
            self.changed.emit((*self.evidence, proof))

    def _edit(self, place: int) -> None:
        proof = self._asked(self.evidence[place])
        if proof is not None and proof != self.evidence[place]:
            self.changed.emit((*self.evidence[:place], proof, *self.evidence[place + 1 :]))

    def _asked(self, proof: Evidence | None) -> Evidence | None:
        dialog = EvidenceDialog(proof, self)
        given = dialog.evidence if dialog.exec() else None
        dialog.deleteLater()
        return given

    def _remove(self, place: int) -> None:
        proof = self.evidence[place]
        question = Question(
            tr("Bewijsstuk uit de lijst halen?"),
            (Choice("keep", tr("Behoud"), "ghost"), Choice("remove", tr("Haal weg"), "danger")),
            "keep",
            text=proof.title,
            safe=tr("Het stuk zelf blijft staan waar het staat."),
        )
        if messages_of().ask(self, question) == "remove":
            self.changed.emit((*self.evidence[:place], *self.evidence[place + 1 :]))

    def _open(self, proof: Evidence) -> None:
        address = proof.location or ""
        question = Question(
            tr("Webadres openen in uw browser?"),
            (Choice("leave", tr("Niet openen"), "ghost"), Choice("open", tr("Open"), "primary")),
            "leave",
            text=address,
        )
        if is_web_address(address) and messages_of().ask(self, question) == "open":
            QDesktopServices.openUrl(QUrl(address))

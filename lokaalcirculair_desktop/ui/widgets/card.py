"""The card: a white surface with a thin edge on which things stand together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from lokaalcirculair_desktop.ui.theme import set_look


class Card(QFrame):
    """A surface; ``kind`` is card, raised, hero, sunken, info, success, warning or danger, as the style sheet reads it."""

    def __init__(self, parent: QWidget | None = None, kind: str = "card") -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)

    def set_kind(self, kind: str) -> None:
        """Be another kind of surface."""
        set_look(self, "kind", kind)

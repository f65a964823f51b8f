"""Whether what is on the screen is safe, and the changes that still have to become so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from lokaalcirculair_desktop.errors import UserError

if TYPE_CHECKING:
    from lokaalcirculair_desktop.domain.assessment import Assessment


class SaveKind(Enum):
    """Whether what is on the screen is safe."""

    SAVED = auto()
    SAVING = auto()
    NOT_SAVED = auto()


@dataclass(frozen=True, slots=True)
class SaveState:
    """Whether everything is saved, since when, and if not, why not.

    Attributes:
        kind: saved, being saved, or not saved.
        at: the moment of the last commit.
        error: what stood in the way.
    """

    kind: SaveKind
    at: datetime | None = None
    error: UserError | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A change that is in memory and still has to be saved.

    Attributes:
        assessment_id: of which round.
        what: what of it changes.
        save: makes the change durable.
        lay_over: makes the same change to a round in memory.
    """

    assessment_id: str
    what: str
    save: Callable[[], object]
    lay_over: Callable[[Assessment], Assessment]

    @property
    def key(self) -> tuple[str, str]:
        """What it changes: a newer change of the same takes its place."""
        return self.assessment_id, self.what

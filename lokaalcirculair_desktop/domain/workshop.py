"""What a working session leaves behind: who took part, what each chose, what was counted and what was agreed."""

from __future__ import annotations

from dataclasses import dataclass

from lokaalcirculair_desktop.domain.codes import VoteState

__all__ = [
    "Consensus",
    "Participant",
    "Tally",
    "Vote",
    "VoteState",
]


@dataclass(frozen=True, slots=True)
class Participant:
    """Someone, or a service, that takes part.

    Attributes:
        id: a UUID.
        label: the name shown, which the public edition leaves out.
    """

    id: str
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Vote:
    """One participant's choice for one item.

    Attributes:
        participant: the participant's id.
        item: the item's id.
        state: what kind of choice.
        level: 0–4 with state *level*, else ``None``.
    """

    participant: str
    item: str
    state: VoteState
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """Voting cards counted in the room.

    Attributes:
        item: the item's id.
        counts: how many cards for each level, five numbers.
        unknown: how many *weet niet*.
        present: how many people were in the room, where it was noted.
    """

    item: str
    counts: tuple[int, ...]
    unknown: int
    present: int | None = None


@dataclass(frozen=True, slots=True)
class Consensus:
    """What the room agreed on.

    Attributes:
        item: the item's id.
        level: the level agreed, or ``None``.
        reason: why.
        parked: whether it was put aside.
        decided_at: when, RFC 3339.
    """

    item: str
    level: int | None
    reason: str | None
    parked: bool
    decided_at: str

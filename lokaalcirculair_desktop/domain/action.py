"""An action of the plan: what an organisation means to do, by whom and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lokaalcirculair_desktop.domain.codes import COUNTS_AS_PLANNED, ActionStatus

__all__ = [
    "COUNTS_AS_PLANNED",
    "Action",
    "ActionStatus",
]


@dataclass(frozen=True, slots=True)
class Action:
    """One action.

    Attributes:
        id: a UUID.
        item: the item that it serves, or ``None``.
        title: what is done.
        status: how far it is.
        owner: who pulls it: a person's name, which the public edition leaves out.
        service: the service that pulls it.
        due: when it should be done.
        from_level: the level from which it starts.
        target: the level that it gives; ``None`` where it only contributes.
        done_on: when it was done.
        plan_code: the action code of the multi-year plan.
        budget: the credit in whole euros; 0 is own hours, ``None`` is still to be decided.
        funding: where the money comes from.
        note: more about it.
    """

    id: str
    item: str | None
    title: str
    status: ActionStatus
    owner: str | None = None
    service: str | None = None
    due: date | None = None
    from_level: int | None = None
    target: int | None = None
    done_on: date | None = None
    plan_code: str | None = None
    budget: int | None = None
    funding: str | None = None
    note: str | None = None

"""How the questions of the open round stand, for the pages that show them all at once."""

from __future__ import annotations

from lokaalcirculair_desktop.analysis.review import Standing, Surroundings, standings
from lokaalcirculair_desktop.ui.session import Session


def standings_of(session: Session) -> tuple[Standing, ...]:
    """Return how every question of the open round stands, in order.

    Raises:
        LookupError: none is open.
    """
    assessment, current = session.assessment, session.current
    assert current is not None
    around = Surroundings(
        versions={item: one.item_version for item, one in session.questionnaire.items.items()},
        previous=current.previous,
        damaged=frozenset(current.damaged),
        changed=frozenset(change.answer.item for change in session.changed_items),
        unsaved=session.unsaved_items(),
    )
    return standings(assessment, around)

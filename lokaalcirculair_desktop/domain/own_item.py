"""An organisation's own question, shown where a question of the questionnaire is: with what it has, and nothing made up for the rest."""

from __future__ import annotations

from lokaalcirculair_desktop.domain.assessment import Answer, OwnItem
from lokaalcirculair_desktop.domain.questionnaire import Item, NotApplicableRule, Scope
from lokaalcirculair_desktop.domain.structure import OWN_ITEM_PREFIX


def own_item_name(item_id: str) -> str:
    """Return the name of an own question in lists: its id in words, ``own-lege-panden`` is *Lege panden*."""
    words = " ".join(item_id.removeprefix(OWN_ITEM_PREFIX).replace("-", " ").split())
    return words[:1].upper() + words[1:] if words else item_id


def is_answered_before_change(item: OwnItem, answer: Answer) -> bool:
    """Tell whether an own question was answered when it had other words."""
    return not answer.is_open and answer.item_version < item.item_version


def as_item(own: OwnItem) -> Item:
    """Return an own question as a question of the questionnaire: without reasons, steps, scope and whatever else it does not have."""
    name = own_item_name(own.id)
    first, second, third, fourth, fifth = own.levels
    return Item(
        id=own.id,
        item_version=own.item_version,
        name=name,
        short=name,
        question=own.question,
        why="",
        scope=Scope("", "", None),
        levels=(first, second, third, fourth, fifth),
        next_steps=(),
        evidence=(),
        partners=(),
        value_chains=(),
        sdgs=(),
        not_applicable=NotApplicableRule("", None),
        read_as={},
        indicator=None,
        remits=(),
        change=None,
    )

"""The texts of the questionnaire, of one version in one language; its structure of ids is in ``structure``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lokaalcirculair_desktop.domain.structure import (
    CURRENT_VERSION,
    DIMENSION_OF,
    DIMENSIONS,
    HIGHEST_LEVEL,
    ITEM_ORDER,
    ITEMS,
    LEVELS,
    OWN_ITEM_PREFIX,
    PILLAR_OF,
    PILLARS,
    QUESTIONNAIRE_ID,
    QUICK_ITEMS,
    TOPICS,
    Depth,
    Pillar,
    is_own_item,
    items_in_play,
)

VALUE_CHAINS = ("electronics", "ict", "batteries", "vehicles", "packaging", "plastics", "textiles", "construction", "food")
REMITS = (
    "environment", "public-property", "local-economy", "public-works", "social-affairs", "finance", "spatial-planning", "youth-education", "staff",
    "agriculture", "green-spaces", "mobility", "communication", "general-policy",
)  # fmt: skip

__all__ = [
    "CURRENT_VERSION",
    "DIMENSIONS",
    "DIMENSION_OF",
    "HIGHEST_LEVEL",
    "ITEMS",
    "ITEM_ORDER",
    "LEVELS",
    "OWN_ITEM_PREFIX",
    "PILLARS",
    "PILLAR_OF",
    "QUESTIONNAIRE_ID",
    "QUICK_ITEMS",
    "REMITS",
    "TOPICS",
    "VALUE_CHAINS",
    "Depth",
    "DimensionText",
    "Indicator",
    "Item",
    "LevelText",
    "NextStep",
    "NotApplicableRule",
    "Pillar",
    "Questionnaire",
    "ScaleNotes",
    "Scope",
    "SdgTarget",
    "Source",
    "is_own_item",
    "items_in_play",
]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from.

    Attributes:
        title: who says it and where.
        address: its web address.
        year: the year that the fact speaks of; ``None`` where the page does not tell.
    """

    title: str
    address: str
    year: int | None


@dataclass(frozen=True, slots=True)
class NextStep:
    """An action that leads from one level to the next.

    Attributes:
        from_level: the present level, 0–3.
        action: what to do, one imperative sentence or two.
        who: a function, then with whom.
        effort: ``klein``, ``middel`` or ``groot``.
        value: 1 makes visible, 2 delivers a figure or a first result, 3 brings owner and means or changes the default.
        instrument: a Flemish instrument or number that helps, or nothing.
        source: where the instrument is described.
        check: whether the instrument must be looked up again before use.
        check_note: what to look up then.
    """

    from_level: int
    action: str
    who: str
    effort: str
    value: int
    instrument: str | None
    source: Source | None
    check: bool
    check_note: str | None


@dataclass(frozen=True, slots=True)
class Indicator:
    """The figure that an organisation can give with an item.

    A figure is stored under the Dutch name, whatever the language it was given in, so that one series stays one series.

    Attributes:
        name: what is measured, in the language of the questionnaire.
        unit: in which unit, likewise.
        stored_name: what is measured, in Dutch.
        stored_unit: in which unit, in Dutch.
    """

    name: str
    unit: str
    stored_name: str
    stored_unit: str

    def named(self, stored: str) -> str:
        """Return the name of a stored figure in the language of the questionnaire; another figure keeps its own."""
        return self.name if stored == self.stored_name else stored

    def unit_of(self, stored: str) -> str:
        """Return the unit of a stored figure in the language of the questionnaire; another unit stays as it was typed."""
        return self.unit if stored == self.stored_unit else stored

    def stored(self, unit: str) -> str:
        """Return a typed unit as it is stored: in Dutch where it is the own one."""
        return self.stored_unit if unit == self.unit else unit


@dataclass(frozen=True, slots=True)
class Scope:
    """What belongs to an item.

    Attributes:
        counts: what counts.
        does_not_count: what does not, with the item where it does.
        size: a threshold for what counts, or nothing.
    """

    counts: str
    does_not_count: str
    size: str | None


@dataclass(frozen=True, slots=True)
class NotApplicableRule:
    """When an item may be *niet van toepassing*.

    Attributes:
        rule: the only cases in which it is.
        sentence: the reason to propose, in the first person plural; ``None`` where it is always applicable.
    """

    rule: str
    sentence: str | None


@dataclass(frozen=True, slots=True)
class Item:
    """One question with its rubric.

    Attributes:
        id: the fixed id.
        item_version: rises only when the meaning changes.
        name: the name in lists and tables.
        short: the name where room is scarce.
        question: the question itself.
        why: why it matters, with a sourced fact where there is one.
        scope: what counts and what does not.
        levels: the five texts, index is level.
        next_steps: one from each of the levels 0–3.
        evidence: examples of proof.
        partners: typical partners.
        value_chains: the chains of the model that it touches, among ``VALUE_CHAINS``.
        sdgs: the targets of the sustainable development goals that it serves, ``12.3``.
        not_applicable: when it is not applicable.
        read_as: how another kind of organisation reads it, by kind.
        indicator: the figure that goes with it.
        remits: the aldermen's remits that it belongs to, among ``REMITS``, the first one first.
        change: what changed in meaning since the item version before, and why; ``None`` for the first.
    """

    id: str
    item_version: int
    name: str
    short: str
    question: str
    why: str
    scope: Scope
    levels: tuple[str, str, str, str, str]
    next_steps: tuple[NextStep, ...]
    evidence: tuple[str, ...]
    partners: tuple[str, ...]
    value_chains: tuple[str, ...]
    sdgs: tuple[str, ...]
    not_applicable: NotApplicableRule
    read_as: Mapping[str, str]
    indicator: Indicator | None
    remits: tuple[str, ...]
    change: str | None


@dataclass(frozen=True, slots=True)
class DimensionText:
    """The names of an action domain or a role.

    Attributes:
        id: the fixed id.
        name: the full name.
        short: the name in charts.
        description: what it is about, one sentence.
    """

    id: str
    name: str
    short: str
    description: str

    def fitting(self, longest: int) -> str:
        """Return the full name where it has at most so many characters, else the short one."""
        return self.name if len(self.name) <= longest else self.short


@dataclass(frozen=True, slots=True)
class LevelText:
    """One step of the scale that all items share.

    Attributes:
        level: 0–4.
        name: its name.
        meaning: what it means, in general.
    """

    level: int
    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class SdgTarget:
    """A target of the sustainable development goals of the United Nations.

    Attributes:
        target: its official number, ``12.3`` or ``12.b``.
        goal: the goal that it is part of, 1–17.
        name: a short name.
    """

    target: str
    goal: int
    name: str


@dataclass(frozen=True, slots=True)
class ScaleNotes:
    """What is said once about the scale, on screen and on paper.

    Attributes:
        tie_rule: what to do when in doubt between two levels.
        cumulative: that a level counts only when the ones below it hold.
        last_sentence: that the last sentence of level 1 tells what is missing, and lapses from level 2.
    """

    tie_rule: str
    cumulative: str
    last_sentence: str


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """All texts of one version of the questionnaire in one language.

    Attributes:
        id: the fixed id of the questionnaire.
        version: its version, ``1.0``.
        language: ``nl``, ``en`` or ``fr``.
        pillars: the names of the pillars, by id.
        dimensions: the names of the dimensions, by id, in order.
        levels: the five steps of the scale.
        items: all 36 items by id, in order.
        notes: what is said once about the scale.
        value_chain_names: the names of the nine value chains, by code, in order.
        remit_names: the names of the aldermen's remits, by code, in order.
        sdg_targets: the targets that items serve, by number, in order.
    """

    id: str
    version: str
    language: str
    pillars: Mapping[Pillar, str]
    dimensions: Mapping[str, DimensionText]
    levels: tuple[LevelText, ...]
    items: Mapping[str, Item]
    notes: ScaleNotes
    value_chain_names: Mapping[str, str]
    remit_names: Mapping[str, str]
    sdg_targets: Mapping[str, SdgTarget]

    def level_name(self, level: int) -> str:
        """Return the name of a level."""
        return self.levels[level].name

"""What the palette finds, and in which order. No Qt and no disk: everything that can be found is in memory.

Words are compared without case, accents, hyphens and apostrophes. A query fits a name better the more of its beginning it is; the words of a
question come last. Groups stand in the order of their best find, and in their fixed order where two are as good.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import groupby
from typing import Final

from lokaalcirculair_desktop.content.reference import folded

SHOWN_IN_GROUP: Final = 6
"""So many of a group are shown while the query is so short that nearly everything fits it; all of them for a longer one."""
_LONG_ENOUGH: Final = 3
"""From how many letters on a query may stand in the middle of a word: two letters are in nearly every word."""
_EXACT, _STARTS, _IS_WORD, _WORD_STARTS, _WORDS_START, _CONTAINS, _IN_TEXT, _ABSENT = range(8)


class Group(IntEnum):
    """What kind of thing was found; in the order in which they stand where all fit as well."""

    QUESTIONS = 0
    ASSESSMENTS = 1
    COMMANDS = 2
    PAGES = 3
    MUNICIPALITIES = 4


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name under which something is found.

    Attributes:
        name: the name, folded.
        told: the words that tell why it was found, *vroeger Knesselare*; may be empty.
    """

    name: str
    told: str = ""


@dataclass(frozen=True, slots=True)
class Findable:
    """Something that can be found and opened.

    Attributes:
        group: what kind of thing it is.
        title: its name as it is shown.
        act: opens or does it.
        detail: what stands beside the name; may be empty.
        icon: the name of its icon.
        keys: the keys that do the same; may be empty.
        aliases: other names under which it is found.
        text: more words in which it is found, folded.
        is_offered: whether it is shown before anything is typed.
        name: the title, folded; by default made here.
    """

    group: Group
    title: str
    act: Callable[[], object] = field(compare=False)
    detail: str = ""
    icon: str = ""
    keys: str = ""
    aliases: tuple[Alias, ...] = ()
    text: str = ""
    is_offered: bool = False
    name: str = ""

    def __post_init__(self) -> None:
        if not self.name:
            object.__setattr__(self, "name", folded(self.title))


@dataclass(frozen=True, slots=True)
class Found:
    """Something that a query found.

    Attributes:
        what: the thing itself.
        detail: what stands beside its name, with the other name where that is what was found.
    """

    what: Findable
    detail: str


@dataclass(frozen=True, slots=True)
class Results:
    """What a query found.

    Attributes:
        groups: the groups in order, each with what is shown of it, the best first.
        count: how many things were found in all; more than are shown where a group is long and the query short.
    """

    groups: tuple[tuple[Group, tuple[Found, ...]], ...]
    count: int

    @property
    def shown(self) -> int:
        """How many things are shown."""
        return sum(len(found) for _, found in self.groups)


def find(findables: Iterable[Findable], query: str) -> Results:
    """Return what fits a query; before anything is typed, what is offered.

    Args:
        findables: everything that can be found; within a group in the order that holds where two fit as well.
        query: what was typed, as it was typed.
    """
    wanted = folded(query)
    if not wanted:
        return _grouped([(_EXACT, one.group, Found(one, one.detail)) for one in findables if one.is_offered], None)
    words = wanted.split()
    ranked = (_ranked(one, wanted, words) for one in findables)
    return _grouped(
        [(rank, found.what.group, found) for rank, found in ranked if rank < _ABSENT], SHOWN_IN_GROUP if len(wanted) < _LONG_ENOUGH else None
    )


def _grouped(ranked: Sequence[tuple[int, Group, Found]], limit: int | None) -> Results:
    groups: list[tuple[int, Group, tuple[Found, ...]]] = []
    for group, members in groupby(sorted(ranked, key=lambda entry: (entry[1], entry[0])), key=lambda entry: entry[1]):
        listed = list(members)
        groups.append((listed[0][0], group, tuple(found for _, _, found in listed[:limit])))
    groups.sort(key=lambda entry: entry[:2])
    return Results(tuple((group, found) for _, group, found in groups), len(ranked))


def _ranked(one: Findable, wanted: str, words: Sequence[str]) -> tuple[int, Found]:
    rank, detail = _rank(one.name, wanted, words), one.detail
    for alias in one.aliases:
        alias_rank = _rank(alias.name, wanted, words)
        if alias_rank < rank:
            rank = alias_rank
            detail = " · ".join(part for part in (alias.told, one.detail) if part)
    if rank == _ABSENT and one.text and _stands_in(f"{one.name} {one.text}", words):
        rank = _IN_TEXT
    return rank, Found(one, detail)


def _rank(name: str, wanted: str, words: Sequence[str]) -> int:
    if name == wanted:
        return _EXACT
    if name.startswith(wanted):
        return _STARTS
    if f" {wanted}" in name:
        return _IS_WORD if f" {wanted} " in f"{name} " else _WORD_STARTS
    if len(words) > 1 and _all_start(name, words):
        return _WORDS_START
    return _CONTAINS if len(wanted) >= _LONG_ENOUGH and wanted in name else _ABSENT


def _all_start(name: str, words: Sequence[str]) -> bool:
    spaced = f" {name}"
    return all(f" {word}" in spaced for word in words)


def _stands_in(text: str, words: Sequence[str]) -> bool:
    return _all_start(text, words) or all(len(word) >= _LONG_ENOUGH and word in text for word in words)

"""Whole random assessments and organisations: every field, every state, any text that a file may hold."""

from __future__ import annotations

import datetime as dt
import string
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from lokaalcirculair_desktop.domain.action import Action, ActionStatus
from lokaalcirculair_desktop.domain.assessment import (
    Answer,
    Assessment,
    CarriedBy,
    Confidence,
    Consent,
    Contribution,
    Cover,
    Decision,
    Evidence,
    Figure,
    OwnItem,
    State,
    Status,
)
from lokaalcirculair_desktop.domain.organisation import Competences, LogEntry, Organisation, OrganisationKind, WasteCompetence
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS, ITEM_ORDER, ITEMS, PILLARS, TOPICS, Depth, Pillar
from lokaalcirculair_desktop.domain.survey import (
    BARRIERS,
    EXPECTATIONS,
    LINKED_THEMES,
    MOTIVES,
    PARTNERS,
    CoalitionMention,
    Mention,
    OtherAnswers,
    Survey,
)
from lokaalcirculair_desktop.domain.workshop import Consensus, Participant, Tally, Vote, VoteState
from lokaalcirculair_desktop.exchange.envelope import Contains, Request

T = TypeVar("T")
FEW = 3

_BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
texts = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters=_BIDI) | st.sampled_from("\t\nëé="), max_size=12)
levels = st.integers(0, 4)
years = st.integers(1900, 2200)
days = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))
counts = st.integers(0, 2**63 - 1)
numbers = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53).map(float)
flags = st.booleans()


def maybe(strategy: SearchStrategy[T]) -> SearchStrategy[T | None]:
    """Draw a value or nothing."""
    return st.none() | strategy


def few(strategy: SearchStrategy[T], key: Callable[[T], Any] | None = None) -> SearchStrategy[tuple[T, ...]]:
    """Draw a few values; with a key, no two that share it."""
    return st.lists(strategy, max_size=FEW, unique_by=key).map(tuple)


def some_of(codes: tuple[str, ...]) -> SearchStrategy[tuple[str, ...]]:
    """Draw some of a set of codes, each once, in any order."""
    return few(st.sampled_from(codes), lambda code: code)


def in_any_case(identity: str) -> SearchStrategy[str]:
    """Draw one of two ways of writing a UUID."""
    return st.sampled_from((identity, identity.upper()))


uuids = st.uuids().map(str).flatmap(in_any_case)


@st.composite
def moments(draw: st.DrawFn) -> str:
    """Draw a moment as people write them: any offset, any number of digits."""
    moment = draw(st.datetimes(dt.datetime(1950, 1, 1), dt.datetime(2150, 1, 1))).replace(microsecond=0)  # noqa: DTZ001 - the offset follows
    fraction = draw(st.just("") | st.text(string.digits, min_size=1, max_size=9).map(lambda digits: f".{digits}"))
    offset = draw(st.sampled_from(("Z", "+01:00", "+02:00", "-11:30", "+00:00", "+23:59")))
    return f"{moment.isoformat()}{fraction}{offset}"


locations = st.sampled_from(("https://wilgenbeke.be/plan.pdf", "plan.pdf", "/home/an/stukken/plan.pdf", "C:\\Users\\An\\plan.pdf", "Kast 3")) | texts
evidence = few(st.builds(Evidence, texts, maybe(locations)))


@st.composite
def contributions(draw: st.DrawFn) -> Contribution:
    """Draw what an author said."""
    state = draw(st.sampled_from(State))
    return Contribution(
        draw(maybe(texts)),
        state,
        draw(moments()),
        level=draw(levels) if state is State.LEVEL else None,
        target=draw(maybe(levels)),
        reason=draw(maybe(texts)),
        note=draw(maybe(texts)),
        evidence=draw(evidence),
    )


@st.composite
def answers(draw: st.DrawFn, items: SearchStrategy[str]) -> Answer:
    """Draw an answer to one of some items."""
    state = draw(st.sampled_from(State))
    reason = draw(texts).strip() + "Dat is er niet." if state is State.NOT_APPLICABLE else draw(maybe(texts))
    return Answer(
        draw(items),
        state,
        draw(moments()),
        level=draw(levels) if state is State.LEVEL else None,
        target=draw(maybe(levels)),
        horizon=draw(maybe(years)),
        priority=draw(maybe(st.integers(1, 3))),
        reason=reason,
        carried_by=draw(st.sampled_from(CarriedBy)),
        confidence=draw(st.sampled_from(Confidence)),
        note=draw(maybe(texts)),
        private_note=draw(maybe(texts)),
        evidence=draw(evidence),
        contributions=draw(few(contributions())),
        item_version=draw(st.integers(1, 9)),
        revision=draw(counts),
        updated_by=draw(maybe(texts)),
    )


def _preferable(pillar: Pillar) -> tuple[str, ...]:
    return (*PILLARS[pillar], *(item for one in PILLARS[pillar] for item in TOPICS[one]))


surveys = st.builds(
    Survey,
    motives=some_of(MOTIVES),
    barriers=some_of(BARRIERS),
    preferred_domains=some_of(_preferable(Pillar.DOMAINS)),
    preferred_instruments=some_of(_preferable(Pillar.INSTRUMENTS)),
    expectations=some_of(EXPECTATIONS),
    partners=some_of(PARTNERS),
    other=st.builds(OtherAnswers, maybe(texts), maybe(texts), maybe(texts)),
    coalition_agreement=st.dictionaries(
        st.sampled_from(DIMENSIONS[:5]), st.builds(CoalitionMention, st.sampled_from(Mention), some_of(LINKED_THEMES)), max_size=FEW
    ),
)

log_entries = st.builds(LogEntry, uuids, days, texts, moments(), maybe(locations), some_of((*ITEMS, "own-elders", "own-")), maybe(texts))
competences = st.builds(Competences, maybe(st.sampled_from(WasteCompetence)), maybe(flags), maybe(flags), maybe(flags))
organisations = st.builds(
    Organisation,
    uuids,
    texts,
    st.sampled_from(OrganisationKind),
    maybe(texts),
    maybe(texts),
    maybe(counts),
    maybe(numbers.map(abs)),
    maybe(years),
    competences,
    few(log_entries, lambda one: one.id.lower()),
)
contains = st.builds(Contains, flags, flags, flags, flags)
requests = st.builds(Request, uuids, some_of(ITEMS), maybe(texts), maybe(days), maybe(texts))
own_items = st.builds(
    OwnItem,
    st.text("abc019-", min_size=1, max_size=5).map(lambda rest: f"own-{rest}"),
    texts,
    st.lists(texts, min_size=5, max_size=5).map(tuple),
    st.integers(1, 9),
)


def _actions(items: SearchStrategy[str]) -> SearchStrategy[tuple[Action, ...]]:
    one = st.builds(
        Action,
        uuids,
        maybe(items),
        texts,
        st.sampled_from(ActionStatus),
        maybe(texts),
        maybe(texts),
        maybe(days),
        maybe(levels),
        maybe(levels),
        maybe(days),
        maybe(texts),
        maybe(counts),
        maybe(texts),
        maybe(texts),
    )
    return few(one, lambda action: action.id.lower())


@st.composite
def _votes(draw: st.DrawFn, participants: tuple[Participant, ...], items: SearchStrategy[str]) -> tuple[Vote, ...]:
    if not participants:
        return ()
    voters = st.sampled_from([one.id for one in participants]).flatmap(in_any_case)
    with_level = st.builds(Vote, voters, items, st.just(VoteState.LEVEL), levels)
    without = st.builds(Vote, voters, items, st.sampled_from((VoteState.UNKNOWN, VoteState.NOT_APPLICABLE)), st.none())
    return draw(few(with_level | without, lambda vote: (vote.participant.lower(), vote.item)))


def _session(items: SearchStrategy[str]) -> SearchStrategy[tuple[tuple[Tally, ...], tuple[Consensus, ...]]]:
    tallies = st.builds(Tally, items, st.lists(counts, min_size=5, max_size=5).map(tuple), counts, maybe(counts))
    consensus = st.builds(Consensus, items, maybe(levels), maybe(texts), flags, moments())
    return st.tuples(few(tallies, lambda one: one.item), few(consensus, lambda one: one.item))


@st.composite
def assessments(draw: st.DrawFn) -> Assessment:
    """Draw an assessment that a file may hold."""
    own = draw(few(own_items, lambda one: one.id))
    own_ids = [one.id for one in own]
    any_item = st.sampled_from((*ITEMS, *own_ids))
    participants = draw(few(st.builds(Participant, uuids, maybe(texts)), lambda one: one.id.lower()))
    tallies, consensus = draw(_session(any_item))
    answered = draw(few(answers(st.sampled_from(ITEMS)), lambda one: one.item))
    return replace(
        draw(_headers),
        answers=tuple(sorted(answered, key=lambda one: ITEM_ORDER[one.item])),
        figures=draw(few(st.builds(Figure, any_item, texts, years, numbers, texts, maybe(texts)))),
        own_items=own,
        own_answers=draw(few(answers(st.sampled_from(own_ids)), lambda one: one.item)) if own else (),
        actions=draw(_actions(any_item)),
        participants=participants,
        votes=draw(_votes(participants, any_item)),
        tallies=tallies,
        consensus=consensus,
        parking=draw(few(texts)),
    )


_headers = st.builds(
    Assessment,
    id=uuids,
    title=texts,
    date=days,
    depth=st.sampled_from(Depth),
    covers=few(st.sampled_from(Cover), lambda cover: cover),
    status=st.sampled_from(Status),
    closed_at=maybe(moments()),
    previous=maybe(uuids),
    assessor=maybe(texts),
    self_score=maybe(st.integers(0, 20).map(lambda halves: halves / 2)),
    self_score_at=maybe(moments()),
    active=maybe(flags),
    ambition_decided_on=maybe(days),
    decision=maybe(st.builds(Decision, texts, maybe(days), few(texts))),
    consent=st.builds(Consent, flags, flags, maybe(texts), maybe(moments())),
    survey=surveys,
)

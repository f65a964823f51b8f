"""What leaves with a file and what stays: the same leaving-out for writing a file and for comparing one with what is here."""

from __future__ import annotations

import re
from dataclasses import replace

from lokaalcirculair_desktop.domain.action import Action
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, Contribution, Evidence, State
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.domain.workshop import Consensus, Participant
from lokaalcirculair_desktop.exchange.envelope import Contains, Request

# An address on the web, or a code such as doi:10.1000/182; a single letter before the colon is a drive, a blank after it is a sentence.
_ADDRESS = re.compile(r"(?:(?!(?:file|smb|cifs|nfs|afp):)[a-z][a-z0-9+.\-]+:(?://\S|[^\s/\\])|www\.)", re.IGNORECASE)
_FILE_PREFIX = re.compile(r"(?:file|smb|cifs|nfs|afp|[a-z]):(?=\S)", re.IGNORECASE)
_SEPARATORS = "/\\"


def is_local_path(location: str) -> bool:
    """Tell whether a location is the path of a file on a computer or a share, not an address on the web or a bare file name."""
    if _ADDRESS.match(location):
        return False
    return bool(_FILE_PREFIX.match(location)) or any(separator in location for separator in _SEPARATORS)


def shared_location(location: str | None) -> str | None:
    """Return a location as it leaves: of a local path its file name only, as a path tells the names of people and computers."""
    while location is not None and is_local_path(location):
        location = re.split(r"[/\\]", _FILE_PREFIX.sub("", location, count=1).rstrip(_SEPARATORS))[-1]
    return location


def leave_out(assessment: Assessment, contains: Contains) -> Assessment:
    """Return what leaves of an assessment: the records stay, what was not chosen is empty."""
    kept = replace(
        assessment,
        answers=tuple(_answer(one, contains) for one in assessment.answers),
        own_answers=tuple(_answer(one, contains) for one in assessment.own_answers),
        actions=tuple(_action(one, contains) for one in assessment.actions),
        participants=tuple(_participant(one, contains) for one in assessment.participants),
        consensus=tuple(_consensus(one, contains) for one in assessment.consensus),
    )
    if not contains.names:
        kept = replace(kept, assessor=None, consent=replace(kept.consent, by=None))
    if not contains.process:
        kept = replace(kept, participants=(), votes=(), tallies=(), consensus=(), parking=())
    return kept


def leave_out_of_organisation(organisation: Organisation, contains: Contains) -> Organisation:
    """Return what leaves of an organisation: places of proofs without their folders, log notes only where notes go along."""
    logbook = tuple(replace(one, location=shared_location(one.location), note=one.note if contains.notes else None) for one in organisation.logbook)
    return replace(organisation, logbook=logbook)


def leave_out_of_request(request: Request, contains: Contains) -> Request:
    """Return what leaves of a request."""
    return request if contains.names else replace(request, sender=None)


def leave_out_of_contribution(one: Contribution, contains: Contains) -> Contribution:
    """Return what leaves of a contribution, where contributions go along."""
    kept = replace(one, evidence=shared_evidence(one.evidence), author=one.author if contains.names else None)
    return kept if contains.notes else replace(kept, note=None, reason=_reason_that_stays(kept))


def shared_evidence(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Return proofs as they leave."""
    return tuple(replace(one, location=shared_location(one.location)) for one in evidence)


def _answer(answer: Answer, contains: Contains) -> Answer:
    kept = replace(
        answer,
        evidence=shared_evidence(answer.evidence),
        contributions=tuple(leave_out_of_contribution(one, contains) for one in answer.contributions) if contains.process else (),
        private_note=answer.private_note if contains.private_notes else None,
        updated_by=answer.updated_by if contains.names else None,
    )
    return kept if contains.notes else replace(kept, note=None, reason=_reason_that_stays(kept))


def _reason_that_stays(record: Answer | Contribution) -> str | None:
    """Return the reason unless it is that of a level: a level stands by itself, *niet van toepassing* does not."""
    return None if record.state is State.LEVEL else record.reason


def _action(action: Action, contains: Contains) -> Action:
    return replace(action, owner=action.owner if contains.names else None, note=action.note if contains.notes else None)


def _participant(participant: Participant, contains: Contains) -> Participant:
    return participant if contains.names else replace(participant, label=None)


def _consensus(consensus: Consensus, contains: Contains) -> Consensus:
    return consensus if contains.notes else replace(consensus, reason=None)

"""The history of an answer in words: when, by whom, what changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.domain.assessment import CarriedBy, Confidence, Contribution, Evidence, State
from lokaalcirculair_desktop.services.history import AnswerVersion, history_of
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.texts import tr

Answered = tuple[State | None, int | None]
Ambition = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One version of an answer in words.

    Attributes:
        when: the day and the time.
        by: who changed it, or nothing.
        state: what kind of answer it was; ``None`` where that can no longer be read.
        level: 0 to 4 with the state *level*.
        sentences: what changed, one sentence each.
        note: the note for the report, where it changed.
        private_note: the private note, where it changed.
        is_present: whether this is how it stands now.
        is_damaged: whether it is shown and not trusted.
    """

    when: str
    by: str
    state: State | None
    level: int | None
    sentences: tuple[str, ...]
    note: str = ""
    private_note: str = ""
    is_present: bool = False
    is_damaged: bool = False


def read_history(workspace: Workspace, assessment_id: str, item: str, level_names: Sequence[str], language: texts.Language) -> tuple[HistoryRow, ...]:
    """Read the history of an answer and put it into words; newest first. It may wait for the disk: never on the GUI thread.

    Raises:
        UserError: the assessment is damaged, or the data cannot be read now.
    """
    with texts.language(language):
        return tuple(row_of(version, level_names) for version in history_of(workspace, assessment_id, item))


def row_of(version: AnswerVersion, level_names: Sequence[str]) -> HistoryRow:
    """Put one version into words, in the present language; the levels go by their names."""
    changed = {change.field for change in version.changes}
    return HistoryRow(
        when=_moment(version.at),
        by=tr("door {name}").format(name=version.updated_by) if version.updated_by else "",
        state=version.state,
        level=version.level,
        sentences=_damage(version, level_names) if version.is_damaged else _sentences(version, level_names),
        note=(version.note or "") if "note" in changed or version.is_damaged else "",
        private_note=(version.private_note or "") if "private_note" in changed or version.is_damaged else "",
        is_present=version.is_present,
        is_damaged=version.is_damaged,
    )


def answer_in_words(state: State | None, level: int | None, level_names: Sequence[str]) -> str:
    """Say what an answer is, as it stands within a sentence."""
    if state is State.LEVEL and level is not None:
        return tr("niveau {level}, {name}").format(level=level, name=level_names[level])
    return {State.UNKNOWN: tr("weet niet"), State.NOT_APPLICABLE: tr("niet van toepassing"), State.OPEN: tr("geen antwoord")}.get(
        state or State.LEVEL, tr("niet meer te lezen")
    )


def _moment(at: str | None) -> str:
    try:
        moment = datetime.fromisoformat(at or "").astimezone()
    except (ValueError, OverflowError, OSError):  # the moment of a damaged answer may be anything
        return tr("Wanneer is niet meer te lezen")
    return tr("{date}, {time}").format(date=texts.weekday_date(moment.date()), time=texts.clock(moment))


def _damage(version: AnswerVersion, level_names: Sequence[str]) -> tuple[str, ...]:
    told = tr("Dit antwoord is beschadigd en telt niet mee.") if version.is_present else tr("Dit antwoord was beschadigd en telde niet mee.")
    return told, tr("Wat er nog van te lezen is: {answer}.").format(answer=answer_in_words(version.state, version.level, level_names))


def _sentences(version: AnswerVersion, level_names: Sequence[str]) -> tuple[str, ...]:
    if not version.changes:
        return (tr("Nog geen antwoord") if version.state is State.OPEN else tr("Opnieuw bewaard, zonder verschil"),)
    return tuple(sentence for change in version.changes for sentence in _WORDS[change.field](change.old, change.new, level_names))


def _answer(old: Answered, new: Answered, level_names: Sequence[str]) -> Sequence[str]:
    before, after = (answer_in_words(state, level, level_names) for state, level in (old, new))
    if old[0] is State.OPEN:
        return [tr("Gekozen: {answer}").format(answer=after)]
    if new[0] is State.OPEN:
        return [tr("Antwoord gewist: {answer}").format(answer=before)]
    if old[0] is new[0] is State.LEVEL:
        return [tr("Niveau {old} → {new}, {name}").format(old=old[1], new=new[1], name=level_names[new[1] or 0])]
    return [tr("Antwoord: {old} → {new}").format(old=before, new=after)]


def _reason(old: str | None, new: str | None, _level_names: Sequence[str]) -> Sequence[str]:
    if new is None:
        return [tr("Reden weggehaald: {reason}").format(reason=old)]
    told = tr("Reden gewijzigd: {reason}") if old else tr("Reden: {reason}")
    return [told.format(reason=new)]


def _ambition(old: Ambition, new: Ambition, _level_names: Sequence[str]) -> Sequence[str]:
    if old[0] == new[0]:
        return [tr("Jaar van de ambitie: {old} → {new}").format(old=old[1] or tr("geen jaar"), new=new[1] or tr("geen jaar"))]
    before, after = (f"{target} ({horizon})" if horizon else f"{target}" for target, horizon in (old, new))
    if old[0] is None:
        return [tr("Ambitie {ambition} toegevoegd").format(ambition=after)]
    if new[0] is None:
        return [tr("Ambitie {ambition} weggehaald").format(ambition=before)]
    return [tr("Ambitie {old} → {new}").format(old=before, new=after)]


def _confidence(old: Confidence, new: Confidence, _level_names: Sequence[str]) -> Sequence[str]:
    names = {Confidence.CLAIMED: tr("Eigen inschatting"), Confidence.DOCUMENTED: tr("Met stukken"), Confidence.VERIFIED: tr("Nagekeken")}
    return [tr("Onderbouwing: {old} → {new}").format(old=names[old], new=names[new])]


def _carried_by(old: CarriedBy, new: CarriedBy, _level_names: Sequence[str]) -> Sequence[str]:
    names = {CarriedBy.OWN: tr("Eigen bestuur"), CarriedBy.INTERMUNICIPAL: tr("Intercommunale"), CarriedBy.OTHER: tr("Ander bestuur")}
    return [tr("Uitgevoerd door: {old} → {new}").format(old=names[old], new=names[new])]


def _priority(old: int | None, new: int | None, _level_names: Sequence[str]) -> Sequence[str]:
    names = {1: tr("hoog"), 2: tr("gemiddeld"), 3: tr("laag"), None: tr("geen")}
    return [tr("Eigen prioriteit: {old} → {new}").format(old=names[old], new=names[new])]


def _note(old: str | None, new: str | None, _level_names: Sequence[str]) -> Sequence[str]:
    return [tr("Toelichting gewist") if not new else tr("Toelichting gewijzigd") if old else tr("Toelichting toegevoegd")]


def _private_note(old: str | None, new: str | None, _level_names: Sequence[str]) -> Sequence[str]:
    return [tr("Privénotitie gewist") if not new else tr("Privénotitie gewijzigd") if old else tr("Privénotitie toegevoegd")]


def _evidence(old: tuple[Evidence, ...], new: tuple[Evidence, ...], _level_names: Sequence[str]) -> Sequence[str]:
    before, after = {one.title for one in old}, {one.title for one in new}
    told = [tr("Bewijsstuk toegevoegd: {title}").format(title=one.title) for one in new if one.title not in before]
    told += [tr("Bewijsstuk weggehaald: {title}").format(title=one.title) for one in old if one.title not in after]
    told += [tr("Plaats van een bewijsstuk gewijzigd: {title}").format(title=one.title) for one in new if one.title in before and one not in old]
    return told or [tr("Volgorde van de bewijsstukken gewijzigd")]


def _contributions(old: tuple[Contribution, ...], new: tuple[Contribution, ...], _level_names: Sequence[str]) -> Sequence[str]:
    before, after = ({one.author for one in both} for both in (old, new))
    told = [tr("Bijdrage van {name} toegevoegd").format(name=_author(one)) for one in new if one.author not in before]
    told += [tr("Bijdrage van {name} weggehaald").format(name=_author(one)) for one in old if one.author not in after]
    told += [tr("Bijdrage van {name} gewijzigd").format(name=_author(one)) for one in new if one.author in before and one not in old]
    return told or [tr("Bijdragen gewijzigd")]


def _author(one: Contribution) -> str:
    return one.author or tr("iemand zonder naam")


def _item_version(_old: int, _new: int, _level_names: Sequence[str]) -> Sequence[str]:
    return [tr("De vraag kreeg een nieuwe betekenis")]


_WORDS: Final[Mapping[str, Callable[[Any, Any, Sequence[str]], Sequence[str]]]] = {
    "answer": _answer,
    "reason": _reason,
    "ambition": _ambition,
    "confidence": _confidence,
    "carried_by": _carried_by,
    "priority": _priority,
    "note": _note,
    "private_note": _private_note,
    "evidence": _evidence,
    "contributions": _contributions,
    "item_version": _item_version,
}

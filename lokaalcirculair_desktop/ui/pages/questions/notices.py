"""Which notice stands above the levels: that the question changed, what was answered in the round before, or what the profile proposes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from lokaalcirculair_desktop.content.profile_rules import profile_rules
from lokaalcirculair_desktop.domain.assessment import Answer, CarriedBy, State
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.domain.profile import ProfileRule, Proposal, rule_for
from lokaalcirculair_desktop.domain.questionnaire import Item
from lokaalcirculair_desktop.services.questionnaires import ItemChange
from lokaalcirculair_desktop.services.repeating import Earlier, confirmed
from lokaalcirculair_desktop.texts import month_year, named, tr
from lokaalcirculair_desktop.ui.models.history_rows import answer_in_words
from lokaalcirculair_desktop.ui.pages.questions.notice_panel import Notice


def proposal_of(organisation: Organisation, answer: Answer) -> ProfileRule | None:
    """Return what the profile proposes for a question that is still open, as long as it was not taken over."""
    if not answer.is_open or answer.carried_by is not CarriedBy.OWN:
        return None
    return rule_for(organisation, answer.item, profile_rules())


def proposal_notice(rule: ProfileRule, item: Item) -> Notice:
    """Put a proposal of the profile into words."""
    if rule.proposes is Proposal.NOT_APPLICABLE:
        title = tr("Volgens uw profiel is deze vraag niet van toepassing.")
        text = tr("Voorstel voor de reden: “{sentence}”").format(sentence=item.not_applicable.sentence)
    else:
        is_intermunicipal = rule.proposes is Proposal.INTERMUNICIPAL
        title = (
            tr("Volgens uw profiel doet de intercommunale dit werk.")
            if is_intermunicipal
            else tr("Volgens uw profiel doet een ander bestuur dit werk.")
        )
        text = tr("Neem dat over als het klopt, en kies daarna het niveau. Het telt mee, wie het ook uitvoert.")
    return Notice("info", title, text, tr("Neem over"), tr("Toch zelf beantwoorden"))


def change_notice(change: ItemChange, level_names: Sequence[str]) -> Notice:
    """Put the change of a question into words, with the answer that was given before it."""
    given = answer_in_words(change.answer.state, change.answer.level, level_names)
    text = tr("{change} U antwoordde toen: {answer}.").format(change=change.change, answer=given)
    return Notice("history", tr("Kijk opnieuw: deze vraag kreeg een nieuwe betekenis."), text, tr("Vergelijk oud en nieuw"), tr("Klopt nog"))


def when_of(earlier: Earlier, today: dt.date) -> str:
    """Say when the round before was: its year, and its month where that year is this round's too."""
    return str(earlier.date.year) if earlier.date.year != today.year else month_year(earlier.date)


def earlier_notice(earlier: Earlier, now: Answer, today: dt.date, level_names: Sequence[str], at: str) -> Notice:
    """Put what was answered in the round before into words, with all that confirming it brings along.

    Args:
        earlier: what was answered then.
        now: the open answer of this round.
        today: the day that this round speaks for.
        level_names: the names of the levels.
        at: the present moment, RFC 3339.
    """
    when, answer = when_of(earlier, today), earlier.answer
    if earlier.change is not None:
        given = answer_in_words(answer.state, answer.level, level_names)
        text = tr("In {when} antwoordde u: {answer}. {change}").format(change=earlier.change.change, when=when, answer=given)
        title = tr("Kijk opnieuw: deze vraag kreeg een nieuwe betekenis.")
        return Notice("history", title, text, tr("Vergelijk oud en nieuw"), tr("Kies opnieuw"))
    given = level_names[answer.level] if answer.level is not None else answer_in_words(answer.state, None, level_names)
    title = tr("In {when} antwoordde u {answer}. Klopt dat nog?").format(when=when, answer=given)
    text = "\n".join(_brought_along(confirmed(answer, now, now.item_version, at), now))
    return Notice("history", title, text, tr("Ja, nog altijd"), tr("Kies opnieuw"), first_key="Enter", folds=True)


def _brought_along(after: Answer, now: Answer) -> Iterator[str]:
    """Yield what an open answer gets when the earlier one is confirmed, one line each."""
    if after.state is State.NOT_APPLICABLE and after.reason:
        yield named(tr("Reden"), after.reason)
    if after.target != now.target:
        year = tr("tegen {year}").format(year=after.horizon) if after.horizon else ""
        yield named(tr("Ambitie"), f"{after.target} {year}".strip())
    if after.carried_by is not now.carried_by:
        yield named(tr("Uitgevoerd door"), {CarriedBy.INTERMUNICIPAL: tr("Intercommunale")}.get(after.carried_by, tr("Ander bestuur")))
    new = [one.title for one in after.evidence if one not in now.evidence]
    if new:
        yield named(tr("Bewijsstukken"), "; ".join(new))
    if after.note and after.note != now.note:
        yield named(tr("Toelichting"), after.note)

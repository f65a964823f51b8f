"""Which notice stands above the levels: that the question changed since it was answered, or what the profile proposes for it."""

from __future__ import annotations

from collections.abc import Sequence

from lokaalcirculair_desktop.content.profile_rules import profile_rules
from lokaalcirculair_desktop.domain.assessment import Answer, CarriedBy
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.domain.profile import ProfileRule, Proposal, rule_for
from lokaalcirculair_desktop.domain.questionnaire import Item
from lokaalcirculair_desktop.services.questionnaires import ItemChange
from lokaalcirculair_desktop.texts import tr
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
        text = tr("Voorstel voor de reden: ‘{sentence}’").format(sentence=item.not_applicable.sentence)
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

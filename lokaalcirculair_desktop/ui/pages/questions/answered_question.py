"""The question that is shown takes its answer, and above its levels is asked what there is to ask about it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from lokaalcirculair_desktop.analysis.quick_basis import replaces_quick_score
from lokaalcirculair_desktop.domain.assessment import Answer, State
from lokaalcirculair_desktop.domain.profile import ProfileRule
from lokaalcirculair_desktop.services.questionnaires import ItemChange
from lokaalcirculair_desktop.services.repeating import Earlier, confirmed, level_changed, with_proofs
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.dialogs.changed_dialog import ChangedDialog, Words
from lokaalcirculair_desktop.ui.dialogs.figure_dialog import FigureDialog
from lokaalcirculair_desktop.ui.pages.questions.notice_panel import Notice
from lokaalcirculair_desktop.ui.pages.questions.notices import change_notice, earlier_notice, proposal_notice, proposal_of, when_of
from lokaalcirculair_desktop.ui.pages.questions.shown_question import ShownQuestion
from lokaalcirculair_desktop.ui.session import Session


class AnsweredQuestion(ShownQuestion):
    """Takes the answer to the question that is shown and hands every change to the session at once."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._declined: set[str] = set()  # the questions whose proposal was turned down
        self._replacing = ""  # the question whose answer took the place of the quick answer of its domain
        self._connect_fields()

    def _connect_fields(self) -> None:
        ui = self.ui
        ui.level_cards.level_chosen.connect(self.choose_level)
        ui.damage_panel.take_over_wanted.connect(self.take_over)
        ui.notice_panel.first_wanted.connect(self._follow_notice)
        ui.notice_panel.second_wanted.connect(self._turn_notice_down)
        ui.damage_panel.backups_wanted.connect(self.backups_wanted)
        ui.other_answers.not_applicable_wanted.connect(self.ask_reason)
        ui.other_answers.unknown_wanted.connect(self.choose_unknown)
        ui.reason_panel.reason_given.connect(self._choose_not_applicable)
        ui.reason_panel.left.connect(self._leave_reason)
        ui.notice_panel.turned.connect(self._fit_anew)
        ui.why_changed_panel.reason_changed.connect(self._explain)
        ui.why_changed_panel.proofs_wanted.connect(self._take_proofs)
        ui.why_changed_panel.left.connect(self._focus_cards)
        fields, notes = ui.answer_fields, ui.note_panel
        fields.target_changed.connect(self._change_target)
        fields.figures_wanted.connect(self._change_figures)
        for signal, name in (
            (fields.horizon_changed, "horizon"),
            (fields.confidence_changed, "confidence"),
            (fields.carried_by_changed, "carried_by"),
            (notes.note_changed, "note"),
            (notes.private_note_changed, "private_note"),
            (notes.evidence_changed, "evidence"),
        ):
            signal.connect(partial(self._change, name))

    # what stands above the levels

    def _show_item(self) -> None:
        if self._shown_item != self.item.id:
            self._replacing = ""
        super()._show_item()

    def _show_notice(self) -> None:
        ui, were_hidden = self.ui, self._are_hidden()
        proposed = self._proposed()
        ui.notice_panel.show_notice(self._notice())
        self._show_previous(to_confirm=proposed is not None)
        ui.next_button.set_key_cap_visible(self.session.preferences.show_keys and (proposed is None or proposed.change is not None))
        self._show_why_changed()
        is_replacing = self._replacing == self.session.item and self.answer.is_answered
        ui.other_answers.set_news(tr("Vanaf nu telt voor dit domein niet meer het snelle antwoord maar de vragen per thema.") if is_replacing else "")
        if self._are_hidden() != were_hidden:
            self._fit_later.start()

    def _are_hidden(self) -> tuple[bool, bool]:
        return self.ui.notice_panel.isHidden(), self.ui.why_changed_panel.isHidden()

    def _notice(self) -> Notice | None:
        """Return what is asked or proposed: first that the question changed, then the answer of the round before, then what the profile proposes."""
        assert self.session.current is not None
        if self.session.is_locked or not self.ui.damage_panel.isHidden():
            return None
        names = [level.name for level in self.session.questionnaire.levels]
        change = self._change_of_question()
        if change is not None:
            return change_notice(change, names)
        earlier = self._proposed()
        if earlier is not None:
            return earlier_notice(earlier, self.answer, self.session.assessment.date, names, self.session.now())
        rule = None if self.session.item in self._declined else proposal_of(self.session.current.organisation, self.answer)
        return proposal_notice(rule, self.item) if rule is not None else None

    def _change_of_question(self) -> ItemChange | None:
        """Return what changed in this question since it was answered, where the round goes on with the newest questionnaire."""
        return next((change for change in self.session.changed_items if change.after.id == self.session.item), None)

    def _proposed(self) -> Earlier | None:
        """Return the answer of the round before while this question is open and nobody turned it down."""
        is_asked = self.answer.is_open and self.session.item not in self._declined and self.ui.damage_panel.isHidden()
        return self.earlier if is_asked and not self.session.is_locked else None

    def _awaits_confirmation(self, focus: QWidget | None) -> bool:
        """Tell whether Enter confirms the answer of the round before: its notice stands, and the keyboard is on the levels."""
        proposed = self._proposed() if focus in self.ui.level_cards.stops else None
        return proposed is not None and proposed.change is None

    def _show_why_changed(self) -> None:
        panel, earlier, answer = self.ui.why_changed_panel, self.earlier, self.answer
        locked = self.session.is_locked
        if earlier is None or not level_changed(earlier, answer) or (locked and not answer.reason):
            panel.hide()
            return
        with_all = with_proofs(earlier.answer, answer)
        has_proofs = (with_all.note, with_all.evidence) != (answer.note, answer.evidence)
        when = when_of(earlier, self.session.assessment.date)
        panel.show_change(answer.item, when, answer.reason or "", has_proofs=has_proofs, locked=locked)

    def _follow_notice(self) -> None:
        """Confirm what was answered before, take over what the profile proposes, or compare the old question with the new one."""
        change, proposed, current = self._change_of_question(), self._proposed(), self.session.current
        if change is None and proposed is not None:
            change = proposed.change
        if change is not None:
            self._compare(change)
        elif proposed is not None:
            self._confirm(proposed)
        elif current is not None and not self.session.is_locked:
            self._take_proposal(proposal_of(current.organisation, self.answer))

    def _take_proposal(self, rule: ProfileRule | None) -> None:
        if rule is None:
            return
        carried_by = rule.proposes.carried_by
        if carried_by is not None:
            self._change("carried_by", carried_by)
        else:
            self._choose_not_applicable(self.item.not_applicable.sentence or "")
        self._focus_cards()

    def _turn_notice_down(self) -> None:
        """Answer anew although something is proposed, or say that the answer of this round still holds for the changed question."""
        change = self._change_of_question()
        if change is not None and not self.session.is_locked:
            self._put(change.answer.confirm(change.after.item_version, self.session.now()))
        else:
            self._declined.add(self.session.item)
            self._show_notice()
        self._focus_cards()

    def _compare(self, change: ItemChange) -> None:
        words = Words(tr("Kijk opnieuw"), "", tr("Mijn antwoord klopt nog"), tr("Kies opnieuw"))
        dialog = ChangedDialog(words, (change,), [level.name for level in self.session.questionnaire.levels], self)
        agreed = bool(dialog.exec())
        dialog.deleteLater()
        proposed = self._proposed()
        if agreed and proposed is not None:
            self._confirm(proposed)
        elif agreed:
            self._turn_notice_down()
        else:
            self._focus_cards()

    def confirm_previous(self) -> None:
        """Say that the answer of the round before still holds."""
        proposed = self._proposed()
        if proposed is not None:
            self._confirm(proposed)

    def _confirm(self, earlier: Earlier) -> None:
        self.ui.note_panel.commit()
        self._hide_reason()
        self._put(confirmed(earlier.answer, self.answer, self.item.item_version, self.session.now()))
        self._focus_cards()

    def _explain(self, item: str, reason: object) -> None:
        """Keep why the level changed, with the answer that it was typed for."""
        if self.session.current is not None and self.session.assessment.id == self._shown_assessment and not self.session.is_locked:
            self._change_answer(self.session.answer_to(item), "reason", reason)

    def _take_proofs(self) -> None:
        """Take the note and the proofs of the round before too, with another level."""
        self.ui.note_panel.commit()
        earlier = self.earlier
        if earlier is not None and not self.session.is_locked:
            answer = with_proofs(earlier.answer, self.answer)
            self._put(replace(answer, revision=answer.revision + 1, updated_at=self.session.now(), updated_by=None))
            self._focus_cards()

    # answering

    def _put(self, answer: Answer) -> None:
        """Change the answer, and say so where the questions by topic take the place of the quick answer of the domain."""
        is_replacing = replaces_quick_score(self.session.assessment, answer)
        self._replacing = answer.item if is_replacing else self._replacing
        self.session.put_answer(answer)
        if is_replacing:
            label = self.ui.other_answers.info_label
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(label, label.text()))

    def choose_level(self, level: int) -> None:
        """Take a level as the answer; the same level again changes nothing, unless the question was answered in another version.

        The level that is proposed stands for all that is proposed with it.
        """
        version, proposed = self.item.item_version, self._proposed()
        if self.session.is_locked or (self.answer.level, self.answer.item_version) == (level, version):
            return
        self._hide_reason()
        if proposed is not None and proposed.change is None and proposed.answer.level == level:
            self._confirm(proposed)
            return
        answer = self.answer.choose_level(level, self.session.now(), item_version=version)
        earlier = self.earlier
        is_as_before = earlier is not None and earlier.change is None and earlier.answer.level == level
        self._put(replace(answer, reason=None) if is_as_before else answer)

    def take_over(self) -> None:
        """Take what is left of a damaged answer as a new answer: the user read it and says that it holds."""
        self.ui.note_panel.commit()
        restored = self._restored()
        if restored is not None and not self.session.is_locked:
            self._put(restored)
            self.ui.level_cards.focus_stop(restored.level if restored.level is not None else self.ui.level_cards.current)

    def choose_unknown(self) -> None:
        """Take *weet niet* as the answer; again changes nothing, unless the question was answered in another version."""
        version, proposed = self.item.item_version, self._proposed()
        if self.session.is_locked or (self.answer.state, self.answer.item_version) == (State.UNKNOWN, version):
            return
        self._hide_reason()
        if proposed is not None and proposed.change is None and proposed.answer.state is State.UNKNOWN:
            self._confirm(proposed)
        else:
            self._put(self.answer.choose_unknown(self.session.now(), item_version=version))

    def ask_reason(self) -> None:
        """Ask why the question does not apply, beginning with the reason of now or of the round before; nothing changes before there is one."""
        if not self.session.is_locked:
            proposed = self._proposed()
            given = proposed.answer if proposed is not None else self.answer
            self.ui.low_widget.hide()
            self.ui.reason_panel.ask(self.item.not_applicable, (given.reason or "") if given.state is State.NOT_APPLICABLE else "")
            self._fit()
            self._fit_later.start()

    def _choose_not_applicable(self, reason: str) -> None:
        version = self.item.item_version
        if (self.answer.state, self.answer.reason, self.answer.item_version) != (State.NOT_APPLICABLE, reason, version):
            self._put(self.answer.choose_not_applicable(reason, self.session.now(), item_version=version))
        self._leave_reason()

    def _leave_reason(self) -> None:
        self._hide_reason()
        self._fit()
        self._focus_cards()

    def clear_answer(self) -> None:
        """Take the answer away; ambition, notes and proofs stay."""
        if not self.session.is_locked and self.answer.state is not State.OPEN:
            self._put(self.answer.clear(self.session.now()))

    def _change_target(self, target: object) -> None:
        self._change("target", target)
        if target is None:
            self._change("horizon", None)

    def _change(self, name: str, value: object) -> None:
        if self.session.current is None or self.session.is_locked or self.session.assessment.id != self._shown_assessment:
            return
        self._change_answer(self.session.answer_to(self._shown_item), name, value)

    def _change_answer(self, answer: Answer, name: str, value: object) -> None:
        if getattr(answer, name) != value:
            changed: dict[str, object] = {name: value, "revision": answer.revision + 1, "updated_at": self.session.now(), "updated_by": None}
            self.session.put_answer(replace(answer, **changed))  # type: ignore[arg-type]

    def _change_figures(self) -> None:
        dialog = FigureDialog(self.item, self._figures(), self.session.workspace.clock().year, self, locked=self.session.is_locked)
        accepted, figures = bool(dialog.exec()), dialog.figures
        dialog.deleteLater()
        if accepted and not self.session.is_locked and figures != self._figures():
            others = tuple(figure for figure in self.session.assessment.figures if figure.item != self._shown_item)
            self.session.put_figures((*others, *figures))

    def _focus_cards(self) -> None:
        """Bring the keyboard back to the levels; what was typed is handed over on the way."""
        self.ui.answer_fields.is_ambition_asked = False
        self._close_list()
        self.ui.level_cards.focus_stop(self.ui.level_cards.current)

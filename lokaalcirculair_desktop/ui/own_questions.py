"""Adding an organisation's own questions from a file that the user chooses, taking them away, and saving the example to start from."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from lokaalcirculair_desktop.domain.own_item import own_item_name
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.texts import named, tr, tr_n, worded_parts
from lokaalcirculair_desktop.ui.dialogs.info_dialog import InfoDialog, Passage
from lokaalcirculair_desktop.ui.messages import Choice, Question, messages_of
from lokaalcirculair_desktop.ui.models.history_rows import answer_in_words
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.typed_text import cleaned_line

if TYPE_CHECKING:
    from lokaalcirculair_desktop.domain.assessment import Assessment, OwnItem
    from lokaalcirculair_desktop.services.own_questions import OwnAddition, OwnQuestionsRefused

MOST_TOLD: Final = 40
TAKE_AWAY, KEEP = "take_away", "keep"
_LONGEST = 60


class OwnQuestions(QObject):
    """Adds own questions to the open round, and takes them away once the user agreed.

    Signals:
        added(str, str): what was added, in words, and the question to show next; empty where there is none.
        saved(str): something else is done, in words.
    """

    added = Signal(str, str)
    saved = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def ask_for_file(self) -> None:
        """Let the user choose a file, then read it in the background."""
        from lokaalcirculair_desktop.services.own_questions import read_own_questions

        preferences = self._session.preferences
        start = str(preferences.last_folder or Path.home())
        kinds = tr("Eigen vragen ({pattern})").format(pattern="*.yaml *.yml")
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Eigen vragen toevoegen"), start, kinds)
        if chosen:
            preferences.last_folder = Path(chosen).parent
            done = partial(self._add, self._session.assessment.id, Path(chosen).name)
            self._session.background.run(partial(read_own_questions, Path(chosen)), done, self._tell)

    def save_example(self) -> None:
        """Let the user choose where the documented example goes, and write it there."""
        from lokaalcirculair_desktop.services.own_questions import EXAMPLE_NAME, save_example

        folder = self._session.preferences.last_folder or Path.home()
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Bewaar een voorbeeld"), str(folder / EXAMPLE_NAME), "*.yaml")
        if chosen:
            target = Path(chosen) if Path(chosen).suffix in (".yaml", ".yml") else Path(f"{chosen}.yaml")
            self._session.preferences.last_folder = target.parent
            told = tr("{file} is bewaard. Pas het aan met een gewone tekstverwerker.").format(file=target.name)
            self._session.background.run(partial(save_example, target), lambda _: self._say(told), self._tell)

    def ask_to_take_away(self, items: Sequence[str]) -> bool:
        """Ask whether questions go, with the answers that go with them; tell whether they went."""
        assessment = self._session.assessment
        if messages_of().ask(self._window, removal_question(assessment, items, self._level_names(), self._damaged())) != TAKE_AWAY:
            return False
        if self._session.is_locked or self._session.assessment.id != assessment.id:
            return False
        kept = tuple(own for own in self._session.assessment.own_items if own.id not in items)
        self._session.change_own_items(kept)
        self.saved.emit(tr_n("Eigen vraag weggehaald.", "{n} eigen vragen weggehaald.", len(items)))
        return True

    def _say(self, told: str) -> None:
        if self._is_here():
            self.saved.emit(told)

    def _level_names(self) -> list[str]:
        return [level.name for level in self._session.questionnaire.levels]

    def _damaged(self) -> Collection[str]:
        return self._session.current.damaged if self._session.current else ()

    def _is_here(self) -> bool:
        return isValid(self) and self._session.current is not None

    def _add(self, assessment_id: str, file: str, read: tuple[OwnItem, ...]) -> None:
        from lokaalcirculair_desktop.services.own_questions import OwnQuestionsRefused, add_own_questions

        session = self._session
        if not self._is_here() or session.assessment.id != assessment_id or session.is_locked:
            return
        try:
            addition = add_own_questions(session.assessment, read, file)
        except OwnQuestionsRefused as refused:
            self._tell(refused)
            return
        if addition.items != session.assessment.own_items:
            session.change_own_items(addition.items)
        self.added.emit(addition_in_words(addition), next(iter((*addition.new, *addition.to_look_at_again)), ""))

    def _tell(self, error: UserError) -> None:
        from lokaalcirculair_desktop.services.own_questions import OwnQuestionsRefused

        if not isValid(self):
            return
        if isinstance(error, OwnQuestionsRefused):
            happened, safe, remedy = worded_parts(error)
            dialog = InfoDialog(happened.removesuffix("."), [Passage("", f"{safe} {remedy}"), *findings_in_words(error)], self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
        else:
            messages_of().show_error(self._window, error)


def addition_in_words(addition: OwnAddition) -> str:
    """Say what adding a file came to, in one or two sentences."""
    new, changed, again = len(addition.new), len(addition.changed), len(addition.to_look_at_again)
    if not new and not changed:
        return tr("Alle vragen van het bestand staan al in deze meting.")
    told = [
        tr_n("{n} eigen vraag toegevoegd.", "{n} eigen vragen toegevoegd.", new) if new else "",
        tr_n("{n} eigen vraag gewijzigd.", "{n} eigen vragen gewijzigd.", changed) if changed else "",
        tr_n("Kijk {n} antwoord opnieuw na.", "Kijk {n} antwoorden opnieuw na.", again) if again else "",
    ]
    return " ".join(part for part in told if part)


def findings_in_words(refused: OwnQuestionsRefused) -> Iterator[Passage]:
    """Yield what is to be put right: the findings of a question, or of the file itself, under one heading."""
    told = refused.findings[:MOST_TOLD]
    for item, findings in groupby(told, key=lambda finding: finding.item):
        heading = _shortened(cleaned_line(item)) if item else tr("Het bestand")
        lines = [named(_shortened(cleaned_line(one.field)), one.message) if one.field else one.message for one in findings]
        yield Passage(heading, "\n".join(lines))
    left = len(refused.findings) - len(told)
    if left:
        yield Passage("", tr_n("En nog {n} opmerking.", "En nog {n} opmerkingen.", left))


def removal_question(assessment: Assessment, items: Sequence[str], level_names: Sequence[str], damaged: Collection[str] = ()) -> Question:
    """Return the question whether own questions go, that shows every answer that goes with them.

    Args:
        assessment: the round.
        items: the own questions.
        level_names: the names of the five levels.
        damaged: the questions with a damaged answer, which is not in the round.
    """
    title = (
        tr("Eigen vraag “{name}” weghalen?").format(name=own_item_name(items[0]))
        if len(items) == 1
        else tr_n("{n} eigen vraag weghalen?", "{n} eigen vragen weghalen?", len(items))
    )
    lines = [line for item in items for line in _what_goes(assessment, item, level_names)]
    lines += [tr("{name}: een antwoord dat beschadigd is").format(name=own_item_name(item)) for item in items if item in damaged]
    text = "\n".join([tr("Dit gaat mee weg:"), *lines]) if lines else tr("Er is nog niets geantwoord.")
    choices = (Choice(KEEP, tr("Behoud"), "ghost"), Choice(TAKE_AWAY, tr("Haal weg"), "danger", "trash-2"))
    return Question(title, choices, KEEP, text=text, safe=tr("De score en alle andere antwoorden veranderen niet."))


def _what_goes(assessment: Assessment, item: str, level_names: Sequence[str]) -> Iterator[str]:
    answer, name = assessment.all_answers_by_item().get(item), own_item_name(item)
    if answer is not None:
        parts = [answer_in_words(answer.state, answer.level, level_names)]
        if answer.target is not None:
            parts.append(tr("ambitie {level}").format(level=answer.target))
        parts += [tr("toelichting “{text}”").format(text=_shortened(answer.note))] if answer.note else []
        parts += [tr("een privénotitie")] if answer.private_note else []
        parts += [tr_n("{n} bewijsstuk", "{n} bewijsstukken", len(answer.evidence))] if answer.evidence else []
        yield named(name, ", ".join(parts))
    figures = sum(figure.item == item for figure in assessment.figures)
    if figures:
        yield named(name, tr_n("{n} cijfer", "{n} cijfers", figures))
    spoken_of = {one.item for one in assessment.votes} | {one.item for one in assessment.tallies} | {one.item for one in assessment.consensus}
    if item in spoken_of:
        yield tr("{name}: wat de werksessie erover koos").format(name=name)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"

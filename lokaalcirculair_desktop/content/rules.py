"""The rules of good items that a machine can check, beyond the shape of the file.

They serve one aim: that two officers who read the same question choose the same level. So each level holds a checkable fact in few
words, never a word of degree, and no text stands in two places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from lokaalcirculair_desktop.texts import tr

if TYPE_CHECKING:
    from lokaalcirculair_desktop.content.schema import ItemModel, NextStepModel

QUESTION_WORDS = 25
LEVEL_WORDS = (15, 40)
LEVEL_SENTENCES = 3
STEP_WORDS = (15, 35)

Problem = tuple[str, str]
"""A field and what is to be put right in it."""

_WORD = re.compile(r"\d[\d.,]*\d|[\w²³₂’'-]+")
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)")
_OF_DEGREE = re.compile(
    r"\b(goede?|betere?|voldoende|regelmatige?|structurele?|structureel|systematische?|systematisch|actieve?|actief|brede?|breed|sterke?|vaak"
    r"|veel|zoveel mogelijk|waar mogelijk|optimale?|optimaal|maximale?|maximaal|ambitieuze?|ambitieus|duidelijke?)\b",
    re.IGNORECASE,
)
_EMPTY_VERB = re.compile(
    r"\b(zet(ten)? (hier)?op in|inzetten op|streeft naar|streven naar|aandacht (voor|hebben)|werk maken van|stimule(ert|ren)|facilite(ert|ren)"
    r"|verankert|verankeren|omarm(t|en)|gemonitord|bijgestuurd)\b",
    re.IGNORECASE,
)


def word_count(text: str) -> int:
    """Count the words of a text; a number is one word, a sign such as % is none."""
    return len(_WORD.findall(text))


def item_problems(item: ItemModel, known_addresses: frozenset[str]) -> Iterator[Problem]:
    """Yield every problem of one item; ``known_addresses`` are those of the sourced facts."""
    if word_count(item.question) > QUESTION_WORDS:
        yield "question", tr("De vraag telt {n} woorden; hoogstens {most}.").format(n=word_count(item.question), most=QUESTION_WORDS)
    if not item.question.endswith("?"):
        yield "question", tr("De vraag eindigt niet met een vraagteken.")
    yield from _level_problems(item.levels)
    if [step.from_level for step in item.next_steps] != [0, 1, 2, 3]:
        yield "next_steps", tr("Er hoort één volgende stap te zijn vanaf elk van de niveaus 0, 1, 2 en 3, in die volgorde.")
    for step in item.next_steps:
        yield from _step_problems(step, known_addresses)
    never = item.not_applicable.rule.startswith("Nooit")
    if never != (item.not_applicable.sentence is None):
        yield "not_applicable", tr("Een zin hoort er enkel als de regel niet met “Nooit” begint.")


def _level_problems(levels: list[str]) -> Iterator[Problem]:
    if len(set(levels)) < len(levels):
        yield "levels", tr("De vijf teksten van de niveaus zijn niet alle vijf verschillend.")
    least, most = LEVEL_WORDS
    for level, text in enumerate(levels):
        words, sentences = word_count(text), len(_SENTENCE_END.findall(text))
        if not least <= words <= most:
            yield f"levels.{level}", tr("De tekst telt {n} woorden; {least} tot {most}.").format(n=words, least=least, most=most)
        if sentences > LEVEL_SENTENCES:
            yield f"levels.{level}", tr("De tekst telt {n} zinnen; hoogstens {most}.").format(n=sentences, most=LEVEL_SENTENCES)
        for found in (*_OF_DEGREE.finditer(text), *_EMPTY_VERB.finditer(text)):
            yield f"levels.{level}", tr("“{word}” kan niemand nakijken; schrijf een feit, een aantal of een stuk.").format(word=found.group())


def _step_problems(step: NextStepModel, known_addresses: frozenset[str]) -> Iterator[Problem]:
    where = f"next_steps.{step.from_level}"
    least, most = STEP_WORDS
    words = word_count(step.action)
    if not least <= words <= most:
        yield where, tr("De actie telt {n} woorden; {least} tot {most}.").format(n=words, least=least, most=most)
    if step.source and step.source.address not in known_addresses:
        yield where, tr("De bron {address} staat niet bij de feiten met bron.").format(address=step.source.address)
    if step.source and not step.instrument:
        yield where, tr("Er staat een bron zonder instrument.")
    if step.check != (step.check_note is not None):
        yield where, tr("Wat nagekeken moet worden, hoort in check_note, en enkel als check waar is.")


def repeated_texts(items: list[ItemModel]) -> Iterator[tuple[str, str, str]]:
    """Yield item, field and problem for each question or level text that already stands in an earlier item."""
    seen: dict[str, str] = {}
    for item in items:
        for field, text in (("question", item.question), *((f"levels.{level}", text) for level, text in enumerate(item.levels))):
            first = seen.setdefault(text, item.id)
            if first != item.id:
                yield item.id, field, tr("Dezelfde tekst staat ook bij {item}.").format(item=first)

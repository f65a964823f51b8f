"""The rules of good items that a machine can check, beyond the shape of the file.

They serve one aim: that two officers who read the same question choose the same level. So each level holds a checkable fact in few
words, never a word of degree, and no text stands in two places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from lokaalcirculair_desktop.content.observable import tells_a_fact
from lokaalcirculair_desktop.texts import Language, tr

if TYPE_CHECKING:
    from lokaalcirculair_desktop.content.schema import ItemModel, ItemTextsModel, NextStepModel

QUESTION_WORDS = 25
LEVEL_WORDS = (15, 40)
LEVEL_SENTENCES = 3
STEP_WORDS = (15, 35)
TRANSLATED_LEVEL_WORDS = 55
CHANGE_SENTENCES = 2

Problem = tuple[str, str]
"""A field and what is to be put right in it."""

_WORD = re.compile(r"\d[\d.,]*\d|[\w²³₂’'-]+")
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)")
_OF_DEGREE_NL = re.compile(
    r"\b(goede?|betere?|voldoende|regelmatige?|structurele?|structureel|systematische?|systematisch|actieve?|actief|brede?|breed|sterke?|vaak"
    r"|veel|zoveel mogelijk|waar mogelijk|optimale?|optimaal|maximale?|maximaal|ambitieuze?|ambitieus|duidelijke?)\b",
    re.IGNORECASE,
)
_OF_DEGREE_EN = re.compile(
    r"\b(good|better|(?<!as )well(?! as)|sufficient(ly)?|enough|regular(ly)?|structural(ly)?|systematic(ally)?|active(ly)?|broad(ly)?|strong(ly)?"
    r"|often|frequent(ly)?|(?<!how )(much|many)|as far as possible|where(ver)? possible|optimal(ly)?|maximal(ly)?|ambitious(ly)?|clear(ly)?)\b",
    re.IGNORECASE,
)
_OF_DEGREE_FR = re.compile(
    r"\b(bonnes?|bien|mieux|meilleure?s?|suffisante?s?|suffisamment|assez|régulier|régulière|réguliers|régulières|régulièrement|structurele?s?"
    r"|structurelles?|structurellement|systématiques?|systématiquement|actif|active|actifs|actives|activement|largement|fort|fortement|souvent"
    r"|fréquemment|beaucoup|autant que possible|si possible|dans la mesure du possible|optimale?s?|ambitieux|ambitieuses?|clairement)\b",
    re.IGNORECASE,
)
_OF_DEGREE: Mapping[Language, re.Pattern[str]] = {"nl": _OF_DEGREE_NL, "en": _OF_DEGREE_EN, "fr": _OF_DEGREE_FR}
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
    yield from level_problems(item.levels)
    if [step.from_level for step in item.next_steps] != [0, 1, 2, 3]:
        yield "next_steps", tr("Er hoort één volgende stap te zijn vanaf elk van de niveaus 0, 1, 2 en 3, in die volgorde.")
    for step in item.next_steps:
        yield from _step_problems(step, known_addresses)
    never = item.not_applicable.rule.startswith("Nooit")
    if never != (item.not_applicable.sentence is None):
        yield "not_applicable", tr("Een zin hoort er enkel als de regel niet met “Nooit” begint.")


def level_problems(levels: list[str]) -> Iterator[Problem]:
    """Yield every problem of the five Dutch level texts of one item."""
    if len(set(levels)) < len(levels):
        yield "levels", tr("De vijf teksten van de niveaus zijn niet alle vijf verschillend.")
    least, most = LEVEL_WORDS
    for level, text in enumerate(levels):
        words, sentences = word_count(text), len(_SENTENCE_END.findall(text))
        if not least <= words <= most:
            yield f"levels.{level}", tr("De tekst telt {n} woorden; {least} tot {most}.").format(n=words, least=least, most=most)
        if sentences > LEVEL_SENTENCES:
            yield f"levels.{level}", tr("De tekst telt {n} zinnen; hoogstens {most}.").format(n=sentences, most=LEVEL_SENTENCES)
        for found in (*_OF_DEGREE["nl"].finditer(text), *_EMPTY_VERB.finditer(text)):
            yield f"levels.{level}", _nobody_can_check(found.group())
        if level and not tells_a_fact(level, text):
            told = tr("Hier staat niets dat een collega kan nakijken: noem een stuk, een beslissing, een telling of wat er gebeurde.")
            yield f"levels.{level}", told


def _nobody_can_check(word: str) -> str:
    return tr("“{word}” kan niemand nakijken; schrijf een feit, een aantal of een stuk.").format(word=word)


def text_problems(item: ItemTextsModel, language: Language) -> Iterator[Problem]:
    """Yield what can be told of the texts of an item in another language by themselves."""
    if len(set(item.levels)) < len(item.levels):
        yield "levels", tr("De vijf teksten van de niveaus zijn niet alle vijf verschillend.")
    for level, text in enumerate(item.levels):
        if word_count(text) > TRANSLATED_LEVEL_WORDS:
            told = tr("De tekst telt {n} woorden; hoogstens {most}.").format(n=word_count(text), most=TRANSLATED_LEVEL_WORDS)
            yield f"levels.{level}", told
        for found in _OF_DEGREE[language].finditer(text):
            yield f"levels.{level}", _nobody_can_check(found.group())


def change_problems(change: str) -> Iterator[Problem]:
    """Yield what is wrong with the text that tells what changed."""
    sentences = len(_SENTENCE_END.findall(change))
    if not 1 <= sentences <= CHANGE_SENTENCES:
        yield "change", tr("De tekst telt {n} zinnen; één of twee.").format(n=sentences)


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


def repeated_texts(items: Sequence[ItemModel | ItemTextsModel]) -> Iterator[tuple[str, str, str]]:
    """Yield item, field and problem for each question or level text that already stands in an earlier item."""
    seen: dict[str, str] = {}
    for item in items:
        for field, text in (("question", item.question), *((f"levels.{level}", text) for level, text in enumerate(item.levels))):
            first = seen.setdefault(text, item.id)
            if first != item.id:
                yield item.id, field, tr("Dezelfde tekst staat ook bij {item}.").format(item=first)

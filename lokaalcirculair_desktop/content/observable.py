"""What a colleague can check in a Dutch level text: the papers, the moments and the acts that leave a trace.

A level text without any of them is an opinion, however well it reads. The list is not complete and need not be: a text that names a fact
in other words can nearly always name one of these too. A new word is welcome here where a colleague can check it within a day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_PAPERS = (
    "aanvraag agenda analyse attest beheersoverdracht beslissing besluit bestek bestelbon contract dossier functiebeschrijving indicator "
    "kalender lijst meerjarenplan jaarplan jaarprogramma nota nulmeting offertevraag overeenkomst overzicht register reglement sjabloon studie "
    "tabel verslag weegstaat"
)
_MOMENTS = "bevraging bezoek campagne infomoment opleiding overleg proef proefproject vorming"
_ACTS = (
    "berekent besliste bespreekt besprak bevat droeg gaf gebruikt gebruikten gegund gekocht gemeten gemotiveerd geteld getoetst gewogen "
    "gunt gunde kocht koopt kreeg leest leent maakte meet motiveert motiveren noemt onderzocht onderzoek onthardde opgeleverd oplijsten "
    "publiceert gepubliceerd ruilt schrijft steunde tekende tekent getekend telt telde toegekend toetst toetste vermeldt verving vroeg weegt"
)
_TRACE = re.compile(
    rf"\b(?:(?:\w*(?:formulier|verslag|nota|kalender|lijst|dossier|bezoek|register))|{'|'.join(f'{_PAPERS} {_MOMENTS} {_ACTS}'.split())})"
    r"(?:e|en|s|sen|ken|ten|te|len|’s)?\b",
    re.IGNORECASE,
)
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?])\s+")


def traces(text: str) -> Iterator[str]:
    """Yield the words of a text that name something to check, in their order."""
    yield from (found.group() for found in _TRACE.finditer(text))


def tells_a_fact(level: int, text: str) -> bool:
    """Say whether a level text names at least one thing to check; the last sentence of level 1 tells what is missing, and does not count."""
    sentences = _BETWEEN_SENTENCES.split(text)
    counting = sentences[:-1] if level == 1 else sentences
    return any(traces(" ".join(counting)))

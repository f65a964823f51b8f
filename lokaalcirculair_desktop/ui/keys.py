"""The keys of every page, as the help lists them."""

from __future__ import annotations

from typing import Final

from lokaalcirculair_desktop.texts import msg

EVERYWHERE: Final = "everywhere"

# Key and meaning, Dutch source texts.
KEYS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    EVERYWHERE: (
        ("Ctrl 1 – 4", msg("Start, Vragen, Resultaat, Rapport")),
        ("Tab", msg("naar het volgende veld")),
        ("F6", msg("naar het volgende deel van het venster")),
        ("Alt ←", msg("terug naar de vorige bladzijde")),
        ("Ctrl + −", msg("tekst groter of kleiner")),
        ("Ctrl 0", msg("tekst weer gewoon")),
        ("F11", msg("het hele scherm")),
        ("F1", msg("deze hulp")),
    ),
    "start": (
        ("Enter", msg("ga verder waar u gebleven was, of open de gekozen meting")),
        ("↑ ↓", msg("door de lijst van metingen")),
    ),
    "questions": (
        ("0 – 4", msg("kies dat niveau")),
        ("← →", msg("langs de niveaus, zonder te kiezen")),
        (msg("Spatie"), msg("kies het niveau met de ring")),
        ("W", msg("weet niet")),
        ("N", msg("niet van toepassing, met een reden")),
        ("A, 0 – 4", msg("ambitie")),
        ("T", msg("toelichting")),
        ("P", msg("privénotitie")),
        ("H", msg("geschiedenis van het antwoord")),
        ("Enter", msg("volgende vraag; in een tekstvak Ctrl Enter")),
        ("Shift Enter", msg("vorige vraag")),
        ("Ctrl Z", msg("maak het laatste antwoord ongedaan")),
        ("Delete", msg("wis het antwoord")),
    ),
    "results": (("Tab", msg("door de cijfers en de grafieken")), ("Ctrl 4", msg("naar het rapport"))),
    "report": (("Ctrl S", msg("bewaar het rapport als pdf")),),
}

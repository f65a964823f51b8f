"""The keys of every page, as the help lists them."""

from __future__ import annotations

from typing import Final

from lokaalcirculair_desktop.texts import msg, tr

EVERYWHERE: Final = "everywhere"

# Key and meaning, Dutch source texts.
KEYS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    EVERYWHERE: (
        ("Ctrl 1 – 5", msg("Start, Vragen, Overzicht, Resultaat, Rapport")),
        ("Ctrl K", msg("zoek een vraag, meting, gemeente, bladzijde of opdracht")),
        ("Tab", msg("naar het volgende veld")),
        ("F6", msg("naar het volgende deel van het venster")),
        ("Alt ←", msg("terug naar de vorige bladzijde")),
        ("Ctrl + −", msg("tekst groter of kleiner")),
        ("Ctrl 0", msg("tekst op normale grootte")),
        ("F11", msg("volledig scherm")),
        ("?", msg("de toetsen van deze bladzijde")),
        ("F1", msg("de hulp")),
    ),
    "start": (
        ("Enter", msg("ga verder waar u gebleven was, of open de gekozen meting")),
        ("↑ ↓", msg("door de lijst van metingen")),
    ),
    "questions": (
        ("0 – 4", msg("kies dat niveau")),
        ("← →", msg("langs de niveaus, zonder te kiezen")),
        (msg("Spatie"), msg("kies het niveau waar de rand om staat")),
        ("W", msg("weet niet")),
        ("N", msg("niet van toepassing, met een reden")),
        ("A, 0 – 4", msg("ambitie")),
        ("T", msg("toelichting")),
        ("P", msg("privénotitie")),
        ("B", msg("bewijsstukken")),
        ("M", msg("wat telt mee")),
        ("H", msg("geschiedenis van het antwoord")),
        ("Enter", msg("volgende vraag; bevestig eerst het voorstel van de vorige meting, als dat er is")),
        ("Ctrl Enter", msg("volgende vraag, ook vanuit een tekstvak")),
        ("Shift Enter", msg("vorige vraag")),
        ("Ctrl Z", msg("maak het laatste antwoord ongedaan")),
        ("Delete", msg("wis het antwoord")),
    ),
    "overview": (
        ("← → ↑ ↓", msg("langs de vragen")),
        ("Home, End", msg("naar het begin of het einde van de rij; met Ctrl van het hele overzicht")),
        ("Enter", msg("open de vraag")),
    ),
    "results": (("Tab", msg("door de cijfers en de grafieken")), ("Ctrl 5", msg("naar het rapport"))),
    "report": (("Ctrl S", msg("bewaar het rapport als pdf")),),
}


def page_names() -> dict[str, str]:
    """Return what the lists of keys are called."""
    return {
        EVERYWHERE: tr("Overal"), "start": tr("Start"), "questions": tr("Vragen"), "overview": tr("Overzicht"), "results": tr("Resultaat"),
        "report": tr("Rapport"),
    }  # fmt: skip

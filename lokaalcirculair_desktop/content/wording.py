"""What the check of a file's shape finds, in sentences that name the item and the field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lokaalcirculair_desktop.content.findings import Finding
from lokaalcirculair_desktop.texts import msg, tr

_WORDED: Mapping[str, str] = {
    "missing": msg("Dit veld ontbreekt."),
    "extra_forbidden": msg("Dit veld hoort hier niet."),
    "string_type": msg("Hier hoort een tekst."),
    "string_too_short": msg("Hier hoort een tekst die niet leeg is."),
    "string_too_long": msg("Deze tekst is te lang; hoogstens {max_length} tekens."),
    "string_pattern_mismatch": msg("Deze tekst heeft niet de vorm die hier hoort."),
    "int_type": msg("Hier hoort een geheel getal."),
    "float_type": msg("Hier hoort een getal."),
    "bool_type": msg("Hier hoort true of false."),
    "list_type": msg("Hier hoort een lijst."),
    "model_type": msg("Hier horen velden met een waarde."),
    "literal_error": msg("Hier past enkel: {expected}."),
    "sdg_target": msg('Dit is geen officieel subdoel van de duurzame ontwikkelingsdoelen; schrijf het als "12.3".'),
    "too_short": msg("De lijst is te kort; minstens {min_length}."),
    "too_long": msg("De lijst is te lang; hoogstens {max_length}."),
    "value_error": msg("Deze id kent het programma niet."),
    "greater_than_equal": msg("Het getal is te klein; minstens {ge}."),
    "less_than_equal": msg("Het getal is te groot; hoogstens {le}."),
    "own_id": msg("Een id begint met own- en bevat daarna enkel kleine letters, cijfers en streepjes."),
    "hidden_character": msg("Deze tekst bevat een teken dat niemand ziet; typ hem opnieuw."),
}
_LISTS = ("items", "benchmarks", "dimensions", "value_chains", "remits", "sdgs", "offers")


def worded(name: str, document: Mapping[str, Any], error: Mapping[str, Any]) -> Finding:
    """Return the finding for one of pydantic's errors in a document."""
    place = list(error["loc"])
    item = ""
    if len(place) > 1 and place[0] in _LISTS:
        entry = document[place[0]][place[1]]
        named = next((entry[key] for key in ("id", "target") if key in entry), None) if isinstance(entry, dict) else None
        item = named if isinstance(named, str) else tr("nummer {n}").format(n=place[1] + 1)
        place = place[2:]
    told = _WORDED.get(error["type"], msg("Deze waarde past hier niet."))
    values = {key: tr(" of ").join(str(value).split(" or ")) for key, value in error.get("ctx", {}).items()}
    return Finding(name, item, ".".join(str(part) for part in place), tr(told).format(**values))

"""Why a file is refused, in one sentence that names the place: ``assessment.answers[3].level``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.exchange.field_types import shown
from lokaalcirculair_desktop.texts import msg

if TYPE_CHECKING:
    from pydantic import ValidationError

ASK_SENDER = msg("Vraag de afzender om het bestand opnieuw te maken.")

_SENTENCES: Mapping[str, str] = {
    "missing": msg("In het bestand ontbreekt {place}."),
    "extra_forbidden": msg("In het bestand staat {place}, en dat gegeven is hier niet bekend."),
    "string_type": msg("In het bestand hoort bij {place} een tekst."),
    "string_too_long": msg("In het bestand is de tekst bij {place} langer dan 10.000 tekens."),
    "text_characters": msg("In het bestand staan bij {place} tekens die niet in een tekst horen."),
    "int_type": msg("In het bestand hoort bij {place} een geheel getal, zonder punt."),
    "float_type": msg("In het bestand hoort bij {place} een getal."),
    "number_too_large": msg("In het bestand is het getal bij {place} te groot."),
    "greater_than_equal": msg("In het bestand is het getal bij {place} kleiner dan {ge}."),
    "less_than_equal": msg("In het bestand is het getal bij {place} groter dan {le}."),
    "half_points": msg("In het bestand telt het getal bij {place} geen hele of halve punten."),
    "bool_type": msg("In het bestand hoort bij {place} true of false."),
    "list_type": msg("In het bestand hoort bij {place} een lijst."),
    "too_short": msg("In het bestand telt de lijst bij {place} minder dan {min_length} waarden."),
    "too_long": msg("In het bestand telt de lijst bij {place} meer dan {max_length} waarden."),
    "model_type": msg("In het bestand hoort bij {place} een groep gegevens."),
    "enum": msg("In het bestand staat bij {place} een code die hier niet bekend is."),
    "code": msg("In het bestand staat bij {place} een code die hier niet bekend is: {value}."),
    "item": msg("In het bestand staat bij {place} een vraag die hier niet bekend is: {value}."),
    "own_item": msg("In het bestand is de code van een eigen vraag bij {place} niet goed gevormd: {value}."),
    "own_item_absent": msg("In het bestand verwijst {place} naar een eigen vraag die er niet in staat: {value}."),
    "participant_absent": msg("In het bestand verwijst {place} naar een deelnemer die er niet in staat."),
    "uuid": msg("In het bestand is de code bij {place} niet goed gevormd: {value}."),
    "day": msg("In het bestand staat bij {place} geen bestaande datum: {value}."),
    "moment": msg("In het bestand staat bij {place} geen tijdstip met een tijdzone: {value}."),
    "twice": msg("In het bestand staat bij {place} twee keer hetzelfde: {value}."),
    "level_missing": msg("In het bestand ontbreekt bij {place} het niveau."),
    "level_without_state": msg("In het bestand staat bij {place} een niveau bij een antwoord dat geen niveau is."),
    "reason_missing": msg("In het bestand ontbreekt bij {place} de reden waarom iets niet van toepassing is."),
}
_SAME_AS: Mapping[str, str] = {
    "string_unicode": "text_characters",
    "string_sub_type": "string_type",
    "int_from_float": "int_type",
    "int_parsing_size": "number_too_large",
    "finite_number": "number_too_large",
    "dict_type": "model_type",
    "model_attributes_type": "model_type",
    "date_type": "string_type",
    "literal_error": "enum",
}
_OTHERWISE = msg("In het bestand staat bij {place} iets wat daar niet hoort.")


def refusal(error: ValidationError) -> UserError:
    """Return the first thing that a file was refused for as an error that names its place."""
    first = error.errors(include_url=False, include_input=False)[0]
    context = dict(first.get("ctx", {}))
    place = place_of(first["loc"], str(context.pop("below", "")))
    kind = _SAME_AS.get(first["type"], first["type"])
    return UserError(_SENTENCES.get(kind, _OTHERWISE), remedy=ASK_SENDER, place=place, **context)


def place_of(steps: Iterable[int | str], below: str = "") -> str:
    """Return a place in the file as one text: names joined by points, positions (from 0) in brackets."""
    parts = [f"[{step}]" if isinstance(step, int) else f".{shown(step)}" for step in steps if step != "[key]"]
    return "".join([*parts, *([f".{below}"] if below else [])]).removeprefix(".")

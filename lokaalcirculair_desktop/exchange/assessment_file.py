"""The assessment file ``*.lokaalcirculair``: reading one from anywhere, writing one that others can read.

A file is read in three steps: plain JSON within its limits, then what kind and version it is, then every value by the models. Whatever is
refused on the way becomes one sentence; nothing but ``UserError`` is raised for a file, however it came about.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.domain.questionnaire import ITEM_ORDER, QUESTIONNAIRE_ID
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.exchange.assessment_model import FORMAT, FORMAT_VERSION, AssessmentFileModel, FileModel
from lokaalcirculair_desktop.exchange.envelope import Application, Contains, ExchangeFile, Request
from lokaalcirculair_desktop.exchange.json_reading import MAX_FILE_BYTES, read_json
from lokaalcirculair_desktop.exchange.leaving_out import leave_out, leave_out_of_organisation, leave_out_of_request
from lokaalcirculair_desktop.exchange.refusals import refusal
from lokaalcirculair_desktop.texts import msg

__all__ = ["Application", "Contains", "ExchangeFile", "Request", "read_assessment_file", "write_assessment_file"]

APPLICATION_NAME = "lokaalcirculair-desktop"


def read_assessment_file(data: bytes, *, known_versions: Collection[str]) -> ExchangeFile:
    """Return what an assessment file holds.

    Args:
        data: the bytes of the file.
        known_versions: the versions of the questionnaire that this program knows.

    Raises:
        UserError: it is no assessment file, from a newer version, or one of its values is refused; the sentence names the place.
    """
    plain = read_json(data)
    _require_known_kind(plain, known_versions)
    try:
        model = AssessmentFileModel.model_validate(plain)
    except ValidationError as error:
        raise refusal(error) from None
    read: ExchangeFile = _built(model)
    return replace(read, assessment=_in_order(read.assessment))


def write_assessment_file(
    organisation: Organisation,
    assessment: Assessment,
    contains: Contains,
    *,
    exported_at: str,
    application_version: str,
    request: Request | None = None,
) -> bytes:
    """Return an assessment file that carries what ``contains`` allows, with all keys and the answers in the order of the items.

    Args:
        organisation: whose assessment it is.
        assessment: the assessment.
        contains: what goes along.
        exported_at: now, RFC 3339.
        application_version: the version of this program.
        request: what a colleague is asked, if anything.

    Raises:
        UserError: a value does not fit in the format, such as a text that is too long, or the file would be larger than may be read.
    """
    whole = ExchangeFile(
        exported_at,
        Application(APPLICATION_NAME, application_version),
        contains,
        None if request is None else leave_out_of_request(request, contains),
        leave_out_of_organisation(organisation, contains),
        _in_order(leave_out(assessment, contains)),
    )
    fields = {name: getattr(whole, name) for name in AssessmentFileModel.model_fields if name not in ("format", "format_version")}
    try:
        model = AssessmentFileModel.model_validate({"format": FORMAT, "format_version": FORMAT_VERSION} | fields, from_attributes=True)
    except ValidationError as error:
        raise refusal(error) from None
    data = (json.dumps(model.model_dump(mode="json"), ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()
    if len(data) > MAX_FILE_BYTES:
        raise UserError(msg("De meting is groter dan 10 MB en past niet in één bestand."), remedy=msg("Laat de opmerkingen of het verloop weg."))
    return data


def _require_known_kind(plain: Any, known_versions: Collection[str]) -> None:
    """Refuse what is no assessment file, and what only a newer version of this program can read."""
    if not isinstance(plain, dict) or plain.get("format") != FORMAT:
        raise UserError(msg("Het bestand is geen meting van Lokaal Circulair."), remedy=msg("Kies een ander bestand."))
    version = plain.get("format_version")
    if isinstance(version, int) and not isinstance(version, bool) and version > FORMAT_VERSION:
        raise _newer()
    assessment = plain.get("assessment")
    questionnaire = assessment.get("questionnaire") if isinstance(assessment, dict) else None
    if isinstance(questionnaire, dict) and _is_unknown_questionnaire(questionnaire, known_versions):
        raise _newer()


def _is_unknown_questionnaire(questionnaire: dict[str, Any], known_versions: Collection[str]) -> bool:
    identity, version = questionnaire.get("id"), questionnaire.get("version")
    return isinstance(identity, str) and isinstance(version, str) and not (identity == QUESTIONNAIRE_ID and version in known_versions)


def _newer() -> UserError:
    return UserError(
        msg("Het bestand komt uit een nieuwere versie van Lokaal Circulair."),
        remedy=msg("Installeer de nieuwste versie en open het bestand opnieuw."),
    )


def _in_order(assessment: Assessment) -> Assessment:
    return replace(assessment, answers=tuple(sorted(assessment.answers, key=lambda one: ITEM_ORDER[one.item])))


def _built(value: Any) -> Any:
    """Return the domain object that a model stands for, with all that is in it."""
    if isinstance(value, FileModel):
        names = [name for name in type(value).model_fields if name not in ("format", "format_version")]
        return value.builds(**{name: _built(getattr(value, name)) for name in names})
    if isinstance(value, list):
        return tuple(_built(one) for one in value)
    if isinstance(value, dict):
        return {name: _built(one) for name, one in value.items()}
    return value

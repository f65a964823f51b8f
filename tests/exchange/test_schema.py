"""The published schema is that of the models."""

import json

from lokaalcirculair_desktop.exchange.schema import schema_bytes, schema_path
from tests.exchange.test_required_keys import MAY_BE_MISSING


def test_the_shipped_schema_is_fresh() -> None:
    assert schema_path().read_bytes() == schema_bytes(), "run python -m lokaalcirculair_desktop.exchange.schema"


def test_the_schema_names_its_dialect_and_refuses_unknown_keys() -> None:
    schema = json.loads(schema_bytes())
    groups = [one for one in (schema, *schema["$defs"].values()) if one["type"] == "object"]
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert all(one["additionalProperties"] is False for one in groups)


def test_the_schema_requires_all_but_what_may_be_missing() -> None:
    schema = json.loads(schema_bytes())
    assessment = schema["$defs"]["AssessmentModel"]
    optional = set(assessment["properties"]) - set(assessment["required"])
    assert optional == {path[1] for path in MAY_BE_MISSING if path[0] == "assessment" and len(path) == 2} | {"own_items"}

"""The JSON Schema of the assessment file, for other programs. ``python -m lokaalcirculair_desktop.exchange.schema`` writes it anew.

It tells the shape and the ranges. Rules between fields (a level goes with its state, no record twice, own questions in the file) are the
models' own.
"""

from __future__ import annotations

import json
from pathlib import Path

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.exchange.assessment_model import AssessmentFileModel
from lokaalcirculair_desktop.exchange.safe_files import write_whole

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_path() -> Path:
    """Return where the schema is shipped."""
    return paths.resource("schema", "lokaalcirculair-assessment.schema.json")


def schema_bytes() -> bytes:
    """Return the schema as it is shipped."""
    schema = {"$schema": DIALECT} | AssessmentFileModel.model_json_schema(mode="validation")
    return (json.dumps(schema, ensure_ascii=False, indent=1) + "\n").encode()


if __name__ == "__main__":
    write_whole(schema_path(), schema_bytes())

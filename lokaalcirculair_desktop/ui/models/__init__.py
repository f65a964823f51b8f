"""Item models: named columns and roles over plain objects, no rules."""

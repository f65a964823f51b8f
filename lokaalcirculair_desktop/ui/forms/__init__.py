"""Generated from the Designer files in ``forms/`` by `make forms`; never edited by hand."""

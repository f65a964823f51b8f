"""The profile as an accessible PDF: tagged, searchable, with vector charts."""

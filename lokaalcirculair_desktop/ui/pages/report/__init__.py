"""The preview of the report page."""

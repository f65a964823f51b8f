"""Files to and from others: the assessment file, tables, and what a PDF carries inside."""

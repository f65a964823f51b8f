"""The command palette: finds pages, questions, assessments, municipalities and actions, and opens what is chosen."""

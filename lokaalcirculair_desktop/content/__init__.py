"""The content that the program ships as data: the questionnaire in its versions and languages, and the reference tables.

The program reads JSON and CSV with the standard library only. YAML is for the people who write the content; it is read by
``compile`` and ``validation`` alone.
"""

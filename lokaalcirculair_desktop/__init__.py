"""Lokaal Circulair: a self-evaluation of the circular economy for Flemish local governments.

A map of the house, from the ground up. Imports point down only; import-linter checks it.

====================  =========================================================================================
``errors``            the one kind of error that a user can act on; everything else is a bug
``paths``             where resources and the user's files live
``texts``             the one door to translated text, numbers and dates
``design``            colours, type and spacing for widgets, charts and paper alike
``domain``            the words and the rules: questionnaire, organisation, assessment, survey, action, workshop
``analysis``          answers in, figures and sentences out
``content``           reads ``resources/`` into domain objects and checks it
``storage``           the only folder that knows SQLAlchemy
``exchange``          files to and from others
``charts``            values in, matplotlib figures out
``report``            the profile's content once, then its renderings
``services``          one function per thing a user can want; the only door from ``ui`` and ``cli`` to storage
``ui``                the only folder that knows Qt
``app``, ``cli``      the composition root of the window, and the verbs of the command line
====================  =========================================================================================
"""

__version__ = "0.1.0"

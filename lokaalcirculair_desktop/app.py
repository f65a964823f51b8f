"""The composition root: the one place where the parts of the window are made and put together.

The story of a start, in its order:

1. ``cli`` has read the arguments and the environment: data folder, database, language.
2. Is there a display, and can Qt be loaded? If not, one sentence says so; Qt itself would end the process.
3. Qt's application.
4. The settings of the window, and the window itself: the ground plan of the start page in the colours of the theme, painted by hand. It is
   shown, and the first frame is painted.
5. Only then two cuts of the typeface, the theme, the session, the rail and the start page. They take the place of the ground plan.
6. The list of assessments is read in the worker thread, without SQLAlchemy, and what is seen of it put into words there.
7. The start page shows it. Now the other cuts of the typeface are loaded, and the worker imports what the next click needs: SQLAlchemy, the
   questionnaire, the municipalities.

Everything else is imported when it is first used: a page with its first visit, charts and reports with the first of each.
"""

from __future__ import annotations

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.texts import Language, msg
from lokaalcirculair_desktop.ui.display import require_display


def run_window(folder: DataFolder, *, database_url: str | None = None, language: Language | None = None, measure_start: bool = False) -> int:
    """Open the window and stay until it is closed; return the exit code.

    Args:
        folder: the user's data.
        database_url: another SQLAlchemy database than that of the folder.
        language: of everything on the screen; ``None`` for the one that the user chose in the settings, else Dutch.
        measure_start: print ``first-frame`` and ``ready`` with the moments in seconds since the epoch, and end.

    Raises:
        UserError: there is no display, or the parts of Qt cannot be loaded.
    """
    texts.use_language(language or texts.SOURCE_LANGUAGE)
    require_display()
    try:
        from lokaalcirculair_desktop.ui.restarting import start_again_if_asked
        from lokaalcirculair_desktop.ui.start_up import StartUp, make_application
    except ImportError as error:
        raise UserError(
            msg("Het venster kan niet openen: een onderdeel van Qt ontbreekt of past niet bij dit systeem ({name})."),
            remedy=msg("Installeer het programma opnieuw, of voeg toe wat het bericht noemt."),
            name=str(error).split(":", maxsplit=1)[0],
        ) from error
    app = make_application()
    start_up = StartUp(app, folder, database_url, language=language, measure=measure_start)
    try:
        return app.exec()
    finally:
        start_up.end()
        start_again_if_asked(app)

"""What the palette can do and where it can go: each is a method of the window or of a page, and nothing is done here that is not elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.content.reference import folded
from lokaalcirculair_desktop.domain.reference import Municipality
from lokaalcirculair_desktop.domain.structure import Depth
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.palette.matching import Alias, Findable, Group
from lokaalcirculair_desktop.ui.window_keys import page_keys, show_keys

if TYPE_CHECKING:
    from lokaalcirculair_desktop.ui.main_window import MainWindow
    from lokaalcirculair_desktop.ui.preferences import ThemeChoice

_LANGUAGE_NAMES = {"nl": "Nederlands", "en": "English", "fr": "Français"}  # each in itself: who is lost finds the way back


def command(title: str, act: Callable[[], object], icon: str, keys: str = "", also: str = "") -> Findable:
    """Return something to do, found under its title and under other words too."""
    aliases = (Alias(folded(also)),) if also else ()
    return Findable(Group.COMMANDS, title, act, icon=icon, keys=keys, aliases=aliases, is_offered=True)


def pages(window: MainWindow) -> Iterator[Findable]:
    """Yield the pages that can be shown now."""
    keys = page_keys(window) | {"help": "F1"}
    for entry in window.entries.values():
        if not entry.needs_assessment or window.session.current is not None:
            shown = keys.get(entry.key, "").replace("+", " ")
            yield Findable(Group.PAGES, tr(entry.label), partial(window.go_to, entry.key), icon=entry.icon, keys=shown, is_offered=True)
    yield Findable(Group.PAGES, tr("Reservekopieën"), window.show_backups, tr("Instellingen"), "hard-drive")


def commands(window: MainWindow) -> Iterator[Findable]:
    """Yield what can be done now."""
    yield from _on_the_round(window)
    if not window.session.workspace.is_read_only:
        start = window.start_page
        yield command(tr("Nieuwe quickscan"), partial(_begin, window, Depth.QUICK), "timer", also=tr("nieuwe meting"))
        yield command(tr("Nieuwe volledige scan"), partial(_begin, window, Depth.FULL), "list-checks", also=tr("nieuwe meting"))
        if window.session.current is not None:
            title = tr("Nieuwe meting voor {organisation}").format(organisation=window.session.current.organisation.name)
            yield command(title, partial(_begin_round, window), "history", also=tr("nieuwe ronde, volgende meting"))
        yield command(tr("Open bestand"), window.open_files, "folder-open")
        yield command(tr("Maak een reservekopie"), partial(_back_up, window), "shield-plus")
        yield command(tr("Open de fictieve gemeente"), start.open_demo, "flask-conical")
    yield from _on_the_look(window)
    yield command(tr("Toetsen van deze bladzijde"), partial(show_keys, window), "keyboard", "?", also=tr("sneltoetsen"))
    yield command(tr("Hulp bij deze bladzijde"), window.show_help, "life-buoy", "F1")


def _on_the_round(window: MainWindow) -> Iterator[Findable]:
    session = window.session
    if session.current is None:
        return
    if not session.is_locked:
        if session.undo.can_undo:
            yield command(tr("Maak ongedaan"), window.undo, "undo-2", "Ctrl Z")
        if session.undo.can_redo:
            yield command(tr("Doe opnieuw"), window.redo, "redo-2", "Ctrl Y")
    yield command(tr("Maak rapport"), partial(window.go_to, "report"), "file-down", also="pdf")
    if session.is_locked:
        if session.assessment.is_closed and not session.workspace.is_read_only:
            yield command(tr("Heropen de meting"), partial(_ask_to_reopen, window), "lock-open")
    else:
        yield command(tr("Sluit de meting af"), partial(window.go_to, "review"), "lock")


def _on_the_look(window: MainWindow) -> Iterator[Findable]:
    yield command(tr("Grotere tekst"), partial(window.change_text_size, 1), "zoom-in", "Ctrl +")
    yield command(tr("Kleinere tekst"), partial(window.change_text_size, -1), "zoom-out", "Ctrl −")
    looks: dict[ThemeChoice, str] = {"light": tr("Licht thema"), "dark": tr("Donker thema"), "system": tr("Thema van de computer")}
    for choice, name in looks.items():
        if choice != window.session.preferences.theme:
            yield command(name, partial(_use_theme, window, choice), "palette")
    known_as = {"nl": tr("in het Nederlands"), "en": tr("in het Engels"), "fr": tr("in het Frans")}
    for language in texts.LANGUAGES:
        if language != texts.current_language():
            title = tr("Taal: {language}").format(language=_LANGUAGE_NAMES[language])
            yield command(title, partial(_use_language, window, language), "languages", also=known_as[language])


def begin_for(window: MainWindow, municipality: Municipality) -> None:
    """Begin a new assessment for a municipality; it can still be changed."""
    window.go_to("start")
    window.start_page.begin(Depth.QUICK, municipality)


def _begin(window: MainWindow, depth: Depth) -> None:
    window.go_to("start")
    window.start_page.begin(depth)


def _begin_round(window: MainWindow) -> None:
    """Begin a new round for the organisation of the open one."""
    assessment_id = window.session.assessment.id
    window.go_to("start")
    window.start_page.begin_round_when_read(assessment_id)


def open_item(window: MainWindow, item: str) -> None:
    """Show a question of the open round."""
    from lokaalcirculair_desktop.ui.pages.questions_page import QuestionsPage

    window.go_to("questions")
    if isinstance(window.page, QuestionsPage):
        window.page.go_to(item)


def open_assessment(window: MainWindow, assessment_id: str) -> None:
    """Open an assessment; what was typed in the one before is handed over first."""
    window.page.leave()
    window.start_page.open(assessment_id)


def _back_up(window: MainWindow) -> None:
    from lokaalcirculair_desktop.ui.pages.settings_page import SettingsPage

    window.show_backups()
    if isinstance(window.page, SettingsPage) and window.page.backups is not None:
        window.page.backups.make()


def _ask_to_reopen(window: MainWindow) -> None:
    """Ask on the page that shows the results."""
    from lokaalcirculair_desktop.ui.pages.results_page import ResultsPage

    window.go_to("results")
    if isinstance(window.page, ResultsPage):
        window.page.ui.reopen_button.click()


def _use_theme(window: MainWindow, choice: ThemeChoice) -> None:
    window.session.preferences.theme = choice
    window.look.choose(choice)
    _show_settings_anew(window)


def _use_language(window: MainWindow, language: texts.Language) -> None:
    from lokaalcirculair_desktop.ui.language_keeper import language_keeper

    window.session.preferences.language = language
    window.session.preferences.save()  # the command line reads it there
    keeper = language_keeper()
    if keeper is not None:
        keeper.use(language)
    _show_settings_anew(window)


def _show_settings_anew(window: MainWindow) -> None:
    if window.page.key == "settings":
        window.page.load()

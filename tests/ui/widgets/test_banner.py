"""A banner says one thing and offers what can be done about it, also where there is little room."""

from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui.widgets.banner import Banner


def shown(qtbot: QtBot, width: int) -> Banner:
    banner = Banner(None, "place", "Uw metingen staan op een netwerkschijf.", "Daardoor kunnen ze beschadigd raken.")
    qtbot.addWidget(banner)
    for label in ("Verplaats", "Laat zo"):
        banner.add_button(label, lambda: None)
    banner.resize(width, 200)
    with qtbot.waitExposed(banner):
        banner.show()
    return banner


def test_says_it_in_words(qtbot: QtBot) -> None:
    banner = shown(qtbot, 1000)
    assert banner.words == "Uw metingen staan op een netwerkschijf. Daardoor kunnen ze beschadigd raken."
    assert banner.accessibleName() == "Uw metingen staan op een netwerkschijf."


def test_buttons_stand_beside_the_words_where_there_is_room(qtbot: QtBot) -> None:
    banner = shown(qtbot, 1000)
    first, second = banner.buttons.values()
    assert first.y() == second.y()
    assert first.x() > 500


def test_buttons_stand_below_the_words_where_there_is_none(qtbot: QtBot) -> None:
    banner = shown(qtbot, 300)
    first, second = banner.buttons.values()
    assert first.x() < 100
    assert second.y() > first.y()


def test_does_what_its_button_says(qtbot: QtBot) -> None:
    done: list[str] = []
    banner = Banner(None, "x", "Titel", "")
    qtbot.addWidget(banner)
    banner.add_button("Doe", lambda: done.append("gedaan"))
    banner.buttons["Doe"].click()
    assert done == ["gedaan"]

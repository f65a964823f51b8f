"""An assistive client: what a screen reader is told, and what it can do, through AT-SPI and nothing else.

Run by the Python of the system, which has the bindings, inside a D-Bus session of its own; it knows nothing of the program. It reads one
request a line (JSON: a verb and its arguments) and answers each with one line. What Qt announces is gathered between the requests.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import gi  # type: ignore[import-not-found]

warnings.simplefilter("ignore")  # the bindings call each other by names that they call old
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402

EVENTS = ("object:announcement", "object:property-change:accessible-name", "object:state-changed:focused")
CELLS = frozenset({"table", "tree table", "list", "tree"})
PLAIN = frozenset({"filler", "panel", "label", "layered pane", "frame", "image", "table cell"})
TEXTS = frozenset({"text", "entry", "password text", "spin button", "date editor"})
heard: list[list[str]] = []


def the_window() -> Any:
    """Return the application on the desktop that has a window, or nothing."""
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(place)
        if application is not None and application.get_child_count():
            application.set_cache_mask(Atspi.Cache.NONE)
            return application
    return None


def found(at: list[int]) -> Any:
    """Return what stands at a place: the indices of the children on the way to it."""
    node = the_window()
    for place in at:
        node = node.get_child_at_index(place)
    return node


def states(node: Any) -> list[str]:
    return [Atspi.StateType(state).value_nick for state in node.get_state_set().get_states()]


def actions(node: Any) -> list[str]:
    return [node.get_action_name(place) for place in range(node.get_n_actions())] if "Action" in node.get_interfaces() else []


def text_of(node: Any) -> str | None:
    return Atspi.Text.get_text(node, 0, node.get_character_count()) if "Text" in node.get_interfaces() else None


def told(node: Any, at: list[int], hidden: bool) -> dict[str, Any]:
    """Return what a client is told of something and of all that stands in it; what is not showing only where that is asked."""
    role = node.get_role_name()
    children = []
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None and (hidden or role in CELLS or shows(child)):
            children.append(told(child, [*at, place], hidden))
    is_plain = role in PLAIN  # each question asked of a thing is a message to and fro
    name = node.get_name()
    return {
        "at": at,
        "role": role,
        "name": name,
        "description": "" if role == "label" else node.get_description(),
        "states": states(node),
        "actions": [] if is_plain else actions(node),
        "text": text_of(node) if role in TEXTS else None,
        "labels": [] if is_plain else labels(node),
        "children": children,
    }


def shows(node: Any) -> bool:
    return bool(node.get_state_set().contains(Atspi.StateType.SHOWING))


def find(role: str, name: str) -> dict[str, Any] | None:
    """Return the first thing that shows and has a role and a name, or else the first whose name begins so, without what stands in it."""
    window = the_window()
    best: list[tuple[Any, list[int]]] = []
    for node, at in walk(window, []) if window is not None else ():
        if node.get_role_name() == role and (called := node.get_name()).startswith(name):
            best.append((node, at))
            if called == name:
                return told_alone(node, at)
    return told_alone(*best[0]) if best else None


def walk(node: Any, at: list[int]) -> Iterator[tuple[Any, list[int]]]:
    yield node, at
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None and shows(child):
            yield from walk(child, [*at, place])


def told_alone(node: Any, at: list[int]) -> dict[str, Any]:
    return {
        "at": at,
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": states(node),
        "actions": actions(node),
        "text": text_of(node),
        "labels": labels(node),
        "children": [],
    }


def labels(node: Any) -> list[str]:
    """Return the names of what something is labelled by."""
    return [
        relation.get_target(place).get_name()
        for relation in node.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for place in range(relation.get_n_targets())
    ]


def tree(hidden: bool) -> dict[str, Any] | None:
    window = the_window()
    return told(window, [], hidden) if window is not None else None


def act(at: list[int], name: str) -> bool:
    node = found(at)
    return bool(node.do_action(actions(node).index(name)))


def write(at: list[int], text: str) -> bool:
    return bool(Atspi.EditableText.set_text_contents(found(at), text))


def news() -> list[list[str]]:
    """Return what was heard since the last time: kind of event, name of its source, words."""
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass
    gathered, heard[:] = list(heard), []
    return gathered


def _hear(event: Any) -> None:
    if event.type.endswith("focused") and not event.detail1:
        return
    source = event.source.get_name() if event.source is not None else ""
    heard.append([event.type, source, event.any_data if isinstance(event.any_data, str) else ""])


VERBS: dict[str, Callable[..., Any]] = {"tree": tree, "find": find, "act": act, "write": write, "news": news}


def main() -> None:
    """Answer requests until there are no more."""
    Atspi.init()
    listener = Atspi.EventListener.new(_hear)
    for event in EVENTS:
        listener.register(event)
    for line in sys.stdin:
        verb, *arguments = json.loads(line)
        try:
            answer = {"answer": VERBS[verb](*arguments)}
        except (GLib.Error, AttributeError) as gone:  # what was asked after is gone by now: the asker looks again
            answer = {"gone": str(gone)}
        print(json.dumps(answer), flush=True)


main()

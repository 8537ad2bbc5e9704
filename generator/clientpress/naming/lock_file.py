"""The text of a lock file ↔ its value.

The file is JSON with one line for each named thing, sorted, so that a change shows as the lines it is about. What is read is
checked: names of a lock stand in code.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from keyword import iskeyword
from typing import Any, Final, NoReturn

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector, Spot
from clientpress.diagnostics.place import Place, Pointer
from clientpress.naming.locked import Lock, LockedMethod, LockedNames, LockedType, read_renamed
from clientpress.naming.united import united
from clientpress.source.lines import spot_at
from clientpress.source.unmerged import sides

LOCK_VERSION: Final = 1
_MERGED: Final = re.compile(r"^(?:<{7}|={7}|>{7})", re.MULTILINE)


def read_lock(text: str, file: str = "clientpress.lock", found: Collector | None = None) -> Lock:
    """Read a lock file; an empty text is an empty lock, and of one that a merge left with conflicts both sides count.

    Raises:
        Stop: the text is no lock, or one of a later version.
    """
    if not text.strip():
        return Lock()
    both = sides(text)
    if both is None:
        return _read(_tree(text, file), file)
    try:
        ours, theirs = map(json.loads, both)
    except (ValueError, RecursionError):
        return _read(_tree(text, file), file)
    if found is not None:
        found.report(catalogue.LOCK_MERGED, Place(file, Pointer("")))
    return united(_read(ours, file), _read(theirs, file))


def _tree(text: str, file: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        merged = _MERGED.search(text)
        reason = f"this is not JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        _broken(
            file,
            "it holds both sides of a merge" if merged else reason,
            spot_at(text, merged.start() if merged else error.pos),
        )
    except (ValueError, RecursionError):  # of a number of thousands of digits, of as many brackets
        _broken(file, "this is no lock of ours")


def _read(tree: Any, file: str) -> Lock:
    if not isinstance(tree, dict) or tree.get("lock") != LOCK_VERSION:
        _broken(file, f'it does not begin with "lock": {LOCK_VERSION}')
    packages = tree.get("packages")
    if not isinstance(packages, dict):
        _broken(file, "it has no packages")
    try:
        return Lock(
            packages={_name(package): _read_names(names) for package, names in packages.items()}
        )
    except KeyError as error:
        _broken(file, f"an entry has no `{error.args[0]}`")
    except ValueError as error:
        _broken(file, str(error))
    except (TypeError, AttributeError):
        _broken(file, "an entry is of another kind than those that are written")


def _broken(file: str, reason: str, spot: Spot | None = None) -> NoReturn:
    Collector().stop(catalogue.LOCK_BROKEN, Place(file, Pointer("")), spot=spot, reason=reason)


def _read_names(tree: Mapping[str, Any]) -> LockedNames:
    return LockedNames(
        resources={
            key: (_name(entry["attribute"]), _name(entry["class"]))
            for key, entry in tree["resources"].items()
        },
        methods=tuple(_read_method(dotted, entry) for dotted, entry in tree["methods"].items()),
        types=tuple(_read_type(name, entry) for name, entry in tree["types"].items()),
        keywords={key: _name(name) for key, name in tree["keywords"].items()},
        servers={url: _text(name) for url, name in tree.get("servers", {}).items()},
    )


def _read_method(dotted: str, entry: Mapping[str, Any]) -> LockedMethod:
    resource, _, name = dotted.rpartition(".")
    return LockedMethod(
        resource=_name(resource),
        name=_name(name),
        constant=_name(entry["constant"]),
        operation_id=_text(entry["id"]),
        route=_text(entry["route"]),
        arguments=_renames(entry.get("arguments", [])),
    )


def _read_type(name: str, entry: Mapping[str, Any]) -> LockedType:
    return LockedType(
        name=_name(name),
        shape=_text(entry["shape"]),
        at=_texts(entry.get("at", [])),
        components=_texts(entry.get("components", [])),
        fields=_renames(entry.get("fields", [])),
    )


def _name(text: object) -> str:
    """Take a name that will stand in code; what we give never is a keyword nor begins with an underscore."""
    if (
        not isinstance(text, str)
        or not text.isidentifier()
        or iskeyword(text)
        or text.startswith("_")
    ):
        raise ValueError(f"{json.dumps(text)} is not a name")
    return text


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{json.dumps(value)} is not a text")
    return value


def _texts(value: list[object]) -> tuple[str, ...]:
    return tuple(_text(one) for one in value)


def _renames(value: list[object]) -> tuple[str, ...]:
    texts = _texts(value)
    for text in texts:
        _name(read_renamed(text.rpartition(" ")[2])[1])
    return texts


def lock_text(lock: Lock) -> str:
    """Write a lock down: sorted, one line for each named thing."""
    sections = ",\n".join(
        f"{json.dumps(package)}: {_section_text(lock.packages[package])}"
        for package in sorted(lock.packages)
    )
    return f'{{\n"lock": {LOCK_VERSION},\n"packages": {{\n{sections}\n}}\n}}\n'


def _section_text(names: LockedNames) -> str:
    parts: dict[str, dict[str, object]] = {
        "resources": {
            key: {"attribute": attribute, "class": class_name}
            for key, (attribute, class_name) in names.resources.items()
        },
        "methods": {f"{one.resource}.{one.name}": _method_tree(one) for one in names.methods},
        "types": {one.name: _type_tree(one) for one in names.types},
        "keywords": dict(names.keywords),
    }
    if names.servers:  # few documents let choose
        parts["servers"] = dict(names.servers)
    return (
        "{\n"
        + ",\n".join(f'"{title}": {_lines(entries)}' for title, entries in parts.items())
        + "\n}"
    )


def _lines(entries: Mapping[str, object]) -> str:
    if not entries:
        return "{}"
    lines = (f"{_dump(key)}: {_dump(entries[key])}" for key in sorted(entries))
    return "{\n" + ",\n".join(lines) + "\n}"


_dump = json.JSONEncoder(ensure_ascii=False).encode  # `json.dumps` would make one each time


def _method_tree(one: LockedMethod) -> dict[str, object]:
    tree: dict[str, object] = {"id": one.operation_id, "route": one.route, "constant": one.constant}
    if one.arguments:
        tree["arguments"] = list(one.arguments)
    return tree


def _type_tree(one: LockedType) -> dict[str, object]:
    tree: dict[str, object] = {"shape": one.shape, "at": list(one.at)}
    if one.components:
        tree["components"] = list(one.components)
    if one.fields:
        tree["fields"] = list(one.fields)
    return tree

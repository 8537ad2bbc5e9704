"""Where the items of an answer stand.

Comes in: the type of a whole answer and the path to its payload. Goes out: the one list in it, or why there is none.
"""

from __future__ import annotations

from collections.abc import Mapping

from clientpress.ir.envelope_words import Role, role_of
from clientpress.ir.pages import Items, Steps
from clientpress.ir.paging.words import CONTAINERS, LIST_NAMES, word
from clientpress.ir.types import Array, Nullable, Object, Property, Type, TypeId, Union

_WRAPPERS = frozenset({"embedded", "data", "result", "results", "response", "body", "hits", "d"})
"""An object called so may stand between the answer and its list."""
_RELATED = frozenset({"included", "includes"})
"""What `data` refers to, as in JSON:API."""
_LINK_LISTS = frozenset({"link", "links"})
RELATIONS = ("rel", "relation")
"""What says in a link what it leads to (RFC 8288 §3.3)."""
URLS = frozenset({"href", "url", "uri"})
"""What says in a link where it leads."""
_AROUND = {"data": frozenset({"data"}), "node": frozenset({"node", "cursor", "typename"})}
"""What an entry of a list may have around its item, for it to be nothing but a wrapping: `{"data": {…}}`, `{"node": {…}, "cursor": "…"}`."""
_OUTCOMES = frozenset({"error", "errors", "warnings"})
"""Where these are told of, `messages` are as well of the call."""


def present(types: Mapping[TypeId, Type], type_id: TypeId) -> Type:
    """Give a type without its null."""
    found = types[type_id]
    return types[found.of] if isinstance(found, Nullable) else found


def items_below(
    types: Mapping[TypeId, Type], body: TypeId, payload: Steps, named: str = ""
) -> Items | str:
    """Give the items of an answer, or the reason why there are none; the reason is empty where nothing is a list.

    `named` is what the path of the operation ends with: of several lists it may name the one that is asked for.
    """
    at = body
    for step in payload:
        found = present(types, at)
        inside = {prop.wire: prop.type for prop in _properties(found)}
        if step not in inside:
            return f"its answer has no `{'.'.join(payload)}`"
        at = inside[step]
    return _list(types, at, payload, named)


def _properties(found: Type) -> tuple[Property, ...]:
    return found.properties if isinstance(found, Object) else ()


def _list(types: Mapping[TypeId, Type], at: TypeId, path: Steps, named: str) -> Items | str:
    found = present(types, at)
    if isinstance(found, Array):
        return _unwrapped(types, Items(path=path, type=found.item))
    if not isinstance(found, Object):
        return ""
    has_data = any(word(prop.wire) == "data" for prop in found.properties)
    lists = [
        prop
        for prop in found.properties
        if isinstance(present(types, prop.type), Array)
        and not _about_the_call(prop)
        and not (has_data and word(prop.wire) in _RELATED)
        and links_listed(types, prop) is None
    ]
    chosen = _chosen(types, lists) or _nodes(types, lists) or _named(types, lists, named)
    if chosen is not None:
        return _list(types, chosen.type, (*path, chosen.wire), named)
    if lists:
        names = ", ".join(f"`{prop.wire}`" for prop in lists)
        return f"its answer has {len(lists)} lists, {names}"
    spoken = None if path else _spoken(types, found)
    if spoken is not None:
        return _list(types, spoken.type, (spoken.wire,), named)
    return _wrapped(types, found, path, named)


def _unwrapped(types: Mapping[TypeId, Type], items: Items) -> Items:
    """Give the items within entries that only wrap them. For example: `data[].data`, and `edges[].node` as Relay has it."""
    properties = _properties(present(types, items.type))
    words = {word(prop.wire): prop for prop in properties}
    for name, around in _AROUND.items():
        inner = words.get(name)
        if inner is not None and words.keys() <= around and _is_object(types, inner.type):
            return Items(path=items.path, type=inner.type, wrapped=(inner.wire,))
    return items


def _spoken(types: Mapping[TypeId, Type], found: Object) -> Property | None:
    """Give the messages of an answer that is about messages: they are objects, and nothing else is an outcome or its payload."""
    others = [prop for prop in found.properties if word(prop.wire) != "messages"]
    if any(word(prop.wire) in _OUTCOMES or word(prop.wire) in _WRAPPERS for prop in others):
        return None
    return next(
        (
            prop
            for prop in found.properties
            if word(prop.wire) == "messages" and _holds_objects(types, prop)
        ),
        None,
    )


def _wrapped(types: Mapping[TypeId, Type], found: Object, path: Steps, named: str) -> Items | str:
    """Look into the one object that wraps a list, as `_embedded` does, or `artists` if there is nothing else.

    Depth is bounded by the words' being rare.
    """
    if len(path) > 2:  # noqa: PLR2004 - answer, wrapper, list
        return ""
    for prop in found.properties:
        if word(prop.wire) in _WRAPPERS and isinstance(present(types, prop.type), Object):
            return _list(types, prop.type, (*path, prop.wire), named)
    others = [prop for prop in found.properties if not _about_the_call(prop)]
    alone = others[0] if len(others) == 1 else None
    if alone is None or path or not isinstance(present(types, alone.type), Object):
        return ""
    return _list(types, alone.type, (alone.wire,), named)


def links_listed(types: Mapping[TypeId, Type], prop: Property) -> Property | None:
    """Give what tells the relation in a list of links, `rel` of `links: [{rel, href}]`; None where it is no such list."""
    found = present(types, prop.type)
    if word(prop.wire) not in _LINK_LISTS or not isinstance(found, Array):
        return None
    members = {word(one.wire): one for one in _properties(present(types, found.item))}
    relation = next((members[name] for name in RELATIONS if name in members), None)
    return None if members.keys().isdisjoint(URLS) else relation


def _about_the_call(prop: Property) -> bool:
    return role_of(prop.wire) is Role.OUTCOME or word(prop.wire) in CONTAINERS


def _chosen(types: Mapping[TypeId, Type], lists: list[Property]) -> Property | None:
    """Give the list that is the page: the only one, one that is called so, or the only one that holds objects.

    One that is called so and holds texts, beside several that hold objects, is none.
    """
    if len(lists) == 1:
        return lists[0]
    by_word = {word(prop.wire): prop for prop in lists}
    called = next((by_word[name] for name in LIST_NAMES if name in by_word), None)
    objects = [prop for prop in lists if _holds_objects(types, prop)]
    if len(objects) > 1 and called not in objects:
        return None
    return called or (objects[0] if len(objects) == 1 else None)


def _nodes(types: Mapping[TypeId, Type], lists: list[Property]) -> Property | None:
    """Give the list of what another list has in wrappings: `nodes` beside `edges[].node`, as servers of Relay answer."""
    by_word = {word(prop.wire): prop for prop in lists}
    nodes, edges = by_word.get("nodes"), by_word.get("edges")
    if len(lists) > 2 or nodes is None or edges is None:  # noqa: PLR2004 - these two
        return None
    found, wrapped = present(types, nodes.type), present(types, edges.type)
    if not (isinstance(found, Array) and isinstance(wrapped, Array)):
        return None
    within = _unwrapped(types, Items(path=(), type=wrapped.item))
    return nodes if within.wrapped and within.type == found.item else None


def _named(types: Mapping[TypeId, Type], lists: list[Property], named: str) -> Property | None:
    """Give the list of objects that is called as the path is. For example: `events` beside `asn_info`, at `/hijacks/events`.

    Another that may be of the same things makes it uncertain: `executions` beside `executionInfos`.
    """
    found = next((prop for prop in lists if named and word(prop.wire) == named), None)
    if found is None or not _holds_objects(types, found):
        return None
    stem = named.removesuffix("s")
    rivals = (prop for prop in lists if prop is not found and _holds_objects(types, prop))
    return None if any(stem in word(prop.wire) for prop in rivals) else found


def _holds_objects(types: Mapping[TypeId, Type], prop: Property) -> bool:
    found = present(types, prop.type)
    return isinstance(found, Array) and _is_object(types, found.item)


def _is_object(types: Mapping[TypeId, Type], type_id: TypeId) -> bool:
    return isinstance(present(types, type_id), Object | Union)

"""What frameworks and tools put around a function's name to make an operationId of it.

In comes an operation; out goes the name that its author gave. What only told it from a function of the same name is gone then:
method, path or a number. Where two such names are equal, the paths of their operations tell them apart.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from itertools import dropwhile
from typing import Final

from clientpress.document.dialect import METHODS
from clientpress.ir.api import Operation
from clientpress.ir.resources import mounts
from clientpress.ir.types import OperationKey
from clientpress.naming.english import ACTS, VERBS, is_plural, singular
from clientpress.naming.routes import PARAMETER, Routes
from clientpress.naming.words import Words, snake, words

_NOT_WORD: Final = re.compile(r"\W")
_USING: Final = re.compile(r"Using(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?:_\d+)?$")
"""Springfox: `getZoneUsingGET`, `getZoneUsingGET_1`."""
_REST: Final = re.compile(r"(?P<name>[a-z]+(?:[A-Z][a-z]+)+)-[A-Za-z]+-(?P<method>[a-z]+)(?:_\d+)?")
"""Spring Data REST: `getItemResource-account-get_1`, whose entity is the tag."""
_ACTIONS: Final = {
    "get": "_retrieve", "post": "_create", "put": "_update", "patch": "_partial_update", "delete": "_destroy",
}  # fmt: skip
"""What drf-spectacular puts behind the name of an action."""
_SAYS_METHOD: Final = {
    "get": {"get", "list", "find", "fetch", "read", "retrieve", "show"},
    "post": {"post", "create", "add", "make", "upload"},
    "put": {"put", "update", "replace", "set"},
    "patch": {"patch", "update", "modify", "edit"},
    "delete": {"delete", "remove", "destroy"},
}
"""Verbs that say what the method says."""
_DOING: Final = frozenset(
    {"get", "list", "create", "add", "set", "update", "delete", "remove", "put", "patch", "post", "fetch", "read", "start", "stop"}
)  # fmt: skip
_SEVERAL: Final = 3
_DOTTED_VERSION: Final = re.compile(r"v\d+(?:\.\d+)+")
_SCOPES: Final = frozenset({"all", "multi", "multiple", "many", "my", "async", "dry"})
"""What says how something is done, and not to what."""
_MOST: Final = 0.75
_NUMBERED: Final = re.compile(r"([a-z][A-Za-z0-9]*[A-Za-z])_\d{1,2}")
"""springdoc and Swagger Core number what has the same name in several classes: `getById_2`."""


def function_name(operation: Operation, acts: Container[OperationKey] = ()) -> str:
    """Give an operationId without what a framework added; the operationId where nothing was.

    For example: `read_item_items__id__get` → `read_item`; `getZoneUsingGET` → `getZone`; `getById_2` → `getById`;
    `get_permissionss` → `get_permissions`; `get-/zones/{id}_getById` → `getById`; `resource__zones__id__getById_GET` → `getById`; `ZonesZoneIdGetZone` → `get_zone`.
    Of `acts` it is known that they make nothing: `movies_rate_create` → `movies_rate`.
    """
    text = operation.operation_id
    if operation.key in acts:
        return text.removesuffix(_ACTIONS["post"])
    rest = _REST.fullmatch(text)
    if rest is not None and rest["method"] == operation.method.lower():
        return rest["name"]
    return (
        _behind_namespace(text)
        or _between(text, operation)
        or _before_another_route(text, operation)
        or _behind_path(text, operation)
        or _before_the_method(text, operation)
        or _behind_the_method(text, operation)
        or _without_number(_once_plural(_USING.sub("", text), operation.path))
        or text
    )


def _behind_namespace(text: str) -> str:
    """Leave out the names of namespaces, which end in what the class behind them does; nothing is left where they are not there.

    For example: `OrdersSearch_SearchOrder` → `search_order`, `OrdersCreate_Order` → `create_order`, `OrdersTotals_Totals` → `totals`, as
    FastEndpoints writes them where a feature has a folder of its own; but `Orders_Create` stays.
    """
    front, mark, name = text.partition("_")
    above, own = words(front), words(name)
    if not mark or not above[1:] or not own:  # a namespace, and in it a feature
        return ""
    if above[-len(own) :] == own and len(above) > len(own):
        return "_".join(own)
    does, known = above[-1], set(map(singular, above))
    if does not in VERBS or (own[0] == does and len(own) == 1):
        return ""
    if own[0] == does:
        return "_".join(own)
    return "_".join((does, *own)) if all(singular(one) in known for one in own) else ""


def _once_plural(text: str, path: str) -> str:
    """Take away the s that cornice puts behind a name which the path has in the plural. For example: `get_permissionss` of `/permissions`."""
    if "ss" not in text:
        return text
    for segment in path.split("/"):
        last = words(segment)[-1:]
        if last and is_plural(last[0]) and not last[0].endswith("ss"):
            text = re.sub(rf"((?i:{last[0]}))s(?![a-z])", r"\1", text)
    return text


def _behind_the_method(text: str, operation: Operation) -> str:
    """Leave out the method in front of a function, as Sanic and Quart have it there; nothing is left where it is no more than a verb.

    For example: `get~find_pets` → `find_pets`, `post_create_pet` → `create_pet`; but `get_pets` stays, and `get_update_status` too.
    """
    method = operation.method.lower()
    front, mark, rest = text.partition("~")
    if mark and front == method:
        return rest
    parts = words(text)
    others = parts[1:]
    said = parts[:1] == (method,) and len(others) > 1
    return "_".join(others) if said and others[0] in _SAYS_METHOD.get(method, ()) else ""


def _before_the_method(text: str, operation: Operation) -> str:
    """Leave out what Django REST framework calls a method, behind a name that says what is done; nothing is left where it is not there.

    For example: `products_set_price_create` of a POST → `products_set_price`; but `products_reviews_create` stays.
    """
    behind = _ACTIONS.get(operation.method.lower(), "")
    front = text.removesuffix(behind) if behind else text
    above, _, segment = operation.path.rstrip("/").rpartition("/")
    action = words(segment)
    if not action or all(mounts(one) for one in above.strip("/").split("/")):
        return ""
    does = action[0] in ACTS and words(front)[-len(action) :] == action
    return front if front != text and does else ""


def acts_of(operations: Iterable[Operation]) -> frozenset[OperationKey]:
    """Give what makes nothing, though Django REST framework says `create` of it as of every POST: an `@action` for one thing, with its path for itself.

    What makes a thing answers 201 there, and others of the document do.
    For example: `movies_rate_create` of `/movies/{id}/rate/`; but not that of `/movies/{id}/poster/`, which can be got as well.
    """
    every = tuple(operations)
    posts = [one for one in every if one.method == "POST" and _ends_in_create(one)]
    made = {one.key for one in posts if any(told.status == "201" for told in one.responses)}
    counts = Counter(one.path for one in every)
    paths = Routes(every)
    return frozenset(
        one.key
        for one in posts
        if made
        and one.key not in made
        and counts[one.path] == 1
        and not paths.picks(one.path)
        and _is_done_to_one(one)
    )


def _ends_in_create(operation: Operation) -> bool:
    return operation.operation_id.endswith(_ACTIONS["post"])


def _is_done_to_one(operation: Operation) -> bool:
    """Whether an operationId is that of what stands behind a parameter in the path, and is not several things. For example: `movies_rate_create`; not `movies_reviews_create`."""
    above, _, segment = operation.path.rstrip("/").rpartition("/")
    action = words(segment)
    front = words(operation.operation_id.removesuffix(_ACTIONS["post"]))
    named = bool(action) and "{" not in segment and front[-len(action) :] == action
    return named and above.endswith("}") and not is_plural(action[-1])


def _behind_path(text: str, operation: Operation) -> str:
    """Leave out all words of the path in front of the name, as Litestar has them there; nothing is left where they are not there.

    That it is a name shows its verb behind a parameter of the path, or the summary, which is the name again.
    """
    path = words(operation.path.partition("?")[0])
    every, summary = words(text), words(operation.summary)
    if path and summary and "".join(every) == "".join((*path, *summary)):
        return "_".join(summary)
    front = every[: -len(summary)]
    if summary and len(front) > 1 and every[-len(summary) :] == summary and _leads(front, path):
        return "_".join(summary)
    rest = every[len(path) :]
    if not path or not rest or every[: len(path)] != path:
        return ""
    return "_".join(rest) if "{" in operation.path and rest[0] in VERBS else ""


def _leads(front: Words, path: Words) -> bool:
    """Whether words are those that a path begins with and others of it in their order: Litestar leaves out what it said before.

    For example: api, items, by, name of `/api/items/by-name/{name}`.
    """
    rest = iter(path)
    return front[:1] == path[:1] and all(word in rest for word in front)


def _between(text: str, operation: Operation) -> str:
    """Leave out method and path, be they in front of the name or behind it; nothing is left where they are not there."""
    flat = _NOT_WORD.sub("_", text)
    method, path = operation.method.lower(), operation.path.partition("?")[0]
    front = f"{method}_{_NOT_WORD.sub('_', path)}_"
    if flat.lower().startswith(front.lower()):
        return text[len(front) :].strip("_")
    front, last = f"resource_{_NOT_WORD.sub('_', path)}_", f"_{method}"
    if flat.lower().startswith(front.lower()) and flat.lower().endswith(last):
        return text[len(front) : -len(last)].strip("_")
    if not flat.endswith(f"_{method}"):
        return ""  # a pattern for each operation takes its time
    behind = re.search(f"{_flat_pattern(path)}_{method}$", flat)
    if behind is not None:
        return text[: behind.start()].rstrip("_")
    return _before_own_part(text, flat, operation)


def _before_own_part(text: str, flat: str, operation: Operation) -> str:
    """Leave out method and the last parts of a path, as flask-openapi3 and Ravyn have them there, which know nothing of where an API is mounted.

    For example: `get_book_book__int_bid__get` of `/api/book/{bid}` → `get_book`; `list_items__get` of `/items` → `list_items`.
    """
    method, path = operation.method.lower(), operation.path.partition("?")[0]
    tag = words(operation.tags[0]) if operation.tags else ()
    starts = [at for at, sign in enumerate(path) if sign == "/" and at]
    for own in (*(path[at:] for at in starts), "/"):
        behind = re.search(f"{_flat_pattern(own)}_{method}$", flat)
        front = words(text[: behind.start()]) if behind is not None else ()
        named = front[len(tag) :] if tag and front[: len(tag)] == tag else front
        if behind is not None and len(named) > 1 and named[0] in VERBS:
            return text[: behind.start()].rstrip("_")
    return ""


def _before_another_route(text: str, operation: Operation) -> str:
    """Leave out path and method of another route, which FastAPI writes where one function has several or was moved; the summary is the name.

    For example: `get_versions_zones__zone_id__versions_get` (*Get Versions*) of a POST → `get_versions`.
    """
    said = snake(words(operation.summary))
    rest = text[len(said) :]
    path = operation.path.strip("/")
    start = _NOT_WORD.sub("_", path.partition("{")[0]).strip("_")
    same = bool(said) and bool(start) and text.startswith(said) and rest.startswith(f"_{start}__")
    return said if same and rest.rpartition("_")[2] in METHODS else ""


def _flat_pattern(path: str) -> str:
    """Give a pattern of a path without its signs, in which Flask says what a parameter is. For example: `/items/<int:id>` of `/items/{id}`."""
    pieces = PARAMETER.split(path)
    flat = [_NOT_WORD.sub("_", piece) for piece in pieces]
    return "".join(f"_(?:[a-z]+_)?{one}_" if at % 2 else one for at, one in enumerate(flat))


def _without_number(text: str) -> str:
    numbered = _NUMBERED.fullmatch(text)
    if numbered is None:
        return text
    name = numbered[1]
    return name if name != name.lower() or words(name)[0] in VERBS else text


def without_method(name: str, method: str) -> str:
    """Leave out the method behind a function that says itself what it does. For example: `getModules_get` → `getModules`; but `modules_get` stays."""
    function = name.removesuffix(f"_{method}")
    parts = words(function)
    return function if len(parts) > 1 and "_" not in function and parts[0] in VERBS else name


def without_api(parts: Words) -> Words:
    """Leave out that a function is one of the API, if what it does follows. For example: api, get, wallet → get, wallet; but api, key stays."""
    return parts[1:] if parts[2:] and parts[0] == "api" and parts[1] in _DOING else parts


def shared_module(operations: Iterable[Operation]) -> str:
    """Give the first part of all operationIds with dots, which then tells nothing: the module of connexion's functions; or the service of BentoML's.

    For example: of `shop.list_pets`, `shop.add_pet` and `shop.web.greet` → `shop.`; of `demo__run`, `demo__train` and `demo__stop` → `demo__`.
    """
    every = [one.operation_id for one in operations if one.operation_id]
    return _front_of(every, ".", 0) or _front_of(every, "__", len(every))


def _front_of(ids: Iterable[str], mark: str, most: int) -> str:
    """Give what stands before a mark, with it, in all operationIds that have it: so many, and not only two or three, which may be alike."""
    parts = [one.partition(mark) for one in ids if mark in one]
    fronts = {front for front, _, rest in parts if front and rest}
    alike = len(fronts) == 1 and len(parts) >= max(most, _SEVERAL)
    return f"{fronts.pop()}{mark}" if alike else ""


def made_of_paths(operations: Iterable[Operation]) -> frozenset[OperationKey]:
    """Give those whose operationIds are method and path, if nearly all are, those with parameters as well: hapi-swagger, Elysia and Stripe make them so.

    For example: `getItems` of `/items`, `putItemsId` or `putItemsById` of `/items/{item}`, `PostItemsItem` of `/v1/items/{item}`, `getIndex` of `/`.
    """
    every = tuple(operations)
    made = [one for one in every if _is_made(one)]
    most = len(made) >= _MOST * len(every) and any("{" in one.path for one in made)
    return frozenset(one.key for one in made) if most else frozenset()


def _is_made(operation: Operation) -> bool:
    path = operation.path.partition("?")[0]
    letters, method = "".join(words(operation.operation_id)), operation.method.lower()
    return any(letters == method + spelled for spelled in _spelled(path))


def _spelled(path: str) -> Iterator[str]:
    """Give the letters of a path as tools spell it: with where it is mounted or without, with what stands before parameters, and with parameters that are all `id`."""
    inside = "/".join(dropwhile(mounts, path.strip("/").split("/")))
    for spelling in (path, inside):
        yield "".join(words(spelling) or ("index",))
        yield "".join(words(spelling.replace("{", "by {")))
        yield "".join(words(PARAMETER.sub("{id}", spelling)) or ("index",))


def module_front(operations: Iterable[Operation]) -> Words:
    """Give the words of the module that django-ninja puts in front of a function's name, where the summary is that name.

    For example: of `shop_api_list_items` (*List Items*) and `shop_api_download` → shop, api.
    """
    every = [(words(function_name(one)), words(one.summary)) for one in operations]
    fronts = {parts[: -len(said)] for parts, said in every if said and parts[-len(said) :] == said}
    front = min(fronts, key=len, default=())
    told = [said for parts, said in every if said and parts == (*front, *said)]
    if not front or len(told) * 2 < len(every) or front[0] in _SCOPES:
        return ()
    if any(parts[: len(front)] != front or len(parts) == len(front) for parts, _ in every):
        return ()
    return () if front[0] in VERBS and any(said[0] not in VERBS for said in told) else front


def common_front(texts: Iterable[str], tag: Container[str]) -> Words:
    """Give the words that a framework puts in front of all names of a class, which say no more than the resource.

    What stands behind them begins with a verb everywhere, and is not always the same. For example: of `BillingPayments_GetPayment`, `BillingPayments_ListPayments` and
    `BillingPayments_PostPayment` → billing, payments; but nothing of names like `bulkCreate`, nor of what goes on behind
    the letters of the tag: `versions-compatible-get` under *Versions*.
    """
    texts = tuple(texts)
    every = [words(text) for text in texts]
    if len(every) < _SEVERAL:
        return ()
    classes = {text.partition("_")[0] for text in texts if text[:1].isupper()}
    shortest = min(every, key=len)
    same = 0
    while same < len(shortest) and all(parts[same] == shortest[same] for parts in every):
        same += 1
    for size in range(min(same, len(shortest) - 1), 0, -1):
        front = shortest[:size]
        verbs = {parts[size] for parts in every}
        is_class = {words(one) for one in classes} == {front}
        says_how = front[0] in VERBS or front[0] in _SCOPES
        says_more = any("".join(front[:end]) in tag for end in range(1, size))
        if verbs <= VERBS and len(verbs) > 1 and (is_class or not (says_how or says_more)):
            return front
    return ()


def shared_version(operations: Iterable[Operation]) -> Words:
    """Give the version with dots that paths have, if it is the only one. For example: `/slurm/v0.0.38/jobs` → v0, 0, 38."""
    parts = {part for one in operations for part in one.path.split("/")}
    found = [part for part in parts if _DOTTED_VERSION.fullmatch(part)]
    return words(found[0]) if len(found) == 1 else ()


def without_version(version: Words, parts: Words) -> Words:
    """Leave out the version of all paths, unless nothing else is left. For example: slurm, v0, 0, 38, get, jobs → slurm, get, jobs."""
    size = len(version)
    for at in range(len(parts) - size + 1 if version else 0):
        if parts[at : at + size] == version:
            return (*parts[:at], *parts[at + size :]) or parts
    return parts

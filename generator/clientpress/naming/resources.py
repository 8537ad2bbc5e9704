"""What the resources are called: `client.user_api_tokens`, and its class `UserApiTokens`.

In come the resources of an API and what is wanted for them by configuration and lock. Out go names that differ in all
that is made of them: attributes, modules (whose case may not tell them apart) and classes with their `Async` and view twins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import chain, count, takewhile
from typing import Final

from clientpress.ir.api import Api, Resource
from clientpress.naming import reserved
from clientpress.naming.model import Identifier, ResourceNames
from clientpress.naming.scopes import capital_first, letter_first, safe
from clientpress.naming.wanted import Claim, Strength, Wanted, settle_claims
from clientpress.naming.words import Words, pascal, snake, words
from clientpress.values import replace

_ENUMERATED: Final = re.compile(r"^\s*\d+\s*[.):]\s+(?=\S)")
_SAYS_NOTHING: Final = frozenset(
    {"api", "apis", "controller", "endpoints", "endpoint", "resource", "service"}
)
_VERSION: Final = re.compile(r"v?\d+")
_DATED: Final = re.compile(r"v\d+\w*|[a-z]*20\d{6}")
"""A word that tells a version. For example: v1, v1beta1, api20100401."""
_SEVERAL: Final = 3


def resource_names(
    api: Api,
    *,
    required: Mapping[str, str],
    locked: Mapping[str, tuple[str, str]],
    ghosts: frozenset[str] = frozenset(),
) -> dict[str, ResourceNames]:
    """Name every resource, by its key. `locked` has attributes and classes; `ghosts` are names of resources that are gone, kept for their return."""
    front = _versioned_front(api.resources)
    claims = {
        resource.key: Claim(
            _candidates(resource, api, required, locked, front), tie=partial(str, resource.key)
        )
        for resource in api.resources
    }
    said = {one.path[0] for one in api.resources if len(one.path) == 1 and one.configured}
    settled = settle_claims(claims, taken=ghosts - said, normal=_module)
    classes = {key: locked[key][1] for key in settled if key in locked}
    names = _with_classes({key: wanted.name for key, wanted in settled.items()}, classes)
    return _within(names, api.resources)


def _within(
    names: Mapping[str, ResourceNames], resources: Iterable[Resource]
) -> dict[str, ResourceNames]:
    """Give the way to each resource that lies in others, which are there too."""
    keys = {one.path: one.key for one in resources if one.path}
    found = dict(names)
    for path in sorted(keys, key=len):
        if len(path) > 1:
            above = found[keys[path[:-1]]].path
            own = safe(snake(letter_first(words(path[-1]), "resource")), reserved.WISHED_METHODS)
            found[keys[path]] = replace(found[keys[path]], within=(*above, Identifier(own)))
    return found


def _module(name: str) -> str:
    return name.casefold()


def _candidates(
    resource: Resource,
    api: Api,
    required: Mapping[str, str],
    locked: Mapping[str, tuple[str, str]],
    front: Words,
) -> Iterator[Wanted]:
    key = resource.key
    if len(resource.path) == 1 and resource.configured:
        yield _wanted(words(resource.path[0]), "configuration", Strength.REQUIRED)
    if key in required:
        yield _wanted(words(required[key]), "configuration", Strength.REQUIRED)
    if key in locked and locked[key][0] not in reserved.WISHED_RESOURCES:
        yield Wanted(locked[key][0], "lock", Strength.LOCKED)
    if resource.path:
        yield _wanted(words("_".join(resource.path)), _rule(resource, api), Strength.HINTED)
    full = _tag_words(key)
    rest = full[len(front) :] if full[: len(front)] == front else ()
    short = _short(rest or full)
    if short != full:
        yield _wanted(short, f"tag `{key}`", Strength.TITLE)
    yield _wanted(full, f"tag `{key}`", Strength.COMPONENT)
    yield _wanted(words(key) or ("root",), f"tag `{key}`", Strength.DEFENSIVE)


def _wanted(parts: Words, rule: str, strength: Strength) -> Wanted:
    taken = reserved.WISHED_RESOURCES if strength <= Strength.CURATED else reserved.RESOURCES
    return Wanted(safe(snake(letter_first(parts, "resource")), taken), rule, strength)


def _rule(resource: Resource, api: Api) -> str:
    """Say what puts a resource where it is."""
    if resource.configured:
        return "configuration"
    hinted = (one.hints.group[: len(resource.path)] for one in api.operations.values())
    return "hint of a group" if resource.path in hinted else "dots in operationIds"


def _tag_words(tag: str) -> Words:
    """Give the telling words of a tag. For example: `2. Account` → account; `/1.0/artist/{mbid}` → artist."""
    if "/" in tag and " " not in tag:
        literal = (part for part in tag.split("/") if not part.startswith("{"))
        parts = tuple(
            word
            for part in literal
            if not _VERSION.fullmatch(part.replace(".", ""))
            for word in words(part)
        )
    else:
        parts = words(_ENUMERATED.sub("", tag))
    return parts or words(tag) or ("root",)


def _versioned_front(resources: Iterable[Resource]) -> Words:
    """Give what stands in front of all tags, up to a version. For example: of `ChatV2Channel`, `ChatV2Invite` and `ChatV2Member` → chat, v2."""
    tags = [_tag_words(one.key) for one in resources if not one.path]
    columns = zip(*tags, strict=False) if len(tags) >= _SEVERAL else ()
    shared = tuple(column[0] for column in takewhile(lambda column: len(set(column)) == 1, columns))
    ends = [end for end, word in enumerate(shared, 1) if _DATED.fullmatch(word)]
    return shared[: ends[-1]] if ends else ()


def _short(parts: Words) -> Words:
    """Leave out last words that say nothing. For example: pet, controller → pet; but messaging, v1, service stay."""
    end = len(parts)
    while end > 1 and parts[end - 1] in _SAYS_NOTHING and not _VERSION.fullmatch(parts[end - 2]):
        end -= 1
    return parts[:end]


def _with_classes(
    attributes: Mapping[str, str], locked: Mapping[str, str]
) -> dict[str, ResourceNames]:
    """Give each resource a class that neither is reserved nor meets another's twins."""
    used: set[str] = set()
    names: dict[str, ResourceNames] = {}
    for key in sorted(attributes, key=lambda key: (key not in locked, attributes[key])):
        choices = chain(
            (locked[key],) if key in locked else (), _class_choices(words(attributes[key]))
        )
        name = next(name for name in choices if _free(name, used))
        used.update(_twins(name))
        names[key] = ResourceNames(
            attribute=Identifier(attributes[key]), class_name=Identifier(name)
        )
    return {key: names[key] for key in attributes}


def _class_choices(parts: Words) -> Iterator[str]:
    yield pascal(capital_first(parts, "resource"))
    yield pascal(capital_first((*parts, "resource"), "resource"))
    for number in count(2):
        yield pascal(capital_first((*parts, "resource", str(number)), "resource"))


def _free(name: str, used: set[str]) -> bool:
    twins = _twins(name)
    return twins.isdisjoint(used) and twins.isdisjoint(reserved.RESOURCE_CLASSES)


def _twins(name: str) -> frozenset[str]:
    """Give all classes that are made for a resource class."""
    return frozenset((name, f"Async{name}", *(f"{name}{view}" for view in reserved.RESOURCE_VIEWS)))

"""Words of component names and titles, without what a bundler or a framework put there.

A bundler makes names unlike by a random suffix (`zone-WO8xChCm`) that changes with every publication, or by the path
they lay under (`components-schemas-zone`). Neither is a name.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from clientpress.ir.shapes.suffix import stem
from clientpress.naming.english import ARTICLES, is_weak, joined
from clientpress.naming.words import Words, words

_WORDY_SUFFIX: Final = re.compile(r"[A-Z].*-(?:[A-Z][a-z]{2,}){2,}$")
_JUNK: Final = re.compile(r"^(?:components-)?schemas-(?=.)|(?<=[_-])components-schemas-(?=.)")
"""What a bundler puts there for the path that a name had lain under; with words before it, they are the file's."""
_NESTED: Final = re.compile(r"[.+]")
_MODULES: Final = re.compile(r"(?:[a-z][a-z0-9_]*?__){2,}(?=[A-Z])")
"""Modules of Python in front of a class, as a framework tells classes of one name apart. For example: `app__models__horses__Course`."""
_VERSIONED: Final = re.compile(r"v\d+(?:(?:alpha|beta)\d*)?(?=[A-Z])")
"""The package of a message, as grpc-gateway puts its last part in front: `v1Book`, `v1beta1Book`."""
_RELEASED: Final = re.compile(r"v\d+(?:\.\d+)*[_-](?=[a-z])")
"""The version of an API in front of all of its schemas. For example: `v0.0.38_job` of slurmrestd."""
_GENERIC: Final = re.compile(r"`\d+|\[\[.*$")
_PARAMETERS: Final = re.compile(r"[A-Za-z_]\w*\[\w+(?:\[\w+\])?\]")
"""A generic class of Python and what fills it, whose component says the module, too. For example: `Page[Item]`, `Page[list[Item]]`."""
_PACKAGE: Final = re.compile(r"[a-z][a-z0-9_]*\.[A-Z][A-Za-z0-9]*(?:-\w+)*$")
"""A type of Go, as swaggo tells it: `model.Account`, `github_com_shop_web.Page-model_Account`."""
_INNER_PACKAGE: Final = re.compile(r"(?<![A-Za-z0-9])(?!array\d*_)[a-z][a-z0-9]*_(?=[A-Z])")
_FORMAT: Final = re.compile(
    r"(?P<name>[A-Z]\w*)(?:\.(?P<format>json(?:ld|hal|api|MergePatch)))?(?:-(?P<group>\w+[.:]\w+(?:[.:_-]\w+)*))?"
)
"""A resource of API Platform, with its format and its groups: `Book.jsonld-book.read`."""
_COUNTED: Final = re.compile(
    r"(?:def|schema|__schema|fragment|my-fragment)[-_]?\d+|GeneratedSchema\d*|Model\d+"
)
_NAMESPACED: Final = 3  # with fewer segments the dots are part of a name
_MOST_WORDS: Final = 5
_PHRASE: Final = 2  # words behind the first
_IDENTIFIER: Final = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_MOST_LETTERS: Final = 48
_SENTENCE: Final = re.compile(r"[.,;:!?]\s|[.!?;:]$|[()\[\]{}<>`\"“”\n|=*]|\s[-–—]\s|https?:")  # noqa: RUF001 - typographic dashes
_SENTENCE_STARTS: Final = frozenset(
    {*ARTICLES, "this", "these", "if", "when", "whether", "indicates", "specifies", "returns", "describes", "contains",
     "how", "what", "which", "your", "any"}
)  # fmt: skip


def _cut(component: str) -> str:
    """Cut a random suffix, but not words that are written as the rest is. For example: `zone-WO8xChCm`, not `User-BodyType`."""
    return component if _WORDY_SUFFIX.search(component) else stem(component)


@lru_cache(maxsize=1 << 14)
def component_forms(component: str) -> tuple[Words, ...]:
    """Give the words of a component's name, the shortest form first.

    For example: `io.k8s.api.core.v1.Pod` → pod; v1, pod; core, v1, pod; `iam_components-schemas-token-Zr13K4Gu` → iam, token.
    """
    cut = _cut(component)
    if _PACKAGE.match(cut):
        return _of_package(cut)
    written = _FORMAT.fullmatch(cut)
    if written is not None and (written["format"] or written["group"]):
        name, group = words(written["name"]), words(written["group"] or "")
        return ((*joined(name, _without(group, name)), *words(written["format"] or "")),)
    package = _VERSIONED.match(cut)
    if package is not None and not is_weak(words(cut[package.end() :])):
        return (words(cut[package.end() :]), words(cut))
    released = _RELEASED.match(cut)
    if released is not None:
        rest = words(cut[released.end() :])
        if len(rest) == 1 or not is_weak(rest):  # a list of responses says nothing, a node does
            return (rest, words(cut))
    modules = _MODULES.match(cut)
    nested = cut.replace("__", ".") if modules else cut
    segments = [part for part in _NESTED.split(_GENERIC.sub("", nested)) if words(part)]
    if len(segments) < _NAMESPACED:
        return (_without_path(cut) or words(cut) or ("model",),)
    forms = (words(".".join(segments[-size:])) for size in range(1, _NAMESPACED + 1))
    return tuple(form for form in forms if not is_weak(form)) or (words(cut),)


def _of_package(cut: str) -> tuple[Words, ...]:
    """Give the words of a type of Go: without its package, and without those of what fills it; then with them.

    For example: `model.Account` → account; model, account. `web.Page-array_model_Account` → page, array, account.
    """
    _, _, name = cut.rpartition("/")[2].partition(".")
    front, *filled = name.split("-")
    rest = (_INNER_PACKAGE.sub("", one) for one in filled)
    short = words("-".join((front, *rest)))
    package = words(cut.partition(".")[0])[-1:]
    return (short, (*package, *short), words(cut))


def _without(group: Words, name: Words) -> Words:
    """Leave out of a group the name that it begins with. For example: book, read of Book → read."""
    return group[len(name) :] if group[: len(name)] == name else group


def _without_path(cut: str) -> Words:
    """Give the words around what a bundler put there. For example: `ip_components-schemas-ip` → ip."""
    first, *rest = (words(part) for part in _JUNK.split(cut))
    for part in rest:
        first = joined(first, part) if part else first
    return first


def is_numbered(component: str) -> bool:
    """Whether a framework only counted its schemas, as Fastify, zod, marshmallow and hapi do: `def-0`, `__schema3`, `GeneratedSchema1`, `Model1`. The title is the name then, if there is one."""
    return _COUNTED.fullmatch(component) is not None


def component_words(component: str) -> Words:
    """Give the words of a component's name in the shortest form."""
    return component_forms(component)[0]


@lru_cache(maxsize=1 << 14)
def full_component_words(component: str) -> Words:
    """Give the words without the suffix alone."""
    return words(_cut(component)) or ("model",)


def is_identifier(component: str) -> bool:
    """Whether a component is called as a type of a programming language. For example: `v1Book`; not `zone-WO8xChCm`."""
    return _IDENTIFIER.fullmatch(component) is not None


def is_phrase(title: str) -> bool:
    """Whether a title says something of what it names, as grpc-gateway writes the comment of a message there. For example: `Books that are lent`; not `Lent books`."""
    first, *rest = title.split() or ("",)
    return len(rest) >= _PHRASE and not first.islower() and all(one.islower() for one in rest)


def title_words(title: str) -> Words:
    """Give the words of a title that is a name; none for a sentence, or for one that says nothing alone."""
    if not title or len(title) > _MOST_LETTERS:
        return ()
    if _SENTENCE.search(title) and not _PARAMETERS.fullmatch(title):
        return ()
    parts = words(title)
    if not parts or len(parts) > _MOST_WORDS or parts[0] in _SENTENCE_STARTS or is_weak(parts):
        return ()
    return parts

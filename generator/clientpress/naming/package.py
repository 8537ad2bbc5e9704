"""What the package is called: `Cloudflare API` → `cloudflare`."""

from __future__ import annotations

import re
import unicodedata
from keyword import iskeyword
from typing import Final

from clientpress.naming import reserved
from clientpress.naming.english import PREPOSITIONS
from clientpress.naming.model import Identifier
from clientpress.naming.scopes import letter_first
from clientpress.naming.words import Words, snake, words

_ENDINGS: Final = frozenset(
    {"api", "apis", "rest", "restful", "openapi", "swagger", "oas", "specification", "spec", "documentation", "docs",
     "reference", "public", "http", "web", "version", "definition"}
)  # fmt: skip
_UNTITLED: Final = frozenset(
    {("fast", "api"), ("litestar", "api"), ("my", "api"), ("title",), ("api", "title"), ("untitled",), ("untitled", "api"),
     ("api", "flask"), ("esmerald",), ("flama",), ("ravyn",), ("robyn", "api"), ("elysia", "documentation"), ("lihil", "open", "api"),
     ("service", "api", "document"), ("nitro", "server", "routes")}
)  # fmt: skip
"""What frameworks and examples put where nobody thought of a title."""
_VERSION: Final = re.compile(r"v?\d+")
_MOST_WORDS: Final = 4


def package_of(wanted: str | None, title: str) -> Identifier:
    """Give the name that is wanted, as Python reads it, else one made of the title. For example: `zones-api` → `zones_api`."""
    if not wanted:
        return package_name(title)
    name = unicodedata.normalize("NFKC", wanted)
    if not name.isidentifier():
        name = snake(letter_first(words(name) or ("api",), "api"))
    return Identifier(f"{name}_client" if iskeyword(name) else name)


def _of_file(path: str) -> Words:
    """Give the words of the last part of a path that says something. For example: `shop/v1/library.proto` → library; `shop/v1/service.proto` → shop."""
    parts = map(words, reversed(path.removesuffix(".proto").split("/")))
    silent = _ENDINGS | {"service", "services", "proto", "rpc", "grpc"}
    telling = (one for one in parts if not all(w in silent or _VERSION.fullmatch(w) for w in one))
    return next(telling, ("api",))


def package_name(title: str) -> Identifier:
    """Make a package's name from an API's title: what only says that it is an API is cut.

    For example: `Cloudflare API` → `cloudflare`; `The Open511 REST API v2` → `open511`; `Calendar API` →
    `calendar_client`, since `calendar` is in the standard library; `FastAPI`, which is no title, → `api_client`;
    `shop/v1/library.proto`, as grpc-gateway writes it, → `library`.
    """
    parts = _of_file(title) if title.endswith(".proto") else words(title)
    if parts in _UNTITLED:
        parts = ("api",)
    if len(parts) > 1 and parts[0] in ("the", "a", "an"):
        parts = parts[1:]
    alone = {word for one in title.split() for word in words(one) if len(words(one)) == 1}
    joints = PREPOSITIONS & alone  # `GoToMeeting` is one name
    end = next((at for at, word in enumerate(parts) if at and word in joints), len(parts))
    while end > 1 and (parts[end - 1] in _ENDINGS or _VERSION.fullmatch(parts[end - 1])):
        end -= 1
    name = snake(letter_first(parts[: min(end, _MOST_WORDS)], "api")) if parts else "api"
    return Identifier(f"{name}_client" if name in reserved.PACKAGES | _ENDINGS else name)

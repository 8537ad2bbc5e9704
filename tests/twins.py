"""Write the blocking twins of what the run time awaits: the two have one source, the awaited one.

A twin stands in the module of its source, below a line that names it, and is its source word by word: `await` goes, names and
words are those of `NAMES` and `WORDS`, black lays it out. `make twins` calls this; a test holds that it would change nothing.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, TypeAlias

from black import format_str
from black.mode import Mode, TargetVersion

RUNTIME: Final = Path(__file__).resolve().parents[1] / "generator/clientpress/runtime"

_MARK: Final = re.compile(r" *# Derived from `(\w+)`, word by word: change that one\.")
"""The line above a twin."""

NAMES: Final = {
    "_Awaited": "_Blocking",
    "_OnlyAwaited": "_OnlyBlocking",
    "_amade": "_made",
    "_aperform": "_perform",
    "_asleep": "time.sleep",
    "_atoken": "_token",
    "aclose": "close",
    "adrive": "drive",
    "aget": "get",
    "anext": "next",
    "apieces": "pieces",
    "aread": "read",
    "arun": "run",
    "async_line_of": "line_of",
    "awithin": "within",
    "handle_async_request": "handle_request",
    "open_async_line": "open_line",
}
"""Names that are not their twin's with `Async` before it, or `a` as in `aiter_bytes` and `__aenter__`."""

WORDS: Final = (
    (r"\basync (?=with|for|def)\b", ""),
    (r"\bawait ", ""),
    (r"\bAwaitable\[(\w+)\]", r"\1"),
    (r"\bAsyncGenerator\[(.+), None\]", r"Generator[\1, None, None]"),
    (r"\b(_?)Async(?=[A-Z])", r"\1"),
    (r"\b(__)?a(?=(?:iter|enter|exit|next)_)", lambda found: found[1] or ""),
    (r"\.locks\.get\(\)", ".lock"),
    (r"\ban asynchronous\b", "a blocking"),
    (r"\bare awaited\b", "block until they are answered"),
    (r"\bis awaited\b", "blocks"),
    (r"\bbetween tasks\b", "between threads"),
    (r"; it is iterated, and not awaited", ""),
    (r"\bfor (\w+) in (.+):\n +yield \1$", r"yield from \2"),
)

_Definition: TypeAlias = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


class NoSourceError(Exception):
    """A twin stands alone; the text names it."""


def derived(text: str) -> str:
    """Give the text of a module with all of its twins written anew.

    Raises:
        NoSourceError: Of a twin the source is not there.
    """
    lines = text.splitlines()
    marks = [(at, found[1]) for at, line in enumerate(lines) if (found := _MARK.fullmatch(line))]
    for at, name in reversed(marks):  # from the end, so that lines above keep their numbers
        twin, source = _pair("\n".join(lines), at + 1, name)
        written = blocking("\n".join(lines[_first(source) : source.end_lineno]))
        lines[at + 1 : twin.end_lineno] = written.split("\n")
    whole = "\n".join(lines) + "\n"
    return format_str(whole, mode=Mode(target_versions={TargetVersion.PY311}))


def blocking(text: str) -> str:
    """Give what blocks for what is awaited. For example: `async with await x.aread()` → `with x.read()`."""
    for pattern, words in WORDS:
        text = re.sub(pattern, words, text, flags=re.MULTILINE)
    return re.sub(r"\b\w+\b", lambda found: NAMES.get(found[0], found[0]), text)


def _pair(text: str, first: int, name: str) -> tuple[_Definition, _Definition]:
    """Find the twin that begins with a line, and its source beside it: in the module, or in the same class."""
    for siblings in _scopes(ast.parse(text).body):
        twin = next((one for one in siblings if _first(one) == first), None)
        source = next((one for one in siblings if one.name == name), None)
        if twin is not None and source is not None:
            return twin, source
    raise NoSourceError(f"line {first}: {name}")


def _scopes(body: list[ast.stmt]) -> Iterator[list[_Definition]]:
    """Give the definitions of a module, then those of each of its classes."""
    found = [one for one in body if isinstance(one, _Definition)]
    yield found
    for one in found:
        if isinstance(one, ast.ClassDef):
            yield from _scopes(one.body)


def _first(one: _Definition) -> int:
    """Give the index of a definition's first line, decorators included."""
    return min([one.lineno, *(each.lineno for each in one.decorator_list)]) - 1


def modules() -> Iterator[Path]:
    """Give the modules of the run time that have twins."""
    for module in sorted(RUNTIME.rglob("*.py")):
        if any(map(_MARK.fullmatch, module.read_text("utf-8").splitlines())):
            yield module


def main() -> None:
    """Write all twins."""
    for module in modules():
        old = module.read_text("utf-8")
        new = derived(old)
        if new != old:
            module.write_text(new, "utf-8")
            print(module.relative_to(RUNTIME.parents[2]))


if __name__ == "__main__":
    main()

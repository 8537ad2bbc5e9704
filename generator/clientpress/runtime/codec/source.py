"""Straight-line Python for the values that are as they should be.

A codec writes its checks here, and they become one function. Names and constants of a
document reach that function as values or through `repr`, never as code. The text is
known to `linecache`, so that tracebacks and debuggers show it.
"""

from __future__ import annotations

import linecache
from collections.abc import Callable, Generator
from contextlib import contextmanager
from itertools import count
from types import CodeType, FunctionType
from typing import Any, TypeAlias

Function: TypeAlias = Callable[[Any], Any]


class MismatchedError(ValueError):
    """The short way does not lead there; the long way finds out why."""


OFF_THE_SHORT_WAY = (KeyError, ValueError)
"""What the short way may raise."""

_serial = count(1)


class Source:
    """A function in the making; its argument is called `value`."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._depth = 1
        self._count = 0
        self._names: dict[str, Any] = {"Mismatched": MismatchedError}

    def fresh(self, stem: str = "v") -> str:
        """Return a name that nothing else has."""
        self._count += 1
        return f"{stem}{self._count}"

    def line(self, text: str) -> None:
        """Write a statement."""
        self._lines.append(f"{'    ' * self._depth}{text}\n")

    def require(self, condition: str) -> None:
        """Write that the value is not as it should be unless a condition holds."""
        self.line(f"if not ({condition}): raise Mismatched")

    def refuse(self, condition: str) -> None:
        """Write that the value is not as it should be if a condition holds."""
        self.line(f"if {condition}: raise Mismatched")

    @contextmanager
    def block(self, head: str) -> Generator[None, None, None]:
        """Write a compound statement around what is written inside."""
        self.line(head)
        before = len(self._lines)
        self._depth += 1
        yield
        if len(self._lines) == before:
            self.line("pass")
        self._depth -= 1

    def mark(self) -> int:
        """Return where the next statement goes."""
        return len(self._lines)

    def cut(self, mark: int) -> None:
        """Take back what was written since the mark."""
        del self._lines[mark:]

    def bind(self, value: object, stem: str = "k") -> str:
        """Return a name for a value."""
        name = self.fresh(stem)
        self._names[name] = value
        return name

    def number(self, value: object) -> str:
        """Return an expression for a number."""
        return repr(value) if type(value) is int else self.bind(value)

    def call(self, load: Callable[[], Function]) -> str:
        """Return a name for a function that is made when it is first called."""
        names, name = self._names, self.fresh("f")

        def first(value: Any) -> Any:
            function = names[name] = load()
            return function(value)

        names[name] = first
        return name

    def function(self, title: str, result: str) -> Function:
        """Return the function, which ends by returning a result."""
        head = "def convert(value):\n"
        text = "".join((head, *self._lines, f"    return {result}\n"))
        name = f"<codec {next(_serial)}: {title}>"
        linecache.cache[name] = (len(text), None, text.splitlines(keepends=True), name)
        module = compile(text, name, "exec")  # nothing of a document is code in it
        code = next(one for one in module.co_consts if isinstance(one, CodeType))
        return FunctionType(code, self._names)

"""Codecs of arrays and of objects without declared properties."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from ..mismatch import Report
from ..problems import Key, Path, Problems
from . import checks
from .constraints import Constraints
from .node import FITS, MISFIT, Fit, Node
from .plain import AnyNode, carry, check_key, is_mapping, is_sequence
from .source import Source

_LIST = frozenset({list})
_TUPLE = frozenset({tuple})
_DICT = frozenset({dict})


def write_items(
    out: Source, var: str, write: Callable[[Source, str], str]
) -> str | None:
    """Write the conversion of every item; return the new list.

    None says that all items were checked and none is changed.
    """
    start, item = out.mark(), out.fresh("x")
    with out.block(f"for {item} in {var}:"):
        body = out.mark()
        result = write(out, item)
        bare = out.mark() == body
    if result == item:
        if bare:
            out.cut(start)
        return None
    if bare:
        out.cut(start)
        return f"[{result} for {item} in {var}]"
    out.cut(start)
    items = out.fresh("r")
    out.line(f"{items} = []")
    with out.block(f"for {item} in {var}:"):
        out.line(f"{items}.append({write(out, item)})")
    return items


def _is_whole_null(value: object, path: Path) -> bool:
    """Whether null is all that came, as Go writes a list that has nothing in it.

    Whoever walks through it finds nothing. Within a model null stays, as that is
    written again.
    """
    return value is None and not path


class ListNode(Node):
    """The codec of arrays of one type of item; a `tuple` if `frozen`."""

    expected = "an array"

    def __init__(
        self, item: Node, limits: Constraints | None = None, *, frozen: bool = False
    ) -> None:
        super().__init__()
        self.item = item
        self.limits = limits
        self.frozen = frozen

    @property
    def kinds(self) -> frozenset[type]:
        return _LIST

    @property
    def classes(self) -> frozenset[type]:
        return _TUPLE if self.frozen else _LIST

    def children(self) -> Iterable[Node]:
        return (self.item,)

    def write_decode(self, out: Source, var: str) -> str:
        out.refuse(f"{var}.__class__ is not list")
        items = write_items(out, var, self.item.write_decode) or var
        return f"tuple({items})" if self.frozen else items

    def write_encode(self, out: Source, var: str) -> str:
        kind = "tuple" if self.frozen else "list"
        out.refuse(f"{var}.__class__ is not {kind}")
        items = write_items(out, var, self.item.write_encode) or f"list({var})"
        if self.limits is None:
            return items
        made = out.fresh()
        out.line(f"{made} = {items}")
        checks.write_item_checks(out, made, self.limits)
        return made

    def decode(self, value: Any, path: Path, report: Report) -> Any:
        if not is_sequence(value):
            report.mistyped(path, self.expected, value)
            if not _is_whole_null(value, path):
                return value
            value = []
        items = [
            self.item.decode(item, (*path, index), report)
            for index, item in enumerate(value)
        ]
        return tuple(items) if self.frozen else items

    def encode(self, value: Any) -> Any:
        if not is_sequence(value):
            return carry(value)
        return [self.item.encode(item) for item in value]

    def validate(self, value: Any, path: Path, problems: Problems) -> None:
        if not is_sequence(value):
            hint = "; list(…) makes one of it" if _has_items(value) else ""
            problems.mistyped(path, self.expected, value, hint=hint)
            return
        before = len(problems.found)
        for index, item in enumerate(value):
            self.item.validate(item, (*path, index), problems)
        sound = len(problems.found) == before
        checks.check_items(
            self.encode(value) if sound else value, self.limits, path, problems
        )

    def takes(self, value: Any) -> bool:
        return is_sequence(value)

    def fit(self, value: Any) -> Fit:
        if not is_sequence(value):
            return MISFIT
        return (0, sum(1 for item in value if self.item.fit(item)[1]), 0)


def _has_items(value: object) -> bool:
    """Tell whether a value is a set, a generator or the like."""
    apart = isinstance(value, (str, bytes, bytearray)) or is_mapping(value)
    return isinstance(value, Iterable) and not apart


class TupleNode(Node):
    """The codec of arrays whose first items have types of their own."""

    def __init__(self, items: tuple[Node, ...], limits: Constraints | None) -> None:
        super().__init__()
        self.items = items
        self.limits = limits
        self.expected = f"an array of {len(items)}"

    @property
    def kinds(self) -> frozenset[type]:
        return _LIST

    @property
    def classes(self) -> frozenset[type]:
        return _TUPLE

    def children(self) -> Iterable[Node]:
        return self.items

    def _write(self, out: Source, var: str, kind: str, *, encode: bool) -> list[str]:
        out.refuse(f"{var}.__class__ is not {kind} or len({var}) != {len(self.items)}")
        results: list[str] = []
        for index, item in enumerate(self.items):
            part = out.fresh()
            out.line(f"{part} = {var}[{index}]")
            write = item.write_encode if encode else item.write_decode
            results.append(write(out, part))
        return results

    def write_decode(self, out: Source, var: str) -> str:
        results = self._write(out, var, "list", encode=False)
        return f"({''.join(f'{result}, ' for result in results)})"

    def write_encode(self, out: Source, var: str) -> str:
        made = out.fresh()
        results = self._write(out, var, "tuple", encode=True)
        out.line(f"{made} = [{', '.join(results)}]")
        checks.write_item_checks(out, made, self.limits)
        return made

    def decode(self, value: Any, path: Path, report: Report) -> Any:
        if not is_sequence(value):
            report.mistyped(path, self.expected, value)
            return value
        if len(value) != len(self.items):  # a tuple all the same, as far as it goes
            report.add(path, self._miscounted(value), self.expected, value)
        read = [
            item.decode(part, (*path, index), report)
            for index, (item, part) in enumerate(zip(self.items, value, strict=False))
        ]
        return (*read, *value[len(read) :])

    def encode(self, value: Any) -> Any:
        if not is_sequence(value):
            return carry(value)
        pairs = zip(self.items, value, strict=False)
        written = [item.encode(part) for item, part in pairs]
        return [*written, *map(carry, value[len(written) :])]

    def validate(self, value: Any, path: Path, problems: Problems) -> None:
        if not is_sequence(value):
            problems.mistyped(path, self.expected, value)
            return
        if len(value) != len(self.items):
            problems.add(path, self._miscounted(value), "type")
            return
        for index, (item, part) in enumerate(zip(self.items, value, strict=True)):
            item.validate(part, (*path, index), problems)
        checks.check_items(self.encode(value), self.limits, path, problems)

    def takes(self, value: Any) -> bool:
        return is_sequence(value) and len(value) == len(self.items)

    def fit(self, value: Any) -> Fit:
        return FITS if self.takes(value) else MISFIT

    def _miscounted(self, value: Sequence[Any]) -> str:
        return f"expected {self.expected}, got one of {len(value)}"


class DictNode(Node):
    """The codec of objects with any key and one type of value."""

    expected = "an object"

    def __init__(self, item: Node, limits: Constraints | None = None) -> None:
        super().__init__()
        self.item = item
        self.limits = limits

    @property
    def kinds(self) -> frozenset[type]:
        return _DICT

    @property
    def classes(self) -> frozenset[type]:
        return _DICT

    def children(self) -> Iterable[Node]:
        return (self.item,)

    def write_decode(self, out: Source, var: str) -> str:
        out.refuse(f"{var}.__class__ is not dict")
        if isinstance(self.item, AnyNode):
            return var
        start, key, item = out.mark(), out.fresh("x"), out.fresh("x")
        with out.block(f"for {item} in {var}.values():"):
            result = self.item.write_decode(out, item)
        if result == item:
            return var
        out.cut(start)
        return self._write_entries(out, (var, key, item), encode=False)

    def write_encode(self, out: Source, var: str) -> str:
        out.refuse(f"{var}.__class__ is not dict")
        checks.write_entry_checks(out, var, self.limits)
        names = (var, out.fresh("x"), out.fresh("x"))
        return self._write_entries(out, names, encode=True)

    def _write_entries(
        self, out: Source, names: tuple[str, str, str], *, encode: bool
    ) -> str:
        (var, key, item), made = names, out.fresh("r")
        out.line(f"{made} = {{}}")
        with out.block(f"for {key}, {item} in {var}.items():"):
            if encode:
                out.refuse(f"{key}.__class__ is not str")
            write = self.item.write_encode if encode else self.item.write_decode
            out.line(f"{made}[{key}] = {write(out, item)}")
        return made

    def decode(self, value: Any, path: Path, report: Report) -> Any:
        if not is_mapping(value):
            report.mistyped(path, self.expected, value)
            return {} if _is_whole_null(value, path) else value
        return {
            key: self.item.decode(item, (*path, Key(key)), report)
            for key, item in value.items()
        }

    def encode(self, value: Any) -> Any:
        if not is_mapping(value):
            return carry(value)
        return {carry(key): self.item.encode(item) for key, item in value.items()}

    def validate(self, value: Any, path: Path, problems: Problems) -> None:
        if not is_mapping(value):
            problems.mistyped(path, self.expected, value)
            return
        for key, item in value.items():
            check_key(key, path, problems)
            self.item.validate(item, (*path, Key(key)), problems)
        checks.check_entries(value, self.limits, path, problems)

    def takes(self, value: Any) -> bool:
        return is_mapping(value)

    def fit(self, value: Any) -> Fit:
        if not is_mapping(value):
            return MISFIT
        wrong = sum(1 for item in value.values() if self.item.fit(item)[1])
        return (0, wrong, len(value))

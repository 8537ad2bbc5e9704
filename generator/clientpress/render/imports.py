"""The imports of one module, found by printing its symbols, and the block that makes them.

A symbol whose name the module uses itself (a class, a field, an argument called `date`) is imported under another name.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from clientpress.memo import Memo
from clientpress.python.expressions import BUILTINS, Symbol
from clientpress.render.values import Code, identifier, module_path

LINE = 88
_THIRD_PARTY = frozenset({"httpx2"})


class Imports:
    """Collects symbols while they are printed. `module` is the module's own path, as in `Symbol`."""

    def __init__(
        self,
        module: str,
        *,
        package: bool = False,
        taken: Collection[str] = (),
        exported: Collection[Symbol] = (),
    ) -> None:
        """`exported` is imported whether it is printed or not."""
        self._module = module
        self._package = package
        self._taken = {*taken, *(symbol.name for symbol in exported)}
        self._names = Memo(self._named)
        for symbol in exported:
            self._names[symbol] = symbol.name
        self.name = self._names.__getitem__

    def _named(self, symbol: Symbol) -> str:
        """Give the name under which `symbol` is known in the module, importing it if need be."""
        name = str(identifier(symbol.name))
        if symbol.module != self._module:
            clash = name in self._taken
            while name in self._taken:
                name += "_"
            if clash or symbol.module != BUILTINS:
                self._taken.add(name)
        return name

    def block(self) -> Code:
        """Write the import statements, in groups, as isort and black would leave them."""
        direct: dict[int, list[str]] = {}
        wanted: dict[tuple[int, int, str], list[tuple[str, str]]] = {}
        for symbol, name in self._names.items():
            if symbol.module == self._module or (symbol.module == BUILTINS and symbol.name == name):
                continue
            if not symbol.module:
                direct.setdefault(_group(symbol.name), []).append(
                    _renamed("import ", symbol.name, name)
                )
            else:
                path = relative(symbol.module, self._module, package=self._package)
                dots = len(path) - len(path.lstrip("."))
                wanted.setdefault((_group(path), -dots, path), []).append((symbol.name, name))
        groups = {group: sorted(lines) for group, lines in direct.items()}
        for place in sorted(wanted, key=_place_order):
            group, _, path = place
            groups.setdefault(group, []).append(from_import(path, wanted[place]))
        return Code("\n\n".join("\n".join(groups[group]) for group in sorted(groups)))


def from_import(path: str, names: list[tuple[str, str]], *, indent: int = 0) -> str:
    """Write `from … import …`; each name comes with the name it is bound to. One that is renamed has a statement of its own."""
    kept = [name for name, bound in names if name == bound]
    statements = [(name, [_renamed("", name, bound)]) for name, bound in names if name != bound]
    if kept:
        ordered = sorted(kept, key=member_order)
        statements.append((ordered[0], ordered))
    statements.sort(key=_first_order)
    return f"\n{' ' * indent}".join(_statement(path, parts, indent) for _, parts in statements)


def _statement(path: str, parts: list[str], indent: int) -> str:
    head = f"from {module_path(path)} import "
    flat = head + ", ".join(parts)
    if indent + len(flat) <= LINE:
        return flat
    pad = " " * (indent + 4)
    return head + "(\n" + "".join(f"{pad}{part},\n" for part in parts) + " " * indent + ")"


def relative(module: str, own: str, *, package: bool = False) -> str:
    """Give the path of a module of the package as `own` would import it. For example: `..client`."""
    if not module.startswith("."):
        return module
    target, parts = _parts(module), _parts(own)
    home = parts if package else parts[:-1]
    common = 0
    while common < min(len(target), len(home)) and target[common] == home[common]:
        common += 1
    return "." * (len(home) - common + 1) + ".".join(target[common:])


def _renamed(before: str, name: str, bound: str) -> str:
    return f"{before}{name} as {bound}" if name != bound else f"{before}{name}"


def member_order(name: str) -> tuple[int, str, str]:
    """Order constants, then classes, then functions and modules, as isort does: by letter, whatever its case, and numbers by their value.

    For example: `UNSET`, `Envelopes`, `EnvelopeView`, `Zone2`, `Zone10`, `wire`.
    """
    return _kind_order(name), natural(name.lower()), natural(name)


def export_order(name: str) -> tuple[int, str]:
    """Order the names of `__all__`, where big letters come before small ones, as ruff has it."""
    return _kind_order(name), natural(name)


def _kind_order(name: str) -> int:
    if name.isupper() and len(name) > 1:
        return 0
    return 1 if name[:1].isupper() else 2


def _first_order(statement: tuple[str, list[str]]) -> tuple[int, str, str]:
    return member_order(statement[0])


def _place_order(place: tuple[int, int, str]) -> tuple[int, int, str]:
    group, dots, path = place
    return group, dots, natural(path.lower())


def natural(word: str) -> str:
    """Write numbers so wide that text order is their order."""
    return _NUMBER.sub(_wide, word)


def _wide(number: re.Match[str]) -> str:
    return number[0].zfill(_WIDEST)


_NUMBER = re.compile("[0-9]+")
_WIDEST = 20  # digits that are compared as a number


def _group(path: str) -> int:
    if path.startswith("."):
        return 2
    return 1 if path.split(".", maxsplit=1)[0] in _THIRD_PARTY else 0


def _parts(module: str) -> list[str]:
    return [part for part in module.split(".") if part]

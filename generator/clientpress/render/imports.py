"""The imports of one module, found by printing its symbols, and the block that makes them.

A symbol whose name the module uses itself (a class, a field, an argument called `date`) is imported under another name.
"""

from __future__ import annotations

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
        """`exported` is imported whether it is printed or not, in the way that tells type checkers that it is given on."""
        self._module = module
        self._package = package
        self._taken = {*taken, *(symbol.name for symbol in exported)}
        self._exported = frozenset(exported)
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
        given_on: set[str] = set()
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
                if symbol in self._exported:
                    given_on.add(name)
        groups = {group: sorted(lines) for group, lines in direct.items()}
        for (group, _, path), names in sorted(wanted.items()):
            groups.setdefault(group, []).append(from_import(path, names, given_on=given_on))
        return Code("\n\n".join("\n".join(groups[group]) for group in sorted(groups)))


def from_import(
    path: str,
    names: list[tuple[str, str]],
    *,
    indent: int = 0,
    given_on: Collection[str] = (),
) -> str:
    """Write one `from … import …`; each name comes with the name it is bound to.

    The names in `given_on` have an `as` also where they stay, which tells type checkers that others may import them from here.
    """
    ordered = sorted(names, key=_type_order)
    parts = [_renamed("", name, bound, again=bound in given_on) for name, bound in ordered]
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


def _renamed(before: str, name: str, bound: str, *, again: bool = False) -> str:
    return f"{before}{name} as {bound}" if again or name != bound else f"{before}{name}"


def _type_order(name: tuple[str, str]) -> tuple[int, str]:
    """Constants, then classes, then functions and modules, as isort orders them."""
    word = name[0]
    if word.isupper() and len(word) > 1:
        return 0, word
    return (1 if word[:1].isupper() else 2), word


def _group(path: str) -> int:
    if path.startswith("."):
        return 2
    return 1 if path.split(".", maxsplit=1)[0] in _THIRD_PARTY else 0


def _parts(module: str) -> list[str]:
    return [part for part in module.split(".") if part]

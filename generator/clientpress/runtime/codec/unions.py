"""Codecs of unions: which variant a value is, and what happens if it is none.

By the discriminator, else by a property whose constants tell the variants apart, else
by type and required properties, and only then by trying. A value that is no variant is
kept as it is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, TypeAlias

from ..mismatch import Report
from ..problems import Path, Problems, listed, shown
from .models import ModelNode
from .node import Fit, Node
from .plain import all_classes, all_kinds, carry, is_mapping
from .scalars import LiteralNode, NullNode
from .source import OFF_THE_SHORT_WAY, Function, MismatchedError, Source

Group: TypeAlias = tuple[Node, ...]

_MOST_SHAPES = 256  # that a union remembers: names may be anything
_MOST_TOLD = 5  # variants of which a message says what they ask for


class Table(NamedTuple):
    """Variants by the value of a property; `default` is for any other and for none."""

    name: str
    nodes: Mapping[tuple[type, Any], Node]
    default: Node | None = None

    def decides(self, value: Mapping[Any, Any]) -> bool:
        """Whether the property alone says what a value is."""
        return self.name in value or self.default is not None

    def get(self, value: Mapping[Any, Any]) -> Node | None:
        """Return the variant; None if the property's value is unknown."""
        tag = carry(value.get(self.name))
        if tag.__class__ not in (str, int, bool):
            return self.default
        return self.nodes.get((tag.__class__, tag), self.default)

    @property
    def words(self) -> str:
        """The values that are known."""
        tags = (json.dumps(tag, ensure_ascii=False) for _, tag in self.nodes)
        return listed(list(tags))


class UnionNode(Node):
    """The codec of a union; `tags` gives the table, if the document does."""

    def __init__(
        self, variants: Group, tags: Callable[[], Table] | None = None
    ) -> None:
        super().__init__()
        self.variants = variants
        self.tagged = tags is not None
        self._tags = tags
        self._table: Table | None = None
        self._looked = False
        self.expected = listed(list(dict.fromkeys(node.expected for node in variants)))

    @property
    def table(self) -> Table | None:
        """The variants by the value of a property that tells them apart."""
        if not self._looked:
            self._table = self._tags() if self._tags else implied_table(self.variants)
            self._looked = True
        return self._table

    @property
    def kinds(self) -> frozenset[type]:
        return all_kinds(self.variants)

    @property
    def classes(self) -> frozenset[type]:
        return all_classes(self.variants)

    def children(self) -> Iterable[Node]:
        return self.variants

    # The short way.

    def write_decode(self, out: Source, var: str) -> str:
        groups = _grouped(self.variants, lambda node: node.kinds)
        return self._write(out, var, groups, encode=False)

    def write_encode(self, out: Source, var: str) -> str:
        groups = _grouped(self.variants, lambda node: node.classes)
        return self._write(out, var, groups, encode=True)

    def _write(
        self, out: Source, var: str, groups: dict[Group, list[type]], *, encode: bool
    ) -> str:
        if _is_optional(self.variants):
            return _write_optional(out, var, self.variants, encode=encode)
        made, word = out.fresh(), "if"
        for group, kinds in groups.items():
            names = ", ".join(out.bind(kind, "t") for kind in kinds)
            with out.block(f"{word} {var}.__class__ in ({names},):"):
                if len(group) == 1:
                    result = _write_one(out, var, group[0], encode=encode)
                else:
                    choose = self._chooser(group, encode=encode)
                    result = f"{out.bind(choose)}({var})"
                out.line(f"{made} = {result}")
            word = "elif"
        out.line("else: raise Mismatched")
        return made

    def _chooser(self, group: Group, *, encode: bool) -> Function:
        if encode:
            return self._encoding(group)
        decode = self._decoding(group)
        models = [node for node in group if isinstance(node, ModelNode)]
        told = len(models) < len(group) or self.table is not None
        return decode if told else _by_shape(models, decode)

    def _decoding(self, group: Group) -> Function:
        def decode(value: Any) -> Any:
            for node in self._likely(value, group, strict=True):
                try:
                    return node.decoder(value)
                except OFF_THE_SHORT_WAY:
                    continue
            raise MismatchedError

        return decode

    def _encoding(self, group: Group) -> Function:
        def convert(value: Any) -> Any:
            for node in group:
                try:
                    return node.encoder(value)
                except OFF_THE_SHORT_WAY:
                    continue
            raise MismatchedError

        return convert

    def _likely(self, value: Any, group: Group, *, strict: bool = False) -> Group:
        """Return the variants that fit best, in order; none if none fits.

        Strictly, nothing may be missing or wrong at first sight; otherwise a variant
        fits whose required properties are there.
        """
        if is_mapping(value):
            table = self.table
            if table is not None and table.decides(value):
                found = table.get(value)
                return () if found is None else (found,)
        fits: list[tuple[Fit, Node]] = [(node.fit(value), node) for node in group]
        best = min(fit for fit, _ in fits)
        if best[0] or (strict and best[1]) or (not is_mapping(value) and best[1]):
            return ()
        return tuple(node for fit, node in fits if fit == best)

    # The long way.

    def decode(self, value: Any, path: Path, report: Report) -> Any:
        group = self._of_kind(value)
        likely = group if len(group) == 1 else self._likely(value, group)
        for node in likely[:-1]:
            try:
                return node.decoder(value)
            except OFF_THE_SHORT_WAY:
                continue
        if not likely:
            self._report(value, path, report)
            return value
        return _decode_first(likely, value, path, report)

    def _of_kind(self, value: Any) -> Group:
        kind: type = value.__class__
        group = tuple(node for node in self.variants if kind in node.kinds)
        return group or self.variants

    def _report(self, value: Any, path: Path, report: Report) -> None:
        table = self.table
        if table is not None and is_mapping(value) and table.name in value:
            tag = value[table.name]
            got = shown(tag, hidden=report.hidden)
            message = f"expected {table.words}, got {got}"
            report.add((*path, table.name), message, table.words, value)
        elif asked := self._asked(value):
            message = f"expected an object with {asked}, got one without"
            report.add(path, message, self.expected, value)
        else:
            report.mistyped(path, self.expected, value)

    def encode(self, value: Any) -> Any:
        likely = self._taking(value)
        for node in likely:
            try:
                return node.encoder(value)
            except OFF_THE_SHORT_WAY:
                continue
        return likely[0].encode(value) if likely else carry(value)

    def validate(self, value: Any, path: Path, problems: Problems) -> None:
        likely = self._taking(value)
        if not likely:
            self._add_problem(value, path, problems)
            return
        tries: list[Problems] = []
        for node in likely:
            tries.append(problems.apart())
            node.validate(value, path, tries[-1])
            if not tries[-1].found:
                return
        problems.found.extend(min(tries, key=lambda tried: len(tried.found)).found)

    def _add_problem(self, value: Any, path: Path, problems: Problems) -> None:
        table = self.table
        if table is not None and is_mapping(value) and table.name in value:
            got = shown(value[table.name], hidden=problems.hidden)
            message = f"expected {table.words}, got {got}"
            problems.add((*path, table.name), message, "discriminator")
        elif asked := self._asked(value):
            message = f"expected an object with {asked}, got one without"
            problems.add(path, message, "required")
        else:
            problems.mistyped(path, self.expected, value, self._lacks(value))

    def _asked(self, value: Any) -> str:
        """Say what the variants ask of an object that fits none of them.

        For example: `"median" and "sigma", or "lower"`. Empty where it is no object, or
        nothing is asked for by name.
        """
        if not is_mapping(value):
            return ""
        if self.table is not None:
            return json.dumps(self.table.name, ensure_ascii=False)
        named = (
            " and ".join(
                json.dumps(one.wire, ensure_ascii=False)
                for one in node.members
                if one.required
            )
            for node in self.variants
            if isinstance(node, ModelNode)
        )
        every = list(dict.fromkeys(one for one in named if one))
        if len(every) > _MOST_TOLD:
            every = [*every[:_MOST_TOLD], "what others ask for"]
        return ", or ".join(every)

    def _lacks(self, value: Any) -> str:
        """Return the constraint that a value breaks which fits no variant."""
        enums = [node for node in self.variants if isinstance(node, LiteralNode)]
        others = set(self.variants) - set(enums)
        if all(isinstance(node, NullNode) for node in others):
            return "enum" if any(n.lacks(value) == "enum" for n in enums) else "type"
        return "type"

    def _taking(self, value: Any) -> Group:
        group = tuple(node for node in self.variants if node.takes(value))
        if not group[1:]:
            return group
        return self._likely(value, group) or (() if is_mapping(value) else group)

    def takes(self, value: Any) -> bool:
        return any(node.takes(value) for node in self.variants)

    def fit(self, value: Any) -> Fit:
        if is_mapping(value):
            table = self.table
            if table is not None and table.decides(value):
                found = table.get(value)
                return (0, 1, len(value)) if found is None else found.fit(value)
        return min(node.fit(value) for node in self.variants)


def implied_table(variants: Group) -> Table | None:
    """Return the table by a property whose constants no two variants share."""
    models = [node for node in variants if isinstance(node, ModelNode)]
    others = any(dict in node.kinds for node in variants if node not in models)
    if not models[1:] or others:
        return None
    for member in models[0].members:
        table = _table_by(member.wire, models)
        if table is not None:
            return table
    return None


def _table_by(wire: str, models: list[ModelNode]) -> Table | None:
    nodes: dict[tuple[type, Any], Node] = {}
    for model in models:
        member = model.by_wire.get(wire)
        if member is None or not member.required:
            return None
        if not isinstance(member.node, LiteralNode):
            return None
        for tag in member.node.constants:
            if tag is None or (tag.__class__, tag) in nodes:
                return None
            nodes[tag.__class__, tag] = model
    return Table(name=wire, nodes=nodes)


def _by_shape(models: list[ModelNode], otherwise: Function) -> Function:
    """Return what decodes as the model that the names of the properties fit best.

    A value whose names were seen before goes straight to that model. If it is none of
    that, `otherwise` looks at all of them.
    """
    known: dict[tuple[Any, ...], Function] = {}

    def decode(value: dict[Any, Any]) -> Any:
        names = tuple(value)
        decoder = known.get(names)
        if decoder is None:
            node = _best(models, value)
            if node is None:
                return otherwise(value)
            decoder = node.decoder
            if len(known) < _MOST_SHAPES:
                known[names] = decoder
        try:
            return decoder(value)
        except OFF_THE_SHORT_WAY:
            return otherwise(value)

    return decode


def _best(models: list[ModelNode], value: dict[Any, Any]) -> ModelNode | None:
    """Return the first model that lacks nothing and knows most; None if all lack."""
    best: ModelNode | None = None
    most = -1
    for model in models:
        if all(one.wire in value for one in model.members if one.required):
            count = sum(one.wire in value for one in model.members)
            if count > most:
                best, most = model, count
    return best


def _decode_first(group: Group, value: Any, path: Path, report: Report) -> Any:
    """Decode as the variant that agrees, else as the first."""
    for node in group[1:] and group:
        found: list[Any] = []
        made = node.decode(value, path, Report(found.append))
        if not found:
            return made
    return group[0].decode(value, path, report)


def _grouped(
    variants: Group, classes: Callable[[Node], frozenset[type]]
) -> dict[Group, list[type]]:
    """Return the classes by the variants that take them."""
    groups: dict[Group, list[type]] = {}
    seen: set[type] = set()
    for node in variants:
        for kind in sorted(classes(node) - seen, key=lambda kind: kind.__name__):
            seen.add(kind)
            group = tuple(other for other in variants if kind in classes(other))
            groups.setdefault(group, []).append(kind)
    return groups


def _is_optional(variants: Group) -> bool:
    others = [node for node in variants if not isinstance(node, NullNode)]
    return len(others) == 1 and others != list(variants)


def _write_optional(out: Source, var: str, variants: Group, *, encode: bool) -> str:
    (node,) = (node for node in variants if not isinstance(node, NullNode))
    made = out.fresh()
    out.line(f"{made} = {var}")
    with out.block(f"if {var} is not None:"):
        result = _write_one(out, var, node, encode=encode)
        if result != var:
            out.line(f"{made} = {result}")
    return made


def _write_one(out: Source, var: str, node: Node, *, encode: bool) -> str:
    return node.write_encode(out, var) if encode else node.write_decode(out, var)

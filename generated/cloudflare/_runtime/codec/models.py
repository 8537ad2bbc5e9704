"""Codecs of models, one for each class, made from its fields and annotations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..mismatch import Report
from ..problems import Path, Problems
from ..unset import UNSET
from . import checks
from .members import EXTRA, Build, Member, Shape, shape_of
from .node import MISFIT, Fit, Node
from .plain import AnyNode, carry, check_key, check_plain, is_mapping, plain
from .record import Record
from .source import OFF_THE_SHORT_WAY, Function, MismatchedError, Source


class ModelNode(Node):
    """The codec of a model. The annotations are looked at when they are needed."""

    expected = "an object"

    def __init__(self, model: type[Record], build: Build) -> None:
        super().__init__()
        self.model = model
        self._build = build
        self._known: Shape | None = None

    @property
    def members(self) -> tuple[Member, ...]:
        """The fields, without the one of unknown properties."""
        return self._shape.members

    @property
    def by_wire(self) -> Mapping[str, Member]:
        """The fields by their names on the wire."""
        return self._shape.by_wire

    @property
    def extra(self) -> Node:
        """The codec of unknown properties."""
        return self._shape.extra

    @property
    def _shape(self) -> Shape:
        if self._known is None:
            self._known = shape_of(self.model, self._build)
        return self._known

    @property
    def kinds(self) -> frozenset[type]:
        return frozenset({dict})

    @property
    def classes(self) -> frozenset[type]:
        return frozenset({self.model})

    def children(self) -> Iterable[Node]:
        return (*(member.node for member in self.members), self.extra)

    # The short way.

    def write_decode(self, out: Source, var: str) -> str:
        """Call the one function that this class has, once it is there."""
        return f"{out.call(lambda: self.decoder)}({var})"

    def write_encode(self, out: Source, var: str) -> str:
        """Call the one function that this class has, once it is there."""
        return f"{out.call(lambda: self.encoder)}({var})"

    @property
    def decoder(self) -> Function:
        if self._decoder is None:
            out = Source()
            result = self._write_decoder(out)
            self._decoder = out.function(f"decode {self._title}", result)
        return self._decoder

    @property
    def encoder(self) -> Function:
        if self._encoder is None:
            out = Source()
            result = self._write_encoder(out)
            self._encoder = out.function(f"encode {self._title}", result)
        return self._encoder

    @property
    def _title(self) -> str:
        return f"{self.model.__module__}.{self.model.__qualname__}"

    def _write_decoder(self, out: Source) -> str:
        out.refuse("value.__class__ is not dict")
        out.line(f"made = {out.bind(object.__new__)}({out.bind(self.model, 'cls')})")
        required = [member for member in self.members if member.required]
        if len(required) < len(self.members):
            out.line(f"known = {len(required)}")
        for member in self.members:
            if member.required:
                self._write_read(out, member)
                continue
            with out.block(f"if {member.wire!r} in value:"):
                out.line("known += 1")
                self._write_read(out, member)
            with out.block("else:"):
                out.line(f"made.{member.name} = {_default(out, member)}")
        self._write_extra(out, "known" if len(required) < len(self.members) else None)
        if hasattr(self.model, "__post_init__"):
            out.line("made.__post_init__()")
        return "made"

    def _write_read(self, out: Source, member: Member) -> None:
        var = out.fresh()
        out.line(f"{var} = value[{member.wire!r}]")
        out.line(f"made.{member.name} = {member.node.write_decode(out, var)}")

    def _write_extra(self, out: Source, known: str | None) -> None:
        names = out.bind(frozenset(self.by_wire))
        item = self.extra.write_decode(out, "item") if self._takes_all else ""
        if not self._takes_all:
            item = f"{out.call(lambda: self.extra.decoder)}(item)"
        with out.block(f"if len(value) == {known or len(self.members)}:"):
            out.line("made.extra_ = {}")
        with out.block("else:"):
            entries = "for key, item in value.items()"
            out.line(f"made.extra_ = {{key: {item} {entries} if key not in {names}}}")

    @property
    def _takes_all(self) -> bool:
        return isinstance(self.extra, AnyNode)

    def _write_encoder(self, out: Source) -> str:
        out.refuse(f"value.__class__ is not {out.bind(self.model, 'cls')}")
        leading: list[str] = []
        rest = list(self.members)
        while rest and rest[0].required:
            member = rest.pop(0)
            leading.append(f"{member.wire!r}: {self._write_write(out, member)}")
        out.line(f"made = {{{', '.join(leading)}}}")
        for member in rest:
            if member.required:
                result = self._write_write(out, member)
                out.line(f"made[{member.wire!r}] = {result}")
            else:
                self._write_optional(out, member)
        with out.block("if value.extra_:"):
            out.line(f"{out.bind(self._add_extra)}(made, value.extra_)")
        checks.write_entry_checks(out, "made", self.model.limits_)
        return "made"

    def _write_write(self, out: Source, member: Member) -> str:
        var = out.fresh()
        out.line(f"{var} = value.{member.name}")
        return member.node.write_encode(out, var)

    def _write_optional(self, out: Source, member: Member) -> None:
        var = out.fresh()
        out.line(f"{var} = value.{member.name}")
        with out.block(f"if {var} is not {out.bind(UNSET)}:"):
            result = member.node.write_encode(out, var)
            out.line(f"made[{member.wire!r}] = {result}")

    def _add_extra(self, made: dict[str, Any], extra: Any) -> None:
        if extra.__class__ is not dict:
            raise MismatchedError
        encode = plain if self._takes_all else self.extra.encoder
        for key, item in extra.items():
            if key.__class__ is not str:
                raise MismatchedError
            if key not in made and item is not UNSET:
                made[key] = encode(item)

    # The long way.

    def decode(self, value: Any, path: Path, report: Report) -> Any:
        if isinstance(value, self.model):
            return value
        if not is_mapping(value):
            report.mistyped(path, self.expected, value)
            return value
        try:
            return self.decoder(value)
        except OFF_THE_SHORT_WAY:
            return self._decode_members(value, path, report)

    def _decode_members(
        self, value: Mapping[str, Any], path: Path, report: Report
    ) -> Any:
        made = object.__new__(self.model)
        for member in self.members:
            setattr(made, member.name, _decode(member, value, path, report))
        extra = {
            key: self.extra.decode(item, (*path, key), report)
            for key, item in value.items()
            if key not in self.by_wire
        }
        setattr(made, EXTRA, extra)
        started = getattr(made, "__post_init__", None)
        if started is not None:
            started()
        return made

    def encode(self, value: Any) -> Any:
        if isinstance(value, Record):
            return self._encode_record(value)
        if not is_mapping(value):
            return carry(value)
        known = self.by_wire
        return {
            carry(key): known[key].node.encode(item) if key in known else carry(item)
            for key, item in value.items()
            if item is not UNSET
        }

    def _encode_record(self, value: Record) -> Any:
        node = (
            self if type(value) is self.model else model_node(type(value), self._build)
        )
        try:
            return node.encoder(value)
        except OFF_THE_SHORT_WAY:
            pass
        made: dict[str, Any] = {}
        for member in node.members:
            item = getattr(value, member.name, UNSET)
            if item is not UNSET:
                made[member.wire] = member.node.encode(item)
        extra = getattr(value, EXTRA, None)
        if is_mapping(extra):
            for key, item in extra.items():
                if key not in made and item is not UNSET:
                    made[carry(key)] = node.extra.encode(item)
        return made

    def validate(self, value: Any, path: Path, problems: Problems) -> None:
        if isinstance(value, self.model):
            same = type(value) is self.model
            node = self if same else model_node(type(value), self._build)
            node.validate_record(value, path, problems)
        elif is_mapping(value):
            self._validate_mapping(value, path, problems)
        else:
            name = self.model.__name__
            hint = ""
            if isinstance(value, Record):  # an answer, where another model is sent
                hint = f"; {name}.from_dict(….to_dict()) makes one of it"
            problems.mistyped(path, f"{name} or an object", value, hint=hint)

    def validate_record(self, value: Record, path: Path, problems: Problems) -> None:
        """Add every problem of a model of just this class."""
        for member in self.members:
            item = getattr(value, member.name, UNSET)
            _validate(member, item, path, problems)
        extra = getattr(value, EXTRA, None)
        if is_mapping(extra):
            self._validate_extra(extra, path, problems)
        else:
            problems.mistyped((*path, EXTRA), "an object", extra)
        if self.model.limits_ is not None:
            given = {one.wire: getattr(value, one.name, UNSET) for one in self.members}
            self._check_together({**given, **_mapping(extra)}, path, problems)

    def _check_together(
        self, given: Mapping[Any, Any], path: Path, problems: Problems
    ) -> None:
        there = [name for name, item in given.items() if item is not UNSET]
        checks.check_entries(there, self.model.limits_, path, problems)

    def _validate_mapping(
        self, value: Mapping[Any, Any], path: Path, problems: Problems
    ) -> None:
        for member in self.members:
            _validate(member, value.get(member.wire, UNSET), path, problems)
        known = self.by_wire
        extra = {key: item for key, item in value.items() if key not in known}
        self._validate_extra(extra, path, problems)
        self._check_together(value, path, problems)

    def _validate_extra(
        self, extra: Mapping[Any, Any], path: Path, problems: Problems
    ) -> None:
        for key, item in extra.items():
            check_key(key, path, problems)
            if item is UNSET:
                continue
            if self._takes_all:
                check_plain(item, (*path, str(key)), problems)
            else:
                self.extra.validate(item, (*path, str(key)), problems)

    def takes(self, value: Any) -> bool:
        return isinstance(value, self.model) or (
            is_mapping(value) and not isinstance(value, Record)
        )

    def fit(self, value: Any) -> Fit:
        if isinstance(value, self.model):
            return (0, 0, 0)
        if not is_mapping(value):
            return MISFIT
        missing = wrong = known = 0
        for member in self.members:
            item = value.get(member.wire, UNSET)
            if item is not UNSET:
                known += 1
                wrong += not _looks_right(member.node, item)
            elif member.required:
                missing += 1
        return (missing, wrong, len(value) - known)


_nodes: dict[type, ModelNode] = {}


def model_node(model: type[Record], build: Build) -> ModelNode:
    """Return the codec of a model; there is one for each class."""
    found = _nodes.get(model)
    return found or _nodes.setdefault(model, ModelNode(model, build))


def _mapping(value: Any) -> Mapping[Any, Any]:
    return value if is_mapping(value) else {}


def _default(out: Source, member: Member) -> str:
    if member.default() is UNSET:
        return out.bind(UNSET)
    return f"{out.bind(member.default)}()"


def _decode(
    member: Member, value: Mapping[str, Any], path: Path, report: Report
) -> Any:
    item = value.get(member.wire, UNSET)
    inner = (*path, member.wire)
    if item is not UNSET:
        inside = report.inside(secret=member.secret)
        return member.node.decode(item, inner, inside)
    if member.required:
        report.add(inner, "missing", member.node.expected, UNSET)
        return UNSET
    return member.default()


def _validate(member: Member, item: Any, path: Path, problems: Problems) -> None:
    inner = (*path, member.wire)
    if item is not UNSET:
        inside = problems.inside(secret=member.secret)
        member.node.validate(item, inner, inside)
    elif member.required:
        problems.add(inner, "required, but not given", "required")


def _looks_right(node: Node, item: Any) -> bool:
    return item.__class__ in node.kinds or node.takes(item)

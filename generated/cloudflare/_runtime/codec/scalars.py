"""Codecs of null, booleans, numbers, texts and constants."""

from __future__ import annotations

import json
from decimal import Decimal
from math import isfinite
from types import NoneType
from typing import Any, TypeAlias

from ..mismatch import Report
from ..problems import Path, Problems, listed
from . import checks
from .constraints import Constraints
from .node import FITS, MISFIT, Fit, Node
from .plain import carry, is_finite
from .source import Source
from .wiretext import WireFloat, WireInt, from_decimal, to_decimal, whole_number

Constant: TypeAlias = str | int | bool | None


class _ScalarNode(Node):
    """A codec whose values are of the same class on both sides."""

    classes_: frozenset[type] = frozenset()

    def __init__(self, limits: Constraints | None = None) -> None:
        super().__init__()
        self.limits = limits

    @property
    def kinds(self) -> frozenset[type]:
        return self.classes_

    @property
    def classes(self) -> frozenset[type]:
        return self.classes_

    def write_decode(self, out: Source, var: str) -> str:
        (kind,) = self.classes_
        out.refuse(f"{var}.__class__ is not {kind.__name__}")
        return var

    def write_encode(self, out: Source, var: str) -> str:
        return self.write_decode(out, var)

    def decode(self, value: Any, path: Path, report: Report) -> Any:
        if value.__class__ not in self.classes_:
            report.mistyped(path, self.expected, value)
        return value

    def encode(self, value: Any) -> Any:
        return carry(value)

    def validate(self, value: Any, path: Path, problems: Problems) -> None:
        if self.takes(value):
            self.check(value, path, problems)
        else:
            problems.mistyped(path, self.expected, value)

    def check(self, value: Any, path: Path, problems: Problems) -> None:
        """Add the problems of a value whose class is right."""


class NullNode(_ScalarNode):
    """The codec of null."""

    expected = "null"
    classes_ = frozenset({NoneType})

    def write_decode(self, out: Source, var: str) -> str:
        out.refuse(f"{var} is not None")
        return var


class BoolNode(_ScalarNode):
    """The codec of booleans."""

    expected = "a boolean"
    classes_ = frozenset({bool})


class TextNode(_ScalarNode):
    """The codec of texts."""

    expected = "a string"
    classes_ = frozenset({str})

    def write_encode(self, out: Source, var: str) -> str:
        self.write_decode(out, var)
        checks.write_text_checks(out, var, self.limits)
        return var

    def takes(self, value: Any) -> bool:
        return isinstance(value, str)

    def check(self, value: Any, path: Path, problems: Problems) -> None:
        checks.check_text(carry(value), self.limits, path, problems)


class IntNode(_ScalarNode):
    """The codec of integers; a number such as 1.0 is one."""

    expected = "an integer"
    classes_ = frozenset({int})

    def write_encode(self, out: Source, var: str) -> str:
        self.write_decode(out, var)
        checks.write_number_checks(out, var, self.limits)
        return var

    def decode(self, value: Any, path: Path, report: Report) -> Any:
        if isinstance(value, float) and value.is_integer():
            return whole_number(value)
        return super().decode(value, path, report)

    def takes(self, value: Any) -> bool:
        if isinstance(value, float):
            return value.is_integer()
        return isinstance(value, int) and not isinstance(value, bool)

    def fit(self, value: Any) -> Fit:
        return FITS if self.takes(value) else MISFIT

    def check(self, value: Any, path: Path, problems: Problems) -> None:
        checks.check_number(value, self.limits, path, problems)


class FloatNode(_ScalarNode):
    """The codec of numbers; integers stay what they are.

    A number that no float can hold, such as 1e999, is read as infinity: that is told.
    """

    expected = "a number"
    classes_ = frozenset({float, int})

    def write_decode(self, out: Source, var: str) -> str:
        with out.block(f"if {var}.__class__ is float:"):
            out.refuse(f"{var} - {var} != 0.0")
        out.line(f"elif {var}.__class__ is not int: raise Mismatched")
        return var

    def write_encode(self, out: Source, var: str) -> str:
        self.write_decode(out, var)
        checks.write_number_checks(out, var, self.limits)
        return var

    def decode(self, value: Any, path: Path, report: Report) -> Any:
        if isinstance(value, float) and not isfinite(value):
            report.mistyped(path, "a number that a float can hold", value)
            return value
        if isinstance(value, WireFloat):
            return value
        return super().decode(value, path, report)

    def takes(self, value: Any) -> bool:
        return isinstance(value, (int, float)) and not isinstance(value, bool)

    def check(self, value: Any, path: Path, problems: Problems) -> None:
        if is_finite(value):
            checks.check_number(value, self.limits, path, problems)
        else:
            problems.add(path, f"not a finite number: {value}", "type")


class DecimalNode(_ScalarNode):
    """The codec of numbers that are read and written in decimal digits."""

    expected = "a number"
    classes_ = frozenset({Decimal})

    @property
    def kinds(self) -> frozenset[type]:
        return frozenset({int, float})

    def write_decode(self, out: Source, var: str) -> str:
        with out.block(f"if {var}.__class__ is float:"):
            out.refuse(f"{var} - {var} != 0.0")
        out.line(f"elif {var}.__class__ is not int: raise Mismatched")
        return f"{out.bind(to_decimal)}({var})"

    def write_encode(self, out: Source, var: str) -> str:
        out.refuse(f"{var}.__class__ is not {out.bind(Decimal)}")
        out.require(f"{var}.is_finite()")
        checks.write_number_checks(out, var, self.limits)
        return f"{out.bind(from_decimal)}({var})"

    def decode(self, value: Any, path: Path, report: Report) -> Any:
        if isinstance(value, WireFloat):
            return to_decimal(value)
        if not self.takes(value) or not is_finite(value):
            report.mistyped(path, self.expected, value)
            return value
        return value if isinstance(value, Decimal) else to_decimal(value)

    def takes(self, value: Any) -> bool:
        return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)

    def check(self, value: Any, path: Path, problems: Problems) -> None:
        if is_finite(value):
            checks.check_number(value, self.limits, path, problems)
        else:
            problems.add(path, f"not a finite number: {value}", "type")


class LiteralNode(Node):
    """The codec of constants; 1 and true are two."""

    def __init__(self, constants: tuple[Constant, ...]) -> None:
        super().__init__()
        self.constants = constants
        self._kinds = frozenset(constant.__class__ for constant in constants)
        self._known = frozenset((value.__class__, value) for value in constants)
        words = [json.dumps(value, ensure_ascii=False) for value in constants]
        self.expected = listed(words)

    @property
    def kinds(self) -> frozenset[type]:
        return self._kinds

    @property
    def classes(self) -> frozenset[type]:
        return self._kinds

    def write_decode(self, out: Source, var: str) -> str:
        singletons = {bool, NoneType}
        if self._kinds <= singletons:
            out.require(" or ".join(f"{var} is {value!r}" for value in self.constants))
        elif len(self._kinds) == 1:
            (kind,) = self._kinds
            known = out.bind(frozenset(self.constants))
            out.refuse(
                f"{var}.__class__ is not {kind.__name__} or {var} not in {known}"
            )
        else:
            kinds, known = out.bind(self._kinds), out.bind(self._known)
            out.refuse(f"{var}.__class__ not in {kinds}")
            out.refuse(f"({var}.__class__, {var}) not in {known}")
        return var

    def write_encode(self, out: Source, var: str) -> str:
        return self.write_decode(out, var)

    def decode(self, value: Any, path: Path, report: Report) -> Any:
        if isinstance(value, float) and int in self._kinds and value.is_integer():
            whole = whole_number(value)
            if (int, whole) in self._known:
                return whole
        if not self._knows(value):
            self._report(value, path, report)
        return value

    def _report(self, value: Any, path: Path, report: Report) -> None:
        report.mistyped(path, self.expected, value)

    def encode(self, value: Any) -> Any:
        return carry(value)

    def validate(self, value: Any, path: Path, problems: Problems) -> None:
        if not self.takes(value):
            problems.mistyped(path, self.expected, value, self.lacks(value))

    def lacks(self, value: Any) -> str:
        """Return the constraint that a value breaks which is none of the constants."""
        return "enum" if carry(value).__class__ in self._kinds else "type"

    def takes(self, value: Any) -> bool:
        return self._knows(value) or self._knows(carry(value))

    def fit(self, value: Any) -> Fit:
        return FITS if self._knows(value) else MISFIT

    def _knows(self, value: Any) -> bool:
        kind = value.__class__
        if isinstance(value, WireInt):
            kind, value = int, int(value)
        return kind in self._kinds and (kind, value) in self._known

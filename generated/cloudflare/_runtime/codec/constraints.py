"""What annotations say beyond the type: bounds, and how variants are told apart."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

if TYPE_CHECKING:  # most bounds are whole numbers
    from decimal import Decimal

Number: TypeAlias = "int | float | Decimal"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Constraints:
    """What is asserted of a value, in the keywords of JSON Schema.

    Stands in annotations, such as `Annotated[str, Constraints(max_length=120)]`. Tools
    that know the package annotated-types, such as pydantic and hypothesis, read it.

    Attributes:
        minimum: The least number that is allowed.
        maximum: The greatest number that is allowed.
        exclusive_minimum: The number that a value must be greater than.
        exclusive_maximum: The number that a value must be less than.
        multiple_of: The number that a value must be a multiple of.
        min_length: The least length of a text, in characters.
        max_length: The greatest length of a text, in characters.
        pattern: The regular expression that is found somewhere in a text.
        min_items: The least number of items.
        max_items: The greatest number of items.
        unique_items: Whether all items must be different.
        min_properties: The least number of entries.
        max_properties: The greatest number of entries.
        dependent_required: Entries that have to be there where another one is, by the
            other's name.
    """

    minimum: Number | None = None
    maximum: Number | None = None
    exclusive_minimum: Number | None = None
    exclusive_maximum: Number | None = None
    multiple_of: Number | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None
    dependent_required: Mapping[str, Sequence[str]] | None = field(
        default=None, hash=False
    )

    def with_needed(self, names: Iterable[str]) -> set[str]:
        """Return names of entries with those that they need, at any remove."""
        found = set(names)
        waiting = list(found)
        while waiting:
            needed = (self.dependent_required or {}).get(waiting.pop(), ())
            waiting += [one for one in needed if one not in found]
            found.update(needed)
        return found

    @property
    def __is_annotated_types_grouped_metadata__(self) -> Literal[True]:
        """Say that iterating gives the objects of annotated-types."""
        return True

    def __iter__(self) -> Iterator[object]:
        """Give the same constraints as objects of annotated-types.

        Whoever asks for them has loaded that package; without it, there are none.
        """
        known = sys.modules.get("annotated_types")
        if known is None:
            return
        for name, bound in self._bounds():
            if bound is not None:
                yield getattr(known, name)(bound)
        search = pattern_search(self.pattern)
        if search is not None:
            yield known.Predicate(search)
        if self.unique_items:
            yield known.Predicate(all_different)

    def _bounds(self) -> tuple[tuple[str, Number | None], ...]:
        return (
            ("Ge", self.minimum),
            ("Le", self.maximum),
            ("Gt", self.exclusive_minimum),
            ("Lt", self.exclusive_maximum),
            ("MultipleOf", self.multiple_of),
            ("MinLen", self.min_length),
            ("MaxLen", self.max_length),
            ("MinLen", self.min_items),
            ("MaxLen", self.max_items),
            ("MinLen", self.min_properties),
            ("MaxLen", self.max_properties),
        )

    def __repr__(self) -> str:
        """Show what is set."""
        texts = (
            f"{one.name}={value!r}"
            for one in fields(self)
            if (value := getattr(self, one.name)) is not one.default
        )
        return f"Constraints({', '.join(texts)})"


class Discriminator:
    """Says which variant of a union a value is, by one of its properties.

    For example: `Annotated[Cat | Dog, Discriminator("kind", {"cat": Cat, "dog": Dog})]`.

    Attributes:
        property_name: The property's name on the wire.
        mapping: The variant, or a function that returns it, by the property's value.
        default: The variant, or a function that returns it, for any other value, and
            where there is none. Without it, such a value is no variant.
    """

    __slots__ = ("default", "mapping", "property_name")

    def __init__(
        self,
        property_name: str,
        mapping: Mapping[str | int, type | Callable[[], type]],
        default: type | Callable[[], type] | None = None,
    ) -> None:
        self.property_name = property_name
        self.mapping = dict(mapping)
        self.default = default

    def __eq__(self, other: object) -> bool:
        """Be equal to a discriminator that decides alike."""
        return isinstance(other, Discriminator) and (
            self.property_name == other.property_name
            and self.mapping == other.mapping
            and self.default == other.default
        )

    def __hash__(self) -> int:
        """Agree with equality."""
        return hash((self.property_name, frozenset(self.mapping.items()), self.default))

    def __repr__(self) -> str:
        """Show the property, its values and the default, if there is one."""
        default = "" if self.default is None else f", default={self.default!r}"
        return f"Discriminator({self.property_name!r}, {self.mapping!r}{default})"


@cache
def pattern_search(pattern: str | None) -> Callable[[str], re.Match[str] | None] | None:
    r"""Return the function that looks for a pattern in a text.

    Patterns are those of ECMAScript. There `$` is the end and not also the place before
    a last line end, and classes such as `\d` are ASCII. One that Python cannot compile
    gives None, and is not checked.
    """
    if pattern is None:
        return None
    try:
        return re.compile(_in_python(pattern), re.ASCII).search
    except (re.error, OverflowError, RecursionError):
        return None


_TOKEN = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\(\?<(?![=!])|\$", re.DOTALL)
_IN_SET = re.compile(r"(\\.|.)(?:-(\\.|.))?", re.DOTALL)
_SIGNS = frozenset("[-&~|")


def _in_python(pattern: str) -> str:
    return _TOKEN.sub(_token, pattern)


def _token(found: re.Match[str]) -> str:
    token = found[0]
    if token[0] == "[":
        start = 2 if token[1] == "^" else 1
        return f"{token[:start]}{_IN_SET.sub(_escaped, token[start:-1])}]"
    return {"$": r"\Z", "(?<": "(?P<"}.get(token, token)


def _escaped(found: re.Match[str]) -> str:
    """Escape what Python warns of, since it may mean sets in sets one day: `[[`, `--`.

    To silence warnings would change a setting of the process, which other threads share.
    """
    ends = (f"\\{one}" if one in _SIGNS else one for one in found.groups() if one)
    return "-".join(ends)


def all_different(items: Any) -> bool:
    """Tell whether no two items are equal as JSON: 1 equals 1.0, true does not."""
    try:
        keys = {_key(item) for item in items}
    except TypeError:
        return True
    return len(keys) == len(items)


def _key(value: Any) -> object:
    if isinstance(value, bool):
        return ("boolean", value)
    if isinstance(value, (list, tuple)):
        return ("array", *map(_key, cast("Iterable[Any]", value)))
    if isinstance(value, dict):
        entries = cast("Iterable[tuple[Any, Any]]", value.items())
        return frozenset((key, _key(item)) for key, item in entries)
    return value

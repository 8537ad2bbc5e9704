"""What every codec can do.

A codec knows two ways. The short one is compiled, and takes nothing but values that
are exactly as they should be. The long one takes anything: it keeps what it does not
understand, and says where and why.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Any, TypeAlias

from ..mismatch import Report
from ..problems import Path, Problems
from .source import Function, MismatchedError, Source

Fit: TypeAlias = tuple[int, int, int]
"""How badly a value fits at first sight: properties missing, wrong, unknown."""

FITS: Fit = (0, 0, 0)
MISFIT: Fit = (0, 1, 0)


class Node(ABC):
    """The codec of one type.

    Attributes:
        expected: What the type is called in a message, such as `a string`.
    """

    expected: str = "a value"

    def __init__(self) -> None:
        self._decoder: Function | None = None
        self._encoder: Function | None = None

    @property
    @abstractmethod
    def kinds(self) -> frozenset[type]:
        """The classes of JSON data that values are decoded from."""

    @property
    @abstractmethod
    def classes(self) -> frozenset[type]:
        """The classes of Python values that the short way encodes."""

    @abstractmethod
    def write_decode(self, out: Source, var: str) -> str:
        """Write checks of a variable; return an expression of the decoded value."""

    @abstractmethod
    def write_encode(self, out: Source, var: str) -> str:
        """Write checks of a variable; return an expression of the encoded value."""

    @abstractmethod
    def decode(self, value: Any, path: Path, report: Report) -> Any:
        """Decode anything; report what does not fit, and keep it as it is."""

    @abstractmethod
    def encode(self, value: Any) -> Any:
        """Encode anything; pass on what is not understood."""

    @abstractmethod
    def validate(self, value: Any, path: Path, problems: Problems) -> None:
        """Add every problem of a value that is to be encoded."""

    def takes(self, value: Any) -> bool:
        """Tell whether a value that is to be encoded is of this type at first sight."""
        return value.__class__ in self.classes

    def fit(self, value: Any) -> Fit:
        """Tell how badly JSON data, or a value to be encoded, fits at first sight."""
        kind: type = value.__class__
        return FITS if kind in self.kinds or kind in self.classes else MISFIT

    def children(self) -> Iterable[Node]:
        """Return the codecs that this one is made of."""
        return ()

    @property
    def decoder(self) -> Function:
        """The short way of decoding; raises one of OFF_THE_SHORT_WAY."""
        if self._decoder is None:
            out = Source()
            result = self.write_decode(out, "value")
            self._decoder = out.function(f"decode {self.expected}", result)
        return self._decoder

    @property
    def encoder(self) -> Function:
        """The short way of validating and encoding; raises one of OFF_THE_SHORT_WAY."""
        if self._encoder is None:
            out = Source()
            result = self.write_encode(out, "value")
            self._encoder = out.function(f"encode {self.expected}", result)
        return self._encoder


class OuterNode(Node):
    """A codec that leaves to another what it does not do itself."""

    @property
    @abstractmethod
    def inner(self) -> Node:
        """The other."""

    @property
    def kinds(self) -> frozenset[type]:
        return self.inner.kinds

    @property
    def classes(self) -> frozenset[type]:
        return self.inner.classes

    def children(self) -> Iterable[Node]:
        return (self.inner,)

    def write_decode(self, out: Source, var: str) -> str:
        return self.inner.write_decode(out, var)

    def write_encode(self, out: Source, var: str) -> str:
        return self.inner.write_encode(out, var)

    def decode(self, value: Any, path: Path, report: Report) -> Any:
        return self.inner.decode(value, path, report)

    def encode(self, value: Any) -> Any:
        return self.inner.encode(value)

    def validate(self, value: Any, path: Path, problems: Problems) -> None:
        self.inner.validate(value, path, problems)

    def takes(self, value: Any) -> bool:
        return self.inner.takes(value)

    def fit(self, value: Any) -> Fit:
        return self.inner.fit(value)


def refuse(value: Any) -> Any:
    """Raise what the short way raises."""
    del value
    raise MismatchedError

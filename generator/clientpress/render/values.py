"""What a template may print. A plain `str` is none of these, and the environment refuses it.

Each value is made where it was checked or escaped: `Code` by the printer, `Docstring` by the docstring writer,
`Identifier` and `ModulePath` here. Operations on them give plain strings again, which cannot be printed.
"""

from __future__ import annotations

from keyword import iskeyword

from clientpress.memo import remembered


class Unsafe(Exception):  # noqa: N818 - it is no error of the user's, it names a bug of ours
    """Something that was no identifier, literal or checked code was about to be printed: a bug of ours."""


class Printable(str):
    """Text that is finished Python: the base of all that templates print."""

    __slots__ = ()


class Code(Printable):
    """Python that the printer wrote."""

    __slots__ = ()


class Docstring(Printable):
    """A docstring with its quotes, indented for the place where it stands."""

    __slots__ = ()


class Identifier(Printable):
    """A Python name."""

    __slots__ = ()


class ModulePath(Printable):
    """A dotted path of Python names, perhaps relative."""

    __slots__ = ()


def _identifier(name: str) -> Identifier:
    """Check a name. For example: `in_` passes.

    Raises:
        Unsafe: it is no Python name, or a keyword.
    """
    if not name.isidentifier() or iskeyword(name):
        raise Unsafe(f"{name!r} is no Python name")
    return Identifier(name)


identifier = remembered(_identifier)  # nearly all names are printed again and again


def module_path(path: str) -> ModulePath:
    """Check a dotted path. For example: `.._runtime.unset`.

    Raises:
        Unsafe: a part of it is no Python name.
    """
    for part in path.lstrip(".").split("."):
        if part:
            identifier(part)
    return ModulePath(path)

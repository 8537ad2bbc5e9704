"""Deprecated methods: checkers of types strike them out (PEP 702), and a call warns.

`warnings.deprecated` is newer than Python 3.11, and warns at a line of this package where
the call came through it; so what checkers see is that of the standard library, or of
`typing_extensions`, which httpx2 brings along, and what runs is ours.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Final, TypeVar
from warnings import warn

__all__ = ["deprecated", "warned"]

M = TypeVar("M", bound=Callable[..., Any])

_RUNTIME: Final = __name__.rpartition(".")[0] + "."


def warned(said: str) -> Callable[[M], M]:
    """Make a method that warns at the line of the program that calls it.

    An awaited one warns where it is called, not where it is awaited.
    """

    def warning(method: M) -> M:
        @wraps(method)
        def called(*args: Any, **kwargs: Any) -> Any:
            warn(said, DeprecationWarning, stacklevel=_steps_out())
            return method(*args, **kwargs)

        if sys.version_info >= (3, 12) and inspect.iscoroutinefunction(method):
            inspect.markcoroutinefunction(called)
        given: Any = called
        marked: M = given
        return marked

    return warning


def _steps_out() -> int:
    """Count the frames up to the program: views call methods for it."""
    frame = inspect.currentframe()
    steps = 0
    while frame is not None and _is_ours(frame.f_globals.get("__name__", "")):
        frame, steps = frame.f_back, steps + 1
    return steps


def _is_ours(module: str) -> bool:
    return module.startswith(_RUNTIME)


if TYPE_CHECKING:
    if sys.version_info >= (3, 13):
        from warnings import deprecated
    else:
        from typing_extensions import deprecated
else:
    deprecated = warned

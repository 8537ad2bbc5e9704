"""httpx2, imported when something of it is first wanted.

Importing it takes longer than importing this package, making a client and reaching a
method; and whoever does no more than that needs none of it. Modules that are imported
on the way to a method take it from here: their annotations still resolve, and what is
not called costs nothing. Modules that only a call imports take httpx2 itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__all__ = ["httpx2"]

if TYPE_CHECKING:
    import httpx2
else:

    class _Deferred:
        """Stands for httpx2, and has what that has. It remembers nothing."""

        __slots__ = ()

        def __getattr__(self, name: str) -> Any:
            """Import httpx2, the first time, and return what is asked for."""
            import httpx2

            return getattr(httpx2, name)

        def __repr__(self) -> str:
            """Say what it stands for."""
            return "<httpx2, imported when it is wanted>"

    httpx2 = _Deferred()

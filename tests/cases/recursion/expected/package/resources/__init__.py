"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .forests import AsyncForests, Forests
    from .trees import AsyncTrees, Trees

    __all__ = ["AsyncForests", "AsyncTrees", "Forests", "Trees"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {"trees": ("AsyncTrees", "Trees"), "forests": ("AsyncForests", "Forests")},
    )

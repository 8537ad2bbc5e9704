"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .forests import AsyncForests as AsyncForests, Forests as Forests
    from .trees import AsyncTrees as AsyncTrees, Trees as Trees
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {"trees": ("AsyncTrees", "Trees"), "forests": ("AsyncForests", "Forests")},
    )

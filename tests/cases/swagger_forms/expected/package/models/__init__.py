"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import UploadPhotoRequest
    from .search import Animal, SearchRequest

    __all__ = ["Animal", "SearchRequest", "UploadPhotoRequest"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {"pets": ("UploadPhotoRequest",), "search": ("Animal", "SearchRequest")},
    )

"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .etc_passwd import Q1, Lambda0, XImportOsRequest

    __all__ = ["Q1", "Lambda0", "XImportOsRequest"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__, {"etc_passwd": ("Lambda0", "Q1", "XImportOsRequest")}
    )

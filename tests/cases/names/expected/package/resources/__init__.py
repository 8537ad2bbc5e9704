"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncClient, Client
    from .import_ import AsyncImport, Import
    from .users import AsyncUsers, Users

    __all__ = ["AsyncClient", "AsyncImport", "AsyncUsers", "Client", "Import", "Users"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "import_": ("AsyncImport", "Import"),
            "users": ("AsyncUsers", "Users"),
            "client": ("AsyncClient", "Client"),
        },
    )

"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncClient as AsyncClient, Client as Client
    from .import_ import AsyncImport as AsyncImport, Import as Import
    from .users import AsyncUsers as AsyncUsers, Users as Users
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

"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .import_ import (
        Address,
        ImportModel,
        ImportRequest,
        ImportResponse,
        UserIdEntry,
    )
    from .shared import User

    __all__ = [
        "Address",
        "ImportModel",
        "ImportRequest",
        "ImportResponse",
        "User",
        "UserIdEntry",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "import_": (
                "Address",
                "ImportModel",
                "ImportRequest",
                "ImportResponse",
                "UserIdEntry",
            ),
            "shared": ("User",),
        },
    )

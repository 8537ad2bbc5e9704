"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .import_ import (
        Address as Address,
        ImportModel as ImportModel,
        ImportRequest as ImportRequest,
        ImportResponse as ImportResponse,
        UserIdEntry as UserIdEntry,
    )
    from .shared import User as User
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

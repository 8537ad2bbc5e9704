"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shared import Team
    from .teams_members import Member

    __all__ = ["Member", "Team"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__, {"teams_members": ("Member",), "shared": ("Team",)}
    )

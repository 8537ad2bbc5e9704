"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .user_api_tokens import AsyncUserApiTokens, UserApiTokens

    __all__ = ["AsyncUserApiTokens", "UserApiTokens"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__, {"user_api_tokens": ("AsyncUserApiTokens", "UserApiTokens")}
    )

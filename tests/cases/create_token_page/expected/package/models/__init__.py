"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .user_api_tokens import (
        Condition,
        CreateTokenErrorBody,
        CreateTokenRequest,
        CreateTokenResponse,
        CreateTokenResult,
        Error,
        PermissionGroup,
        PolicyWithPermissionGroups,
        RequestIp,
    )

    __all__ = [
        "Condition",
        "CreateTokenErrorBody",
        "CreateTokenRequest",
        "CreateTokenResponse",
        "CreateTokenResult",
        "Error",
        "PermissionGroup",
        "PolicyWithPermissionGroups",
        "RequestIp",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "user_api_tokens": (
                "Condition",
                "CreateTokenErrorBody",
                "CreateTokenRequest",
                "CreateTokenResponse",
                "CreateTokenResult",
                "Error",
                "PermissionGroup",
                "PolicyWithPermissionGroups",
                "RequestIp",
            ),
        },
    )

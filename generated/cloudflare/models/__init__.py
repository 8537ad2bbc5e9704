"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .user_api_tokens import (
        Condition as Condition,
        CreateTokenErrorBody as CreateTokenErrorBody,
        CreateTokenRequest as CreateTokenRequest,
        CreateTokenResponse as CreateTokenResponse,
        CreateTokenResult as CreateTokenResult,
        Error as Error,
        PermissionGroup as PermissionGroup,
        PolicyWithPermissionGroups as PolicyWithPermissionGroups,
        RequestIp as RequestIp,
    )
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

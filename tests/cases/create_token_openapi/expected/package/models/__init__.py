"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .user_api_tokens import (
        Condition,
        CreatePayload,
        CreateTokenErrorBody,
        Effect,
        Error,
        PermissionGroup,
        PolicyWithPermissionGroups,
        RequestIp,
        ResponseCreate,
        ResponseCreateResult,
    )

    __all__ = [
        "Condition",
        "CreatePayload",
        "CreateTokenErrorBody",
        "Effect",
        "Error",
        "PermissionGroup",
        "PolicyWithPermissionGroups",
        "RequestIp",
        "ResponseCreate",
        "ResponseCreateResult",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "user_api_tokens": (
                "Condition",
                "CreatePayload",
                "CreateTokenErrorBody",
                "Effect",
                "Error",
                "PermissionGroup",
                "PolicyWithPermissionGroups",
                "RequestIp",
                "ResponseCreate",
                "ResponseCreateResult",
            ),
        },
    )

"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .user_api_tokens import (
        Condition as Condition,
        CreatePayload as CreatePayload,
        CreateTokenErrorBody as CreateTokenErrorBody,
        Effect as Effect,
        Error as Error,
        PermissionGroup as PermissionGroup,
        PolicyWithPermissionGroups as PolicyWithPermissionGroups,
        RequestIp as RequestIp,
        ResponseCreate as ResponseCreate,
        ResponseCreateResult as ResponseCreateResult,
    )
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

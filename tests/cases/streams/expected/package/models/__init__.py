"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat import (
        About as About,
        AttachChatRequest as AttachChatRequest,
        CompleteChatRequest as CompleteChatRequest,
        CompleteChatResponse as CompleteChatResponse,
        FollowMessagesErrorBody as FollowMessagesErrorBody,
        Message as Message,
    )
    from .logs import LogEntry as LogEntry
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "chat": (
                "About",
                "AttachChatRequest",
                "CompleteChatRequest",
                "CompleteChatResponse",
                "FollowMessagesErrorBody",
                "Message",
            ),
            "logs": ("LogEntry",),
        },
    )

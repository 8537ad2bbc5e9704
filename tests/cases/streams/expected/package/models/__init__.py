"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat import (
        About,
        AttachChatRequest,
        CompleteChatRequest,
        CompleteChatResponse,
        FollowChangesResponse,
        FollowMessagesErrorBody,
        FollowPartsResponse,
        Message,
        Picture,
        Text,
        TypingEvent,
    )
    from .logs import LogEntry

    __all__ = [
        "About",
        "AttachChatRequest",
        "CompleteChatRequest",
        "CompleteChatResponse",
        "FollowChangesResponse",
        "FollowMessagesErrorBody",
        "FollowPartsResponse",
        "LogEntry",
        "Message",
        "Picture",
        "Text",
        "TypingEvent",
    ]
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
                "FollowChangesResponse",
                "FollowMessagesErrorBody",
                "FollowPartsResponse",
                "Message",
                "Picture",
                "Text",
                "TypingEvent",
            ),
            "logs": ("LogEntry",),
        },
    )

"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat import (
        About as About,
        AttachChatRequest as AttachChatRequest,
        CompleteChatRequest as CompleteChatRequest,
        CompleteChatResponse as CompleteChatResponse,
        FollowChangesResponse as FollowChangesResponse,
        FollowMessagesErrorBody as FollowMessagesErrorBody,
        FollowPartsResponse as FollowPartsResponse,
        Message as Message,
        Picture as Picture,
        Text as Text,
        TypingEvent as TypingEvent,
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

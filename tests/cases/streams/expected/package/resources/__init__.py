"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat import AsyncChat, Chat
    from .heartbeats import AsyncHeartbeats, Heartbeats
    from .logs import AsyncLogs, Logs

    __all__ = [
        "AsyncChat",
        "AsyncHeartbeats",
        "AsyncLogs",
        "Chat",
        "Heartbeats",
        "Logs",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "chat": ("AsyncChat", "Chat"),
            "heartbeats": ("AsyncHeartbeats", "Heartbeats"),
            "logs": ("AsyncLogs", "Logs"),
        },
    )

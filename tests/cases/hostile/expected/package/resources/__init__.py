"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .etc_passwd import AsyncEtcPasswd, EtcPasswd

    __all__ = ["AsyncEtcPasswd", "EtcPasswd"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__, {"etc_passwd": ("AsyncEtcPasswd", "EtcPasswd")}
    )

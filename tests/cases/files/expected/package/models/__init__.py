"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .zones import DnsRecord, Plan, Problem, Zone

    __all__ = ["DnsRecord", "Plan", "Problem", "Zone"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__, {"zones": ("DnsRecord", "Plan", "Problem", "Zone")}
    )

"""Names that are the same but for how they are spelled."""

from __future__ import annotations


def folded(name: str) -> str:
    """Leave out of a name what is no letter or digit, and capitals. For example: `DNS Records` and `dns-records` → `dnsrecords`."""
    return "".join(filter(str.isalnum, name)).casefold()

"""What may be written in the head of a request (RFC 9110 §5.1, §8.3.1; RFC 6265 §4.1.1): names of headers and cookies, media types.

Comes in: what a document says. Goes out: whether it can travel.
"""

from __future__ import annotations

import re
from typing import Final

_WORD: Final = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
_NAMES: Final = {"header": re.compile(_WORD), "cookie": re.compile(r"[!-+\--:<>-~]+")}
_ESSENCE: Final = re.compile(f"{_WORD}/{_WORD}")
_PARAMETERS: Final = re.compile(r"[\t -~]*")


def is_name(name: str, location: str) -> bool:
    """Whether a header or a cookie can be called so; elsewhere every name is encoded. For example: no header is called `X Y`."""
    known = _NAMES.get(location)
    return known is None or known.fullmatch(name) is not None


def is_media_type(name: str) -> bool:
    """Whether a header can say this media type. For example: neither `applicatión/json` nor `text/` can be said."""
    essence, _, parameters = name.partition(";")
    return bool(_ESSENCE.fullmatch(essence.strip(" ")) and _PARAMETERS.fullmatch(parameters))


def plain_media_type(name: str) -> str:
    """Give what is a media type but for blanks, a second one, or parameters that no header can say; else the empty text.

    For example: `application /json`, and `application/json, text/plain`, are `application/json`.
    """
    essence = "".join(re.split("[;,]", name)[0].split())
    return essence if is_media_type(essence) else ""

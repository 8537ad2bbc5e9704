"""What a description says, without the indentation that it has where it was written: in a docstring, or in a text of source code.

In comes the text of the document, out goes Markdown. To Markdown, lines indented by four blanks are code.
"""

from __future__ import annotations

import re
from inspect import cleandoc
from textwrap import dedent
from typing import Final

_CODE: Final = 4
_PARAGRAPHS: Final = re.compile(r"\n[ \t]*\n")


def prose(text: str) -> str:
    r"""Take away the indentation that all lines share. For example: `\n    List them.\n\n    By page.` → `List them.\n\nBy page.`.

    The first line of a docstring has none: there all others count. Only they say nothing where they may be one example of code.
    """
    if "\n " not in text and "\n\t" not in text:
        return text
    lines = text.replace("\r\n", "\n")
    if lines[:1].isspace():
        return dedent(lines).strip("\n")
    return cleandoc(lines) if _is_docstring(lines) else text


def _is_docstring(text: str) -> bool:
    first, *rest = text.expandtabs().split("\n")
    indented = min((len(one) - len(one.lstrip()) for one in rest if one.strip()), default=0)
    if indented < _CODE or first.rstrip().endswith(":"):
        return False
    behind = _PARAGRAPHS.split(text.strip())[1:]
    return len(behind) > int(not rest[0].strip())

"""Read the setting `templates`: a folder, in which every template shadows one of ours or is a part of another."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from clientpress.config.table import Table
from clientpress.output.manifest import digest
from clientpress.render.folder import template_names, templates

KEY = "templates"
_HINT = "a template is called as the one it shadows, for example {}; a part that others include begins with `_`"


class Shadowing(NamedTuple):
    """The folder of a user's templates, if there is one, and the digest of each of them, by its name."""

    folders: tuple[Path, ...] = ()
    digests: Mapping[str, str] = {}


def read_templates(entry: Table, folder: Path) -> Shadowing:
    """Read the setting; its folder is relative to that of the config. What is wrong with it is noted."""
    wanted = entry.text(KEY, example=KEY)
    if not wanted:
        return Shadowing()
    found = folder / wanted
    if not found.is_dir():
        entry.wrong_value(KEY, wanted, "there is no such folder")
        return Shadowing()
    ours, digests = template_names(templates()), dict[str, str]()
    for name in template_names(found):
        if name not in ours and not name.rpartition("/")[2].startswith("_"):
            import difflib

            like = difflib.get_close_matches(name, ours, n=1, cutoff=0) or ours
            entry.wrong_value(KEY, name, _HINT.format(like[0]))
        try:
            content = (found / name).read_bytes()
            content.decode()
        except OSError as error:
            entry.wrong_value(KEY, name, f"it cannot be read: {(error.strerror or '').lower()}")
        except UnicodeDecodeError:
            entry.wrong_value(KEY, name, "write it in UTF-8")
        else:
            digests[name] = digest(content)
    return Shadowing((found,), digests)

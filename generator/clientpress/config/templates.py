"""Read the setting `templates`: a folder, in which every template shadows one of ours or is a part of another."""

from __future__ import annotations

from pathlib import Path

from clientpress.config.table import Table
from clientpress.output.manifest import digest
from clientpress.render.folder import template_names, templates

KEY = "templates"
_HINT = "a template is called as the one it shadows, for example {}; a part that others include begins with `_`"


def read_templates(entry: Table, folder: Path) -> tuple[Path, ...]:
    """Give the folder, relative to that of the config; what is wrong with it is noted."""
    wanted = entry.text(KEY, example=KEY)
    if not wanted:
        return ()
    found = folder / wanted
    if not found.is_dir():
        entry.wrong_value(KEY, wanted, "there is no such folder")
    ours = template_names(templates())
    for name in template_names(found):
        if name not in ours and not name.rpartition("/")[2].startswith("_"):
            import difflib

            like = difflib.get_close_matches(name, ours, n=1, cutoff=0) or ours
            entry.wrong_value(KEY, name, _HINT.format(like[0]))
    return (found,)


def fingerprints(folders: tuple[Path, ...]) -> dict[str, str]:
    """Give the digest of each template below the folders, by its name."""
    return {
        name: digest((folder / name).read_bytes())
        for folder in folders
        for name in template_names(folder)
    }

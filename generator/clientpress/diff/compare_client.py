"""Compare what makes a client: the package's name, keywords, where the API is served."""

from __future__ import annotations

from collections.abc import Iterator

from clientpress.diff import rules
from clientpress.diff.comparison import Row, Two, values
from clientpress.diff.judge import Travels
from clientpress.diff.model import Change
from clientpress.diff.surface import Slot

_GIVEN = Travels(sent=True, received=False)
GROUP = "Client"


def client_changes(two: Two) -> Iterator[Change]:
    """Give the changes, keyword by keyword."""
    old, new = two.old, two.new
    if old.package != new.package:
        yield Row(GROUP, "", new.place).new(rules.PACKAGE_RENAMED, old.package, new.package)
    yield from _base_url(two)
    for name, keyword in old.keywords.items():
        now = new.keywords.get(name)
        if now is None:
            yield _row(keyword).gone(rules.KEYWORD_REMOVED)
        else:
            row = _row(now)
            yield from values(two, keyword, now, _GIVEN, row)
            if keyword.sent_as != now.sent_as:
                yield row.new(rules.CREDENTIAL_TRAVELS, keyword.sent_as, now.sent_as)
    for name, keyword in new.keywords.items():
        if name not in old.keywords:
            yield _row(keyword).new(rules.KEYWORD_ADDED)


def _base_url(two: Two) -> Iterator[Change]:
    old, new = two.old.base_url, two.new.base_url
    row = Row(GROUP, "(base_url=)", two.new.place / "servers")
    if old and not new:
        yield row.new(rules.BASE_URL_REQUIRED, old, new)
    elif old and old != new:
        yield row.new(rules.BASE_URL, old, new)


def _row(keyword: Slot) -> Row:
    return Row(GROUP, f"({keyword.name}=)", keyword.place)

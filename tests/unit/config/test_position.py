"""`config.position`: settings are found in TOML as people write it."""

from __future__ import annotations

import pytest

from clientpress.config.position import spot_of, spot_of_error
from clientpress.diagnostics.place import Pointer

TEXT = """\
# a comment = no setting
output = 1
[[tool.clientpress.client]]
spec = "a"
[tool.clientpress.client.schemes."my key"]
type = "http"
[[tool.clientpress.client]]
  names."a.b" = 'x'
  files = [
    "one",
  ]
[tool.other]
x = {y = 1}
"""


@pytest.mark.parametrize(
    ("pointer", "line", "column"),
    [
        ("", 1, 1),
        ("/output", 2, 1),
        ("/tool/clientpress/client/0", 3, 3),
        ("/tool/clientpress/client/0/spec", 4, 1),
        ("/tool/clientpress/client/0/schemes/my key", 5, 2),
        ("/tool/clientpress/client/0/schemes/my key/type", 6, 1),
        ("/tool/clientpress/client/1", 7, 3),
        ("/tool/clientpress/client/1/names/a.b", 8, 3),
        ("/tool/clientpress/client/1/files/0", 9, 3),
        ("/tool/other/x/y", 13, 1),
        ("/tool/absent", 1, 1),
    ],
)
def test_a_setting_is_found(pointer: str, line: int, column: int) -> None:
    """A setting is found where its key stands, or else what holds it."""
    spot = spot_of(TEXT, Pointer(pointer))
    assert (line, column) == (spot.line, spot.column)


def test_the_place_of_an_error_is_read_from_its_message() -> None:
    """`tomllib` tells line and column in words; the end of the document has no numbers."""
    spot = spot_of_error("a = 1\nb = @\n", "Invalid value (at line 2, column 5)")
    assert (2, 5, "b = @") == (spot.line, spot.column, spot.excerpt)
    spot = spot_of_error("a = 1\nb = [\n", "Invalid value (at end of document)")
    assert (2, 6) == (spot.line, spot.column)

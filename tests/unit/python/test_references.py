"""The links in docstrings: those that an editor can follow."""

from __future__ import annotations

import pytest

from clientpress.python.references import followable


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a](https://b.c) and <https://d.e>", "[a](https://b.c) and <https://d.e>"),
        ("the [`zone` list](#tag/Zones), [x](/docs/x(y) 'T')", "the `zone` list, x"),
        ("[a][b], [c][], [d] and [e]\n\n[b]: /f\n[c]: https://g.h\n[d]: <i>", "a, [c](https://g.h), d and [e]"),
        ("`[a](#b)` and ![a map](/m.png)", "`[a](#b)` and a map"),
        ("- [ ] open\n- [x] done", "- [ ] open\n- [x] done"),
        ("a list[int](b) of [c]", "a list[int](b) of [c]"),
    ],
)  # fmt: skip
def test_a_link_to_no_site_is_its_words(text: str, expected: str) -> None:
    """References are links on the spot, since a docstring is wrapped and stands in other pages."""
    assert expected == followable(text)

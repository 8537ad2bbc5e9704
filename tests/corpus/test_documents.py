"""Which documents a commit looks at."""

from __future__ import annotations

from pathlib import Path

from corpus.documents import CLOUDFLARE, tenth

MANY = (*(Path(f"{number:02}.json") for number in range(25)), CLOUDFLARE)


def test_ten_commits_look_at_everything() -> None:
    """Every document has its turn, and only one in ten commits."""
    turns = [tenth(MANY, f"{number:x}") for number in range(30, 40)]
    turned = sorted(each for turn in turns for each in turn if each != CLOUDFLARE)

    assert list(MANY[:-1]) == turned


def test_cloudflare_is_always_looked_at() -> None:
    """It is the largest, and the one that the bars are set on."""
    assert [True] * 10 == [CLOUDFLARE in tenth(MANY, str(number)) for number in range(10)]

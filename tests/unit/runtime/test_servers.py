"""Where requests go."""

from __future__ import annotations

import pytest

from clientpress.runtime.servers import absolute_server, chosen_server


def test_a_server_is_chosen_by_name() -> None:
    """One that is not there is told together with those that are."""
    urls = {"production": "https://a.x", "sandbox": "https://b.x"}
    assert "https://b.x" == chosen_server("sandbox", urls)
    with pytest.raises(ValueError, match="no server 'live'; there are: production, sandbox"):
        chosen_server("live", urls)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://b.x/v2", "https://b.x/v2"),
        ("/v2", "https://a.x/v2"),
        ("v2", "https://a.x/v1/v2"),
        ("../v2", "https://a.x/v2"),
        ("/", "https://a.x/"),
        ("//b.x/v2", "https://b.x/v2"),
    ],
)
def test_a_relative_server_is_resolved_against_the_client(url: str, expected: str) -> None:
    """As RFC 3986 says, the base URL being a folder."""
    assert expected == absolute_server(url, "https://a.x/v1")


def test_a_server_that_is_no_url_is_told() -> None:
    """By its own text."""
    with pytest.raises(ValueError, match="the server 'https://a:b' is not a URL"):
        absolute_server("https://a:b", "https://a.x/v1")

"""The log of a package, switched on from outside."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest

from behaviour.client.driving import SECRET, SUCCESS, answers

PACKAGE = "cloudflare"
OUTCOME = "user-api-tokens-create-token: 200 in "
REQUEST = "user-api-tokens-create-token: POST https://api.cloudflare.com/client/v4/user/tokens"


@pytest.fixture(autouse=True)
def logger() -> Iterator[logging.Logger]:
    """Give the logger, and leave it as it was."""
    logger = logging.getLogger(PACKAGE)
    yield logger
    logger.handlers.clear()
    logger.setLevel(logging.NOTSET)


@pytest.mark.parametrize(
    ("level", "lines"),
    [("info", [OUTCOME]), ("DEBUG", [REQUEST, OUTCOME]), ("off", []), ("", [])],
)
def test_a_variable_shows_the_log(
    driver: Any,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    level: str,
    lines: list[str],
) -> None:
    """On standard error, each line once however many clients there are, and without secrets."""
    monkeypatch.setattr(logging.root, "handlers", [])
    monkeypatch.setenv("CLOUDFLARE_LOG", level)
    driver.client(answers(SUCCESS))
    client = driver.client(answers(SUCCESS))
    driver.run(client.user_api_tokens.create_token(**driver.arguments()))
    shown = capsys.readouterr().err

    assert lines == [said for said in (REQUEST, OUTCOME) if said in shown]
    assert len(lines) == len(shown.splitlines())
    assert SECRET not in shown


def test_a_program_that_logs_by_itself_gets_each_line_once(
    driver: Any,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The variable sets the level alone, though the program set up logging afterwards."""
    lines: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(record.getMessage())

    monkeypatch.setenv("CLOUDFLARE_LOG", "info")
    client = driver.client(answers(SUCCESS))
    monkeypatch.setattr(logging.root, "handlers", [Kept()])
    driver.run(client.user_api_tokens.create_token(**driver.arguments()))

    assert [True] == [line.startswith(OUTCOME) for line in lines]
    assert "" == capsys.readouterr().err

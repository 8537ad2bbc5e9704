"""Our log, shown where an environment variable asks for it."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Final

_LEVELS: Final = {"debug": logging.DEBUG, "info": logging.INFO}
_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def show_log(name: str, environment: Mapping[str, str]) -> None:
    """Write the log of a package to standard error, where its variable says so.

    A program that set up logging by itself, before or after, gets each line once, in
    its own way. For example, `CLOUDFLARE_LOG=info` shows what came of every request and
    why it is sent again, `debug` each request too.
    """
    wanted = environment.get(f"{name.upper()}_LOG", "").strip().lower()
    if wanted not in _LEVELS:
        return
    logger = logging.getLogger(name)
    logger.setLevel(_LEVELS[wanted])
    if not logger.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter(_FORMAT))
        handler.addFilter(lambda _: not logging.root.handlers)
        logger.addHandler(handler)

"""Lines about requests, ours and those of httpx2; never with a credential.

Ours are written to the logger that bears the package's name, and shown where an
environment variable asks for it. For example:

    import logging

    logging.basicConfig(level=logging.INFO)
    logging.getLogger("cloudflare").setLevel(logging.DEBUG)
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from typing import Final
from weakref import WeakSet

from ..deferred import httpx2
from .redaction import Redactor

_LEVELS: Final = {"debug": logging.DEBUG, "info": logging.INFO}
_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_LOGGERS: Final = ("httpx2", "httpcore2.http11", "httpcore2.http2", "httpcore2.proxy")


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


class LogFilter(logging.Filter):
    """Keeps secrets out of the lines that httpx2 and httpcore2 themselves log.

    Those hold URLs, in which an API key may stand as a query parameter, and the headers
    of answers, which may repeat it. There is one filter for all clients: each sees the
    lines of every other one's requests.
    """

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._redactors: WeakSet[Redactor] = WeakSet()  # as long as their clients live

    def add(self, redactor: Redactor) -> None:
        """Keep these secrets out, too."""
        for name in _LOGGERS:
            logging.getLogger(name).addFilter(self)  # once, however often it is added
        with self._lock:
            self._redactors.add(redactor)

    def filter(self, record: logging.LogRecord) -> bool:
        """Take secrets out of text and arguments; keep every record."""
        if isinstance(record.msg, str):
            record.msg = self._masked(record.msg)
        if isinstance(record.args, tuple):
            record.args = tuple(
                self._masked(item) if isinstance(item, (httpx2.URL, str)) else item
                for item in record.args
            )
        return True

    def _masked(self, item: httpx2.URL | str) -> str:
        # A filter of another package may have made a text of the URL already.
        with self._lock:
            redactors = list(self._redactors)
        text = item if isinstance(item, str) else Redactor(()).url(item)
        for redactor in redactors:
            text = redactor.text(text)
        return text


LOG_FILTER: Final = LogFilter()

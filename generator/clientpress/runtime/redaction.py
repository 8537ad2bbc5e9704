"""What is written about requests: lines in a log, URLs in errors; never a credential.

The line is written to the logger that bears the package's name, at DEBUG. For example:

    import logging

    logging.basicConfig(level=logging.INFO)
    logging.getLogger("cloudflare").setLevel(logging.DEBUG)
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from threading import Lock
from typing import Final
from weakref import WeakSet

import httpx2

from .percent import encoded

_MASK: Final = "***"
_SHORTEST: Final = 4
_MOST_PASSING: Final = 128
_LOGGERS: Final = ("httpx2", "httpcore2.http11", "httpcore2.http2", "httpcore2.proxy")


class Redactor:
    """Takes secrets out of texts.

    For example: `Redactor(["s3cr3t"]).text("key s3cr3t")` gives `key ***`.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        # The longest first, in case one secret is a part of another; none so short that
        # it would be found in everything.
        long = [secret for secret in secrets if len(secret) >= _SHORTEST]
        forms = {form for secret in long for form in (secret, encoded(secret))}
        self._secrets = sorted(forms, key=lambda form: (-len(form), form))
        self._passing: tuple[str, ...] = ()

    def add(self, secret: str) -> None:
        """Take out another secret, too; the last few that were added are remembered.

        Such is the token of a call: it may not outlive the call, and there are many.
        """
        if len(secret) < _SHORTEST or secret in self._passing or self.is_secret(secret):
            return
        kept = self._passing[-_MOST_PASSING:]
        self._passing = (*kept, secret, encoded(secret))

    @property
    def knows_any(self) -> bool:
        """Whether there is anything to take out."""
        return bool(self._secrets)

    def text(self, text: str) -> str:
        """Return a text without the secrets."""
        for secret in (*self._secrets, *self._passing):
            text = text.replace(secret, _MASK)
        return text

    def url(self, url: httpx2.URL) -> str:
        """Return a URL without user name, password and secrets."""
        if url.userinfo:
            url = url.copy_with(userinfo=b"")
        return self.text(str(url))

    def is_secret(self, text: str) -> bool:
        """Tell whether a text is one of the secrets."""
        return text in self._secrets or text in self._passing


class LogFilter(logging.Filter):
    """Keeps secrets out of the lines that httpx2 and httpcore2 themselves log.

    Those hold URLs, in which an API key may stand as a query parameter, and the headers
    of answers, which may repeat it. There is one filter for all clients: each sees the
    lines of every other one's requests.
    """

    def __init__(self) -> None:
        super().__init__()
        self._lock = Lock()
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
                self._masked(item) if isinstance(item, httpx2.URL | str) else item
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

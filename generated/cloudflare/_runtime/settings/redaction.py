"""What is written about requests, in a log and in errors, is written without secrets."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ..deferred import httpx2
from ..percent import encoded

_MASK: Final = "***"
_SHORTEST: Final = 4
_MOST_PASSING: Final = 128


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

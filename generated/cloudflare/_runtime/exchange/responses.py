"""What `with_raw_response` gives in place of a value."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..deferred import httpx2
from ..errors import request_id_of

if TYPE_CHECKING:  # there is none before the first call
    from .call import Answer

T = TypeVar("T")


class Head:
    """Status and headers, which every response has before its content is read."""

    def __init__(self) -> None:
        self._answer: Answer | None = None

    @property
    def http_response(self) -> httpx2.Response:
        """The response as httpx2 has it.

        Raises:
            RuntimeError: The response is streamed, and not used with `with`.
        """
        return self._open().response

    @property
    def status_code(self) -> int:
        """The HTTP status, such as 200."""
        return self._open().response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The headers; looked up without regard to case."""
        return self._open().response.headers

    @property
    def request_id(self) -> str | None:
        """The id that the API gave the request, to name in a support ticket."""
        return request_id_of(self.headers)

    @property
    def retries(self) -> int:
        """How many times the request was sent again."""
        return self._open().retries

    @property
    def elapsed(self) -> float:
        """The seconds from the first request to the answer, waits included."""
        return self._open().elapsed

    def _open(self) -> Answer:
        if self._answer is None:
            raise RuntimeError("the response is not there yet: use it in a with block")
        return self._answer

    def __repr__(self) -> str:
        """Show the status, which is all that holds no secret for certain."""
        status = "not sent" if self._answer is None else f"{self.status_code}"
        return f"<{type(self).__name__} [{status}]>"


class RawResponse(Head, Generic[T]):
    """A response whose content has been read, and is decoded when `parse` is called."""

    def __init__(self, answer: Answer, decode: Callable[[Answer], T]) -> None:
        super().__init__()
        self._answer = answer
        self._decode = decode
        self._parsed: list[T] = []

    @property
    def content(self) -> bytes:
        """The content, byte for byte (but decompressed)."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The content as text."""
        return self.http_response.text

    def json(self) -> Any:
        """Return the content as plain JSON data.

        Raises:
            DecodeError: The content is not JSON.
        """
        from ..codec.jsontext import read_answer

        return read_answer(self.content, self.headers.get("content-type", ""))

    def parse(self) -> T:
        """Return what the method itself returns; decoded once, then remembered.

        Raises:
            DecodeError: The answer is none that this client understands.
            ApiResultError: The answer says that the call failed.
        """
        if not self._parsed:
            self._parsed.append(self._decode(self._open()))
        return self._parsed[0]

"""A call that is valid: it makes its request, is run, and knows how to read the answer."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx2

from ..errors import ValidationError
from ..exchange.exchange import Answer, Call, adrive, drive, exchange
from ..exchange.responses import RawResponse
from ..mismatch import OnMismatch
from ..problems import Problem
from ..security.applied import Applied, Live
from ..settings.headers import Field, HeaderTable
from ..settings.options import RequestOptions
from ..settings.retry import is_repeatable
from ..settings.settings import checked_total, timeouts_of
from ..transports.sending import Sending
from ..transports.sources import Source
from ..transports.transport import AsyncLine, Line
from ..unset import UNSET
from ..values import immutable
from .answers import View, Wrapping
from .bodies import Content

if TYPE_CHECKING:
    from ..description.operation import Typed
    from .prepared import Prepared  # which prepares tasks


@immutable
class Task:
    """A call that is valid; `call` makes a request of it, `value` reads the answer."""

    prepared: Prepared
    options: RequestOptions
    view: View
    path: str
    url: httpx2.URL
    headers: HeaderTable
    cookies: str
    content: Content | None
    applied: Applied

    def call(self, line: Line | AsyncLine) -> Call:
        """Return the call on a line; an httpx2 client's headers and cookies go along."""
        prepared, operation = self.prepared, self.prepared.operation
        settings = prepared.settings
        sending = self._sending(line)
        request = self._request(line.http_client, operation.method, sending)
        policy, retries = settings.policy, self.options.max_retries
        if retries is not UNSET:
            policy = replace(policy, max_retries=retries)
        if sending is not None and not sending.source.repeatable:
            policy = replace(policy, max_retries=0)  # what can be read once is gone
        return Call(
            operation_id=operation.operation_id,
            place=f"{operation.method} {self.path}",
            request=request,
            policy=policy,
            repeatable=is_repeatable(
                operation.method, self.headers, declared=operation.idempotent
            ),
            redactor=settings.redactor,
            logger=prepared.logger,
            follows=prepared.follows,
            streams=self.view in ("streaming", "items"),
            events=prepared.events,
            limit=settings.max_response_bytes,
            query_credentials=self.applied.query,
            live=self._live(),
            hooks=settings.hooks,
            base_url=prepared.base,
            ends=self._ends(),
        )

    def _ends(self) -> float | None:
        """Return when the call has to be over, from now on."""
        total = self.options.total_timeout
        if total is UNSET:
            total = self.prepared.settings.total_timeout
        seconds = checked_total(total)
        return None if seconds is None else time.perf_counter() + seconds

    def _live(self) -> tuple[Live, ...]:
        """Return the credentials to be had, except for which the call has a header."""
        live = self.applied.live
        if not live or not self.options.headers:
            return live
        given = {name.lower() for name in self.options.headers}
        return tuple(one for one in live if one.header not in given)

    # Derived from `arun`, word by word: change that one.
    def run(self, line: Line) -> Answer:
        """Send the request on a line, and return the answer of a success.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
        """
        return self.checked(drive(exchange(self.call(line)), line))

    async def arun(self, line: AsyncLine) -> Answer:
        """Send the request on a line, and return the answer of a success.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
        """
        return self.checked(await adrive(exchange(self.call(line)), line))

    def checked(self, answer: Answer) -> Answer:
        """Return the answer of a success.

        Raises:
            ApiStatusError: The status says otherwise.
        """
        answers = self.prepared.answers
        if answers.described.is_success(answer.response.status_code):
            return answer
        raise answers.error(answer, self.on_mismatch)

    def value(self, answer: Answer) -> Any:
        """Return what the caller returns: payload, envelope or raw response."""
        if self.view == "payload":
            return self.prepared.answers.result(answer, self.on_mismatch)
        if self.view == "envelope":
            return self.prepared.answers.envelope(answer, self.on_mismatch)
        return RawResponse(answer, self.payload)

    def payload(self, answer: Answer) -> Any:
        """Return the payload, whatever the view."""
        return self.prepared.answers.result(answer, self.on_mismatch)

    def item(self, answer: Answer) -> Any:
        """Return the type of what a streamed answer yields."""
        return self.prepared.answers.described.item(answer.response)

    def wrapping(self, answer: Answer) -> Wrapping | None:
        """Return where a text of a streamed answer holds its item, if within it."""
        answers = self.prepared.answers
        name = answers.described.wrapped(answer.response)
        if not name:
            return None
        broken = partial(answers.broken, answer, self.on_mismatch)
        return Wrapping(name=name, broken=broken)

    def event_kinds(self, answer: Answer) -> Mapping[str, Typed]:
        """Return the types of what events carry, by the kinds that have their own."""
        return self.prepared.answers.described.event_kinds(answer.response)

    @property
    def on_mismatch(self) -> OnMismatch:
        """What happens when the answer disagrees with its description."""
        chosen = self.options.on_mismatch
        return self.prepared.settings.on_mismatch if chosen is UNSET else chosen

    def _sending(self, line: Line | AsyncLine) -> Sending | None:
        """Return the content that is read while it is sent.

        Raises:
            ValidationError: It has to be awaited, and the line blocks.
        """
        content = None if self.content is None else self.content[0]
        if content is None or isinstance(content, bytes):
            return None
        if content.is_async and isinstance(line, Line):
            text = "is to be awaited, which only AsyncClient can; give what is not"
            raise ValidationError(
                [Problem("$", text, "type")],
                subject=f"the body of {self.prepared.operation.operation_id}",
                operation_id=self.prepared.operation.operation_id,
            )
        return Sending(content)

    def _request(
        self,
        client: httpx2.Client | httpx2.AsyncClient | None,
        method: str,
        sending: Sending | None,
    ) -> httpx2.Request:
        settings, url, timeout = self.prepared.settings, self.url, self.options.timeout
        headers, cookies = list(self.headers.values()), None
        given = None if self.content is None else self.content[0]
        content = None if isinstance(given, Source) else given
        if client is not None:
            headers = _merged(client.headers, self.headers)
            cookies = client.cookies if len(client.cookies) else None
            if client.params:
                url = url.copy_merge_params(client.params)
        request = httpx2.Request(
            method,
            url,
            headers=headers,
            cookies=cookies,
            content=content,
            stream=sending,
            extensions={
                "timeout": (
                    settings.timeouts if timeout is UNSET else timeouts_of(timeout)
                ),
                "operation_id": self.prepared.operation.operation_id,
            },
        )
        # What is added later is written as the others are, not in ASCII alone.
        request.headers.encoding = "latin-1"
        if sending is not None:
            name, value = sending.header
            request.headers[name] = value
            # A stream leaves this to whoever gives it.
            request.headers.setdefault("Host", url.netloc.decode("ascii"))
        if self.cookies:
            ours = {one.partition("=")[0] for one in self.cookies.split("; ")}
            theirs = request.headers.get("cookie", "").split("; ")
            kept = [one for one in theirs if one and one.partition("=")[0] not in ours]
            request.headers["Cookie"] = "; ".join([*kept, self.cookies])
        return request


def _merged(theirs: httpx2.Headers, ours: HeaderTable) -> list[Field]:
    """Return the headers of an httpx2 client under ours, but with its `User-Agent`.

    Only where that is the one that httpx2 itself sends, ours counts.
    """
    merged = {name.lower(): (name, value) for name, value in theirs.raw}
    agent = merged.get(b"user-agent")
    merged.update((name.encode("ascii"), pair) for name, pair in ours.items())
    if agent is not None and not agent[1].startswith(b"python-httpx2/"):
        merged[b"user-agent"] = agent
    return list(merged.values())

"""An operation, made ready to be called: all that does not change from call to call.

Takes an operation and the settings of a client; gives, for the arguments of a call, a
`Task`: a request that is valid and has its credentials, and that knows how to read what
is answered. Nothing is sent here.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import httpx2

from .answers import Answers, View
from .applied import Applied, Live
from .arguments import Arguments
from .bodies import Content
from .errors import CredentialsError, PlanError, ValidationError
from .exchange import Answer, Call, adrive, drive, exchange
from .headers import Field, HeaderTable, overlaid
from .media import STREAMED, accepted, kind_of
from .mismatch import OnMismatch
from .operation import Operation
from .options import RequestOptions
from .problems import Problem
from .redaction import LOG_FILTER
from .responses import RawResponse
from .retry import KEY_HEADERS, is_repeatable
from .servers import absolute_server
from .settings import Settings, checked_base_url, timeouts_of
from .sources import Sending, Source
from .transport import AsyncLine, Line
from .unset import UNSET
from .values import immutable


class Prepared:
    """An operation with the settings of a client.

    Raises:
        PlanError: The client's plan lacks it.
    """

    def __init__(self, operation: Operation[Any, Any], settings: Settings) -> None:
        _check_plan(operation, settings.plan)
        self.operation = operation
        self.settings = settings
        self.answers = Answers(operation)
        self.logger = logging.getLogger(settings.package.name)
        self.follows = not self.answers.expects_redirect
        self.events = self.answers.expects_events
        self.base = settings.base_url
        if operation.servers:
            server = absolute_server(operation.servers[0], settings.base_url)
            self.base = checked_base_url(server)
        self._arguments = Arguments(operation)
        self._applied: Applied | None = None
        self._headers = _standing_headers(settings, _accept(operation))
        self._streaming_headers: HeaderTable | None = None
        self._key_header = _key_header(operation)
        self._urls: dict[str, httpx2.URL] = {}

    def task(
        self,
        parameters: Mapping[str, object],
        body: object,
        options: RequestOptions,
        view: View,
    ) -> Task:
        """Return a call that is valid, and may be sent.

        Raises:
            ValidationError: With every problem of parameters and body.
            CredentialsError: No alternative of the security requirements is met.
        """
        settings = self.settings
        validates = settings.validate if options.validate is UNSET else options.validate
        if options.credentials:
            applied = self._authorised_for(options)
        else:
            applied = self._applied or self._authorised(options)
        problems: list[Problem] = []
        place = self._arguments.place(
            parameters,
            {**settings.query, **options.query} if settings.query else options.query,
            problems,
            validates=validates,
        )
        content = self._arguments.content(body, options, problems, validates=validates)
        fields = [*applied.headers, *place.headers]
        if content is not None:
            fields.append(("Content-Type", content[1]))
        if options.idempotency_key is not None:
            name = self._key_header or "Idempotency-Key"
            fields.append((name, options.idempotency_key))
        headers = dict(self._standing(view))
        for name, value in (*fields, *options.headers.items()):
            overlaid(headers, name, value, problems)
        if self._key_header and self._key_header.lower() not in headers:
            overlaid(headers, self._key_header, _new_key(), problems)
        if problems:
            raise ValidationError(
                problems,
                subject=f"the request {self.operation.operation_id or place.path}"
                " (nothing was sent)",
                operation_id=self.operation.operation_id,
            )
        return Task(
            prepared=self,
            options=options,
            view=view,
            path=place.path,
            url=self._url(place.path, [*place.query, *applied.query]),
            headers=headers,
            cookies="; ".join([*place.cookies, *applied.cookies]),
            content=content,
            applied=applied,
        )

    def _standing(self, view: View) -> HeaderTable:
        """Return the headers of every call; what streams asks for streams, too."""
        if view != "streaming":
            return self._headers
        if self._streaming_headers is None:
            self._streaming_headers = _standing_headers(
                self.settings, _accept(self.operation, streams=True)
            )
        return self._streaming_headers

    def _authorised_for(self, options: RequestOptions) -> Applied:
        """Choose credentials of which some are given for the call alone."""
        settings, operation = self.settings, self.operation
        credentials = settings.credentials.changed(options.credentials)
        for secret in credentials.secrets():
            settings.redactor.add(secret)
        LOG_FILTER.add(settings.redactor)
        return credentials.choose(
            operation.security, operation_id=operation.operation_id
        )

    def _authorised(self, options: RequestOptions) -> Applied:
        """Choose credentials, once; a header given for the call stands in for them."""
        operation, credentials = self.operation, self.settings.credentials
        try:
            self._applied = credentials.choose(
                operation.security, operation_id=operation.operation_id
            )
        except CredentialsError:
            wanted = credentials.header_names(operation.security or ())
            if not self._carries(options, frozenset(wanted)):
                raise
            return Applied()
        return self._applied

    def _carries(self, options: RequestOptions, wanted: frozenset[str]) -> bool:
        """Tell whether credentials reach the request by another way than ours."""
        given = {name.lower() for name in (*options.headers, *self._headers)}
        line = self.settings.line
        if line is not None and line.http_client is not None:
            if line.http_client.auth is not None:
                return True
            given.update(name.lower() for name in line.http_client.headers)
        return not given.isdisjoint(wanted)

    def _url(self, path: str, query: list[str]) -> httpx2.URL:
        if query:
            mark = "&" if "?" in path else "?"
            return httpx2.URL(f"{self.base}{path}{mark}{'&'.join(query)}")
        if path != self.operation.path:
            return httpx2.URL(f"{self.base}{path}")
        if path not in self._urls:
            self._urls[path] = httpx2.URL(f"{self.base}{path}")
        return self._urls[path]


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
        )

    def _live(self) -> tuple[Live, ...]:
        """Return the credentials to be had, except for which the call has a header."""
        live = self.applied.live
        if not live or not self.options.headers:
            return live
        given = {name.lower() for name in self.options.headers}
        return tuple(one for one in live if one.header not in given)

    def run(self, line: Line) -> Answer:
        """Send the request on a line, and return the answer of a success.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
        """
        return self.checked(drive(exchange(self.call(line)), line))

    async def arun(self, line: AsyncLine) -> Answer:
        """Do what `run` does, awaited."""
        return self.checked(await adrive(exchange(self.call(line)), line))

    def checked(self, answer: Answer) -> Answer:
        """Return the answer of a success.

        Raises:
            ApiStatusError: The status says otherwise.
        """
        answers = self.prepared.answers
        if answers.is_success(answer.response.status_code):
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
        return self.prepared.answers.item(answer)

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
        if sending is not None:
            name, value = sending.header
            request.headers[name] = value
            # A stream leaves this to whoever gives it.
            request.headers.setdefault("Host", url.netloc.decode("ascii"))
        if self.cookies:
            present = request.headers.get("cookie")
            both = f"{present}; {self.cookies}" if present else self.cookies
            request.headers["Cookie"] = both
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


def _check_plan(operation: Operation[Any, Any], plan: str | None) -> None:
    if plan is not None and operation.plans and not operation.plans.get(plan, False):
        raise PlanError(
            plan=plan, plans=operation.plans, operation_id=operation.operation_id
        )


def _key_header(operation: Operation[Any, Any]) -> str:
    """Return the header in which an operation takes an Idempotency-Key, if it does."""
    for parameter in operation.parameters:
        if parameter.location == "header" and parameter.wire.lower() in KEY_HEADERS:
            return parameter.wire
    return ""


def _new_key() -> str:
    from uuid import uuid4  # most operations do without it

    return str(uuid4())


def _accept(operation: Operation[Any, Any], *, streams: bool = False) -> str:
    """Ask for JSON where a success may be JSON, else for all that is described.

    What is no error and streams is preferred where streams are wanted, or nothing else
    is described.
    """
    responses = operation.responses.items()
    described = [(key, name) for key, each in responses for name in each.content]
    good = [name for key, name in described if key[0] == "2"]
    streamed = [name for name in good if kind_of(name) in STREAMED]
    if streamed and streams:
        return accepted([*streamed, *good])
    names = [name for _, name in described]
    if any(kind_of(name) == "json" for name in good):
        names = [name for name in names if kind_of(name) == "json"]
    elif streamed:
        names = good
    return accepted(names)


def _standing_headers(settings: Settings, accept: str) -> HeaderTable:
    """Return the headers that every call of an operation has."""
    problems: list[Problem] = []
    headers: HeaderTable = {}
    overlaid(headers, "Accept", accept, problems)
    if settings.line is None or settings.line.http_client is None:
        overlaid(headers, "Accept-Encoding", "gzip, deflate", problems)
    overlaid(headers, "User-Agent", settings.package.user_agent, problems)
    for name, value in settings.headers.items():
        overlaid(headers, name, value, problems)
    if problems:
        raise ValidationError(problems, subject="the headers of the client")
    return headers

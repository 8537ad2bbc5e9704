"""An operation, made ready to be called: all that does not change from call to call.

Takes an operation and the settings of a client; gives, for the arguments of a call, a
`Task`: a request that is valid and has its credentials, and that knows how to read what
is answered. Nothing is sent here.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

import httpx2

from ..description.operation import Operation
from ..description.servers import own_base_url
from ..errors import CredentialsError, PlanError, ValidationError
from ..media import accepted
from ..problems import Problem
from ..security.applied import Applied
from ..settings.headers import HeaderTable, overlaid
from ..settings.logs import LOG_FILTER
from ..settings.options import RequestOptions
from ..settings.retry import KEY_HEADERS
from ..settings.settings import Settings
from ..unset import UNSET
from .answers import Answers, View
from .arguments import Arguments
from .task import Task


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
        if settings.redactor.knows_any or settings.credentials.are_live:
            LOG_FILTER.add(settings.redactor)
        self.follows = not self.answers.described.expects_redirect
        self.events = self.answers.described.expects_events
        self.base = settings.base_url
        if operation.servers:
            self.base = own_base_url(
                operation.servers[0], settings.variables, settings.base_url
            )
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
            standing=settings.parameters,
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
            overlaid(headers, self._key_header, new_key(), problems)
        cookies = "; ".join([*place.cookies, *applied.cookies])
        overlaid({}, "Cookie", cookies, problems)
        if problems:
            raise self._invalid(problems)
        return Task(
            prepared=self,
            options=options,
            view=view,
            path=place.path,
            url=self._url(place.path, [*place.query, *applied.query]),
            headers=headers,
            cookies=cookies,
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
        if not query and path in self._urls:
            return self._urls[path]
        mark = "&" if "?" in path else "?"
        whole = f"{path}{mark}{'&'.join(query)}" if query else path
        try:
            url = httpx2.URL(f"{self.base}{whole}")
        except httpx2.InvalidURL as error:  # all is encoded, but it may be too long
            problem = Problem("the URL", f"cannot be sent: {error}", "maxLength")
            raise self._invalid([problem]) from None
        if whole == self.operation.path:
            self._urls[path] = url
        return url

    def _invalid(self, problems: list[Problem]) -> ValidationError:
        operation = self.operation
        return ValidationError(
            problems,
            subject=f"the request {operation.operation_id or operation.path}"
            " (nothing was sent)",
            operation_id=operation.operation_id,
        )


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


def new_key() -> str:
    """Return an Idempotency-Key that no other call has."""
    from uuid import uuid4  # most operations do without it

    return str(uuid4())


def _accept(operation: Operation[Any, Any], *, streams: bool = False) -> str:
    described = {key: [*each.content] for key, each in operation.responses.items()}
    return accepted(described, streams=streams)


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

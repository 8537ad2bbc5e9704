"""Redirects that are safe to follow, and the request that follows one.

Credentials never leave for another origin: of a request that does, only what names and
negotiates content is kept, and API keys are taken out of its query. A request with a
body is never sent to another origin, and a `POST` never silently becomes a `GET`,
except by 303, which means just that (RFC 9110 §15.4).
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import unquote_plus

import httpx2

from ..description.servers import is_place
from ..settings.redaction import Redactor
from ..transports.sending import Sending

MOST_HOPS = 10
_SEE_OTHER = 303
_SAME_METHOD = frozenset({307, 308})
_REDIRECTS = frozenset({301, 302, _SEE_OTHER}) | _SAME_METHOD
_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_KEPT_ELSEWHERE = ("accept", "accept-encoding", "accept-language", "user-agent")
_OF_A_BODY = ("content-length", "content-type", "transfer-encoding", "content-encoding")


def redirected(
    request: httpx2.Request,
    response: httpx2.Response,
    redactor: Redactor,
    query: Sequence[str] = (),
) -> httpx2.Request | None:
    """Return the request that follows a redirect; None if it must not be followed.

    For example: a `GET` that is answered by 302 to another host is sent there without
    `Authorization` and cookies; a `POST` that is answered so is not followed.

    Args:
        request: What was sent.
        response: What was answered.
        redactor: Knows the secrets.
        query: Credentials, as pairs of the query, that go along within the origin.
    """
    location = response.headers.get("location")
    if response.status_code not in _REDIRECTS or not location:
        return None
    method = _method(request.method, response.status_code)
    url = _target(request.url, location)
    if method is None or url is None:
        return None
    keeps_body = method == request.method and _has_body(request)
    if keeps_body and not can_be_read_again(request):
        return None
    if same_origin(url, request.url):
        url = with_query(url, query)
        return _here(request, method, url, keeps_body=keeps_body)
    return None if keeps_body else _elsewhere(request, method, url, redactor)


def same_origin(one: httpx2.URL, other: httpx2.URL) -> bool:
    """Tell whether scheme, host and port of two URLs agree."""
    return one.origin == other.origin


def _method(method: str, status: int) -> str | None:
    if status == _SEE_OTHER and method != "HEAD":
        return "GET"
    return method if method in _SAFE_METHODS or status in _SAME_METHOD else None


def _target(base: httpx2.URL, location: str) -> httpx2.URL | None:
    try:
        url = base.join(location)
    except httpx2.InvalidURL:
        return None
    return url if is_place(url) else None


def _here(
    request: httpx2.Request, method: str, url: httpx2.URL, *, keeps_body: bool
) -> httpx2.Request:
    headers = httpx2.Headers(request.headers)
    if not keeps_body:
        for name in _OF_A_BODY:
            headers.pop(name, None)
    if keeps_body and isinstance(request.stream, Sending):
        return httpx2.Request(
            method,
            url,
            headers=headers,
            stream=request.stream,
            extensions=request.extensions,
        )
    content = request.content if keeps_body else None
    return httpx2.Request(
        method, url, headers=headers, content=content, extensions=request.extensions
    )


def _has_body(request: httpx2.Request) -> bool:
    return isinstance(request.stream, Sending) or bool(request.content)


def can_be_read_again(request: httpx2.Request) -> bool:
    """Tell whether the content of a request is still there once it was sent."""
    stream = request.stream
    return not isinstance(stream, Sending) or stream.source.repeatable


def _elsewhere(
    request: httpx2.Request, method: str, url: httpx2.URL, redactor: Redactor
) -> httpx2.Request:
    headers = {
        name: request.headers[name]
        for name in _KEPT_ELSEWHERE
        if name in request.headers
    }
    return httpx2.Request(
        method,
        _without_secrets(url, redactor),
        headers=headers,
        extensions=request.extensions,
    )


def with_query(url: httpx2.URL, pairs: Sequence[str]) -> httpx2.URL:
    """Return a URL with these pairs in its query, which may have them already."""
    present = url.query.decode("ascii")
    lacking = [pair for pair in pairs if pair not in present.split("&")]
    if not lacking:
        return url
    return url.copy_with(query="&".join([*filter(None, [present]), *lacking]).encode())


def _without_secrets(url: httpx2.URL, redactor: Redactor) -> httpx2.URL:
    """Take out what an origin that echoes our query would otherwise pass on."""
    if url.userinfo:
        url = url.copy_with(userinfo=b"")
    pairs = url.query.decode("ascii").split("&")
    kept = [
        pair
        for pair in pairs
        if not redactor.is_secret(unquote_plus(pair.partition("=")[2]))
    ]
    if len(kept) == len(pairs):
        return url
    return url.copy_with(query="&".join(kept).encode("ascii") or None)

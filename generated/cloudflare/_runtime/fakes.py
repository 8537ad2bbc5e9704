"""A fake API: answers a client without a network, and records what is sent.

Takes the operations of a package; a generated `testing` module names them. An operation
answers with what a test prepared, otherwise with the document's examples or with
sample data. No tool for tests is needed, and none is imported.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import httpx2

from .fake_answers import AnswerMaker, Prepared
from .fake_calls import EXTENSION, RecordedCall, Secrets, matching, recorded
from .fake_pages import is_further
from .operation import Operation, Operations, Response
from .package import Package
from .samples import Sampler
from .unset import UNSET, Unset

T = TypeVar("T")
Item = TypeVar("Item")


_TOKEN = {"access_token": "fake-token", "token_type": "Bearer", "expires_in": 3600}
"""What client credentials are exchanged for."""


class UnexpectedCallError(AssertionError):
    """A fake was asked what it has no answer for; the test fails with this."""


class Script(Generic[T]):
    """Answers that are given one after another; the last one is repeated."""

    def __init__(self, maker: AnswerMaker, answers: list[Prepared]) -> None:
        self._maker = maker
        self._answers = answers

    def returns(self, value: T | Unset = UNSET, /, **fields: object) -> Script[T]:
        """Answer with a success.

        Args:
            value: What the method returns.
            fields: In place of `value`: fields of the model that it returns. The others
                are those of the example.

        Raises:
            ValidationError: The value is not what is described.
            TypeError: A field is unknown.
        """
        return self._add(self._maker.success(value, fields))

    def streams(self, *items: T) -> Script[T]:
        """Answer with a stream of events, or of lines of JSON, that yields the items.

        Raises:
            ValidationError: An item is not what is described.
            TypeError: The operation answers with no stream.
        """
        return self._add(self._maker.stream(items))

    def fails(
        self, status: int, body: object = UNSET, /, **fields: object
    ) -> Script[T]:
        """Answer with a failure, which the client raises as its typed error.

        Its `Retry-After` is 0, so that a client that tries again does not wait.

        Args:
            status: The HTTP status, such as 403.
            body: What the error has as its `body`: a model, or plain JSON data.
            fields: In place of `body`: some of its fields, the others sampled.

        Raises:
            ValidationError: The body is not what is described.
            TypeError: A field is unknown.
            ValueError: The status is that of a success.
        """
        return self._add(self._maker.failure(status, body, fields))

    def responds(
        self,
        status: int = 200,
        *,
        content: str | bytes = b"",
        json: Any = UNSET,
        headers: Mapping[str, str] | None = None,
    ) -> Script[T]:
        """Answer with anything, described or not.

        Args:
            status: The HTTP status.
            content: The content, as text or bytes.
            json: In place of `content`: data that are written as JSON.
            headers: The headers.
        """
        given = dict(headers or {})
        if json is not UNSET:
            content = _json_text(json)
            given = {"content-type": "application/json", **given}
        raw = content.encode() if isinstance(content, str) else content
        return self._add(Prepared(status=status, headers=given, content=raw))

    def raises(self, error: Exception, /) -> Script[T]:
        """Answer not at all: raise an error where the request would be sent.

        Errors of `httpx2` become those of the client, which may try again.
        """
        return self._add(Prepared(error=error))

    def times_out(self) -> Script[T]:
        """Answer too late: the client raises `ApiTimeoutError`."""
        return self.raises(httpx2.ReadTimeout("timed out"))

    def disconnects(self) -> Script[T]:
        """Refuse the connection: the client raises `ApiConnectionError`."""
        return self.raises(httpx2.ConnectError("connection refused"))

    def _add(self, answer: Prepared) -> Script[T]:
        self._answers.append(answer)
        return self


class Stub(Script[T]):
    """One operation of a fake: what it answers, and the calls that it was sent.

    Each preparation takes the place of what was prepared before; further answers are
    chained to it. For example, fail once and then succeed:

        fake.user_api_tokens.create_token.fails(503).returns()

    Attributes:
        operation: What is called.
    """

    def __init__(self, operation: Operation[Any, Any], maker: AnswerMaker) -> None:
        super().__init__(maker, [])
        self.operation = operation
        self._calls: list[RecordedCall] = []
        self._served = 0
        self._lock = Lock()

    @property
    def calls(self) -> tuple[RecordedCall, ...]:
        """The calls, oldest first; each request that is sent again counts."""
        return tuple(self._calls)

    @property
    def only_call(self) -> RecordedCall:
        """The one call that there was.

        Raises:
            AssertionError: There was none, or there were several.
        """
        if len(self._calls) != 1:
            listed = "".join(f"\n  {call!r}" for call in self._calls)
            raise AssertionError(
                f"{self.operation.operation_id} was called {len(self._calls)} times,"
                f" not once{listed}"
            )
        return self._calls[0]

    @property
    def is_prepared(self) -> bool:
        """Whether an answer is prepared; otherwise an example or a sample is given."""
        return bool(self._answers)

    def reset(self) -> None:
        """Forget what was prepared, and the calls."""
        with self._lock:
            self._answers, self._calls, self._served = [], [], 0

    def answer(self, call: RecordedCall) -> Prepared:
        """Record a call, and return its answer. The fake itself uses this."""
        with self._lock:
            self._calls.append(call)
            at = min(self._served, len(self._answers) - 1)
            fresh = self._served <= at
            self._served += 1
            further = not fresh and is_further(self.operation.pages, self._calls)
            if at >= 0 and (not further or self._answers[at].pages is not None):
                return self._answers[at].to(call)
        return self._maker.empty_page() if further else self._maker.success(UNSET, {})

    def _add(self, answer: Prepared) -> Script[T]:
        with self._lock:
            self._answers, self._served = [answer], 0
        return Script(self._maker, self._answers)

    def __repr__(self) -> str:
        """Show the operation, and how often it was called."""
        times = "once" if len(self._calls) == 1 else f"{len(self._calls)} times"
        return f"<Stub of {self.operation.operation_id}, called {times}>"


class PagedStub(Stub[T], Generic[T, Item]):
    """One operation of a fake that answers with a list in pages."""

    def pages(self, *pages: Iterable[Item]) -> Script[T]:
        """Answer with a list of several pages, each call with the page it asks for.

        Totals, cursors and links are made as the API tells them. Where it tells none,
        a page that is shorter than was asked for is the last. For example:

            fake.zones.list_zones.pages([first, second], [third])

        Args:
            pages: The items of each page. Those of pages that are counted are as many
                on each; the last may have less.

        Raises:
            ValidationError: An item is not what is described.
            ValueError: The pages are such as the API cannot give.
        """
        return self._add(self._maker.pages(pages))


class Stubs:
    """The operations of one resource; a generated class declares them."""

    def __init__(self, transport: BaseFakeTransport, resource: str) -> None:
        self._transport = transport
        self._resource = resource

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Stub[Any]:
            """Return the stub of a declared operation."""
            if name in type(self).__annotations__:
                return self._transport.stub_of(self._resource, name)
            message = f"{self._resource!r} has no operation {name!r}"
            raise AttributeError(message, name=name, obj=self)

    def __dir__(self) -> list[str]:
        """List the operations."""
        return sorted({*super().__dir__(), *type(self).__annotations__})

    def __repr__(self) -> str:
        """Show the resource, and how many operations it has."""
        return f"<Stubs of {self._resource}: {len(type(self).__annotations__)}>"


class BaseFakeTransport:
    """What a generated `FakeTransport` is made of.

    It is a transport of blocking and of asynchronous clients, and safe to be used from
    several threads.
    """

    def __init__(
        self,
        package: Package,
        operations: Operations,
        examples: str,
        *,
        strict: bool = False,
    ) -> None:
        """Take a package; `examples` is the module that has the document's examples."""
        self._package = package
        self._operations = operations
        self._examples = examples
        self._strict = strict
        self._secrets = Secrets(package.schemes.values())
        self._stubs: dict[str, Stub[Any]] = {}
        self._calls: list[RecordedCall] = []
        self._lock = Lock()

    @property
    def all_calls(self) -> tuple[RecordedCall, ...]:
        """The calls of all operations, oldest first."""
        return tuple(self._calls)

    def reset_all(self) -> None:
        """Forget everything that was prepared, and every call."""
        with self._lock:
            self._calls = []
            for stub in self._stubs.values():
                stub.reset()

    def undescribed(self, method: str, path: str) -> Stub[Any]:
        """Return the stub of an endpoint that the document does not describe.

        For example: `fake.undescribed("GET", "/status").responds(json={"up": True})`
        """
        key = f"{method.upper()} {path}"
        operation = Operation[Any, Any](
            operation_id=key,
            method=method.upper(),
            path=path,
            responses={"2XX": Response({"application/json": lambda: Any})},
        )
        return self._stub(operation)

    def stub_of(self, resource: str, name: str) -> Stub[Any]:
        """Return the stub of an operation, by its resource and method."""
        return self._stub(self._operations.of_method(resource, name))

    def handle_request(self, request: httpx2.Request, /) -> httpx2.Response:
        """Answer a request of a blocking client.

        Raises:
            UnexpectedCallError: No operation is like that; or the fake is strict, and
                no answer is prepared.
        """
        request.read()
        return self._answer(request)

    async def handle_async_request(self, request: httpx2.Request, /) -> httpx2.Response:
        """Answer a request of an asynchronous client; as `handle_request` does."""
        await request.aread()
        return self._answer(request)

    def close(self) -> None:
        """Do nothing: there is nothing open."""

    async def aclose(self) -> None:
        """Do nothing: there is nothing open."""

    def __enter__(self) -> Self:
        """Return the fake."""
        return self

    def __exit__(self, *_: object) -> None:
        """Do nothing: there is nothing open."""

    def __repr__(self) -> str:
        """Show whose fake it is, and how much it was asked."""
        return f"<FakeTransport of {self._package.name}, {len(self._calls)} calls>"

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        if EXTENSION not in request.extensions and b"grant_type=" in request.content:
            return httpx2.Response(200, json=_TOKEN, request=request)
        stub, operation = self._asked(request)
        if self._strict and not stub.is_prepared:
            where = f"fake.{operation.resource}.{operation.name}"
            raise UnexpectedCallError(
                f"{request.method} {operation.path} was called, and no answer is"
                f" prepared: say {where}.returns(…), or leave out strict=True"
            )
        call = recorded(request, operation, self._secrets)
        with self._lock:
            self._calls.append(call)
        return stub.answer(call).response(request)

    def _asked(self, request: httpx2.Request) -> tuple[Stub[Any], Operation[Any, Any]]:
        key = str(request.extensions.get(EXTENSION, ""))
        if key in self._operations:
            operation = self._operations[key]
            return self._stub(operation), operation
        with self._lock:
            extra = [stub for key, stub in self._stubs.items() if " /" in key]
        for stub in extra:
            if matching(request, [stub.operation]) is not None:
                return stub, stub.operation
        found = matching(request, self._operations.values())
        if found is None:
            bare = request.url.raw_path.decode("ascii").partition("?")[0]
            raise UnexpectedCallError(
                f"{self._package.name} has no operation {request.method} {bare}:"
                f' say fake.undescribed("{request.method}", "{bare}").responds(…)'
            )
        return self._stub(found), found

    def _stub(self, operation: Operation[Any, Any]) -> Stub[Any]:
        key = operation.operation_id
        with self._lock:
            known = self._stubs.get(key)
            if known is None:
                module = import_module(self._examples)
                examples = dict(_read(module.RESPONSES, key))
                maker = AnswerMaker(operation, Sampler(module.MODELS), examples)
                kind = Stub[Any] if operation.pages is None else PagedStub[Any, Any]
                known = self._stubs[key] = kind(operation, maker)
            return known


def _read(
    texts: Mapping[tuple[str, str], str], operation_id: str
) -> Iterator[tuple[str, Any]]:
    """Give the examples of an operation, by status key."""
    for (key, status), text in texts.items():
        if key == operation_id:
            yield status, json.loads(text)


def _json_text(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False)

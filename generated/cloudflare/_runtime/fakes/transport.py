"""A fake API: answers a client without a network, and records what is sent.

Takes the operations of a package; a generated `testing` module names them. An operation
answers with what a test prepared, otherwise with the document's examples or with
sample data. No tool for tests is needed, and none is imported.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

import httpx2

from ..description.operation import Operation, Operations, Response
from ..description.package import Package
from ..description.schemes import HttpBasic, MutualTls
from ..security.credentials import Credential
from .answers import AnswerMaker
from .changes import sampled
from .recorded import EXTENSION, RecordedCall, Secrets, matching, recorded
from .sample_arguments import given_once
from .samples import Sampler
from .stubs import AnyStub, PagedStub, Stub

if TYPE_CHECKING:
    from ..model import Model

C = TypeVar("C")
A = TypeVar("A")
M = TypeVar("M", bound="Model")

BASE_URL = "https://api.example.com"
"""Where an API is that names no server."""

_TOKEN = {"access_token": "fake-token", "token_type": "Bearer", "expires_in": 3600}
"""What client credentials are exchanged for."""


class UnexpectedCallError(AssertionError):
    """A fake was asked what it has no answer for; the test fails with this."""


def made_up(package: Package) -> dict[str, Credential]:
    """Return credentials for all schemes of a package, by the client's arguments."""
    return {
        scheme.keyword
        or name: (
            ("name", "password") if isinstance(scheme, HttpBasic) else "credential"
        )
        for name, scheme in package.schemes.items()
        if not isinstance(scheme, MutualTls)
    }


class BaseFakeTransport(Generic[C, A]):
    """What a generated `FakeTransport` is made of.

    It is a transport of blocking and of asynchronous clients, and safe to be used from
    several threads.
    """

    def __init__(
        self,
        package: Package,
        operations: Operations,
        examples: str,
        client: Callable[..., C],
        async_client: Callable[..., A],
        *,
        strict: bool = False,
    ) -> None:
        """Take a package; `examples` is the module that has the document's examples."""
        self._client = client
        self._async_client = async_client
        self._package = package
        self._operations = operations
        self._examples = examples
        self._strict = strict
        self._secrets = Secrets(package.schemes.values())
        self._stubs: dict[str, AnyStub[Any, Any]] = {}
        self._calls: list[RecordedCall] = []
        self._lock = threading.Lock()

    def new_client(self) -> C:
        """Return a client that this fake answers.

        Its credentials are made up, and what disagrees with its description raises.
        `with_options` gives one that is otherwise. For example:

            with fake.new_client() as client:
                client.zones.list_zones()
        """
        return self._client(**self._settings())

    def new_async_client(self) -> A:
        """Return an asynchronous client that this fake answers, as `new_client` is."""
        return self._async_client(**self._settings())

    def sample_of(self, model: type[M], /, **fields: object) -> M:
        """Return a whole model of which only some fields matter.

        The others are those of the document's examples, or sampled. For example:

            fake.zones.list_zones.returns([fake.sample_of(models.Zone, name="a.com")])

        Raises:
            TypeError: A field is unknown.
            ValidationError: A field is not what is described.
        """
        return sampled(self._sampler(), model, fields)

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
        return cast("Stub[Any]", self._stub(operation))

    def stub_of(self, resource: str, name: str) -> AnyStub[Any, Any]:
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

    def _sampler(self) -> Sampler:
        return Sampler(import_module(self._examples).MODELS)

    def _settings(self) -> dict[str, Any]:
        servers = self._package.servers
        first = servers[0].filled({}) if servers else ""
        is_absolute = bool(servers) and servers[0].is_absolute and "{" not in first
        return {
            **made_up(self._package),
            **given_once(self._package, self._sampler()).arguments,
            "base_url": first if is_absolute else BASE_URL,
            "http_client": self,
            "on_mismatch": "raise",
        }

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

    def _asked(
        self, request: httpx2.Request
    ) -> tuple[AnyStub[Any, Any], Operation[Any, Any]]:
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

    def _stub(self, operation: Operation[Any, Any]) -> AnyStub[Any, Any]:
        key = operation.operation_id
        with self._lock:
            known = self._stubs.get(key)
            if known is None:
                module = import_module(self._examples)
                examples = {
                    status: json.loads(module.RESPONSES[key, status])
                    for status in operation.responses
                    if (key, status) in module.RESPONSES
                }
                maker = AnswerMaker(operation, Sampler(module.MODELS), examples)
                kind = Stub[Any] if operation.pages is None else PagedStub[Any, Any]
                known = self._stubs[key] = kind(operation, maker)
            return known

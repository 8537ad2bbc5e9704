"""Checks of a whole package: each operation is called against a fake, as a test would.

A check samples arguments, calls the method of the blocking and of the asynchronous
client, reads the answer to its end, and looks at what was sent. It needs no network and
no tool for tests; a generated `testing` module gives one for each operation.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, Callable, Iterable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from importlib import import_module
from operator import attrgetter
from typing import Any, TypeAlias, TypeGuard, cast
from unittest import FunctionTestCase, SkipTest, TestSuite, TextTestRunner
from warnings import catch_warnings, filterwarnings

from ..client.base import AsyncBaseClient, BaseClient
from ..description.operation import Operation, Operations
from ..description.package import Package
from ..errors import ApiStatusError
from ..media import kind_of
from ..pages.pagers import AsyncPager, Pager
from ..settings.options import RequestOptions
from ..values import immutable
from .recorded import RecordedCall
from .sample_arguments import SampledCall, given_once, sampled_calls
from .samples import NoSampleError, Sampler, fits
from .stubs import AnyStub
from .transport import BASE_URL, BaseFakeTransport, made_up

_FAILURES = {"4XX": 400, "5XX": 500, "default": 400}
_LOWEST_FAILURE = 400

_Fake: TypeAlias = BaseFakeTransport[BaseClient, AsyncBaseClient]
_Clients: TypeAlias = tuple[Callable[..., BaseClient], Callable[..., AsyncBaseClient]]


@immutable
class _Suite:
    """What the checks of a package share."""

    package: Package
    operations: Operations
    examples: str
    clients: _Clients

    def fake(self) -> _Fake:
        return BaseFakeTransport(
            self.package, self.operations, self.examples, *self.clients
        )

    def client(self, fake: _Fake | None = None) -> BaseClient:
        return self.clients[0](**self._given(fake))

    def async_client(self, fake: _Fake) -> AsyncBaseClient:
        return self.clients[1](**self._given(fake))

    def _given(self, fake: _Fake | None) -> dict[str, object]:
        return {**self.given.arguments, "base_url": BASE_URL, "http_client": fake}

    @property
    def sampler(self) -> Sampler:
        return Sampler(import_module(self.examples).MODELS)

    @property
    def given(self) -> SampledCall:
        return given_once(self.package, self.sampler)


@immutable
class OperationCheck:
    """A check of one operation. A test calls it; it raises where something is wrong.

    The operation is called with the arguments that must be given, and with all. The
    request must arrive as described, the answer decode without mismatch, a list be
    walked to its end, and each failure that is described raise its typed error.

    Attributes:
        operation_id: What is checked; `str()` gives it, too.
    """

    operation_id: str
    _suite: _Suite

    def __call__(self) -> None:
        """Check the operation.

        Raises:
            AssertionError: The request is not what is described.
            ClientpressError: The client raised.
            unittest.SkipTest: A type holds itself by force, so that there is no sample.
        """
        with catch_warnings():
            if (
                self._operation.deprecated
            ):  # as the caller of a check knows, or need not
                name = f"{self._operation.resource}.{self._operation.name}"
                filterwarnings("ignore", f"{name} is", DeprecationWarning)
            self._check()

    def _check(self) -> None:
        call = None
        try:
            for call in self._calls():
                self._blocking(call)
                asyncio.run(self._awaited(call))
                self._raw(call)
            if call is not None:
                self._failures(call)
        except NoSampleError as error:
            raise SkipTest(str(error)) from error
        except Exception as error:
            given = {} if call is None else dict(call.arguments)
            error.add_note(f"{self.operation_id} was called with {given!r}")
            raise

    def __str__(self) -> str:
        """Name the operation."""
        return self.operation_id

    @property
    def __name__(self) -> str:
        """What `unittest` calls it in its report."""
        return self.operation_id

    @property
    def _operation(self) -> Operation[Any, Any]:
        return self._suite.operations[self.operation_id]

    def _calls(self) -> Iterator[SampledCall]:
        """Give the calls to be made, that with all arguments first."""
        method = self._method(self._suite.client())
        yield from sampled_calls(self._operation, method, self._suite.sampler)

    def _method(self, client: object) -> Callable[..., Any]:
        resource = attrgetter(self._operation.resource)(client)
        method: Callable[..., Any] = getattr(resource, self._operation.name)
        return method

    def _options(self, call: SampledCall) -> RequestOptions:
        return RequestOptions(
            credentials=made_up(self._suite.package),
            max_retries=0,
            on_mismatch="raise",
            validate=call.is_valid and self._suite.given.is_valid,
        )

    def _stub(self, fake: _Fake) -> AnyStub[Any, Any]:
        return fake.stub_of(self._operation.resource, self._operation.name)

    def _blocking(self, call: SampledCall) -> None:
        fake = self._suite.fake()
        with self._suite.client(fake) as client:
            method = self._method(client)
            _read(method(**call.arguments, options=self._options(call)))
        self._look_at(self._stub(fake).calls, call)

    async def _awaited(self, call: SampledCall) -> None:
        fake = self._suite.fake()
        async with self._suite.async_client(fake) as client:
            method = self._method(client)
            await _aread(method(**call.arguments, options=self._options(call)))
        self._look_at(self._stub(fake).calls, call)

    def _raw(self, call: SampledCall) -> None:
        fake = self._suite.fake()
        with self._suite.client(fake) as client:
            resource = attrgetter(self._operation.resource)(client)
            view = getattr(resource, "with_raw_response", None)
            method = getattr(view, self._operation.name, None)
            if method is not None:  # what streams has no such view
                method(**call.arguments, options=self._options(call)).parse()

    def _failures(self, call: SampledCall) -> None:
        for key in self._operation.responses:
            status = int(key) if key.isdigit() else _FAILURES.get(key, 0)
            if status >= _LOWEST_FAILURE:
                self._failure(call, status)

    def _failure(self, call: SampledCall, status: int) -> None:
        fake = self._suite.fake()
        self._stub(fake).fails(status)
        try:
            with self._suite.client(fake) as client:
                method = self._method(client)
                _read(method(**call.arguments, options=self._options(call)))
        except ApiStatusError as error:
            _expect(error.status_code == status, f"{status} raised {error!r}")
        else:
            raise AssertionError(f"{self} did not raise at {status}")

    def _look_at(self, calls: tuple[RecordedCall, ...], of: SampledCall) -> None:
        """Compare what was sent with what is described."""
        _expect(calls != (), f"{self} sent nothing")
        # A template may have its query in it: `/history?since={since}`.
        template = self._operation.path.partition("?")[0]
        names = {
            parameter.wire
            for parameter in self._operation.parameters
            if f"{{{parameter.wire}}}" in template
        }
        for call in calls:
            lacking = ", ".join(sorted(names - set(call.path)))
            _expect(not lacking, f"{call!r} lacks {lacking} in its path")
            self._look_at_body(call, of)

    def _look_at_body(self, call: RecordedCall, of: SampledCall) -> None:
        described = self._operation.body
        label = call.headers.get("content-type", "")
        if described is None or not of.is_valid or kind_of(label) != "json":
            return
        kinds = [
            typed()
            for media_type, typed in described.content.items()
            if kind_of(media_type) == "json" or "*" in media_type
        ]
        _expect(
            any(fits(kind, call.body) for kind in kinds),
            f"the body of {call!r} is not what is described",
        )


def checks_of(
    package: Package,
    operations: Operations,
    examples: str,
    client: Callable[..., BaseClient],
    async_client: Callable[..., AsyncBaseClient],
) -> tuple[OperationCheck, ...]:
    """Return a check for each operation of a package, in the order of the document."""
    suite = _Suite(
        package=package,
        operations=operations,
        examples=examples,
        clients=(client, async_client),
    )
    return tuple(OperationCheck(operation_id=key, _suite=suite) for key in operations)


def run_checks(checks: Iterable[OperationCheck]) -> int:
    """Run checks as `unittest` runs tests, and return the exit status."""
    tests = (FunctionTestCase(check, description=str(check)) for check in checks)
    return 0 if TextTestRunner().run(TestSuite(tests)).wasSuccessful() else 1


def _read(answer: Any) -> None:
    """Read what a method of a blocking client returned to its end."""
    if _is_pager(answer):
        list(answer.pages())
    elif isinstance(answer, AbstractContextManager):
        with cast("AbstractContextManager[Iterable[Any]]", answer) as items:
            list(items)


async def _aread(answer: Any) -> None:
    """Read what a method of an asynchronous client returned to its end."""
    if _is_async_pager(answer):
        _ = [page async for page in answer.pages()]
    elif isinstance(answer, AbstractAsyncContextManager):
        held = cast("AbstractAsyncContextManager[AsyncIterable[Any]]", answer)
        async with held as items:
            _ = [item async for item in items]
    else:
        await answer


def _is_pager(answer: object) -> TypeGuard[Pager[Any]]:
    return isinstance(answer, Pager)


def _is_async_pager(answer: object) -> TypeGuard[AsyncPager[Any]]:
    return isinstance(answer, AsyncPager)


def _expect(holds: object, otherwise: str) -> None:
    if not holds:
        raise AssertionError(otherwise)

"""The guide to a client: (Api, Names) → how it is made, called, tested, in this package's own names.

One operation of the package stands for all in the samples: one that is short to call, and as usual as can be.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from clientpress.ir.api import Api, Operation
from clientpress.ir.pages import Single, paged
from clientpress.ir.types import Object
from clientpress.naming.model import Names
from clientpress.naming.variables import credential_variable
from clientpress.python.lower_dicts import sent_types
from clientpress.python.model import PackageInfo
from clientpress.render.docs.expressions import DictWriter, Expression, Writer, lines
from clientpress.render.docs.refusals import refusal
from clientpress.render.docs.schemes import MUTUAL_TLS, PEM, settings
from clientpress.render.docs.served import Served, served
from clientpress.render.docs.shell import HOST, has_host
from clientpress.render.docs.text import Markdown, code, fenced, plain
from clientpress.render.docs.usage import call_of
from clientpress.values import dataclass

_ERRORS = "ApiConnectionError, ApiStatusError"
_SHORT = 4  # lines of a call
_MOST = 40
"""How many operations are compared: in a large API there is a short one among the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePage:
    """`client.md`. Samples are whole programs; None where the API has nothing of the kind."""

    title: Markdown
    package: Markdown
    method: Markdown
    logger: Markdown
    log_variable: Markdown
    headers_variable: Markdown
    served: Served
    credentials: tuple[tuple[Markdown, Markdown], ...]
    certificate: Markdown | None
    plans: Markdown | None
    first: Markdown
    awaited: Markdown
    settings: Markdown
    one_call: Markdown
    errors: Markdown
    raw: Markdown
    streaming: Markdown
    envelope: Markdown | None
    pages: Markdown | None
    paged: Markdown | None
    dicts: Markdown | None
    dictionary: Markdown | None
    deprecated: Markdown | None
    request: Markdown
    logging: Markdown
    hooks: Markdown
    aiohttp: Markdown | None
    testing: Markdown
    fixture: Markdown
    checks: Markdown
    run_checks: Markdown


def guide_page(api: Api, names: Names, info: PackageInfo) -> GuidePage | None:
    """Give the guide; None where there is no operation to show, or nothing but lists in pages."""
    callable_ = (
        one
        for key, one in api.operations.items()
        if key in names.methods and isinstance(one.pages, Single)
    )
    called = list(islice(callable_, _MOST))
    shown = [one for one in called if one.result is not None and not one.deprecated] or called
    if not shown:
        return None
    plainer = [one for one in shown if getattr(one, "stream", None) is None] or shown
    samples = _Samples(api, names, min(plainer, key=lambda one: _oddness(api, names, one)))
    enveloped = [one for one in plainer if one.envelope is not None]
    wrapped = min(enveloped, key=lambda one: _length(api, names, one), default=None)
    walked = _walked(api, names)
    typed = info.typed_dicts and _sends_models(api, names)
    plans = sorted({plan for one in api.operations.values() for plan in one.facts.plans})
    return GuidePage(
        title=plain(api.title or names.package),
        package=code(names.package),
        method=samples.method(),
        logger=code(f'logging.getLogger("{names.package}")'),
        log_variable=code(f"{names.package.upper()}_LOG=debug"),
        headers_variable=code(f"{names.package.upper()}_CUSTOM_HEADERS"),
        served=served(api, names),
        credentials=tuple(
            (code(f"{names.schemes[name]}="), code(credential_variable(names, name)))
            for name in api.schemes
            if name in names.schemes
        ),
        certificate=_certificate(api, names),
        plans=code(f'plan="{plans[0]}"') if plans else None,
        first=samples.first(),
        awaited=samples.awaited(),
        settings=samples.settings(),
        one_call=samples.one_call(),
        errors=samples.errors(),
        raw=samples.raw(),
        streaming=samples.streaming(),
        envelope=None if wrapped is None else _Samples(api, names, wrapped).envelope(),
        pages=None if walked is None else walked.pages(),
        paged=None if walked is None else walked.stub(),
        dicts=code(f"{names.package}.dicts") if typed else None,
        dictionary=_dictionary(api, names, shown) if typed else None,
        deprecated=_deprecated(api, names),
        request=samples.request(),
        logging=samples.logging(),
        hooks=samples.hooks(),
        aiohttp=samples.through_aiohttp() if "aiohttp" in info.transports else None,
        testing=samples.testing(),
        fixture=samples.fixture(),
        checks=_checks(names.package),
        run_checks=code(f"python -m {names.package}.testing"),
    )


def _certificate(api: Api, names: Names) -> Markdown | None:
    """Give the argument for a certificate of the client."""
    asking = (name for name, one in api.schemes.items() if one.type == MUTUAL_TLS)
    name = next((name for name in asking if name in names.schemes), None)
    return None if name is None else code(f"{names.schemes[name]}=")


def _deprecated(api: Api, names: Names) -> Markdown | None:
    """Give the first operation that is going away."""
    going = (key for key, one in api.operations.items() if one.deprecated and key in names.methods)
    key = next(going, None)
    return None if key is None else _Samples(api, names, api.operations[key]).method()


def _walked(api: Api, names: Names) -> _Samples | None:
    """Give the samples of a list in pages: the one that is shortest to call."""
    lists = (
        one
        for key, one in api.operations.items()
        if key in names.methods and not one.deprecated and paged(one.pages) is not None
    )
    shortest = min(islice(lists, _MOST), key=lambda one: _length(api, names, one), default=None)
    return None if shortest is None else _Samples(api, names, shortest)


def _sends_models(api: Api, names: Names) -> bool:
    return any(isinstance(api.types[one], Object) for one in sent_types(api, names))


def _dictionary(api: Api, names: Names, called: list[Operation]) -> Markdown | None:
    """Give a call with a dictionary in the place of a model, if there is a model in any of these."""
    for one in sorted(called, key=lambda one: _length(api, names, one)):
        writer = Writer(api, names)
        if any("models." in line for line in lines(call_of(api, names, one, writer))):
            return _Samples(api, names, one, DictWriter).dictionary()
    return None


def _checks(package: str) -> Markdown:
    text = [
        "import pytest",
        "",
        f"from {package}.testing import OperationCheck, operation_checks",
        "",
        "",
        '@pytest.mark.parametrize("check", operation_checks(), ids=str)',
        "def test_operation(check: OperationCheck) -> None:",
        "    check()",
    ]
    return fenced("\n".join(text), "python")


def _oddness(api: Api, names: Names, operation: Operation) -> tuple[bool, bool, bool, bool, int]:
    """Rank operations for the guide: a short call with a credential that asks for something, and gets a model."""
    length = _length(api, names, operation)
    result = None if operation.result is None else api.types[operation.result]
    return (
        length > _SHORT,
        bool(api.schemes) and not operation.security,
        operation.method != "GET",
        not isinstance(result, Object),
        length,
    )


def _length(api: Api, names: Names, operation: Operation) -> int:
    return len(lines(call_of(api, names, operation, Writer(api, names))))


class _Samples:
    """Programs that call one operation; `writer` writes what it is given."""

    def __init__(
        self, api: Api, names: Names, operation: Operation, writer: type[Writer] = Writer
    ) -> None:
        self._writer = writer
        self._api, self._names, self._operation = api, names, operation
        given = settings(api, names, operation)
        if not has_host(api):
            given.insert(0, f'base_url="{HOST}"')
        self._settings = given
        methods = names.methods[operation.key]
        self._resource = names.resources[methods.resource].attribute
        self._called = f"{self._resource}.{methods.method}"

    def method(self) -> Markdown:
        return code(f"client.{self._called}")

    def first(self) -> Markdown:
        return self._with(self._result(4))

    def awaited(self) -> Markdown:
        client = self._client("AsyncClient")
        body = [
            "async def main() -> None:",
            f"    async with {client} as client:",
            *self._result(8, "await "),
            "",
            "",
            "asyncio.run(main())",
        ]
        return self._program(body, "AsyncClient", "import asyncio", gap=2)

    def settings(self) -> Markdown:
        client = self._client("Client", "timeout=10.0", "max_retries=5")
        body = [
            f"client = {client}",
            "patient = client.with_options(timeout=60.0, retry=RetryPolicy(max_retries=8, cap=30.0))",
        ]
        return self._program(body, "Client, RetryPolicy")

    def one_call(self) -> Markdown:
        options = ("options=", Expression('RequestOptions(timeout=2.5, headers={"X-Trace": "7"})'))
        return self._with(self._result(4, given=[options]), more="RequestOptions")

    def errors(self) -> Markdown:
        told = refusal(self._api, self._names, self._operation)
        printed = "error.status_code, error.request_id, error.errors"
        asked = told and (
            f"        if isinstance(error.body, models.{told.model}):",
            f"            print(error.body.{told.field})",
        )
        body = [
            f"with {self._client('Client')} as client:",
            "    try:",
            *self._result(8, shown=False),
            "    except ApiStatusError as error:",
            f"        print({printed if told else f'{printed}, error.body'})",
            *(asked or ()),
            "    except ApiConnectionError as error:",
            '        print("not reached, tried", error.retries + 1, "times")',
        ]
        return self._program(body, f"{_ERRORS}, Client")

    def raw(self) -> Markdown:
        shown = "    print(response.status_code, response.headers, response.parse())"
        return self._with(self._call("response = ", 4, view="with_raw_response"), shown)

    def streaming(self) -> Markdown:
        call = self._call("with ", 4, view="with_streaming_response", suffix=" as response:")
        return self._with(
            call,
            "        for chunk in response.iter_bytes():",
            "            print(len(chunk))",
        )

    def envelope(self) -> Markdown:
        return self._with(self._call("envelope = ", 4, view="with_envelope"), "    print(envelope)")

    def dictionary(self) -> Markdown:
        return self._with(self._call("", 4))

    def pages(self) -> Markdown:
        return self._with(
            self._call("items = ", 4),
            "    for item in items:",
            "        print(item)",
            "    for page in items.pages():",
            "        print(len(page), page.has_next)",
            "    print(items.total())",
        )

    def stub(self) -> Markdown:
        return code(f"fake.{self._called}.pages([…], […])")

    def hooks(self) -> Markdown:
        called, *more = self._result(4)
        body = [
            "def begin(sending: Sending) -> None:",
            '    sending.request.headers["X-Trace"] = "7"',
            "",
            "",
            "def end(received: Received) -> None:",
            "    print(received.operation_id, received.status_code, received.elapsed)",
            "",
            "",
            f"with {self._client('Client')} as client:",
            "    traced = client.with_options(on_request=begin, on_response=end)",
            called.replace("client.", "traced.", 1),
            *more,
        ]
        return self._program(body, "Client, Received, Sending", gap=2)

    def through_aiohttp(self) -> Markdown:
        client = self._client("AsyncClient", "http_client=transport")
        body = [
            "async def main() -> None:",
            "    async with AioHttpTransport() as transport:",
            f"        client = {client}",
            *self._result(8, "await "),
            "",
            "",
            "asyncio.run(main())",
        ]
        return self._program(body, "AioHttpTransport, AsyncClient", "import asyncio", gap=2)

    def request(self) -> Markdown:
        asked = '    print(client.request("GET", "/not/in/the/document"))'
        return self._with([asked])

    def logging(self) -> Markdown:
        body = [
            "logging.basicConfig()",
            f'logging.getLogger("{self._names.package}").setLevel(logging.DEBUG)',
        ]
        return fenced("\n".join(["import logging", "", *body]), "python")

    def testing(self) -> Markdown:
        body = [
            "fake = FakeTransport()",
            f"fake.{self._called}.fails(404)",
            "with fake.new_client() as client:",
            "    try:",
            *self._call("", 8),
            "    except NotFoundError as error:",
            "        print(error)",
            f"print(fake.{self._called}.only_call)",
        ]
        return self._program(body, "NotFoundError", testing=True)

    def fixture(self) -> Markdown:
        body = [
            "@pytest.fixture",
            "def fake() -> FakeTransport:",
            "    return FakeTransport()",
            "",
            "",
            "@pytest.fixture",
            "def client(fake: FakeTransport) -> Iterator[Client]:",
            "    with fake.new_client() as client:",
            "        yield client",
        ]
        text = [
            "from collections.abc import Iterator",
            "",
            "import pytest",
            "",
            f"from {self._names.package} import Client",
            f"from {self._names.package}.testing import FakeTransport",
            "",
            "",
            *body,
        ]
        return fenced("\n".join(text), "python")

    def _client(self, kind: str, *settings: str) -> str:
        given = [*self._settings, *settings]
        if any(one.startswith("http_client=") for one in settings):  # it has the certificate
            given = [one for one in given if f'="{PEM}"' not in one]
        return f"{kind}({', '.join(given)})"

    def _result(
        self,
        indent: int,
        before: str = "",
        *,
        given: Sequence[tuple[str, Expression]] = (),
        shown: bool = True,
    ) -> list[str]:
        """Write the call and what is done with its result, if it has one."""
        if self._operation.result is None:
            return self._call(before, indent, more=given)
        printed = [f"{' ' * indent}print(result)"] if shown else []
        return [*self._call(f"result = {before}", indent, more=given), *printed]

    def _call(
        self,
        prefix: str,
        indent: int,
        *,
        view: str = "",
        suffix: str = "",
        more: Sequence[tuple[str, Expression]] = (),
    ) -> list[str]:
        writer = self._writer(self._api, self._names)
        call = call_of(self._api, self._names, self._operation, writer, view)
        whole = Expression(call.opening, (*call.inner, *more), call.closing)
        return lines(whole, prefix=prefix, suffix=suffix, indent=indent)

    def _with(self, call: list[str], *after: str, more: str = "") -> Markdown:
        body = [f"with {self._client('Client')} as client:", *call, *after]
        return self._program(body, f"Client, {more}" if more else "Client")

    def _program(
        self, body: list[str], wanted: str, first: str = "", *, gap: int = 1, testing: bool = False
    ) -> Markdown:
        """Put the imports before a body."""
        package = self._names.package
        uses_models = any("models." in line for line in body)
        ours = [f"from {package} import {wanted}{', models' if uses_models else ''}"]
        if testing:
            ours.append(f"from {package}.testing import FakeTransport")
        writer = self._writer(self._api, self._names)
        call_of(self._api, self._names, self._operation, writer)
        called = any(self._called.rpartition(".")[2] + "(" in line for line in body)
        used = sorted(writer.imports) if called else []
        standard = [*([first] if first else []), *(f"from {one} import {it}" for one, it in used)]
        head = [*standard, "", *ours] if standard else ours
        return fenced("\n".join([*head, *[""] * gap, *body]), "python")

"""The programs of the guide: (Api, Names, operation) → each of them, whole, with one call.

A program that is about something else than its call may make a shorter one.
"""

from __future__ import annotations

from collections.abc import Sequence

from clientpress.ir.api import Api, Operation
from clientpress.naming.model import Names
from clientpress.render.docs.expressions import Expression, Writer, lines, uses_models
from clientpress.render.docs.refusals import refusal
from clientpress.render.docs.schemes import PEM
from clientpress.render.docs.text import Markdown, code, fenced
from clientpress.render.docs.usage import call_of, client_arguments

SHORT = 4
"""Lines of a call that is no burden."""
_ERRORS = "ApiConnectionError, ApiStatusError"


class Programs:
    """Programs that call one operation; `writer` writes what it is given."""

    def __init__(
        self,
        api: Api,
        names: Names,
        operation: Operation,
        writer: type[Writer] = Writer,
        *,
        brief: bool = False,
    ) -> None:
        self._writer = writer
        self._brief = brief
        self._api, self._names, self._operation = api, names, operation
        self._settings = client_arguments(api, names, operation, self._new_writer())
        methods = names.methods[operation.key]
        self._resource = names.resources[methods.resource].called
        self._called = f"{self._resource}.{methods.method}"

    def brief(self) -> Programs:
        """Give the same with a call that is shorter, where it is a long one: from the second on, it is not what a sample is about."""
        if len(self._call("", 4)) <= SHORT:
            return self
        return Programs(self._api, self._names, self._operation, self._writer, brief=True)

    def shortened(self, whole: Programs) -> Markdown | None:
        """Name the arguments that have other values than in the whole call."""
        theirs = whole.arguments()
        names = [code(name) for name, text in self.arguments().items() if text != theirs[name]]
        return Markdown(", ".join(names)) if names else None

    def arguments(self) -> dict[str, list[str]]:
        """Give the text of each argument of the call."""
        call = call_of(self._api, self._names, self._operation, self._new_writer())
        return {name.rstrip("="): lines(each) for name, each in call.inner}

    def method(self) -> Markdown:
        """Name the method."""
        return code(f"client.{self._called}")

    def first(self) -> Markdown:
        """Show a client and its call."""
        return self._with(self._result(4))

    def awaited(self) -> Markdown:
        """Show the same with an `AsyncClient`."""
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
        """Show how a client is set."""
        client = self._client("Client", "timeout=10.0", "max_retries=5")
        body = [
            f"client = {client}",
            "patient = client.with_options(timeout=60.0, retry=RetryPolicy(max_retries=8, cap=30.0))",
        ]
        return self._program(body, "Client, RetryPolicy")

    def granting(self, keyword: str) -> Markdown:
        """Show a client that is given what tokens are had for."""
        served = [one for one in self._settings if one.startswith("base_url=")]
        body = [
            'granted = ClientCredentials(client_id="…", client_secret="…")',
            f"client = Client({', '.join([*served, f'{keyword}=granted'])})",
        ]
        return self._program(body, "Client, ClientCredentials")

    def one_call(self) -> Markdown:
        """Show what is set for one call alone."""
        options = ("options=", Expression('RequestOptions(timeout=2.5, headers={"X-Trace": "7"})'))
        return self._with(self._result(4, given=[options]), more="RequestOptions")

    def errors(self) -> Markdown:
        """Show what is caught, and how the body of a refusal is told to checkers of types."""
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
        """Show status and headers."""
        shown = "    print(response.status_code, response.headers, response.parse())"
        return self._with(self._call("response = ", 4, view="with_raw_response"), shown)

    def streaming(self) -> Markdown:
        """Show an answer that is read piece by piece."""
        call = self._call("with ", 4, view="with_streaming_response", suffix=" as response:")
        return self._with(
            call,
            "        for chunk in response.iter_bytes():",
            "            print(len(chunk))",
        )

    def envelope(self) -> Markdown:
        """Show what stands beside the payload."""
        return self._with(self._call("envelope = ", 4, view="with_envelope"), "    print(envelope)")

    def dictionary(self) -> Markdown:
        """Show a call with a dictionary in the place of a model."""
        return self._with(self._call("", 4))

    def pages(self) -> Markdown:
        """Show how a list in pages is walked."""
        return self._with(
            self._call("items = ", 4),
            "    for item in items:",
            "        print(item)",
            "    for page in items.pages():",
            "        print(len(page), page.has_next)",
            "    print(items.total())",
        )

    def stub(self) -> Markdown:
        """Name what a fake answers a list with."""
        return code(f"fake.{self._called}.pages([…], […])")

    def hooks(self) -> Markdown:
        """Show what is called for each request and each answer."""
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
        """Show a client that sends through aiohttp."""
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
        """Show a request that the document does not describe."""
        asked = '    print(client.request("GET", "/not/in/the/document"))'
        return self._with([asked])

    def logging(self) -> Markdown:
        """Show how requests are logged."""
        body = [
            "logging.basicConfig()",
            f'logging.getLogger("{self._names.package}").setLevel(logging.DEBUG)',
        ]
        return fenced("\n".join(["import logging", "", *body]), "python")

    def testing(self) -> Markdown:
        """Show a call that a fake answers."""
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
        """Show fixtures for a fake and its client."""
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

    def _new_writer(self) -> Writer:
        return self._writer(self._api, self._names, brief=self._brief)

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
        writer = self._new_writer()
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
        ours = [f"from {package} import {wanted}{', models' if uses_models(body) else ''}"]
        if testing:
            ours.append(f"from {package}.testing import FakeTransport")
        writer = self._new_writer()
        call_of(self._api, self._names, self._operation, writer)
        client_arguments(self._api, self._names, self._operation, writer)
        called = any(self._called.rpartition(".")[2] + "(" in line for line in body)
        used = sorted(writer.imports) if called else []
        standard = [*([first] if first else []), *(f"from {one} import {it}" for one, it in used)]
        head = [*standard, "", *ours] if standard else ours
        return fenced("\n".join([*head, *[""] * gap, *body]), "python")

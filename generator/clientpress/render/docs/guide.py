"""The guide to a client: (Api, Names) → how it is made, called, tested, in this package's own names.

One operation of the package stands for all in the samples: one that is short to call, and as usual as can be.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from clientpress.ir.api import Api, Operation
from clientpress.ir.client_parameters import key_of, of_client
from clientpress.ir.pages import Single, paged
from clientpress.ir.types import Object
from clientpress.naming.model import Names
from clientpress.naming.variables import credential_variable
from clientpress.python.lower_dicts import sent_types
from clientpress.python.model import PackageInfo
from clientpress.render.docs.expressions import DictWriter, Writer, lines, uses_models
from clientpress.render.docs.programs import SHORT, Programs
from clientpress.render.docs.schemes import GRANTED, MUTUAL_TLS
from clientpress.render.docs.served import Served, served
from clientpress.render.docs.text import Markdown, code, fenced, plain
from clientpress.render.docs.usage import call_of
from clientpress.values import dataclass

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
    granted: Markdown | None
    granting: Markdown | None
    parameters: tuple[tuple[Markdown, Markdown], ...]
    plans: Markdown | None
    first: Markdown
    shortened: Markdown | None
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
    samples = Programs(api, names, min(plainer, key=lambda one: _oddness(api, names, one)))
    others = samples.brief()
    enveloped = [one for one in plainer if one.envelope is not None]
    wrapped = min(enveloped, key=lambda one: _length(api, names, one), default=None)
    walked = _walked(api, names)
    typed = info.typed_dicts and _sends_models(api, names)
    granted = _granted(api, names)
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
        granted=None if granted is None else code(f"{granted}="),
        granting=None if granted is None else others.granting(granted),
        parameters=tuple(_given_once(api, names)),
        plans=_plan(api),
        first=samples.first(),
        shortened=others.shortened(samples),
        awaited=others.awaited(),
        settings=others.settings(),
        one_call=others.one_call(),
        errors=others.errors(),
        raw=others.raw(),
        streaming=others.streaming(),
        envelope=None if wrapped is None else Programs(api, names, wrapped).brief().envelope(),
        pages=None if walked is None else walked.brief().pages(),
        paged=None if walked is None else walked.stub(),
        dicts=code(f"{names.package}.dicts") if typed else None,
        dictionary=_dictionary(api, names, shown) if typed else None,
        deprecated=_deprecated(api, names),
        request=others.request(),
        logging=others.logging(),
        hooks=others.hooks(),
        aiohttp=others.through_aiohttp() if "aiohttp" in info.transports else None,
        testing=others.testing(),
        fixture=others.fixture(),
        checks=_checks(names.package),
        run_checks=code(f"python -m {names.package}.testing"),
    )


def _plan(api: Api) -> Markdown | None:
    """Give an argument for the first plan that operations tell."""
    plans = {plan for one in api.operations.values() for plan in one.facts.plans}
    return code(f'plan="{min(plans)}"') if plans else None


def _given_once(api: Api, names: Names) -> Iterator[tuple[Markdown, Markdown]]:
    """Give the arguments for what most calls send, and as what it is sent."""
    renamed = _renamed(api, names)
    for key, one in of_client(api).items():
        sent = code(f"{one.location} {one.wire}")
        if key in renamed:
            sent = Markdown(f"{sent}; a call gives {code(f'{renamed[key]}=')}")
        yield code(f"{names.parameters[key]}="), sent


def _renamed(api: Api, names: Names) -> dict[str, str]:
    """Give the arguments of calls that are called otherwise than the client's. For example: `timeout`, which is a setting of the client."""
    renamed: dict[str, str] = {}
    for at, method in names.methods.items():
        for one in api.operations[at].parameters:
            name = method.arguments[one.location, one.wire]
            if one.of_client and name != names.parameters[key_of(one)]:
                renamed.setdefault(key_of(one), name)
    return renamed


def _certificate(api: Api, names: Names) -> Markdown | None:
    """Give the argument for a certificate of the client."""
    asking = (name for name, one in api.schemes.items() if one.type == MUTUAL_TLS)
    name = next((name for name in asking if name in names.schemes), None)
    return None if name is None else code(f"{names.schemes[name]}=")


def _granted(api: Api, names: Names) -> str | None:
    """Give the argument for a token that `ClientCredentials` can be exchanged for."""
    granting = (name for name, one in api.schemes.items() if one.type in GRANTED)
    return next((names.schemes[name] for name in granting if name in names.schemes), None)


def _deprecated(api: Api, names: Names) -> Markdown | None:
    """Give the first operation that is going away."""
    going = (key for key, one in api.operations.items() if one.deprecated and key in names.methods)
    key = next(going, None)
    return None if key is None else Programs(api, names, api.operations[key]).method()


def _walked(api: Api, names: Names) -> Programs | None:
    """Give the samples of a list in pages: the one that is shortest to call."""
    lists = (
        one
        for key, one in api.operations.items()
        if key in names.methods and not one.deprecated and paged(one.pages) is not None
    )
    shortest = min(islice(lists, _MOST), key=lambda one: _length(api, names, one), default=None)
    return None if shortest is None else Programs(api, names, shortest)


def _sends_models(api: Api, names: Names) -> bool:
    return any(isinstance(api.types[one], Object) for one in sent_types(api, names))


def _dictionary(api: Api, names: Names, called: list[Operation]) -> Markdown | None:
    """Give a call with a dictionary in the place of a model, if there is a model in any of these."""
    for one in sorted(called, key=lambda one: _length(api, names, one)):
        writer = Writer(api, names)
        if uses_models(lines(call_of(api, names, one, writer))):
            return Programs(api, names, one, DictWriter).dictionary()
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
        length > SHORT,
        bool(api.schemes) and not operation.security,
        operation.method != "GET",
        not isinstance(result, Object),
        length,
    )


def _length(api: Api, names: Names, operation: Operation) -> int:
    return len(lines(call_of(api, names, operation, Writer(api, names))))

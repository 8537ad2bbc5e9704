"""What was decided about an API and about one operation, as text: names and why, envelope, security, plans."""

from __future__ import annotations

from collections.abc import Iterator

from clientpress.cli.type_text import type_text
from clientpress.ir.api import Api, Operation
from clientpress.ir.pages import KINDS, Single
from clientpress.naming.mentions import named_below
from clientpress.pipeline import Understood


def overview(understood: Understood) -> Iterator[str]:
    """Give an API in brief: one line an operation."""
    api, names = understood.api, understood.names
    yield f"{api.title} {api.version}".rstrip() + f", {understood.document.dialect}"
    yield f"package {names.package}, profile {api.profile or 'none'}"
    yield f"{api.unwrapping.unwrapped} of {api.unwrapping.of} operations unwrap"
    for key, reason in api.unwrapping.odd:
        yield f"  not {key}: {reason}"
    yield from _paged(api)
    for name, scheme in api.schemes.items():
        yield f"security scheme `{name}`: {scheme.type} {scheme.http_scheme}".rstrip()
    for server in api.servers:
        yield f"server {server.url}"
    yield ""
    for operation in api.operations.values():
        yield f"{operation.method} {operation.path}"
        yield f"  {_call(understood, operation)} → {_result(understood, operation)}"


def _paged(api: Api) -> Iterator[str]:
    singles = {
        key: one.pages for key, one in api.operations.items() if isinstance(one.pages, Single)
    }
    paged = len(api.operations) - len(singles)
    yield f"{paged} of {len(api.operations)} operations answer in pages"
    for key, single in singles.items():
        if single.odd:
            yield f"  not {key}: {single.reason}"


def operation_lines(understood: Understood, operation: Operation) -> Iterator[str]:
    """Give all that was decided about one operation."""
    api, names = understood.api, understood.names
    method = names.methods[operation.key]
    yield f"{operation.method} {operation.path}"
    yield f"  {_call(understood, operation)} → {_result(understood, operation)}"
    if method.rule:
        yield f"  named by: {method.rule}"
    yield f"  operationId: {operation.operation_id or 'none'}"
    yield f"  tags: {', '.join(operation.tags) or 'none'}"
    yield from _envelope(operation)
    yield from _pages(understood, operation)
    yield f"  security: {_security(operation)}"
    facts = operation.facts
    if facts.plans:
        yield f"  plans: {', '.join(f'{plan} {_yes(has)}' for plan, has in facts.plans.items())}"
    if facts.permissions:
        yield f"  permissions, one of: {', '.join(facts.permissions)}"
    yield "  arguments:"
    for parameter in operation.parameters:
        argument = method.arguments[parameter.location, parameter.wire]
        yield f"    {argument}: {type_text(understood, parameter.type)}, {parameter.location} `{parameter.wire}`"
    for wire, argument in method.body_arguments.items():
        yield f"    {argument}: body property `{wire}`"
    yield "  types:"
    for type_id in named_below(api, names, operation):
        named = names.types[type_id]
        yield f"    {named.name}: {named.rule}"
        for wire, field in names.fields.get(type_id, {}).items():
            yield f"      .{field}" + (f" is `{wire}`" if str(field) != wire else "")


def _call(understood: Understood, operation: Operation) -> str:
    return f"client.{understood.names.called(operation.key)}"


def _result(understood: Understood, operation: Operation) -> str:
    if not isinstance(operation.pages, Single):
        return f"Pager[{type_text(understood, operation.pages.items.type)}]"
    return "None" if operation.result is None else type_text(understood, operation.result)


def _envelope(operation: Operation) -> Iterator[str]:
    envelope = operation.envelope
    if envelope is None:
        yield "  envelope: none"
        return
    flag = f", success flag `{envelope.success}`" if envelope.success else ""
    yield f"  envelope: the payload is `{envelope.payload}`{flag}"
    yield from (f"    because {reason}" for reason in envelope.evidence)


def _pages(understood: Understood, operation: Operation) -> Iterator[str]:
    """Tell how a list is answered in pages, and why; why not, where there is a list."""
    pages = operation.pages
    if isinstance(pages, Single):
        yield f"  pages: none{pages.reason and ', '}{pages.reason}"
        return
    steps = (*pages.items.path, *pages.items.wrapped)
    where = f" in `{'.'.join(steps)}`" if steps else ""
    yield f"  pages: by {KINDS[type(pages)]}, of {type_text(understood, pages.items.type)}{where}"
    yield from (f"    because {reason}" for reason in pages.evidence)


def _security(operation: Operation) -> str:
    if operation.security is None:
        return "nothing is said; credentials that were given are sent"
    alternatives = [" and ".join(of) or "anonymous" for of in operation.security]
    return ", or ".join(alternatives) or "anonymous"


def _yes(holds: bool) -> str:  # noqa: FBT001 - a yes or a no
    return "yes" if holds else "no"

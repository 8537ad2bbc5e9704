"""What each page says, as typed values for its template; nothing is laid out here but lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from typing import Final, assert_never

from clientpress.diagnostics.words import several
from clientpress.document.model import Example
from clientpress.ir.api import Api, Media, Operation, Parameter, Response
from clientpress.ir.client_parameters import key_of
from clientpress.ir.pages import KINDS, paged
from clientpress.ir.types import Array, Docs, Object, TypeId
from clientpress.naming.model import Names
from clientpress.python.answers import failures
from clientpress.python.method_prose import prosaic
from clientpress.python.prose import says_an_operation
from clientpress.render.docs import facts, shell, usage
from clientpress.render.docs.composition import composed, of_parts
from clientpress.render.docs.phrases import Phrases, described, linked
from clientpress.render.docs.text import (
    Markdown,
    code,
    heading,
    pad,
    plain,
    prose,
    sentence,
    table,
    value,
)
from clientpress.render.docs.tree import Tree
from clientpress.render.docs.types import constrained, constraints_of
from clientpress.values import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading with what stands under it."""

    title: Markdown
    intro: Markdown
    lines: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationPage:
    """One operation."""

    title: Markdown
    description: Markdown
    request: Markdown
    rows: tuple[tuple[Markdown, Markdown], ...]
    parameters: Markdown
    body: Section | None
    responses: tuple[Section, ...]
    pages: Section | None
    curl: Markdown
    sample: Markdown
    awaited: Markdown
    samples: tuple[Section, ...]
    facts: tuple[Section, ...]
    composed: tuple[Markdown, ...]


def operation_page(phrases: Phrases, operation: Operation) -> OperationPage:
    """Say all there is to say of one operation."""
    api, names, tree = phrases.api, phrases.names, Tree(phrases)
    return OperationPage(
        title=heading(prosaic(operation.summary) or names.methods[operation.key].method),
        description=prose(
            operation.description
            if operation.description.strip() != operation.summary.strip()
            else ""
        ),
        request=code(f"{operation.method} {operation.path}"),
        rows=table(_rows(names, operation, tree)),
        parameters=_joined(
            line
            for parameter in operation.parameters
            for line in _parameter(names, operation, parameter, tree)
        ),
        body=_body(operation, tree),
        responses=tuple(_responses(operation, tree)),
        pages=_pages(operation, tree),
        curl=shell.curl(api, names, operation),
        sample=usage.python(api, names, operation),
        awaited=usage.awaited(names, operation),
        samples=_sections(facts.samples(operation.facts.other)),
        facts=_sections(
            chain(
                facts.blocks(operation.facts.other),
                facts.blocks(operation.callbacks, "Callback"),
            )
        ),
        composed=tuple(composed(_media_docs(api, operation))),
    )


def _media_docs(api: Api, operation: Operation) -> Iterator[tuple[str, Docs]]:
    """Walk what stands on no model's page: parameters, and bodies that are no models."""
    for parameter in operation.parameters:
        yield f"{parameter.location} {parameter.wire}", parameter.docs
        yield from of_parts(api, f"{parameter.location} {parameter.wire}", parameter.type)
    media = [("request body", each) for each in (operation.body.media if operation.body else ())]
    media += [
        (response.status, each) for response in operation.responses for each in response.media
    ]
    for where, each in media:
        if each.type is not None and not isinstance(api.types[each.type], Object):
            yield where, each.docs
            yield from of_parts(api, where, each.type)


def _rows(names: Names, operation: Operation, tree: Tree) -> Iterator[tuple[Markdown, Markdown]]:
    methods = names.methods[operation.key]
    resource = names.resources[methods.resource].called
    yield Markdown("Method"), code(f"client.{resource}.{methods.method}")
    if operation.operation_id:
        yield Markdown("operationId"), code(operation.operation_id)
    if operation.tags:
        yield Markdown("Tags"), Markdown(", ".join(plain(tag) for tag in operation.tags))
    yield Markdown("Returns"), _returns(operation, tree)
    yield from _fact_rows(operation)


def _returns(operation: Operation, tree: Tree) -> Markdown:
    pages = paged(operation.pages)
    if pages is not None:
        return Markdown(f"a pager of {tree.phrases.typed(pages.items.type)}")
    found = "`None`" if operation.result is None else tree.phrases.typed(operation.result)
    match operation.stream:
        case "events":
            return Markdown(f"a stream of events (`EventStream`), each {found}")
        case "lines":
            return Markdown(f"a stream of items (`JsonLines`), each {found}")
        case None:
            return Markdown(found)
        case unexpected:
            assert_never(unexpected)


def _pages(operation: Operation, tree: Tree) -> Section | None:
    """Say how the list is walked, and how that is known."""
    pages = paged(operation.pages)
    if pages is None:
        return None
    steps = (*pages.items.path, *pages.items.wrapped)
    where = f", in {code('.'.join(steps))}" if steps else ""
    said = [
        f"By {KINDS[type(pages)]}; its items are {tree.phrases.typed(pages.items.type)}{where}.",
        *(f"{reason[:1].upper()}{reason[1:]}." for reason in pages.evidence),
    ]
    return Section(title=Markdown("Pagination"), intro=_PAGER, lines=_listed(said))


def _listed(said: list[str]) -> Markdown:
    return _joined(f"- {fact}" for fact in said)


_PAGER = Markdown(
    "Iterating requests each page when it is needed; `.pages()` gives the pages themselves, `.first_page()` only the first, "
    "`.total()` the number of all items."
)


def _fact_rows(operation: Operation) -> Iterator[tuple[Markdown, Markdown]]:
    said = operation.facts
    if operation.deprecated or said.deprecation:
        yield Markdown("**Deprecated**"), sentence(said.deprecation or "yes")
    if said.plans:
        marks = (f"{plain(plan)} {'✓' if has else '✗'}" for plan, has in said.plans.items())
        yield Markdown("Plans"), Markdown(", ".join(marks))
    if said.permissions:
        yield Markdown("Permissions"), Markdown(", ".join(code(each) for each in said.permissions))
    if said.token_groups:
        yield (
            Markdown("Token groups"),
            Markdown(", ".join(plain(each) for each in said.token_groups)),
        )
    if said.idempotent:
        yield Markdown("Idempotent"), Markdown("yes: it is sent again after a failure")
    yield Markdown("Security"), _security(operation)
    if operation.envelope is not None:
        yield Markdown("Envelope"), _envelope(operation)
    for server in operation.servers:
        yield (
            Markdown("Server"),
            Markdown(f"{code(server.url)} {sentence(server.description)}".strip()),
        )
    if operation.external_docs is not None:
        yield (
            Markdown("See"),
            linked(operation.external_docs.url, operation.external_docs.description),
        )
    yield from facts.rows(said.other)
    yield from facts.rows(operation.callbacks, "Callback")


def _sections(shown: Iterable[tuple[Markdown, Markdown]]) -> tuple[Section, ...]:
    return tuple(Section(title=title, intro=Markdown(""), lines=lines) for title, lines in shown)


def _security(operation: Operation) -> Markdown:
    if operation.security is None:
        return Markdown("not stated; credentials that were given are sent")
    alternatives = [
        " and ".join(code(name) + _scopes(scopes) for name, scopes in requirement.items())
        or "anonymous"
        for requirement in operation.security or ({},)
    ]
    if any(len(requirement) > 1 for requirement in operation.security):
        return Markdown(", or ".join(alternatives))
    return Markdown(several(alternatives, "or"))


def _scopes(scopes: tuple[str, ...]) -> str:
    return f" ({', '.join(code(scope) for scope in scopes)})" if scopes else ""


def _envelope(operation: Operation) -> Markdown:
    envelope = operation.envelope
    if envelope is None:
        return Markdown("")
    flag = f"; a false {code(envelope.success)} raises" if envelope.success else ""
    return Markdown(f"{code(envelope.payload)} is returned{flag}")


def _parameter(
    names: Names, operation: Operation, parameter: Parameter, tree: Tree
) -> Iterator[str]:
    python = names.methods[operation.key].arguments[parameter.location, parameter.wire]
    marks = [parameter.location.value, tree.phrases.typed(parameter.type)]
    marks += ["required"] if parameter.required else []
    if parameter.of_client:
        marks.append(f"{code(f'{names.parameters[key_of(parameter)]}=')} of the client by default")
    elif parameter.version:
        marks.append(f"{code(parameter.version)} by default")
    marks += ["**deprecated**"] if parameter.docs.deprecated else []
    limits = constrained(constraints_of(tree.phrases.api, parameter.type))
    marks += [limits] if limits else []
    if isinstance(tree.phrases.api.types[parameter.type], Array | Object):
        marks.append(f"style {code(parameter.style)}{', exploded' if parameter.explode else ''}")
    marks += [f"as {code(parameter.media_type)}"] if parameter.media_type else []
    marks += ["reserved characters stay"] if parameter.allow_reserved else []
    shown = f"**{code(parameter.wire)}**" + (
        f" (`{python}` in Python)" if str(python) != parameter.wire else ""
    )
    yield f"- {shown} · {' · '.join(marks)}"
    yield from described(parameter.docs, 1, parameter.wire)
    yield from _examples(parameter.examples)
    yield from tree.of(parameter.type, 1)


def _body(operation: Operation, tree: Tree) -> Section | None:
    body = operation.body
    if body is None:
        return None
    said = "".join(f"\n- {code(keyword)}: {value(fact)}" for keyword, fact in body.facts.items())
    if body.spread and any(one.meant is not None for one in body.media):
        said += f"\n\nThe arguments are sent as {code(body.usual.media_type)}. {_AS_IT_IS}"
    if body.empty:
        said += "\n\nThe document requires a body, and does not say what is in it: an empty object is sent where none is given."
    return Section(
        title=Markdown("Request body" + (", required" if body.required else "")),
        intro=Markdown((prose(body.description, 3) + said).strip()),
        lines=_joined(
            line
            for media in body.media
            for line in (*_media(media, tree, operation), *_unfolded(media, tree.of_body))
        ),
    )


_AS_IT_IS: Final = "To send it in another form, use `client.request(method, path, body=…)` with a `Content-Type` header in its `options`."


def _responses(operation: Operation, tree: Tree) -> Iterator[Section]:
    """Unfold what the method returns, and what refusals of its own hold; those of many operations are told once, elsewhere."""
    envelope, refusals = operation.envelope, failures(operation)
    for response in operation.responses:
        if response in refusals:
            yield _response(operation, response, tree, tree.of_refusal)
        elif envelope is not None:
            yield _response(
                operation, response, tree, partial(tree.of_payload, wire=envelope.payload)
            )
        else:
            yield _response(operation, response, tree, tree.of_body)


def _unfolded(media: Media, unfold: Callable[[TypeId], list[str]]) -> list[str]:
    found = media.type if media.meant is None else media.meant
    return [] if found is None else unfold(found)


def _response(
    operation: Operation, response: Response, tree: Tree, unfold: Callable[[TypeId], list[str]]
) -> Section:
    headers = [
        f"- header **{code(header.wire)}**"
        + (f" · {tree.phrases.typed(header.type)}" if header.type is not None else "")
        + (" · required" if header.required else "")
        for header in response.headers
    ]
    lines: list[str] = []
    for header, shown in zip(response.headers, headers, strict=True):
        lines += [shown, *described(header.docs, 1, header.wire), *_examples(header.examples)]
    for media in response.media:
        lines += [*_media(media, tree, operation), *_unfolded(media, unfold)]
    if response.undescribed:
        lines.append("- The document does not say with what; it is given as it comes.")
    lines += [f"- {code(keyword)}: {value(fact)}" for keyword, fact in response.facts.items()]
    return Section(
        title=code(response.status),
        intro=prose(response.description, 4),
        lines=_joined(iter(lines)),
    )


def _media(media: Media, tree: Tree, operation: Operation) -> Iterator[str]:
    shown = f" · {tree.phrases.typed(media.type)}" if media.type is not None else ""
    limits = (
        constrained(constraints_of(tree.phrases.api, media.type)) if media.type is not None else ""
    )
    if media.meant is not None:
        shown += f", described as {tree.phrases.typed(media.meant)}"
    event = f" · event {code(media.event)}" if media.event else ""
    yield f"- {code(media.media_type)}{event}{shown}{f' · {limits}' if limits else ''}"
    docs = media.docs if media.type is None else tree.phrases.docs_of_use(media.type, media.docs)
    made = says_an_operation(docs.title, [operation.key])
    yield from described(replace(docs, title="") if made else docs, 1)
    yield from _examples(media.examples)
    for keyword, fact in media.facts.items():
        yield f"{pad(1)}- {code(keyword)}: {value(fact)}"


def _examples(examples: Iterable[Example]) -> Iterator[str]:
    for example in examples:
        words = sentence(example.summary or example.description)
        label = f"example {plain(example.name)}" if example.name else "example"
        shown = [str(value(example.value))] if example.told else []
        shown += [str(linked(example.external_url, ""))] if example.external_url else []
        shown += [f"{code(name)} {value(fact)}" for name, fact in example.extensions.items()]
        yield f"{pad(1)}- {label}: {', '.join(shown)}{f' ({words})' if words else ''}"


def _joined(lines: Iterable[str]) -> Markdown:
    return Markdown("\n".join(lines))

"""All pages of an API's reference, by path. Comes from (Api, Names); goes to the output tree as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import chain, islice

from clientpress.document.model import SecurityScheme
from clientpress.ir.api import Api, Operation, Resource
from clientpress.ir.types import OperationKey, TypeId
from clientpress.naming.model import Names
from clientpress.naming.variables import base_url_variable, credential_variable
from clientpress.python.homes import homes
from clientpress.python.method_prose import prosaic
from clientpress.python.model import PackageInfo
from clientpress.render.docs import facts
from clientpress.render.docs.anchors import Anchors
from clientpress.render.docs.guide import guide_page
from clientpress.render.docs.models import models_page
from clientpress.render.docs.pages import operation_page
from clientpress.render.docs.phrases import Phrases, linked
from clientpress.render.docs.places import model_places, operation_paths, page_of
from clientpress.render.docs.schemes import flows
from clientpress.render.docs.spacing import spaced
from clientpress.render.docs.text import Markdown, code, plain, prose, sentence, table, value
from clientpress.render.docs.types import constrained
from clientpress.render.docs.uses import call, uses
from clientpress.render.docs.webhooks import WEBHOOKS_PAGE, webhooks, without_webhooks
from clientpress.values import dataclass

Render = Callable[[str, object], str]
"""Renders the template of a name with its view."""
Paths = Mapping[OperationKey, str]
"""Where the page of each operation lies."""
_ANY_OPERATION, _ANY_MODEL = "operations/of/any.md", "models/any.md"
"""All pages of a folder lead to others in the same way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of an index: a link and a few words."""

    link: Markdown
    words: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A heading of an index with its lines."""

    title: Markdown
    description: Markdown
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexPage:
    """A page of links."""

    title: Markdown
    description: Markdown
    rows: tuple[tuple[Markdown, Markdown], ...] = ()
    groups: tuple[Group, ...]


def render_docs(
    api: Api,
    names: Names,
    info: PackageInfo,
    render: Render,
    part: tuple[int, int] = (0, 1),
) -> Iterator[tuple[str, str]]:
    """Give every page as (path below the docs folder, text), or every `shares`th, beginning at `share`: those are `part`."""
    share, shares = part
    paths = operation_paths(names)
    modules = homes(api, names)
    places = model_places(names, modules)
    phrases = Phrases(api, names, places, _ANY_OPERATION)
    settled = Anchors(api, names, paths, places).settled
    for operation in islice(api.operations.values(), share, None, shares):
        path = paths[operation.key]
        text = render("docs/operation.md.jinja", operation_page(phrases, operation))
        yield path, spaced(settled(text, path))
    used = uses(api, names, places, paths)
    owners = {f".models.{one.attribute}": key for key, one in names.resources.items()}
    told: dict[str, list[TypeId]] = {}
    for type_id, place in places.items():
        told.setdefault(page_of(place), []).append(type_id)
    shared = phrases.on(_ANY_MODEL)
    for path, types in islice(told.items(), share, None, shares):
        owner = owners.get(modules.get(types[0], ""), "")
        here = shared.on(path) if owner else shared
        text = render("docs/models.md.jinja", models_page(here, path, types, used, owner))
        yield path, spaced(settled(text, path))
    if not share:
        guide = guide_page(api, names, info)
        if guide is not None:
            yield "client.md", spaced(render("docs/client.md.jinja", guide))
        index_page = _index(api, names, paths, places, guided=guide is not None)
        others = (
            *_webhook_page(Phrases(api, names, places, WEBHOOKS_PAGE)),
            *_reverse(api, names, paths),
        )
        for path, index in (("index.md", index_page), *others):
            yield path, spaced(settled(render("docs/index.md.jinja", index), path))


def _entry(names: Names, operation: Operation, paths: Paths) -> Entry:
    return Entry(
        link=Markdown(f"[{call(names, operation)}]({paths[operation.key]})"),
        words=Markdown(
            f"{code(f'{operation.method} {operation.path}')} {plain(prosaic(operation.summary))}".strip()
        ),
    )


def _of_resource(resource: Resource) -> Markdown:
    """Give all that the document says of a tag."""
    parts: list[str] = [prose(resource.description, 3)]
    if resource.external_docs:
        docs = resource.external_docs
        parts.append(f"See {linked(docs.url, docs.description)}.")
    said = [f"- {code(keyword)}: {value(fact)}" for keyword, fact in resource.facts.items()]
    parts.append("\n".join(said))
    return Markdown("\n\n".join(filter(None, parts)))


def _index(
    api: Api, names: Names, paths: Paths, places: Mapping[TypeId, str], *, guided: bool
) -> IndexPage:
    groups = [
        Group(
            title=plain(resource.key),
            description=_of_resource(resource),
            entries=tuple(_entry(names, api.operations[key], paths) for key in resource.operations),
        )
        for resource in api.resources
        if resource.operations
    ]
    models = tuple(
        Entry(
            link=Markdown(f"[{code(names.types[type_id].name)}]({places[type_id]})"),
            words=Markdown(""),
        )
        for type_id in sorted(names.types, key=lambda one: names.types[one].name)
    )
    carried = tuple(
        Entry(link=Markdown(f"[{one.name}]({WEBHOOKS_PAGE})"), words=one.words)
        for one in webhooks(api, Phrases(api, names, places, "index.md"))
    )
    told = (("Webhooks", carried), ("Models", models))
    groups += [
        Group(title=Markdown(title), description=Markdown(""), entries=entries)
        for title, entries in told
        if entries
    ]
    groups += [
        Group(title=title, description=shown, entries=())
        for title, shown in chain(
            _flows(api), facts.blocks(api.info_facts), facts.blocks(without_webhooks(api))
        )
    ]
    return IndexPage(
        title=plain(api.title),
        description=prose(api.description),
        rows=table(_rows(api, names, guided=guided)),
        groups=tuple(groups),
    )


def _webhook_page(phrases: Phrases) -> Iterator[tuple[str, IndexPage]]:
    """Give the page of webhooks, if the document has any: what each carries, and what is said of it."""
    groups = tuple(
        Group(
            title=one.name,
            description=Markdown(f"{one.name} {one.words}\n\n{one.said}".strip()),
            entries=(),
        )
        for one in webhooks(phrases.api, phrases)
    )
    if groups:
        about = Markdown(
            "What the API sends to a server of yours. What is a model is read with its `from_json`."
        )
        yield WEBHOOKS_PAGE, IndexPage(title=Markdown("Webhooks"), description=about, groups=groups)


def _rows(api: Api, names: Names, *, guided: bool) -> Iterator[tuple[Markdown, Markdown]]:
    if guided:
        yield Markdown("Guide"), Markdown("[how to use the client, and test with it](client.md)")
    if api.version:
        yield Markdown("Version"), plain(api.version)
    for server in api.servers:
        yield (
            Markdown("Server"),
            Markdown(f"{code(server.url)} {sentence(server.description)}".strip()),
        )
    yield Markdown("Base URL"), Markdown(f"`base_url=` or {code(base_url_variable(names))}")
    for name, scheme in api.schemes.items():
        words = f"{_kind(scheme)}; `{names.schemes[name]}=` or `{credential_variable(names, name)}`"
        mark = "**deprecated**; " if scheme.deprecated else ""
        told = ". ".join(filter(None, (f"{mark}{words}", sentence(scheme.description))))
        parts = (told, *_beside(scheme))
        yield Markdown(f"Credential {code(name)}"), Markdown(" · ".join(parts))
    if api.external_docs is not None:
        yield Markdown("See"), linked(api.external_docs.url, api.external_docs.description)
    yield from facts.rows(api.info_facts)
    yield from facts.rows(without_webhooks(api))
    if any(operation.facts.plans for operation in api.operations.values()):
        yield Markdown("Plans"), Markdown("[what each plan has](plans.md)")
    if any(operation.facts.permissions for operation in api.operations.values()):
        yield Markdown("Permissions"), Markdown("[what needs which](permissions.md)")


def _beside(scheme: SecurityScheme) -> Iterator[str]:
    """Give what is said of a scheme beside how its credential travels, and beside its flows."""
    if scheme.constraints:
        yield constrained(scheme.constraints)
    said = {"openIdConnectUrl": scheme.openid_url, **scheme.extensions}
    for keyword, fact in said.items():
        if fact:
            yield f"{code(keyword)}: {value(fact)}"


def _flows(api: Api) -> Iterator[tuple[Markdown, Markdown]]:
    """Give the flows of each scheme that has some, under a heading of its own: they have many scopes, or long URLs."""
    for name, scheme in api.schemes.items():
        if scheme.flows:
            yield Markdown(f"Flows of {code(name)}"), flows(scheme)


def _kind(scheme: SecurityScheme) -> str:
    if scheme.type == "apiKey":
        return f"{scheme.location} {code(scheme.wire_name)}"
    if scheme.type == "http":
        form = f" ({sentence(scheme.bearer_format)})" if scheme.bearer_format else ""
        return f"HTTP {plain(scheme.http_scheme)}{form}"
    return str(plain(scheme.type))


def _reverse(api: Api, names: Names, paths: Paths) -> Iterator[tuple[str, IndexPage]]:
    """Turn vendor facts around: what do these plans have, what needs a permission. Plans that share operations share a group."""
    plans: dict[tuple[str, ...], list[Entry]] = {}
    permissions: dict[tuple[str, ...], list[Entry]] = {}
    for operation in api.operations.values():
        entry = _entry(names, operation, paths)
        having = tuple(sorted(plan for plan, has in operation.facts.plans.items() if has))
        if having:
            plans.setdefault(having, []).append(entry)
        for permission in operation.facts.permissions:
            permissions.setdefault((permission,), []).append(entry)
    if plans:
        yield "plans.md", _reversed("What each plan has", plans)
    if permissions:
        yield "permissions.md", _reversed("What needs which permission", permissions)


def _reversed(title: str, found: Mapping[tuple[str, ...], list[Entry]]) -> IndexPage:
    groups = tuple(
        Group(
            title=Markdown(", ".join(map(code, key))),
            description=Markdown(""),
            entries=tuple(found[key]),
        )
        for key in sorted(found)
    )
    return IndexPage(title=Markdown(title), description=Markdown(""), groups=groups)

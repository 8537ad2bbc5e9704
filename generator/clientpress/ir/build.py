"""Document → `Api`: operations with their types, envelopes, security and vendor facts.

Comes in: a document and the settings. Goes out: the API. What holds afterwards: every type that an operation reaches is in it once;
ids, operations and resources stand in document order; whatever the document says in words is in some `Docs` or facts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from clientpress.algebra.compose import Composer
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.document import model as document_model
from clientpress.document.model import Document
from clientpress.ir.api import Api, Envelope, Operation
from clientpress.ir.client_parameters import with_client_parameters
from clientpress.ir.dotted import with_resource_names
from clientpress.ir.envelopes import Envelopes
from clientpress.ir.merge_patches import with_removals
from clientpress.ir.only import wanted
from clientpress.ir.operations import OperationBuilder
from clientpress.ir.options import Options
from clientpress.ir.overlap import report_overlaps
from clientpress.ir.paging.detect import Pagination
from clientpress.ir.profile import Profile, recognised_profile
from clientpress.ir.reach import reached
from clientpress.ir.refinement import Refinements
from clientpress.ir.resources import read_resources
from clientpress.ir.results import Results, streaming
from clientpress.ir.security import carried, read_schemes, read_servers
from clientpress.ir.shapes.assemble import Assembly, assemble
from clientpress.ir.shapes.bodies import body
from clientpress.ir.shapes.builder import NOWHERE, TypeBuilder
from clientpress.ir.shapes.circles import cut_circles
from clientpress.ir.shapes.drafts import Draft
from clientpress.ir.shapes.graph import Root
from clientpress.ir.shapes.schema_refs import SchemaRefs, key_of
from clientpress.ir.shapes.tag_values import with_tag_values
from clientpress.ir.signing_in import with_signing_in
from clientpress.ir.types import Direction, OperationKey, Type, TypeId
from clientpress.ir.wished import report_unknown_names
from clientpress.values import replace


def build_api(document: Document, options: Options, found: Collector) -> Api:
    """Understand a document. Never raises for what a document says; findings go to `found`. Stops where `options.only` asks for nothing of it.

    Types and envelopes are found over all operations, also where `options.only` leaves some out, so that an operation is
    understood the same way whatever is generated beside it.
    """
    profile = options.profile or recognised_profile(document)
    kept = wanted(document, options.only, found)
    refs, assembly, standalone = _types(document, kept, profile, found)
    types = report_overlaps(assembly.types, found)
    results = Results(types)
    operations = with_removals(
        _operations(document, refs, types, profile, found),
        types,
        standalone.values(),
        results.plain,
    )
    operations = with_client_parameters(operations, document.extensions, options, types, found)
    if options.only:
        standalone = {}
    refs.builder.composer.examples.report(found)
    envelopes = Envelopes(types, results, _refinements(document, refs), found)
    unwrapped = envelopes.find(operations, options)
    schemes = read_schemes(document, kept, options, profile, found)
    required = with_signing_in(operations, kept, carried(kept, schemes, found), types, found)
    pagination = Pagination(types, results, options, found)
    pagination.report_unknown(operations)
    finished = [
        _finished(
            replace(one, security=required[one.place]),
            unwrapped.get(one.key),
            results,
            pagination,
        )
        for one in operations
        if one.place in required
    ]
    api = Api(
        title=options.title if options.title is not None else document.info.title or profile.title,
        version=options.version if options.version is not None else document.info.version,
        description=document.info.description,
        info_facts=_info_facts(document),
        servers=read_servers(document, options, profile),
        schemes=schemes,
        resources=read_resources(finished, document.tags, operations, options.resources),
        operations={one.key: one for one in finished},
        types=reached(types, finished, standalone.values()),
        standalone=standalone,
        external_docs=document.external_docs,
        facts=_facts(document, finished),
        merged=assembly.merged,
        unwrapping=envelopes.unwrapping(finished, unwrapped, options.envelope),
        profile=profile.name,
        place=document.place,
    )
    if not options.only:
        report_unknown_names(options, api, document, found)
    return api


def _types(
    document: Document, kept: Iterable[document_model.Operation], profile: Profile, found: Collector
) -> tuple[SchemaRefs, Assembly, Mapping[str, TypeId]]:
    builder = TypeBuilder(
        schemas=document.schemas,
        composer=Composer(document.schemas, found),
        components=document.component_schemas,
        secret=profile.secret,
        found=found,
    )
    refs = SchemaRefs(builder)
    roots = [root for one in document.operations for root in refs.roots(one)]
    builder.run(body)
    standalone = _standalone(document, refs)
    builder.run(body)
    builder.undeclared.report(found)
    keys = {key_of(one) for one in kept}
    used = [root for root in roots if root.operation in keys]
    drafts = cast("Sequence[Draft]", builder.drafts)  # the list of what is to do is empty
    reached_from = [root.draft for root in (*roots, *standalone.values())]
    reached_from.append(refs.anything_draft)
    assembly = assemble(drafts, builder.words, reached_from, used, (*standalone.values(),))
    refs.ids = assembly.ids
    types = with_tag_values(_without_circles(assembly, refs, document, found))
    assembly = replace(assembly, types=types)
    return refs, assembly, {role: assembly.ids[root.draft] for role, root in standalone.items()}


def _without_circles(
    assembly: Assembly, refs: SchemaRefs, document: Document, found: Collector
) -> dict[TypeId, Type]:
    """Cut what holds nothing but itself, and say so."""
    types, cut = cut_circles(assembly.types, refs.anything)
    for one in cut:
        drafts = (draft for draft, at in assembly.ids.items() if at == one)
        places = (refs.builder.place(draft) for draft in drafts)
        place = next((place for place in places if place != NOWHERE), document.place)
        found.report(catalogue.HOLDS_ITSELF, place)
    return types


def _standalone(document: Document, refs: SchemaRefs) -> dict[str, Root]:
    """Ask for the types of what no operation refers to, once all others are built: component schemas and payloads of webhooks.

    Their values come from the API, if at all: they are what event streams carry and, with or without a name of their own, webhooks.
    """
    referenced = frozenset(document.schemas.referenced)
    alone = {
        f"component {name}": place
        for name, place in document.component_schemas.items()
        if place not in referenced
    }
    carried = {f"webhook {name}": place for name, place in document.payloads.items()}
    return {
        role: Root(OperationKey(""), role, refs.draft(place, Direction.RESPONSE))
        for role, place in {**alone, **carried}.items()
    }


def _operations(
    document: Document,
    refs: SchemaRefs,
    types: dict[TypeId, Type],
    profile: Profile,
    found: Collector,
) -> list[Operation]:
    version = document.info.version
    builder = OperationBuilder(refs, types, profile, found, version=version)
    return with_resource_names(builder.all(document.operations), document.servers)


def _refinements(document: Document, refs: SchemaRefs) -> Refinements:
    bodies = {
        media.place: media.schema
        for operation in document.operations
        for response in operation.responses
        for media in response.content
        if media.schema is not None
    }
    return Refinements(document.schemas, refs.builder.composer, bodies)


def _finished(
    operation: Operation, envelope: Envelope | None, results: Results, pagination: Pagination
) -> Operation:
    payload = envelope.payload_type if envelope else None
    decided = replace(
        operation,
        envelope=envelope,
        result=results.of(operation, payload),
        stream=streaming(operation),
    )
    return decided if decided.stream else replace(decided, pages=pagination.of(decided))


def _info_facts(document: Document) -> Mapping[str, Any]:
    info = document.info
    return {"summary": info.summary, **info.facts} if info.summary else info.facts


def _tag_facts(tag: document_model.Tag) -> Any:
    if not tag.extensions:
        return tag.description
    return {"description": tag.description, **tag.extensions}


def _facts(document: Document, operations: Iterable[Operation]) -> Mapping[str, Any]:
    """Give what the document says that has no place of its own: extensions, webhooks, tags that no operation bears."""
    facts: dict[str, Any] = dict(document.extensions)
    if document.webhooks:
        facts["webhooks"] = document.webhooks
    used = {tag for operation in operations for tag in operation.tags[:1]}
    others = {tag.name: _tag_facts(tag) for tag in document.tags if tag.name not in used}
    if others:
        facts["tags"] = others
    return facts

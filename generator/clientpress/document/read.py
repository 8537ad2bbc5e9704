"""Plain tree → `Document`. The door of this package.

Comes in: a source. Goes out: the document. What holds afterwards: every `$ref` outside of schemas is followed, every place
exists, defaults are filled in, and whatever could not be used was reported and is missing from `declared` minus read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, get_args

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.about import read_external_docs, read_info, read_servers, read_tags
from clientpress.document.credentials import with_credentials
from clientpress.document.dialect import Dialect, dialect_of
from clientpress.document.fields import Fields, Reading
from clientpress.document.leftovers import with_leftovers
from clientpress.document.library import Library, refers_outward, speaks_dynamically
from clientpress.document.model import Document
from clientpress.document.node import kind_of
from clientpress.document.operations import OperationReader
from clientpress.document.registry import Registry
from clientpress.document.schema import JsonType
from clientpress.document.schemas import SchemaStore
from clientpress.document.security import read_schemes, read_security, usable
from clientpress.document.spread import has_spread_maps
from clientpress.document.swagger import upgraded
from clientpress.document.webhooks import read_payloads
from clientpress.source.model import Source

_ROOT = frozenset(
    {
        *("openapi", "info", "servers", "paths", "webhooks", "components", "security", "tags"),
        *("externalDocs", "definitions"),
    }
)


def read_document(
    source: Source,
    found: Collector,
    open_file: Callable[[str], Source] | None = None,
    copies: Mapping[str, str] | None = None,
) -> Document:
    """Read a document. Its schemas are read when they are asked for, and so are the files that it refers to.

    `copies` says where files lie that are referred to by address.

    Raises:
        Stop: this is no document, of no supported version, or has neither an operation that can be used nor a model.
    """
    place = Place(source.name, Pointer(""))
    if not isinstance(source.tree, dict):
        found.stop(catalogue.NO_DOCUMENT, place, reason=f"it is {kind_of(source.tree)}")
    dialect = dialect_of(source.tree, place, found)
    library = Library(open_file, found, copies) if open_file else None
    dynamic = speaks_dynamically(source.text)
    registry = Registry({source.name: source.tree}, dialect, found, library, dynamic=dynamic)
    tree = registry.spread(source.name) if has_spread_maps(source.text) else source.tree
    schemas = SchemaStore(registry, dialect, found)
    reading = Reading(registry=registry, schemas=schemas, dialect=dialect, found=found)
    root = Fields(place, tree, reading)
    root = upgraded(root) if dialect.upgraded else with_leftovers(root)
    components = root.child("components", "components object")
    declared_schemes = read_schemes(components)
    operations, security_schemes = with_credentials(
        OperationReader(read_security(root)).read(root), usable(declared_schemes), schemas, found
    )
    component_schemas = _component_schemas(registry, place.file, dialect)
    if refers_outward(source.text):
        component_schemas = {**_outward_schemas(registry, place.file), **component_schemas}
    reading.declared["schemas"] = len(component_schemas)
    payloads = read_payloads(root)
    if not operations:
        if reading.declared["operations"] or not (component_schemas or payloads):
            found.stop(catalogue.NO_OPERATION, place / "paths")
        found.report(catalogue.ONLY_MODELS, place / "paths" if "paths" in root.raw else place)
    return Document(
        info=read_info(root),
        dialect=dialect.name,
        servers=read_servers(root),
        tags=read_tags(root),
        operations=operations,
        security_schemes=security_schemes,
        skipped_schemes=declared_schemes.keys() - security_schemes.keys(),
        component_schemas=component_schemas,
        schemas=schemas,
        external_docs=read_external_docs(root),
        webhooks=root.mapping("webhooks"),
        payloads=payloads,
        extensions=_extensions(root),
        declared={
            what: reading.declared[what]
            for what in ("operations", "responses", "parameters", "bodies", "schemas")
        },
        places={**reading.places, "schemas": {*component_schemas.values()}},
        place=place,
    )


def _extensions(root: Fields) -> dict[str, Any]:
    """Give the extensions of a document; the parameters that Speakeasy lists for all calls may be references, which are followed."""
    said = root.extras(_ROOT)
    shared = said.get(_SHARED)
    if isinstance(shared, dict):
        listed = Fields(root.place / _SHARED, shared, root.reading).items("parameters")
        followed = [root.follow(at, one, "parameter") for at, one in listed]
        said[_SHARED] = {**shared, "parameters": [one.raw for one in followed if one is not None]}
    return said


def _component_schemas(registry: Registry, file: str, dialect: Dialect) -> dict[str, Place]:
    """Give the place of each schema that has a name of its own."""
    homes = [Place(file, Pointer(home)) for home in reversed(dialect.schema_homes)]
    return {
        name: home / name
        for home in homes
        if isinstance(schemas := registry.get(home), dict)
        for name in schemas
    }


def _outward_schemas(registry: Registry, file: str) -> dict[str, Place]:
    """Give the schemas of other files that are referred to, by the names that their authors gave them.

    For example: `common.yaml#/$defs/Zone` and `schemas/Zone.yaml` are both called `Zone`. What a file refers to within itself is
    a component if it stands where schemas have names.
    """
    named: dict[str, Place] = {}
    for ref, target in registry.outward(file):
        inside = ref.startswith("#") and not _has_a_name(target)
        if target.file != file and not inside and _looks_like_schema(registry.get(target)):
            stem = target.file.replace("\\", "/").rpartition("/")[2].partition(".")[0]
            name = target.tokens[-1] if target.pointer else stem
            named.setdefault(name, target)
    return named


def _has_a_name(place: Place) -> bool:
    """Whether a schema stands where its key is its name: at the top of its file, or among others of their kind."""
    return len(place.tokens) < _UNDER_A_HOME or place.tokens[-2] in _HOMES


def _looks_like_schema(node: object) -> bool:
    if not isinstance(node, dict):
        return False
    said = node.get("type")
    return (isinstance(said, str) and said in _TYPES) or not _SHAPES.isdisjoint(node)


_SHARED = "x-speakeasy-globals"
_HOMES = frozenset({"schemas", "$defs", "definitions"})
_UNDER_A_HOME = 2  # tokens of a pointer, from which on a key has something above it
_TYPES = frozenset(get_args(JsonType))
_SHAPES = frozenset({"properties", "allOf", "anyOf", "oneOf", "enum", "const", "items"})

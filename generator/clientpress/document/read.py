"""Plain tree → `Document`. The door of this package.

Comes in: a source. Goes out: the document. What holds afterwards: every `$ref` outside of schemas is followed, every place
exists, defaults are filled in, and whatever could not be used was reported and is missing from `declared` minus read.
"""

from __future__ import annotations

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.about import read_external_docs, read_info, read_servers, read_tags
from clientpress.document.dialect import Dialect, dialect_of
from clientpress.document.fields import Fields, Reading
from clientpress.document.model import Document
from clientpress.document.operations import OperationReader
from clientpress.document.registry import Registry
from clientpress.document.schemas import SchemaStore
from clientpress.document.security import read_schemes, read_security
from clientpress.document.special import kind_of
from clientpress.document.swagger import upgraded
from clientpress.source.model import Source

_ROOT = frozenset(
    {
        *("openapi", "info", "servers", "paths", "webhooks", "components", "security", "tags"),
        "externalDocs",
    }
)


def read_document(source: Source, found: Collector) -> Document:
    """Read a document. Its schemas are read when they are asked for.

    Raises:
        Stop: this is no document, of no supported version, or has no operation that can be used.
    """
    place = Place(source.name, Pointer(""))
    if not isinstance(source.tree, dict):
        found.stop(catalogue.NO_DOCUMENT, place, reason=f"it is {kind_of(source.tree)}")
    dialect = dialect_of(source.tree, place, found)
    registry = Registry({source.name: source.tree}, dialect, found)
    schemas = SchemaStore(registry, dialect, found)
    reading = Reading(registry=registry, schemas=schemas, dialect=dialect, found=found)
    root = Fields(place, source.tree, reading)
    if dialect.upgraded:
        root = upgraded(root)
    operations = OperationReader(read_security(root)).read(root)
    if not operations:
        found.stop(catalogue.NO_OPERATION, place / "paths")
    components = root.child("components", "components object")
    component_schemas = _component_schemas(registry, place.file, dialect)
    reading.declared["schemas"] = len(component_schemas)
    return Document(
        info=read_info(root),
        dialect=dialect.name,
        servers=read_servers(root),
        tags=read_tags(root),
        operations=operations,
        security_schemes=read_schemes(components),
        component_schemas=component_schemas,
        schemas=schemas,
        external_docs=read_external_docs(root),
        webhooks=root.mapping("webhooks"),
        extensions=root.extras(_ROOT),
        declared={
            what: reading.declared[what]
            for what in ("operations", "responses", "parameters", "bodies", "schemas")
        },
        place=place,
    )


def _component_schemas(registry: Registry, file: str, dialect: Dialect) -> dict[str, Place]:
    """Give the place of each schema that has a name of its own."""
    home = Place(file, Pointer(dialect.schema_homes[0]))
    schemas = registry.get(home)
    return {name: home / name for name in schemas} if isinstance(schemas, dict) else {}

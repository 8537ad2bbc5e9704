"""An API and its names become a model of the package.

Comes in: `Api`, `Names`, `PackageInfo`. Goes out: a `Package` whose modules stand in the order in which they are best
read. Nothing is printed or escaped here, and nothing of the document is left out that the code has to know.
"""

from __future__ import annotations

from collections.abc import Iterator

from clientpress.ir.api import Api, Resource
from clientpress.ir.pages import paged
from clientpress.naming.model import Names
from clientpress.python import runtime
from clientpress.python.expressions import DictDisplay, Expression, Text
from clientpress.python.homes import homes
from clientpress.python.lower_client import client, resources_in, title
from clientpress.python.lower_dicts import DictLowering
from clientpress.python.lower_errors import errors
from clientpress.python.lower_methods import MethodLowering
from clientpress.python.lower_models import ModelLowering
from clientpress.python.lower_testing import examples, fakes
from clientpress.python.model import (
    DictsModule,
    Docstring,
    LazyModule,
    ModelsModule,
    OperationsModule,
    Package,
    PackageInfo,
    Prose,
    ResourceModule,
)
from clientpress.python.prose import sentence

_PAGERS = ("AsyncPager", "Page", "Pager")


def lower(api: Api, names: Names, info: PackageInfo) -> Package:
    """Lower an API to the model of its package."""
    living = homes(api, names)
    models = ModelLowering(api, names, living).modules()
    dicts = DictLowering(api, names, living).modules(models) if info.typed_dicts else ()
    resources = tuple(_resources(api, names, info))
    return Package(
        name=names.package,
        info=info,
        modules=(
            _root(api, names, info, ("dicts",) if dicts else ()),
            client(api, names, info),
            errors(),
            _operations(api, names),
            _index(".resources", "Every resource, imported when it is first touched.", resources),
            *resources,
            _index(".models", "Every model, imported when it is first touched.", models),
            *models,
            *_dicts(dicts),
            fakes(api, names),
            examples(api, names),
        ),
    )


def _dicts(dicts: tuple[DictsModule, ...]) -> Iterator[LazyModule | DictsModule]:
    """Give the dictionaries and their index, where there are any."""
    if dicts:
        said = "Plain dictionaries for the models that are sent, under the same names; imported when they are touched."
        yield _index(".dicts", said, dicts)
        yield from dicts


def _resources(api: Api, names: Names, info: PackageInfo) -> Iterator[ResourceModule]:
    methods = MethodLowering(api, names, typed_dicts=info.typed_dicts)
    for resource in api.resources:
        called = names.resources.get(resource.key)
        if called is None:
            continue
        module = f".resources.{called.attribute}"
        yield ResourceModule(
            module=module,
            called=called.called,
            class_name=called.class_name,
            docstring=_about(resource),
            methods=tuple(
                methods.method(api.operations[key], names.methods[key], module)
                for key in resource.operations
                if key in names.methods
            ),
            resources=resources_in(api, names, called.path),
        )


def _about(resource: Resource) -> Docstring:
    what = "operations" if resource.operations else "resources"
    said = f"The {what} of *{' '.join(resource.key.split())}*."
    parts = [said, sentence(resource.description)]
    if resource.external_docs is not None:
        parts.append(f"More: {resource.external_docs.url}")
    return Docstring(tuple(Prose(part) for part in parts if part))


def _index(
    module: str,
    said: str,
    listed: tuple[ResourceModule, ...] | tuple[ModelsModule, ...] | tuple[DictsModule, ...],
) -> LazyModule:
    exports = tuple((one.module.rsplit(".", 1)[-1], _exported(one)) for one in listed)
    return LazyModule(module=module, docstring=Docstring((Prose(said),)), exports=exports)


def _exported(module: ResourceModule | ModelsModule | DictsModule) -> tuple[str, ...]:
    if isinstance(module, ResourceModule):
        return (f"Async{module.class_name}", module.class_name)
    made = module.dicts if isinstance(module, DictsModule) else module.classes
    classes = [one.name for one in made]
    return tuple(sorted([*classes, *(one.name for one in module.aliases)]))


def _root(api: Api, names: Names, info: PackageInfo, dicts: tuple[str, ...]) -> LazyModule:
    transports = [runtime.TRANSPORTS[one] for one in sorted({*info.transports})]
    parts = [f"A client of {title(api, names)}.", sentence(api.description)]
    return LazyModule(
        module=".",
        docstring=Docstring(tuple(Prose(part) for part in parts if part)),
        exports=(
            ("", (*dicts, "errors", "models", "resources")),
            *((one.module.removeprefix("."), (one.name,)) for one in transports),
            ("_runtime.settings.hooks", ("Received", "RequestHook", "ResponseHook", "Sending")),
            ("_runtime.mismatch", ("Mismatch", "MismatchWarning")),
            ("_runtime.settings.options", ("RequestOptions",)),
            *((("_runtime.pages.pagers", _PAGERS),) if _has_pages(api) else ()),
            ("_runtime.settings.retry", ("RetryPolicy",)),
            (
                "_runtime.streams.streams",
                ("AsyncEventStream", "AsyncJsonLines", "EventStream", "JsonLines"),
            ),
            ("_runtime.security.tokens", ("ClientCredentials",)),
            ("_runtime.transports.transport", ("AsyncTransport", "Transport")),
            ("_runtime.unset", ("UNSET", "Unset")),
            ("client", ("AsyncClient", "Client")),
            ("errors", runtime.ERRORS),
            ("operations", ("OPERATIONS",)),
        ),
    )


def _has_pages(api: Api) -> bool:
    return any(paged(one.pages) for one in api.operations.values())


def _operations(api: Api, names: Names) -> OperationsModule:
    resources: dict[str, list[tuple[Expression, Expression]]] = {}
    for key in api.operations:
        method = names.methods.get(key)
        if method is not None:
            own = resources.setdefault(names.resources[method.resource].attribute, [])
            own.append((Text(key), Text(method.constant)))
    places = tuple((Text(name), DictDisplay(tuple(own))) for name, own in resources.items())
    return OperationsModule(
        module=".operations",
        docstring=Docstring((Prose("What every operation is, needs and costs, by operationId."),)),
        places=DictDisplay(places),
    )

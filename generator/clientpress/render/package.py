"""A package becomes files: every module through its template, the runtime word for word.

Comes in: a `Package`. Goes out: (path, text) for each file of it, paths relative to the package's folder. The docs and
the manifest are made elsewhere.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import assert_never

from clientpress.python import runtime
from clientpress.python.model import (
    ClientModule,
    DictsModule,
    ExamplesModule,
    FakesModule,
    LazyModule,
    ModelsModule,
    Module,
    OperationsModule,
    Package,
    ReexportModule,
    ResourceModule,
)
from clientpress.render.client_views import client_view
from clientpress.render.dict_views import dicts_view
from clientpress.render.environment import Templates
from clientpress.render.fake_views import examples_view, fakes_view
from clientpress.render.faults import TemplateFault
from clientpress.render.index_views import lazy_view, operations_view, reexport_view
from clientpress.render.model_views import models_view
from clientpress.render.proof import prove
from clientpress.render.resource_views import resource_view
from clientpress.render.values import Unsafe

_RUNTIME = Path(__file__).resolve().parents[1] / "runtime"


def render_package(package: Package, *folders: Path) -> Iterator[tuple[str, str]]:
    """Render every file. Templates in `folders` shadow ours; what they render is formatted by black, and proven.

    For example: `("models/zones.py", "…")`.

    Raises:
        TemplateFault: a template of the user's cannot be rendered, or it makes code of the document's words.
    """
    templates = Templates(*folders)
    for module in package.modules:
        text = render_module(templates, module)
        if folders and (file := templates.shadow(template_of(module))) is not None:
            text = _checked(templates, module, text, file)
        yield path(module), text
    yield "py.typed", ""
    wanted = {runtime.TRANSPORTS[one].module for one in package.info.transports}
    if package.info.typed_dicts:
        wanted.add(runtime.BUILT.module)
    yield from runtime_files(wanted)


def path(module: Module) -> str:
    """Give the path of a module in the package. For example: `models/__init__.py`."""
    parts = [part for part in module.module.split(".") if part]
    if isinstance(module, LazyModule):
        return "/".join([*parts, "__init__.py"])
    return "/".join(parts) + ".py"


def render_module(templates: Templates, module: Module) -> str:
    """Render one module."""
    return templates.render(template_of(module), view_of(module))


def view_of(module: Module) -> object:
    """Print what the template of a module is given."""
    match module:
        case ModelsModule():
            return models_view(module)
        case DictsModule():
            return dicts_view(module)
        case ResourceModule():
            return resource_view(module)
        case ClientModule():
            return client_view(module)
        case OperationsModule():
            return operations_view(module)
        case LazyModule():
            return lazy_view(module)
        case ReexportModule():
            return reexport_view(module)
        case FakesModule():
            return fakes_view(module)
        case ExamplesModule():
            return examples_view(module)
        case _:
            assert_never(module)


_TEMPLATES: Mapping[type, str] = {
    ModelsModule: "models/module.py.jinja",
    DictsModule: "models/dicts.py.jinja",
    ResourceModule: "client/resource.py.jinja",
    ClientModule: "client/client.py.jinja",
    OperationsModule: "client/operations.py.jinja",
    LazyModule: "client/lazy.py.jinja",
    ReexportModule: "client/reexport.py.jinja",
    FakesModule: "client/testing.py.jinja",
    ExamplesModule: "client/testing_examples.py.jinja",
}


def template_of(module: Module) -> str:
    """Name the template of a module."""
    return _TEMPLATES[type(module)]


def _checked(templates: Templates, module: Module, text: str, file: Path) -> str:
    """Prove and format what a template of the user's rendered."""
    import black  # takes a quarter of a second, and only templates of the user's need it
    from black.parsing import InvalidInput

    try:
        prove(module, text, partial(render_module, templates))
        return black.format_str(text, mode=black.Mode())
    except (Unsafe, InvalidInput, SyntaxError) as error:  # the last of an encoding that is none
        raise TemplateFault(file, 0, str(error)) from error


def runtime_files(wanted: Collection[str] = ()) -> Iterator[tuple[str, str]]:
    """Give the files of the runtime, as they are; of those that have to be asked for, the ones that are wanted."""
    unwanted = runtime.ASKED_FOR.difference(wanted)
    for file in sorted(_RUNTIME.rglob("*.py")):
        name = file.relative_to(_RUNTIME).as_posix()
        if f"._runtime.{name.removesuffix('.py').replace('/', '.')}" in unwanted:
            continue
        yield f"_runtime/{name}", file.read_text(encoding="utf-8")

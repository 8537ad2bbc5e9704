"""A model of the generated package, before text: modules, dataclasses, methods, docstrings, and expressions.

Comes from `python.lower`; `render` prints it. Imports are not here: they follow from the symbols that are printed.
Names were settled by `naming`; words of the document stand in `Prose`, `Lines`, `Entry` and `Text` alone. Tuples and not
dataclasses, since defining those takes a noticeable part of a short run.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from clientpress.naming.model import Identifier
from clientpress.python.expressions import Call, DictDisplay, Expression, Symbol, Text


class Prose(NamedTuple):
    """Words, in Markdown: wrapped where they flow; code, tables and lists stay as they are."""

    markdown: str


class Lines(NamedTuple):
    """Short facts, each on a line of its own."""

    lines: tuple[str, ...]


class Entry(NamedTuple):
    """One argument or error of a section."""

    name: str
    text: str


class Section(NamedTuple):
    """`Args:`, `Returns:` and others as Google style has them, so that tools for documentation find them. An entry without a name is text alone."""

    title: Literal["Args", "Returns", "Raises", "Attributes"]
    entries: tuple[Entry, ...]


class Docstring(NamedTuple):
    """What stands under a definition; parts are divided by blank lines."""

    parts: tuple[Prose | Lines | Section, ...]


class PackageInfo(NamedTuple):
    """What the package is to be, beside the API.

    `output` is the version of the layout; `transports` are libraries that it can send through besides httpx2. `typed_dicts`
    says that plain dictionaries, too, have types.
    """

    output: int = 1
    transports: tuple[str, ...] = ()
    typed_dicts: bool = False


class Field(NamedTuple):
    """A field of a dataclass; without a default it is required."""

    name: Identifier
    annotation: Expression
    default: Expression | None
    docstring: Docstring | None


class DataClass(NamedTuple):
    """A model. `limits` are what holds for its properties together."""

    name: Identifier
    docstring: Docstring
    fields: tuple[Field, ...]
    limits: Call | None = None


class Alias(NamedTuple):
    """A name for a large enum or a long union. Its value stands at the bottom of the module, with real classes above it.

    Where it contains itself, type checkers are given `value` in quotes, and `at_runtime` is what runs.
    """

    name: Identifier
    value: Expression
    at_runtime: Expression | None
    docstring: Docstring


class ModelsModule(NamedTuple):
    """Models that one resource owns, or shared ones."""

    module: str
    docstring: Docstring
    classes: tuple[DataClass, ...]
    aliases: tuple[Alias, ...]


class Key(NamedTuple):
    """A key of a typed dictionary, called as it is on the wire; `annotation` says whether it has to be there."""

    name: Identifier
    annotation: Expression
    docstring: Docstring | None


class KeyedClass(NamedTuple):
    """A typed dictionary whose keys are names that a class can have."""

    name: Identifier
    docstring: Docstring
    keys: tuple[Key, ...]


class KeyedCall(NamedTuple):
    """A typed dictionary of which some key is no such name: a call makes it, and its docstring tells of the keys."""

    name: Identifier
    call: Call
    docstring: Docstring


class DictsModule(NamedTuple):
    """Typed dictionaries: what may be given in the place of the models of one module."""

    module: str
    docstring: Docstring
    dicts: tuple[KeyedClass | KeyedCall, ...]
    aliases: tuple[Alias, ...]


class Argument(NamedTuple):
    """A keyword-only argument."""

    name: Identifier
    annotation: Expression
    default: Expression | None


class Constant(NamedTuple):
    """A module's constant that describes an operation."""

    name: Identifier
    annotation: Expression
    value: Expression


class Method(NamedTuple):
    """One operation of a resource: its constant, and what the method takes, says, gives and calls.

    Where it is `paged`, it gives a pager, which is not awaited by the awaited twin either. What is `deprecated` says so to
    whoever calls it.
    """

    name: Identifier
    constant: Constant
    arguments: tuple[Argument, ...]
    returns: Expression
    docstring: Docstring
    call: Call
    enveloped: bool
    deprecated: Text | None
    awaited: Expression | None = None  # what the awaited twin gives, where that is another type
    paged: bool = False


class ResourceModule(NamedTuple):
    """The operations of one resource, and the resources that lie in it. `called` is what is written behind `client.`."""

    module: str
    called: str
    class_name: Identifier
    docstring: Docstring
    methods: tuple[Method, ...]
    resources: tuple[ResourceProperty, ...] = ()


class Credential(NamedTuple):
    """A keyword of the client that takes the credential of a scheme; `awaited` is that of the asynchronous one."""

    scheme: Text
    argument: Argument
    awaited: Argument
    text: Prose


class Certificate(NamedTuple):
    """A keyword of the client that takes its certificate, for all schemes that want one."""

    argument: Argument
    text: Prose


class ServerVariable(NamedTuple):
    """A keyword of the client for a part of the base URL; without a `wire` name for the choice of a server."""

    wire: Text | None
    argument: Argument
    text: Prose


class ClientParameter(NamedTuple):
    """A keyword of the client for what its calls send; `described` is what the runtime reads."""

    argument: Argument
    described: Call
    text: Prose


class ResourceProperty(NamedTuple):
    """`client.user_api_tokens`."""

    attribute: Identifier
    class_name: Identifier
    docstring: Docstring


class ClientModule(NamedTuple):
    """The two clients."""

    module: str
    docstring: Docstring
    title: Prose
    package: Call
    credentials: tuple[Credential, ...]
    certificate: Certificate | None
    variables: tuple[ServerVariable, ...]
    parameters: tuple[ClientParameter, ...]
    base_url_text: Prose
    plan: Argument | None
    resources: tuple[ResourceProperty, ...]


class OperationsModule(NamedTuple):
    """`OPERATIONS`: module and constant for each operation."""

    module: str
    docstring: Docstring
    places: Expression


class LazyModule(NamedTuple):
    """An `__init__.py` whose names are imported when they are first touched.

    `exports` gives the names of each submodule; under the empty name stand submodules themselves.
    """

    module: str
    docstring: Docstring
    exports: tuple[tuple[str, tuple[str, ...]], ...]


class ReexportModule(NamedTuple):
    """A module that only gives names of other modules."""

    module: str
    docstring: Docstring
    symbols: tuple[Symbol, ...]


class Stub(NamedTuple):
    """What one operation answers in a fake: an attribute that is declared and not assigned."""

    name: Identifier
    annotation: Expression
    docstring: Docstring


class StubsProperty(NamedTuple):
    """The property of the fake, or of the stubs of another resource, that gives the stubs of one."""

    attribute: Identifier
    resource: Text
    class_name: Identifier
    docstring: Docstring


class ResourceStubs(NamedTuple):
    """The stubs of one resource, and the properties that give those of the resources in it."""

    class_name: Identifier
    about: Docstring
    stubs: tuple[Stub, ...]
    resources: tuple[StubsProperty, ...] = ()


class FakesModule(NamedTuple):
    """`testing.py`: a fake of the API for the tests of its users."""

    module: str
    docstring: Docstring
    title: Prose
    properties: tuple[StubsProperty, ...]
    resources: tuple[ResourceStubs, ...]


class ExamplesModule(NamedTuple):
    """The document's examples as JSON texts: of properties by model, of answers by operation and status."""

    module: str
    docstring: Docstring
    models: DictDisplay
    responses: DictDisplay


Module: TypeAlias = (
    ModelsModule
    | DictsModule
    | ResourceModule
    | ClientModule
    | OperationsModule
    | LazyModule
    | ReexportModule
    | FakesModule
    | ExamplesModule
)


class Package(NamedTuple):
    """A whole package. Paths of modules start at the package: `.models.zones`; `.` is the package itself."""

    name: Identifier
    info: PackageInfo
    modules: tuple[Module, ...]

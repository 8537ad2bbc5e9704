"""What an operation is: the facts that a generated module states and the runtime reads.

Types are given as functions without arguments, so that naming an operation imports none
of its models.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import KW_ONLY, dataclass, field
from importlib import import_module
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    Literal,
    TypeAlias,
    TypeVar,
)

from ..values import immutable
from .servers import Server

if TYPE_CHECKING:
    from .paging import Paging

T = TypeVar("T")
E = TypeVar("E")

Typed: TypeAlias = Callable[[], Any]
"""Gives a type when it is asked: `lambda: models.Zone`."""

Requirement: TypeAlias = Mapping[str, tuple[str, ...]]
"""Security schemes that are needed together, by name, each with its scopes."""


@dataclass(slots=True, eq=False, repr=False)
class Parameter:
    """A parameter of an operation: a `Path`, `Query`, `Header` or `Cookie`.

    Attributes:
        name: The name of the argument in Python.
        type: Gives the type of its value.
        wire: The name in the request; by default the same.
        required: Whether it must be given; one in the path always must.
        style: As in the OpenAPI specification; empty for the default of the location.
        explode: As there; None for the default of the style.
        allow_reserved: Whether reserved characters are sent as they are.
        is_path: Whether the value is a path of its own, which a slash may begin.
        media_type: Set where the value is written as a document (`content`), not by a
            style.
        client: The argument of the client whose value is sent where a call gives none;
            empty where there is no such argument.
    """

    location: ClassVar[Literal["path", "query", "header", "cookie"]]

    name: str
    type: Typed
    _: KW_ONLY
    wire: str = ""
    required: bool = False
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False
    is_path: bool = False
    media_type: str = ""
    client: str = ""

    def __post_init__(self) -> None:
        """Fill in what goes without saying."""
        self.wire = self.wire or self.name
        self.required = self.required or self.location == "path"

    def __str__(self) -> str:
        """Name the parameter as users know it: `query parameter "page"`."""
        return f'{self.location} parameter "{self.wire}"'


class Path(Parameter):
    """A parameter that takes the place of `{wire}` in the path."""

    location = "path"


class Query(Parameter):
    """A parameter behind the question mark."""

    location = "query"


class Header(Parameter):
    """A parameter that is a header."""

    location = "header"


class Cookie(Parameter):
    """A parameter in the header `Cookie`."""

    location = "cookie"


@immutable
class Encoding:
    """How one property of a form or multipart body is written.

    Attributes:
        content_type: The media type of a part; empty for the default of the value.
        style: The style of a form field; empty for `form`.
        explode: As for parameters; None for the default of the style.
        allow_reserved: Whether reserved characters are sent as they are.
    """

    content_type: str = ""
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False


@dataclass(slots=True, eq=False, repr=False)
class RequestBody:
    """The body of an operation: its type for each media type it may be sent as.

    Attributes:
        content: Type by media type.
        required: Whether it must be given.
        empty: Whether an empty object is sent where it is not.
        encoding: By media type and then property, for forms and multipart. For example:
            `{"multipart/form-data": {"meta": Encoding(content_type="text/plain")}}`
    """

    content: Mapping[str, Typed]
    required: bool = False
    empty: bool = False
    encoding: Mapping[str, Mapping[str, Encoding]] = field(
        default_factory=dict[str, Mapping[str, Encoding]]
    )


class JsonBody(RequestBody):
    """A body that is sent as JSON. For example: `JsonBody(lambda: models.Zone)`."""

    def __init__(
        self, given: Typed, *, required: bool = False, empty: bool = False
    ) -> None:
        super().__init__({"application/json": given}, required=required, empty=empty)


@dataclass(slots=True, eq=False, repr=False)
class Response:
    """An answer: its type for each media type; no media type means no content.

    Attributes:
        content: The types; of a stream that of an item.
        events: Where events are of several kinds: the types of their data, by kind.
        wrapped: The property of each text of a stream that holds the item; a text
            without it tells why the stream ends.
    """

    content: Mapping[str, Typed] = field(default_factory=dict[str, Typed])
    events: Mapping[str, Typed] = field(default_factory=dict[str, Typed])
    wrapped: str = ""


class Json(Response):
    """An answer that comes as JSON. For example: `Json(lambda: models.Zone)`."""

    def __init__(self, given: Typed) -> None:
        super().__init__({"application/json": given})


@immutable
class Envelope:
    """Which properties of a success hold the payload, and whether it is one at all.

    Attributes:
        payload: Wire name of the property that the method returns.
        success: Wire name of the flag that is false on failure, if there is one.
    """

    payload: str
    success: str | None = None


# Without slots: a frozen dataclass with slots cannot be made by `Operation[A, B](…)`.
@dataclass(frozen=True, kw_only=True, eq=False)
class Operation(Generic[T, E]):
    """An operation that returns a `T`, or with its envelope an `E`.

    Attributes:
        operation_id: Its key in `OPERATIONS`.
        method: The HTTP method, in capitals.
        path: With `{name}` for parameters. For example: `/zones/{zone_id}`
        resource: The attribute of the client that has it.
        name: The method of the resource.
        parameters: What goes in path, query, headers and cookies.
        body: What goes in the body.
        responses: By status: `200`, `4XX` or `default`.
        envelope: Set where the method returns a part of the answer.
        security: Alternatives, one of which must be met; none: anonymous; None: nothing
            is required, and credentials that were given are sent.
        plans: Which plans have it; empty where nothing is said.
        permissions: The token permissions that it needs.
        deprecated: Whether it is going away.
        idempotent: Whether it is declared that sending it twice does no harm, whatever
            its method.
        servers: Base URLs of its own, which take the place of the client's; relative
            ones are resolved against it.
        pages: Set where a list is answered in pages, which the method iterates.
    """

    operation_id: str
    method: str
    path: str
    resource: str = ""
    name: str = ""
    parameters: tuple[Parameter, ...] = ()
    body: RequestBody | None = None
    responses: Mapping[str, Response] = field(default_factory=dict[str, Response])
    envelope: Envelope | None = None
    security: tuple[Requirement, ...] | None = None
    plans: Mapping[str, bool] = field(default_factory=dict[str, bool])
    permissions: tuple[str, ...] = ()
    deprecated: bool = False
    idempotent: bool = False
    servers: tuple[str | Server, ...] = ()
    pages: Paging | None = None


class Operations(Mapping[str, Operation[Any, Any]]):
    """All operations by their id; the module of one is imported when it is looked up.

    For example: `OPERATIONS["user-api-tokens-create-token"].permissions`
    """

    def __init__(
        self, package: str, resources: Mapping[str, Mapping[str, str]]
    ) -> None:
        """Take the package of the resources, and the constants of each by id."""
        self._package = package
        self._resources = resources
        self._modules = {
            operation_id: module
            for module, constants in resources.items()
            for operation_id in constants
        }

    def __getitem__(self, operation_id: str) -> Operation[Any, Any]:
        """Import the operation's module, and return it."""
        module = self._modules[operation_id]
        operation: Operation[Any, Any] = getattr(
            import_module(f"{self._package}.{module}"),
            self._resources[module][operation_id],
        )
        return operation

    def of_method(self, resource: str, name: str) -> Operation[Any, Any]:
        """Return the operation that a method of a resource calls.

        Raises:
            KeyError: There is no such method.
        """
        usual = self._resources.get(resource.replace(".", "_"), ())
        for operation_id in (*usual, *self):  # a module may be called otherwise
            found = self[operation_id]
            if (found.resource, found.name) == (resource, name):
                return found
        raise KeyError(f"{resource}.{name}")

    def __contains__(self, operation_id: object) -> bool:
        """Tell whether there is such an operation, without importing it."""
        return operation_id in self._modules

    def __iter__(self) -> Iterator[str]:
        """Give the ids, resource by resource."""
        return iter(self._modules)

    def __len__(self) -> int:
        """Count without importing."""
        return len(self._modules)

    def __repr__(self) -> str:
        """Show how many there are."""
        return f"<{len(self)} operations>"

"""What a client is given for all its calls."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir.client_parameters import of_client
from clientpress.ir.options import Options
from unit.ir.apis import build_tree, document

TENANT: dict[str, Any] = {
    "name": "X-Tenant",
    "in": "header",
    "required": True,
    "schema": {"type": "string"},
}
OTHER: dict[str, Any] = {"name": "q", "in": "query", "schema": {"type": "string"}}


def _given(
    *parameters: list[dict[str, Any]], options: Options | None = None, **others: Any
) -> tuple[list[str], list[str]]:
    """Give what clients are given, and the codes of what was found."""
    operations = {f"GET /a{at}": {"parameters": each} for at, each in enumerate(parameters)}
    api, found = build_tree(document(operations, **others), options)
    codes = [one.entry.code for one in found if one.entry.code in {"API025", "API026"}]
    return list(of_client(api)), codes


def test_a_header_that_most_operations_require() -> None:
    """In whatever case it is written; half of the operations are most."""
    small = {**TENANT, "name": "x-tenant"}
    assert (["header x-tenant"], ["API025"]) == _given([TENANT], [small], [TENANT, OTHER], [], [])


def test_a_version_that_most_operations_take() -> None:
    """Which one is spoken is the program's decision, though authors call it optional; a part of a word is none."""
    version = {**TENANT, "name": "Notes-Version", "required": False}
    assert (["header notes-version"], ["API025"]) == _given(*[[version]] * 3)
    assert ([], []) == _given(*[[{**version, "name": "X-Conversion"}]] * 3)


@pytest.mark.parametrize(
    "parameters",
    [
        [[TENANT], [TENANT]],
        [[TENANT], [TENANT], [TENANT], [], [], [], []],
        [[{**TENANT, "required": False}]] * 3,
        [[{**TENANT, "in": "query"}]] * 3,
        [[{**TENANT, "schema": {"type": "string", "enum": ["v1"]}}]] * 3,
    ],
    ids=["two", "fewer than half", "optional", "a query", "one value"],
)
def test_what_is_an_argument_of_each_call(parameters: list[list[dict[str, Any]]]) -> None:
    """Where few require it, nobody has to give it, or it is no header."""
    assert ([], []) == _given(*parameters)


@pytest.mark.parametrize(
    "name",
    [
        *("If-Match", "Idempotency-Key", "X-Request-Id", "X-Request-ID", "X-Correlation-Id", "traceparent"),
        *("X-Trace-Id", "Range", "Prefer", "Content-Language", "X-Signature", "X-Timestamp", "Date"),
    ],
)  # fmt: skip
def test_what_is_about_one_call(name: str) -> None:
    """It is another for each."""
    assert ([], []) == _given(*[[{**TENANT, "name": name}]] * 3)


@pytest.mark.parametrize("name", ["Notion-Version", "X-Request-Source", "User-Agent", "X-Updated"])
def test_what_only_sounds_like_it(name: str) -> None:
    """Whole words count."""
    assert ([f"header {name.lower()}"], ["API025"]) == _given(*[[{**TENANT, "name": name}]] * 3)


def test_what_is_called_the_same_has_one_type() -> None:
    """A client has one argument for it: where a text is described, no number can be sent."""
    number = {**OTHER, "in": "header", "schema": {"type": "integer"}}
    pinned = Options(parameters={"q": True})
    assert (["header q"], []) == _given([number, OTHER], [number], options=pinned)
    assert (["query q"], []) == _given([number, OTHER], [OTHER], options=pinned)
    same = {**OTHER, "in": "header"}
    assert (["header q", "query q"], []) == _given([same, OTHER], options=pinned)


def test_the_configuration_says_so() -> None:
    """Of what it likes, in any place; it may refuse what would be found, and is told of what there is not."""
    pins = {"q": True, "x-tenant": False}
    options = Options(parameters=pins)
    assert (["query q"], []) == _given(*[[TENANT, OTHER]] * 3, options=options)

    unknown = Options(parameters={"X-Tennant": True})
    assert (["header x-tenant"], ["API026", "API025"]) == _given(*[[TENANT]] * 3, options=unknown)


@pytest.mark.parametrize(
    "said",
    [
        {"x-speakeasy-globals": {"parameters": [OTHER, "nonsense"]}},
        {"x-fern-global-headers": [{"header": "Q"}, {}]},
    ],
    ids=["x-speakeasy-globals", "x-fern-global-headers"],
)
def test_extensions_of_other_generators_say_so(said: dict[str, Any]) -> None:
    """What they list need not be required."""
    assert (["query q"], []) == _given([OTHER], [], **said)


def test_an_extension_that_refers_to_components() -> None:
    """What a reference leads to counts, wherever an operation has it from; one that leads nowhere is told of."""
    shared = {"parameters": {"Query": OTHER}}
    for ref, expected in (("Query", ["query q"]), ("Gone", [])):
        listed = {"parameters": [{"$ref": f"#/components/parameters/{ref}"}]}
        operations = {"GET /a": {"parameters": [OTHER]}}
        others: dict[str, Any] = {"x-speakeasy-globals": listed, "components": shared}
        api, found = build_tree(document(operations, **others))
        assert expected == [*of_client(api)]
        assert ([] if expected else ["REF001"]) == [one.entry.code for one in found]


@pytest.mark.parametrize(
    "said", ["text", [], {"parameters": {"name": "q"}}, {"parameters": [{"name": 7}]}]
)
def test_an_extension_that_says_nothing(said: Any) -> None:
    """It is passed over."""
    assert ([], []) == _given(
        [OTHER], **{"x-speakeasy-globals": said, "x-fern-global-headers": said}
    )


def test_what_stands_apart_in_a_document_for_autorest() -> None:
    """It is the client's unless it says `method`, if some parameter does."""
    subscription = {**TENANT, "in": "query", "name": "subscription"}
    group = {**subscription, "name": "group", "x-ms-parameter-location": "method"}
    shared = {"parameters": {"subscription": subscription, "group": group}}
    refs = [{"$ref": f"#/components/parameters/{name}"} for name in shared["parameters"]]
    assert (["query subscription"], []) == _given(*[refs] * 3, components=shared)
    assert ([], []) == _given(*[refs[:1]] * 3, components=shared)

    own = {**subscription, "x-ms-parameter-location": "client"}
    assert (["query subscription"], []) == _given([own])


def test_of_a_path_it_is_what_stands_first() -> None:
    """The thing that a call is about stands behind it."""
    names = ("subscription", "group", "thing")
    shared = {
        name: {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in names
    }
    shared["group"]["x-ms-parameter-location"] = "method"
    parameters = [{"$ref": f"#/components/parameters/{name}"} for name in names]
    path = "/{subscription}/{group}/{thing}"
    operations = {
        f"{method} {path}": {"parameters": parameters} for method in ("GET", "PUT", "DELETE")
    }
    api, _ = build_tree(document(operations, components={"parameters": shared}))
    assert ["path subscription"] == [*of_client(api)]


def test_of_several_types_the_usual_one_counts() -> None:
    """Where another one is described, each call gives it."""
    number = {**TENANT, "schema": {"type": "integer"}}
    operations = {
        f"GET /a{at}": {"parameters": [each]}
        for at, each in enumerate([TENANT, TENANT, TENANT, number])
    }
    api, _ = build_tree(document(operations))
    assert [True, True, True, False] == [
        one.of_client for each in api.operations.values() for one in each.parameters
    ]

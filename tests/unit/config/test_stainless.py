"""What a `stainless.yml` means to a client, beside our own config, the document and the lock."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from case_table import pressed_case
from clientpress.ir.pages import ItemOffset, Single
from clientpress.ir.types import OperationKey
from clientpress.naming.lock import Lock, write_lock
from clientpress.naming.locked import LockedMethod, LockedNames
from pressing import Result, pressed

CARDS = "GET /v1/accounts/{account_id}/cards"
LIST_CARDS = OperationKey("CardController_findAll")
API = "api.yaml"


def called(result: Result) -> dict[str, str]:
    """Give what a caller writes for each operation, by its route."""
    return {
        f"{of.method} {of.path}": f"{result.names.resources[one.resource].called}.{one.method}"
        for key, one in result.names.methods.items()
        for of in (result.api.operations[key],)
    }


def small(folder: Path, curated: str, *, paths: str = "/things", **settings: Any) -> Result:
    """Press a small document with a file beside it."""
    (folder / "stainless.yml").write_text(curated)
    operation = {"responses": {"204": {"description": "Done."}}, "tags": ["All"]}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": {path: {"get": operation} for path in paths.split()},
    }
    text = json.dumps(document)
    given = {"stainless": Path("stainless.yml"), **settings}
    return pressed(text, API, folder=folder, **given)


def test_methods_resources_and_models_are_called_as_it_says() -> None:
    """Whatever tags and operationIds say; a path is found by other names of its parameters; what it leaves out is called as ever."""
    result = pressed_case("stainless")
    assert {
        "GET /v1/accounts": "accounts.list",
        "POST /v1/accounts/{account_id}/close": "accounts.close",
        CARDS: "accounts.cards.list",
        "POST /v1/accounts/{account_id}/cards": "accounts.cards.create",
        "GET /v1/accounts/{account_id}/cards/{card}": "accounts.cards.get_one",
        "GET /v1/health": "health.check",
    } == called(result)
    models = {str(one.name): one.rule for one in result.names.types.values()}
    assert "stainless.yml" == models["Card"] == models["CardInput"] == models["Status"]
    assert "stainless.yml" == result.names.methods[LIST_CARDS].rule


def test_a_scheme_tells_pages_that_nothing_else_would() -> None:
    """And `paginated: false` that there are none, whatever the document shows."""
    operations = {
        f"{one.method} {one.path}": one for one in pressed_case("stainless").api.operations.values()
    }
    cards = operations[CARDS].pages
    assert isinstance(cards, ItemOffset)
    assert ("from_row", ("rows",), ("of",)) == (
        cards.asked.wire,
        cards.items.path,
        cards.told.total,
    )
    assert "`stainless.yml` says so" == cards.evidence[0]
    assert Single(reason="`stainless.yml` says so") == operations["GET /v1/accounts"].pages


def test_a_response_is_unwrapped_where_nothing_stands_beside_its_payload() -> None:
    """By the fields of the settings."""
    envelopes = {
        key: one.envelope.payload
        for key, one in pressed_case("stainless").api.operations.items()
        if one.envelope
    }
    assert {"CardController_create": "data", "CardController_findOne": "data"} == envelopes


def test_our_own_config_wins() -> None:
    """Over a name, over a scheme, over a keyword; and a name without a resource leaves the resource as it is."""
    own = {
        CARDS: "every",
        "AccountController_close": "closing.close",
        "CardDto": "Plastic",
        "scheme bearerAuth": "secret",
    }
    result = pressed_case("stainless", names=own, pages={"CardController_findAll": None})
    assert "accounts.cards.every" == called(result)[CARDS]
    assert "closing.close" == called(result)["POST /v1/accounts/{account_id}/close"]
    assert {"Plastic", "PlasticInput"} <= {str(one.name) for one in result.names.types.values()}
    assert {"bearerAuth": "secret"} == result.names.schemes
    assert isinstance(result.api.operations[LIST_CARDS].pages, Single)


def test_it_wins_over_what_is_locked_as_our_config_does() -> None:
    """A team that already has a client asks for the names of its old SDK by naming the file."""
    plain = pressed_case("stainless", stainless=None, package="acme")
    lock = write_lock(plain.names, plain.api, Lock())
    curated = pressed_case("stainless", package="acme", lock=lock)
    assert called(pressed_case("stainless")) == called(curated)


def test_a_team_may_stop_keeping_the_file_up() -> None:
    """`[client.names]` says what lay in another resource; all else is called by the lock as it was, and what a tag says goes along."""
    curated = pressed_case("stainless", package="acme")
    lock = write_lock(curated.names, curated.api, Lock())
    cards = {
        route: f"accounts.cards.{name}"
        for route, name in (
            ("GET /v1/accounts/{account_id}/cards", "list"),
            ("POST /v1/accounts/{account_id}/cards", "create"),
            ("GET /v1/accounts/{account_id}/cards/{card}", "get_one"),
        )
    }
    own = pressed_case("stainless", package="acme", stainless=None, names=cards, lock=lock)
    again = write_lock(own.names, own.api, Lock())
    later = pressed_case("stainless", package="acme", stainless=None, names=cards, lock=again)

    assert called(curated) == called(own) == called(later)
    assert sorted(curated.api.operations) == sorted(
        key for one in own.api.resources for key in one.operations
    )


def test_credentials_and_servers_are_those_of_the_client(tmp_path: Path) -> None:
    """A keyword and its environment variable; environments where the document names no server."""
    result = pressed_case("stainless")
    assert {"bearerAuth": "api_key"} == result.names.schemes
    assert {"bearerAuth": "ACME_KEY"} == result.names.variables
    assert {
        "https://api.acme.example": "production",
        "https://sandbox.acme.example": "sandbox",
    } == result.names.servers
    told = small(
        tmp_path,
        "{resources: {}, environments: {a: https://a.example}}",
        base_url="https://b.example",
    )
    assert ["https://b.example"] == [one.url for one in told.api.servers]


@pytest.mark.parametrize(
    ("curated", "expected"),
    [
        ("{resources: {}}", "all.list_things"),
        ("{resources: {$shared: {models: {}}}}", "all.list_things"),
        ("{resources: {$client: {methods: {fetch: get /things}}}}", "all.fetch"),
        ("{resources: {a-b: {methods: {doIt: GET /things}}}}", "a_b.do_it"),
        ("{resources: {a: {methods: {import: get /things/}}}}", "a.import_"),
        ("{resources: {2fa: {methods: {3d: get /things}}}}", "resource_2fa.call_3d"),
        ("{resources: {a: null}}", "all.list_things"),
        ("{resources: {a: {methods: {x: {type: webhook_unwrap}}}}}", "all.list_things"),
        ("{resources: {a: {skip: true, methods: {b: {endpoint: get /things, skip: true}}}}}", "a.b"),
        ("{resources: {a: {subresources: {b: {methods: {c: get /things}}}}}}", "a.b.c"),
        ("{resources: {close: {methods: {list: get /things}}}}", "close_.list"),
    ],
)  # fmt: skip
def test_forms_that_are_met(tmp_path: Path, curated: str, expected: str) -> None:
    """None of them is a finding; what is no name in Python is made one."""
    result = small(tmp_path, curated)
    assert {"GET /things": expected} == called(result)
    assert not result.findings


def test_names_that_others_have_to_avoid(tmp_path: Path) -> None:
    """What is wished is called so, word for word, if Python allows it: our own imports give way."""
    curated = "{resources: {models: {methods: {list: get /x}, subresources: {models: {methods: {property: get /y}}}}}}"
    result = small(tmp_path, curated, paths="/x /y")
    assert {"GET /x": "models.list", "GET /y": "models.models.property"} == called(result)


def test_many_endpoints_that_are_not_there_are_a_few_findings(tmp_path: Path) -> None:
    """A file of a whole API beside a document of a part of it works, and is told of in few words."""
    methods = ", ".join(f"m{at}: get /gone/{at}" for at in range(20))
    result = small(tmp_path, f"{{resources: {{a: {{methods: {{b: get /things, {methods}}}}}}}}}")
    assert {"GET /things": "a.b"} == called(result)
    assert [5, 1] == [result.findings.count(f" CONF0{code}:") for code in (14, 18)]
    assert "15 more endpoints" in result.findings


def test_a_method_gives_way_to_a_resource_of_its_name(tmp_path: Path) -> None:
    """Both would be one attribute."""
    curated = "{resources: {a: {methods: {b: get /x}, subresources: {b: {methods: {c: get /y}}}}}}"
    found = called(small(tmp_path, curated, paths="/x /y"))
    assert "a.b.c" == found["GET /y"]
    assert "a.b" != found["GET /x"]


def test_a_locked_name_of_nobody_does_not_block_a_wish(tmp_path: Path) -> None:
    """A method that is gone keeps its name for its return, but not from who is told to have it."""
    gone = LockedMethod(resource="a", name="b", constant="B", route="GET /gone")
    lock = Lock(packages={"small": LockedNames(methods=(gone,), resources={"a": ("a", "A")})})
    plain = small(tmp_path, "{resources: {}}")
    text = write_lock(plain.names, plain.api, lock)
    found = small(tmp_path, "{resources: {a: {methods: {b: get /things}}}}", lock=text)
    assert {"GET /things": "a.b"} == called(found)


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("/x/a", "new.get_b"),  # where the others of its tag are
        ("", "all.get_b"),
    ],
)
def test_what_it_does_not_name_lies_with_the_others_of_its_tag(
    tmp_path: Path, named: str, expected: str
) -> None:
    """An operation that is newer than the file is no resource of its own beside them."""
    methods = f"a: get {named}" if named else ""
    result = small(
        tmp_path, f"{{resources: {{new: {{methods: {{{methods}}}}}}}}}", paths="/x/a /x/b"
    )
    assert expected == called(result)["GET /x/b"]


def test_where_the_others_of_a_tag_are_apart_it_stays_with_the_tag(tmp_path: Path) -> None:
    """Nothing tells which of the resources it would be; what they lie in together is one."""
    apart = "{resources: {a: {methods: {x: get /x}}, b: {methods: {y: get /y}}}}"
    assert "all.get_z" == called(small(tmp_path, apart, paths="/x /y /z"))["GET /z"]
    below = "{resources: {a: {methods: {x: get /x}, subresources: {b: {methods: {y: get /y}}}}}}"
    assert "a.get_z" == called(small(tmp_path, below, paths="/x /y /z"))["GET /z"]

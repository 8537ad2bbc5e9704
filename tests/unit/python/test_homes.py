"""Where models live."""

from __future__ import annotations

from typing import Any

from clientpress.python.homes import SHARED, homes, roots
from clientpress.python.standalone import STANDALONE
from factories_python import document, package_of, understood


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _get(tag: str, name: str) -> dict[str, Any]:
    content = {"application/json": {"schema": _ref(name)}}
    return {"get": {"tags": [tag], "responses": {"200": {"description": "", "content": content}}}}


TREE = document(
    {"/cats": _get("Cats", "Cat"), "/dogs": _get("Dogs", "Dog")},
    components={
        "schemas": {
            "Cat": {"type": "object", "properties": {"toy": _ref("Toy"), "claws": _ref("Claws")}},
            "Dog": {"type": "object", "properties": {"toy": _ref("Toy"), "dog": _ref("Dog")}},
            "Toy": {"type": "object", "properties": {"part": _ref("Part")}},
            "Part": {"type": "object", "properties": {"name": {"type": "string"}}},
            "Claws": {"type": "object", "properties": {"count": {"type": "integer"}}},
        }
    },
)


def _homes_by_name() -> dict[str, str]:
    api, names = understood(TREE)
    found = homes(api, names)
    return {str(name.name): found[type_id] for type_id, name in names.types.items()}


def test_a_model_lives_with_the_resource_that_owns_all_its_uses() -> None:
    """What two resources use is shared, and so is all that it is made of."""
    assert {
        "Cat": ".models.cats",
        "Claws": ".models.cats",
        "Dog": ".models.dogs",
        "Toy": SHARED,
        "Part": SHARED,
    } == _homes_by_name()


def test_modules_of_models_never_import_each_other_in_a_circle() -> None:
    """A type's parts live beside it or in the shared module."""
    api, names = understood(TREE)
    found = homes(api, names)
    for operation in api.operations.values():
        assert all(root in found for root in roots(operation))

    modules = [one.module for one in package_of(TREE).modules if one.module.startswith(".models.")]
    assert [".models.cats", ".models.dogs", SHARED] == modules


def test_what_no_operation_uses_has_a_module_of_its_own() -> None:
    """It does not make shared what it refers to, and what it alone refers to lies beside it."""
    schemas = TREE["components"]["schemas"]
    webhook = {"type": "object", "properties": {"cat": _ref("Cat"), "sender": _ref("Sender")}}
    sender = {"type": "object", "properties": {"name": {"type": "string"}}}
    tree = {
        **TREE,
        "components": {"schemas": {**schemas, "Webhook": webhook, "Sender": sender}},
    }
    api, names = understood(tree)
    found = homes(api, names)
    by_name = {str(name.name): found[type_id] for type_id, name in names.types.items()}

    assert (STANDALONE, STANDALONE) == (by_name["Webhook"], by_name["Sender"])
    assert (".models.cats", SHARED) == (by_name["Cat"], by_name["Toy"])

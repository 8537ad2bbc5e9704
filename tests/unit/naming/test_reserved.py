"""The tables of reserved names, against what they stand for."""

from __future__ import annotations

import sys

from clientpress.naming import reserved
from clientpress.python import runtime
from clientpress.python.expressions import Symbol
from clientpress.runtime.client.base import AsyncBaseClient, BaseClient
from clientpress.runtime.model import Model


def _public(*classes: type) -> set[str]:
    return {name for one in classes for name in dir(one) if not name.startswith("_")}


def test_everything_that_a_client_has_is_reserved_for_resources() -> None:
    """A resource hides no attribute of the client."""
    assert set() == _public(BaseClient, AsyncBaseClient) - reserved.RESOURCES


def test_everything_that_a_model_has_is_reserved_for_fields() -> None:
    """A field hides no method of the model."""
    assert set() == _public(Model) - reserved.FIELDS


def test_what_generated_modules_import_is_reserved() -> None:
    """No class of a document is called like a symbol that stands in the same module."""
    renamed = {runtime.TYPED_DICT, runtime.NOT_REQUIRED}  # in modules of dictionaries alone
    symbols = [
        one for one in vars(runtime).values() if isinstance(one, Symbol) and one not in renamed
    ]
    classes = {one.name for one in symbols if one.name[0].isupper()}
    client_only = {
        one.name
        for one in symbols
        if one.module.startswith(  # classes in the module of fakes end in `Stubs`, after a name
            (
                "._runtime.client.base",
                "._runtime.security.",
                "._runtime.description.schemes",
                "._runtime.description.servers",
                "._runtime.description.package",
                "._runtime.mismatch",
                "._runtime.settings.settings",
                "._runtime.fakes.",
            )
        )
    }
    in_models = {
        "._runtime.model",
        "._runtime.codec.constraints",
        "._runtime.unset",
        "typing",
        "decimal",
        "uuid",
    }
    assert (
        set()
        == {one.name for one in symbols if one.module in in_models and one.name in classes}
        - reserved.TYPES
    )
    for_clients = client_only | {"Model", "Constraints", "Discriminator", "UNSET"}
    assert set() == classes - for_clients - reserved.RESOURCE_CLASSES


def test_the_standard_library_is_the_same_on_every_version() -> None:
    """What this Python has, and what older and newer ones have, cannot be a package's name."""
    assert sys.stdlib_module_names <= reserved.PACKAGES
    assert {"distutils", "cgi", "annotationlib"} <= reserved.PACKAGES

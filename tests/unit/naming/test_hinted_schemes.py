"""Credentials that the document itself names."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from clientpress.ir.api import Api
from clientpress.naming.hinted_schemes import hinted_keywords, hinted_variables
from clientpress.naming.locked import Lock, LockedNames
from clientpress.naming.settle import settle
from clientpress.naming.variables import credential_variable
from factories_ir import api, operation


def _api(**extensions: Any) -> Api:
    made = api(operation("GET", "/pets"), schemes=extensions)
    told = {key: replace(one, extensions=extensions[key]) for key, one in made.schemes.items()}
    return replace(made, schemes=told)


@pytest.mark.parametrize(
    ("extensions", "keyword", "variable"),
    [
        ({"x-fern-bearer": {"name": "apiKey", "env": "ACME_KEY"}}, "api_key", "ACME_KEY"),
        ({"x-fern-header": {"name": "token"}}, "token", "PET_STORE_TOKEN"),
        ({"x-fern-header": {"env": "ACME_KEY", "prefix": "Key "}}, "bearer_auth", "ACME_KEY"),
        ({"x-env-name": "ACME_KEY"}, "bearer_auth", "ACME_KEY"),
        ({"x-fern-bearer": {"name": "timeout"}}, "timeout_", "PET_STORE_TIMEOUT"),
        ({"x-fern-bearer": {"name": "a b", "env": "A=B"}}, "bearer_auth", "PET_STORE_BEARER_AUTH"),
        ({"x-fern-bearer": "api_key"}, "bearer_auth", "PET_STORE_BEARER_AUTH"),
        ({"x-env-name": ["ACME_KEY"]}, "bearer_auth", "PET_STORE_BEARER_AUTH"),
    ],
)
def test_a_credential_is_called_as_the_document_says(
    extensions: dict[str, Any], keyword: str, variable: str
) -> None:
    """By the words of other generators; what cannot be a name says nothing."""
    names = settle(_api(bearerAuth=extensions), package=None, overrides={}, lock=Lock())

    assert keyword == names.schemes["bearerAuth"]
    assert variable == credential_variable(names, "bearerAuth")


def test_the_configuration_and_the_lock_know_better() -> None:
    """A lock keeps the keyword, and a wish beats both hints."""
    said = {"x-fern-bearer": {"name": "key", "env": "ACME_KEY"}}
    before = settle(_api(bearerAuth={}), package=None, overrides={}, lock=Lock())
    keywords = {"scheme bearerAuth": str(before.schemes["bearerAuth"])}
    locked = Lock(packages={before.package: LockedNames(keywords=keywords)})
    wished = {"scheme bearerAuth": "secret", "env bearerAuth": "OTHER"}

    kept = settle(_api(bearerAuth=said), package=None, overrides={}, lock=locked)
    chosen = settle(_api(bearerAuth=said), package=None, overrides=wished, lock=Lock())

    assert "bearer_auth" == kept.schemes["bearerAuth"]
    assert ("secret", "OTHER") == (chosen.schemes["bearerAuth"], chosen.variables["bearerAuth"])


def test_one_keyword_is_of_one_credential() -> None:
    """The same key in a header and in the query: both may come from one variable, and only one is called so."""
    hint = {"x-fern-header": {"name": "api_key", "env": "ACME_KEY"}}
    schemes = _api(inHeader=hint, inQuery=hint).schemes

    assert {"inHeader": "api_key"} == hinted_keywords(schemes)
    assert {"inHeader": "ACME_KEY", "inQuery": "ACME_KEY"} == hinted_variables(schemes)

"""`clientpress init`: a commented configuration to begin with."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from clientpress.config.read import OWN

STARTER = """\
# What clientpress generates. `clientpress generate` reads this file from the working directory.
# The same settings may stand in pyproject.toml, under [tool.clientpress].

# The layout of generated packages. A later clientpress changes it only under a new number.
output = 1

# One entry for each client. Paths are relative to this file.
[[client]]
spec = "openapi.yaml"      # OpenAPI 3.0, 3.1, 3.2 or Swagger 2.0 in JSON or YAML, or an endpoint page
out = "src"                # the package's folder is made in here
# package = "petstore"     # default: from the title
# title = "Petstore"       # instead of the document's own
# version = "1.0"
# base_url = "https://petstore.example/v1"
# profile = "cloudflare"   # how vendor extensions are read; default: what the document shows
# transports = ["aiohttp"]     # add an AioHttpTransport to the package, for programs that use aiohttp
# typed_dicts = true           # add a TypedDict for each model that is sent, which methods accept too
# templates = "templates"      # a folder of Jinja templates that shadow those of clientpress, name by name
# overlays = ["fixes.yaml"]    # corrections of the description, applied in order: https://spec.openapis.org/overlay/latest.html
# stainless = "stainless.yml"  # the config of an SDK that Stainless made: its resources, methods and models go on
# files = ["../common.yaml"]   # files outside the spec's folder that it may refer to

# Where files lie that the document refers to by address: nothing is fetched from the network.
# [client.copies]
# "https://schemas.example/" = "schemas"   # so `https://schemas.example/pets/pet.yaml` is `schemas/pets/pet.yaml`

# A security scheme that the document names but does not define.
# [client.schemes.api_token]
# type = "http"            # apiKey (with `in` and `name`), http, oauth2, openIdConnect, mutualTLS
# scheme = "bearer"

# The property that holds the payload of an answer, if it is not found; false: there is none. `"*"` speaks of all that no other line names.
# [client.envelopes]
# "*" = "data"
# "GET /pets/{id}" = false

# How a list is paged, if that is not found: "page", "offset", "cursor", "link", or a table with the details; false: it is not.
# `"*"` speaks of all operations that can be walked so; the answers need not be described with what is next.
# [client.pages]
# "*" = { kind = "cursor", parameter = "offset", next = "next_page.offset", items = "data" }
# "list-pets" = "cursor"
# "GET /visits" = { kind = "page", parameter = "p", size = "n", items = "data.visits", total = "data.count" }
# "list-tags" = false

# Whether a parameter is given to the client, and not to each call, if that is not found.
# [client.parameters]
# "X-Tenant-Id" = true

# Your own names for methods (with the resource in front, if it is not the tag's), for the resource of `tag NAME`, for models, for the argument of a
# security scheme, and for its environment variable.
# [client.names]
# "list-pets" = "list"
# "GET /pets/{id}/visits" = "pets.visits.list"
# "tag Pet Care" = "care"
# "scheme bearerAuth" = "api_key"
# "env bearerAuth" = "PETSTORE_API_KEY"
# "PetOut" = "Pet"
"""


_SETTING = '# stainless = "stainless.yml"  #'
_STAINLESS = ("stainless.yml", "openapi.stainless.yml", ".stainless/stainless.yml")
"""Where teams have the config of an SDK by Stainless."""
_SPECS = tuple(
    f"{name}.{ending}" for name in ("openapi", "swagger") for ending in ("yaml", "yml", "json")
)
"""What a description is called in its folder, more often than not."""


def init(folder: Path) -> int:
    """Write the starter configuration, which names the description and a `stainless.yml` that are there. One that is there is left alone, with exit status 2."""
    try:
        with (folder / OWN).open("x", encoding="utf-8") as file:
            file.write(_for(folder))
    except FileExistsError:
        sys.stderr.write(f"clientpress: {OWN} is there already; nothing was written\n")
        return 2
    except OSError as error:
        sys.stderr.write(f"clientpress: {OWN} cannot be written: {error.strerror}\n")
        return 2
    said = "look at `spec` and `out` in it" if _found(folder, _SPECS) else "set `spec` in it"
    sys.stdout.write(f"wrote {OWN}: {said}, then run `clientpress generate`\n")
    return 0


def _for(folder: Path) -> str:
    text = STARTER
    if (spec := _found(folder, _SPECS)) is not None:
        text = text.replace(f'"{_SPECS[0]}" ', f'"{spec}" ')
    if (stainless := _found(folder, _STAINLESS)) is not None:
        text = text.replace(_SETTING, f'stainless = "{stainless}"  #')
    return text


def _found(folder: Path, names: Sequence[str]) -> str | None:
    return next((name for name in names if (folder / name).is_file()), None)

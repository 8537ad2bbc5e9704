"""Small documents → the Python model of their package, and strings that try to break out of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from clientpress.diagnostics.model import Collector
from clientpress.document.read import read_document
from clientpress.ir.api import Api
from clientpress.ir.build import build_api
from clientpress.ir.options import Options
from clientpress.naming.lock_file import read_lock
from clientpress.naming.model import Names
from clientpress.naming.settle import settle
from clientpress.python.lower import lower
from clientpress.python.model import ModelsModule, Package, PackageInfo, ResourceModule
from clientpress.source.load import load

HOSTILE = (
    '"',
    "'",
    '"""',
    "'''",
    '"""; import os; os.system("x"); """',
    "\\",
    '\\"""',
    "a\nimport os\n",
    "a\r\nimport os",
    "{{ 7*7 }}{% raw %}",
    "{}{0}{self}",
    "\u2028import os\u2029",
    "\x00\x1b[31m",
    "\ud800",
    "\u202eright to left",
    "# type: ignore",
    "\\N{DASH}\\u0041\\x41",
    "f'{1}'",
    "]) or exec(1) or ([",
    "*/ <!-- -->",
)


def document(paths: Mapping[str, Any], **other: Any) -> dict[str, Any]:
    """Give a document of these paths."""
    info = {"title": "Example", "version": "1"}
    servers = [{"url": "https://api.example.com"}]
    return {"openapi": "3.1.0", "info": info, "servers": servers, "paths": paths, **other}


def answering(schema: Mapping[str, Any], **other: Any) -> dict[str, Any]:
    """Give a document whose one operation, `GET /things`, answers with a schema."""
    content = {"application/json": {"schema": schema}}
    operation = {
        "tags": ["Things"],
        "responses": {"200": {"description": "Fine.", "content": content}},
    }
    return document({"/things": {"get": operation}}, **other)


def taking(schema: Mapping[str, Any], *, required: bool = True, **other: Any) -> dict[str, Any]:
    """Give a document whose one operation, `POST /things`, takes a body and answers nothing."""
    body = {"required": required, "content": {"application/json": {"schema": schema}}}
    operation = {
        "tags": ["Things"],
        "requestBody": body,
        "responses": {"204": {"description": "Done."}},
    }
    return document({"/things": {"post": operation}}, **other)


def understood(tree: Mapping[str, Any]) -> tuple[Api, Names]:
    """Build and name the API of a document."""
    found = Collector()
    source = load("api.json", lambda _: json.dumps(tree).encode(), found)
    api = build_api(read_document(source, found), Options(), found)
    return api, settle(api, package="example", overrides={}, lock=read_lock("", ""))


def package_of(tree: Mapping[str, Any]) -> Package:
    """Lower a document."""
    api, names = understood(tree)
    return lower(api, names, PackageInfo())


def models_of(tree: Mapping[str, Any]) -> ModelsModule:
    """Lower a document whose models all stand in one module, and give that."""
    (module,) = [one for one in package_of(tree).modules if isinstance(one, ModelsModule)]
    return module


def resource_of(tree: Mapping[str, Any]) -> ResourceModule:
    """Lower a document of one resource, and give its module."""
    (module,) = [one for one in package_of(tree).modules if isinstance(one, ResourceModule)]
    return module

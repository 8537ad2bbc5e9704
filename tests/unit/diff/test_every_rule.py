"""Every rule is found: those that no pair of `tests/diff` meets, by one small change of one document each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from clientpress.cli.app import main
from clientpress.diff import rules
from support import ROOT

DOCUMENT = """
openapi: 3.1.0
info: {title: Zones, version: "1"}
servers: [{url: "https://a.example"}]
paths:
  /zones:
    get:
      operationId: zones-list
      tags: [zones]
      deprecated: true
      x-plan-availability: {free: true, pro: false}
      parameters: [{name: kind, in: query, required: true, schema: {type: string}}]
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Zone"}}}}
    post:
      operationId: zones-create
      tags: [zones]
      requestBody:
        required: true
        content:
          application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Draft"}}}
      responses: {"204": {description: done}}
  /log:
    put:
      operationId: log-write
      tags: [log]
      requestBody: {required: true, content: {text/plain: {schema: {type: string}}}}
      responses: {"204": {description: done}}
components:
  schemas:
    Zone:
      type: object
      required: [id]
      properties:
        id: {type: string}
        kinds: {type: array, items: {$ref: "#/components/schemas/Kind"}}
        mark: {$ref: "#/components/schemas/Mark"}
        speeds: {type: array, items: {$ref: "#/components/schemas/Speed"}}
        size: {$ref: "#/components/schemas/Size"}
    Size: {type: object, required: [octets], properties: {octets: {type: integer}}}
    Speed: {type: object, required: [octets], properties: {octets: {type: number}}}
    Kind: {type: object, properties: {name: {type: string}}}
    Mark: {type: object, properties: {name: {type: string}}}
    Draft: {type: object, required: [name], properties: {name: {type: string}, ttl: {type: integer}}}
"""
PAIRS = ROOT / "tests" / "diff"
LIST, CREATE, WRITE = "client.zones.list()", "client.zones.create()", "client.log.write()"
RULES = [
    ("package-renamed", "title: Zones", "title: Places", "Client"),
    (
        "model-kind",
        "Kind: {type: object, properties: {name: {type: string}}}",
        "Kind: {anyOf: [{type: string}, {type: integer}]}",
        "models.ZoneKind",
    ),
    (
        "model-alias",
        "Speed: {type: object, required: [octets], properties: {octets: {type: number}}}",
        "Speed: {$ref: '#/components/schemas/Size'}",
        "models.Speed",
    ),
    ("base-url-required", 'servers: [{url: "https://a.example"}]\n', "", "Client(base_url=)"),
    ("sent-changed", "ttl: {type: integer}", "ttl: {type: string}", "models.Draft.ttl"),
    ("plan-lost", "free: true", "free: false", LIST),
    ("plan-gained", "pro: false", "pro: true", LIST),
    (
        "answer-added",
        'responses: {"204": {description: done}}\n  /log:',
        'responses: {"200": {description: done, content: {application/json: {schema: {}}}}}\n  /log:',
        CREATE,
    ),
    ("received-untyped", "id: {type: string}", "id: {}", "models.Zone.id"),
    ("argument-optional", "in: query, required: true", "in: query", "client.zones.list(kind=)"),
    ("field-optional", "required: [name]", "required: []", "models.Draft.name"),
    (
        "servers",
        "operationId: log-write",
        'operationId: log-write\n      servers: [{url: "https://b.example"}]',
        WRITE,
    ),
    ("route", "/log:", "/journal:", WRITE),
    ("path-prefix", "/log:", "/api/log:", WRITE),
    ("wire", "name: kind, in: query", "name: kind, in: header", "client.zones.list(kind=)"),
    ("media-type", "text/plain", "text/html", WRITE),
    (
        "retries",
        "operationId: zones-create",
        "operationId: zones-create\n      x-idempotent: true",
        CREATE,
    ),
    ("facts", "in: query", "in: query, allowReserved: true", "client.zones"),
    ("document", "paths:", "x-team: blue\npaths:", "Client"),
    ("undeprecated", "      deprecated: true\n", "", LIST),
]


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("old.yaml").write_text(DOCUMENT)
    Path("new.yaml").write_text(DOCUMENT)


@pytest.mark.parametrize(("code", "was", "now", "subject"), RULES, ids=[one[0] for one in RULES])
def test_a_change_falls_under_its_rule(
    code: str, was: str, now: str, subject: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is told of what it changes."""
    assert was in DOCUMENT
    Path("new.yaml").write_text(DOCUMENT.replace(was, now))

    assert (code, subject) in found(capsys)


@pytest.mark.parametrize("schema", ["{}", "{type: string}", "{$ref: '#/components/schemas/Kind'}"])
def test_an_answer_that_is_described_no_more_breaks(
    schema: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where nothing was known of it: type checkers let nobody read what a call gives that gives None."""
    none = '"204": {description: done}'
    head, _, rest = DOCUMENT.rpartition(none)
    some = f'"200": {{description: done, content: {{application/json: {{schema: {schema}}}}}}}'
    Path("old.yaml").write_text(f"{head}{some}{rest}")

    assert ("received-changed", WRITE) in found(capsys)


def test_how_words_are_broken_and_responses_ordered_is_not_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The code is the same but for its order, and says the same."""
    tags = 'tags: [{name: zones, description: "All %s zones."}]\npaths:'
    none = '        "204": {description: none}\n'
    head, responses, rest = DOCUMENT.partition("      responses:\n")
    some, after = rest.split("\n", 1)
    texts = {
        "old": (f"{some}\n{none}{after}", " "),
        "new": (f"{none}{some}\n{after}", "\\n  "),
    }
    for name, (below, between) in texts.items():
        text = f"{head}{responses}{below}".replace("paths:", tags % between, 1)
        Path(f"{name}.yaml").write_text(text)

    assert [("document", "Client")] == found(capsys)


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("", "minProperties: 1, ", "sent-refused"),
        ("maxProperties: 1, ", "maxProperties: 2, ", "sent-loosened"),
        ("", "dependentRequired: {ttl: [name]}, ", "sent-refused"),
        ("dependentRequired: {ttl: [name]}, ", "", "sent-loosened"),
        (
            "dependentRequired: {ttl: [name, kind]}, ",
            "dependentRequired: {ttl: [name]}, ",
            "sent-loosened",
        ),
        (
            "dependentRequired: {ttl: [name]}, ",
            "dependentRequired: {ttl: [kind]}, ",
            "sent-refused",
        ),
    ],
)
def test_what_holds_for_properties_together_is_compared(
    old: str, new: str, rule: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A call that was valid may be refused, or the other way around."""
    mark = "Draft: {"
    assert mark in DOCUMENT
    for file, said in (("old.yaml", old), ("new.yaml", new)):
        Path(file).write_text(DOCUMENT.replace(mark, f"{mark}{said}"))

    assert (rule, "models.Draft") in found(capsys)


NAMES = [
    ("resource-renamed", "tag log", "journal", "client.log"),
    ("model-renamed", "Kind", "Sort", "models.ZoneKind"),
    ("field-renamed", "#/components/schemas/Draft/properties/ttl", "seconds", "models.Draft.ttl"),
]


@pytest.mark.parametrize(
    ("code", "handle", "name", "subject"), NAMES, ids=[one[0] for one in NAMES]
)
def test_another_name_in_the_config_falls_under_its_rule(
    code: str, handle: str, name: str, subject: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A document alone renames nothing, since names stay under the lock; settings of the newer one do."""
    entry = '[[client]]\nspec = "{0}.yaml"\nout = "{0}"\npackage = "zones"\n'
    names = f'[client.names]\n"{handle}" = "{name}"\n'
    Path("clientpress.toml").write_text(entry.format("old") + entry.format("new") + names)

    assert [(code, subject)] == found(capsys)


def test_an_envelope_that_is_gone_falls_under_its_rule(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is new in one direction is gone in the other."""
    monkeypatch.chdir(PAIRS / "answers")

    assert ("envelope-removed", "client.zones.list()") in found(capsys, "new.yaml", "old.yaml")


def found(
    capsys: pytest.CaptureFixture[str], old: str = "old.yaml", new: str = "new.yaml"
) -> list[tuple[str, str]]:
    """Give the rule and the subject of each row of the difference, as the command prints it."""
    with pytest.raises(SystemExit):
        main(["diff", old, new, "--format", "json"])
    changes: list[Any] = json.loads(capsys.readouterr().out)["changes"]
    return [(one["code"], one["subject"]) for one in changes]


def test_every_rule_is_found_here_or_in_a_pair() -> None:
    """No rule is without a document that falls under it."""
    pairs = [json.loads(file.read_text()) for file in PAIRS.glob("*/expected.json")]
    met = {one["code"] for pair in pairs for one in pair["changes"]}

    assert {one.code for one in rules.RULES} == met | {"envelope-removed"} | {
        code for code, *_ in (*RULES, *NAMES)
    }

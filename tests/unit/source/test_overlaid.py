"""Overlays: what an action does to a description, and what is said of one that does nothing."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.diagnostics.model import Collector, Stop
from clientpress.diagnostics.place import Place, Pointer
from clientpress.source import bounds
from clientpress.source.load import parse
from clientpress.source.model import Kind, Source
from clientpress.source.overlaid import overlaid
from clientpress.source.positions import locate

DOCUMENT = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
tags: [a, b, c]
paths:
  /pets:
    get:
      parameters: [{name: q, in: query}, {name: old, in: query}, {name: limit, in: query}]
      responses: {"200": {description: Pets.}}
    post:
      x-traits: [paged]
      responses: {"200": {$ref: "#/components/responses/Pet"}}
  /other: {}
"""


def source(name: str, text: str) -> Source:
    """Read a YAML text."""
    tree = parse(Kind.YAML, text, Place(name, Pointer("")), Collector())
    return Source(name=name, kind=Kind.YAML, text=text, tree=tree)


def applied(*actions: str, found: Collector | None = None, after: str = "") -> Any:
    """Give the tree after some actions, each of which is the text of one."""
    lines = "".join(f"  - {action}\n" for action in actions)
    overlay = source("fixes.yaml", f"overlay: 1.2.0\ninfo: {{}}\nactions:\n{lines}{after}")
    found = Collector() if found is None else found
    return overlaid(source("api.yaml", DOCUMENT), [overlay], found).tree


@pytest.mark.parametrize(
    ("action", "path", "expected"),
    [
        ("{target: $.info, update: {title: Dogs}}", ("info",), {"title": "Dogs", "version": "1"}),
        ("{target: $.info.title, update: Dogs}", ("info", "title"), "Dogs"),
        ("{target: $.tags, update: d}", ("tags",), ["a", "b", "c", "d"]),
        ("{target: $.tags, update: [d, e]}", ("tags",), ["a", "b", "c", "d", "e"]),
        ("{target: $, update: {tags: [d]}}", ("tags",), ["a", "b", "c", "d"]),
        ("{target: '$.tags[0,2]', remove: true}", ("tags",), ["b"]),
        ("{target: '$.tags[-1]', remove: true}", ("tags",), ["a", "b"]),
        ("{target: '$.tags[?@ == ''b'']', update: x}", ("tags",), ["a", "x", "c"]),
        ("{target: $.info, remove: true, update: {title: x}}", ("info",), None),
        ("{target: $.paths.*.*, update: {deprecated: true}}", ("paths", "/other"), {}),
        (
            "{target: \"$.paths[?(@.post['x-traits'][?(@ == 'paged')])].post\", update: {x: 1}}",
            ("paths", "/pets", "post", "x"),
            1,
        ),
        (
            "{target: \"$..parameters[?@.name == 'old' || @.name == 'q']\", remove: true}",
            ("paths", "/pets", "get", "parameters"),
            [{"name": "limit", "in": "query"}],
        ),
        (
            "{target: \"$.paths['/other']\", copy: \"$.paths['/pets']\"}",
            ("paths", "/other", "get", "responses"),
            {"200": {"description": "Pets."}},
        ),
    ],
)
def test_an_action_changes_what_it_selects(
    action: str, path: tuple[str, ...], expected: object
) -> None:
    """Objects merge, lists grow, single values are replaced; what is removed is gone."""
    found = Collector()
    value = applied(action, found=found)
    for key in path:
        value = value.get(key)

    assert expected == value
    assert [] == [*found]


def test_actions_follow_each_other() -> None:
    """What one has made the next can select; so a value of another kind is removed and made anew."""
    tree = applied(
        "{target: $.info.title, remove: true}",
        "{target: $.info, update: {title: {en: Pets}}}",
        "{target: $.info.title, update: {de: Tiere}}",
    )

    assert {"version": "1", "title": {"en": "Pets", "de": "Tiere"}} == tree["info"]


def test_a_reusable_action_gets_its_target_where_it_is_used() -> None:
    """Its fields stand among the components of the overlay."""
    tree = applied(
        "{$ref: '#/components/actions/a~1b', target: $.info}",
        "{$ref: '#/components/actions/a~1b', target: '$.paths[''/other'']'}",
        after="components: {actions: {a/b: {fields: {update: {x-a: 1}}}}}\n",
    )

    assert (1, 1) == (tree["info"]["x-a"], tree["paths"]["/other"]["x-a"])


@pytest.mark.parametrize(
    ("action", "code", "line", "column", "words"),
    [
        ("{target: $.paths.pets, remove: true}", "OVL003", 4, 14, "has no `pets`; did you mean"),
        ("{target: $.nfo.x, update: 1}", "OVL003", 4, 14, "`$` has no `nfo`; did you mean `info`?"),
        ("{target: '$.tags[7]', remove: true}", "OVL003", 4, 14, "nothing in `$['tags']` is as"),
        (
            "{target: \"$.paths['/pets'].post.responses['200'].description\", update: x}",
            "OVL003",
            4,
            14,
            "refers to `#/components/responses/Pet`",
        ),
        ("{target: $.info, update: [1]}", "OVL004", 4, 30, ""),
        ("{target: $.info.title, update: {a: 1}}", "OVL004", 4, 36, ""),
        ("{target: $.info, copy: '$.tags[*]'}", "OVL004", 4, 28, ""),
        ("{target: $.info, copy: $.nothing}", "OVL003", 4, 28, ""),
        ("{target: $.info, update: {title: Pets}}", "OVL005", 4, 5, ""),
        ("{target: $.tags, update: [b, c]}", "OVL005", 4, 5, ""),
    ],
)
def test_an_action_that_does_not_fit_is_told(
    action: str, code: str, line: int, column: int, words: str
) -> None:
    """At its place, with what is there instead; the rest of the overlay holds."""
    found = Collector()
    tree = applied(action, "{target: $.info, update: {x-after: 1}}", found=found)
    (finding,) = found
    text = f"overlay: 1.2.0\ninfo: {{}}\nactions:\n  - {action}\n"

    assert code == finding.entry.code
    assert finding.place is not None
    assert (line, column) == locate(Kind.YAML, text, finding.place.pointer)
    assert words in finding.help
    assert 1 == tree["info"]["x-after"]


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("a: 1", "OVL001", "it has no `overlay: 1.x.y`"),
        ("overlay: 2.0.0\nactions: []", "OVL001", "it has no `overlay: 1.x.y`"),
        ("[overlay]", "OVL001", "it has no `overlay: 1.x.y`"),
        ("overlay: 1.0.0", "OVL001", "it has no list of `actions`"),
        ("overlay: 1.0.0\nactions: [x]", "OVL002", "an action is an object with a `target`"),
        ("overlay: 1.0.0\nactions: [{update: 1}]", "OVL002", "it has no `target`"),
        ("overlay: 1.0.0\nactions: [{target: $.a}]", "OVL002", "it changes nothing"),
        (
            "overlay: 1.0.0\nactions: [{target: $, remove: true}]",
            "OVL002",
            "the whole document cannot be removed",
        ),
        (
            "overlay: 1.0.0\nactions: [{target: $, update: {}, copy: $}]",
            "OVL002",
            "`update` and `copy` exclude each other",
        ),
        (
            "overlay: 1.0.0\nactions: [{target: '$.a[', update: 1}]",
            "OVL002",
            "is not a JSONPath query",
        ),
        ("overlay: 1.0.0\nactions: [{target: a, update: 1}]", "OVL002", "is not a JSONPath query"),
        ("overlay: 1.0.0\nactions: [{target: '', update: 1}]", "OVL002", "is not a JSONPath query"),
        (
            "overlay: 1.0.0\nactions: [{target: '$[?@.a == 1e999]', update: 1}]",
            "OVL002",
            "is not a",
        ),
        (
            f"overlay: 1.0.0\nactions: [{{target: '$..{'[0]' * 2000}', update: 1}}]",
            "OVL002",
            "is not a JSONPath query: it is too long, or nests too deep",
        ),
        (
            f"overlay: 1.0.0\nactions: [{{target: '$[?{'(' * 2000}@.a{')' * 2000}]', update: 1}}]",
            "OVL002",
            "it is too long, or nests too deep",
        ),
        (
            "overlay: 1.2.0\nactions: [{target: $, $ref: '#/components/actions/x'}]",
            "OVL002",
            "is not a reusable action",
        ),
    ],
)
def test_what_is_no_overlay_ends_the_run(text: str, code: str, message: str) -> None:
    """A correction that would silently do nothing is worse than none."""
    with pytest.raises(Stop) as stopped:
        overlaid(source("api.yaml", DOCUMENT), [source("fixes.yaml", text)], Collector())

    assert code == stopped.value.diagnostic.entry.code
    assert message in stopped.value.diagnostic.message


def test_findings_are_shown_where_the_words_stand() -> None:
    """In the overlay for what it wrote, and at its old index for what moved up in a list."""
    found = Collector()
    applied(
        "{target: \"$..parameters[?@.name == 'old']\", remove: true}",
        "{target: $..parameters, update: {name: new, in: query}}",
        found=found,
    )
    parameters = Place("api.yaml", Pointer("/paths/~1pets/get/parameters"))

    assert parameters / 2 / "in" == found.original(parameters / 1 / "in")
    assert parameters / 0 == found.original(parameters / 0)
    fixes = Place("fixes.yaml", Pointer("/actions/1/update/name"))
    assert fixes == found.original(parameters / 2 / "name")


def test_copies_of_copies_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list that is put into itself doubles; the run ends with the action that goes too far."""
    monkeypatch.setattr(bounds, "MAX_UNFOLDED", 5_000)
    double = "{target: '$.paths[''/other'']', copy: $.paths}"

    with pytest.raises(Stop) as stopped:
        applied(*[double] * 40)

    assert "SRC015" == stopped.value.diagnostic.entry.code
    assert (
        "after this action the document has more than 5000 values"
        == stopped.value.diagnostic.message
    )


def test_what_goes_too_deep_ends_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """By whatever action it does."""
    monkeypatch.setattr(bounds, "MAX_DEPTH", 12)
    deeper = "{target: '$.paths[''/other'']', copy: $.paths}"

    with pytest.raises(Stop) as stopped:
        applied(*[deeper] * 12)

    assert "SRC006" == stopped.value.diagnostic.entry.code


def test_queries_look_as_deep_as_a_description_may_go() -> None:
    """The deepest value that can be read can also be found."""
    tree: Any = {"found": 1}
    for _ in range(bounds.MAX_DEPTH - 2):
        tree = {"a": tree}
    overlay = source("fixes.yaml", "overlay: 1.0.0\nactions: [{target: $..found, update: 2}]")
    deep = Source(name="api.json", kind=Kind.JSON, text="", tree=tree)
    found = Collector()
    changed = overlaid(deep, [overlay], found).tree
    for _ in range(bounds.MAX_DEPTH - 2):
        changed = changed["a"]

    assert {"found": 2} == changed
    assert [] == [*found]


def test_the_whole_is_measured_only_where_it_may_be_too_large(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A hundred corrections of a large description cost no more than one of them, and a bit."""
    measured: list[object] = []
    size_of = bounds.size_of

    def counted(tree: Any) -> bounds.Size:
        measured.append(tree)
        return size_of(tree)

    monkeypatch.setattr(bounds, "size_of", counted)
    applied(*[f"{{target: $.info, update: {{x-{at}: 1}}}}" for at in range(100)])

    assert 1 == len(measured)

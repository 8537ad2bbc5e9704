"""What the lock remembers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from clientpress.diagnostics.model import Stop
from clientpress.document.model import In, WireName
from clientpress.ir.api import Api
from clientpress.ir.resources import read_resources
from clientpress.ir.types import Object, OperationKey, Type, TypeId, Use
from clientpress.naming.lock import Lock, read_lock, updated_lock, write_lock
from clientpress.naming.model import Names
from clientpress.naming.remember import use_text
from clientpress.naming.settle import settle
from factories_ir import (
    api,
    array,
    body,
    choice,
    obj,
    operation,
    origin,
    parameter,
    prop,
    union,
    use,
)

CREATE = operation(
    "POST", "/pets", "createPet", tag="pets", parameters=(parameter("dry-run"),), body=body(1)
)
LIST = operation("GET", "/pets", "listPets", tag="pets")
CONDITION = obj("from", "to", origin=origin(use("createPet", "request", "condition")))
TYPES: Mapping[int, Type] = {
    1: obj("name", prop("condition", 2), prop("owner"), origin=origin(use("createPet", "request"))),
    2: CONDITION,
    3: obj(
        "id", "name", "mail",
        origin=origin(use("createPet", "request", "owner"), use("listPets", "response 200", "[]", "owner"),
                      components=["owner-WO8xChCm"]),
    ),
}  # fmt: skip


def _settle(made: Api, lock: Lock, **overrides: str) -> Names:
    return settle(made, package="zoo", overrides=overrides, lock=lock)


def _locked(made: Api) -> Lock:
    return read_lock(write_lock(_settle(made, Lock()), made, Lock()))


def _types(names: Names) -> dict[int, str]:
    return {int(type_id): one.name for type_id, one in names.types.items()}


def _methods(names: Names) -> dict[str, str]:
    return {
        key: f"{names.resources[one.resource].attribute}.{one.method}"
        for key, one in names.methods.items()
    }


def test_writing_twice_changes_nothing() -> None:
    """A lock that is up to date is written as it is, and reads back as it was."""
    made = api(CREATE, LIST, types=TYPES, schemes=["token"])
    first = write_lock(_settle(made, Lock()), made, Lock())
    lock = read_lock(first)
    assert first == write_lock(_settle(made, lock), made, lock)
    assert _settle(made, Lock()).fields == _settle(made, lock).fields


def test_twins_keep_the_names_they_got() -> None:
    """Components of one shape, one stem and no use are told apart by how they are written: a second run changes nothing."""
    written = ("components-schemas-zone_list-qh3Qlo5p", "schemas-zone_list-yYric0Br")
    twins = {at: obj("zones", origin=origin(components=[name])) for at, name in enumerate(written)}
    at = use("createPet", "request", "zones")
    rival = obj(
        "more", origin=origin(at, components=["zone_list"], title="ComponentsSchemasZoneList")
    )
    made = api(CREATE, types={**twins, 2: rival})
    names = _settle(made, Lock())
    assert {0: "ZoneList", 1: "SchemasZoneList", 2: "ComponentsSchemasZoneList"} == _types(names)
    assert _types(names) == _types(_settle(made, updated_lock(names, made, Lock())))


def test_the_file_has_a_line_for_each_thing_and_is_sorted() -> None:
    """Adding an operation to the API adds a line to the file and changes none."""
    old, made = (
        api(CREATE, types={1: TYPES[1], 2: CONDITION}),
        api(LIST, CREATE, types={1: TYPES[1], 2: CONDITION}),
    )
    before = write_lock(_settle(old, Lock()), old, Lock())
    after = write_lock(_settle(made, read_lock(before)), made, read_lock(before))
    known = {line.rstrip(",") for line in before.splitlines()}
    added = [line for line in after.splitlines() if line.rstrip(",") not in known]
    assert 1 == len(added)
    assert '"pets.list_pets"' in added[0]
    keys = [line for line in after.splitlines() if line.startswith('"pets.')]
    assert sorted(keys) == keys


def test_a_new_type_takes_no_name_away() -> None:
    """Without the lock two conditions would both be renamed; with it the old one stays."""
    lock = _locked(api(CREATE, types=TYPES))
    rival = obj("x", origin=origin(use("createPet", "request", "owner", "condition")))
    made = api(CREATE, types={**TYPES, 4: rival})
    assert "Condition" not in _types(_settle(made, Lock())).values()
    names = _types(_settle(made, lock))
    assert "Condition" == names[2]
    assert "OwnerCondition" == names[4]


def test_a_new_suffix_and_another_order_rename_nothing() -> None:
    """A bundler's new publication, properties reordered, operations in between: every name stays."""
    old = api(CREATE, LIST, types=TYPES)
    lock = _locked(old)
    owner = TYPES[3]
    assert isinstance(owner, Object)
    assert isinstance(TYPES[1], Object)
    shuffled = replace(
        owner,
        properties=owner.properties[::-1],
        origin=replace(owner.origin, components=("owner-Zr13K4Gu",), uses=owner.origin.uses[::-1]),
    )
    types: Mapping[int, Type] = {
        1: TYPES[2],
        2: replace(TYPES[1], properties=TYPES[1].properties[::-1]),
        3: shuffled,
    }
    between = operation("GET", "/pets/owners", "pets-owners", tag="pets")
    made = api(LIST, between, replace(CREATE, body=body(2)), types=types)
    names = _settle(made, lock)
    assert {1: "Condition", 2: "CreatePetRequest", 3: "Owner"} == _types(names)
    assert {
        "listPets": "pets.list_pets",
        "pets-owners": "pets.owners",
        "createPet": "pets.create_pet",
    } == _methods(names)
    assert (
        write_lock(names, made, lock).count("\n")
        == write_lock(_settle(old, lock), old, lock).count("\n") + 1
    )


def test_a_renamed_component_keeps_its_name() -> None:
    """A component of equal shape at an equal place is the same type, whatever its author calls it now."""
    lock = _locked(api(CREATE, LIST, types=TYPES))
    owner = TYPES[3]
    assert isinstance(owner, Object)
    renamed = replace(owner, origin=replace(owner.origin, components=("keeper",)))
    assert "Owner" == _types(_settle(api(CREATE, LIST, types={**TYPES, 3: renamed}), lock))[3]


def test_an_edited_type_keeps_its_name_at_its_place() -> None:
    """A new property makes no new type; nor does moving, where the shape stays."""
    lock = _locked(api(CREATE, LIST, types=TYPES))
    edited = obj(
        "from", "to", "zone", origin=origin(use("createPet", "request", "condition"), title="Rule")
    )
    moved = replace(CONDITION, origin=origin(use("listPets", "response 200", "limits")))
    assert "Condition" == _types(_settle(api(CREATE, LIST, types={**TYPES, 2: edited}), lock))[2]
    assert "Condition" == _types(_settle(api(CREATE, LIST, types={**TYPES, 2: moved}), lock))[2]


def _renamed(lock: Lock, **names: str) -> Lock:
    """Give the lock as if an earlier release had made other names."""
    section = lock.packages["zoo"]
    types = tuple(replace(one, name=names.get(one.name, one.name)) for one in section.types)
    methods = tuple(replace(one, name=names.get(one.name, one.name)) for one in section.methods)
    return Lock(packages={"zoo": replace(section, types=types, methods=methods)})


def test_methods_are_known_by_id_or_route() -> None:
    """One of operationId and path may change; types stay known by the method's public name."""
    lock = _renamed(
        _locked(api(CREATE, LIST, types=TYPES)), create_pet="make_pet", list_pets="pets"
    )
    new_id = replace(CREATE, operation_id="petCreate", key=OperationKey("petCreate"))
    new_path = replace(LIST, path="/v2/pets")
    made = api(new_id, new_path, types={})
    assert {"petCreate": "pets.make_pet", "listPets": "pets.pets"} == _methods(_settle(made, lock))


def test_a_renamed_tag_keeps_its_resource() -> None:
    """A resource most of whose operations are still there is the same resource."""
    lock = _locked(api(CREATE, LIST, types=TYPES))
    made = api(*(replace(one, tags=("Animals",)) for one in (CREATE, LIST)), types=TYPES)
    names = _settle(made, lock)
    assert ("pets", "Pets") == (
        names.resources["Animals"].attribute,
        names.resources["Animals"].class_name,
    )
    assert "pets" not in updated_lock(names, made, lock).packages["zoo"].resources


def test_what_is_gone_keeps_its_name_until_it_is_pruned() -> None:
    """A run over a part of the API gives none of the other names away, and forgets none."""
    whole = api(CREATE, LIST, types=TYPES)
    lock = _locked(whole)
    other = operation("GET", "/pets", "pets-create-pet", tag="pets")
    rival = obj("x", origin=origin(use("pets-create-pet", "request", "condition")))
    part = api(replace(other, path="/other"), types={4: rival})
    names = _settle(part, lock)
    assert "create_pet" not in _methods(names).values()
    assert "Condition" not in _types(names).values()
    later = updated_lock(names, part, lock)
    assert _types(_settle(whole, Lock())) == _types(_settle(whole, later))
    pruned = updated_lock(names, part, lock, prune=True).packages["zoo"]
    assert 1 == len(pruned.types)
    assert ["pets-create-pet"] == [one.operation_id for one in pruned.methods]


def test_a_server_that_is_gone_keeps_its_name_until_it_is_pruned() -> None:
    """What `Client(server=…)` takes does not go to another server while the first is away."""
    before, named = api(LIST), {"https://a.example": "main"}
    names = replace(_settle(before, Lock()), servers=named)
    lock = updated_lock(names, before, Lock())
    later = updated_lock(_settle(before, lock), before, lock)
    pruned = updated_lock(_settle(before, lock), before, lock, prune=True)
    assert named == later.packages["zoo"].servers
    assert {} == pruned.packages["zoo"].servers


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (use("createPet", "request", "condition"), "pets.add request condition"),
        (use("createPet", "request"), "pets.add request"),
        (use("dropPet", "response 200"), "dropPet response 200"),
        (use("", "component owner-WO8xChCm", "mail"), "component owner mail"),
        (use("", "component owner-WO8xChCm"), "component owner"),
    ],
)
def test_a_place_of_use_is_written_by_what_stays(place: Use, text: str) -> None:
    """By the name of the method, and without the suffix that a bundler gives a component anew each time."""
    assert text == use_text(place, {OperationKey("createPet"): "pets.add"})


def test_fields_and_arguments_are_remembered() -> None:
    """A new neighbour takes no field's and no argument's name."""
    user = obj("userId", origin=origin(use("createPet", "request", "owner")))
    lock = _locked(api(CREATE, types={1: TYPES[1], 2: CONDITION, 3: user}))
    more = obj("userId", "user_id", origin=user.origin)
    twice = replace(
        CREATE,
        parameters=(parameter("dry_run"), parameter("dry-run"), parameter("name", In.HEADER)),
    )
    names = _settle(api(twice, types={1: TYPES[1], 2: CONDITION, 3: more}), lock)
    assert {"userId": "user_id", "user_id": "user_id_2"} == names.fields[TypeId(3)]
    (method,) = names.methods.values()
    assert "dry_run" == method.arguments[In.QUERY, WireName("dry-run")]
    assert "dry_run_2" == method.arguments[In.QUERY, WireName("dry_run")]


def test_an_alias_stays_while_its_type_is_there() -> None:
    """An enumeration that got shorter is still a public name."""
    at = origin(use("createPet", "request", "color"))
    long = choice(*(f"a long shade {n}" for n in range(9)), origin=at)
    lock = _locked(api(CREATE, types={**TYPES, 4: long}))
    short = api(CREATE, types={**TYPES, 4: choice("red", "green", origin=at)})
    assert 4 not in _types(_settle(short, Lock()))
    assert "Color" == _types(_settle(short, lock))[4]


def test_types_that_became_one_are_known_by_both_names() -> None:
    """Where two types merge, one name stays and the other is its former name, until they part again."""
    left, right = use("createPet", "request", "left"), use("createPet", "request", "right")
    two: Mapping[int, Type] = {
        4: obj("x", origin=origin(left, components=["left"])),
        5: obj("x", origin=origin(right, components=["right"])),
    }
    lock = _locked(api(CREATE, types=two))
    merged = api(CREATE, types={4: obj("x", origin=origin(left, right, components=["left"]))})
    names = _settle(merged, lock)
    assert {4: "Left"} == _types(names)
    assert {"Right": 4} == names.former
    later = updated_lock(names, merged, lock)
    assert {4: "Left", 5: "Right"} == _types(_settle(api(CREATE, types=two), later))


def test_a_name_whose_places_another_type_has_now_stays_importable() -> None:
    """Also where the shape changed with the type: code that says it means what is there now."""
    left, right = use("createPet", "request", "left"), use("createPet", "request", "right")
    lock = _locked(
        api(
            CREATE,
            types={
                4: obj("x", origin=origin(left, components=["left"])),
                5: obj("y", "z", origin=origin(right, components=["right"])),
            },
        )
    )
    merged = api(CREATE, types={4: obj("x", origin=origin(left, right, components=["left"]))})
    gone = api(CREATE, types={4: obj("x", origin=origin(left, components=["left"]))})
    assert {"Right": 4} == _settle(merged, lock).former
    assert {} == _settle(gone, lock).former


def test_several_clients_share_a_file() -> None:
    """A client's section is brought up to date, the others stay."""
    made = api(CREATE, types=TYPES)
    zoo = _locked(made)
    other = settle(made, package="farm", overrides={}, lock=zoo)
    both = read_lock(write_lock(other, made, zoo))
    assert ["farm", "zoo"] == sorted(both.packages)
    assert zoo.packages["zoo"] == both.packages["zoo"]


def test_overrides_beat_the_lock() -> None:
    """Who pins a name in the configuration gets it, and the lock learns it."""
    made = api(CREATE, types=TYPES)
    lock = _locked(made)
    names = _settle(made, lock, createPet="register")
    assert {"createPet": "pets.register"} == _methods(names)
    assert ["register"] == [
        one.name for one in updated_lock(names, made, lock).packages["zoo"].methods
    ]


@pytest.mark.parametrize(
    "text",
    [
        "<<<<<<< HEAD",
        "[]",
        '{"lock": 2, "packages": {}}',
        '{"lock": 1}',
        '{"lock": 1, "packages": {"zoo": {}}}',
        '{"lock": 1, "packages": {"a b": {"resources": {}, "methods": {}, "types": {}, "keywords": {}}}}',
        '{"lock": 1, "packages": {"zoo": {"resources": {}, "methods": {}, "types": {"X; import os": {"shape": ""}}, "keywords": {}}}}',
        '{"lock": 1, "packages": {"zoo": {"resources": {}, "methods": {}, "types": {"X": {"shape": "", "fields": ["a=class"]}}, "keywords": {}}}}',
        '{"lock": 1, "packages": {"zoo": {"resources": {}, "methods": {}, "types": {}, "keywords": {"scheme a": "__init__"}}}}',
    ],
)
def test_a_broken_lock_stops_the_run(text: str) -> None:
    """A lock that cannot be trusted is no lock: names in it would stand in code."""
    with pytest.raises(Stop) as stopped:
        read_lock(text)
    assert "NAME001" == stopped.value.diagnostic.entry.code


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ('{\n"lock": 1,\n<<<<<<< HEAD\n"a": 1\n=======\n', 3, "it holds both sides of a merge"),
        ('{\n"lock": 1,\n"packages": {}}\n>>>>>>> b', 4, "it holds both sides of a merge"),
        ('{"lock": 1,\n"packages": {,', 2, "this is not JSON: "),
        ('{"lock": 1, "packages": {"zoo": {"resources": {}}}}', 0, "an entry has no `methods`"),
        ('{"lock": 1, "packages": {"zoo": 5}}', 0, "an entry is of another kind"),
        ('{"lock": ' + "9" * 5000 + "}", 0, "this is no lock of ours"),
        ("[" * 100_000, 0, "this is no lock of ours"),
    ],
)
def test_what_is_broken_in_a_lock_is_told(text: str, line: int, reason: str) -> None:
    """With its line where the text itself is broken, as a merge may leave it."""
    with pytest.raises(Stop) as stopped:
        read_lock(text)

    found = stopped.value.diagnostic
    assert line == (found.spot.line if found.spot else 0)
    assert f"the lock of names cannot be read: {reason}" in found.message


def test_no_file_is_an_empty_lock() -> None:
    """A first run has nothing to remember."""
    assert Lock() == read_lock("")


def test_unions_and_lists_are_known_by_their_shape() -> None:
    """A union that moved is found by its variants, in whatever order they stand."""
    at, later = (origin(use("createPet", "request", step)) for step in ("shelter", "refuge"))
    types: Mapping[int, Type] = {**TYPES, 4: union(2, 3, 5, origin=at), 5: array(1)}
    lock = _locked(api(CREATE, types=types))
    moved = api(CREATE, types={**types, 4: union(5, 3, 2, origin=later)})
    assert "Shelter" == _types(_settle(moved, lock))[4]


def test_two_entries_that_become_one_while_another_type_has_no_name_of_its_own() -> None:
    """What was two types and is one keeps both names, also where unnamed types are matched with what is left."""
    twin = obj("street", origin=origin(use("list_pets", "response 200", "home")))
    other = obj("street", origin=origin(use("create_pet", "request", "home")))
    choices = choice("a", "b", origin=origin(use("list_pets", "response 200", "sort")))
    lock = _locked(api(CREATE, LIST, types={1: twin, 2: other}))
    both = obj(
        "street",
        origin=origin(
            use("list_pets", "response 200", "home"), use("create_pet", "request", "home")
        ),
    )

    names = _settle(api(CREATE, LIST, types={1: both, 2: choices}), lock)

    assert 1 == len(names.types)


def test_a_wish_for_a_resource_beats_the_lock_and_what_is_gone() -> None:
    """A name with dots moves an operation, and its method has the name that was wished, whatever was locked; it stays afterwards."""
    before = api(operation("GET", "/a", tag="Old"), operation("GET", "/b", tag="New"))
    first = settle(before, package="p", overrides={}, lock=Lock())
    locked = updated_lock(first, before, Lock())
    homes = {"GET /a": ("new",), "GET /b": ("new", "inner")}
    after = replace(before, resources=read_resources(before.operations.values(), (), (), homes))
    wishes = {"GET /a": "new.list", "GET /b": "new.inner.list"}
    found = settle(after, package="p", overrides=wishes, lock=locked)
    assert {"GET /a": "new.list", "GET /b": "new.inner.list"} == {
        key: f"{found.resources[one.resource].called}.{one.method}"
        for key, one in found.methods.items()
    }
    again = settle(after, package="p", overrides=wishes, lock=updated_lock(found, after, locked))
    assert found == again


def _actions(*kinds: str, fields: str = "source") -> Api:
    """Make an API whose pets take a list of actions, each a component called like its kind."""
    actions: dict[int, Type] = {
        10 + at: obj(
            "type", fields,
            origin=origin(use("createPet", "request", "actions", "[]", f"|{at}"), components=[kind]),
        )
        for at, kind in enumerate(kinds)
    }  # fmt: skip
    return api(
        CREATE, types={1: obj("actions", origin=origin(use("createPet", "request"))), **actions}
    )


def test_a_variant_more_in_front_renames_none_behind() -> None:
    """Variants are alike, so each has the shape of the one in front of it, and its place."""
    lock = _locked(_actions("PauseQueue", "ResumeQueue", "ResumePool"))
    made = _actions("PausePool", "PauseQueue", "ResumeQueue", "ResumePool")

    names = _settle(made, lock)
    assert {1: "CreatePetRequest", 10: "PausePool", 11: "PauseQueue", 12: "ResumeQueue", 13: "ResumePool"} == _types(names)  # fmt: skip
    assert {} == names.former


def test_a_variant_that_changed_is_known_by_its_component() -> None:
    """Also where it has another's place, and neither is of the shape it had."""
    lock = _locked(_actions("PauseQueue", "ResumeQueue"))
    made = _actions("PausePool", "PauseQueue", "ResumeQueue", fields="target")

    assert {10: "PausePool", 11: "PauseQueue", 12: "ResumeQueue"}.items() <= _types(
        _settle(made, lock)
    ).items()


def test_the_name_of_a_variant_that_is_gone_is_none_of_the_next() -> None:
    """It is lost, and not an alias of what has its place now."""
    lock = _locked(_actions("PauseQueue", "ResumeQueue"))
    names = _settle(_actions("ResumeQueue"), lock)

    assert "ResumeQueue" == _types(names)[10]
    assert {} == names.former


def _variants(*fields: str) -> Api:
    return api(CREATE, types={
        10 + at: obj(field, origin=origin(use("createPet", "request", "by", f"|{at}"), title="By"))
        for at, field in enumerate(fields)
    })  # fmt: skip


def test_variants_without_components_are_known_by_their_shapes() -> None:
    """One more in front moves their places."""
    before = _settle(_variants("id", "name"), Lock())
    after = _settle(_variants("tag", "id", "name"), _locked(_variants("id", "name")))
    assert [_types(before)[10], _types(before)[11]] == [_types(after)[11], _types(after)[12]]


def test_the_name_of_a_variant_without_component_that_is_gone_is_none_of_the_next() -> None:
    """What moved up is called as it was, and by no other name."""
    lock = _locked(_variants("id", "name"))
    names = _settle(_variants("name"), lock)

    assert _types(_settle(_variants("id", "name"), Lock()))[11] == _types(names)[10]
    assert {} == names.former


def _kinds(*kinds: str, fields: str = "source") -> Api:
    """Make an API whose pets have a list of rules, variants in line that only the constant of their `type` tells apart."""
    found: dict[int, Type] = {}
    for at, kind in enumerate(kinds):
        steps = ("rules", "[]", f"|{at}")
        tag = use("createPet", "request", *steps, "type")
        found[30 + at] = choice(kind, origin=origin(tag))
        home = origin(use("createPet", "request", *steps))
        found[10 + at] = obj(prop("type", 30 + at, required=True), fields, origin=home)
    whole = origin(use("createPet", "request", "rules", "[]"))
    variants = [10 + at for at in range(len(kinds))]
    return api(CREATE, types={
        1: obj(prop("rules", 2), origin=origin(use("createPet", "request"))),
        2: array(3), 3: union(*variants, origin=whole), **found,
    })  # fmt: skip


@pytest.mark.parametrize("fields", ["source", "target"])
@pytest.mark.parametrize(
    "kinds",
    [
        ("merge", "update", "deletion", "creation"),
        ("merge", "deletion", "creation", "update"),
        ("rename", "creation", "merge"),
    ],
)
def test_variants_in_line_are_known_by_what_tells_them_apart(
    kinds: tuple[str, ...], fields: str
) -> None:
    """In whatever order they stand, and also where all of them have changed; what is new has no name of another."""
    lock = _locked(_kinds("creation", "update", "deletion", "merge"))
    names = _types(_settle(_kinds(*kinds, fields=fields), lock))

    rules = {kind: names[10 + at] for at, kind in enumerate(kinds)}
    assert {kind: f"{kind.capitalize()}Rule" for kind in kinds} == rules


def test_a_longer_constant_that_is_gone_leaves_its_name_to_none() -> None:
    """What tells a variant apart may be the beginning of another's."""
    lock = _locked(_kinds("cash", "card", "card_present"))
    names = _types(_settle(_kinds("card", "cash"), lock))

    assert {10: "CardRule", 11: "CashRule"}.items() <= names.items()


def test_a_variant_in_the_place_of_another_has_a_name_of_its_own() -> None:
    """Another component of another shape: it is no new name of what was there."""
    lock = _locked(_actions("PauseQueue", "ResumeQueue"))
    made = _actions("CallHook", "ResumeQueue", fields="target")

    assert {10: "CallHook", 11: "ResumeQueue"}.items() <= _types(_settle(made, lock)).items()


def test_a_renamed_component_of_a_variant_keeps_its_name() -> None:
    """It has the place and the shape that it had."""
    lock = _locked(_actions("PauseQueue", "ResumeQueue"))

    assert {10: "PauseQueue", 11: "ResumeQueue"}.items() <= _types(
        _settle(_actions("HaltQueue", "ResumeQueue"), lock)
    ).items()


def test_what_has_become_one_below_a_variant_keeps_both_names() -> None:
    """Where their components are called alike; one of the places counts variants."""
    wanted = use("createPet", "request", "status")
    below = use("listPets", "response 200", "|0", "status")

    def status(*uses: Use, at: int) -> dict[int, Type]:
        return {at: choice("on", "off", origin=origin(*uses, components=[f"status-GXh4zCB{at}"]))}

    apart = api(CREATE, LIST, types=status(wanted, at=1) | status(below, at=2))
    before = _settle(apart, Lock())
    names = _settle(api(CREATE, LIST, types=status(wanted, below, at=3)), _locked(apart))

    assert 2 == len({*_types(before).values()})
    assert {*_types(before).values()} == {*_types(names).values(), *names.former}

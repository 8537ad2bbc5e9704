"""`naming.united`: the locks of both sides of a merge, as one."""

from __future__ import annotations

from clientpress.naming.locked import Lock, LockedMethod, LockedNames, LockedType
from clientpress.naming.united import united


def method(name: str, *arguments: str, key: str = "") -> LockedMethod:
    """Make a method of `zones`, whose operationId is its name if nothing else is said."""
    return LockedMethod(
        resource="zones",
        name=name,
        constant=name.upper(),
        operation_id=key or name,
        route=f"GET /{key or name}",
        arguments=arguments,
    )


def types(*of: LockedType) -> LockedNames:
    """Make a section of types alone."""
    return LockedNames(types=of)


def both(ours: LockedNames, theirs: LockedNames) -> LockedNames:
    """Unite two sections of one package."""
    return united(Lock(packages={"zoo": ours}), Lock(packages={"zoo": theirs})).packages["zoo"]


def test_what_one_side_has_is_kept() -> None:
    """Packages, resources, methods, models, keywords and servers of either side."""
    ours = LockedNames(
        resources={"tag a": ("a", "A")},
        methods=(method("get"),),
        types=(LockedType(name="Zone", shape="1"),),
        keywords={"scheme a": "key"},
        servers={"https://a.example": "a"},
    )
    theirs = LockedNames(
        resources={"tag b": ("b", "B")},
        methods=(method("list"),),
        types=(LockedType(name="Host", shape="2"),),
        keywords={"scheme b": "token"},
        servers={"https://b.example": "b"},
    )

    assert both(ours, theirs) == LockedNames(
        resources={**ours.resources, **theirs.resources},
        methods=(*ours.methods, *theirs.methods),
        types=(*ours.types, *theirs.types),
        keywords={**ours.keywords, **theirs.keywords},
        servers={**ours.servers, **theirs.servers},
    )
    assert {"a": ours, "b": theirs} == united(
        Lock(packages={"a": ours}), Lock(packages={"b": theirs})
    ).packages


def test_what_both_changed_has_the_arguments_and_places_of_both() -> None:
    """The same operation got an argument on each side, the same model a field."""
    ours = LockedNames(
        methods=(method("get", "path id", "query a"),),
        types=(LockedType(name="Zone", shape="1", at=("zones.get",), fields=("id", "a")),),
    )
    theirs = LockedNames(
        methods=(method("get", "path id", "query b"),),
        types=(
            LockedType(
                name="Zone", shape="2", at=("zones.get", "zones.list"), fields=("id", "in=in_")
            ),
        ),
    )

    assert both(ours, theirs) == LockedNames(
        methods=(method("get", "path id", "query a", "query b"),),
        types=(
            LockedType(
                name="Zone", shape="1", at=("zones.get", "zones.list"), fields=("id", "a", "in=in_")
            ),
        ),
    )


def test_one_name_of_two_things_stays_where_it_is() -> None:
    """What the other side called so is named anew; a name is given once."""
    ours = LockedNames(
        resources={"tag a": ("zones", "Zones")},
        methods=(method("get", "path id"),),
        types=(LockedType(name="Zone", shape="1", at=("zones.get",), fields=("id",)),),
        keywords={"scheme a": "key"},
    )
    theirs = LockedNames(
        resources={"tag b": ("zones", "Zones")},
        methods=(method("get", "query by", key="other"),),
        types=(LockedType(name="ZONE", shape="2", at=("zones.put",), fields=("by",)),),
        keywords={"scheme b": "key"},
    )

    assert ours == both(ours, theirs)


def test_a_free_name_is_taken_once() -> None:
    """Each side called another property by one name."""
    one = LockedType(name="Zone", shape="1", fields=("a-b=a_b",))
    assert types(one) == both(
        types(one), types(LockedType(name="Zone", shape="1", fields=("a_b",)))
    )

"""The base of models: a dataclass in every respect, and a codec."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Annotated, Any, get_type_hints

import pytest
from rich.pretty import pretty_repr

from clientpress.runtime.codec.constraints import Constraints
from clientpress.runtime.errors import DecodeError, ValidationError
from clientpress.runtime.mismatch import Mismatch
from clientpress.runtime.model import Model, wire
from clientpress.runtime.unset import UNSET, Unset
from unit.runtime.samples import DATA, Condition, Policy, RequestIp, Token, token, untyped


def test_decoding_and_encoding_give_back_what_came() -> None:
    """By names on the wire, with unknown properties, null and absent kept apart."""
    decoded = token()

    assert DATA == decoded.to_dict()
    assert DATA == json.loads(decoded.to_json())
    assert decoded == Token.from_json(decoded.to_json())
    assert decoded == Token.from_json(decoded.to_json().encode())
    assert {"brand_new": {"x": [1]}} == decoded.extra_
    assert Condition(request_ip=RequestIp(in_=["199.27.128.0/21"])) == decoded.condition
    assert (UNSET, None) == (Token.from_dict({"name": "a", "policies": []}).parent, decoded.parent)


def test_the_repr_shows_what_is_set_and_no_secret() -> None:
    """Nor unknown properties; a nested model reads alike."""
    one = Token(name="a", policies=[], value="s3cr3t", condition=Condition(), extra_={"x": 1})

    assert "Token(name='a', policies=[], condition=Condition(), value='***')" == repr(one)
    assert "Token(name='a', policies=[], value=None)" == repr(
        Token(name="a", policies=[], value=untyped(None))
    )


def test_rich_shows_what_the_repr_does() -> None:
    """It would go through the fields itself: secrets and what is absent would be shown, also in its tracebacks."""
    one = Token(name="a", policies=[], value="s3cr3t", condition=Condition(), extra_={"x": 1})

    assert repr(one) == pretty_repr(one, max_width=1000)
    one.parent = one
    assert repr(one) == pretty_repr(one, max_width=1000)


class Printer:
    """The printer of IPython, as far as it is used: one line."""

    def __init__(self) -> None:
        self.said = ""

    def text(self, text: str) -> None:
        """Say something."""
        self.said += text

    def breakable(self, otherwise: str) -> None:
        """Say what stands where the line is not broken."""
        self.text(otherwise)

    def pretty(self, value: Any) -> None:
        """Say a value."""
        shown = getattr(value, "_repr_pretty_", None)
        if shown is None:
            self.text(repr(value))
        else:
            shown(self, isinstance(value, Token))

    @contextmanager
    def group(self, _: int, opening: str, closing: str) -> Iterator[None]:
        """Say what stands around something."""
        self.text(opening)
        yield
        self.text(closing)


def test_ipython_shows_what_the_repr_does() -> None:
    """Over several lines, where one is too short: nothing but its printer tells how long that is."""
    one = Token(name="a", policies=[], value="s3cr3t", condition=Condition(), extra_={"x": 1})
    printer, circle = Printer(), Printer()
    one._repr_pretty_(printer, cycle=False)
    assert repr(one) == printer.said
    one.parent = one
    one._repr_pretty_(circle, cycle=False)
    assert repr(one).replace("parent=...", "parent=Token(...)") == circle.said


def test_a_repr_of_a_circle_ends() -> None:
    """A model that holds itself is cut."""
    one = Token(name="a", policies=[])
    one.parent = one

    assert "Token(name='a', policies=[], parent=...)" == repr(one)


def test_a_copy_by_any_means_is_equal() -> None:
    """Unknown properties and the identity of UNSET survive."""
    one = token()
    copies = [
        copy.copy(one),
        copy.deepcopy(one),
        dataclasses.replace(one),
        *(
            pickle.loads(pickle.dumps(one, protocol))  # noqa: S301 -- bytes of our own
            for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)
        ),
    ]

    assert [one] * len(copies) == copies
    assert [DATA] * len(copies) == [each.to_dict() for each in copies]
    assert copies[1].policies[0].id is not UNSET
    assert {} == untyped(copies[1]).condition.request_ip.extra_


@pytest.mark.skipif(sys.version_info < (3, 13), reason="copy.replace is new in 3.13")
def test_copy_replace_works() -> None:
    """As `dataclasses.replace` does; unknown properties survive."""
    one = Policy(effect="allow", resources={}, extra_={"x": 1})

    assert Policy(effect="deny", resources={}, extra_={"x": 1}) == untyped(copy).replace(
        one, effect="deny"
    )


def test_it_is_a_dataclass() -> None:
    """Replace, asdict, match and equality work; there is no room for other attributes."""
    one = Policy(effect="allow", resources={}, extra_={"x": 1})

    assert Policy(effect="deny", resources={}, extra_={"x": 1}) == dataclasses.replace(
        one, effect="deny"
    )
    assert one != dataclasses.replace(one, extra_={})
    assert {
        "extra_": {"x": 1},
        "effect": "allow",
        "resources": {},
        "id": UNSET,
    } == dataclasses.asdict(one)
    with pytest.raises(AttributeError):
        untyped(one).other = 1
    match one:
        case Policy(effect="allow", id=Unset()):
            pass
        case _:
            pytest.fail("does not match")
    with pytest.raises(TypeError):
        untyped(Policy)("allow", {})


def test_type_hints_resolve() -> None:
    """Also those that point forward and to the class itself."""
    assert Token | None | Unset == get_type_hints(Token)["parent"]


def test_names_on_the_wire() -> None:
    """The name given, else that of the field."""
    assert {"request.ip": {"in": ["a"]}} == Condition(request_ip=RequestIp(in_=["a"])).to_dict()


@pytest.mark.parametrize("text", ["", "{", "nope", b"\xff", '{"a": ' * 100_000, "[]", "null", "5"])
def test_what_is_no_json_object_is_a_decode_error(text: str | bytes) -> None:
    """Never an AttributeError or JSONDecodeError."""
    with pytest.raises(DecodeError):
        Token.from_json(text, on_mismatch="ignore")


def test_from_dict_takes_no_other_data() -> None:
    """A model is made of a mapping."""
    with pytest.raises(DecodeError, match="no object, so no Token"):
        Token.from_dict(untyped([]), on_mismatch="ignore")


def test_validate_raises_everything_at_once() -> None:
    """With the path and the constraint of each."""
    one = Token(name="x" * 121, policies=[Policy(effect=untyped("no"), resources={})])

    with pytest.raises(ValidationError) as caught:
        one.validate()

    assert [
        ("$.name", "longer than 120 characters (121)", "maxLength"),
        ("$.policies[0].effect", 'expected "allow" or "deny", got "no"', "enum"),
    ] == [(each.path, each.message, each.constraint) for each in caught.value.problems]
    token().validate()


def test_json_is_compact_and_readable() -> None:
    """No blanks, no escapes that need not be."""
    assert (
        '{"effect":"allow","resources":{"ü":"☃"}}'
        == Policy(effect="allow", resources={"ü": "☃"}).to_json()
    )


def test_nan_is_refused() -> None:
    """JSON has none."""
    one = Policy(effect="allow", resources={"a": [float("nan")]})

    with pytest.raises(ValidationError):
        one.to_json()
    with pytest.raises(ValidationError, match=r"\$\.resources\.a\[0\]: not a finite number: nan"):
        one.validate()


@dataclass(slots=True, kw_only=True, repr=False)
class Started(Model):
    """A model with a default of its own and more to do after it is made."""

    a: int
    b: str = "b"
    c: list[int] = field(default_factory=list)
    seen: str | Unset = field(default=UNSET, metadata=wire('"; import os; os.abort() #\n'))

    def __post_init__(self) -> None:
        """Note that it was run."""
        self.c.append(self.a)


@pytest.mark.parametrize("wrong", [False, True])
def test_defaults_and_post_init_hold_either_way(wrong: bool) -> None:  # noqa: FBT001 -- both ways
    """Where all is well, and where something disagrees."""
    found: list[Mismatch] = []
    made = Started.from_dict(
        {"a": 1, "seen": 5} if not wrong else {"a": "1"}, on_mismatch=found.append
    )

    assert ("b", [made.a], wrong) == (made.b, made.c, bool(found))


def test_a_name_on_the_wire_is_never_code() -> None:
    """Whatever it contains."""
    name = '"; import os; os.abort() #\n'
    made = Started.from_dict({"a": 1, name: "x"}, on_mismatch="raise")

    assert ("x", {"a": 1, "b": "b", "c": [1], name: "x"}) == (made.seen, made.to_dict())


@dataclass(slots=True, kw_only=True, repr=False)
class Late(Model):
    """A required field after an optional one."""

    a: int | Unset = UNSET
    b: int
    c: Sized | Unset = UNSET


Sized = Annotated[Condition, Constraints(min_properties=1)]


def test_a_required_field_may_come_late() -> None:
    """Fields are keyword-only."""
    assert {"b": 1} == Late.from_dict({"b": 1}, on_mismatch="raise").to_dict()
    assert {"a": 2, "b": 1} == Late(b=1, a=2).to_dict()
    assert {"a": 2} == Late.from_dict({"a": 2}, on_mismatch="ignore").to_dict()


def test_a_model_may_have_to_be_of_a_size() -> None:
    """Decoded all the same."""
    late = Late.from_dict({"b": 1, "c": {}}, on_mismatch="raise")

    assert {"b": 1, "c": {}} == late.to_dict()
    with pytest.raises(ValidationError, match=r"\$\.c: fewer than 1 property \(0\)"):
        late.validate()
    Late(b=1, c=Condition(extra_={"x": 1})).validate()
    with pytest.raises(ValidationError, match=r"\$\.c: expected Condition or an object, got 5"):
        Late(b=1, c=untyped(5)).validate()


def test_another_model_leads_to_the_one_that_is_taken() -> None:
    """The problem says how to make it, and that way works; what it does not know comes along."""
    given = RequestIp(in_=["a"], extra_={"kind": "x"})
    with pytest.raises(ValidationError) as caught:
        Late(b=1, c=untyped(given)).validate()

    message = caught.value.problems[0].message
    assert message.startswith("expected Condition or an object, got a value of type RequestIp; ")
    assert "Condition.from_dict(….to_dict())" in message
    made = Condition.from_dict(given.to_dict())
    Late(b=1, c=made).validate()
    assert {"in": ["a"], "kind": "x"} == made.to_dict()


def test_unknown_properties_must_be_a_mapping() -> None:
    """With text for keys; a problem otherwise, never an AttributeError."""
    for extra in (5, {5: 1}):
        one = Late(b=1, extra_=untyped(extra))
        with pytest.raises(ValidationError):
            one.validate()
        assert 1 == one.to_dict()["b"]


class Subclass(Token):
    """A user's own subclass."""


def test_subclasses_work() -> None:
    """They decode to themselves, and go where the model goes."""
    made = Subclass.from_dict(DATA, on_mismatch="raise")
    outer = Token(name="a", policies=[], parent=made)

    assert Subclass is type(made)
    assert DATA == made.to_dict() == outer.to_dict()["parent"]
    outer.validate()
    made.name = untyped(5)
    with pytest.raises(ValidationError, match=r"\$\.parent\.name: expected a string, got 5"):
        outer.validate()


@dataclass(slots=True, kw_only=True, repr=False)
class Numbers(Model):
    """Any property, of one type."""

    extra_: dict[str, int] = field(default_factory=dict, repr=False)


def test_unknown_properties_may_have_a_type() -> None:
    """It is checked both ways."""
    found: list[Mismatch] = []

    assert {"a": 1} == Numbers.from_dict({"a": 1}, on_mismatch="raise").extra_
    assert {"a": "x"} == Numbers.from_dict({"a": "x"}, on_mismatch=found.append).to_dict()
    assert ["$.a"] == [each.path for each in found]
    with pytest.raises(ValidationError, match=r"\$\.a: expected an integer"):
        Numbers(extra_={"a": untyped("x")}).validate()
    assert {"a": 1} == Numbers(extra_={"a": 1}).to_dict()


def test_fields_win_over_unknown_properties() -> None:
    """A field that is unset lets one through."""
    one = Policy(effect="allow", resources={}, extra_={"effect": "deny", "id": 5, "x": UNSET})

    assert {"effect": "allow", "resources": {}, "id": 5} == one.to_dict()


def test_a_free_model_carries_anything() -> None:
    """The base itself is usable; values of Python become JSON."""
    one = Model(
        extra_={"at": datetime(2020, 1, 1, tzinfo=UTC), "inner": Condition(), "pair": (1, 2)}
    )

    assert {"at": "2020-01-01T00:00:00Z", "inner": {}, "pair": [1, 2]} == one.to_dict()
    assert "Model()" == repr(one)


def test_threads_may_come_first_at_once() -> None:
    """Codecs are made on first use, by whoever is first."""

    @dataclass(slots=True, kw_only=True, repr=False)
    class Fresh(Model):
        a: str
        b: list[int] | Unset = UNSET

    Fresh.__annotations__ = {"a": "str", "b": "list[int] | Unset"}
    data: dict[str, Any] = {"a": "x", "b": [1]}
    with ThreadPoolExecutor(8) as pool:
        results = list(
            pool.map(lambda _: Fresh.from_dict(data, on_mismatch="raise").to_dict(), range(64))
        )

    assert [data] * 64 == results


def test_recursion_is_followed_as_far_as_python_goes() -> None:
    """Deeper data, and circles, are errors of ours."""
    deep: dict[str, Any] = {"name": "a", "policies": []}
    for _ in range(50):
        deep = {"name": "a", "policies": [], "parent": deep}

    assert deep == Token.from_dict(deep, on_mismatch="raise").to_dict()
    for _ in range(100_000):
        deep = {"name": "a", "policies": [], "parent": deep}
    with pytest.raises(DecodeError, match="nested too deeply"):
        Token.from_dict(deep)
    while "parent" in deep:  # taken apart by hand: Python 3.11 frees nested data recursively
        deep = deep["parent"]
    one = Token(name="a", policies=[])
    one.parent = one
    with pytest.raises(ValidationError, match="nested too deeply, or in a circle"):
        one.validate()
    with pytest.raises(ValidationError, match="nested too deeply, or in a circle"):
        one.to_dict()

"""Expressions as a large API might have them, for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from clientpress.python.expressions import (
    BUILTINS,
    Attribute,
    Call,
    Constant,
    DictDisplay,
    Expression,
    Lambda,
    ListDisplay,
    Name,
    Subscript,
    Symbol,
    Text,
    TupleDisplay,
    either,
)

LENGTHS = st.sampled_from((1, 3, 8, 14, 25, 40))
IDENTIFIERS = st.builds("x".__mul__, LENGTHS)
CLASSES = st.builds(lambda length: "C" + "a" * length, LENGTHS)
TEXTS = st.text(st.sampled_from("abc def\"'\\é\n{}世"), max_size=30)
UNSET = Name("Unset")


def builtin(name: str) -> Symbol:
    """Name a builtin."""
    return Symbol(BUILTINS, name)


_NAMED = st.one_of(
    st.builds(Name, CLASSES),
    st.builds(Attribute, st.just(Name("models")), CLASSES),
    st.just(builtin("str")),
    st.just(Constant(None)),
)


def _keywords(
    values: st.SearchStrategy[Expression],
) -> st.SearchStrategy[tuple[tuple[str, Expression], ...]]:
    return st.dictionaries(IDENTIFIERS, values, max_size=4).map(lambda found: tuple(found.items()))


_LIMITS = st.one_of(
    st.sampled_from((Constant(1), Constant(2.5), Constant(1e16), Constant(-3))),
    st.builds(Text, TEXTS),
)


def _containing(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    limits = st.builds(Call, st.just(Name("Constraints")), st.just(()), _keywords(_LIMITS))
    return st.one_of(
        st.builds(lambda one: Subscript(builtin("list"), (one,)), inner),
        st.builds(lambda one: Subscript(builtin("dict"), (builtin("str"), one)), inner),
        st.builds(lambda *found: Subscript(builtin("tuple"), found), inner, inner),
        st.builds(lambda one, limit: Subscript(Name("Annotated"), (one, limit)), inner, limits),
        st.lists(TEXTS, min_size=1, max_size=7).map(
            lambda found: Subscript(Name("Literal"), tuple(map(Text, found)))
        ),
        st.lists(inner, min_size=2, max_size=4).map(lambda found: either([*found, UNSET])),
    )


ANNOTATIONS: st.SearchStrategy[Expression] = st.recursive(_NAMED, _containing, max_leaves=5)
_PLAIN: st.SearchStrategy[Expression] = st.one_of(
    st.builds(Text, TEXTS), st.builds(Name, IDENTIFIERS), st.just(Constant(value=True))
)


def _holding(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    pairs = st.lists(
        st.tuples(st.builds(Text, TEXTS), inner | st.builds(Lambda, ANNOTATIONS)), max_size=4
    )
    several = st.lists(inner, max_size=4).map(tuple)
    return st.one_of(
        st.builds(
            Call, st.builds(Name, CLASSES), st.lists(inner, max_size=1).map(tuple), _keywords(inner)
        ),
        pairs.map(lambda found: DictDisplay(tuple(found))),
        several.map(TupleDisplay),
        several.map(ListDisplay),
    )


VALUES: st.SearchStrategy[Expression] = st.recursive(_PLAIN, _holding, max_leaves=8)
WIRE = st.builds(lambda text: Call(Name("wire"), (Text(text),)), TEXTS)
FIELDS = st.builds(
    lambda given, wire: Call(Name("field"), (), (*given, ("metadata", wire))),
    st.sampled_from(((), (("default", Name("UNSET")),))),
    WIRE,
)
DEFAULTS: st.SearchStrategy[Expression | None] = st.one_of(
    st.none(), st.just(Name("UNSET")), st.just(Constant(None)), FIELDS
)

"""Where our verdict differs from the JSON Schema Test Suite's: file, group, test, reason. Each of them has to occur."""

from __future__ import annotations

REMOTE = "the suite serves the referred documents over HTTP; they are not in its folder, and we read no network"
DYNAMIC = "$dynamicRef is followed where the scope is known at the reference alone; else it is reported as ALG009"
SIBLING_ID = "an id beside a $ref is honoured, which draft 4 ignores"
VOCABULARY = "a metaschema that switches keywords off is not read"
EMPTY_ENUM = "an enum without values is a slip: reported, and read as no enum"
TWINS = "two equal variants of a oneOf count as one: reported as ALG007"

DECIDED: tuple[tuple[str, str, str, str], ...] = (
    ("draft2020-12/oneOf", "oneOf with boolean schemas, all true", "any value is invalid", TWINS),
    (
        "draft2020-12/oneOf",
        "oneOf with boolean schemas, more than one true",
        "any value is invalid",
        TWINS,
    ),
)
"""Only where documents are read as they are meant."""

EXCEPTIONS: tuple[tuple[str, str, str, str], ...] = (
    (
        "draft4/definitions",
        "validate definition against metaschema",
        "invalid definition schema",
        REMOTE,
    ),
    (
        "draft4/ref",
        "$ref prevents a sibling id from changing the base uri",
        "$ref resolves to /definitions/base_foo, data does not validate",
        SIBLING_ID,
    ),
    (
        "draft4/ref",
        "$ref prevents a sibling id from changing the base uri",
        "$ref resolves to /definitions/base_foo, data validates",
        SIBLING_ID,
    ),
    ("draft4/ref", "remote ref, containing refs itself", "remote ref invalid", REMOTE),
    ("draft4/refRemote", "remote ref", "remote ref invalid", REMOTE),
    ("draft4/refRemote", "fragment within remote ref", "remote fragment invalid", REMOTE),
    ("draft4/refRemote", "ref within remote ref", "ref within ref invalid", REMOTE),
    ("draft4/refRemote", "base URI change", "base URI change ref invalid", REMOTE),
    ("draft4/refRemote", "base URI change - change folder", "string is invalid", REMOTE),
    (
        "draft4/refRemote",
        "base URI change - change folder in subschema",
        "string is invalid",
        REMOTE,
    ),
    ("draft4/refRemote", "root ref in remote ref", "object is invalid", REMOTE),
    (
        "draft4/refRemote",
        "Location-independent identifier in remote ref",
        "string is invalid",
        REMOTE,
    ),
    (
        "draft2020-12/defs",
        "validate definition against metaschema",
        "invalid definition schema",
        REMOTE,
    ),
    (
        "draft2020-12/dynamicRef",
        "A $dynamicRef with intermediate scopes that don't include a matching $dynamicAnchor does not affect dynamic scope resolution",
        "An array containing non-strings is invalid",
        DYNAMIC,
    ),
    (
        "draft2020-12/dynamicRef",
        "A $dynamicRef that initially resolves to a schema with a matching $dynamicAnchor resolves to the first $dynamicAnchor in the dynamic scope",
        "The recursive part is not valid against the root",
        DYNAMIC,
    ),
    (
        "draft2020-12/dynamicRef",
        "after leaving a dynamic scope, it is not used by a $dynamicRef",
        "string matches /$defs/thingy, but the $dynamicRef does not stop here",
        DYNAMIC,
    ),
    (
        "draft2020-12/dynamicRef",
        "after leaving a dynamic scope, it is not used by a $dynamicRef",
        "/then/$defs/thingy is the final stop for the $dynamicRef",
        DYNAMIC,
    ),
    (
        "draft2020-12/dynamicRef",
        "strict-tree schema, guards against misspelled properties",
        "instance with correct field",
        DYNAMIC,
    ),
    (
        "draft2020-12/dynamicRef",
        "tests for implementation dynamic anchor and reference link",
        "incorrect parent schema",
        DYNAMIC,
    ),
    (
        "draft2020-12/dynamicRef",
        "tests for implementation dynamic anchor and reference link",
        "incorrect extended schema",
        DYNAMIC,
    ),
    (
        "draft2020-12/dynamicRef",
        "$ref and $dynamicAnchor are independent of order - $defs first",
        "incorrect parent schema",
        DYNAMIC,
    ),
    (
        "draft2020-12/dynamicRef",
        "$ref and $dynamicAnchor are independent of order - $defs first",
        "incorrect extended schema",
        DYNAMIC,
    ),
    (
        "draft2020-12/dynamicRef",
        "$ref and $dynamicAnchor are independent of order - $ref first",
        "incorrect parent schema",
        DYNAMIC,
    ),
    (
        "draft2020-12/dynamicRef",
        "$ref and $dynamicAnchor are independent of order - $ref first",
        "incorrect extended schema",
        DYNAMIC,
    ),
    (
        "draft2020-12/dynamicRef",
        "$ref to $dynamicRef finds detached $dynamicAnchor",
        "non-number is invalid",
        REMOTE,
    ),
    (
        "draft2020-12/dynamicRef",
        "$dynamicRef avoids the root of each schema, but scopes are still registered",
        "data is not sufficient for schema at second#/$defs/length",
        DYNAMIC,
    ),
    ("draft2020-12/enum", "empty enum", "string is invalid", EMPTY_ENUM),
    ("draft2020-12/enum", "empty enum", "number is invalid", EMPTY_ENUM),
    ("draft2020-12/enum", "empty enum", "null is invalid", EMPTY_ENUM),
    ("draft2020-12/enum", "empty enum", "object is invalid", EMPTY_ENUM),
    ("draft2020-12/enum", "empty enum", "array is invalid", EMPTY_ENUM),
    ("draft2020-12/enum", "empty enum", "boolean is invalid", EMPTY_ENUM),
    ("draft2020-12/ref", "remote ref, containing refs itself", "remote ref invalid", REMOTE),
    ("draft2020-12/refRemote", "remote ref", "remote ref invalid", REMOTE),
    ("draft2020-12/refRemote", "fragment within remote ref", "remote fragment invalid", REMOTE),
    ("draft2020-12/refRemote", "anchor within remote ref", "remote anchor invalid", REMOTE),
    ("draft2020-12/refRemote", "ref within remote ref", "ref within ref invalid", REMOTE),
    ("draft2020-12/refRemote", "base URI change", "base URI change ref invalid", REMOTE),
    ("draft2020-12/refRemote", "base URI change - change folder", "string is invalid", REMOTE),
    (
        "draft2020-12/refRemote",
        "base URI change - change folder in subschema",
        "string is invalid",
        REMOTE,
    ),
    ("draft2020-12/refRemote", "root ref in remote ref", "object is invalid", REMOTE),
    ("draft2020-12/refRemote", "remote ref with ref to defs", "invalid", REMOTE),
    (
        "draft2020-12/refRemote",
        "Location-independent identifier in remote ref",
        "string is invalid",
        REMOTE,
    ),
    (
        "draft2020-12/refRemote",
        "retrieved nested refs resolve relative to their URI not $id",
        "number is invalid",
        REMOTE,
    ),
    ("draft2020-12/refRemote", "remote HTTP ref with different $id", "number is invalid", REMOTE),
    (
        "draft2020-12/refRemote",
        "remote HTTP ref with different URN $id",
        "number is invalid",
        REMOTE,
    ),
    (
        "draft2020-12/refRemote",
        "remote HTTP ref with nested absolute ref",
        "number is invalid",
        REMOTE,
    ),
    (
        "draft2020-12/refRemote",
        "$ref to $ref finds detached $anchor",
        "non-number is invalid",
        REMOTE,
    ),
    (
        "draft2020-12/vocabulary",
        "schema that uses custom metaschema with with no validation vocabulary",
        "no validation: invalid number, but it still validates",
        VOCABULARY,
    ),
)

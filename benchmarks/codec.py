"""Compare the compiled codecs with straight-line code written by hand for the same dataclasses.

Prints, for decoding and encoding, the median of each in microseconds and the ratio, and writes them to `RESULTS.md`. By hand twice: `checked` keeps
unknown properties and looks at the type of every value, as a codec does; `bare` copies what is there.
Ends with 1 beyond the limits. Run: `python benchmarks/codec.py [BLOCKS]`.
"""

from __future__ import annotations

import platform
import statistics
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from time import perf_counter
from typing import Annotated, Any, Literal, NamedTuple

from clientpress.runtime.codec.codec import codec_of
from clientpress.runtime.codec.constraints import Constraints
from clientpress.runtime.model import Model, wire
from clientpress.runtime.unset import UNSET, Unset
from codec_means import (
    WALLET,
    Wallet,
    bare_wallet,
    bare_wallet_out,
    checked_wallet,
    checked_wallet_out,
)
from codec_records import (
    RECORDS,
    Records,
    bare_records,
    bare_records_out,
    checked_records,
    checked_records_out,
)
from measured import write_results


@dataclass(slots=True, kw_only=True, repr=False)
class Group(Model):
    """A permission group."""

    id: str
    name: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Policy(Model):
    """A policy."""

    effect: Literal["allow", "deny"]
    permission_groups: list[Group]
    resources: dict[str, Any]
    id: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class RequestIp(Model):
    """Addresses."""

    in_: list[str] | Unset = field(default=UNSET, metadata=wire("in"))
    not_in: list[str] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Condition(Model):
    """A condition."""

    request_ip: RequestIp | Unset = field(default=UNSET, metadata=wire("request.ip"))


@dataclass(slots=True, kw_only=True, repr=False)
class Token(Model):
    """A token."""

    name: Annotated[str, Constraints(max_length=120)]
    policies: list[Policy]
    condition: Condition | Unset = UNSET
    expires_on: datetime | Unset = UNSET
    not_before: datetime | Unset = UNSET


DATA = {
    "name": "readonly token",
    "policies": [
        {
            "effect": effect,
            "id": "f267e341f3dd4697bd3b9f71dd96247f",
            "permission_groups": [
                {"id": "c8fed203ed3043cba015a93ad1616f1f", "name": "Zone Read"},
                {"id": "82e64a83756745bbbb1c9c2701bf816b", "name": "DNS Read"},
            ],
            "resources": {"com.cloudflare.api.account.zone.22b1de5f1c0e4b3ea97bb1e963b06a43": "*"},
        }
        for effect in ("allow", "deny")
    ],
    "condition": {
        "request.ip": {"in": ["199.27.128.0/21", "2400:cb00::/32"], "not_in": ["199.27.128.7/32"]}
    },
    "expires_on": "2020-01-01T00:00:00Z",
    "not_before": "2018-07-01T05:20:00Z",
}

# ---- by hand, checked


def _str(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


_GROUP = frozenset({"id", "name"})
_POLICY = frozenset({"effect", "permission_groups", "resources", "id"})
_IP = frozenset({"in", "not_in"})
_CONDITION = frozenset({"request.ip"})
_TOKEN = frozenset({"name", "policies", "condition", "expires_on", "not_before"})


def _extra(data: dict[str, Any], known: frozenset[str]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if key not in known}


def checked_group(data: dict[str, Any]) -> Group:
    """Decode a group."""
    name = data.get("name", UNSET)
    return Group(
        id=_str(data["id"]),
        name=name if name is UNSET else _str(name),
        extra_=_extra(data, _GROUP),
    )


def checked_policy(data: dict[str, Any]) -> Policy:
    """Decode a policy."""
    effect, identifier = data["effect"], data.get("id", UNSET)
    if effect not in ("allow", "deny"):
        raise ValueError(effect)
    return Policy(
        effect=effect,
        permission_groups=[checked_group(item) for item in data["permission_groups"]],
        resources=data["resources"],
        id=identifier if identifier is UNSET else _str(identifier),
        extra_=_extra(data, _POLICY),
    )


def checked_ip(data: dict[str, Any]) -> RequestIp:
    """Decode addresses."""
    return RequestIp(
        in_=[_str(item) for item in data["in"]] if "in" in data else UNSET,
        not_in=[_str(item) for item in data["not_in"]] if "not_in" in data else UNSET,
        extra_=_extra(data, _IP),
    )


def checked_condition(data: dict[str, Any]) -> Condition:
    """Decode a condition."""
    return Condition(
        request_ip=checked_ip(data["request.ip"]) if "request.ip" in data else UNSET,
        extra_=_extra(data, _CONDITION),
    )


def checked_token(data: dict[str, Any]) -> Token:
    """Decode a token."""
    return Token(
        name=_str(data["name"]),
        policies=[checked_policy(item) for item in data["policies"]],
        condition=checked_condition(data["condition"]) if "condition" in data else UNSET,
        expires_on=datetime.fromisoformat(_str(data["expires_on"]))
        if "expires_on" in data
        else UNSET,
        not_before=datetime.fromisoformat(_str(data["not_before"]))
        if "not_before" in data
        else UNSET,
        extra_=_extra(data, _TOKEN),
    )


def _time(value: datetime) -> str:
    if value.tzinfo is None:
        raise ValueError(value)
    return value.isoformat().replace("+00:00", "Z")


def checked_group_out(value: Group) -> dict[str, Any]:
    """Encode a group."""
    out: dict[str, Any] = {"id": _str(value.id)}
    if value.name is not UNSET:
        out["name"] = _str(value.name)
    if value.extra_:
        out.update(value.extra_)
    return out


def checked_policy_out(value: Policy) -> dict[str, Any]:
    """Encode a policy."""
    if value.effect not in ("allow", "deny"):
        raise ValueError(value.effect)
    out: dict[str, Any] = {
        "effect": value.effect,
        "permission_groups": [checked_group_out(item) for item in value.permission_groups],
        "resources": dict(value.resources),
    }
    if value.id is not UNSET:
        out["id"] = _str(value.id)
    if value.extra_:
        out.update(value.extra_)
    return out


def checked_ip_out(value: RequestIp) -> dict[str, Any]:
    """Encode addresses."""
    out: dict[str, Any] = {}
    if value.in_ is not UNSET:
        out["in"] = [_str(item) for item in value.in_]
    if value.not_in is not UNSET:
        out["not_in"] = [_str(item) for item in value.not_in]
    if value.extra_:
        out.update(value.extra_)
    return out


def checked_condition_out(value: Condition) -> dict[str, Any]:
    """Encode a condition."""
    out: dict[str, Any] = {}
    if value.request_ip is not UNSET:
        out["request.ip"] = checked_ip_out(value.request_ip)
    if value.extra_:
        out.update(value.extra_)
    return out


def checked_token_out(value: Token) -> dict[str, Any]:
    """Encode a token."""
    if len(_str(value.name)) > 120:  # noqa: PLR2004 -- the limit of the field
        raise ValueError(value.name)
    out: dict[str, Any] = {
        "name": value.name,
        "policies": [checked_policy_out(item) for item in value.policies],
    }
    if value.condition is not UNSET:
        out["condition"] = checked_condition_out(value.condition)
    if value.expires_on is not UNSET:
        out["expires_on"] = _time(value.expires_on)
    if value.not_before is not UNSET:
        out["not_before"] = _time(value.not_before)
    if value.extra_:
        out.update(value.extra_)
    return out


# ---- by hand, bare


def bare_group(data: dict[str, Any]) -> Group:
    """Decode a group."""
    return Group(id=data["id"], name=data.get("name", UNSET))


def bare_policy(data: dict[str, Any]) -> Policy:
    """Decode a policy."""
    return Policy(
        effect=data["effect"],
        permission_groups=[bare_group(item) for item in data["permission_groups"]],
        resources=data["resources"],
        id=data.get("id", UNSET),
    )


def bare_token(data: dict[str, Any]) -> Token:
    """Decode a token."""
    condition = data["condition"]["request.ip"]
    return Token(
        name=data["name"],
        policies=[bare_policy(item) for item in data["policies"]],
        condition=Condition(
            request_ip=RequestIp(
                in_=condition.get("in", UNSET), not_in=condition.get("not_in", UNSET)
            )
        ),
        expires_on=datetime.fromisoformat(data["expires_on"]),
        not_before=datetime.fromisoformat(data["not_before"]),
    )


def bare_group_out(value: Group) -> dict[str, Any]:
    """Encode a group."""
    out: dict[str, Any] = {"id": value.id}
    if value.name is not UNSET:
        out["name"] = value.name
    return out


def bare_policy_out(value: Policy) -> dict[str, Any]:
    """Encode a policy."""
    out: dict[str, Any] = {
        "effect": value.effect,
        "permission_groups": [bare_group_out(item) for item in value.permission_groups],
        "resources": value.resources,
    }
    if value.id is not UNSET:
        out["id"] = value.id
    return out


def bare_token_out(value: Token) -> dict[str, Any]:
    """Encode a token."""
    out: dict[str, Any] = {
        "name": value.name,
        "policies": [bare_policy_out(item) for item in value.policies],
    }
    if value.condition is not UNSET:
        inner: dict[str, Any] = {}
        addresses = value.condition.request_ip
        if addresses is not UNSET:
            inner["request.ip"] = ip = {}
            if addresses.in_ is not UNSET:
                ip["in"] = addresses.in_
            if addresses.not_in is not UNSET:
                ip["not_in"] = addresses.not_in
        out["condition"] = inner
    if value.expires_on is not UNSET:
        out["expires_on"] = value.expires_on.isoformat().replace("+00:00", "Z")
    if value.not_before is not UNSET:
        out["not_before"] = value.not_before.isoformat().replace("+00:00", "Z")
    return out


def measure(
    contestants: dict[str, Callable[[], object]], blocks: int, calls: int = 200
) -> dict[str, float]:
    """Return the median time of a call in microseconds, by name; the blocks take turns."""
    times: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(blocks):
        for name, call in contestants.items():
            start = perf_counter()
            for _ in range(calls):
                call()
            times[name].append((perf_counter() - start) / calls * 1e6)
    return {name: statistics.median(values) for name, values in times.items()}


class Document(NamedTuple):
    """A kind of document: its model, an example, and how it is decoded and encoded by hand."""

    name: str
    model: type[Model]
    data: dict[str, Any]
    decode: dict[str, Callable[[Any], Any]]
    encode: dict[str, Callable[[Any], Any]]
    calls: int


DOCUMENTS = (
    Document(
        "a token",
        Token,
        DATA,
        {"checked": checked_token, "bare": bare_token},
        {"checked": checked_token_out, "bare": bare_token_out},
        200,
    ),
    Document(
        "100 DNS records",
        Records,
        RECORDS,
        {"checked": checked_records, "bare": bare_records},
        {"checked": checked_records_out, "bare": bare_records_out},
        5,
    ),
    Document(
        "100 means of payment",
        Wallet,
        WALLET,
        {"checked": checked_wallet, "bare": bare_wallet},
        {"checked": checked_wallet_out, "bare": bare_wallet_out},
        10,
    ),
)
LIMITS = {"decode": 1.3, "encode": 1.5}
"""How often the time of what is checked by hand ours may take."""


def compare(of: Document, blocks: int) -> Iterator[tuple[str, dict[str, float]]]:
    """Give the medians of decoding and of encoding, once all contestants are seen to do the same."""
    codec = codec_of(of.model)
    value = codec.decode(of.data, "raise")
    if any(decode(of.data) != value for decode in of.decode.values()):
        raise SystemExit(f"{of.name}: the contestants decode differently")
    if any(encode(value) != of.data for encode in (codec.encode, *of.encode.values())):
        raise SystemExit(f"{of.name}: the contestants encode differently")
    for way, by_hand, ours, given in (
        ("decode", of.decode, codec.decode, of.data),
        ("encode", of.encode, codec.encode, value),
    ):
        contestants = {"codec": ours, **by_hand}
        calls: dict[str, Callable[[], object]] = {
            name: partial(call, given) for name, call in contestants.items()
        }
        yield way, measure(calls, blocks, of.calls)


def main() -> int:
    """Measure, print, and write the results; 1 beyond the limits."""
    blocks = int(sys.argv[1]) if len(sys.argv) > 1 else 101
    beyond = False
    rows: list[str] = []
    for of in DOCUMENTS:
        for way, took in compare(of, blocks):
            checked, bare = (took["codec"] / took[other] for other in ("checked", "bare"))
            beyond |= checked > LIMITS[way]
            figures = " | ".join(f"{took[who]:.1f}" for who in ("codec", "checked", "bare"))
            rows.append(f"| {way} {of.name} | {figures} | {checked:.2f} | {bare:.2f} |\n")
    head = (
        "# Codec\n\nMicroseconds of the codec that is made for a model, and of straight-line code by hand for the same dataclasses:"
        " checked, as a codec does, and bare, which only copies. At most"
        f" {LIMITS['decode']} and {LIMITS['encode']} times what is checked. Python {platform.python_version()}, medians of {blocks}.\n\n"
        "| | codec | checked | bare | against checked | against bare |\n|---|--:|--:|--:|--:|--:|\n"
    )
    text = head + "".join(rows)
    write_results("Codec", text)
    print(text)
    return int(beyond)


if __name__ == "__main__":
    sys.exit(main())

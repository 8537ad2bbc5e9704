"""A long list of DNS records for the benchmark of codecs: a union told by a constant, date-times, nested objects.

By hand twice, as in `codec.py`: `checked` looks at every value and keeps unknown properties; `bare` copies what is there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from clientpress.runtime.model import Model
from clientpress.runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Address(Model):
    """A record that holds an address."""

    type: Literal["A"]
    id: str
    name: str
    content: str
    ttl: int
    proxied: bool | Unset = UNSET
    tags: list[str] | Unset = UNSET
    modified_on: datetime | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ServiceData(Model):
    """Where a service is."""

    port: int
    target: str
    weight: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Service(Model):
    """A record that holds where a service is."""

    type: Literal["SRV"]
    id: str
    name: str
    data: ServiceData
    ttl: int
    modified_on: datetime | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Records(Model):
    """The answer that lists them."""

    success: Literal[True]
    result: list[Address | Service]


_TIME = "2014-01-01T05:20:00Z"
RECORDS: dict[str, Any] = {
    "success": True,
    "result": [
        {
            "type": "A",
            "id": f"{number:032x}",
            "name": f"host{number}.example.com",
            "content": "198.51.100.4",
            "ttl": 3600,
            "proxied": False,
            "tags": ["owner:dns-team"],
            "modified_on": _TIME,
        }
        if number % 3
        else {
            "type": "SRV",
            "id": f"{number:032x}",
            "name": f"_sip{number}.example.com",
            "data": {"port": 8806, "target": "example.com", "weight": 5},
            "ttl": 1,
            "modified_on": _TIME,
        }
        for number in range(100)
    ],
}


def _extra(data: dict[str, Any], known: frozenset[str]) -> dict[str, Any]:
    if data.keys() <= known:
        return {}
    return {key: value for key, value in data.items() if key not in known}


def _is(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError(value)
    return value


_ADDRESS = frozenset({"type", "id", "name", "content", "ttl", "proxied", "tags", "modified_on"})
_DATA = frozenset({"port", "target", "weight"})
_SERVICE = frozenset({"type", "id", "name", "data", "ttl", "modified_on"})
_RECORDS = frozenset({"success", "result"})


def _checked_address(data: dict[str, Any]) -> Address:
    proxied = data.get("proxied", UNSET)
    return Address(
        type=data["type"],
        id=_is(str, data["id"]),
        name=_is(str, data["name"]),
        content=_is(str, data["content"]),
        ttl=_is(int, data["ttl"]),
        proxied=proxied if proxied is UNSET else _is(bool, proxied),
        tags=[_is(str, tag) for tag in data["tags"]] if "tags" in data else UNSET,
        modified_on=datetime.fromisoformat(_is(str, data["modified_on"]))
        if "modified_on" in data
        else UNSET,
        extra_=_extra(data, _ADDRESS),
    )


def _checked_service(data: dict[str, Any]) -> Service:
    inner = data["data"]
    weight = inner.get("weight", UNSET)
    return Service(
        type=data["type"],
        id=_is(str, data["id"]),
        name=_is(str, data["name"]),
        data=ServiceData(
            port=_is(int, inner["port"]),
            target=_is(str, inner["target"]),
            weight=weight if weight is UNSET else _is(int, weight),
            extra_=_extra(inner, _DATA),
        ),
        ttl=_is(int, data["ttl"]),
        modified_on=datetime.fromisoformat(_is(str, data["modified_on"]))
        if "modified_on" in data
        else UNSET,
        extra_=_extra(data, _SERVICE),
    )


def checked_records(data: dict[str, Any]) -> Records:
    """Decode the answer."""
    made: dict[str, Callable[[Any], Address | Service]] = {
        "A": _checked_address,
        "SRV": _checked_service,
    }
    if data["success"] is not True:
        raise ValueError(data)
    return Records(
        success=True,
        result=[made[one["type"]](one) for one in data["result"]],
        extra_=_extra(data, _RECORDS),
    )


def _time(value: datetime) -> str:
    if value.tzinfo is None:
        raise ValueError(value)
    return value.isoformat().replace("+00:00", "Z")


def _checked_out(record: Address | Service) -> dict[str, Any]:
    out: dict[str, Any] = {
        "type": record.type,
        "id": _is(str, record.id),
        "name": _is(str, record.name),
        "ttl": _is(int, record.ttl),
    }
    if isinstance(record, Address):
        out["content"] = _is(str, record.content)
        if record.proxied is not UNSET:
            out["proxied"] = _is(bool, record.proxied)
        if record.tags is not UNSET:
            out["tags"] = [_is(str, tag) for tag in record.tags]
    else:
        inner = record.data
        out["data"] = {"port": _is(int, inner.port), "target": _is(str, inner.target)}
        if inner.weight is not UNSET:
            out["data"]["weight"] = _is(int, inner.weight)
        out["data"].update(inner.extra_)
    if record.modified_on is not UNSET:
        out["modified_on"] = _time(record.modified_on)
    if record.extra_:
        out.update(record.extra_)
    return out


def checked_records_out(value: Records) -> dict[str, Any]:
    """Encode the answer."""
    out = {"success": value.success, "result": [_checked_out(one) for one in value.result]}
    out.update(value.extra_)
    return out


def _bare_record(data: dict[str, Any]) -> Address | Service:
    modified = data.get("modified_on", UNSET)
    if modified is not UNSET:
        modified = datetime.fromisoformat(modified)
    if data["type"] == "A":
        return Address(
            type=data["type"],
            id=data["id"],
            name=data["name"],
            content=data["content"],
            ttl=data["ttl"],
            proxied=data.get("proxied", UNSET),
            tags=data.get("tags", UNSET),
            modified_on=modified,
        )
    inner = data["data"]
    return Service(
        type=data["type"],
        id=data["id"],
        name=data["name"],
        data=ServiceData(
            port=inner["port"], target=inner["target"], weight=inner.get("weight", UNSET)
        ),
        ttl=data["ttl"],
        modified_on=modified,
    )


def bare_records(data: dict[str, Any]) -> Records:
    """Decode the answer."""
    return Records(success=True, result=[_bare_record(one) for one in data["result"]])


def _bare_out(record: Address | Service) -> dict[str, Any]:
    out: dict[str, Any] = {
        "type": record.type,
        "id": record.id,
        "name": record.name,
        "ttl": record.ttl,
    }
    if isinstance(record, Address):
        out["content"] = record.content
        if record.proxied is not UNSET:
            out["proxied"] = record.proxied
        if record.tags is not UNSET:
            out["tags"] = record.tags
    else:
        out["data"] = {"port": record.data.port, "target": record.data.target}
        if record.data.weight is not UNSET:
            out["data"]["weight"] = record.data.weight
    if record.modified_on is not UNSET:
        out["modified_on"] = record.modified_on.isoformat().replace("+00:00", "Z")
    return out


def bare_records_out(value: Records) -> dict[str, Any]:
    """Encode the answer."""
    return {"success": value.success, "result": [_bare_out(one) for one in value.result]}

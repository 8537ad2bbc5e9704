"""A list of means of payment for the benchmark of codecs: a union that nothing but the properties of its variants tells apart.

By hand twice, as in `codec.py`: `checked` looks at every value and keeps unknown properties; `bare` copies what is there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

from clientpress.runtime.model import Model
from clientpress.runtime.unset import UNSET, Unset

_T = TypeVar("_T")


@dataclass(slots=True, kw_only=True, repr=False)
class Card(Model):
    """A card."""

    number: str
    expires: str
    holder: str | Unset = UNSET
    active: bool | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Account(Model):
    """An account at a bank."""

    iban: str
    bank: str | Unset = UNSET
    holder: str | Unset = UNSET
    active: bool | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Voucher(Model):
    """A voucher."""

    code: str
    amount: int
    active: bool | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Wallet(Model):
    """What somebody pays with; a text is the id of something that was given before."""

    means: list[Card | Account | Voucher | str]


_KINDS: tuple[Any, ...] = (
    {"number": "4111111111111111", "expires": "2030-01", "holder": "A. N. Other", "active": True},
    {"iban": "DE02120300000000202051", "bank": "DKB", "holder": "A. N. Other", "active": False},
    {"code": "SPRING", "amount": 500},
    "f267e341f3dd4697bd3b9f71dd96247f",
)
WALLET: dict[str, Any] = {
    "means": [
        each if isinstance(each, str) else dict(each)
        for number in range(100)
        for each in (_KINDS[number % len(_KINDS)],)
    ]
}


def _extra(data: dict[str, Any], known: frozenset[str]) -> dict[str, Any]:
    if data.keys() <= known:
        return {}
    return {key: value for key, value in data.items() if key not in known}


def _is(kind: type[_T], value: Any) -> _T:
    if type(value) is not kind:
        raise TypeError(value)
    return value


def _maybe(kind: type[_T], value: Any) -> _T | Unset:
    return value if value is UNSET else _is(kind, value)


_CARD = frozenset({"number", "expires", "holder", "active"})
_ACCOUNT = frozenset({"iban", "bank", "holder", "active"})
_VOUCHER = frozenset({"code", "amount", "active"})
_WALLET = frozenset({"means"})


def _checked(data: Any) -> Card | Account | Voucher | str:
    if type(data) is str:
        return data
    if "number" in data:
        return Card(
            number=_is(str, data["number"]),
            expires=_is(str, data["expires"]),
            holder=_maybe(str, data.get("holder", UNSET)),
            active=_maybe(bool, data.get("active", UNSET)),
            extra_=_extra(data, _CARD),
        )
    if "iban" in data:
        return Account(
            iban=_is(str, data["iban"]),
            bank=_maybe(str, data.get("bank", UNSET)),
            holder=_maybe(str, data.get("holder", UNSET)),
            active=_maybe(bool, data.get("active", UNSET)),
            extra_=_extra(data, _ACCOUNT),
        )
    return Voucher(
        code=_is(str, data["code"]),
        amount=_is(int, data["amount"]),
        active=_maybe(bool, data.get("active", UNSET)),
        extra_=_extra(data, _VOUCHER),
    )


def checked_wallet(data: dict[str, Any]) -> Wallet:
    """Decode a wallet."""
    return Wallet(means=[_checked(one) for one in data["means"]], extra_=_extra(data, _WALLET))


def _checked_out(value: Card | Account | Voucher | str) -> Any:
    if isinstance(value, str):
        return value
    out: dict[str, Any]
    if isinstance(value, Card):
        out = {"number": _is(str, value.number), "expires": _is(str, value.expires)}
        if value.holder is not UNSET:
            out["holder"] = _is(str, value.holder)
    elif isinstance(value, Account):
        out = {"iban": _is(str, value.iban)}
        if value.bank is not UNSET:
            out["bank"] = _is(str, value.bank)
        if value.holder is not UNSET:
            out["holder"] = _is(str, value.holder)
    else:
        out = {"code": _is(str, value.code), "amount": _is(int, value.amount)}
    if value.active is not UNSET:
        out["active"] = _is(bool, value.active)
    if value.extra_:
        out.update(value.extra_)
    return out


def checked_wallet_out(value: Wallet) -> dict[str, Any]:
    """Encode a wallet."""
    out: dict[str, Any] = {"means": [_checked_out(one) for one in value.means]}
    out.update(value.extra_)
    return out


def _bare(data: Any) -> Card | Account | Voucher | str:
    if isinstance(data, str):
        return data
    active = data.get("active", UNSET)
    if "number" in data:
        return Card(
            number=data["number"],
            expires=data["expires"],
            holder=data.get("holder", UNSET),
            active=active,
        )
    if "iban" in data:
        return Account(
            iban=data["iban"],
            bank=data.get("bank", UNSET),
            holder=data.get("holder", UNSET),
            active=active,
        )
    return Voucher(code=data["code"], amount=data["amount"], active=active)


def bare_wallet(data: dict[str, Any]) -> Wallet:
    """Decode a wallet."""
    return Wallet(means=[_bare(one) for one in data["means"]])


def _bare_out(value: Card | Account | Voucher | str) -> Any:
    if isinstance(value, str):
        return value
    out: dict[str, Any]
    if isinstance(value, Card):
        out = {"number": value.number, "expires": value.expires}
        if value.holder is not UNSET:
            out["holder"] = value.holder
    elif isinstance(value, Account):
        out = {"iban": value.iban}
        if value.bank is not UNSET:
            out["bank"] = value.bank
        if value.holder is not UNSET:
            out["holder"] = value.holder
    else:
        out = {"code": value.code, "amount": value.amount}
    if value.active is not UNSET:
        out["active"] = value.active
    return out


def bare_wallet_out(value: Wallet) -> dict[str, Any]:
    """Encode a wallet."""
    return {"means": [_bare_out(one) for one in value.means]}

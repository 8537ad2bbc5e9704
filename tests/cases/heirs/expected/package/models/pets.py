"""Models of *Pets*."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal, TypeAlias

from .._runtime.codec.constraints import Discriminator
from .._runtime.model import Model, wire
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class OtherCat(Model):
    """A cat, of a race or of none."""

    kind: str
    """What it is."""

    name: str
    friends: list[Pet] | Unset = UNSET

    lives: int | Unset = UNSET
    """Default: `9`."""


@dataclass(slots=True, kw_only=True, repr=False)
class Dog(Model):
    """A dog."""

    kind: Literal["dog"] = "dog"
    """What it is."""

    name: str
    pack_size: int = field(metadata=wire("packSize"))
    friends: list[Pet] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class OtherBird(Model):
    """A bird, which is a base since a pet is one, and says nothing of it."""

    kind: str
    """What it is."""

    name: str
    friends: list[Pet] | Unset = UNSET
    wings: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class OtherFish(Model):
    """A fish, which is a base as well and says so in what it adds."""

    kind: str
    """What it is."""

    name: str
    friends: list[Pet] | Unset = UNSET
    salt: bool | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Siamese(Model):
    """A cat with blue eyes."""

    kind: str
    """What it is."""

    name: str
    friends: list[Pet] | Unset = UNSET

    lives: int | Unset = UNSET
    """Default: `9`."""

    eyes: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Hen(Model):
    """A hen, which has nothing of its own."""

    kind: str
    """What it is."""

    name: str
    friends: list[Pet] | Unset = UNSET
    wings: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Shark(Model):
    """A fish with teeth."""

    kind: Literal["shark"] = "shark"
    """What it is."""

    name: str
    friends: list[Pet] | Unset = UNSET
    salt: bool | Unset = UNSET
    teeth: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class OtherPet(Model):
    """A pet. Its kinds are made of it and it lists none of them."""

    kind: str
    """What it is."""

    name: str
    friends: list[Pet] | Unset = UNSET


Pet: TypeAlias = Annotated[
    OtherCat | Dog | OtherBird | OtherFish | Siamese | Hen | Shark | OtherPet,
    Discriminator(
        "kind",
        {
            "Cat": OtherCat,
            "dog": Dog,
            "Bird": OtherBird,
            "Fish": OtherFish,
            "Siamese": Siamese,
            "Hen": Hen,
            "shark": Shark,
        },
        default=OtherPet,
    ),
]
"""A pet. Its kinds are made of it and it lists none of them."""

Cat: TypeAlias = Annotated[
    Siamese | OtherCat, Discriminator("kind", {"Siamese": Siamese}, default=OtherCat)
]
"""A cat, of a race or of none."""

Fish: TypeAlias = Annotated[
    Shark | OtherFish, Discriminator("kind", {"shark": Shark}, default=OtherFish)
]
"""A fish, which is a base as well and says so in what it adds."""

Bird: TypeAlias = Annotated[
    Hen | OtherBird, Discriminator("kind", {"Hen": Hen}, default=OtherBird)
]
"""A bird, which is a base since a pet is one, and says nothing of it."""

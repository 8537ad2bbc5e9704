"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import AsyncPets, Pets
    from .stores import AsyncStores, Stores
    from .toys import AsyncToys, Toys
    from .trees import AsyncTrees, Trees

    __all__ = [
        "AsyncPets",
        "AsyncStores",
        "AsyncToys",
        "AsyncTrees",
        "Pets",
        "Stores",
        "Toys",
        "Trees",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "pets": ("AsyncPets", "Pets"),
            "toys": ("AsyncToys", "Toys"),
            "stores": ("AsyncStores", "Stores"),
            "trees": ("AsyncTrees", "Trees"),
        },
    )

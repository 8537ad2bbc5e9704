"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import AsyncPets as AsyncPets, Pets as Pets
    from .stores import AsyncStores as AsyncStores, Stores as Stores
    from .toys import AsyncToys as AsyncToys, Toys as Toys
    from .trees import AsyncTrees as AsyncTrees, Trees as Trees
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

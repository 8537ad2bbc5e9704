"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import Named, PetList, PetListPage
    from .standalone import Pet
    from .stores import ListStoresNext, Store, StorePage
    from .toys import Toy, ToyList, ToyListNext, ToyListPage
    from .trees import StrictTree, Tree

    __all__ = [
        "ListStoresNext",
        "Named",
        "Pet",
        "PetList",
        "PetListPage",
        "Store",
        "StorePage",
        "StrictTree",
        "Toy",
        "ToyList",
        "ToyListNext",
        "ToyListPage",
        "Tree",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "pets": ("Named", "PetList", "PetListPage"),
            "toys": ("Toy", "ToyList", "ToyListNext", "ToyListPage"),
            "stores": ("ListStoresNext", "Store", "StorePage"),
            "trees": ("StrictTree", "Tree"),
            "standalone": ("Pet",),
        },
    )

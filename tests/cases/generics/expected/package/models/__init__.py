"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import Named as Named, PetList as PetList, PetListPage as PetListPage
    from .standalone import Pet as Pet
    from .stores import (
        ListStoresNext as ListStoresNext,
        Store as Store,
        StorePage as StorePage,
    )
    from .toys import (
        Toy as Toy,
        ToyList as ToyList,
        ToyListNext as ToyListNext,
        ToyListPage as ToyListPage,
    )
    from .trees import StrictTree as StrictTree, Tree as Tree
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

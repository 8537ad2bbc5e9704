"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .zones import (
        AddPictureRequest as AddPictureRequest,
        FindZone as FindZone,
        Inner as Inner,
        Owner as Owner,
        Picture as Picture,
        QueryZonesRequest as QueryZonesRequest,
        Rule as Rule,
        Tree as Tree,
        Wanted as Wanted,
        Where as Where,
        Zone as Zone,
    )
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "zones": (
                "AddPictureRequest",
                "FindZone",
                "Inner",
                "Owner",
                "Picture",
                "QueryZonesRequest",
                "Rule",
                "Tree",
                "Wanted",
                "Where",
                "Zone",
            ),
        },
    )

"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .zones import (
        AddPictureRequest,
        Counted,
        FindZone,
        Inner,
        Owner,
        PayZonesRequest,
        Picture,
        QueryZonesRequest,
        Rule,
        Tree,
        Wanted,
        Where,
        Zone,
    )

    __all__ = [
        "AddPictureRequest",
        "Counted",
        "FindZone",
        "Inner",
        "Owner",
        "PayZonesRequest",
        "Picture",
        "QueryZonesRequest",
        "Rule",
        "Tree",
        "Wanted",
        "Where",
        "Zone",
    ]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "zones": (
                "AddPictureRequest",
                "Counted",
                "FindZone",
                "Inner",
                "Owner",
                "PayZonesRequest",
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

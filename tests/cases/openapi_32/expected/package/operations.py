"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "zones": {
            "list_zones": "LIST_ZONES",
            "query_zones": "QUERY_ZONES",
            "copy_zones": "COPY_ZONES",
            "import_zones": "IMPORT_ZONES",
            "stream_zones": "STREAM_ZONES",
            "form_zones": "FORM_ZONES",
        },
    },
)

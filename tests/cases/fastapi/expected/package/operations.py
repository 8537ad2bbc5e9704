"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "auth": {"login_auth_token_post": "LOGIN"},
        "orders": {
            "bulk_create_bulk_post": "BULK_CREATE",
            "list_orders_orders_get": "LIST_ORDERS",
            "create_order_orders_post": "CREATE_ORDER",
            "get_order_orders__order_id__get": "GET_ORDER",
            "update_order_orders__order_id__patch": "UPDATE_ORDER",
            "upload_attachment_orders__order_id__attachments_post": "UPLOAD_ATTACHMENT",
        },
    },
)

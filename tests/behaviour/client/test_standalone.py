"""The case `standalone`: models of schemas that no operation refers to, such as what webhooks carry."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

PACKAGE = "standalone"
PAID: dict[str, Any] = {
    "event": "order.paid",
    "order": {"id": "o1", "state": "paid"},
    "payer": {"name": "Ada"},
}


def test_what_no_operation_uses_is_decoded(driver: Any) -> None:
    """They are models like all others, and refer to those of the operations."""
    models = driver.models
    event = models.OrderPaid.from_dict(PAID)

    assert models.Order(id="o1", state="paid") == event.order
    assert "Ada" == event.payer.name
    assert PAID == event.to_dict()


def test_calls_do_not_pay_for_them(driver: Any) -> None:
    """Touching what an operation uses does not import the module of what none uses."""
    package = driver.package.__name__
    program = (
        f"import sys; sys.path[:] = {sys.path!r}; from {package} import Client, models; models.Order;"
        f"Client().orders; sys.exit('{package}.models.standalone' in sys.modules)"
    )
    assert 0 == subprocess.run([sys.executable, "-c", program], check=False).returncode

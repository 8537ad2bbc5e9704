"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__, {"etc_passwd": {'x"); import os #\n': "X_IMPORT_OS"}}
)

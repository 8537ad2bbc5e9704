"""The operations of *../../etc/passwd*."""

from __future__ import annotations

from typing import Annotated, Literal

from .. import models
from .._runtime.client.caller import AsyncCaller, Caller
from .._runtime.client.views import (
    AsyncRawResponses,
    AsyncStreamingResponses,
    Kind,
    RawResponses,
    StreamingResponses,
    View,
    Views,
)
from .._runtime.codec.constraints import Constraints
from .._runtime.description.operation import JsonBody, Operation, Path, Query, Response
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

X_IMPORT_OS: Operation[str, None] = Operation(
    operation_id='x"); import os #\n',
    method="POST",
    path="/a'\"\\{x}/{{y}}\u2028",
    resource="etc_passwd",
    name="x_import_os",
    parameters=(
        Path("y", lambda: str),
        Path("x", lambda: Annotated[str, Constraints(pattern='^"""\'\\\\$')]),
        Query("q_1", lambda: models.Q1, wire='q"]\n=1'),
    ),
    body=JsonBody(lambda: models.XImportOsRequest, required=True),
    responses={"200": Response({'application/json; a="; import os': lambda: str})},
)


class EtcPasswd:
    """The operations of *../../etc/passwd*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> EtcPasswdViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return EtcPasswdViews(RawResponses, EtcPasswd, self._caller)

    @property
    def with_streaming_response(self) -> EtcPasswdViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return EtcPasswdViews(StreamingResponses, EtcPasswd, self._caller)

    def x_import_os(
        self,
        *,
        y: str,
        x: str,
        class_: str,
        a_b: Literal["x"] = "x",
        q_1: models.Q1 | Unset = UNSET,
        init: int | Unset = UNSET,
        minus: str | Unset = UNSET,
        lambda_0: models.Lambda0 | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str:
        """ends with a quote".

        ends with a backslash\\

        ```python
        unclosed <script>alert(1)</script>
        ```

        `POST /a'"\\{x}/{{y}}`

        Args:
            x: Pattern: `^\"\"\"'\\\\$`.
            class_: \"\"\". Example: `"\\"\\"\\"\\\\"`.
            q_1: Default: `"'\\"\\"\\""`.
            init: Default: `"__import__('os')"`.
            minus: \ufffd lone surrogate, \x00 nul, next line.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(
            X_IMPORT_OS,
            parameters={"y": y, "x": x, "q_1": q_1},
            body=models.XImportOsRequest(
                class_=class_, a_b=a_b, init=init, minus=minus, lambda_0=lambda_0
            ),
            options=options,
        )


class AsyncEtcPasswd:
    """`EtcPasswd`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> EtcPasswdViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return EtcPasswdViews(AsyncRawResponses, AsyncEtcPasswd, self._caller)

    @property
    def with_streaming_response(self) -> EtcPasswdViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return EtcPasswdViews(AsyncStreamingResponses, AsyncEtcPasswd, self._caller)

    async def x_import_os(
        self,
        *,
        y: str,
        x: str,
        class_: str,
        a_b: Literal["x"] = "x",
        q_1: models.Q1 | Unset = UNSET,
        init: int | Unset = UNSET,
        minus: str | Unset = UNSET,
        lambda_0: models.Lambda0 | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str:
        """ends with a quote".

        ends with a backslash\\

        ```python
        unclosed <script>alert(1)</script>
        ```

        `POST /a'"\\{x}/{{y}}`

        Args:
            x: Pattern: `^\"\"\"'\\\\$`.
            class_: \"\"\". Example: `"\\"\\"\\"\\\\"`.
            q_1: Default: `"'\\"\\"\\""`.
            init: Default: `"__import__('os')"`.
            minus: \ufffd lone surrogate, \x00 nul, next line.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(
            X_IMPORT_OS,
            parameters={"y": y, "x": x, "q_1": q_1},
            body=models.XImportOsRequest(
                class_=class_, a_b=a_b, init=init, minus=minus, lambda_0=lambda_0
            ),
            options=options,
        )


class EtcPasswdViews(Views[Kind]):
    """The methods of `EtcPasswd`, returning more."""

    x_import_os = View(EtcPasswd.x_import_os)

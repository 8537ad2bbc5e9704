"""The operations of *notes*."""

from __future__ import annotations

from typing import Literal

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
from .._runtime.description.operation import (
    Header,
    Json,
    JsonBody,
    Operation,
    Path,
    Response,
)
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

LIST_NOTES: Operation[list[str], None] = Operation(
    operation_id="listNotes",
    method="GET",
    path="/{tenantId}/notes",
    resource="notes",
    name="list_notes",
    parameters=(
        Path("tenant_id", lambda: int, wire="tenantId", client="tenant_id"),
        Header(
            "notes_version",
            lambda: Literal["v1", "v2"],
            wire="Notes-Version",
            required=True,
            client="notes_version",
        ),
        Header("x_region", lambda: str, wire="X-Region", client="x_region"),
    ),
    responses={"200": Json(lambda: list[str])},
)

CREATE_NOTE: Operation[None, None] = Operation(
    operation_id="createNote",
    method="POST",
    path="/{tenantId}/notes",
    resource="notes",
    name="create_note",
    parameters=(
        Path("tenant_id", lambda: int, wire="tenantId", client="tenant_id"),
        Header(
            "notes_version",
            lambda: Literal["v1", "v2"],
            wire="Notes-Version",
            required=True,
            client="notes_version",
        ),
        Header("x_region", lambda: str, wire="X-Region", client="x_region"),
    ),
    body=JsonBody(lambda: models.CreateNoteRequest, required=True),
    responses={"204": Response()},
)

GET_NOTE: Operation[str, None] = Operation(
    operation_id="getNote",
    method="GET",
    path="/{tenantId}/notes/{noteId}",
    resource="notes",
    name="get_note",
    parameters=(
        Path("tenant_id", lambda: int, wire="tenantId", client="tenant_id"),
        Path("note_id", lambda: str, wire="noteId"),
        Header(
            "notes_version",
            lambda: Literal["v1", "v2"],
            wire="notes-version",
            required=True,
            client="notes_version",
        ),
        Header("x_trace", lambda: str, wire="X-Trace", required=True),
    ),
    responses={"200": Json(lambda: str)},
)

DELETE_NOTE: Operation[None, None] = Operation(
    operation_id="deleteNote",
    method="DELETE",
    path="/{tenantId}/notes/{noteId}",
    resource="notes",
    name="delete_note",
    parameters=(
        Path("tenant_id", lambda: int, wire="tenantId", client="tenant_id"),
        Path("note_id", lambda: str, wire="noteId"),
        Header(
            "notes_version",
            lambda: Literal["v1", "v2"],
            wire="notes-version",
            required=True,
            client="notes_version",
        ),
        Header("x_trace", lambda: str, wire="X-Trace", required=True),
    ),
    responses={"204": Response()},
)


class Notes:
    """The operations of *notes*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> NotesViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return NotesViews(RawResponses, Notes, self._caller)

    @property
    def with_streaming_response(self) -> NotesViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return NotesViews(StreamingResponses, Notes, self._caller)

    def list_notes(
        self,
        *,
        tenant_id: int | Unset = UNSET,
        notes_version: Literal["v1", "v2"] | Unset = UNSET,
        x_region: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[str]:
        """List notes.

        `GET /{tenantId}/notes`

        Args:
            tenant_id: By default the client's `tenant_id`.
            notes_version: The version of the API. By default the client's
                `notes_version`.
            x_region: Where notes are kept. By default the client's `x_region`. Example:
                `"eu"`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(
            LIST_NOTES,
            parameters={
                "tenant_id": tenant_id,
                "notes_version": notes_version,
                "x_region": x_region,
            },
            options=options,
        )

    def create_note(
        self,
        *,
        text: str,
        tenant_id: int | Unset = UNSET,
        notes_version: Literal["v1", "v2"] | Unset = UNSET,
        x_region: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Create note.

        `POST /{tenantId}/notes`

        Args:
            tenant_id: By default the client's `tenant_id`.
            notes_version: The version of the API. By default the client's
                `notes_version`.
            x_region: Where notes are kept. By default the client's `x_region`. Example:
                `"eu"`.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            CREATE_NOTE,
            parameters={
                "tenant_id": tenant_id,
                "notes_version": notes_version,
                "x_region": x_region,
            },
            body=models.CreateNoteRequest(text=text),
            options=options,
        )

    def get_note(
        self,
        *,
        note_id: str,
        x_trace: str,
        tenant_id: int | Unset = UNSET,
        notes_version: Literal["v1", "v2"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str:
        """Get note.

        `GET /{tenantId}/notes/{noteId}`

        Args:
            tenant_id: By default the client's `tenant_id`.
            notes_version: By default the client's `notes_version`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(
            GET_NOTE,
            parameters={
                "tenant_id": tenant_id,
                "note_id": note_id,
                "notes_version": notes_version,
                "x_trace": x_trace,
            },
            options=options,
        )

    def delete_note(
        self,
        *,
        note_id: str,
        x_trace: str,
        tenant_id: int | Unset = UNSET,
        notes_version: Literal["v1", "v2"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete note.

        `DELETE /{tenantId}/notes/{noteId}`

        Args:
            tenant_id: By default the client's `tenant_id`.
            notes_version: By default the client's `notes_version`.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            DELETE_NOTE,
            parameters={
                "tenant_id": tenant_id,
                "note_id": note_id,
                "notes_version": notes_version,
                "x_trace": x_trace,
            },
            options=options,
        )


class AsyncNotes:
    """`Notes`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> NotesViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return NotesViews(AsyncRawResponses, AsyncNotes, self._caller)

    @property
    def with_streaming_response(self) -> NotesViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return NotesViews(AsyncStreamingResponses, AsyncNotes, self._caller)

    async def list_notes(
        self,
        *,
        tenant_id: int | Unset = UNSET,
        notes_version: Literal["v1", "v2"] | Unset = UNSET,
        x_region: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[str]:
        """List notes.

        `GET /{tenantId}/notes`

        Args:
            tenant_id: By default the client's `tenant_id`.
            notes_version: The version of the API. By default the client's
                `notes_version`.
            x_region: Where notes are kept. By default the client's `x_region`. Example:
                `"eu"`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(
            LIST_NOTES,
            parameters={
                "tenant_id": tenant_id,
                "notes_version": notes_version,
                "x_region": x_region,
            },
            options=options,
        )

    async def create_note(
        self,
        *,
        text: str,
        tenant_id: int | Unset = UNSET,
        notes_version: Literal["v1", "v2"] | Unset = UNSET,
        x_region: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Create note.

        `POST /{tenantId}/notes`

        Args:
            tenant_id: By default the client's `tenant_id`.
            notes_version: The version of the API. By default the client's
                `notes_version`.
            x_region: Where notes are kept. By default the client's `x_region`. Example:
                `"eu"`.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            CREATE_NOTE,
            parameters={
                "tenant_id": tenant_id,
                "notes_version": notes_version,
                "x_region": x_region,
            },
            body=models.CreateNoteRequest(text=text),
            options=options,
        )

    async def get_note(
        self,
        *,
        note_id: str,
        x_trace: str,
        tenant_id: int | Unset = UNSET,
        notes_version: Literal["v1", "v2"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str:
        """Get note.

        `GET /{tenantId}/notes/{noteId}`

        Args:
            tenant_id: By default the client's `tenant_id`.
            notes_version: By default the client's `notes_version`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(
            GET_NOTE,
            parameters={
                "tenant_id": tenant_id,
                "note_id": note_id,
                "notes_version": notes_version,
                "x_trace": x_trace,
            },
            options=options,
        )

    async def delete_note(
        self,
        *,
        note_id: str,
        x_trace: str,
        tenant_id: int | Unset = UNSET,
        notes_version: Literal["v1", "v2"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete note.

        `DELETE /{tenantId}/notes/{noteId}`

        Args:
            tenant_id: By default the client's `tenant_id`.
            notes_version: By default the client's `notes_version`.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            DELETE_NOTE,
            parameters={
                "tenant_id": tenant_id,
                "note_id": note_id,
                "notes_version": notes_version,
                "x_trace": x_trace,
            },
            options=options,
        )


class NotesViews(Views[Kind]):
    """The methods of `Notes`, returning more."""

    list_notes = View(Notes.list_notes)
    create_note = View(Notes.create_note)
    get_note = View(Notes.get_note)
    delete_note = View(Notes.delete_note)

"""The operations of *Notes*."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from .. import models
from .._runtime.calling.optional_body import if_any, if_given
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
    Json,
    JsonBody,
    Operation,
    RequestBody,
    Response,
)
from .._runtime.settings.options import RequestOptions
from .._runtime.transports.sources import FilePart, Upload
from .._runtime.unset import UNSET, Unset

ADD_NOTE: Operation[str | None, None] = Operation(
    operation_id="addNote",
    method="POST",
    path="/notes",
    resource="notes",
    name="add_note",
    body=RequestBody(
        {"text/plain": lambda: str, "application/json": lambda: models.AddNoteRequest}
    ),
    responses={"200": Response({"text/plain": lambda: str}), "202": Response()},
)

CHANGE_NOTE: Operation[None, None] = Operation(
    operation_id="changeNote",
    method="PATCH",
    path="/notes",
    resource="notes",
    name="change_note",
    body=RequestBody(
        {
            "application/json": lambda: models.NoteChange,
            "application/x-www-form-urlencoded": lambda: models.NoteChange,
            "multipart/form-data": lambda: models.NoteChange,
        },
    ),
    responses={"204": Response()},
)

EXPORT_NOTES: Operation[None, None] = Operation(
    operation_id="exportNotes",
    method="POST",
    path="/notes/export",
    resource="notes",
    name="export_notes",
    body=JsonBody(lambda: models.ExportNotesRequest),
    responses={"204": Response()},
)

MARK_EXPORT: Operation[None, None] = Operation(
    operation_id="markExport",
    method="PUT",
    path="/notes/export",
    resource="notes",
    name="mark_export",
    body=JsonBody(lambda: models.MarkNoteExportRequest),
    responses={"204": Response()},
)

ATTACH_EXPORT: Operation[None, None] = Operation(
    operation_id="attachExport",
    method="PATCH",
    path="/notes/export",
    resource="notes",
    name="attach_export",
    body=RequestBody({"multipart/form-data": lambda: models.AttachNoteExportRequest}),
    responses={"204": Response()},
)

IMPORT_NOTES: Operation[None, None] = Operation(
    operation_id="importNotes",
    method="POST",
    path="/notes/import",
    resource="notes",
    name="import_notes",
    body=JsonBody(lambda: models.ImportNotesRequest),
    responses={"204": Response()},
)

SEND_FORM: Operation[None, None] = Operation(
    operation_id="sendForm",
    method="POST",
    path="/form",
    resource="notes",
    name="send_form",
    body=RequestBody(
        {"application/x-www-form-urlencoded": lambda: models.SendFormRequest},
        required=True,
    ),
    responses={"204": Response()},
)

EXCHANGE_NOTES: Operation[str | bytes, None] = Operation(
    operation_id="exchangeNotes",
    method="POST",
    path="/notes.xml",
    resource="notes",
    name="exchange_notes",
    body=RequestBody(
        {"application/json": lambda: models.Exchange, "application/xml": lambda: str},
        required=True,
    ),
    responses={
        "200": Response({"application/xml": lambda: str}),
        "202": Response({"image/png": lambda: bytes}),
    },
)

PUT_FILE: Operation[bytes, None] = Operation(
    operation_id="putFile",
    method="PUT",
    path="/file",
    resource="notes",
    name="put_file",
    body=RequestBody({"application/octet-stream": lambda: bytes}, required=True),
    responses={"200": Response({"application/octet-stream": lambda: bytes})},
)

GET_SEAL: Operation[bytes, None] = Operation(
    operation_id="getSeal",
    method="GET",
    path="/seal",
    resource="notes",
    name="get_seal",
    responses={"200": Json(lambda: Annotated[bytes, "base64"])},
)

GET_PROBLEM: Operation[models.GetProblemResponse, None] = Operation(
    operation_id="getProblem",
    method="GET",
    path="/problem",
    resource="notes",
    name="get_problem",
    responses={
        "200": Response(
            {
                "application/vnd.example.v2+json; charset=utf-8": lambda: models.GetProblemResponse,
            },
        ),
        "404": Response(
            {"application/problem+json": lambda: models.GetProblemErrorBody}
        ),
    },
)


class Notes:
    """The operations of *Notes*."""

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

    def add_note(
        self,
        *,
        body: str | models.AddNoteRequest | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Add note.

        `POST /notes`

        Args:
            body: Sent as `text/plain` or `application/json`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): As text.
        """
        return self._caller.call(ADD_NOTE, body=body, options=options)

    def change_note(
        self,
        *,
        text: str | None | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change note.

        `PATCH /notes`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            CHANGE_NOTE,
            body=if_any(models.NoteChange(text=text, tags=tags)),
            options=options,
        )

    def export_notes(
        self,
        *,
        format: str | Unset = UNSET,
        since: date | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Export notes.

        `POST /notes/export`

        Args:
            format: At most 4 characters. Needed if anything of the body is given.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            EXPORT_NOTES,
            body=if_given(models.ExportNotesRequest, format=format, since=since),
            options=options,
        )

    def mark_export(
        self,
        *,
        body: models.MarkNoteExportRequest | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Mark export.

        `PUT /notes/export`

        Args:
            body: Sent as `application/json`.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(MARK_EXPORT, body=body, options=options)

    def attach_export(
        self,
        *,
        file: FilePart | Unset = UNSET,
        by: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Attach export.

        `PATCH /notes/export`

        Args:
            file: Needed if anything of the body is given.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            ATTACH_EXPORT, body=if_any({"file": file, "by": by}), options=options
        )

    def import_notes(
        self,
        *,
        format: str | Unset = UNSET,
        since: date | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Import notes.

        `POST /notes/import`

        Args:
            format: At most 5 characters. Needed if anything of the body is given.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            IMPORT_NOTES,
            body=if_given(models.ImportNotesRequest, format=format, since=since),
            options=options,
        )

    def send_form(
        self,
        *,
        a: str,
        b: list[int] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Send form.

        `POST /form`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            SEND_FORM, body=models.SendFormRequest(a=a, b=b), options=options
        )

    def exchange_notes(
        self,
        *,
        notes: list[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str | bytes:
        """Exchange notes.

        `POST /notes.xml`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): As XML, which a schema describes; the answer (202): As a
            picture, which nothing describes.
        """
        return self._caller.call(
            EXCHANGE_NOTES, body=models.Exchange(notes=notes), options=options
        )

    def put_file(self, *, body: Upload, options: RequestOptions | None = None) -> bytes:
        """Put file.

        `PUT /file`

        Args:
            body: Sent as `application/octet-stream`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The file again.
        """
        return self._caller.call(PUT_FILE, body=body, options=options)

    def get_seal(self, *, options: RequestOptions | None = None) -> bytes:
        """Get seal.

        `GET /seal`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Bytes, as a text in JSON.
        """
        return self._caller.call(GET_SEAL, options=options)

    def get_problem(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetProblemResponse:
        """Get problem.

        `GET /problem`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): A vendor's JSON.

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a
                `models.GetProblemErrorBody` (Not there).
        """
        return self._caller.call(GET_PROBLEM, options=options)


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

    async def add_note(
        self,
        *,
        body: str | models.AddNoteRequest | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Add note.

        `POST /notes`

        Args:
            body: Sent as `text/plain` or `application/json`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): As text.
        """
        return await self._caller.call(ADD_NOTE, body=body, options=options)

    async def change_note(
        self,
        *,
        text: str | None | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change note.

        `PATCH /notes`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            CHANGE_NOTE,
            body=if_any(models.NoteChange(text=text, tags=tags)),
            options=options,
        )

    async def export_notes(
        self,
        *,
        format: str | Unset = UNSET,
        since: date | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Export notes.

        `POST /notes/export`

        Args:
            format: At most 4 characters. Needed if anything of the body is given.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            EXPORT_NOTES,
            body=if_given(models.ExportNotesRequest, format=format, since=since),
            options=options,
        )

    async def mark_export(
        self,
        *,
        body: models.MarkNoteExportRequest | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Mark export.

        `PUT /notes/export`

        Args:
            body: Sent as `application/json`.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(MARK_EXPORT, body=body, options=options)

    async def attach_export(
        self,
        *,
        file: FilePart | Unset = UNSET,
        by: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Attach export.

        `PATCH /notes/export`

        Args:
            file: Needed if anything of the body is given.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            ATTACH_EXPORT, body=if_any({"file": file, "by": by}), options=options
        )

    async def import_notes(
        self,
        *,
        format: str | Unset = UNSET,
        since: date | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Import notes.

        `POST /notes/import`

        Args:
            format: At most 5 characters. Needed if anything of the body is given.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            IMPORT_NOTES,
            body=if_given(models.ImportNotesRequest, format=format, since=since),
            options=options,
        )

    async def send_form(
        self,
        *,
        a: str,
        b: list[int] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Send form.

        `POST /form`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            SEND_FORM, body=models.SendFormRequest(a=a, b=b), options=options
        )

    async def exchange_notes(
        self,
        *,
        notes: list[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str | bytes:
        """Exchange notes.

        `POST /notes.xml`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): As XML, which a schema describes; the answer (202): As a
            picture, which nothing describes.
        """
        return await self._caller.call(
            EXCHANGE_NOTES, body=models.Exchange(notes=notes), options=options
        )

    async def put_file(
        self,
        *,
        body: Upload,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Put file.

        `PUT /file`

        Args:
            body: Sent as `application/octet-stream`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The file again.
        """
        return await self._caller.call(PUT_FILE, body=body, options=options)

    async def get_seal(self, *, options: RequestOptions | None = None) -> bytes:
        """Get seal.

        `GET /seal`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Bytes, as a text in JSON.
        """
        return await self._caller.call(GET_SEAL, options=options)

    async def get_problem(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetProblemResponse:
        """Get problem.

        `GET /problem`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): A vendor's JSON.

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a
                `models.GetProblemErrorBody` (Not there).
        """
        return await self._caller.call(GET_PROBLEM, options=options)


class NotesViews(Views[Kind]):
    """The methods of `Notes`, returning more."""

    add_note = View(Notes.add_note)
    change_note = View(Notes.change_note)
    export_notes = View(Notes.export_notes)
    mark_export = View(Notes.mark_export)
    attach_export = View(Notes.attach_export)
    import_notes = View(Notes.import_notes)
    send_form = View(Notes.send_form)
    exchange_notes = View(Notes.exchange_notes)
    put_file = View(Notes.put_file)
    get_seal = View(Notes.get_seal)
    get_problem = View(Notes.get_problem)

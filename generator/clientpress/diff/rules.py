"""The rules: every kind of change that is told, what it asks of a version number, and why. This table is all there is.

Two rules decide. What callers *give* may be accepted more widely, never more narrowly; what they *get* may be narrower, never wider. And
a call that went through before and is refused now, before anything is sent, is broken.
"""

from __future__ import annotations

from typing import Final

from clientpress.diff.model import Rule, Seen, Severity

_MAJOR, _MINOR, _PATCH = Severity.MAJOR, Severity.MINOR, Severity.PATCH
_TYPES, _RUN, _BOTH = Seen.TYPES, Seen.RUN, Seen.BOTH

# --- What goes, or is called otherwise -------------------------------------------------------------------------------

PACKAGE_RENAMED: Final = Rule(
    code="package-renamed",
    severity=_MAJOR,
    seen=_BOTH,
    message="the package is called {new} now, and not {old}",
    reason="every import names the package, and so do its environment variables",
)
KEYWORD_REMOVED: Final = Rule(
    code="keyword-removed",
    severity=_MAJOR,
    seen=_BOTH,
    message="is gone",
    reason="passing an argument that the client does not know is an error",
)
RESOURCE_REMOVED: Final = Rule(
    code="resource-removed",
    severity=_MAJOR,
    seen=_BOTH,
    message="is gone, with {count}",
    reason="the client no longer has this attribute",
)
RESOURCE_RENAMED: Final = Rule(
    code="resource-renamed",
    severity=_MAJOR,
    seen=_BOTH,
    message="is called {new} now",
    reason="the client has no attribute with the old name",
)
METHOD_REMOVED: Final = Rule(
    code="method-removed",
    severity=_MAJOR,
    seen=_BOTH,
    message="is gone",
    reason="there is nothing left to call",
)
METHOD_RENAMED: Final = Rule(
    code="method-renamed",
    severity=_MAJOR,
    seen=_BOTH,
    message="is {new} now",
    reason="the operation is called by another name now; callers have to change",
)
ARGUMENT_REMOVED: Final = Rule(
    code="argument-removed",
    severity=_MAJOR,
    seen=_BOTH,
    message="is gone",
    reason="passing an argument that the method does not know is an error",
)
ARGUMENT_RENAMED: Final = Rule(
    code="argument-renamed",
    severity=_MAJOR,
    seen=_BOTH,
    message="is called {new} now",
    reason="arguments are passed by name",
)
MODEL_REMOVED: Final = Rule(
    code="model-removed",
    severity=_MAJOR,
    seen=_BOTH,
    message="is gone",
    reason="importing or using it is an error",
    heading="models",
)
MODEL_RENAMED: Final = Rule(
    code="model-renamed",
    severity=_MAJOR,
    seen=_BOTH,
    message="is called {new} now",
    reason="importing or using it by its old name is an error",
)
MODEL_KIND: Final = Rule(
    code="model-kind",
    severity=_MAJOR,
    seen=_BOTH,
    message="is {now} now, and not {was}",
    reason="code that makes, matches or reads one kind does not work with the other",
)
FIELD_REMOVED: Final = Rule(
    code="field-removed",
    severity=_MAJOR,
    seen=_BOTH,
    message="is gone",
    reason="reading it, or making the model with it, is an error",
)
FIELD_RENAMED: Final = Rule(
    code="field-renamed",
    severity=_MAJOR,
    seen=_BOTH,
    message="is called {new} now",
    reason="reading it by its old name, or making the model with that name, is an error",
)
ENVELOPE_REMOVED: Final = Rule(
    code="envelope-removed",
    severity=_MAJOR,
    seen=_BOTH,
    message="has no envelope any more",
    reason="`with_envelope` has no such method",
    wide=True,
)
OPERATION_ID: Final = Rule(
    code="operation-id",
    severity=_MAJOR,
    seen=_RUN,
    message="is {now} now, and not {was}",
    reason="`OPERATIONS` knows it by the new key alone; the method's name stays",
    heading="keys of OPERATIONS",
    together="have other keys now",
)

# --- What callers give -----------------------------------------------------------------------------------------------

ARGUMENT_ADDED_REQUIRED: Final = Rule(
    code="argument-added-required",
    severity=_MAJOR,
    seen=_BOTH,
    message="is new ({new}), and has to be given",
    reason="a call without it is an error",
)
ARGUMENT_REQUIRED: Final = Rule(
    code="argument-required",
    severity=_MAJOR,
    seen=_BOTH,
    message="has to be given now",
    reason="a call without it is an error",
)
BASE_URL_REQUIRED: Final = Rule(
    code="base-url-required",
    severity=_MAJOR,
    seen=_RUN,
    message="has to be given now: no server is described any more, which was {old}",
    reason="a client without a `base_url` cannot call the API",
)
FIELD_ADDED_REQUIRED: Final = Rule(
    code="field-added-required",
    severity=_MAJOR,
    seen=_BOTH,
    message="is new ({new}), and has to be given",
    reason="making the model without it is an error",
)
FIELD_REQUIRED: Final = Rule(
    code="field-required",
    severity=_MAJOR,
    seen=_BOTH,
    message="has to be given now",
    reason="making the model without it is an error",
)
SENT_NARROWED: Final = Rule(
    code="sent-narrowed",
    severity=_MAJOR,
    seen=_BOTH,
    message="{change}",
    reason="what was accepted before is refused, by type checkers and before it is sent",
)
SENT_CHANGED: Final = Rule(
    code="sent-changed",
    severity=_MAJOR,
    seen=_BOTH,
    message="{change}",
    reason="what is given has to be of another type",
)
SENT_REFUSED: Final = Rule(
    code="sent-refused",
    severity=_MAJOR,
    seen=_RUN,
    message="{change}",
    reason="a request that was valid is refused before it is sent, unless the client is made with `validate=False`",
)
CREDENTIALS_NEEDED: Final = Rule(
    code="credentials-needed",
    severity=_MAJOR,
    seen=_RUN,
    message="needs {new} now, and not {old}",
    reason="a client without these credentials gets a `CredentialsError` before anything is sent",
    wide=True,
)
PLAN_LOST: Final = Rule(
    code="plan-lost",
    severity=_MAJOR,
    seen=_RUN,
    message="is not in the plan {old} any more",
    reason="a client of that `plan` gets a `PlanError` before anything is sent",
    wide=True,
)

# --- What callers get ------------------------------------------------------------------------------------------------

RECEIVED_WIDENED: Final = Rule(
    code="received-widened",
    severity=_MAJOR,
    seen=_TYPES,
    message="{change}",
    reason="callers have to handle more than before; type checkers point at the places that do not",
)
RECEIVED_CHANGED: Final = Rule(
    code="received-changed",
    severity=_MAJOR,
    seen=_BOTH,
    message="{change}",
    reason="what is read has another type",
)
RECEIVED_UNTYPED: Final = Rule(
    code="received-untyped",
    severity=_MAJOR,
    seen=_RUN,
    message="{change}",
    reason="what is read has no type any more; what was a model is plain data",
)
FIELD_ABSENT: Final = Rule(
    code="field-absent",
    severity=_MAJOR,
    seen=_TYPES,
    message="may be absent now",
    reason="it may be `UNSET` where there was always a value",
)
ERROR_BODY: Final = Rule(
    code="error-body",
    severity=_MAJOR,
    seen=_RUN,
    message="the `body` of the error at {status}: {was} → {now}",
    reason="code that handles the error reads another type: plain data by key, models by attribute",
)

# --- What is new, or taken more widely -------------------------------------------------------------------------------

KEYWORD_ADDED: Final = Rule(
    code="keyword-added", severity=_MINOR, message="is new", reason="it is optional"
)
RESOURCE_ADDED: Final = Rule(
    code="resource-added",
    severity=_MINOR,
    message="is new, with {count}",
    reason="there is more to call",
)
METHOD_ADDED: Final = Rule(
    code="method-added", severity=_MINOR, message="is new", reason="there is more to call"
)
ARGUMENT_ADDED: Final = Rule(
    code="argument-added",
    severity=_MINOR,
    message="is new ({new}), and may be left out",
    reason="existing calls keep working",
)
ARGUMENT_OPTIONAL: Final = Rule(
    code="argument-optional",
    severity=_MINOR,
    message="may be left out now",
    reason="existing calls keep working",
)
MODEL_ADDED: Final = Rule(
    code="model-added",
    severity=_MINOR,
    message="is new",
    reason="no caller uses it yet",
    heading="models",
)
MODEL_ALIAS: Final = Rule(
    code="model-alias",
    severity=_MINOR,
    message="is {new} now; old names can still be imported",
    reason="the old name stays as an alias",
    wide=True,
)
FIELD_ADDED: Final = Rule(
    code="field-added",
    severity=_MINOR,
    message="is new ({new})",
    reason="code that does not know it keeps working",
)
FIELD_OPTIONAL: Final = Rule(
    code="field-optional",
    severity=_MINOR,
    message="may be left out now",
    reason="code that gives it keeps working",
)
FIELD_ALWAYS: Final = Rule(
    code="field-always",
    severity=_MINOR,
    message="is always there now",
    reason="code that handles its absence keeps working",
)
ENVELOPE_ADDED: Final = Rule(
    code="envelope-added",
    severity=_MINOR,
    message="can be called by `with_envelope`, too",
    reason="what was there before stays",
    wide=True,
)
SENT_WIDENED: Final = Rule(
    code="sent-widened",
    severity=_MINOR,
    message="{change}",
    reason="what was accepted before still is; only a list kept in a variable of the narrower type needs a new annotation",
)
SENT_LOOSENED: Final = Rule(
    code="sent-loosened",
    severity=_MINOR,
    message="{change}",
    reason="what was valid before still is",
)
RECEIVED_NARROWED: Final = Rule(
    code="received-narrowed",
    severity=_MINOR,
    message="{change}",
    reason="code that handles more keeps working; strict type checkers point at comparisons with values that it never has",
)
ANSWER_ADDED: Final = Rule(
    code="answer-added",
    severity=_MINOR,
    message="{change}",
    reason="nothing could be read before",
)
RECEIVED_VALUES: Final = Rule(
    code="received-values",
    severity=_MINOR,
    message="{change}",
    reason="values that the enum does not list were kept before, too; only a `match` that ends in `assert_never` needs another case",
)
CREDENTIALS_WIDENED: Final = Rule(
    code="credentials-widened",
    severity=_MINOR,
    message="takes {new} now, and not only {old}",
    reason="clients that could call it still can",
    wide=True,
)
PLAN_GAINED: Final = Rule(
    code="plan-gained",
    severity=_MINOR,
    message="is in the plan {new} now",
    reason="clients of that plan can call it",
    wide=True,
)

# --- What behaves otherwise, behind the same names and types ---------------------------------------------------------

DEPRECATED: Final = Rule(
    code="deprecated",
    severity=_MINOR,
    message="is deprecated now",
    reason="calls warn, and keep working",
    wide=True,
)
BASE_URL: Final = Rule(
    code="base-url",
    severity=_MINOR,
    message="is {new} by default now, and not {old}",
    reason="programs that do not set a base URL call another server",
)
SERVERS: Final = Rule(
    code="servers",
    severity=_MINOR,
    message="is served elsewhere now",
    reason="the operation has a server of its own, or another one",
    wide=True,
)
CREDENTIAL_TRAVELS: Final = Rule(
    code="credential-travels",
    severity=_MINOR,
    message="is sent as {new} now, and not as {old}",
    reason="the generated client takes care of it",
)
DEFAULT: Final = Rule(
    code="default",
    severity=_MINOR,
    message="where it is left out, the server {change}",
    reason="calls that leave it out may mean something else",
)
ROUTE: Final = Rule(
    code="route",
    severity=_MINOR,
    message="is {new} now, and not {old}",
    reason="the generated client takes care of it; fakes and logs show it",
)
PATH_PREFIX: Final = Rule(
    code="path-prefix",
    severity=_MINOR,
    message="is below {new} now, and not below {old}",
    reason="the generated client takes care of it; fakes and logs show it",
    wide=True,
)
WIRE: Final = Rule(
    code="wire",
    severity=_MINOR,
    message="is sent as {new} now, and not as {old}",
    reason="the generated client takes care of it; fakes and logs show it",
)
MEDIA_TYPE: Final = Rule(
    code="media-type",
    severity=_MINOR,
    message="the body is sent as {new} now, and not as {old}",
    reason="the generated client takes care of it; fakes and logs show it",
    wide=True,
)
RETRIES: Final = Rule(
    code="retries",
    severity=_MINOR,
    message="is repeated {how} now",
    reason="it decides what happens if an answer is lost",
    wide=True,
)
PAGES: Final = Rule(
    code="pages",
    severity=_MINOR,
    message="its pages are walked in another way now",
    reason="the pager gives the same items",
    wide=True,
)

# --- What nobody meets -----------------------------------------------------------------------------------------------

UNDEPRECATED: Final = Rule(
    code="undeprecated",
    severity=_PATCH,
    message="is not deprecated any more",
    reason="calls no longer warn",
    wide=True,
)
DOCS: Final = Rule(
    code="docs",
    severity=_PATCH,
    message="the documentation of {what} says something else",
    reason="it changes no call",
    heading="documentation",
    together="say something else",
)
FACTS: Final = Rule(
    code="facts",
    severity=_PATCH,
    message="what the run time knows of {what} differs",
    reason="it changes no call",
    heading="details of calls",
    together="differ in what the run time knows of some calls",
)
DOCUMENT: Final = Rule(
    code="document",
    severity=_PATCH,
    message="the documents differ in what changes no code",
    reason="it appears in the reference docs, if anywhere",
)

RULES: Final = tuple(one for one in tuple(globals().values()) if isinstance(one, Rule))
"""All of them, the heaviest first."""

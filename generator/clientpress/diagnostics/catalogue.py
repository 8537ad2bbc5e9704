"""Every kind of finding, declared once: code, severity, message, help, and whether it leaves a gap in the output.

Comes from nothing, used by every stage through `Collector.report` and `Collector.stop`. A section a stage; messages and
helps are `str.format` templates and speak the author's words. A code is never reused and never renumbered.
"""

from __future__ import annotations

from clientpress.diagnostics.model import Entry, Severity

# --- source: SRC -----------------------------------------------------------------------------------------------------

UNREADABLE = Entry(
    code="SRC001",
    severity=Severity.ERROR,
    message="cannot read {name}: {reason}",
    help="give the path of an OpenAPI document in JSON or YAML, or of an endpoint page; one of the web has to be saved first, since nothing is fetched",
)
BROKEN_JSON = Entry(
    code="SRC002",
    severity=Severity.ERROR,
    message="this is not JSON: {reason}",
    help="the text has to be valid JSON (RFC 8259) from here on",
)
BROKEN_YAML = Entry(
    code="SRC003",
    severity=Severity.ERROR,
    message="this is not YAML: {reason}",
    help="the text has to be valid YAML from here on; look at the indentation and quotes just above, too",
)
UNMERGED = Entry(
    code="SRC025",
    severity=Severity.ERROR,
    message="a merge left a conflict here that is not settled",
    help="keep one of the sides, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`",
)
BROKEN_TEXT = Entry(
    code="SRC004",
    severity=Severity.ERROR,
    message="this is not {encoding} text: {reason}",
    help="save the file as UTF-8",
)
DUPLICATE_KEY = Entry(
    code="SRC005",
    severity=Severity.WARNING,
    message="the key `{key}` stands here more than once; the last one counts",
    help="remove or rename all but one of them",
    gap=True,
)
TOO_DEEP = Entry(
    code="SRC006",
    severity=Severity.ERROR,
    message="values are nested deeper than {limit} levels",
    help="move the inner parts to `components` and refer to them with `$ref`",
)
ALIAS_BOMB = Entry(
    code="SRC007",
    severity=Severity.ERROR,
    message="the aliases of this document unfold to more than {limit} values",
    help="use `$ref` instead of YAML aliases",
)
SEVERAL_DOCUMENTS = Entry(
    code="SRC008",
    severity=Severity.ERROR,
    message="the file holds more than one YAML document",
    help="keep one document to a file; remove the `---` line and what follows, or split the file",
)
ODD_KEY = Entry(
    code="SRC009",
    severity=Severity.WARNING,
    message="a mapping key that is itself a list or a mapping cannot be read, nor can its value",
    help="write the key as plain text; a key that begins with `{{` or `[` has to be quoted",
    gap=True,
)
ODD_TAG = Entry(
    code="SRC010",
    severity=Severity.WARNING,
    message="the tag `{tag}` means nothing here; the value is read without it",
    help="remove the tag",
)
LONE_SURROGATE = Entry(
    code="SRC011",
    severity=Severity.WARNING,
    message="the text holds half a character (an unpaired surrogate escape); it is read as U+FFFD",
    help="write the character itself, or both halves of its escape",
)
UNKNOWN_FORMAT = Entry(
    code="SRC012",
    severity=Severity.ERROR,
    message="{name} is not an API description: {reason}",
    help='give an OpenAPI document in JSON or YAML, or an endpoint page with its `Debug "…"` sections',
)
OUTSIDE = Entry(
    code="SRC013",
    severity=Severity.ERROR,
    message="{name} lies outside the folder of the API description",
    help="list the file in the configuration if it belongs to it",
)
NO_JSON_NUMBER = Entry(
    code="SRC014",
    severity=Severity.WARNING,
    message="`{text}` is not a number that JSON can hold; it is read as if it were not there",
    help="remove it, or write a number, or a text in quotes",
    gap=True,
)
PAGE_HEADER = Entry(
    code="SRC020",
    severity=Severity.ERROR,
    message="the endpoint page does not say its {missing}",
    help="above the first section there have to be, separated by blank lines: title, description, path, method, "
    "tag and operationId",
)
PAGE_SECTION_MISSING = Entry(
    code="SRC021",
    severity=Severity.ERROR,
    message='the endpoint page has no section `Debug "{section}"`',
    help="add the section; its text is what stands under that key in an OpenAPI operation",
)
PAGE_SECTION_UNKNOWN = Entry(
    code="SRC022",
    severity=Severity.WARNING,
    message='the section `Debug "{section}"` is not known; nothing of it is used',
    help="the sections that are read: {known}",
    gap=True,
)
PAGE_SECTION_TWICE = Entry(
    code="SRC023",
    severity=Severity.WARNING,
    message='the section `Debug "{section}"` stands here more than once; the last one counts',
    help="remove all but one of them",
    gap=True,
)
PAGE_LINE_UNKNOWN = Entry(
    code="SRC024",
    severity=Severity.WARNING,
    message="after the method there are a tag and an operationId; the text `{text}` is neither and is not used",
    help="keep the description above the path",
    gap=True,
)
TOO_LARGE = Entry(
    code="SRC015",
    severity=Severity.ERROR,
    message="after this action the document has more than {limit} values",
    help="let the action select less, or use `$ref` instead of copies",
)

# --- overlays: OVL ---------------------------------------------------------------------------------------------------

OVERLAY_NONE = Entry(
    code="OVL001",
    severity=Severity.ERROR,
    message="this is not an overlay: {reason}",
    help="the format is described at https://spec.openapis.org/overlay/latest.html",
)
OVERLAY_ACTION = Entry(
    code="OVL002",
    severity=Severity.ERROR,
    message="this action is not valid: {why}",
    help="an action has a `target`, and one of `update`, `copy` and `remove`",
)
OVERLAY_STALE = Entry(
    code="OVL003",
    severity=Severity.ERROR,
    message="`{query}` selects nothing, so this action does nothing",
    help="{hint}",
    gap=True,
)
OVERLAY_MISFIT = Entry(
    code="OVL004",
    severity=Severity.ERROR,
    message="this change was not made: {why}",
    help="remove what is there in an action before this one, or select something else",
    gap=True,
)
OVERLAY_DONE = Entry(
    code="OVL005",
    severity=Severity.WARNING,
    message="the document already says all of this",
    help="remove the action",
)

# --- document: references, REF ---------------------------------------------------------------------------------------

DANGLING_REF = Entry(
    code="REF001",
    severity=Severity.ERROR,
    message="`{ref}` refers to nothing",
    help="{hint}",
    gap=True,
)
REF_CYCLE = Entry(
    code="REF002",
    severity=Severity.ERROR,
    message="`{ref}` refers only to itself and says nothing; it is read as any value",
    help="give one of the definitions on the way a body of its own",
    gap=True,
)
EXTERNAL_REF = Entry(
    code="REF003",
    severity=Severity.ERROR,
    message="`{ref}` refers to another document, which is not read: {reason}",
    help="keep the file below the folder of the API description, or list it under `files` in the configuration; of what has an address, say under `copies` where a copy of it lies",
    gap=True,
)
REF_ASTRAY = Entry(
    code="REF009",
    severity=Severity.WARNING,
    message="`{ref}` refers to nothing in this document; it is read as `{meant}`",
    help="a `$ref` begins at the top of the document; let it refer to that",
)
REF_NO_NAME = Entry(
    code="REF010",
    severity=Severity.WARNING,
    message="`{ref}` names no schema; it is read as any value",
    help="name the class in the program that the document is made of: frameworks write this for a type that they do not know at run time, as NestJS does for an interface",
)
REF_NO_SCHEMA = Entry(
    code="REF004",
    severity=Severity.ERROR,
    message="`{ref}` refers to something that is not a {expected}",
    help="let it refer to a {expected}",
    gap=True,
)
REF_SIBLINGS = Entry(
    code="REF005",
    severity=Severity.NOTE,
    message="OpenAPI {dialect} ignores what stands beside a `$ref`; here it is honoured, as in 3.1: {keywords}",
    help="to say it in a way that every tool understands, put the `$ref` into an `allOf`",
)
REF_NO_TEXT = Entry(
    code="REF006",
    severity=Severity.ERROR,
    message="a `$ref` has to be a text",
    help='write it as "#/components/…", with the quotes: `#` begins a comment in YAML',
    gap=True,
)
DISCRIMINATOR_TARGET = Entry(
    code="REF007",
    severity=Severity.WARNING,
    message="the discriminator maps {told}, which {refer} to nothing",
    help="{hint}",
    gap=True,
)

DYNAMIC_AS_REF = Entry(
    code="REF008",
    severity=Severity.NOTE,
    message="`$dynamicRef` is read as a `$ref` to `{ref}`; no other schema takes its place",
    help="write a `$ref` if that is what is meant",
)

# --- document: schemas, SCH ------------------------------------------------------------------------------------------

WRONG_KEYWORD_TYPE = Entry(
    code="SCH001",
    severity=Severity.WARNING,
    message="`{keyword}` has to be {expected}; it is ignored here",
    help="write {expected}, or remove the keyword",
    gap=True,
)
UNKNOWN_TYPE = Entry(
    code="SCH002",
    severity=Severity.WARNING,
    message="there is no type `{type}`; it is ignored here{hint}",
    help="the types are array, boolean, integer, null, number, object and string; a file is a string with `format: binary`",
    gap=True,
)
NO_SCHEMA = Entry(
    code="SCH003",
    severity=Severity.WARNING,
    message="this is not a schema but {actual}; it is read as any value",
    help="a schema is an object, or true or false",
    gap=True,
)
FOREIGN_KEYWORD = Entry(
    code="SCH004",
    severity=Severity.NOTE,
    message="`{keyword}` is written here in a way that {dialect} does not know; it is read as it was meant",
    help="{hint}",
)
FOREIGN_TYPE = Entry(
    code="SCH005",
    severity=Severity.WARNING,
    message="there is no type `{type}`; it is read as {meant}",
    help="write {meant}",
)
ENUM_OF_ITEMS = Entry(
    code="SCH006",
    severity=Severity.WARNING,
    message="`enum` lists no array beside `type: array`; it is read as what the items may be",
    help="move `enum` into `items`",
)
ENDLESS_PATTERN = Entry(
    code="SCH007",
    severity=Severity.WARNING,
    message="checking a text that does not match this pattern may take exponential time; no text is checked against it",
    help="write it so that no repeated part can match the same characters in two ways: `(\\w*)*` is `\\w*`",
    gap=True,
)
LISTED_NULL = Entry(
    code="SCH008",
    severity=Severity.NOTE,
    message="`enum` lists null beside a type that has none; null is allowed here",
    help="let the type admit null, too: `type: [string, 'null']`, in OpenAPI 3.0 `nullable: true`",
)
ITEMS_OF_KINDS = Entry(
    code="SCH009",
    severity=Severity.NOTE,
    message="`items` is a list of {count} schemas; each item is taken to be any of them",
    help="write `items: {{anyOf: […]}}`; where the first item is the first of them, say how many there are: `minItems` and `maxItems`",
)
NULL_BESIDE_VARIANTS = Entry(
    code="SCH010",
    severity=Severity.NOTE,
    message="`type: 'null'` stands beside variants of which none admits null; null is allowed here in addition to them",
    help="write null as a variant: `{{type: 'null'}}`",
)

# --- document: everything else, DOC ----------------------------------------------------------------------------------

NO_DOCUMENT = Entry(
    code="DOC001",
    severity=Severity.ERROR,
    message="this is not an API description: {reason}",
    help="an OpenAPI document is an object with the keys `openapi`, `info` and `paths`",
)
MISSPELT = Entry(
    code="DOC032",
    severity=Severity.WARNING,
    message="there is no field `{name}` here; did you mean `{instead}`? it is kept in the docs, and has no effect",
    help="write `{instead}`, or `x-{name}` if it is an extension",
    gap=True,
)
MISPLACED = Entry(
    code="DOC044",
    severity=Severity.WARNING,
    message="`{name}` belongs to {owner}, and does not stand there; it is kept in the docs, and has no effect",
    help="look at how far it is indented, or move it",
    gap=True,
)
UNKNOWN_VERSION = Entry(
    code="DOC002",
    severity=Severity.ERROR,
    message="{version} is not supported",
    help="supported are {supported}",
)
NO_OPERATION = Entry(
    code="DOC003",
    severity=Severity.ERROR,
    message="the document has no operation that can be used",
    help="an operation stands in `paths` under its path and its method",
)
AS_IN_SWAGGER = Entry(
    code="DOC029",
    severity=Severity.WARNING,
    message="{said} is how Swagger 2.0 has it; it is read as it was meant",
    help="{hint}",
)
POSITIONAL_PARTS = Entry(
    code="DOC028",
    severity=Severity.WARNING,
    message="`{name}` has parts without names; such content is sent and returned as it is, and not taken apart",
    help="`multipart/form-data`, whose parts have names, is taken apart",
    gap=True,
)
ONLY_MODELS = Entry(
    code="DOC027",
    severity=Severity.NOTE,
    message="the document declares no operation; what else it describes is generated as models",
    help="an operation that the API serves stands in `paths` under its path and its method",
)
WRONG_FIELD_TYPE = Entry(
    code="DOC004",
    severity=Severity.WARNING,
    message="`{field}` has to be {expected}; it is ignored here",
    help="write {expected}, or remove the field",
    gap=True,
)
EMPTY_LIST = Entry(
    code="DOC041",
    severity=Severity.NOTE,
    message="an empty list stands here in the place of an object, as PHP writes one; it is read as an empty object",
    help="write `{{}}`",
)
MISSING_FIELD = Entry(
    code="DOC005",
    severity=Severity.WARNING,
    message="{what} has no `{field}`; {consequence}",
    help="add `{field}`",
    gap=True,
)
SKIPPED = Entry(
    code="DOC006",
    severity=Severity.ERROR,
    message="{what} is not {expected}; it is skipped",
    help="write {expected}, or remove it",
    gap=True,
)
PARAMETER_LOCATION = Entry(
    code="DOC007",
    severity=Severity.ERROR,
    message="parameter `{name}` cannot travel in `{location}`; it is skipped",
    help="`in` has to be one of path, query, header and cookie",
    gap=True,
)
HEADER_NAME = Entry(
    code="DOC034",
    severity=Severity.ERROR,
    message="`{name}` is not a name that a header can have; the parameter is skipped",
    help="the name of a header has letters, digits and `-`, and neither blanks nor `:`",
    gap=True,
)
PARAMETER_STYLE = Entry(
    code="DOC008",
    severity=Severity.WARNING,
    message="a {location} parameter has no style `{style}`; `{name}` is sent as `{used}`",
    help="the styles of a {location} parameter: {known}",
)
PATH_PARAMETER_UNDECLARED = Entry(
    code="DOC009",
    severity=Severity.WARNING,
    message="the path has `{{{name}}}`, but no such parameter is declared; it is taken as a required string",
    help="declare it: name {name}, in path, required true",
)
PATH_PARAMETER_UNUSED = Entry(
    code="DOC010",
    severity=Severity.WARNING,
    message="path parameter `{name}` does not occur in the path `{path}`; it is skipped",
    help="write `{{{name}}}` in the path, or remove the parameter",
    gap=True,
)
PATH_PARAMETER_RENAMED = Entry(
    code="DOC030",
    severity=Severity.WARNING,
    message="the path has `{{{name}}}`, and declared is `{declared}`; they are taken as one and the same",
    help="write `{{{declared}}}` in the path, or call the parameter `{name}`",
)
PATH_WITH_COLONS = Entry(
    code="DOC031",
    severity=Severity.WARNING,
    message="`{said}` in the path is read as `{{{name}}}`",
    help="write `{{{name}}}`; a path of OpenAPI has the names of its parameters in braces",
)
MAP_AS_REF = Entry(
    code="DOC033",
    severity=Severity.NOTE,
    message="`{field}` is itself a `$ref`, which only its entries may be; the entries of what it refers to are used",
    help="refer to each entry by itself, or bundle the files into one document",
)
RESPONSES_AS_ONE = Entry(
    code="DOC040",
    severity=Severity.WARNING,
    message="`responses` is itself a `$ref`, to a single response; it is read as that of `default`",
    help='refer to it below its status, such as `"200": {{$ref: …}}`',
)
PARAMETER_AS_SCHEME = Entry(
    code="DOC035",
    severity=Severity.NOTE,
    message="parameter `{name}` is a credential; it is given to the client, and not to each call",
    help="let `securitySchemes` declare it, and `security` alone ask for it",
)
PATH_PARAMETER_OPTIONAL = Entry(
    code="DOC011",
    severity=Severity.WARNING,
    message="path parameter `{name}` is not marked as required; it is taken as required",
    help="write `required: true`",
)
DUPLICATE_OPERATION_ID = Entry(
    code="DOC012",
    severity=Severity.WARNING,
    message="operationId `{operation_id}` is taken by another operation; {method} {path} goes without one",
    help="give each operation an operationId of its own",
)
ODD_STATUS = Entry(
    code="DOC013",
    severity=Severity.WARNING,
    message="`{status}` is not a status; the response is skipped",
    help="a response stands under a status such as 200, a range such as 4XX, or default",
    gap=True,
)
BARE_SCHEME = Entry(
    code="DOC043",
    severity=Severity.WARNING,
    message="`{name}` stands where a security requirement is wanted; it is read as `{name}: []`",
    help="write `{name}: []`; the list has the scopes that are needed",
)
STATUS_READ = Entry(
    code="DOC019",
    severity=Severity.WARNING,
    message="`{status}` is not a status; it is read as `{used}`",
    help="write {instead}",
)
ODD_MEDIA_TYPE = Entry(
    code="DOC020",
    severity=Severity.WARNING,
    message="`{name}` is not a media type; it is read as `{used}`",
    help="write a media type such as application/json, or a range such as */*",
)
MISSPELT_MEDIA_TYPE = Entry(
    code="DOC039",
    severity=Severity.WARNING,
    message="there is no media type `{name}`; it is read and sent as `{used}`",
    help="write `{used}`",
)
NO_MEDIA_TYPE = Entry(
    code="DOC022",
    severity=Severity.WARNING,
    message="`{name}` is not a media type, and {reason}; it is skipped",
    help="under `content` stand media types such as application/json; name an example under `examples`",
    gap=True,
)
SCHEMA_AS_CONTENT = Entry(
    code="DOC021",
    severity=Severity.WARNING,
    message="a schema stands here in the place of media types; it is read as the schema of any media type",
    help="write the media type, and the schema under it: `content: {{application/json: {{schema: …}}}}`",
)
EXAMPLE_AS_TEXT = Entry(
    code="DOC026",
    severity=Severity.NOTE,
    message="an example here is a text that holds JSON, where JSON is described; it is read as what the text says",
    help="write the example itself, without quotes around it",
)
FORM_OF_ONE_PART = Entry(
    code="DOC023",
    severity=Severity.WARNING,
    message="a form is made of named parts, but {types} is described here; it is read as one part, named `{name}`",
    help="write an object, whose properties are the parts: `{{type: object, properties: {{{name}: …}}}}`",
)
FORM_OF_NO_FIELDS = Entry(
    code="DOC036",
    severity=Severity.WARNING,
    message="a form is made of named fields, but {types} is described here; {instead}",
    help="write an object, whose properties are the fields: `{{type: object, properties: {{ids: …}}}}`",
    gap=True,
)
NO_SCHEME = Entry(
    code="DOC038",
    severity=Severity.WARNING,
    message="the URL `{url}` has no scheme; it is read as `{used}`",
    help="write `{used}`; a path that is relative to where the document lies begins with a slash",
)
CONTENT_OF_NONE = Entry(
    code="DOC024",
    severity=Severity.WARNING,
    message="an answer with the status {status} has no content; what is described here stands in the docs alone",
    help="remove `content`, or write the status that the answer really has",
)
DUPLICATE_PARAMETER = Entry(
    code="DOC014",
    severity=Severity.WARNING,
    message="parameter `{name}` in {location} is declared twice; the last one counts",
    help="remove one of them",
    gap=True,
)
PATH_WITHOUT_SLASH = Entry(
    code="DOC015",
    severity=Severity.WARNING,
    message="the path `{path}` does not begin with a slash; it is read as `/{path}`",
    help="write `/{path}`",
)
PATH_IN_PARAMETER = Entry(
    code="DOC045",
    severity=Severity.NOTE,
    message="this path begins with `{{{name}}}` and not with a slash: what is given for it is read as a path of its own, whose slashes stay",
    help="write a slash in front of it where it is one part of a path",
)
PATH_WITH_FRAGMENT = Entry(
    code="DOC025",
    severity=Severity.NOTE,
    message="the path `{path}` has a fragment; it tells operations apart, and is never sent",
    help="there is nothing to do, if that is what it is for",
)
NO_RESPONSES = Entry(
    code="DOC016",
    severity=Severity.NOTE,
    message="this operation declares no response",
    help="declare at least the response of a successful call",
)
SCHEME_INCOMPLETE = Entry(
    code="DOC017",
    severity=Severity.WARNING,
    message="security scheme `{name}` cannot be used: {reason}; it is skipped, and no call asks for it",
    help="the types are apiKey (with name and in), http (with scheme), oauth2 (with flows), openIdConnect and mutualTLS; the configuration may define it, too",
    gap=True,
)
PREFIX_IN_NAME = Entry(
    code="DOC042",
    severity=Severity.NOTE,
    message="this name of a header says what stands in front of the key; the key goes into `{header}`, behind `{prefix}`",
    help="declare `type: http` with `scheme: bearer`; in Swagger 2.0 write `name: {header}`, and the prefix in the description",
)
SERVER_URL = Entry(
    code="DOC037",
    severity=Severity.WARNING,
    message="the URL `{url}` of a server cannot be called: {reason}; the server is skipped",
    help="write a URL that paths can follow, such as https://api.example.com/v1",
    gap=True,
)
UNKNOWN_METHOD = Entry(
    code="DOC018",
    severity=Severity.WARNING,
    message="`{method}` is not a method of OpenAPI {dialect}; it is skipped",
    help="the methods are {known}",
    gap=True,
)

# --- algebra: ALG ----------------------------------------------------------------------------------------------------

CONFLICT = Entry(
    code="ALG001",
    severity=Severity.WARNING,
    message="`{piece}` cannot be both {lost} and {kept}; {kept} counts, since it stands later",
    help="if that is not what is meant, let the parts that are put together agree",
)
SELF_ALL_OF = Entry(
    code="ALG002",
    severity=Severity.WARNING,
    message="`{name}` is, by `allOf` and `$ref`, a part of itself; the repetition is left out",
    help="remove the reference that leads back",
)
NULL_ADDED = Entry(
    code="ALG003",
    severity=Severity.NOTE,
    message="`nullable` has no `type` beside it; null is allowed here in addition to what the other parts say",
    help="write `nullable` beside a `type`",
)
CLOSED_BUT_DECLARED = Entry(
    code="ALG004",
    severity=Severity.NOTE,
    message="`additionalProperties: false` forbids `{name}`, which another part declares; the property counts",
    help="declare all properties where `additionalProperties: false` stands, or remove it",
)
INAPPLICABLE = Entry(
    code="ALG005",
    severity=Severity.WARNING,
    message="`{keyword}` says nothing about {type}, only about {other}",
    help="remove it, or move it to the part that it is meant for",
)
UNSATISFIABLE = Entry(
    code="ALG006",
    severity=Severity.WARNING,
    message="no value can be valid here, because of `{keyword}`",
    help="look at the keywords that stand together here; they contradict each other",
)
TWIN_VARIANTS = Entry(
    code="ALG007",
    severity=Severity.NOTE,
    message="this variant of a `oneOf` is the same as another, so that neither could ever be the only one; they count as one",
    help="remove one of them, or write `anyOf`",
)
NAMESAKES = Entry(
    code="ALG014",
    severity=Severity.NOTE,
    message="this union is composed with another whose variants have the same titles; each meets its namesake, and no other",
    help="refer to one union in both places if that is not meant",
)
UNION_CYCLE = Entry(
    code="ALG008",
    severity=Severity.WARNING,
    message="this variant is the union itself; it is left out",
    help="remove it",
)
ENUM_MISFIT = Entry(
    code="ALG010",
    severity=Severity.WARNING,
    message="nothing that `{keyword}` lists is {type}; the type counts",
    help="let the type and the listed values agree; in YAML, texts such as yes, no and 1 need quotes",
    gap=True,
)
ENUM_VALUES_READ = Entry(
    code="ALG011",
    severity=Severity.WARNING,
    message="`{keyword}` lists {values} beside the type {type}; read as what was meant, of that type",
    help="let the type and the listed values agree; in YAML, texts such as 1 and true need quotes",
)
ENUM_VALUES_UNLIKE = Entry(
    code="ALG012",
    severity=Severity.WARNING,
    message="`{keyword}` lists {values} beside the type {type}; left out, since the type counts",
    help="let the type and the listed values agree",
    gap=True,
)
DEFAULT_MISFIT = Entry(
    code="ALG013",
    severity=Severity.WARNING,
    message="the default {value} is not valid here: {reason}; it stands in the docs, and is never sent",
    help="correct the default, or what it contradicts",
)
EXAMPLE_MISFIT = Entry(
    code="ALG015",
    severity=Severity.NOTE,
    message="{words}; it is shown in the docs, but no sample is made from it{others}",
    help="correct the example, or what it contradicts",
)
DYNAMIC_REF = Entry(
    code="ALG009",
    severity=Severity.WARNING,
    message="`$dynamicRef` is not followed; `{ref}` is read as any value",
    help="write a `$ref`",
    gap=True,
)

# --- ir: API ---------------------------------------------------------------------------------------------------------

ENUM_OF_STRUCTURES = Entry(
    code="API001",
    severity=Severity.NOTE,
    message="this `enum` lists arrays or objects, which no Python literal can say; any value of the type is taken",
    help="list texts, numbers and true or false, or describe the structure with `properties` or `items`",
)
REQUIRED_UNDECLARED = Entry(
    code="API002",
    severity=Severity.NOTE,
    message="`required` names {name}, which `properties` does not declare; that is not asked for",
    help="declare it among the properties, or take it out of `required`",
)
REQUIRED_UNTYPED = Entry(
    code="API018",
    severity=Severity.NOTE,
    message="`required` names {name}, which `properties` does not declare; any value may be given for it",
    help="declare it among the properties, or take it out of `required`",
)
OVERLAPPING_VARIANTS = Entry(
    code="API003",
    severity=Severity.NOTE,
    message="variants {one} and {other} of this union cannot always be told apart; what fits best counts, of equals the first",
    help="add a `discriminator`, or a required property whose `const` or `enum` differs",
)
ARRAY_WITHOUT_ITEMS = Entry(
    code="API011",
    severity=Severity.NOTE,
    message="this array does not say what it holds; its items are read as any values",
    help="describe them under `items`",
)
VENDOR_VALUE = Entry(
    code="API004",
    severity=Severity.WARNING,
    message="`{extension}` has to be {expected}; it is not used",
    help="correct the value, or choose another vendor profile in the configuration",
    gap=True,
)
UNDEFINED_SCHEME = Entry(
    code="API005",
    severity=Severity.WARNING,
    message="security scheme `{name}` is required but not defined; it is read as a bearer token{hint}",
    help="define it under `components.securitySchemes`, or in the configuration",
)
SECURITY_UNSAID = Entry(
    code="API006",
    severity=Severity.NOTE,
    message="schemes are declared, but {operations} {do} not say whether one is needed; credentials that were given are sent",
    help="give the operation or the whole document a `security`; an empty list says that none is needed",
)
CREDENTIAL_UNSAID = Entry(
    code="API027",
    severity=Severity.NOTE,
    message="{operations} may be refused with 401, and nothing says by what a caller is known; the client takes no credential",
    help='declare it in `securitySchemes`, or under `[client.schemes]` in the configuration: `token = {{ type = "http", scheme = "bearer" }}`',
)
SIGNS_IN = Entry(
    code="API023",
    severity=Severity.NOTE,
    message="{operations} {take} a password to sign in with, and {say} nothing of the credential that the whole document asks for; none has to be given there",
    help="write `security: []` at the operation, or what it needs",
)
CLIENT_PARAMETER = Entry(
    code="API025",
    severity=Severity.NOTE,
    message="{count} of {all} operations take the header `{name}`; it is an argument of the client, and a call may give another value",
    help='`"{name}" = true` under `[client.parameters]` in the configuration says so, `false` that each call gives it',
)
CLIENT_PARAMETER_UNKNOWN = Entry(
    code="API026",
    severity=Severity.WARNING,
    message="the configuration speaks of a parameter `{name}`, which no operation has{hint}",
    help="write the name that it has in the request, as `X-Tenant-Id`",
)
ENVELOPE_PIN = Entry(
    code="API007",
    severity=Severity.WARNING,
    message="the configuration says that `{payload}` is the payload of {operation}, but {reason}; nothing is unwrapped",
    help="name a property of the successful answer, or take the entry out of the configuration",
)
ENVELOPE_ODD = Entry(
    code="API008",
    severity=Severity.NOTE,
    message="{operations} {answer} unlike the others, {reason}; the whole answer is returned",
    help="if that is not meant, correct the description or pin the payload in the configuration",
)
ENVELOPE_UNKNOWN = Entry(
    code="API009",
    severity=Severity.WARNING,
    message="the configuration speaks of the envelope of `{operation}`, which is not an operation of this document",
    help="write an operationId, or method and path as in `GET /zones`",
)
NAME_UNKNOWN = Entry(
    code="API024",
    severity=Severity.WARNING,
    message="the configuration has a name for `{name}`, which is nothing of this document{hint}",
    help="write an operationId, `METHOD /path`, `tag NAME`, `scheme NAME`, `env SCHEME`, `parameter NAME` of the client, the name of a component, or a pointer",
)
PAGES_PIN = Entry(
    code="API014",
    severity=Severity.WARNING,
    message="the configuration says how {operation} answers in pages, but {reason}; it answers in one piece",
    help="name the items, and the parameter and property that lead on, or take the entry out of the configuration",
)
PAGES_UNKNOWN = Entry(
    code="API015",
    severity=Severity.WARNING,
    message="the configuration speaks of the pages of `{operation}`, which is not an operation of this document",
    help="write an operationId, or method and path as in `GET /zones`",
)
ANSWER_UNDESCRIBED = Entry(
    code="API016",
    severity=Severity.NOTE,
    message="this successful response does not say what it holds; whatever comes is returned as it is",
    help="describe it under `content`, or answer 204 if there is nothing to read",
)
CONTENT_OPAQUE = Entry(
    code="API017",
    severity=Severity.NOTE,
    message="a schema does not say how `{media_type}` is written; it is sent and given as {how}, and what it means stands in the docs",
    help="describe a text as `type: string`, a file as that of `format: binary`",
)
ONE_CARRIER = Entry(
    code="API021",
    severity=Severity.WARNING,
    message="{names} are asked for together, but no request can carry them all in its {where}; each of them is enough",
    help="list them as alternatives, each with a dash of its own: `- a: []`, `- b: []`",
)
BODIES_FORGOTTEN = Entry(
    code="API022",
    severity=Severity.NOTE,
    message="no request body says whether it is `required`; this and every other that has to hold something, {count} in all, are read as required",
    help="write `required: true` beside `content`, or `required: false` where nothing may be sent",
)
FILE_UNSAID = Entry(
    code="API028",
    severity=Severity.NOTE,
    message="`file` is a string here, in a form of parts that has no other file; it is sent as a file",
    help="write `format: binary` beside its type (OpenAPI 3.0), or `contentMediaType` in its place (3.1)",
)
HOLDS_ITSELF = Entry(
    code="API020",
    severity=Severity.WARNING,
    message="this holds nothing but itself, in lists or maps, and so says nothing of what is in them in the end; that is read as any values",
    help="add what else it may hold, under `oneOf`, or make it an object",
)
PROFILE_UNKNOWN = Entry(
    code="API010",
    severity=Severity.ERROR,
    message="there is no vendor profile `{name}`",
    help="the profiles are {known}",
)

# --- output: OUT -----------------------------------------------------------------------------------------------------

OUTPUT_EDITED = Entry(
    code="OUT001",
    severity=Severity.ERROR,
    message="edited by hand since it was generated: {paths}; nothing was written",
    help="move the edits out of the package, or let `--force` overwrite them",
)
OUTPUT_FOREIGN = Entry(
    code="OUT002",
    severity=Severity.ERROR,
    message="in the way and not generated: {paths}; nothing was written",
    help="move it away, or generate into another folder with `-o` or `--package`",
)
OUTPUT_MANIFEST = Entry(
    code="OUT003",
    severity=Severity.ERROR,
    message="the manifest cannot be read ({why}), so it is not known which files are generated; nothing was written",
    help="restore it from version control",
)
OUTPUT_LEFTOVER = Entry(
    code="OUT004",
    severity=Severity.NOTE,
    message="an earlier run was interrupted while it wrote this package; what it left beside it was removed",
    help="there is nothing to do",
)
OUTPUT_REFUSED = Entry(
    code="OUT005",
    severity=Severity.ERROR,
    message="cannot be read or written: {why}",
    help="check the permissions and the free space of the folder",
)
OUTPUT_NO_FOLDER = Entry(
    code="OUT006",
    severity=Severity.ERROR,
    message="the package folder is a file or a symbolic link; nothing was written",
    help="move it away, or generate into another folder with `-o` or `--package`",
)
OUTPUT_MERGED = Entry(
    code="OUT007",
    severity=Severity.NOTE,
    message="the package holds both sides of a merge; all of its files are made anew",
    help="there is nothing to do; files of your own stay as they are",
)

# --- config: CONF ----------------------------------------------------------------------------------------------------

CONFIG_UNREADABLE = Entry(
    code="CONF001",
    severity=Severity.ERROR,
    message="the configuration cannot be read: {why}",
    help="`clientpress init` writes a commented one to start from",
)
CONFIG_BROKEN = Entry(
    code="CONF002",
    severity=Severity.ERROR,
    message="this is not TOML: {why}",
    help="the format is described at https://toml.io",
)
CONFIG_UNKNOWN_KEY = Entry(
    code="CONF003",
    severity=Severity.ERROR,
    message="there is no setting `{key}` here",
    help="{hint}",
)
CONFIG_WRONG_TYPE = Entry(
    code="CONF004",
    severity=Severity.ERROR,
    message="`{key}` has to be {expected}",
    help="for example: {example}",
)
CONFIG_MISSING_KEY = Entry(
    code="CONF005",
    severity=Severity.ERROR,
    message="the setting `{key}` is missing",
    help="for example: {example}",
)
CONFIG_WRONG_VALUE = Entry(
    code="CONF006",
    severity=Severity.ERROR,
    message="`{value}` is not a valid value for `{key}`",
    help="{hint}",
)
CONFIG_ABSENT = Entry(
    code="CONF007",
    severity=Severity.ERROR,
    message="there is nothing to generate from: no SPEC was given, and no configuration lies in this folder",
    help="give the path of an API description, or write a configuration with `clientpress init`",
)
CONFIG_TWO = Entry(
    code="CONF008",
    severity=Severity.WARNING,
    message="both {used} and {ignored} configure clientpress here; {used} counts",
    help="keep one of them",
)
CONFIG_SAME_TARGET = Entry(
    code="CONF009",
    severity=Severity.ERROR,
    message="two clients would be written to {folder}",
    help="give each client a `package` or an `out` of its own",
)
TEMPLATE_FAULT = Entry(
    code="CONF010",
    severity=Severity.ERROR,
    message="this template cannot be used: {why}",
    help="what a template is given and may print is told in docs/templates.md of clientpress",
)

STAINLESS_NONE = Entry(
    code="CONF011",
    severity=Severity.ERROR,
    message="this is not a Stainless config: it has no `resources`",
    help="`stainless` in the config is the path of a `stainless.yml`, not of the API description beside it",
)
STAINLESS_FORM = Entry(
    code="CONF012",
    severity=Severity.WARNING,
    message="{what} should be {needed}; nothing is read here",
    help="all else of the file counts",
)
STAINLESS_METHOD = Entry(
    code="CONF013",
    severity=Severity.WARNING,
    message="`{method}` is not a method that is understood; its operation keeps the name that it has without it",
    help="a method is an endpoint, `list: get /things`, or says one, `list: {{endpoint: get /things}}`",
)
STAINLESS_ENDPOINT = Entry(
    code="CONF014",
    severity=Severity.WARNING,
    message="the document has no `{endpoint}`, which `{method}` is to call",
    help="the description may be newer than this file: correct the path, or take the method out",
)
STAINLESS_TWICE = Entry(
    code="CONF015",
    severity=Severity.NOTE,
    message="`{endpoint}` is called by `{first}` already; there is no second method `{method}`",
    help="an operation has one method",
)
STAINLESS_MODEL = Entry(
    code="CONF016",
    severity=Severity.WARNING,
    message="the model `{model}` refers to {schema}, which is not in the document",
    help="give the name of a schema in `components`, or its pointer: `#/components/schemas/Thing`",
)
STAINLESS_PAGES = Entry(
    code="CONF017",
    severity=Severity.WARNING,
    message="no pagination of the type {type} is known; pages are found as if this scheme were not there",
    help="the types are page_number, offset, cursor, cursor_id, cursor_url and fake_page",
)
STAINLESS_ENDPOINTS = Entry(
    code="CONF018",
    severity=Severity.WARNING,
    message="the document does not have {count} more endpoints of this file either, from `{endpoint}` on",
    help="the methods that call them are left out; all others are called as the file says",
)
ONLY_NOTHING = Entry(
    code="CONF019",
    severity=Severity.ERROR,
    message="no operation of this document matches {patterns}, and `--only` asks for nothing else",
    help="give an operationId, `METHOD /path`, a path or a tag, with * and ?, as the document writes it{known}",
)
ONLY_UNMATCHED = Entry(
    code="CONF020",
    severity=Severity.WARNING,
    message="no operation matches {patterns}, which `--only` asks for",
    help="give an operationId, `METHOD /path`, a path or a tag, with * and ?, as the document writes it",
)
ONLY_ELSEWHERE = Entry(
    code="CONF021",
    severity=Severity.NOTE,
    message="no operation of this document matches `--only`, so its package is left as it is",
    help="operations of another client in the config match",
)

# --- command line: CLI -----------------------------------------------------------------------------------------------

INSPECT_NOTHING = Entry(
    code="CLI001",
    severity=Severity.ERROR,
    message="`{what}` is neither an operation, a model nor a place in the document",
    help="{instead}",
)
REPORT_ON_INPUT = Entry(
    code="CLI002",
    severity=Severity.ERROR,
    message="the report would be written over this file, which is read; nothing was written",
    help="give `--report` the name of another file",
)

# --- naming: NAME ----------------------------------------------------------------------------------------------------

LOCK_BROKEN = Entry(
    code="NAME001",
    severity=Severity.ERROR,
    message="the lock of names cannot be read: {reason}",
    help="restore it from version control; without it public names may change",
)
LOCK_MERGED = Entry(
    code="NAME003",
    severity=Severity.NOTE,
    message="the lock of names held both sides of a merge; the names of both go on",
    help="there is nothing to do; what both sides called by one name keeps it on the side merged into",
)
LOCK_AHEAD = Entry(
    code="NAME002",
    severity=Severity.WARNING,
    message="the package is generated from {new} already, so this lock has its names; what {old} called otherwise is told as another change",
    help="compare before you generate, or with a checkout of what callers have: `git worktree add ../before origin/main`",
)

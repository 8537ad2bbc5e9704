"""The little English that names need: the singular of a plural, and words that say nothing or that say what is done.

Rules are safe before they are complete: where a plural is not certain the word stays as it is, since `status` must
never become `statu`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from clientpress.naming.words import Words

_IRREGULAR: Final = {
    "children": "child", "people": "person", "men": "man", "women": "woman", "mice": "mouse", "feet": "foot",
    "teeth": "tooth", "geese": "goose", "criteria": "criterion", "phenomena": "phenomenon", "indices": "index",
    "vertices": "vertex", "matrices": "matrix", "appendices": "appendix", "suffices": "suffix", "analyses": "analysis",
    "diagnoses": "diagnosis", "hypotheses": "hypothesis", "theses": "thesis", "crises": "crisis",
    "parentheses": "parenthesis", "synopses": "synopsis", "axes": "axis", "halves": "half", "shelves": "shelf",
    "knives": "knife", "wives": "wife", "lives": "life", "wolves": "wolf", "leaves": "leaf", "thieves": "thief",
    "selves": "self", "quizzes": "quiz", "movies": "movie", "cookies": "cookie", "ties": "tie", "pies": "pie",
    "lies": "lie", "dies": "die", "zombies": "zombie", "calories": "calorie", "selfies": "selfie", "rookies": "rookie",
    "brownies": "brownie", "hoodies": "hoodie", "caches": "cache", "niches": "niche", "aches": "ache",
    "headaches": "headache", "avalanches": "avalanche", "shoes": "shoe", "toes": "toe", "heroes": "hero",
    "potatoes": "potato", "tomatoes": "tomato", "echoes": "echo", "vetoes": "veto", "menus": "menu", "gurus": "guru",
    "cpus": "cpu", "gpus": "gpu", "skus": "sku", "vcpus": "vcpu", "asus": "asu", "emojis": "emoji", "kpis": "kpi",
    "apis": "api", "uris": "uri", "guis": "gui", "wikis": "wiki", "taxis": "taxi", "pois": "poi", "skis": "ski",
    "upis": "upi", "ais": "ai", "axles": "axle",
}  # fmt: skip
_SHORT: Final = frozenset(
    {"ids", "ips", "vms", "tvs", "pcs", "qrs", "ads", "sims", "ivs", "kvs", "mrs", "prs"}
)
_SES: Final = frozenset(
    {"statuses", "viruses", "bonuses", "campuses", "aliases", "biases", "canvases", "atlases", "buses", "gases", "lenses",
     "focuses", "censuses", "corpuses", "consensuses", "apparatuses", "prospectuses", "surpluses", "radiuses",
     "nexuses", "walruses", "ibises", "irises", "chorus", "choruses", "minibuses", "geniuses", "stimuluses"}
)  # fmt: skip
_SAME: Final = frozenset(
    {"news", "https", "series", "species", "means", "physics", "mathematics", "maths", "statistics", "analytics",
     "economics", "logistics", "diagnostics", "basics", "graphics", "ethics", "politics", "electronics", "robotics",
     "genetics", "dynamics", "mechanics", "acoustics", "aesthetics", "forensics", "semantics", "heuristics",
     "demographics", "headquarters", "always", "kubernetes", "lens", "chaos", "cosmos", "kudos", "macos", "ios", "dos",
     "ddos", "qos", "canvas", "alias", "atlas", "bias", "christmas", "texas", "kansas", "overseas", "whereas", "perhaps",
     "besides", "cors", "sales", "does", "yes", "address", "redis", "postgres", "mongos", "devops", "ops", "goods",
     "sms", "mms", "tls", "mtls", "dns", "gps", "aws", "css", "saas", "paas", "iaas", "xss", "rss", "vps", "cms", "crs",
     "pms", "pos", "ics", "wss", "ftps", "sftps", "ldaps", "imaps", "smtps", "us", "bytes", "pants", "scissors",
     "windows", "loss", "access", "process", "credits", "nas", "das", "ucs", "ras", "dls", "nls", "els", "ecs", "eks",
     "kms", "sqs", "sns", "rds", "ebs", "efs", "dms", "mbs", "gbs", "vas", "fis", "lbs", "gas", "bus", "plus", "bps",
     "kbps", "mbps", "gbps", "rps", "qps", "fps", "ms", "js", "ts", "os", "is", "as", "has", "was", "its", "this", "thus",
     "cephfs", "btrfs", "glusterfs", "hdfs", "sysfs", "procfs", "tmpfs", "squashfs", "rootfs", "juicefs", "ipfs", "ntfs",
     "sshfs", "vmfs", "towards", "afterwards", "corps", "chassis", "rendezvous", "apps_script", "https_only", "las", "los"}
)  # fmt: skip


@lru_cache(maxsize=1 << 13)
def singular(word: str) -> str:
    """Give the singular of a plural, and any other word as it is. For example: policies → policy; status → status."""
    if word in _SAME:
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) <= 3:  # noqa: PLR2004 - a three-letter word is an acronym before it is a plural
        return word[:-1] if word in _SHORT else word
    if word in _SES or word.endswith(("sses", "shes", "xes", "zzes", "tches", "nches", "rches")):
        return word[:-2]
    if word.endswith(("aches", "eches", "oches", "uches", "iches")):
        return word[:-2]
    if word.endswith("ies"):
        return word[:-3] + "y"
    if (word.endswith("s") and not word.endswith(("ss", "us", "is", "ys"))) or word.endswith(
        ("ays", "eys", "oys")
    ):
        return word[:-1]
    return word


_UNCOUNTED: Final = frozenset(
    {"data", "info", "information", "metadata", "meta", "content", "health", "status", "history", "usage", "access", "auth",
     "storage", "memory", "traffic", "feedback", "progress", "software", "hardware", "equipment", "me", "self", "all", "root"}
)  # fmt: skip
"""Words of which there are not several."""


def plural(word: str) -> str:
    """Give the plural of a word, where it has one that is known as such. For example: policy → policies; data → data, oauth2 → oauth2."""
    if is_plural(word) or word in _SAME or word in _UNCOUNTED or word[-1:].isdigit():
        return word
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        made = f"{word[:-1]}ies"
    else:
        made = f"{word}es" if word.endswith(("s", "x", "z", "ch", "sh")) else f"{word}s"
    return made if singular(made) == word else word


def singular_words(parts: Words) -> Words:
    """Give the singular of a name: of its last word. For example: permission, groups → permission, group."""
    if not parts:
        return parts
    last = singular(parts[-1])
    return parts if last == parts[-1] else (*parts[:-1], last)


def is_plural(word: str) -> bool:
    """Whether the word is certainly a plural."""
    return singular(word) != word


WEAK: Final = frozenset(
    {"result", "data", "item", "value", "body", "response", "object", "type", "option", "attribute", "property",
     "param", "parameter", "setting", "config", "configuration", "info", "information", "meta", "metadata", "request",
     "payload", "content", "entry", "element", "record", "row", "list", "array", "collection", "detail", "field",
     "input", "output", "model", "dto", "schema", "params", "args", "argument", "kwargs", "state", "status", "kind",
     "mode", "name", "id", "key", "code", "default", "additional", "extra", "other", "spec", "properties", "val",
     "obj", "res", "resp", "req", "entity", "resource", "node", "self", "root", "embedded", "included", "empty", "map",
     "any", "none", "null", "string", "number", "integer", "boolean", "enum", "date", "time", "count", "total", "order",
     "filter", "query", "from", "to", "by", "in", "of", "source", "target", "values", "level", "format", "size", "action",
     "reason", "method", "version", "current", "old", "new", "first", "last", "next", "previous", "all", "results",
     "success", "failure", "plain", "raw", "main", "base", "one", "two", "a", "b", "c", "x", "y", "z", "variant"}
)  # fmt: skip
"""Words that say nothing alone: the owner's or the method's name goes in front of them."""

CONTAINERS: Final = frozenset(
    {"result", "data", "item", "value", "content", "entry", "element", "record", "row", "list", "array", "collection",
     "response", "body", "payload", "object", "hit", "match", "document", "doc"}
)  # fmt: skip
"""Words for the list that an answer is, so that its items are called after what was asked for."""

VERBS: Final = frozenset(
    {"get", "list", "create", "update", "delete", "remove", "add", "patch", "put", "post", "set", "find", "search",
     "fetch", "read", "retrieve", "show", "edit", "modify", "replace", "upsert", "enable", "disable", "start", "stop",
     "cancel", "send", "check", "validate", "verify", "query", "describe", "batch", "bulk", "save", "store", "make",
     "insert", "new", "change", "destroy", "clear", "reset", "restore", "archive", "unarchive", "publish", "unpublish",
     "import", "export", "upload", "download", "generate", "register", "unregister", "activate", "deactivate", "assign",
     "unassign", "attach", "detach", "link", "unlink", "lock", "unlock", "move", "copy", "clone", "merge", "split",
     "run", "execute", "invoke", "trigger", "submit", "approve", "reject", "accept", "decline", "confirm", "close",
     "open", "subscribe", "unsubscribe", "follow", "unfollow", "login", "logout", "refresh", "rotate", "revoke", "grant",
     "count", "head", "options", "view", "browse", "lookup", "load", "sync", "test", "preview", "render", "compute",
     "calculate", "convert", "parse", "resolve", "review", "install", "uninstall", "deploy", "rollback", "purge",
     "flush", "kill", "pause", "resume", "retry", "renew", "scan", "initiate", "abort", "invite", "mark", "unmark",
     "pin", "unpin", "star", "unstar", "block", "unblock", "ban", "mute", "unmute", "redeem", "refund", "pay", "charge",
     "capture", "void", "transfer", "authorize", "authenticate", "request", "poll", "watch", "trace", "connect",
     "increment", "decrement", "disconnect", "complete", "finish", "begin", "end", "ping", "translate", "detect", "analyze", "analyse", "classify",
     "compare", "encode", "decode", "encrypt", "decrypt", "sign", "bind", "unbind", "apply", "duplicate", "reorder",
     "acknowledge", "anonymize", "anonymise", "compress", "decompress", "deprovision", "dismiss", "escalate", "evaluate",
     "impersonate", "init", "predict", "reassign", "reboot", "rebuild", "recalculate", "regenerate", "reindex", "rename",
     "reopen", "reprocess", "resend", "resize", "restart", "resubmit", "shuffle", "snooze", "suspend", "summarize",
     "terminate", "transcribe", "uncompress", "undelete", "undo", "unhide", "unlike", "unpause", "unsuspend", "wipe",
     "sort", "schedule", "reschedule", "notify", "invalidate", "revalidate", "shutdown", "reconstruct", "reload", "revert",
     "promote", "demote", "rerun", "requeue", "resync", "configure", "optimize", "optimise", "simulate", "identify", "flatten", "scrub", "report", "recover", "return", "extend", "force", "toggle", "switch"}
)  # fmt: skip
ACTS: Final = VERBS | {
    "advance", "deliver", "expire", "finalize", "interrupt", "kick", "leave", "pull", "push", "redact", "release", "replicate", "reverse",
    "ship", "succeed", "unban", "unschedule",
}  # fmt: skip
"""What the end of a path says is done; in an operationId some of these words may be things: *pull requests*."""
LIST_VERBS: Final = frozenset({"list", "search", "find", "browse", "query", "index"})
PREPOSITIONS: Final = frozenset(
    {"by", "for", "from", "in", "of", "with", "to", "on", "and", "using", "via", "per", "at", "within", "or", "as",
     "under", "into", "where", "that", "without"}
)  # fmt: skip
ARTICLES: Final = frozenset({"a", "an", "the"})


VAGUE: Final = frozenset(
    {"result", "data", "item", "value", "body", "response", "object", "type", "kind", "mode", "option", "attribute", "property",
     "param", "parameter", "setting", "config", "configuration", "info", "information", "meta", "metadata", "request",
     "payload", "content", "entry", "element", "list", "array", "collection", "detail", "field", "input", "output", "model",
     "dto", "schema", "args", "argument", "name", "id", "key", "code", "default", "additional", "extra", "other",
     "val", "obj", "res", "resp", "req", "empty", "current", "new", "old", "version", "method", "status", "state", "total",
     "success", "failure", "base", "variant", "single", "target", "filter", "common"}
)  # fmt: skip
"""Words that name no thing, even where the author chose them: fewer than the weak ones, since an `Order` may be one."""


def is_vague(parts: Words) -> bool:
    """Whether the author's own name says nothing outside its place. For example: `item`, `response_collection`; not `order`."""
    return all(singular(part) in VAGUE or part in VAGUE or part.isdigit() for part in parts)


def joined(front: Words, core: Words) -> Words:
    """Put words in front of a name, and say nothing twice.

    For example: list, routes + route → list, route; dns, record + dns, record, data → dns, record, data; custom, pages, for, a,
    zone + update, custom, page, request → update, custom, page, for, a, zone, request; ip, action + create, action, request → create,
    ip, action, request.
    """
    fronts, cores = tuple(map(singular, front)), tuple(map(singular, core))
    for size in range(min(len(front), len(core)), 0, -1):
        for at in range(len(core) - size + 1 if core[0] in VERBS else 1):
            run = cores[at : at + size]
            start = next(
                (
                    start
                    for start in range(len(front) - size, -1, -1)
                    if fronts[start : start + size] == run
                ),
                -1,
            )
            seam = at <= int(core[0] in VERBS) and start == len(front) - size
            if start >= 0 and len(run) == size and (seam or size > 1 or size == len(front)):
                same = core[at : at + size]
                return (
                    *core[:at],
                    *front[:start],
                    *same,
                    *front[start + size :],
                    *core[at + size :],
                )
    return (*front, *core)


def is_weak(parts: Words) -> bool:
    """Whether a name says nothing alone. For example: `result`, `data_items`; not `result_info_page`."""
    return all(part in WEAK or singular(part) in WEAK or part.isdigit() for part in parts)


def without_articles(parts: Words) -> Words:
    """Leave out a, an, the between other words, unless a plural follows (then it is a name: `list a records`)."""
    return tuple(
        part
        for index, part in enumerate(parts)
        if not (
            part in ARTICLES
            and 0 < index < len(parts) - 1
            and (part == "the" or not is_plural(parts[index + 1]))
        )
    )


def noun_of(parts: Words) -> Words:
    """Give what a method's name speaks of, in the singular.

    For example: list, dns, records, for, a, zone → dns, record; create, token → token. Empty where there is only a verb.
    """
    start = 0
    while start < len(parts) and (
        parts[start] in VERBS or parts[start] in ("all", "my", *ARTICLES)
    ):
        start += 1
    end = next(
        (index for index in range(start, len(parts)) if parts[index] in PREPOSITIONS), len(parts)
    )
    return singular_words(parts[start:end])


def verb_of(parts: Words) -> str:
    """Give the verb that a method's name begins with, or nothing."""
    return parts[0] if parts and parts[0] in VERBS else ""

"""`$ref`: from a reference as it is written to the place of the value that it means.

Comes in: the plain trees by file name. Goes out: places that exist; what refers to nothing is reported and gives None.
Values are looked up a level at a time and kept, so that neighbours cost one step each. The index of `$id`s and anchors is
built the first time that a reference is no plain pointer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer, unescape
from clientpress.diagnostics.words import suggestion
from clientpress.document.anchors import Anchors
from clientpress.document.called import names_and_ids
from clientpress.document.dialect import Dialect
from clientpress.document.library import Library, references
from clientpress.document.spread import Spreading

_MAX_INDEX_DIGITS = 9
_MAX_THROUGH = 50  # references that a pointer may lead through

_UNSLASHED = re.compile(r"[#/]?((?:components|definitions)/.+)")
_ENDS_OF_FILES = (".json", ".yaml", ".yml")
_OF_A_SCHEMA = ("#/$defs/", "#/definitions/")
MISSING = object()
"""What `Registry.get` gives where nothing stands."""


class Registry:
    """The values of a document by place, and what its references mean."""

    def __init__(
        self,
        trees: Mapping[str, Any],
        dialect: Dialect,
        found: Collector,
        library: Library | None = None,
        *,
        dynamic: bool = True,
    ) -> None:
        self._nodes: dict[tuple[str, str], Any] = {(file, ""): tree for file, tree in trees.items()}
        self._empty: set[Place] = set()
        self._called_so: dict[str, dict[str, Place]] = {}  # by file, then name or `$id`
        self._anchors = {file: Anchors(tree, dialect.id_keyword) for file, tree in trees.items()}
        self._dialect = dialect
        self._found = found
        self._library = library
        self._refused: dict[tuple[str, str], str] = {}
        self._resolved: dict[tuple[Place, str], Place | str] = {}
        self._under_way = 0
        self._dynamic = dynamic and dialect.id_keyword == "$id"
        self._copies: set[Place] = set()

    def get(self, place: Place) -> Any:
        """Give the plain value at `place`, or MISSING."""
        node = self._nodes.get(place, MISSING)
        if node is not MISSING:
            return node
        file, pointer = place
        above, _, token = pointer.rpartition("/")
        node = self._nodes.get((file, above), MISSING)
        if node is MISSING or not pointer:
            return self._get(place)
        node = _child(node, unescape(token))
        if node is not MISSING:
            self._nodes[place] = node
        return node

    def _get(self, place: Place) -> Any:
        """Give the value at a place of which not even the holder was looked up before."""
        file: str
        pointer: str
        file, pointer = place
        node = MISSING
        missing: list[str] = []
        while node is MISSING and pointer:
            pointer, _, token = pointer.rpartition("/")
            missing.append(token)
            node = self._nodes.get((file, pointer), MISSING)
        while missing and node is not MISSING:
            token = missing.pop()
            node = _child(node, unescape(token))
            pointer = f"{pointer}/{token}"
            if node is not MISSING:
                self._nodes[file, pointer] = node
        return node

    @property
    def dynamic(self) -> bool:
        """Whether there may be any `$dynamicRef`."""
        return self._dynamic or (self._library is not None and self._library.dynamic)

    def spread(self, file: str) -> Any:
        """Give the maps of a file that are references their entries; give back its tree."""
        top = Place(file, Pointer(""))
        tree = Spreading(self.resolve, self.get, self._found).tree(self.get(top), top)
        self._nodes = {place: node for place, node in self._nodes.items() if place[0] != file}
        self._nodes[top] = tree
        self._anchors[file] = Anchors(tree, self._dialect.id_keyword)
        return tree

    def put_copy(self, place: Place, value: Any) -> None:
        """Let a copy stand at `place`, whose references name file and pointer, whatever `$id` stands around it."""
        self._copies.add(place)
        self.put(place, value)

    def put(self, place: Place, value: Any) -> None:
        """Let `value` stand at `place`, where the author wrote nothing but something has to be said."""
        self._nodes[place] = value

    def resolve(self, holder: Place, ref: Any) -> Place | None:
        """Give the place that the `$ref` of the object at `holder` means, or report why there is none."""
        if not isinstance(ref, str):
            self._found.report(catalogue.REF_NO_TEXT, holder / "$ref")
            return None
        target = self.lookup(holder, ref)
        if isinstance(target, Place):
            strange = "/" not in ref or ref.startswith(_OF_A_SCHEMA) or _UNSLASHED.match(ref)
            if strange and self._leads_nowhere(holder, ref):
                at = holder / "$ref"
                meant = f"#{target.pointer}"
                self._found.report(catalogue.REF_ASTRAY, at, fold="document", ref=ref, meant=meant)
            return target
        at, url = holder / "$ref", ref.partition("#")[0]
        reason = self._refused.get((holder.file, url))
        if ref.startswith("#/") and ref[1:-1] in self._dialect.schema_homes and ref[-1] == "/":
            self._found.report(catalogue.REF_NO_NAME, at, fold="document", ref=ref)
        elif near := self.near(holder.file, ref):
            self._found.report(catalogue.DANGLING_REF, at, ref=ref, hint=near)
        elif reason is None or self._anchors[holder.file].base(holder) is not None:
            self._found.report(catalogue.DANGLING_REF, at, ref=ref, hint=target)
        else:
            fold = url if _is_address(url) else None
            self._found.report(catalogue.EXTERNAL_REF, at, fold=fold, ref=ref, reason=reason)
        return None

    def _leads_nowhere(self, holder: Place, ref: str) -> bool:
        """Whether a reference that was looked up leads nowhere as it is written."""
        return isinstance(self._resolved.get((self._anchors[holder.file].root(holder), ref)), str)

    def bears(self, name: str) -> int:
        """Count the schemas that a `$dynamicRef` of this name could mean, in all files that are open."""
        todo: list[Any] = [self.get(Place(file, Pointer(""))) for file in self._anchors]
        count = 0
        while todo:
            node = todo.pop()
            if isinstance(node, dict):
                count += node.get("$dynamicAnchor") == name
                todo.extend(node.values())
            elif isinstance(node, list):
                todo.extend(node)
        return count

    def outward(self, file: str) -> Iterator[tuple[str, Place]]:
        """Give reference and target of all that a file refers to in others, and of all that those targets refer to.

        A reference that leads nowhere is left out: whoever follows it says so.
        """
        todo = [Place(file, Pointer(""))]
        seen = set(todo)
        while todo:
            top = todo.pop()
            for holder, ref in references(self.get(top), top):
                if ref.startswith("#") and holder.file == file:
                    continue
                target = self.lookup(holder, ref)
                if isinstance(target, Place):
                    yield ref, target
                    if seen.isdisjoint(above(target)):
                        seen.add(target)
                        todo.append(target)

    def lookup(self, holder: Place, ref: str) -> Place | str:
        """Give the place that `ref` means where it stands in the object at `holder`, or a hint at what may be meant.

        A pointer may lead through other references. For example: `#/components/schemas/zone/properties/id` where
        `zone` is itself a `$ref`.
        """
        if self._copies and not self._copies.isdisjoint(above(holder)):
            file, _, pointer = ref.partition("#")
            return Place(file, Pointer(pointer))
        root = self._anchors[holder.file].root(holder)
        key = (root, ref)
        if key not in self._resolved:
            if self._under_way >= _MAX_THROUGH:
                return "it leads through too many references"
            self._resolved[key] = "it needs itself to be found"  # while it is looked for
            self._under_way += 1
            self._resolved[key] = self._lookup(holder, root, ref)
            self._under_way -= 1
        found = self._resolved[key]
        if isinstance(found, str) and ref.startswith(_OF_A_SCHEMA):
            return self._astray(holder, ref) or found
        if isinstance(found, str) and (short := _UNSLASHED.fullmatch(ref)):
            meant = self._descend(Place(holder.file, Pointer("")), f"/{short[1]}")
            return meant if isinstance(meant, Place) else found
        if isinstance(found, str) and "/" not in ref:
            return self.names(holder.file).get(ref.removesuffix("#")) or found
        return found

    def names(self, file: str) -> Mapping[str, Place]:
        """Give the schemas of a file, by what they are called."""
        if file not in self._called_so:
            homes = [Place(file, Pointer(home)) for home in self._dialect.schema_homes]
            self._called_so[file] = names_and_ids(homes, self.get)
        return self._called_so[file]

    def near(self, file: str, ref: str) -> str:
        """Give a hint at the schema that is nearly called so, for a reference that lacks the beginning of a pointer and is no file's name."""
        short = _UNSLASHED.fullmatch(ref)
        if ref.endswith(_ENDS_OF_FILES) or (short is None and "/" in ref):
            return ""
        home, _, name = (short[1] if short else ref.removesuffix("#")).rpartition("/")
        inside = self.get(Place(file, Pointer(f"/{home}"))) if home else self.names(file)
        return suggestion(name, inside).removeprefix("; ") if isinstance(inside, dict) else ""

    def _astray(self, holder: Place, ref: str) -> Place | None:
        """Give what a schema of its own means by a reference from its top, once it stands in a document: what a schema around it defines, or a component.

        For example: `#/$defs/Item`, which pydantic writes.
        """
        _, keyword, name, *rest = ref.split("/")
        inside = "".join(f"/{part}" for part in rest)
        for place in (*above(holder), Place(holder.file, Pointer("/components"))):
            under = "schemas" if place.pointer == "/components" else keyword
            defined = Place(place.file, Pointer(f"{place.pointer}/{under}/{name}"))
            if self.get(defined) is not MISSING:
                found = self._descend(defined, inside)
                return found if isinstance(found, Place) else None
        return None

    def follow(self, place: Place, node: Any, expected: str) -> tuple[Place, Any] | None:
        """Give the place and value at the end of a chain of `$ref`s, or report why there is none.

        `node` is the value at `place`. Only for objects other than schemas: `expected` names them, for example `parameter`.
        """
        self._nodes[place] = node
        if type(node) is dict and "$ref" not in node:
            return place, node
        return self._follow(place, node, expected)

    def _follow(self, place: Place, node: Any, expected: str) -> tuple[Place, Any] | None:
        seen: set[Place] = set()
        first = place
        while isinstance(node, dict) and "$ref" in node:
            if place in seen:
                self._found.report(
                    catalogue.REF_CYCLE, first / "$ref", fold=frozenset(seen), ref=node["$ref"]
                )
                return None
            seen.add(place)
            target = self.resolve(place, node["$ref"])
            if target is None:
                return None
            node, place = self.get(target), target
        if isinstance(node, dict):
            return place, node
        if node == []:
            self.report_empty_list(place)
            return place, {}
        self._report_odd(first, expected, is_ref=bool(seen))
        return None

    def report_empty_list(self, place: Place) -> None:
        """Report an empty list in the place of an object, which is how PHP writes an array without keys."""
        if place not in self._empty:
            self._empty.add(place)
            self._found.report(catalogue.EMPTY_LIST, place, fold="document")

    def _report_odd(self, place: Place, expected: str, *, is_ref: bool) -> None:
        if is_ref:
            ref = self.get(place)["$ref"]
            self._found.report(catalogue.REF_NO_SCHEMA, place / "$ref", ref=ref, expected=expected)
        else:
            article = "an" if expected[0] in "aeiou" else "a"
            self._found.report(
                catalogue.SKIPPED,
                place,
                what=f"this {expected}",
                expected=f"{article} {expected} object",
            )

    def _lookup(self, holder: Place, root: Place, ref: str) -> Place | str:
        url, _, fragment = ref.partition("#")
        anchors = self._anchors[holder.file]
        if url:
            found = self._resource(holder, url) or self._opened(holder, url)
            if found is None:
                return "it stands in another document, or no schema has this identifier"
            root, anchors = found, self._anchors[found.file]
        if "%" in fragment:
            from urllib.parse import unquote

            fragment = unquote(fragment)
        if fragment == "/" and _child(self.get(root), "") is MISSING:
            fragment = ""  # `file.yaml#/` is the whole of it to those who write it
        if not fragment or fragment.startswith("/"):
            return self._descend(root, fragment)
        anchor = anchors.anchor(root, fragment)
        return "no schema has this anchor" if anchor is None else Place(root.file, anchor)

    def _resource(self, holder: Place, url: str) -> Place | None:
        """Find the document or schema that calls itself `url`: in the same file first, then in the other open ones."""
        own = self._anchors[holder.file].resource(holder, url)
        if own is not None:
            return Place(holder.file, own)
        for file, anchors in self._anchors.items():
            top = Place(file, Pointer(""))
            tree = self.get(top)
            if isinstance(tree, dict) and tree.get("$self") == url:
                return top
            found = anchors.resource(top, url) if _is_address(url) else None
            if found is not None:
                return Place(file, found)
        return None

    def _opened(self, holder: Place, url: str) -> Place | None:
        """Find the file that `url` means, opened now if it is not yet; a refusal is remembered with its reason."""
        name = None if self._library is None else self._library.name(holder.file, url)
        if name is not None and name in self._anchors:
            return Place(name, Pointer(""))
        if self._library is None:
            self._refused[holder.file, url] = "there is one document only"
            return None
        try:
            tree = self._library.tree(name)
        except LookupError as refused:
            self._refused[holder.file, url] = str(refused.args[0])
            return None
        top = Place(str(name), Pointer(""))
        self._nodes[top] = tree
        self._anchors[top.file] = Anchors(tree, self._dialect.id_keyword)
        if top.file in self._library.spread:
            self.spread(top.file)
        return top

    def _descend(self, place: Place, pointer: str) -> Place | str:
        direct = Place(place.file, Pointer(place.pointer + pointer))
        if self.get(direct) is not MISSING:
            return direct
        for token in map(unescape, pointer.split("/")[1:]):
            step = self._through(place, token)
            if step is None:
                return self._hint(place, token)
            place = step / token
        return place

    def _through(self, place: Place, token: str) -> Place | None:
        """Give `place`, or where its references lead, if there is a child under `token`."""
        seen: set[Place] = set()
        while _child(node := self.get(place), token) is MISSING:
            ref = node.get("$ref") if isinstance(node, dict) else None
            if not isinstance(ref, str) or place in seen:
                return None
            seen.add(place)
            target = self.lookup(place, ref)
            if isinstance(target, str):
                return None
            place = target
        return place

    def _hint(self, place: Place, token: str) -> str:
        from difflib import get_close_matches

        node = self.get(place)
        names = [str(name) for name in node] if isinstance(node, dict) else []
        where = f"`#{place.pointer}`" if place.pointer else "the document"
        if len(self._anchors) > 1:
            where = f"`{place}`" if place.pointer else f"`{place.file}`"
        if near := get_close_matches(token, names, n=1):
            return f"{where} has no `{token}`; did you mean `{near[0]}`?"
        return f"{where} has no `{token}`"


def above(place: Place) -> Iterator[Place]:
    """Give a place, and all in which it lies."""
    pointer: str = place.pointer
    while pointer:
        yield Place(place.file, Pointer(pointer))
        pointer = pointer.rpartition("/")[0]
    yield Place(place.file, Pointer(""))


def _is_address(url: str) -> bool:
    return ":" in url


def _child(node: Any, token: str) -> Any:
    if isinstance(node, dict):
        return node.get(token, MISSING)
    if isinstance(node, list) and token.isdecimal() and token.isascii():
        index = int(token) if len(token) <= _MAX_INDEX_DIGITS else len(node)
        return node[index] if index < len(node) else MISSING
    return MISSING

"""What models and aliases are called."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from clientpress.document.model import WireName
from clientpress.ir.types import Composition, Direction, Docs, Lost, Object, Tagged, Type
from clientpress.naming.locked import Lock
from clientpress.naming.settle import settle
from factories_ir import ROOT, api, array, choice, obj, operation, origin, prop, union, use
from factories_python import document, understood
from pressing import pressed

CREATE, LIST = "pets_create_pet", "pets_list_pets"
PETS = (
    operation("POST", "/pets", CREATE, tag="pets", payload="result"),
    operation("GET", "/pets", LIST, tag="pets"),
    operation("GET", "/shops", "shops_list_shops", tag="shops"),
)


def _names(*types: Type) -> list[str]:
    made = api(*PETS, types=dict(enumerate(types, start=1)))
    return [
        one.name for one in settle(made, package=None, overrides={}, lock=Lock()).types.values()
    ]


def _object(
    *uses: object, components: tuple[str, ...] = (), title: str = "", **others: object
) -> Object:
    return obj("a", origin=origin(*uses, components=components, title=title, **others))  # type: ignore[arg-type]


def test_names_from_places_of_use() -> None:
    """Bodies, answers and payloads are named after the method; the rest after its property, an item in the singular."""
    assert [
        "CreatePetRequest", "CreatePetResponse", "CreatePetResult", "CreatePetErrorBody", "Condition", "PermissionGroup",
        "Label",
    ] == _names(
        _object(use(CREATE, "request")),
        _object(use(CREATE, "response 200")),
        _object(use(CREATE, "response 200", "result")),
        _object(use(CREATE, "response 4XX")),
        _object(use(CREATE, "request", "condition")),
        _object(use(CREATE, "request", "policies", "[]", "permission_groups", "[]")),
        _object(use(CREATE, "request", "labels", "{}")),
    )  # fmt: skip


def test_weak_words_take_their_owner_in_front() -> None:
    """`data` says nothing alone."""
    assert ["CreatePetData", "OwnerOptions", "CreatePetErrorDetail"] == _names(
        _object(use(CREATE, "request", "data")),
        _object(use(CREATE, "request", "owner", "options")),
        _object(use(CREATE, "response default", "details", "[]")),
    )


def test_items_of_an_answer_are_what_was_asked_for() -> None:
    """What `list_pets` gives are pets."""
    assert ["Pet"] == _names(_object(use(LIST, "response 200", "data", "[]")))
    assert ["Pet"] == _names(_object(use(LIST, "response 200", "[]")))


def test_most_uses_then_shortest_then_alphabet() -> None:
    """A type used under several names takes the commonest, whatever the order."""
    uses = [
        use(CREATE, "response 200", "errors", "[]"),
        use(CREATE, "response 200", "messages", "[]"),
    ]
    assert ["Error"] == _names(_object(*uses))
    assert ["Error"] == _names(_object(*uses[::-1]))
    assert ["Message"] == _names(_object(*uses, use(LIST, "response 200", "messages", "[]")))


def test_of_as_many_uses_what_a_resource_is_called_counts() -> None:
    """As each question of Stack Exchange is one, asked for as `/questions` or as `/me/no-answers`."""
    pages = (
        operation("GET", "/pets", "list_pets", tag="pets"),
        operation("GET", "/owners/pets", "list_owned_pets", tag="owners"),
        operation("GET", "/owners/cows", "list_cows", tag="owners"),
    )
    cow, pet, owned = (
        use(key, "response 200", "data", "[]")
        for key in ("list_cows", "list_pets", "list_owned_pets")
    )
    hen = use("list_cows", "response 200", "hens", "[]")
    for uses, expected in (((cow, pet), "Pet"), ((cow, owned), "Cow"), ((cow, hen, pet), "Cow")):
        made = api(*pages, types={1: _object(*uses)})
        names = settle(made, package=None, overrides={}, lock=Lock()).types.values()
        assert [expected] == [one.name for one in names]


def test_what_a_resource_gives_keeps_the_resource_s_name() -> None:
    """Two models are called `pets` by properties; the one that `pets` itself lists is the pet."""
    given = _object(
        use(LIST, "response 200", "pets", "[]"), use(LIST, "response 200", "best", "pet")
    )
    other = [use("shops_list_shops", "response 200", "shop", "pets", "[]", one) for one in "ab"]
    sold = _object(
        *(replace(one, steps=one.steps[:-1]) for one in other),
        use("shops_list_shops", "request", "pets", "[]"),
    )
    assert ["Pet", "ShopPet"] == _names(given, sold)
    assert ["ShopPet", "Pet"] == _names(sold, given)


def test_titles_that_are_names() -> None:
    """A title names a type if it is no sentence and says something."""
    at = use(CREATE, "request", "condition")
    assert ["PolicyWithPermissionGroups"] == _names(
        _object(at, title="policy_with_permission_groups")
    )
    assert ["Condition"] == _names(_object(at, title="An IP address configuration."))
    assert ["Condition"] == _names(_object(at, title="Response"))
    answer = use(CREATE, "response 200")
    assert ["CreatePetResponse"] == _names(_object(answer, title="Response Pets Create Pet"))
    assert ["ResponsePetsMakePet"] == _names(_object(answer, title="Response Pets Make Pet"))


def test_components_lose_what_a_bundler_added() -> None:
    """A random suffix is no name; the same type has the same name after the next publication."""
    at = use(CREATE, "request")
    assert ["Zone"] == _names(_object(at, components=("zone-WO8xChCm",)))
    assert ["Pull"] == _names(_object(at, components=("pull-ZgopiLml",)))
    assert ["UserBodyType"] == _names(_object(at, components=("User-BodyType",)))
    assert ["AccessRequests"] == _names(_object(at, components=("access-requests",)))
    assert ["IamToken"] == _names(
        _object(at, components=("iam_components-schemas-token-Zr13K4Gu",))
    )
    assert ["Pod"] == _names(_object(at, components=("io.k8s.api.core.v1.Pod",)))
    assert ["Course"] == _names(_object(at, components=("app__models__horses__Course",)))


@pytest.mark.parametrize(
    ("component", "title", "expected"),
    [
        ("Page___app.models.Item_", "Page[Item]", "PageItem"),
        ("Page_list___app.models.Item__", "Page[list[Item]]", "PageListItem"),
        ("Page_Item_", "Page[Item]", "PageItem"),
        ("Pager", "See [here]", "Pager"),
    ],
)
def test_a_title_says_what_fills_a_generic_class(component: str, title: str, expected: str) -> None:
    """And does not say its module, as the component's name does."""
    at = use(CREATE, "request")
    assert [expected] == _names(_object(at, components=(component,), title=title))


@pytest.mark.parametrize(
    ("components", "expected"),
    [
        (("model.Account",), ["Account"]),
        (("model.Account", "dto.Account"), ["ModelAccount", "DtoAccount"]),
        (("web.Page-array_model_Account",), ["PageArrayAccount"]),
        (("github_com_shop_web.Problem",), ["Problem"]),
        (("Book.jsonld-book.read",), ["BookReadJsonld"]),
        (("Book-book.read",), ["BookRead"]),
        (("Author-book.read",), ["AuthorBookRead"]),
        (("v1Book",), ["Book"]),
        (("v1Book", "v1beta1Book"), ["V1Book", "V1beta1Book"]),
        (("v0.0.38_job_state", "v0.0.38_node"), ["JobState", "Node"]),
        (("v0.0.37_job", "v0.0.38_job"), ["V0_0_37Job", "V0_0_38Job"]),
        (("v4_response_list",), ["V4ResponseList"]),
        (("v1Status",), ["V1Status"]),
    ],
)
def test_what_frameworks_say_beside_a_name(
    components: tuple[str, ...], expected: list[str]
) -> None:
    """Packages of Go say nothing unless two types are called alike; formats and groups of API Platform tell types apart."""
    at = use(CREATE, "request", "x")
    assert expected == _names(*(_object(at, components=(one,)) for one in components))


@pytest.mark.parametrize(
    ("component", "title", "expected"),
    [
        ("def-1", "Item", "PetItem"),
        ("__schema3", "New Zone", "NewZone"),
        ("def-2", "", "CreatePetX"),
        ("Model1", "", "CreatePetX"),
        ("GeneratedSchema", "", "CreatePetX"),
        ("def-x", "Item", "DefX"),
    ],
)
def test_components_that_are_only_counted_have_no_name(
    component: str, title: str, expected: str
) -> None:
    """Their numbers change whenever another comes or goes; what the author called them is the title."""
    at = use(CREATE, "request", "x")
    assert [expected] == _names(_object(at, components=(component,), title=title))


@pytest.mark.parametrize(
    ("component", "title", "expected"),
    [
        ("CreatePetPetRequestBody", "CreatePetPetRequestBody", "CreatePetRequest"),
        ("CreatePetPet_0TagRequestBody", "CreatePetPet_0TagRequestBody", "CreatePetRequest"),
        ("CreatePetRequestBody", "CreatePetRequestBody", "CreatePetRequestBody"),
        ("CreatePetPetRequestBody", "", "CreatePetPetRequestBody"),
        ("CreateZooPetRequestBody", "CreateZooPetRequestBody", "CreateZooPetRequestBody"),
    ],
)
def test_what_a_function_transfers_is_called_after_its_use(
    component: str, title: str, expected: str
) -> None:
    """Litestar makes a name of function and model; one that tells no model is the author's."""
    assert [expected] == _names(
        _object(use(CREATE, "request"), components=(component,), title=title)
    )


def test_the_resource_tells_answers_apart_before_the_method() -> None:
    """What two resources call alike is told apart by them; what is called as its resource keeps the name."""
    assert ["PetTag", "ShopTag"] == _names(
        _object(use(LIST, "response 200", "tags", "[]")),
        _object(use("shops_list_shops", "response 200", "tags", "[]")),
    )
    assert ["Pet", "ShopPet"] == _names(
        _object(use(LIST, "response 200", "pets", "[]")),
        _object(use("shops_list_shops", "response 200", "pets", "[]")),
    )


def test_components_win_over_titles_and_uses() -> None:
    """Who has the name as a component keeps it."""
    assert ["Zone", "PetZone", "ListPetsZone"] == _names(
        _object(use("", "component Zone"), components=("Zone",)),
        _object(use(CREATE, "request", "x"), title="zone"),
        _object(use(LIST, "response 200", "zone")),
    )


def test_sides_of_a_type() -> None:
    """Where the request's side differs it is the input."""
    assert ["PetInput", "Pet"] == _names(
        _object(use(CREATE, "request"), components=("Pet",), direction=Direction.REQUEST),
        _object(use(LIST, "response 200", "[]"), components=("Pet",), direction=Direction.RESPONSE),
    )


def test_collisions_take_owner_resource_method() -> None:
    """Types that want one name are told apart by words."""
    assert ["OwnerCondition", "ShopCondition"] == _names(
        _object(use(CREATE, "request", "owner", "condition")),
        _object(use(CREATE, "request", "shop", "condition")),
    )


def test_a_title_that_several_have_takes_the_property_in_front() -> None:
    """Where nothing else tells them apart: WireMock's matchers within `matchesXPath` and `matchesJsonPath`."""
    uses = [use(CREATE, "request", "pattern", name) for name in ("matchesXPath", "matchesJsonPath")]
    types = [_object(one, title="Absent matcher") for one in uses]
    assert ["MatchesXPathAbsentMatcher", "MatchesJsonPathAbsentMatcher"] == _names(*types)


def test_what_is_put_in_front_does_not_say_the_last_word_too() -> None:
    """A profile of the custom kind among DLP profiles is a custom DLP profile, once."""
    assert ["CardPaymentRule", "ShopPaymentRule"] == _names(
        _object(use(CREATE, "request", "card_rule", "payment_rule")),
        _object(use(CREATE, "request", "shop", "payment_rule")),
    )


def test_what_nothing_else_tells_apart_says_a_property_or_is_numbered() -> None:
    """A rare property tells types apart; those that are equal in all are numbered."""
    at = use(CREATE, "request", "shop", "condition")
    assert ["ConditionWithA", "ConditionWithB"] == _names(
        obj("a", origin=origin(at)), obj("b", origin=origin(at))
    )
    names = _names(obj("a", origin=origin(at)), obj("a", origin=origin(at)))
    assert 2 == len(set(names))


def test_variants_are_told_apart_by_what_marks_them() -> None:
    """A tag, a constant or a property of its own marks a variant."""
    at = use(CREATE, "request", "payment")
    tagged = Tagged(property=WireName("kind"), mapping=(("card", 0), ("cash", 1)))
    assert ["Payment", "CardPayment", "CashPayment"] == _names(
        union(2, 3, origin=origin(at), tagging=tagged),
        obj("a", origin=origin(use(CREATE, "request", "payment", "|0"))),
        obj("b", origin=origin(use(CREATE, "request", "payment", "|1"))),
    )
    assert ["WirePayment", "PaymentWithIban"] == _names(
        obj(prop("type", 3), "x", origin=origin(use(CREATE, "request", "payment", "|0"))),
        obj("iban", "x", origin=origin(use(CREATE, "request", "payment", "|1"))),
        choice("wire", origin=origin()),
        union(1, 2, origin=origin(at)),
    )


def test_what_wants_an_alias() -> None:
    """A component, a table of variants, a long union get a name; short enumerations stay inline."""
    at = use(CREATE, "request", "color")
    assert [] == _names(choice("red", "green", origin=origin(at)))
    assert ["Color"] == _names(choice("red", "green", origin=origin(at, components=("color",))))
    assert ["Color"] == _names(choice(*(f"shade {n}" for n in range(9)), origin=origin(at)))
    assert [] == _names(union(0, 2, origin=origin(at)), array(0))


def test_a_union_inside_itself_has_a_name() -> None:
    """An annotation cannot hold itself, but it can hold its name."""
    assert ["Tree"] == _names(union(0, 2, origin=origin(use(CREATE, "request", "tree"))), array(1))


def test_reserved_class_names() -> None:
    """A model is not called like what its module imports."""
    at = use(CREATE, "request", "x")
    assert ["Literal_", "Model用户"] == _names(
        _object(at, components=("Literal",)), _object(at, components=("用户",))
    )


def test_names_differ_in_more_than_capitals() -> None:
    """Docs have a file for each model, on systems that do not tell capitals apart."""
    names = _names(
        _object(use("", "component FOO_BAR"), components=("FOO_BAR",)),
        _object(use("", "component foobar"), components=("foobar",)),
    )
    assert 2 == len({name.casefold() for name in names})


def test_what_no_operation_uses_takes_no_name_away() -> None:
    """A component that nothing refers to gets what is left over, however strongly it wants the name."""
    inline = {"type": "object", "title": "Zone", "properties": {"a": {"type": "string"}}}
    content = {"application/json": {"schema": inline}}
    get = {"operationId": "get-it", "responses": {"200": {"description": "", "content": content}}}
    unused = {"type": "object", "properties": {"b": {"type": "integer"}}}
    tree = document({"/it": {"get": get}}, components={"schemas": {"Zone": unused}})

    named = understood(tree)[1].types.values()
    assert ["Zone"] == [one.name for one in named if one.rule.startswith("title")]
    assert 2 == len(named)


def test_names_that_windows_refuses_are_no_models() -> None:
    """A model has a page, and no file is called `Aux.md` there."""
    assert ["Aux_", "Auxiliary"] == _names(
        _object(use(CREATE, "request"), components=("aux",)),
        _object(use(CREATE, "response 200"), components=("Auxiliary",)),
    )


def test_a_component_that_says_nothing_takes_its_resource_in_front() -> None:
    """`item` is the item of something; where several resources use it, it is as general as its name."""
    shop = "shops_list_shops"
    assert ["PetItem", "Status", "Order"] == _names(
        _object(use(LIST, "response 200", "[]"), components=("item",)),
        _object(use(CREATE, "request"), use(shop, "response 200"), components=("status",)),
        _object(use(CREATE, "request"), components=("order",)),
    )


def test_what_several_operations_answer_to_a_failure_is_told_apart_by_it() -> None:
    """The status says more than a number, or than one of the operations."""
    faults = [
        obj(
            f"a{status}",
            origin=origin(
                use(CREATE, f"response {status}", "fault"),
                use(LIST, f"response {status}", "fault"),
            ),
        )
        for status in (400, 401, 404)
    ]
    assert {"BadRequestFault", "UnauthorizedFault", "NotFoundFault"} == {*_names(*faults)}


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [(("default",), "ListPetsResponse"), (("200", "default"), "ListPetsErrorBody")],
)
def test_the_one_answer_that_is_described_is_no_error(
    statuses: tuple[str, ...], expected: str
) -> None:
    """`default` is what a success answers where no other is declared."""
    document_ = {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {
            "/pets": {
                "get": {
                    "operationId": "list-pets",
                    "responses": {
                        status: {
                            "description": "d",
                            "content": {
                                "application/json": {
                                    "schema": {
                                        "type": "object",
                                        "properties": {status: {"type": "string"}},
                                    }
                                }
                            },
                        }
                        for status in statuses
                    },
                }
            }
        },
    }
    made = pressed(json.dumps(document_), "a.json")
    assert expected in {one.name for one in made.names.types.values()}


def test_a_server_s_error_is_said_once() -> None:
    """The status 500 means an internal server error, and what comes with it is an error's body."""
    faults = [
        obj(
            f"a{status}",
            origin=origin(use(CREATE, f"response {status}"), use(LIST, f"response {status}")),
        )
        for status in (403, 500)
    ]
    assert ["PetForbiddenErrorBody", "PetInternalServerErrorBody"] == _names(*faults)


def test_what_operations_of_several_resources_share_is_called_after_their_common_ending() -> None:
    """`GetResponse` would say nothing of what get, posts and get, user, posts answer."""
    operations = tuple(
        operation("GET", f"/{tag}", f"{tag}_{name}", tag=tag)
        for tag, name in (
            ("posts", "get_posts"),
            ("users", "get_user_posts"),
            ("shops", "get_all"),
            ("actions", "list"),
            ("shop_actions", "list"),
        )
    )

    def named(*keys: str) -> list[str]:
        answered = _object(*(use(key, "response 200") for key in keys))
        made = api(*operations, types={1: answered})
        named = settle(made, package=None, overrides={}, lock=Lock())
        return [one.name for one in named.types.values()]

    assert ["GetPostsResponse"] == named("posts_get_posts", "users_get_user_posts")
    assert ["ListActionsResponse"] == named("actions_list", "shop_actions_list")
    assert ["GetResponse"] == named("posts_get_posts", "shops_get_all")


def test_what_several_resources_answer_is_what_one_of_them_reads() -> None:
    """A file, if `files.get_file` is among them; not where another reads its own, or where nothing is read."""
    operations = tuple(
        operation("GET", f"/{tag}/{name}", f"{tag}_{name}", tag=tag)
        for tag, name in (
            ("files", "get_file"),
            ("files", "copy"),
            ("folders", "get_folder"),
            ("folders", "remove_link"),
            ("links", "add_to_it"),
        )
    )

    def named(*keys: str) -> list[str]:
        answered = _object(*(use(key, "response 200") for key in keys))
        made = api(*operations, types={1: answered})
        named = settle(made, package=None, overrides={}, lock=Lock())
        return [one.name for one in named.types.values()]

    assert ["FileResponse"] == named("files_get_file", "folders_remove_link", "links_add_to_it")
    assert ["ApiResponse"] == named("files_get_file", "folders_get_folder", "links_add_to_it", "folders_remove_link")  # fmt: skip
    assert ["ApiResponse"] == named("files_copy", "folders_remove_link", "links_add_to_it")


def test_what_several_methods_answer_is_what_one_of_them_reads() -> None:
    """Where what they all speak of is another answer: it is called after none of those that do something."""
    ids = ("show_stream", "update_stream", "start_stream", "stop_stream", "show_stream_state")
    operations = [operation("PUT", f"/streams/{one}", one, tag="streams") for one in ids]
    first = _object(*(use(one, "response 200") for one in ids[:2]))
    shared = _object(*(use(one, "response 200") for one in ids[2:]))
    made = api(*operations, types={1: first, 2: shared})
    named = settle(made, package=None, overrides={}, lock=Lock())
    assert ["StreamResponse", "StreamStateResponse"] == [one.name for one in named.types.values()]


def test_what_a_framework_made_of_the_operation_is_no_name() -> None:
    """Neither the component nor the title that repeats it; another title is the author's."""
    made = f"Body_{CREATE}"
    assert ["CreatePetRequest"] == _names(
        _object(use(CREATE, "request"), components=(made,), title=made)
    )
    assert ["NewPet"] == _names(
        _object(use(CREATE, "request"), components=(made,), title="New Pet")
    )


def test_a_method_that_is_called_like_its_resource_is_said_once() -> None:
    """`login` of `login` takes a `LoginRequest`."""
    made = api(
        operation("POST", "/login", "login", tag="login"),
        types={1: _object(use("login", "request"))},
    )
    named = settle(made, package=None, overrides={}, lock=Lock())
    assert ["LoginRequest"] == [one.name for one in named.types.values()]


def test_a_path_that_a_bundler_put_there_is_no_name() -> None:
    """Neither in front nor between, and what stands on both sides of it is said once."""
    assert ["Certificate", "Ip", "IamToken"] == _names(
        _object(components=("schemas-certificate",)),
        _object(components=("ip_components-schemas-ip",)),
        _object(components=("iam_components-schemas-token-Zr13K4Gu",)),
    )


def test_a_property_is_named_after_the_variant_that_has_it() -> None:
    """The author's title of the model says more than one of its properties."""
    caa, tlsa = (
        obj(prop("data", at), origin=origin(components=(f"{name} record",)))
        for at, name in ((2, "caa"), (4, "tlsa"))
    )
    data = [
        obj("a", origin=origin(use("", f"component {name} record", "data")))
        for name in ("caa", "tlsa")
    ]
    assert ["CaaRecord", "CaaRecordData", "TlsaRecord", "TlsaRecordData"] == _names(
        caa, data[0], tlsa, data[1]
    )


def test_a_replaced_title_tells_compositions_apart() -> None:
    """Of two compositions with one title, the other layer's title goes in front."""

    def made(lost: str) -> Object:
        replaced = Lost(keyword="title", text=lost, place=ROOT)
        docs = Docs(title="SaaS Application", composition=Composition(lost=(replaced,)))
        return replace(
            _object(use(LIST, "response 200", "data"), title="SaaS Application"), docs=docs
        )

    assert ["LauncherSaasApplication", "BookmarkSaasApplication"] == _names(
        made("Launcher Application"), made("Bookmark Application")
    )


def test_what_a_webhook_carries_is_its_payload() -> None:
    """A payload that is written out is called after its webhook; what lies in it, after its property or what it is in."""
    assert [
        "OrderMadePayload",
        "Customer",
        "OrderMadeData",
        "OrdersPayloadItem",
        "Payload",
    ] == _names(
        _object(use("", "webhook order.made")),
        _object(use("", "webhook order.made", "customer")),
        _object(use("", "webhook order.made", "data")),
        _object(use("", "webhook orders", "[]")),
        _object(use("", "webhook payload")),
    )


def test_what_several_resources_share_is_called_by_their_one_word_for_it() -> None:
    """It is no more of the first of them than of the others; unless there is another of that name, or the word says too little."""
    shop = "shops_list_shops"

    def shared(name: str) -> Object:
        return _object(
            use(LIST, f"parameter query {name}", "[]"), use(shop, f"parameter query {name}", "[]")
        )

    meta = _object(use(LIST, "response 200", "meta"), use(shop, "response 200", "meta"))
    other = obj("b", origin=origin(use(CREATE, "response 200", "meta")))
    ones = [obj(f"b{key}", origin=origin(use(key, "response 200", "meta"))) for key in (LIST, shop)]

    assert ["Filter", "Meta"] == _names(shared("filters"), meta)
    deeper = _object(
        use(LIST, "response 200", "owner", "meta"), use(shop, "response 200", "owner", "meta")
    )
    assert ["Meta", "CreatePetMeta"] == _names(meta, other)
    assert ["OwnerMeta"] == _names(deeper)
    assert "Meta" not in _names(meta, *ones)
    assert ["ListPetsType"] == _names(shared("types"))


def test_what_is_sent_and_what_is_answered_are_told_apart() -> None:
    """Where nothing else tells two types of one property of one method apart, and they have the same properties."""
    assert ["MovedInput", "MovedOutput"] == _names(
        _object(use(CREATE, "request", "moved")),
        _object(use(CREATE, "response 200", "moved")),
    )


def test_what_many_resources_answer_is_called_after_none_of_them() -> None:
    """However many operations the first resource has, and however many refusals each of them."""
    message = {"type": "object", "properties": {"message": {"type": "string"}}}
    content = {"content": {"application/json": {"schema": message}}, "description": "It."}
    responses = dict.fromkeys(("200", "401", "404", "422", "500"), content)
    paths = {
        f"/{thing}/{at}": {method: {"tags": [thing], "responses": responses}}
        for at in range(6)
        for thing, method in (("charts", "delete"), ("reports", "post"))
    }
    tree = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths}
    names = pressed(json.dumps(tree), "t.json", package="t").names
    assert ["ApiResponse"] == [one.name for one in names.types.values()]


def test_what_lists_answer_is_told_from_what_one_answers() -> None:
    """Where both are answers of several operations, as Directus wraps them."""
    folder = {"type": "object", "properties": {"name": {"type": "string"}}}

    def answers(key: str, data: object) -> dict[str, object]:
        schema = {"type": "object", "properties": {"data": data, "meta": {}}}
        content = {"application/json": {"schema": schema}}
        success = {"description": "It.", "content": content}
        return {"operationId": key, "tags": ["Folders"], "responses": {"200": success}}

    one, several = {"$ref": "#/components/schemas/Folders"}, {"type": "array", "items": {}}
    paths = {
        "/folders": {
            "get": answers("getFolders", several),
            "patch": answers("updateFolders", several),
            "post": answers("createFolder", one),
        },
        "/folders/{id}": {
            "get": answers("getFolder", one),
            "patch": answers("updateFolder", one),
        },
    }
    tree = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        "components": {"schemas": {"Folders": folder}},
    }
    names = pressed(json.dumps(tree), "t.json", package="t").names
    found = sorted(one.name for one in names.types.values())
    assert ["FolderResponse", "Folders", "FoldersResponse"] == found

"""Resources, methods, constants."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clientpress.document.model import In, WireName
from clientpress.ir.api import Media, NameHints, Operation, Response
from clientpress.ir.pages import HeaderLink, Items, Told
from clientpress.ir.resources import read_resources
from clientpress.ir.types import Type, TypeId
from clientpress.naming.locked import Lock
from clientpress.naming.settle import settle
from factories_ir import (
    ROOT,
    STRING,
    api,
    array,
    choice,
    mapping,
    obj,
    operation,
    origin,
    parameter,
    prop,
)


def _names(*operations: Operation) -> list[str]:
    names = settle(api(*operations), package=None, overrides={}, lock=Lock())
    return [
        f"{names.resources[one.resource].attribute}.{one.method}" for one in names.methods.values()
    ]


@pytest.mark.parametrize(
    ("tag", "operation_id", "expected"),
    [
        ("User API Tokens", "user-api-tokens-create-token", "user_api_tokens.create_token"),
        ("pet", "petFindByStatus", "pet.find_by_status"),
        ("Pets", "pet_create", "pets.create"),
        ("Policies", "policyGet", "policies.get"),
        ("Pets API", "pets-get", "pets.get"),
        ("pets", "listPets", "pets.list_pets"),
        ("pets", "pets_list", "pets.list"),
        ("pet-controller", "PetController_findAll", "pet.find_all"),
        ("MessagingV1Service", "ListService", "messaging_v1_service.list_service"),
        ("Rate limits", "rate-limits-for-a-zone", "rate_limits.rate_limits_for_zone"),
        ("Stream MP4 Downloads", "stream-m-p-4-downloads-list-downloads", "stream_mp4_downloads.list_downloads"),
        ("Radar BGP", "radar-get-bgp-top", "radar_bgp.get_bgp_top"),
        ("files", "drive.files.list", "files.list"),
        ("accounts", "travel.accounts.hotelViews.list", "accounts.list_hotel_views"),
        ("Metals", "Metals_Supported_GET", "metals.get_supported"),
        ("Accounts", "Settings_PutSettings", "accounts.put_settings"),
        ("Dynamic modules", "ModulesResource.getModules_get", "dynamic_modules.get_modules"),
        ("Dynamic modules", "Resource.modules_get", "dynamic_modules.resource_modules_get"),
        ("Dynamic modules", "Resource.list_modules_get", "dynamic_modules.list_modules_get"),
        ("2. Account", "getAccount", "account.get_account"),
        ("/1.0/artist/{mbid}", "getArtist", "artist.get_artist"),
        ("Request", "close", "request_.close"),
        ("3D", "render", "resource_3d.render"),
        ("Zone", "zones-0-get", "zone.get_x"),
        ("Carts", "customerGroupRepositoryV1FindByIdGet", "carts.find_by_id"),
        ("Carts", "CartsV2_DeleteItem", "carts.delete_item"),
        ("Carts", "connectCoreV1GetItem", "carts.connect_core_v1_get_item"),
        ("Zone Settings", "zone-settings-get-tls-1.-3-setting", "zone_settings.get_tls_1_3_setting"),
        ("API Shield Client Certificates for a Zone", "client-certificate-for-a-zone-list-hosts",
         "api_shield_client_certificates_for_a_zone.list_hosts"),
    ],
)  # fmt: skip
def test_operation_ids(tag: str, operation_id: str, expected: str) -> None:
    """What the tag says is cut from an operationId, however it is written."""
    assert [expected] == _names(operation("GET", "/x/{id}", operation_id, tag=tag))


def test_a_version_in_front_hides_no_tag() -> None:
    """What the path says of the version is cut, and then what the tag says."""
    search = operation("GET", "/v1/enduser/dialogs", "V1EndUserDialogsSearch", tag="Enduser")
    other = operation("GET", "/v2/enduser/dialogs", "V1EndUserDialogsSearch", tag="Enduser")
    assert ["enduser.dialogs_search"] == _names(search)
    assert ["enduser.v1_end_user_dialogs_search"] == _names(other)


def test_a_framework_s_ids() -> None:
    """Path and method that a framework appended to the function's name are cut."""
    made = operation("GET", "/items/{item_id}", "read_item_items__item_id__get", tag="items")
    assert ["items.read_item"] == _names(made)
    made = operation("GET", "/items?all=true", "read_all_items_get", tag="items")
    assert ["items.read_all"] == _names(made)


def test_a_framework_s_id_of_another_route() -> None:
    """A function that has several methods, or was moved, is called as its summary says; words that happen to be its first stay."""
    of_a_get = "get_versions_zones__zone_id__versions_get"
    made = operation("POST", "/zones/{zone_id}/versions", of_a_get, tag="zones")
    assert ["zones.get_versions"] == _names(replace(made, summary="Get Versions"))
    made = replace(made, path="/zones/{zone_id}/latest")
    assert ["zones.get_versions"] == _names(replace(made, summary="Get Versions"))
    assert ["zones.get_versions_zones_zone_id_versions_get"] == _names(made)
    written = operation("POST", "/zones/latest", "get_versions_of_zones", tag="zones")
    assert ["zones.get_versions_of_zones"] == _names(replace(written, summary="Get Versions"))


def test_who_updates_is_a_patch() -> None:
    """A POST of the same path does something else then."""
    post = operation("POST", "/files/{path}", "", tag="files")
    patch = operation("PATCH", "/files/{path}", "", tag="files")
    assert ["files.update_file"] == _names(post)
    assert ["files.post_file", "files.update_file"] == _names(post, patch)


@pytest.mark.parametrize("act", ["flatten", "scrub", "promote", "resync", "reload", "shutdown"])
def test_what_a_verb_says_is_done(act: str) -> None:
    """At the end of a path it is all that has to be said, and behind a thing in an operationId it goes in front."""
    assert [f"images.{act}"] == _names(operation("POST", f"/images/{{id}}/{act}", "", tag="images"))
    said = operation("POST", "/x", f"image.snapshots.{act}", tag="image")
    assert [f"image.{act}_snapshots"] == _names(said)


@pytest.mark.parametrize("act", ["interrupt", "pull", "push"])
def test_what_is_done_may_be_a_thing_elsewhere(act: str) -> None:
    """At the end of a path it is what a POST does; what an operationId is about stays whole."""
    assert [f"kernels.{act}"] == _names(
        operation("POST", f"/kernels/{{id}}/{act}", "", tag="kernels")
    )
    said = operation("GET", "/repos", f"list_{act}_requests", tag="repos")
    assert [f"repos.list_{act}_requests"] == _names(said)


@pytest.mark.parametrize(
    ("operation_id", "expected"),
    [
        ("getZoneUsingGET", "zones.get_zone"),
        ("performScanUsingGET", "zones.perform_scan"),
        ("getZoneUsingGET_1", "zones.get_zone"),
        ("getById_2", "zones.get_by_id"),
        ("replay_1", "zones.replay_1"),
        ("getReport_2020", "zones.get_report_2020"),
        ("get_zone_2", "zones.get_zone_2"),
        ("get-/v1/zones/{id}_getById", "zones.get_by_id"),
        ("get-/v1/zones/{id}_get", "zones.get"),
        ("get_/v1/zones/{id}", "zones.get_zone"),
        ("resource__v1_zones__id__findZone_GET", "zones.find_zone"),
        ("get_zoness", "zones.get_zones"),
        ("getZonessOfOwner", "zones.get_zones_of_owner"),
        ("getAccess", "zones.get_access"),
    ],
)
def test_what_frameworks_add_is_cut(operation_id: str, expected: str) -> None:
    """Be it the method, the route or a number that told a function from another of its name."""
    made = operation("GET", "/v1/zones/{id}", operation_id, tag="zones")
    assert [expected] == _names(made)


@pytest.mark.parametrize(
    ("method", "path", "operation_id", "summary", "expected"),
    [
        ("GET", "/items/{item_id}", "ItemsItemIdGetItem", "GetItem", "get_item"),
        ("GET", "/items/{item_id}", "ItemsItemIdGetItem", "Find one", "get_item"),
        ("POST", "/items/bulk", "ItemsBulkBulk", "Bulk", "bulk"),
        ("GET", "/area/{x}/{y}/{p}", "AreaXYPArea", "Area", "area"),
        ("GET", "/status", "StatusCheck", "", "status_check"),
        ("POST", "/items/{id}/set-price/", "items_set_price_create", "", "set_price"),
        ("PUT", "/book/{bid}/x", "update_book_book__int_bid__x_put", "", "update_book"),
        ("PUT", "/book/{bid}", "update_book_book__bid__put", "", "update_book"),
        ("POST", "/x", "post~create_item", "", "create_item"),
        ("GET", "/x", "get_get_item", "", "get_item"),
        ("GET", "/x", "get_list_items", "", "list_items"),
        ("GET", "/x", "get_update_status", "", "get_update_status"),
        ("GET", "/x", "get_list", "", "get_list"),
        ("POST", "/api/things", "post__api_things", "", "create_thing"),
        ("GET", "/api/things", "api_things_get_collection", "", "list_things"),
        ("POST", "/api/things", "api_things_post", "", "create_thing"),
        ("GET", "/things/{id}", "getItemResource-thing-get_1", "", "get_item_resource"),
        ("PUT", "/things/{id}", "getItemResource-thing-get", "", "get_item_resource_thing_get"),
        ("POST", "/items/{id}/release/", "items_release_create", "", "release"),
        ("POST", "/items/{id}/reviews/", "items_reviews_create", "", "reviews_create"),
        ("GET", "/items/{id}/set-price/", "items_set_price_create", "", "set_price_create"),
        ("GET", "/api/v1/count/", "v1_count_retrieve", "", "count_retrieve"),
        ("GET", "/api/book/{bid}", "get_book_book__int_bid__get", "", "get_book"),
        ("POST", "/api/book", "items_create_book_book_post", "", "create_book"),
        ("GET", "/v1/things", "list_things__get", "", "list_things"),
        ("GET", "/v1/things", "list_things_get", "", "list_things"),
        ("GET", "/v1/things", "rare_book_things_get", "", "get_rare_book_things"),
        ("GET", "/tasks/{id}", "items-byId", "", "get_by_id"),
        ("GET", "/tasks", "itemsByOwner", "", "list_by_owner"),
        ("POST", "/tasks/{id}/verify", "itemsByOwner", "", "items_by_owner"),
    ],
)
def test_what_frameworks_of_python_add_is_cut(
    method: str, path: str, operation_id: str, summary: str, expected: str
) -> None:
    """The whole path in front of a function, or what a method is called behind a name that says what is done."""
    made = replace(operation(method, path, operation_id, tag="items"), summary=summary)
    assert [f"items.{expected}"] == _names(made)


def _post(path: str, operation_id: str, status: str = "200") -> Operation:
    made = operation("POST", path, operation_id, tag="movies")
    return replace(made, responses=(Response(status=status, place=ROOT),))


def test_what_makes_nothing_is_no_create() -> None:
    """Django REST framework says `create` of every POST, and 201 of what makes a thing; an action for one thing is called as it is."""
    made = _post("/movies/", "movies_create", "201")
    rate = _post("/movies/{id}/rate/", "movies_rate_create")
    assert ["movies.create", "movies.rate"] == _names(made, rate)
    assert ["movies.rate_create"] == _names(rate)  # nothing tells there what 200 means


@pytest.mark.parametrize(
    "others",
    [
        (_post("/movies/{id}/cast/", "movies_cast_create", "201"),),
        (_post("/movies/{id}/reviews/", "movies_reviews_create"),),
        (_post("/movies/token/", "movies_token_create"),),
        (
            _post("/movies/{id}/poster/", "movies_poster_create"),
            operation("GET", "/movies/{id}/poster/", "movies_poster_retrieve", tag="movies"),
        ),
        (
            _post("/movies/{id}/clip/", "movies_clip_create"),
            operation("GET", "/movies/{id}/clip/{at}/", "movies_clip_retrieve", tag="movies"),
        ),
    ],
    ids=lambda others: others[0].operation_id,
)
def test_what_may_make_a_thing_is_a_create(others: tuple[Operation, ...]) -> None:
    """It says so, or there are several, or it can be got, or nothing stands before it that is picked."""
    made = _post("/movies/", "movies_create", "201")
    kept = [f"movies.{one.operation_id.removeprefix('movies_')}" for one in others]
    assert ["movies.create", *kept] == _names(made, *others)


@pytest.mark.parametrize(
    ("front", "others", "expected"),
    [
        ("shop_api", "shop_api_purge", ["list_items", "upload", "purge"]),
        ("shop_api", "purge", ["shop_api_list_items", "shop_api_upload", "purge"]),
        ("search", "search_purge", ["list_items", "upload", "purge"]),
        ("my", "my_purge", ["my_list_items", "my_upload", "my_purge"]),
    ],
)
def test_the_module_in_front_of_a_function_is_cut(
    front: str, others: str, expected: list[str]
) -> None:
    """Where summaries tell what the functions are called, and all names of the resource begin so."""
    listing = operation("GET", "/items", f"{front}_list_items", tag="items")
    upload = operation("POST", "/items/files", f"{front}_upload", tag="items")
    other = operation("DELETE", "/items", others, tag="items")
    made = [replace(listing, summary="List Items"), replace(upload, summary="Upload"), other]
    assert [f"items.{one}" for one in expected] == _names(*made)


def test_the_module_that_all_functions_lie_in_is_cut() -> None:
    """As connexion has it in front of each; with fewer, or another among them, it may be what the function is about."""
    ids = ("shop_app.search", "shop_app.add_pet", "shop_app.pets.feed")
    made = [operation("POST", f"/{at}", one, tag="pets") for at, one in enumerate(ids)]
    assert ["pets.search", "pets.add_pet", "pets.feed"] == _names(*made)
    assert ["pets.search_shop_app", "pets.add_pet"] == _names(*made[:2])
    other = operation("POST", "/9", "web.greet", tag="pets")
    assert ["pets.search_shop_app", "pets.add_pet", "pets.feed", "pets.web_greet"] == _names(
        *made, other
    )


def test_a_method_behind_a_thing_says_what_is_done_to_it() -> None:
    """As LXD and Incus write it; what two are called alike takes the path."""
    made = [
        operation(method, path, key, tag="instances")
        for method, path, key in (
            ("GET", "/instances", "instances_get"),
            ("GET", "/instances/{name}", "instance_get"),
            ("GET", "/instances/{name}/backups", "instance_backups_get"),
            ("GET", "/instances/{name}/backups?full=1", "instance_backups_get_full"),
            ("POST", "/instances/{name}/backups", "instance_backups_post"),
            ("PUT", "/instances/{name}/backups/{id}", "instance_backup_put"),
            ("PATCH", "/instances/{name}/backups/{id}", "instance_backup_patch"),
            ("POST", "/instances/{name}/state", "instance_state_post"),
        )
    ]
    names = ["list_instances", "get_instance", "get_backups", "get_backups_full", "create_backup"]
    names += ["replace_backup", "update_backup", "post_state"]
    assert [f"instances.{name}" for name in names] == _names(*made)


def test_a_number_is_nothing_that_something_is_done_to() -> None:
    """As Cloudflare writes `zones-0-patch`: the path says what is updated."""
    made = [
        operation(method, "/zones/{id}", f"zones-0-{method.lower()}", tag="Zone")
        for method in ("GET", "PATCH", "DELETE")
    ]
    assert ["zone.get_zone", "zone.update_zone", "zone.delete_zone"] == _names(*made)


def test_the_version_that_all_paths_have_is_cut() -> None:
    """As Slurm writes it into each operationId; where paths have several, it tells them apart."""
    jobs = operation("GET", "/slurm/v0.0.38/jobs", "slurm_v0_0_38_get_jobs", tag="slurm")
    ping = operation("GET", "/slurm/v0.0.38/ping", "slurm_v0_0_38_ping", tag="slurm")
    other = operation("GET", "/slurm/v0.0.37/ping", "slurm_v0_0_37_ping", tag="slurm")
    assert ["slurm.get_jobs", "slurm.ping"] == _names(jobs, ping)
    assert ["slurm.v0_0_38_ping", "slurm.v0_0_37_ping"] == _names(ping, other)


def test_the_service_that_all_operations_are_of_is_cut() -> None:
    """As BentoML has it in front of each, with two lines; not where others have none, as FastAPI's have not."""
    ids = ("demo__run", "demo__train_all", "demo__slow_stop")
    made = [operation("POST", f"/{at}", one, tag="jobs") for at, one in enumerate(ids)]
    assert ["jobs.run", "jobs.train_all", "jobs.slow_stop"] == _names(*made)
    other = operation("POST", "/9", "start", tag="jobs")
    assert "jobs.demo_train_all" in _names(*made, other)


def test_ids_that_are_all_made_of_method_and_path_are_no_names() -> None:
    """As hapi-swagger and Elysia make them, those without parameters as well; where none has a parameter, or one is no path, an author may write so."""
    posting = operation("POST", "/items", "postItems", tag="items")
    reading = operation("GET", "/items/{id}", "getItemsId", tag="items")
    other = operation("GET", "/items/{id}/x", "readX", tag="items")
    by = operation("DELETE", "/items/{id}", "deleteItemsById", tag="items")
    index = operation("GET", "/", "getIndex", tag="items")
    assert ["items.create_item", "items.get_item"] == _names(posting, reading)
    assert ["items.create_item", "items.delete_item", "items.get_root"] == _names(
        posting, by, index
    )
    assert ["items.post_items"] == _names(posting)
    assert ["items.post_items", "items.get_item", "items.read_x"] == _names(posting, reading, other)


def test_ids_that_are_all_made_of_what_stands_behind_the_mount_are_no_names() -> None:
    """As Stripe makes them, of `/v1/…`; what is done to one of another thing than the resource says to what."""
    paths = {
        ("GET", "/v1/charges"): "GetCharges",
        ("GET", "/v1/charges/{charge}"): "GetChargesCharge",
        ("POST", "/v1/charges/{charge}/capture"): "PostChargesChargeCapture",
        ("POST", "/v1/charges/{charge}/finalize"): "PostChargesChargeFinalize",
        ("POST", "/v1/charges/{charge}/dispute/close"): "PostChargesChargeDisputeClose",
    }
    every = [operation(method, path, name, tag="charges") for (method, path), name in paths.items()]
    expected = ["list_charges", "get_charge", "capture", "finalize", "close_dispute"]
    assert [f"charges.{name}" for name in expected] == _names(*every)
    other, another = (
        operation("GET", f"/v1/charges/{{charge}}/{one}", f"read_{one}", tag="charges")
        for one in "xy"
    )
    assert [f"charges.{name}" for name in (*expected, "read_x")] == _names(*every, other)
    assert "charges.get_charges_charge" in _names(*every, other, another)


def test_ids_that_call_every_parameter_id_are_made_of_paths() -> None:
    """As Box and InfluxDB have them; what an author wrote between them stays."""
    paths = {
        ("POST", "/folders"): "post_folders",
        ("GET", "/folders/{folder_id}"): "get_folders_id",
        ("PUT", "/folders/{folder_id}"): "put_folders_id",
        ("GET", "/folders/{folder_id}/metadata/{scope}/{key}"): "get_folders_id_metadata_id_id",
        ("GET", "/folders/{folder_id}/x"): "read_folder_again",
    }
    every = [operation(method, path, name, tag="Folders") for (method, path), name in paths.items()]
    expected = [
        "create_folder",
        "get_folder",
        "replace_folder",
        "get_metadata",
        "read_folder_again",
    ]
    assert [f"folders.{name}" for name in expected] == _names(*every)


@pytest.mark.parametrize(
    ("tag", "path", "expected"),
    [
        ("admin", "/admin/accounts/{id}/approve", "admin.approve_account"),
        ("accounts", "/accounts/{id}/approve", "accounts.approve"),
        ("Account handling", "/accounts/{id}/approve", "account_handling.approve"),
        ("maintenance mode", "/maintenancemodes/{id}/start", "maintenance_mode.start"),
        ("import", "/users/{id}/import", "import_.import_"),
        ("admin", "/admin/auth/init", "admin.init"),
        ("campaigns", "/campaigns/{id}/actions/pause", "campaigns.pause"),
        ("campaigns", "/campaigns/{id}/action/unschedule", "campaigns.unschedule"),
    ],
)
def test_a_verb_behind_a_parameter_says_to_what_it_is_done(
    tag: str, path: str, expected: str
) -> None:
    """Unless the resource says it."""
    assert [expected] == _names(operation("POST", path, tag=tag))


def test_a_path_that_names_a_function() -> None:
    """As all of Telegram's do, whatever the first word is; one word, or a thing that is read, says too little."""
    paths = ("/answerQuery", "/sendMessage", "/kickMember", "/restrictMember", "/dice")
    every = [*(operation("POST", path) for path in paths), operation("GET", "/chatHistory")]
    plain = api(*every)
    grouped = replace(plain, resources=read_resources(every, (), every, {}))
    names = settle(grouped, package=None, overrides={}, lock=Lock()).methods.values()
    expected = ["answer_query", "send_message", "kick_member", "restrict_member", "post_dice"]
    assert [*expected, "get_chat_history"] == [one.method for one in names]
    assert {"default"} == {one.resource for one in names}
    assert ["answer_query.post_answer_query"] == _names(every[0])


def test_two_words_with_one_singular() -> None:
    """They are told apart as they are written."""
    every = [
        operation("DELETE", f"/x/{{x}}/{name}/{{id}}", tag="x") for name in ("people", "persons")
    ]
    assert ["x.delete_people", "x.delete_persons"] == _names(*every)


def test_a_verb_in_front_of_things_is_no_module() -> None:
    """What is found is told by it."""
    users = replace(operation("GET", "/users", "find_users", tag="x"), summary="Users")
    teams = replace(operation("GET", "/teams", "find_teams", tag="x"), summary="Teams")
    assert ["x.find_users", "x.find_teams"] == _names(users, teams)


def test_what_only_numbers_told_apart_is_told_apart_by_the_path() -> None:
    """Numbers change whenever another function of the name comes or goes."""
    person = operation("GET", "/customers/persons/{id}", "getById_1", tag="customers")
    whole = operation("GET", "/customers/{id}", "getById_2", tag="customers")
    scan = operation("GET", "/scans/{id}", "getById_3", tag="scans")
    expected = ["customers.get_person", "customers.get_customer", "scans.get_by_id"]
    assert expected == _names(person, whole, scan)


def test_what_only_the_method_tells_apart_has_it_in_front() -> None:
    """Unless the name begins with it anyway."""
    reading = operation("GET", "/getText", "getTextUsingGET", tag="pads")
    sending = operation("POST", "/getText", "getTextUsingPOST", tag="pads")
    assert ["pads.get_text", "pads.post_get_text"] == _names(reading, sending)


def test_a_framework_s_ids_that_differ_in_the_path_alone() -> None:
    """What the path says beyond the function's name tells them apart, and not the whole of the operationId."""
    public = operation("PUT", "/v1/reports/public/{id}", "change_report_v1_reports_public__id__put")
    private = operation(
        "PUT", "/v1/reports/private/{id}", "change_report_v1_reports_private__id__put"
    )
    assert ["v1.change_report_public", "v1.change_report_private"] == _names(public, private)


def test_one_function_that_is_served_at_several_routes() -> None:
    """The shortest route has the plain name, whatever comes first; the others say where else it is."""
    every = {
        ("/v1/files", "create_file_v1_files_post"): "create_file_v1",
        ("/files", "create_file_files_post"): "create_file",
        ("/openai/v1/files", "create_file_openai_v1_files_post"): "create_file_openai",
        ("/{provider}/v1/files", "create_file__provider__v1_files_post"): "create_file_by_provider",
        ("/engines/{model}/files", "create_file_engines__model__files_post"): "create_file_engines",
        ("/old/files", "make_file_old_files_post"): "make_file",
    }
    made = [operation("POST", path, name, tag="store") for path, name in every]
    assert [f"store.{name}" for name in every.values()] == _names(*made)


def test_what_answers_in_pages_is_listed() -> None:
    """Its method gives a list, whatever the words of the path are."""
    items = Items(path=(), type=TypeId(0))
    pages = HeaderLink(size=None, items=items, told=Told(), evidence=())
    one = operation("GET", "/files_on_hold", tag="files")
    assert ["files.get_files_on_hold"] == _names(one)
    assert ["files.list_files_on_hold"] == _names(replace(one, pages=pages))


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [("text/plain", "metrics.get_metrics"), ("application/json", "metrics.list_metrics")],
)
def test_a_text_is_no_list(media_type: str, expected: str) -> None:
    """Whatever the words of the path are; a text in JSON may be a list that nobody described."""
    media = Media(media_type=media_type, type=TypeId(0), place=ROOT)
    answer = Response(status="200", media=(media,), place=ROOT)
    one = operation("GET", "/metrics", responses=(answer,), result=TypeId(0))
    assert [expected] == _names(one)


@pytest.mark.parametrize(
    ("operation_id", "expected"),
    [
        ("V1OrdersSearch_SearchOrder", "orders.search_order"),
        ("OrdersCreate_Order", "orders.create_order"),
        ("OrdersTotals_Totals", "orders.totals"),
        ("Orders_Create", "orders.create"),
        ("OrderItemsGet_Parts", "orders.items_get_parts"),
    ],
)
def test_a_namespace_that_ends_in_what_its_class_does_is_cut(
    operation_id: str, expected: str
) -> None:
    """FastEndpoints calls operations after the whole names of classes."""
    assert [expected] == _names(operation("GET", "/orders/x", operation_id, tag="orders"))


@pytest.mark.parametrize(
    "key", ["58acde292109180bdcacc40d", "6f1ed002-ab5c-42f4-8d2a-1f3b5c7d9e0f"]
)
def test_a_key_of_a_tool_is_no_name(key: str) -> None:
    """An operationId that is a hash or a UUID says nothing: method and path do."""
    made = operation("GET", "/players/{id}/games", key, tag="players")
    assert ["players.list_games"] == _names(made)


def test_the_summary_says_where_words_end() -> None:
    """An operationId that was torn apart is read by its summary."""
    made = operation("GET", "/x", "pcaps-list-pca-ps", tag="pcaps", summary="List PCAPs")
    assert ["pcaps.list_pcaps"] == _names(made)


@pytest.mark.parametrize(
    ("key", "summary", "expected"),
    [
        ("createGiftCard", "Create GiftCard", "create_gift_card"),
        ("getCallQoS", "Get call QoS", "get_call_qos"),
        ("listVcenterManagers", "List vCenter managers", "list_vcenter_managers"),
        ("getsubaccounts", "Get sub accounts", "get_sub_accounts"),
    ],
)
def test_the_summary_tears_no_words_together(key: str, summary: str, expected: str) -> None:
    """A summary that holds a name as code has it does not say where its words end."""
    assert [f"x.{expected}"] == _names(operation("GET", "/x", key, tag="x", summary=summary))


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("GET", "/pets", "pets.list_pets"),
        ("GET", "/pets/{id}", "pets.get_pet"),
        ("POST", "/pets", "pets.create_pet"),
        ("PUT", "/pets/{id}", "pets.replace_pet"),
        ("PATCH", "/pets/{id}", "pets.update_pet"),
        ("DELETE", "/pets/{id}", "pets.delete_pet"),
        ("GET", "/status", "status.get_status"),
        ("POST", "/login", "login.login"),
        ("POST", "/tokens/verify", "tokens.verify"),
        ("GET", "/documents/findByDate.json", "documents.find_by_date"),
        ("GET", "/", "root.get_root"),
        ("POST", "/fetch_me", "fetch_me.fetch_me"),
        ("GET", "/documents/findByMention/{id}", "documents.find_by_mention"),
        ("DELETE", "/report", "report.delete_report"),
        ("GET", "/key/generate", "key.generate"),
        ("GET", "/keys/{id}/get", "keys.get"),
        ("POST", "/instances/{id}/compress", "instances.compress"),
        ("POST", "/tags/invalidate", "tags.invalidate"),
        ("POST", "/tools/invalidate-tags", "tools.invalidate_tags"),
        ("GET", "/users/{id}{mediaTypeExtension}", "users.get_user"),
        ("POST", "/users/create{mediaTypeExtension}", "users.create"),
        ("GET", "/users/{id}/export-jobs/{job}", "users.get_export_job"),
        ("DELETE", "/users/{id}/test-runs/{run}", "users.delete_test_run"),
        ("POST", "/users/{id}/test-runs", "users.test_runs"),
        ("GET", "/users/find-friends/{id}", "users.find_friends"),
        ("DELETE", "/users/delete/{id}", "users.delete"),
        ("PUT", "/users/update/{id}", "users.update"),
        ("GET", "/users/{id}/get/{at}", "users.get"),
        ("DELETE", "/users/{id}/create", "users.delete_create"),
        ("POST", "/pins/remove/{path}", "pins.remove"),
        ("POST", "/orders/cancel/{id}", "orders.cancel"),
        ("GET", "/pins/remove/{path}", "pins.get_remove"),
        ("POST", "/users/test/{id}", "users.update_test"),
    ],
)
def test_verb_and_path(method: str, path: str, expected: str) -> None:
    """Without an operationId, verb and path make the name."""
    assert [expected] == _names(operation(method, path))


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("M-SEARCH", "/devices", "devices.m_search_devices"),
        ("M-SEARCH", "/2fa", "resource_2fa.m_search_2fa"),
        ("1", "/pets", "pets.call_1_pets"),
        ("1", "/", "root.call_1_root"),
        ("M.1", "/{id}", "id.m_1_by_id"),
    ],
)
def test_any_method_makes_a_name(method: str, path: str, expected: str) -> None:
    """A method of one's own may hold signs, or be a number (RFC 9110 §9.1)."""
    assert [expected] == _names(operation(method, path))


def test_a_list_is_listed() -> None:
    """A path that is no plural is listed where the answer is a list."""
    made = operation("GET", "/news", result=TypeId(1))
    names = settle(api(made, types={1: array(0)}), package=None, overrides={}, lock=Lock())
    assert ["list_news"] == [one.method for one in names.methods.values()]


def test_what_an_action_made_is_no_action() -> None:
    """A path that begins with a verb names the method that it is sent to; what picks one of its outcomes has a verb of its own."""
    outcomes = [operation(method, "/detect_object/{id}") for method in ("GET", "DELETE")]
    expected = ["detect_object", "get_detect_object", "delete_detect_object"]
    assert [f"detect_object.{name}" for name in expected] == _names(
        operation("POST", "/detect_object"), *outcomes
    )
    assert ["detect_object.detect_object"] == _names(outcomes[0])
    jobs = [operation("POST", "/import-job"), operation("GET", "/import-job/{id}")]
    assert ["import_job.create_import_job", "import_job.get_import_job"] == _names(*jobs)
    again = [operation("POST", "/get-item"), operation("GET", "/get-item/{id}")]
    assert "get_item.get_get_item" not in _names(*again)


def test_what_begins_like_an_action_may_be_things() -> None:
    """Several runs of which one can be picked are made, and not run."""
    made = operation("POST", "/test-runs")
    one = operation("GET", "/test-runs/{id}")
    assert ["test_runs.create_test_run", "test_runs.get_test_run"] == _names(made, one)
    many = operation("GET", "/test-runs", result=TypeId(1))
    another = operation("POST", "/test-runs")
    picked = operation("PUT", "/test-run/{id}")
    every = api(many, another, picked, types={1: array(0)})
    names = settle(every, package=None, overrides={}, lock=Lock())
    expected = ["list_test_runs", "create_test_run", "replace_test_run"]
    assert expected == [each.method for each in names.methods.values()]


def test_ids_made_from_paths_are_no_names() -> None:
    """An id that spells method and path says no more than they do."""
    assert ["users.get_user"] == _names(
        operation("GET", "/users/{id}", "get_/users/{id}", tag="users")
    )
    assert ["users.get_user"] == _names(
        operation("GET", "/users/{user_id}", "getUsersId", tag="users")
    )


@pytest.mark.parametrize(
    ("method", "path", "key", "expected"),
    [
        ("GET", "/v3/team/owned_seats", "get_v3teamowned_seats", "team.list_owned_seats"),
        ("POST", "/v1/team/{id}", "put_v1team{id}", "team.update_team"),
        ("PUT", "/v1/team/{id}/seats", "post_v1team{id}", "team.replace_seats"),
        ("GET", "/user/settings", "getUserSettings", "team.get_user_settings"),
        ("GET", "/user/list", "getUserlist", "team.get_userlist"),
    ],
)
def test_ids_made_from_paths_may_have_lost_what_parted_them(
    method: str, path: str, key: str, expected: str
) -> None:
    """Or be those of a path that there was before; what an author may have written stays."""
    assert [expected] == _names(operation(method, path, key, tag="team"))


def test_what_is_said_last_stays_last() -> None:
    """Where operationIds say first what they are about, those that end with a method do so, too."""
    made = (
        operation("GET", "/team/roles", "roles-list", tag="team"),
        operation("GET", "/team/users/{id}", "users-get", tag="team"),
        operation("DELETE", "/team/users/{id}", "users-delete", tag="team"),
    )
    assert ["team.roles_list", "team.users_get", "team.users_delete"] == _names(*made)
    assert ["team.get_users", "team.delete_users"] == _names(*made[1:])


def test_that_a_function_is_one_of_the_api_goes_without_saying() -> None:
    """Where what it does follows; what follows may be a thing that is called so."""
    made = (
        operation("GET", "/api/v1/wallets", "api_get_wallets", tag="Trading"),
        operation("POST", "/api/v1/keys", "api_key_rotate", tag="Trading"),
    )
    assert ["trading.get_wallets", "trading.api_key_rotate"] == _names(*made)


@pytest.mark.parametrize(
    ("path", "operation_id", "expected"),
    [
        ("/api/teams/", "api_teams_rename", "rename"),
        ("/api/organisers/{slug}/teams/", "api_organisers_teams_list", "list"),
        (
            "/api/organisers/{slug}/teams/{id}/",
            "api_organisers_teams_partial_update",
            "partial_update",
        ),
        ("/api/teams/by-name/{name}/", "api_teams_by_name", "api_teams_by_name"),
        ("/organisers/{slug}/teams/", "organisers_teams_rename", "organisers_teams_rename"),
        ("/api/teams/", "api_teams", "list_teams"),
    ],
)
def test_the_path_up_to_the_resource_is_cut_where_the_api_is_mounted(
    path: str, operation_id: str, expected: str
) -> None:
    """As drf-spectacular puts it in front of what is done; another operation keeps the class from having one front."""
    made = operation(
        "PATCH" if "partial" in operation_id else "GET", path, operation_id, tag="teams"
    )
    other = operation("POST", "/invite", "invite", tag="teams")
    assert [f"teams.{expected}", "teams.invite"] == _names(made, other)


def test_two_routes_to_one_function_are_told_apart_without_the_mount() -> None:
    """Where an API is mounted says nothing of what it does."""
    made = [
        operation("POST", f"/api/v1/{one}", f"force_entry_api_v1_{one}_post", tag="trading")
        for one in ("forcebuy", "forceenter")
    ]
    assert ["trading.force_entry_forcebuy", "trading.force_entry_forceenter"] == _names(*made)


def test_litestar_leaves_out_what_it_said_before() -> None:
    """The summary is the name, and what stands in front of it are words of the path."""
    of = "ApiItemsByNameGetItemByName"
    made = operation("GET", "/api/items/by-name/{name}", of, tag="items")
    assert ["items.get_item_by_name"] == _names(replace(made, summary="GetItemByName"))


def test_a_method_behind_a_preposition_stays() -> None:
    """It is what the preposition speaks of."""
    made = operation("POST", "/flags", "getFlagsWithPost", tag="flags")
    assert ["flags.get_flags_with_post"] == _names(made)


def test_the_last_part_of_a_dotted_id_is_the_method_of_its_resource() -> None:
    """The parts before it are the resource, of any depth."""
    made = (
        operation("PATCH", "/v1/{name}", "store.projects.apiKeys.patch", tag="projects.apiKeys"),
        operation("POST", "/v1/{name}", "store.projects.apiKeys.reportUse", tag="projects.apiKeys"),
    )
    assert ["projects_api_keys.patch", "projects_api_keys.report_use"] == _names(*made)


def test_a_collection_that_is_called_like_one_thing() -> None:
    """As Flask-AppBuilder writes it: where more can be made, and one of it has a path of its own."""
    every = {
        ("GET", "/chart/"): "list_charts",
        ("POST", "/chart/"): "create_chart",
        ("DELETE", "/chart/"): "delete_charts",
        ("GET", "/chart/{id_or_uuid}"): "get_chart",
        ("PUT", "/chart/{pk}"): "replace_chart",
        ("DELETE", "/chart/{pk}"): "delete_chart",
        ("GET", "/chart/{pk}/note/"): "list_notes",
        ("POST", "/chart/{pk}/note/"): "create_note",
        ("DELETE", "/chart/{pk}/note/{note_id}/"): "delete_note",
        ("POST", "/report"): "create_report",
        ("PUT", "/report"): "replace_report",
        ("GET", "/report/{pk}"): "get_report",
        ("GET", "/health"): "get_all_health",
        ("GET", "/health/{service}"): "get_health_by_service",
        ("POST", "/config"): "post_config",
        ("GET", "/config/{key}/value"): "get_value",
    }
    made = [operation(method, path, tag="charts") for method, path in every]
    assert [f"charts.{name}" for name in every.values()] == _names(*made)


def test_collisions_say_more_of_the_path() -> None:
    """Names that would be the same both get longer."""
    first = operation("GET", "/pets/{id}/photos", tag="media")
    second = operation("GET", "/users/{id}/photos", tag="media")
    assert ["media.list_pet_photos", "media.list_user_photos"] == _names(first, second)
    assert ["media.list_user_photos", "media.list_pet_photos"] == _names(second, first)


def test_hints_beat_ids() -> None:
    """A hint of the document names the method."""
    hints = NameHints(method="update")
    made = operation("PATCH", "/x", "dns-records-for-a-zone-patch", tag="DNS", hints=hints)
    assert ["dns.update"] == _names(made)


def test_versions_go_where_they_tell_nothing() -> None:
    """A version of the path goes from the name, unless two versions are there."""
    one = operation("GET", "/v1/users", "getV1Users", tag="users")
    two = operation("GET", "/v2/users", "getV2Users", tag="users")
    assert ["users.get_users"] == _names(one)
    assert ["users.get_v1_users", "users.get_v2_users"] == _names(one, two)


def test_classes_and_constants_meet_nothing() -> None:
    """Resource classes differ from imports and from others' twins, constants from their class."""
    names = settle(
        api(
            operation("GET", "/a", "a", tag="Envelope"),
            operation("GET", "/b0", "b0", tag="Foo"),
            operation("GET", "/b1", "b1", tag="Async Foo"),
            operation("GET", "/b", "b", tag="Async Envelope"),
            operation("GET", "/c", "v1", tag="V1"),
            operation("GET", "/d", "unset", tag="V1"),
        ),
        package=None,
        overrides={},
        lock=Lock(),
    )
    assert ["EnvelopeResource", "FooResource", "AsyncFoo", "AsyncEnvelope", "V1"] == [
        one.class_name for one in names.resources.values()
    ]
    assert ["A", "B0", "B1", "B", "V1_", "UNSET_"] == [
        one.constant for one in names.methods.values()
    ]


@pytest.mark.parametrize(
    ("front", "shown"),
    [
        ("BillingPayments_", ["get_payment", "list_payments", "post_payment"]),
        ("Lock_", ["get_payment", "list_payments", "post_payment"]),
        ("domains_", ["get_payment", "list_payments", "post_payment"]),
        ("bulk_", ["bulk_get_payment", "bulk_list_payments", "bulk_post_payment"]),
        ("my_", ["my_get_payment", "my_list_payments", "my_post_payment"]),
    ],
)
def test_what_all_operation_ids_begin_with_is_cut(front: str, shown: list[str]) -> None:
    """A class of a framework tells nothing apart; a word that says how something is done stays."""
    every = [
        operation("GET", f"/x/{at}/{{id}}", f"{front}{name}", tag="Invoices")
        for at, name in enumerate(("GetPayment", "ListPayments", "PostPayment"))
    ]

    assert [f"invoices.{name}" for name in shown] == _names(*every)


def test_what_some_operation_ids_begin_with_stays() -> None:
    """Nor is anything cut of two, or where no verb stands behind it."""
    names = ["Order_GetList", "Order_Find", "Layout_GetList"]
    every = [operation("GET", f"/x/{at}", name, tag="Sales") for at, name in enumerate(names)]
    things = [
        operation("GET", f"/y/{at}", f"Feed_{name}", tag="Sales")
        for at, name in enumerate(("Brands", "GetAll", "FindOne"))
    ]

    assert ["sales.order_get_list", "sales.order_find", "sales.layout_get_list"] == _names(*every)
    assert ["sales.order_get_list", "sales.order_find"] == _names(*every[:2])
    assert ["sales.feed_brands", "sales.feed_get_all", "sales.feed_find_one"] == _names(*things)


@pytest.mark.parametrize(
    ("within", "expected"),
    [
        (STRING, "get_settings"),
        (choice("a", origin=origin()), "get_settings"),
        (obj(prop("size", 3), origin=origin()), "get_settings"),
        (obj(prop("sizes", 4), origin=origin()), "list_settings"),
        (array(3), "list_settings"),
        (mapping(3), "list_settings"),
    ],
)
def test_several_that_are_one_thing_are_not_listed(within: Type, expected: str) -> None:
    """`/settings` that answers with one object; where that holds anything of which there may be several, it may be the list."""
    whole = obj(prop("inside", 2), origin=origin())
    types = {1: whole, 2: within, 3: STRING, 4: array(3)}
    made = api(operation("GET", "/settings", result=TypeId(1)), types=types)
    (found,) = settle(made, package=None, overrides={}, lock=Lock()).methods.values()

    assert expected == found.method


@pytest.mark.parametrize(
    ("beside", "asked", "expected"),
    [
        (operation("PUT", "/settings"), "name", "get_settings"),
        (operation("DELETE", "/settings/{id}"), "name", "list_settings"),
        (operation("GET", "/settings/{id}/parts"), "name", "list_settings"),
        (operation("POST", "/settings"), "name", "list_settings"),
        (operation("PUT", "/settings"), "per_page", "list_settings"),
    ],
)
def test_one_thing_by_mistake_is_a_list(beside: Operation, asked: str, expected: str) -> None:
    """GitLab describes each of its lists as one of what it lists."""
    query = parameter(asked, location=In.QUERY)
    listed = operation("GET", "/settings", result=TypeId(1), parameters=(query,))
    made = api(listed, beside, types={1: obj(prop("size", 2), origin=origin()), 2: STRING})
    methods = settle(made, package=None, overrides={}, lock=Lock()).methods

    assert expected == methods[listed.key].method


def test_what_is_made_and_replaced_is_no_action() -> None:
    """A release of a tag is one thing, though releasing a schedule is something that is done."""
    path = "/tags/{tag}/release"
    made, replaced = (operation(method, path, tag="tags") for method in ("POST", "PUT"))
    done = operation("POST", "/schedules/{id}/release", tag="schedules")

    assert ["tags.post_release", "tags.replace_release"] == _names(made, replaced)
    assert ["schedules.release"] == _names(done)


def test_a_path_that_says_what_is_done_says_it_once() -> None:
    """`/countries/list` is listed."""
    listed = operation("GET", "/countries/list", tag="Countries", result=TypeId(1))
    made = api(listed, types={1: array(TypeId(2))})
    (found,) = settle(made, package=None, overrides={}, lock=Lock()).methods.values()

    assert "list" == found.method


@pytest.mark.parametrize(
    ("wires", "expected"),
    [
        (("parameters.skip", "parameters.orderBy"), ["skip", "order_by"]),
        (("searchCriteria[pageSize]", "searchCriteria[filters][0][field]", "fields"), ["page_size", "filters_0_field", "fields"]),
        (("request.id", "id"), ["request_id", "id"]),
        (("page[size]", "page[number]"), ["page_size", "page_number"]),
        (("query.size", "filter.size"), ["query_size", "filter_size"]),
        (("search[name]",), ["search_name"]),
    ],
)  # fmt: skip
def test_what_all_of_a_query_is_bound_to_is_no_part_of_its_names(
    wires: tuple[str, ...], expected: list[str]
) -> None:
    """Where it says something, or tells things apart, it stays."""
    asked = tuple(parameter(wire, In.QUERY) for wire in wires)
    names = settle(
        api(operation("GET", "/x", tag="x", parameters=asked)),
        package=None,
        overrides={},
        lock=Lock(),
    )
    (found,) = names.methods.values()

    assert expected == [found.arguments[In.QUERY, WireName(wire)] for wire in wires]


def test_a_verb_that_is_the_tag_stays_before_an_article() -> None:
    """`a_file` says nothing of what is done."""
    upload = operation("POST", "/uploads", "Upload a file", tag="Uploads")

    assert ["uploads.upload_file"] == _names(upload)


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (("ChatV2Channel", "ChatV2Invite", "ChatV2UserChannel"), ["channel", "invite", "user_channel"]),
        (("Api20100401Call", "Api20100401Queue", "Api20100401Key"), ["call", "queue", "key"]),
        (("ChatV2", "ChatV2Invite", "ChatV2Member"), ["chat_v2", "invite", "member"]),
        (("chat-v2 call", "Chat V2 Queue", "Chat V2 Key"), ["call", "queue", "key"]),
        (("ChatV1Call", "ChatV2Call", "ChatV2Key"), ["chat_v1_call", "chat_v2_call", "chat_v2_key"]),
        (("DataLake", "DataMart", "DataPond"), ["data_lake", "data_mart", "data_pond"]),
        (("ChatV2Channel", "ChatV2Invite"), ["chat_v2_channel", "chat_v2_invite"]),
    ],
)  # fmt: skip
def test_a_version_that_all_tags_begin_with(tags: tuple[str, ...], expected: list[str]) -> None:
    """It is cut with what stands before it, from tags of which something is left; two tags may have it in common by chance."""
    made = (operation("POST", f"/{tag.lower()}", f"make_{tag}", tag=tag) for tag in tags)
    assert expected == [name.partition(".")[0] for name in _names(*made)]

"""`docs/features.md`: what it says of us is what a test holds."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import Final

import pytest

TESTS: Final = Path(__file__).parent
TABLE: Final = TESTS.parent / "docs" / "features.md"

HELD: Final[dict[str, tuple[str, ...]]] = {
    # Calls
    "blocking and asynchronous client from one document": (
        "behaviour/client/test_modules.py::test_both_clients_have_the_same_methods",
    ),
    "models without a third library": ("test_architecture.py::test_the_runtime_stands_alone",),
    "explicit keyword arguments for the properties of a body": (
        "behaviour/client/test_misuse.py::test_arguments_are_given_by_name",
        "behaviour/client/test_clean.py::test_mypy_finds_every_misuse",
    ),
    "plain dictionaries where a model is wanted": (
        "behaviour/client/test_calls.py::test_mappings_stand_in_for_models",
        "behaviour/client/test_typed_dicts.py::test_a_dictionary_and_a_model_are_the_same_request",
        "behaviour/client/test_typed_dicts.py::test_mypy_finds_every_misuse_and_nothing_else",
    ),
    "the payload is returned, not its envelope": (
        "behaviour/client/test_calls.py::test_the_payload_is_returned",
    ),
    "whole envelope": (
        "behaviour/client/test_calls.py::test_the_envelope_is_returned_when_asked_for",
    ),
    "a success that says it failed raises": (
        "behaviour/client/test_failures.py::test_a_success_that_failed_is_raised",
    ),
    "raw response: status, headers, typed parse on demand": (
        "behaviour/client/test_calls.py::test_a_raw_response_is_parsed_on_demand",
        "behaviour/client/test_calls.py::test_a_raw_response_is_not_decoded_before_it_is_asked_for",
    ),
    "streamed response: bytes, text, lines": (
        "behaviour/client/test_calls.py::test_a_response_is_streamed",
        "behaviour/client/test_calls.py::test_a_streamed_response_gives_text_and_lines",
    ),
    "server-sent events": ("behaviour/client/test_streams.py::test_events_are_models",),
    "lines of JSON, answered and sent": (
        "behaviour/client/test_streams.py::test_lines_are_models",
        "behaviour/client/test_streams.py::test_lines_are_sent",
    ),
    "content straight into a file": (
        "behaviour/client/test_uploads.py::test_a_download_tells_its_progress",
        "behaviour/client/test_uploads.py::test_a_download_that_fails_leaves_nothing",
    ),
    "walking pages, blocking and asynchronous": (
        "behaviour/client/test_pagination.py::test_the_total_ends_a_list",
        "behaviour/loopback/test_pagination.py::test_two_pages_are_two_requests",
    ),
    "the number of all items of a list": (
        "behaviour/client/test_pagination.py::test_the_total_is_asked_for_once",
        "behaviour/client/test_pagination.py::test_a_total_that_nobody_tells",
    ),
    "endpoints without a method": (
        "behaviour/client/test_clients.py::test_undocumented_endpoints_can_be_called",
    ),
    "parameters of most calls are given to the client: a tenant, the version of an API": (
        "behaviour/client/test_given_once.py::test_calls_send_what_the_client_was_given",
        "unit/ir/test_client_parameters.py::test_a_header_that_most_operations_require",
    ),
    "headers and query of all calls; a header of ours left out, by `None`": (
        "behaviour/client/test_settings.py::test_headers_and_query_of_the_client",
        "behaviour/client/test_settings.py::test_a_header_of_ours_is_left_out",
    ),
    "undocumented parameters and properties of one call": (
        "behaviour/client/test_calls.py::test_options_change_one_call",
    ),
    # Transport
    "HTTP library": ("unit/runtime/test_transport.py::test_httpx2_has_transports_of_two_methods",),
    "your own client of it; proxies, certificates": (
        "behaviour/client/test_clients.py::test_the_given_transport_is_left_alone",
        "unit/runtime/test_transport.py::test_proxies_of_the_environment_count",
        "behaviour/loopback/test_certificates.py::test_a_transport_of_yours_shows_its_own",
    ),
    "a transport of two methods in front: recorder, fake, another library": (
        "behaviour/client/test_clients.py::test_a_transport_of_two_methods_is_enough",
    ),
    "aiohttp underneath": (
        "behaviour/loopback/test_aiohttp.py::test_content_is_sent_as_it_is",
        "behaviour/loopback/test_aiohttp.py::test_content_is_given_as_it_comes",
        "behaviour/loopback/test_aiohttp.py::test_requests_go_through_a_proxy",
        "behaviour/loopback/test_faults.py::test_a_broken_answer_is_asked_for_again",
    ),
    "timeouts by client and by call": (
        "behaviour/loopback/test_faults.py::test_a_slow_answer_is_a_timeout",
        "behaviour/client/test_calls.py::test_options_change_one_call",
    ),
    "a limit for the whole call, kept to against a server that drips": (
        "behaviour/loopback/test_deadlines.py::test_a_server_that_drips_is_left",
    ),
    "several servers of a document, chosen by name; their variables": (
        "unit/runtime/test_servers.py::test_what_the_program_says_wins",
        "behaviour/client/test_media.py::test_server_variables_make_the_base_url",
    ),
    "headers from an environment variable": (
        "behaviour/client/test_settings.py::test_headers_of_the_environment",
    ),
    "base URL from an environment variable": (
        "behaviour/client/test_base_url.py::test_the_environment_tells_where_the_program_does_not",
    ),
    "retries with growing pauses": (
        "unit/runtime/test_retry.py::test_the_wait_grows_to_a_cap",
        "behaviour/client/test_failures.py::test_retries_end",
    ),
    "only what is safe to repeat is repeated": (
        "behaviour/client/test_retries.py::test_what_may_be_repeated_is",
        "behaviour/client/test_retries.py::test_what_may_have_taken_effect_is_not",
        "behaviour/loopback/test_sdk_faults.py::test_a_post_without_an_answer_is_sent_once",
    ),
    "`Retry-After` in seconds, milliseconds, as a date, under a cap": (
        "unit/runtime/test_retry.py::test_what_the_api_asks_to_wait",
        "behaviour/loopback/test_faults.py::test_a_wait_that_is_too_long",
    ),
    "the API's own word on retries, `X-Should-Retry`": (
        "unit/runtime/test_retry.py::test_the_api_may_say_whether_to_repeat",
    ),
    "retry count on response and error": (
        "behaviour/client/test_retries.py::test_an_answer_tells_how_often",
        "behaviour/client/test_failures.py::test_retries_end",
    ),
    "Idempotency-Key, the same at every retry": (
        "behaviour/client/test_retries.py::test_each_call_has_one_key",
        "behaviour/client/test_retries.py::test_a_key_of_the_caller_is_kept",
    ),
    "redirects never carry credentials to another origin": (
        "behaviour/loopback/test_credentials.py::test_no_credential_goes_to_another_origin",
        "behaviour/loopback/test_credentials.py::test_a_post_goes_to_no_other_origin",
    ),
    "a bound on the size of an answer": (
        "behaviour/loopback/test_faults.py::test_content_without_end",
        "behaviour/loopback/test_faults.py::test_a_bomb_goes_off_nowhere",
    ),
    "hooks for requests and answers": (
        "behaviour/client/test_settings.py::test_hooks_see_every_request",
    ),
    "logging, without secrets": (
        "behaviour/client/test_settings.py::test_one_logger_tells_all",
        "behaviour/loopback/test_sdk_faults.py::test_nothing_secret_is_logged_or_shown",
    ),
    "logging switched on by an environment variable": (
        "behaviour/client/test_logs.py::test_a_variable_shows_the_log",
    ),
    "telemetry": ("behaviour/client/test_calls.py::test_the_request_is_exact",),
    # Credentials
    "alternatives of an operation (AND and OR of schemes)": (
        "behaviour/client/test_security.py::test_the_first_alternative_that_is_met_is_sent",
        "unit/runtime/test_security.py::test_all_schemes_of_an_alternative_are_sent",
    ),
    "environment variables": (
        "behaviour/client/test_security.py::test_the_environment_stands_in_for_arguments",
    ),
    "missing ones are named before anything is sent": (
        "behaviour/client/test_security.py::test_what_is_missing_is_named_and_nothing_is_sent",
    ),
    "OAuth 2 client credentials, renewed once for all callers": (
        "behaviour/loopback/test_auth.py::test_a_refused_token_is_renewed_once",
        "behaviour/loopback/test_auth.py::test_many_calls_wait_for_one_token",
    ),
    "functions that give a token, other credentials for one call": (
        "behaviour/loopback/test_auth.py::test_a_function_gives_a_token_for_each_call",
        "behaviour/loopback/test_auth.py::test_credentials_for_one_call",
    ),
    "the certificate of a client, where an API asks for one": (
        "behaviour/loopback/test_certificates.py::test_a_certificate_is_shown",
        "behaviour/loopback/test_certificates.py::test_without_a_certificate_nothing_is_sent",
    ),
    "no secret in a `repr`, an error or a log": (
        "behaviour/loopback/test_sdk_faults.py::test_nothing_secret_is_logged_or_shown",
        "behaviour/loopback/test_credentials.py::test_no_credential_stands_in_an_error",
        "behaviour/client/test_misuse.py::test_what_is_shown_is_for_people_and_holds_no_secret",
    ),
    # Data
    "absent and null told apart, in answers too": (
        "behaviour/client/test_nullability.py::test_absent_null_and_value_are_three_things",
    ),
    "unknown properties are kept, and written back": (
        "unit/runtime/test_model.py::test_decoding_and_encoding_give_back_what_came",
        "behaviour/loopback/test_sdk_faults.py::test_an_unknown_property_can_be_called_anything",
    ),
    "unknown values of an enumeration are kept": (
        "behaviour/client/test_nullability.py::test_an_unknown_enum_value_is_kept",
    ),
    "an answer of the wrong type does not raise": (
        "behaviour/client/test_calls.py::test_a_mismatch_is_told_and_borne",
        "unit/runtime/test_mismatch.py::test_a_function_gets_every_mismatch",
    ),
    "strict decoding for tests": ("unit/runtime/test_mismatch.py::test_raise_stops_at_the_first",),
    "the request is validated, all problems at once": (
        "behaviour/client/test_failures.py::test_all_problems_are_told_at_once",
    ),
    "discriminated unions by table": (
        "behaviour/client/test_unions.py::test_a_discriminator_says_which_variant_it_is",
        "behaviour/client/test_unions.py::test_an_unknown_discriminator_keeps_what_came",
    ),
    "names on the wire that are no names in Python": (
        "behaviour/client/test_names.py::test_every_name_arrives_as_it_is_in_the_document",
    ),
    "all styles of parameters": (
        "unit/runtime/test_parameters.py::test_the_table_for_paths",
        "unit/runtime/test_parameters.py::test_the_table_for_queries",
        "unit/runtime/test_parameters.py::test_deep_objects_nest",
        "behaviour/client/test_parameters.py::test_every_value_goes_where_it_belongs",
    ),
    "files: bytes, paths, open files, iterables, (name, content, type), read while they are sent": (
        "behaviour/client/test_uploads.py::test_content_is_sent_as_it_is",
        "behaviour/client/test_uploads.py::test_files_of_a_form_are_streamed",
        "behaviour/client/test_uploads.py::test_a_file_is_never_held_as_a_whole",
    ),
    "dates and times of any precision given back as they came": (
        "unit/runtime/test_decode.py::test_a_date_time_is_written_back_verbatim",
    ),
    "models work with `copy.replace`, `pickle`, `match` and `dataclasses.asdict`": (
        "unit/runtime/test_model.py::test_a_copy_by_any_means_is_equal",
        "unit/runtime/test_model.py::test_copy_replace_works",
        "unit/runtime/test_model.py::test_it_is_a_dataclass",
    ),
    # Errors
    "a class for each common status": (
        "unit/runtime/test_errors.py::test_the_class_of_a_status",
        "behaviour/client/test_settings.py::test_each_family_has_a_class",
    ),
    "connection and timeout errors": (
        "behaviour/loopback/test_faults.py::test_a_broken_answer_is_a_connection_error",
        "behaviour/loopback/test_faults.py::test_a_slow_answer_is_a_timeout",
    ),
    "the body of an error typed by operation and status": (
        "behaviour/client/test_failures.py::test_a_refusal_is_typed",
    ),
    "the API's own codes and texts in `str()`": (
        "behaviour/loopback/test_sdk_faults.py::test_an_error_is_one_line_of_the_apis_own_words",
    ),
    "errors can be pickled": ("behaviour/client/test_failures.py::test_errors_can_be_pickled",),
    # Around it
    "`mypy --strict` and pyright strict without suppressions": (
        "behaviour/client/test_clean.py::test_mypy_finds_nothing",
        "behaviour/client/test_clean.py::test_pyright_finds_nothing",
        "behaviour/client/test_clean.py::test_nothing_is_suppressed",
    ),
    "no findings of ty, pyrefly, zuban and of ruff's default rules either": (
        "behaviour/client/test_other_checkers.py::test_a_checker_finds_nothing",
        "behaviour/client/test_other_checkers.py::test_a_checker_finds_every_misuse",
        "behaviour/client/test_other_checkers.py::test_ruff_finds_nothing",
    ),
    "import of one method of a large API costs that method": (
        "behaviour/client/test_modules.py::test_importing_a_package_imports_next_to_nothing",
    ),
    "typed fakes for the tests of users": (
        "behaviour/client/test_fakes.py::test_the_examples_of_the_document_are_answered",
        "behaviour/client/test_clean.py::test_mypy_finds_every_misuse",
    ),
    "tests of every operation, generated": (
        "behaviour/client/test_operation_checks.py::test_every_operation_of_every_case_passes",
        "behaviour/client/test_operation_checks.py::test_a_package_checks_itself",
    ),
    "reference in Markdown, with samples that run": (
        "behaviour/client/test_guide.py::test_every_sample_of_a_guide_runs",
        "behaviour/client/test_guide.py::test_every_sample_of_the_reference_runs",
    ),
    "plans and permissions of operations, at run time too": (
        "behaviour/client/test_calls.py::test_operations_are_listed",
        "behaviour/client/test_failures.py::test_a_plan_that_lacks_the_operation_is_refused",
    ),
    "deprecations": (
        "behaviour/client/test_deprecation.py::test_a_call_warns_once_at_its_line",
        "behaviour/client/test_deprecation.py::test_deprecated_parameters_and_properties_are_told",
        "behaviour/client/test_clean.py::test_both_checkers_tell_of_deprecated_methods",
    ),
    "resources in resources, `client.zones.settings.list()`": (
        "behaviour/client/test_resources.py::test_a_resource_in_another_is_called_through_it",
        "unit/config/test_stainless.py::test_methods_resources_and_models_are_called_as_it_says",
    ),
    "public names survive a renamed component": (
        "corpus/test_order.py::test_the_lock_keeps_names_over_publications",
    ),
    "what a change of the document breaks in callers' Python, with the version that it asks for": (
        "test_diff.py::test_a_difference_is_told_in_every_form",
        "test_diff_types.py::test_mypy_refuses_what_is_said_to_break_for_type_checkers",
    ),
    "needs a service or a Java run time to generate": (
        "test_cases.py::test_a_document_gives_the_same_bytes_twice",
    ),
}
"""The tests that hold each row of the table, in its order."""


@cache
def rows() -> tuple[tuple[str, ...], ...]:
    """Give the rows of the table: what it is about, and the four cells."""
    lines = [line for line in TABLE.read_text("utf-8").splitlines() if line.startswith("| ")]
    cells = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines]
    return tuple(one for one in cells if one[0])


@cache
def defined(module: str) -> frozenset[str]:
    """Give the tests of a module."""
    tree = ast.parse((TESTS / module).read_text("utf-8"))
    return frozenset(one.name for one in tree.body if isinstance(one, ast.FunctionDef))


def test_every_row_is_held() -> None:
    """Whoever adds a row names its tests, and whoever takes one away takes them away."""
    assert [*HELD] == [row[0] for row in rows()]
    assert {5} == {len(row) for row in rows()}


@pytest.mark.parametrize("row", HELD)
def test_what_holds_a_row_is_a_test(row: str) -> None:
    """It may have been renamed, or fallen away."""
    named = [one.partition("::") for one in HELD[row]]

    assert named
    assert [] == [name for module, _, name in named if name not in defined(module)]


def test_nothing_is_missing_that_another_has() -> None:
    """Where we have nothing, nobody else has more."""
    lacking = [row[0] for row in rows() if row[1].startswith("\N{EN DASH}")]

    assert ["needs a service or a Java run time to generate"] == lacking

"""Splitting and joining names."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from clientpress.naming.words import LONGEST, constant, pascal, snake, spelled, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("request.ip", "request_ip"),
        ("X-Auth-Key", "x_auth_key"),
        ("HTTPServer", "http_server"),
        ("userIDs", "user_ids"),
        ("URLs", "urls"),
        ("ipv4", "ipv4"),
        ("IPv4Address", "ipv4_address"),
        ("oauth2", "oauth2"),
        ("OAuth2Token", "oauth2_token"),
        ("AuthNMapping", "authn_mapping"),
        ("AuthNumber", "auth_number"),
        ("getOEmbed", "get_oembed"),
        ("x509Cert", "x509_cert"),
        ("EC2Instance", "ec2_instance"),
        ("3DSecure", "3d_secure"),
        ("A2CDateTime", "a2c_date_time"),
        ("sha256Sum", "sha256_sum"),
        ("WAFv2", "wafv2"),
        ("DNSSettings", "dns_settings"),
        ("getV3Projects", "get_v3_projects"),
        ("tls_1_3", "tls_1_3"),
        ("$ref", "ref"),
        ("@type", "type"),
        ("don't", "dont"),
        ("été", "ete"),
        ("Straße", "strasse"),
        ("用户名", "用户名"),
        ("ユーザーID", "ユーザー_id"),
        ("ЕщёОдин", "ещё_один"),
        ("", ""),
        ("_", ""),
    ],
)
def test_words_of_wire_names(text: str, expected: str) -> None:
    """Acronyms, digits, signs and letters of all scripts come apart where a reader would part them."""
    assert expected == snake(words(text))


def test_prose_is_split_at_blanks() -> None:
    """In a text with blanks a capital inside a word begins no new one."""
    assert ("magic", "ipsec", "tunnels") == words("Magic IPsec tunnels")
    assert ("list", "pcaps") == words("List PCAPs")


def test_signs_are_spelled_where_they_matter() -> None:
    """Names that differ in signs alone can be told apart."""
    assert ("plus", "1") == spelled("+1")
    assert ("minus", "1") == spelled("-1")
    assert ("date", "lt") == spelled("date<")
    assert ("underscore", "id") == spelled("_id")
    assert ("empty",) == spelled("")


def test_pascal_keeps_numbers_apart() -> None:
    """Version 1.3 is not version 13."""
    assert "Tls1_3" == pascal(("tls", "1", "3"))
    assert "Tls13" == pascal(("tls", "13"))


def test_constant() -> None:
    """A constant has no trailing underscore, since it is no keyword."""
    assert "CREATE_TOKEN" == constant("create_token")
    assert "LIST" == constant("list_")


@given(st.text(max_size=300))
@example("ῇ")
def test_every_name_can_stand_in_code(text: str) -> None:
    """Whatever the text, its words make an identifier behind a letter, not too long, and as Python itself writes it."""
    for name in (f"a_{snake(words(text))}", f"A{pascal(words(text))}", f"a_{snake(spelled(text))}"):
        assert name.isidentifier()
        assert name == unicodedata.normalize("NFKC", name)
        assert len(name) <= LONGEST

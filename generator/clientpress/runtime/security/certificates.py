"""The certificate of a client, for APIs that ask for one (mutual TLS)."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from ssl import SSLContext
from typing import TypeAlias

from ..deferred import httpx2
from ..description.schemes import MutualTls, Scheme
from ..errors import CredentialsError
from ..values import is_really

_MOST = 2  # files: certificate and key

_Path: TypeAlias = str | PathLike[str]
Certificate: TypeAlias = SSLContext | _Path | tuple[_Path, _Path]
"""What a client takes for its certificate: a context that has loaded it, the path of a
PEM file with certificate and key, or the paths of the two."""


def context_of(
    schemes: Mapping[str, Scheme],
    given: Certificate | None,
    environment: Mapping[str, str],
    *,
    http_client: object,
) -> SSLContext | None:
    """Return a context with the certificate that a client is given, or finds; else None.

    Raises:
        TypeError: It is of another kind, or there is an `http_client`, whose business
            it is then.
        CredentialsError: It cannot be read.
    """
    name, scheme = next(
        (n, one) for n, one in schemes.items() if isinstance(one, MutualTls)
    )
    keyword = scheme.keyword or name
    if http_client is not None:
        if given is None:
            return None
        raise TypeError(
            f"an http_client of yours has its own certificate: give {keyword} to that,"
            " in its ssl context"
        )
    if given is None:
        found = environment.get(scheme.env, "")
        return _loaded(found, scheme.env) if found else None
    if isinstance(given, SSLContext):
        return given
    return _loaded(given, keyword)


def _loaded(given: _Path | tuple[_Path, _Path], origin: str) -> SSLContext:
    paths = given if isinstance(given, tuple) else (given,)
    if len(paths) > _MOST or not all(is_really(one, (str, PathLike)) for one in paths):
        raise TypeError(
            f"{origin} takes an ssl.SSLContext, the path of a PEM file or the paths of"
            f" certificate and key, not {type(given).__name__}"
        )
    certificate, *key = paths
    context = httpx2.create_ssl_context()
    try:
        context.load_cert_chain(certificate, key[0] if key else None)
    except OSError as error:  # as are those of ssl
        said = error.strerror or str(error)
        raise CredentialsError(f"{origin} cannot be read: {said}") from error
    return context

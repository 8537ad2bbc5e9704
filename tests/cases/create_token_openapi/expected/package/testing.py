"""A fake of Cloudflare for tests, without a network."""

from __future__ import annotations

from . import models, testing_examples
from ._runtime.fakes import BaseFakeTransport, Stub, Stubs
from .client import PACKAGE
from .operations import OPERATIONS


class FakeTransport(BaseFakeTransport):
    """Answers the clients of Cloudflare, and records what they send.

    Args:
        strict: Whether operations without a prepared answer are refused.
    """

    def __init__(self, *, strict: bool = False) -> None:
        super().__init__(PACKAGE, OPERATIONS, testing_examples.__name__, strict=strict)

    @property
    def user_api_tokens(self) -> UserApiTokensStubs:
        """User API Tokens."""
        return UserApiTokensStubs(self, "user_api_tokens")


class UserApiTokensStubs(Stubs):
    """What `user_api_tokens` answers."""

    create_token: Stub[models.ResponseCreateResult]
    """`POST /user/tokens`."""

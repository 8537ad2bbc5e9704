"""The README's example of a fake: a test without a network."""

from cloudflare import Client
from cloudflare.testing import FakeTransport

fake = FakeTransport()
fake.user_api_tokens.create_token.returns(value="x" * 40)
with Client(api_token="any", http_client=fake) as client:
    token = client.user_api_tokens.create_token(name="readonly token", policies=[])
assert token.value == "x" * 40
assert fake.user_api_tokens.create_token.only_call.body["name"] == "readonly token"

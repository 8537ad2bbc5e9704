"""What checkers of types are given of generated packages: programs that are right, and lines that are not."""

from __future__ import annotations

import re
from pathlib import Path

TYPED_USES = [
    Path(__file__).with_name(name)
    for name in (
        "typed_use.py",
        "typed_dicts_use.py",
        "typed_pages_use.py",
        "typed_streams_use.py",
        "typed_unions_use.py",
    )
]
"""Programs whose `assert_type` must hold."""

# What a checker of types must refuse: names that are not there, though they would be looked up lazily; arguments that
# are unknown, missing, positional or of the wrong type; views and credentials that are not there.
MISUSES = (
    "cloudflare.Cleint",
    "cloudflare.Mispelt()",
    "models.Polcy",
    "resources.UserApiToken",
    'client.user_api_tokens.create_token(name="a", policies=[], nmae="b")',
    'client.user_api_tokens.create_token(name="a")',
    'client.user_api_tokens.create_token("a", [])',
    "client.user_api_tokens.create_token(name=1, policies=[])",
    'client.user_api_tokens.with_raw_response.create_token(name="a")',
    "client.user_api_tokens.with_envelope.create_tokens",
    'Client(api_tokn="a")',
    'Client(plan="hobby")',
    "models.PermissionGroup()",
    'models.PolicyWithPermissionGroups(effect="permit", permission_groups=[], resources={})',
    "fake.user_api_token",
    "fake.user_api_tokens.create_tokn",
    "fake.user_api_tokens.create_token.returns(models.Condition())",
    'fake.user_api_tokens.create_token.fails("403")',
    "FakeTransport(strikt=True)",
)
DEPRECATED_USE = """\
from deprecation import AsyncClient, Client

client = Client(token="a")
client.zones.list_zones()
client.zones.with_raw_response.list_zones()
client.zones.add_zone(name="a")
for record in client.zones.list_records(zone_id="a"):
    twin = AsyncClient(token="a").zones.add_zone(name=record)
"""
PREFACE = """\
import cloudflare
from cloudflare import Client, models, resources
from cloudflare.testing import FakeTransport

fake = FakeTransport()
client = Client(http_client=fake)
"""


def write_samples(package: Path, folder: Path) -> None:
    """Write each program of the guide and the reference, but for what authors wrote, to a file of its own."""
    folder.mkdir(exist_ok=True)
    docs = package / "docs"
    for page in (*docs.glob("client.md"), *docs.glob("operations/*/*.md")):
        place = "_".join(page.relative_to(docs).with_suffix("").parts)
        text = page.read_text("utf-8")
        ours = text if page.parent == docs else text.partition("\n### Python\n")[2]
        programs = re.findall(r"```python\n(.*?)```", ours, re.DOTALL)
        for number, program in enumerate(programs):
            (folder / f"{package.name}_{place}_{number}.py").write_text(program, "utf-8")

"""Create an API token that may read one account from one network."""

from cloudflare import Client, models

with Client(api_token="…") as client:
    token = client.user_api_tokens.create_token(
        name="readonly token",
        policies=[
            models.PolicyWithPermissionGroups(
                effect="allow",
                permission_groups=[models.PermissionGroup(id="c8fed203ed3043cba015a93ad1616f1f")],
                resources={"com.cloudflare.api.account.zone.22b1de5f1c0e4b3ea97bb1e963b06a43": "*"},
            )
        ],
        condition=models.Condition(request_ip=models.RequestIp(in_=["199.27.128.0/21"])),
    )
    print(token.value)

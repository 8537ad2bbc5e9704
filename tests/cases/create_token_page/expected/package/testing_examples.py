"""The examples of the document, as JSON, for fakes."""

from __future__ import annotations

from collections.abc import Mapping

MODELS: Mapping[str, str] = {
    "Condition": '{"request.ip":{"in":["123.123.123.0/24","2606:4700::/32"],"not_in":["123.123.123.100/24","2606:4700:4700::/48"]}}',
    "CreateTokenErrorBody": '{"errors":[{"code":7003,"message":"No route for the URI"}],"messages":[],"success":false}',
    "CreateTokenRequest": '{"expires_on":"2020-01-01T00:00:00Z","name":"readonly token","not_before":"2018-07-01T05:20:00Z"}',
    "CreateTokenResponse": '{"errors":[],"messages":[],"success":true}',
    "CreateTokenResult": '{"value":"8M7wS6hCpXVc-DoRnPPY_UCWPgy8aea4Wy6kCe5T"}',
    "PermissionGroup": '{"id":"6d7f2f5f5b1d4a0e9081fdc98d432fd1","name":"Load Balancers Write"}',
    "PolicyWithPermissionGroups": '{"effect":"allow","id":"f267e341f3dd4697bd3b9f71dd96247f","permission_groups":[{"id":"c8fed203ed3043cba015a93ad1616f1f","name":"Zone Read"},{"id":"82e64a83756745bbbb1c9c2701bf816b","name":"DNS Read"}],"resources":{"com.cloudflare.api.account.zone.22b1de5f1c0e4b3ea97bb1e963b06a43":"*","com.cloudflare.api.account.zone.eb78d65290b24279ba6f44721b3ea3c4":"*"}}',
    "RequestIp": '{"in":["199.27.128.0/21","2400:cb00::/32"],"not_in":["199.27.128.0/21","2400:cb00::/32"]}',
}
"""Examples of properties, by the name of their model."""

RESPONSES: Mapping[tuple[str, str], str] = {}
"""Examples of whole answers, by operationId and status."""

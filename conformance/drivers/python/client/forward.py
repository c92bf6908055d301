"""Requests to another server through the user's own one (chapter Other servers, section Forwarding)."""
import base64url
from client.http import Answer


async def forward(own, server, method, path, query, headers, body, wait_ms):
    """Has the own server send a request on; the Answer is that of the other server, for the caller to verify (forward.verify)."""
    inner = {"v": 1, "server": server, "method": method, "path": path, "headers": {name.lower(): value for name, value in headers}}
    if query:
        inner["query"] = query
    if body:
        inner["body"] = base64url.encode(body)
    answer = await own.ask("ForwardAnswer", "POST", "/v1/forward", body=inner, wait_ms=wait_ms + 5000)
    return Answer(answer["status"], answer["headers"], base64url.decode(answer["body"]))

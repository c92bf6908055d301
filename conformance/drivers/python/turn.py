"""TURN credentials (chapter Calls, section ICE servers)."""
import base64
import hmac

from operation import operation


@operation("turn.credential", "TurnCredentialIn")
def credential(secret, expires, random):
    """ice.username, ice.password: HMAC-SHA1 over the username, because that is what TURN servers compute."""
    username = f"{expires}:{random}"
    password = hmac.digest(bytes.fromhex(secret), username.encode(), "sha1")
    return {"username": username, "password": base64.b64encode(password).decode()}

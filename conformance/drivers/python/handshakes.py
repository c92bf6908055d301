"""Who proves what to whom before voice flows (chapter Relay, section Handshake; chapter Proof-of-relay)."""
import base64url
import ed25519
from names import parse_device, parse_user
from objects import signed_octets, verify_object
from operation import operation
from refusal import refuse_unless
from times import SKEW, require_fresh

PROOF_LIFE = 300_000


def _welcome_octets(challenge, connect, welcome):
    """The challenge as sent, the connect with its signature, the welcome without `sig`."""
    unsigned = {name: value for name, value in welcome.items() if name != "sig"}
    return signed_octets("welcome", [challenge, connect, unsigned])


@operation("welcome.sign", "WelcomeSignIn")
def sign_welcome(challenge, connect, welcome, private_key):
    """welcome.sign: `connect` is what the challenge was answered with, also a `relay_connect`."""
    signature = ed25519.sign(bytes.fromhex(private_key), _welcome_octets(challenge, connect, welcome))
    return {"welcome": {**welcome, "sig": base64url.encode(signature)}}


@operation("welcome.verify", "WelcomeVerifyIn")
def verify_welcome(challenge, connect, welcome, public_key):
    """relay.verify-welcome."""
    signature = welcome.get("sig")
    refuse_unless(isinstance(signature, str), "malformed")
    octets = base64url.decode(signature, 64)
    ed25519.verify(bytes.fromhex(public_key), _welcome_octets(challenge, connect, welcome), octets)
    return {}


@operation("connect.verify", "ConnectVerifyIn")
def verify_connect(challenge, connect, public_key, now):
    """connect.verify: the rows of the section Handshake that need no store, in their order."""
    # relay.role-none
    refuse_unless(connect["roles"]["read"] or connect["roles"]["write"], "malformed")
    # relay.connect-audience
    refuse_unless(connect["server"] == challenge["server"] and connect["vt_key"] == challenge["key"], "audience")
    # relay.connect-challenge
    refuse_unless(connect["challenge"] == challenge["nonce"], "replayed")
    # relay.connect-stale
    require_fresh(connect["issued_at"], now)
    # relay.connect-device
    refuse_unless(parse_device(connect["device"])["user"] == connect["user"], "forbidden")
    # relay.connect-signature
    verify_object("connect", connect, bytes.fromhex(public_key), bad_key="bad-signature")
    return {}


@operation("proof-of-relay.verify", "ProofVerifyIn")
def verify_proof(proof, origin, now, user_key, server_key):
    """proof-of-relay.verify: the rows of the section Admitting a proof that need no store, then both signatures."""
    # proof.origin
    refuse_unless(proof["origin"] == origin, "audience")
    # proof.proxy-address
    address = proof["proxy"]["address"]
    refuse_unless(address == parse_user(proof["user"])["server"] and address != origin, "audience")
    # proof.device
    refuse_unless(parse_device(proof["device"])["user"] == proof["user"], "forbidden")
    # proof.issued, proof.expired
    refuse_unless(proof["issued_at"] <= now + SKEW and proof["expires_at"] > now - SKEW, "stale")
    # proof.life
    refuse_unless(0 < proof["expires_at"] - proof["issued_at"] <= PROOF_LIFE, "lifetime")
    # proof.user-signature, proof.server-signature: where a server says `refused`, this operation says `bad-signature`.
    verify_object("proof", proof, bytes.fromhex(user_key), bad_key="bad-signature")
    verify_object("proof relay", proof, bytes.fromhex(server_key), bad_key="bad-signature")
    return {}

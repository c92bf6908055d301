"""HTTP Message Signatures with one spelling (chapter Servers, users and requests, sections Requests and Answers)."""
import base64
import hashlib
import re

import base64url
import ed25519
from names import parse_server, parse_user
from operation import operation
from refusal import refuse_unless
from times import require_fresh

WITHOUT_BODY = '("@method" "@authority" "@path" "@query")'
WITH_BODY = '("@method" "@authority" "@path" "@query" "content-type" "content-digest")'
OF_ANSWER = '("@status" "content-digest" "signature";req)'
TAG = "voicetunnel-1"
JSON = "application/json"

# An integer of RFC 8941 has at most 15 digits.
_CREATED = "(?:0|[1-9][0-9]{0,14})"
_REQUEST_INPUT = re.compile(rf'vt=(\([^)]*\));created=({_CREATED});nonce="([^"]*)";keyid="([^"]*)";tag="{TAG}"')
_ANSWER_INPUT = re.compile(rf'vt=(\([^)]*\));created=({_CREATED});keyid="([^"]*)";tag="{TAG}"')
_SIGNATURE = re.compile(r"vt=:([A-Za-z0-9+/]+=*):")
_DIGEST = re.compile(r"sha-256=:([A-Za-z0-9+/]+=*):")


def digest_of(body):
    """The value of `Content-Digest` (RFC 9530): `sha-256` and nothing else."""
    return f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"


def _octets(pattern, field, length):
    """The octets of a byte sequence, in the one spelling of standard base64. Raises Refused("malformed")."""
    found = pattern.fullmatch(field or "")
    refuse_unless(found, "malformed")
    return base64url.decode(found[1].replace("+", "-").replace("/", "_"), length)


def _base(lines, signature_input):
    """The signature base of RFC 9421 section 2.5: a line for each component, and one for the parameters."""
    parameters = signature_input[len("vt="):]
    return "\n".join([*(f"{name}: {value}" for name, value in lines), f'"@signature-params": {parameters}']).encode()


def request_base(method, authority, path, query, body, content_type, content_digest, signature_input):
    """What a request is signed over: `@query` is `?` where there is none; the last two components where there is a body."""
    lines = [('"@method"', method), ('"@authority"', authority), ('"@path"', path), ('"@query"', query or "?")]
    if body:
        lines += [('"content-type"', content_type), ('"content-digest"', content_digest)]
    return _base(lines, signature_input)


def answer_base(status, content_digest, request_signature, signature_input):
    """What an answer is signed over: `"signature";req` is the whole value of the field of the request."""
    return _base(
        [('"@status"', status), ('"content-digest"', content_digest), ('"signature";req', request_signature)], signature_input
    )


def _sign(private_key, base):
    return f"vt=:{base64.b64encode(ed25519.sign(bytes.fromhex(private_key), base)).decode()}:"


def _require_digest(content_digest, body):
    """Its form first, then what it says (request.digest-only, request.digest)."""
    digest = _octets(_DIGEST, content_digest, 32)
    refuse_unless(digest == hashlib.sha256(body).digest(), "bad-digest")


@operation("http-request.sign", "RequestSignIn")
def sign_request(private_key, method, authority, path, query, created, nonce, keyid, body=""):
    """http-request.sign: the values of the fields; a body of no octets is no body."""
    octets = bytes.fromhex(body)
    covered = WITH_BODY if octets else WITHOUT_BODY
    signature_input = f'vt={covered};created={created};nonce="{nonce}";keyid="{keyid}";tag="{TAG}"'
    digest = digest_of(octets)
    base = request_base(method, authority, path, query, octets, JSON, digest, signature_input)
    fields = {"content_type": JSON, "content_digest": digest} if octets else {}
    return {**fields, "signature_input": signature_input, "signature": _sign(private_key, base)}


@operation("http-request.verify", "RequestVerifyIn")
def verify_request(
    public_key, method, authority, path, query, now, body="", content_type=None, content_digest=None, signature_input=None, signature=None
):
    """http-request.verify: in the order of the table of the section Requests, without size, media type and user."""
    octets = bytes.fromhex(body)
    found = _REQUEST_INPUT.fullmatch(signature_input or "")
    # request.signed, request.components, request.parameters, request.tag
    refuse_unless(found and found[1] == (WITH_BODY if octets else WITHOUT_BODY), "malformed")
    base64url.decode(found[3], 16)
    parse_user(found[4])
    signed = _octets(_SIGNATURE, signature, 64)
    if octets:
        _require_digest(content_digest, octets)
    # request.stale: `created` is in seconds
    require_fresh(int(found[2]) * 1000, now)
    # Somebody who signed a field that is not there signed something else.
    refuse_unless(not octets or content_type is not None, "bad-signature")
    base = request_base(method, authority, path, query, octets, content_type, content_digest, signature_input)
    ed25519.verify(bytes.fromhex(public_key), base, signed, bad_key="bad-signature")
    return {"created": int(found[2]), "nonce": found[3], "keyid": found[4]}


@operation("http-answer.sign", "AnswerSignIn")
def sign_answer(private_key, status, body, request_signature, created, keyid):
    """http-answer.sign: the digest is that of the body, also of an empty one."""
    signature_input = f'vt={OF_ANSWER};created={created};keyid="{keyid}";tag="{TAG}"'
    digest = digest_of(bytes.fromhex(body))
    base = answer_base(status, digest, request_signature, signature_input)
    return {"content_digest": digest, "signature_input": signature_input, "signature": _sign(private_key, base)}


@operation("http-answer.verify", "AnswerVerifyIn")
def verify_answer(public_key, server, status, body, request_signature, content_digest=None, signature_input=None, signature=None):
    """answer.verify: the fields, the digest, the signature; another server's name is `bad-signature`."""
    found = _ANSWER_INPUT.fullmatch(signature_input or "")
    refuse_unless(found and found[1] == OF_ANSWER, "malformed")
    parse_server(found[3])
    signed = _octets(_SIGNATURE, signature, 64)
    _require_digest(content_digest, bytes.fromhex(body))
    refuse_unless(found[3] == server, "bad-signature")
    base = answer_base(status, content_digest, request_signature, signature_input)
    ed25519.verify(bytes.fromhex(public_key), base, signed, bad_key="bad-signature")
    return {"created": int(found[2]), "keyid": found[3]}

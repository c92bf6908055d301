"""Tries the vectors with Python's own functions and its package `cryptography`. Usage: check.py FOLDER-OR-URL-OF-v1"""
import base64, collections, hashlib, json, os, sys, urllib.parse, urllib.request
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
P, Y8, tally = 2**255 - 19, 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7, collections.Counter()
SIGS = collections.defaultdict(lambda: ["sig"], {"proof": ["user_sig", "server_sig"], "proof relay": ["server_sig"]})
canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode
def fetch(name): return urllib.request.urlopen(urllib.parse.urljoin(f"file://{os.getcwd()}/", f"{sys.argv[1]}/{name}")).read()
def hashed(octets): return base64.urlsafe_b64encode(hashlib.sha256(octets).digest()).decode()
def labelled(label, value): return f"voicetunnel/1 {label}\0{canonical({n: value[n] for n in value if n not in SIGS[label]})}".encode()
def decode(text, length=None):
    assert base64.urlsafe_b64encode(octets := base64.urlsafe_b64decode(text)) == text.encode() and length in (None, len(octets))
    return octets
def verify(public_key, message, signature):
    y, r = (int.from_bytes(octets[:32], "little") % 2**255 for octets in (bytes.fromhex(public_key), signature))
    assert y < P and not {y, r} & {0, 1, P - 1, Y8, P - Y8}  # no second spelling of a key, no point of small order
    return Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key)).verify(signature, message) or {}
OPS = {"base64url.decode": lambda text, length=None: {"octets": decode(text, length).hex()},
    "id.compare": lambda a, b: {"order": (a.encode() > b.encode()) - (a.encode() < b.encode())},
    "ed25519.verify": lambda public_key, message, signature: verify(public_key, bytes.fromhex(message), bytes.fromhex(signature)),
    "object.verify": lambda label, object, public_key: verify(public_key, labelled(label, object), decode(object[SIGS[label][0]], 64)),
    "object.id": lambda label, object: {"id": hashed(labelled(label + " id", object))},
    "tunnel-key.id": lambda tunnel_key: {"tunnelID": hashed(b"voicetunnel/1 tunnel id\0" + bytes.fromhex(tunnel_key))}}
for file in json.loads(fetch("manifest.json"))["files"]:
    tally["SHA-256", hashlib.sha256(octets := fetch(file["file"])).hexdigest() == file["sha256"]] += 1
    for group, test in ((group, test) for group in json.loads(octets)["testGroups"] if group["op"] in OPS for test in group["tests"]):
        try: said = OPS[group["op"]](**{**group["in"], **test["in"]})
        except Exception: said = None  # refused; who refuses by mistake refuses the valid cases as well
        tally[group["op"], said == test.get("out")] += 1
for (name, agrees), count in sorted(tally.items()): print(f"{name:16} {count:5} {'agree' if agrees else 'DISAGREE'}")
sys.exit(len(tally) != len(OPS) + 1 or not all(agrees for _, agrees in tally))

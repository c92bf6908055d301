"""What is sealed: epoch keys, the content of events, tunnel keys (chapter Cryptography, section Sealing; crypto.hpke-info)."""
import base64url
from canonical import canonical
from hpke import open_sealed, seal
from objects import tunnel_id
from operation import operation
from refusal import Refused, refuse_unless
from schema import is_of_type
from strict_json import read_json
from x25519 import public_key_of


def _epoch_info(context):
    return canonical(["voicetunnel/1 epoch", *(context[name] for name in ("channel", "epoch", "recipient", "sender"))])


def _event_info(context):
    named = (context[name] for name in ("channel", "epoch", "sender", "sender_device"))
    return canonical(["voicetunnel/1 sealed", *named, context.get("to")])


def _tunnel_key_info(context):
    return canonical(["voicetunnel/1 tunnel key", *(context[name] for name in ("channel", "epoch", "tunnelID", "sender"))])


def _seal(info, recipient_key, plaintext, ephemeral_ikm):
    enc, ciphertext = seal(bytes.fromhex(recipient_key), info, plaintext, bytes.fromhex(ephemeral_ikm))
    return {"sealed": {"enc": base64url.encode(enc), "ciphertext": base64url.encode(ciphertext)}}


def _open(info, private_key, sealed):
    """The spelling of both is judged before either is used; a ciphertext of another length is one that does not open."""
    enc = base64url.decode(sealed["enc"], 32)
    ciphertext = base64url.decode(sealed["ciphertext"])
    return open_sealed(bytes.fromhex(private_key), info, enc, ciphertext)


@operation("epoch-key.seal", "EpochSealIn")
def seal_epoch_key(context, recipient_key, epoch_key, ephemeral_ikm):
    """The private key of an epoch, for one reader."""
    return _seal(_epoch_info(context), recipient_key, bytes.fromhex(epoch_key), ephemeral_ikm)


@operation("epoch-key.open", "EpochOpenIn")
def open_epoch_key(context, private_key, epoch_public, sealed):
    """epoch.open: it also has to belong to the public key that the membership log has."""
    epoch_key = _open(_epoch_info(context), private_key, sealed)
    refuse_unless(len(epoch_key) == 32 and public_key_of(epoch_key).hex() == epoch_public, "bad-seal")
    return {"epoch_key": epoch_key.hex()}


@operation("event-content.seal", "EventSealIn")
def seal_event_content(context, recipient_key, type, content, ephemeral_ikm):
    """OpenedContent of the chapter ChatChannel, in its canonical bytes."""
    return _seal(_event_info(context), recipient_key, canonical({"type": type, "content": content}), ephemeral_ikm)


@operation("event-content.open", "EventOpenIn")
def open_event_content(context, private_key, sealed):
    """A text that opens to no OpenedContent is refused as one that does not open (sealed.open)."""
    plaintext = _open(_event_info(context), private_key, sealed)
    try:
        opened = read_json(plaintext)
        refuse_unless(is_of_type("OpenedContent", opened), "bad-seal")
    except Refused:
        raise Refused("bad-seal") from None
    return {"type": opened["type"], "content": opened["content"]}


@operation("tunnel-key.seal", "TunnelKeySealIn")
def seal_tunnel_key(context, recipient_key, tunnel_key, ephemeral_ikm):
    """The key of a tunnel, for the readers of the epoch."""
    return _seal(_tunnel_key_info(context), recipient_key, bytes.fromhex(tunnel_key), ephemeral_ikm)


@operation("tunnel-key.open", "TunnelKeyOpenIn")
def open_tunnel_key(context, private_key, sealed):
    """init.verify-hash: it also has to be the key of the tunnel that it is given for."""
    tunnel_key = _open(_tunnel_key_info(context), private_key, sealed)
    refuse_unless(tunnel_id(tunnel_key) == context["tunnelID"], "bad-seal")
    return {"tunnel_key": tunnel_key.hex()}

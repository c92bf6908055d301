"""What proves who a participant is (chapter Relay, section Frames; chapter Proof-of-relay)."""
import base64url
from names import parse_device, parse_user
from objects import verify_object
from refusal import refuse_unless


def check_credential(channel, record, participant):
    """relay.credential, proof.client-credential. Raises Refused. A `connect` and a proof are told apart by their `type`."""
    credential = participant["credential"]
    user = credential["user"]
    is_proof = credential["type"] == "proof"
    refuse_unless(credential["tunnelID"] == record["tunnelID"] and credential["auth_chatchannel"] == channel.id, "audience")
    refuse_unless(credential["origin" if is_proof else "server"] == channel.server, "audience")
    if is_proof:
        refuse_unless(credential["proxy"]["address"] == parse_user(user)["server"] != channel.server, "audience")
    # relay.client-device
    refuse_unless(participant["device"] == credential["device"] and parse_device(credential["device"])["user"] == user, "forbidden")
    member = channel.log.members.get(user)
    # Whoever is no member has no key in the log, and no right.
    refuse_unless(member is not None, "forbidden")
    verify_object("proof" if is_proof else "connect", credential, base64url.decode(member["signing_key"], 32))
    # relay.role-less: nobody has more roles than they asked for.
    asked, given = credential["roles"], participant["roles"]
    refuse_unless(all(asked[role] for role in ("read", "write") if given[role]), "role-denied")

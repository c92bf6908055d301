"""A receiver of a tunnel: what is to be heard of all that a relay passes on (chapter Relay, section Frames)."""
import base64url
from frames import Stream, base_key
from operation import operation
from refusal import Refused


def streams_of(tunnel_key, server, channel, tunnel_id, talkers):
    """From connection number to stream. relay.repeated: who brings a salt or a number that was seen before is ignored."""
    streams, salts = {}, set()
    for talker in talkers:
        if talker["connection"] in streams or talker["salt"] in salts:
            continue
        salts.add(talker["salt"])
        base = base_key(tunnel_key, server, channel, tunnel_id, talker["device"], base64url.decode(talker["salt"], 32))
        streams[talker["connection"]] = Stream(base, talker["connection"])
    return streams


@operation("session.open", "SessionOpenIn")
def open_session(tunnel_key, server, channel, tunnelID, talkers, frames):
    """session.open: frames of nobody, altered ones and repeated ones are left out."""
    streams = streams_of(bytes.fromhex(tunnel_key), server, channel, tunnelID, talkers)
    heard = []
    for at, frame in enumerate(map(bytes.fromhex, frames)):
        stream = streams.get(int.from_bytes(frame[1:5], "big"))
        if stream is None:
            continue
        try:
            heard.append({"frame": at, "connection": stream.connection, **stream.open(frame)})
        except Refused:
            continue
    return {"heard": heard}

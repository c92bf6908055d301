"""The operations of the chapter Client driver, each as what it asks a client to do."""
from client import events, members
from client.directory import look_up
from client.identity import Identity
from names import parse_server
from refusal import refuse_unless

# By name: the type of its `in`, and a function of the clients and the `in`.
OPERATIONS = {}
MOST_EVENTS = 1000


def operation(name, type_name):
    """Names a function as an operation."""

    def register(function):
        OPERATIONS[name] = type_name, function
        return function

    return register


def _require_presence(given, **wanted):
    """What the text says of members beside their types. A ValueError becomes a `fault`."""
    for name, is_wanted in wanted.items():
        if (name in given) != is_wanted:
            raise ValueError(f"{name} is {'missing' if is_wanted else 'superfluous'}")


async def _begin(clients, given, is_new, *seeds):
    parse_server(given["server"])
    identity = Identity(given["local"], given["server"], given["device"], *seeds)
    await clients.begin(given["client"], identity, is_new)
    return {**{name: identity.named_keys[name] for name in ("user", "signing_key", "sealing_key")}, "device": identity.device}


@operation("create-account", "CreateAccountIn")
async def create_account(clients, given):
    """New keys, a new user, and everything that this one has stored is new."""
    return await _begin(clients, given, True)


@operation("restore-account", "RestoreAccountIn")
async def restore_account(clients, given):
    """Given keys: of a further device, or of a client that is started again."""
    return await _begin(clients, given, False, bytes.fromhex(given["signing_seed"]), bytes.fromhex(given["sealing_seed"]))


@operation("stop-account", "StopAccountIn")
async def stop_account(clients, given):
    """What it has stored stays."""
    clients.of(given)
    await clients.end(given["client"])


@operation("look-up-user", "LookUpUserIn")
async def look_up_user(clients, given):
    """The keys, verified and pinned."""
    signing_key, sealing_key = await look_up(clients.of(given), given["user"])
    return {"signing_key": signing_key, "sealing_key": sealing_key}


@operation("visit-server", "VisitServerIn")
async def visit_server(clients, given):
    """The key in the invitation is the one that counts."""
    await clients.of(given).visit(given["invitation"], given["via"])


@operation("advance-clock", "AdvanceClockIn")
async def advance_clock(clients, given):
    """Timer by timer."""
    await clients.of(given).clock.advance(given["ms"])


@operation("create-channel", "CreateChannelIn")
async def create_channel(clients, given):
    """With its first epoch."""
    _require_presence(given, peer=given["kind"] == "dm")
    channel = await members.create_channel(clients.of(given), given["kind"], given.get("peer"))
    return {"channel": channel.id}


@operation("change-member", "ChangeMemberIn")
async def change_member(clients, given):
    """One step of the membership log."""
    action = given["action"]
    _require_presence(given, user=action != "leave", flags=action in ("add", "change"))
    client = clients.of(given)
    channel = await client.find_channel(given["channel"])
    await members.change_member(client, channel, action, given.get("user"), given.get("flags"))


@operation("accept-channel", "ChannelNameIn")
async def accept_channel(clients, given):
    """notify.accepted."""
    client = clients.of(given)
    channel = await client.find_channel(given["channel"])
    client.store.taken_part.add(channel.id)


@operation("prefer-ring", "PreferRingIn")
async def prefer_ring(clients, given):
    """notify.choice."""
    client = clients.of(given)
    client.store.ring_choices[(await client.find_channel(given["channel"])).id] = given["ring"]


def _known(clients, given):
    """A channel as it is known, without asking anybody."""
    channel = clients.of(given).store.channels.get(given["channel"])
    refuse_unless(channel is not None and channel.log is not None, "not-found")
    return channel


@operation("list-members", "ChannelNameIn")
async def list_members(clients, given):
    """By the own computation; nobody is asked."""
    channel = _known(clients, given)
    # encoding.octet-order: user ids are ASCII.
    shown = [{name: channel.log.members[user][name] for name in ("user", "flags", "signing_key")} for user in sorted(channel.log.members)]
    return {"members": shown, "epoch": channel.log.epoch, "trusted": channel.trusted}


@operation("send-event", "SendEventIn")
async def send_event(clients, given):
    """Sealed, or in clear where the type allows it."""
    client = clients.of(given)
    channel = await client.find_channel(given["channel"])
    channel.require_trusted()
    id = await events.send_event(client, channel, given["type"], given["content"], given["sealed"])
    await client.sync(channel)
    return {"id": id}


@operation("read-events", "ReadEventsIn")
async def read_events(clients, given):
    """The newest ones, in their order; nobody is asked."""
    return {"events": _known(clients, given).events[-MOST_EVENTS:]}


@operation("start-tunnel", "StartTunnelIn")
async def start_tunnel(clients, given):
    """Declared and announced."""
    client = clients.of(given)
    return {"tunnelID": await client.tunnels.declare(await client.find_channel(given["channel"]))}


@operation("close-tunnel", "CloseTunnelIn")
async def close_tunnel(clients, given):
    """For everybody."""
    client = clients.of(given)
    await client.tunnels.close(await client.find_channel(given["channel"]), given["tunnelID"])


@operation("join-voice", "JoinVoiceIn")
async def join_voice(clients, given):
    """Directly, or through the own server."""
    client = clients.of(given)
    if given["via"] == "proxy":
        _go_by_proxy(client, given["channel"])
    channel = await client.find_channel(given["channel"])
    roles = given.get("roles", {"read": True, "write": True})
    connection = await client.voices.join(given["voice"], channel, given["tunnelID"], given["via"], roles)
    return {"connection": connection}


def _go_by_proxy(client, id):
    # proof.no-contact: before anything is asked.
    channel = client.store.channels.get(id)
    if channel is not None:
        client.go_by_proxy(client.server(channel.server))


@operation("talk", "TalkIn")
async def talk(clients, given):
    """Done when all packets are sent."""
    await clients.of(given).voices.talk(given["voice"], [bytes.fromhex(packet) for packet in given["packets"]])


@operation("leave-voice", "LeaveVoiceIn")
async def leave_voice(clients, given):
    """Without a message before."""
    await clients.of(given).voices.leave(given["voice"])

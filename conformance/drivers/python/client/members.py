"""Creating channels and changing who is in them (chapter ChatChannel, sections Creation and The membership log)."""
from client.directory import keys_of
from client.identity import random_bytes
from objects import id_of
from permissions import check_permission
from refusal import Refused, refuse_unless

# What a step is refused with when somebody else was quicker: the log is read on, and the step decided anew.
OVERTAKEN = ("log-conflict", "epoch-conflict")
ATTEMPTS = 6


async def create_channel(client, kind, peer):
    """Creates a group, or a DM with `peer`, and gives it its first epoch. The Channel."""
    creation = {
        "v": 1,
        "kind": kind,
        "server": client.own.name,
        "creator": client.identity.named_keys,
        "nonce": random_bytes(16),
        "created_at": client.clock.now(),
    }
    if kind == "dm":
        signing_key, sealing_key = await keys_of(client, peer)
        creation["peer"] = {"user": peer, "signing_key": signing_key, "sealing_key": sealing_key}
    creation = client.identity.sign("channel", creation)
    id = id_of("channel", creation)
    # notify.accepted: whoever creates a DM takes part in it.
    client.store.taken_part.add(id)
    ordered = await client.own.ask("Ordered", "POST", "/v1/channels", body=creation)
    refuse_unless(ordered["channel"] == ordered["id"] == id and ordered["seq"] == 1, "malformed")
    channel = client.know_channel(id, client.own.name)
    await client.sync(channel)
    await rotate(client, channel)
    client.follower(client.own.name).follow_again()
    return channel


def _step(client, channel, action, members):
    step = {"v": 1, "action": action, "channel": channel.id, "prev": channel.log.head, "sender": client.identity.user, **members}
    return {**step, "created_at": client.clock.now()}


async def _append(client, channel, step):
    """Signs and posts a step, and reads the log on, the step with it."""
    signed = client.identity.sign("member", step)
    check_permission(channel.log, signed)
    server = client.server(channel.server)
    ordered = await server.ask("Ordered", "POST", f"/v1/channels/{channel.id}/members", body=signed)
    refuse_unless(ordered["channel"] == channel.id and ordered["id"] == id_of("member", signed), "malformed")


async def _attempt(client, channel, make_step, is_done):
    """Posts the step that `make_step` makes of the channel as it is, again after each step of somebody else."""
    for _ in range(ATTEMPTS):
        channel.require_trusted()
        if is_done():
            return
        try:
            await _append(client, channel, await make_step())
            return
        except Refused as refusal:
            if refusal.code not in OVERTAKEN:
                raise
            last = refusal
        await client.sync(channel)
    raise last


def _next_epoch(client, channel, without=None):
    """A NextEpoch for the members with `read`, one of them left out (epoch.client-seal: with the keys of the log)."""
    readers = {user: channel.log.members[user] for user in channel.log.readers() if user != without}
    return channel.epochs.make(channel.log.epoch + 1, readers, client.identity.user)


async def rotate(client, channel):
    """epoch.rotate: gives the next epoch to a channel that is rotation due, if the user can and nobody has by then."""
    user = client.identity.user

    async def make_step():
        return _step(client, channel, "epoch", {"next_epoch": _next_epoch(client, channel)})

    async with client.lock(channel):
        await _attempt(client, channel, make_step, lambda: not channel.is_due(user))
        await client.sync(channel)


def can_rotate(client, channel):
    """Whether the channel is rotation due and this user is one of those who can end that."""
    user = client.identity.user
    flags = channel.flags(user)
    return channel.trusted and channel.log is not None and channel.is_due(user) and flags["read"] and flags["write"]


async def change_member(client, channel, action, user, flags):
    """One step of the log, in the place where it belongs by then; `epoch` and `next_epoch` as the table of the section Epochs says."""
    keys = None
    if action == "add":
        if can_rotate(client, channel) and channel.log.epoch > 0:
            await rotate(client, channel)
        # user.directory-own: the directory is asked for somebody who is no member yet.
        keys = await keys_of(client, user)

    def could_read():
        return channel.flags(user)["read"]

    async def make_step():
        if action == "leave":
            return _step(client, channel, action, {})
        if action == "add":
            member = {"user": user, "signing_key": keys[0], "sealing_key": keys[1]}
            return _step(client, channel, action, {"member": member, "flags": flags, "epoch": _current(client, channel, member, flags)})
        members = {"user": user} if flags is None else {"user": user, "flags": flags}
        if action == "change" and flags["read"] and not could_read() and user in channel.log.members:
            members["epoch"] = _current(client, channel, channel.log.members[user], flags)
        elif could_read() and (action != "change" or not flags["read"]):
            members["next_epoch"] = _next_epoch(client, channel, without=user)
        return _step(client, channel, action, members)

    async with client.lock(channel):
        await _attempt(client, channel, make_step, lambda: False)
        try:
            await client.sync(channel)
        except Refused:
            # Who has left is told nothing more.
            if action != "leave":
                raise
            client.forget(channel)


def _current(client, channel, member, flags):
    """A CurrentEpoch for somebody who gets `read`, and without a key for everybody else."""
    number = channel.log.epoch
    if not flags["read"] or number == 0:
        return {"number": number}
    # An admin who cannot read has no key to give.
    refuse_unless(number in channel.epochs, "epoch-stale")
    return channel.epochs.seal_current(number, member, client.identity.user)

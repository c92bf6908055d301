"""Fetching what is new of a channel, page by page (chapter ChatChannel, section Reading)."""
from client.entries import apply_entry, is_entry
from client.wire import read_page
from refusal import Refused, refuse_unless


def take_items(client, channel, items, whole):
    """Applies the entries of a page; an item that is none is told of, and left out."""
    for item in items:
        if not is_entry(item) or item["channel"] != channel.id or (not whole and item["kind"] == "event"):
            client.problem("something that is no entry was ignored", code="malformed", channel=channel.id)
        elif not apply_entry(client, channel, item, whole):
            # channel.gaps: what is missing was asked for and withheld; nothing behind it is applied.
            if channel.gap != channel.seq:
                channel.gap = channel.seq
                client.problem("entries of the channel are missing", code="malformed", channel=channel.id)
            return


async def read_log(client, channel):
    """The membership log from where it is known: every member is allowed to read it."""
    server = client.server(channel.server)
    while channel.trusted:
        before = channel.log_seq
        page = await server.ask(read_page, "GET", f"/v1/channels/{channel.id}/log", f"after={before}")
        refuse_unless(page["channel"] == channel.id, "malformed")
        take_items(client, channel, page["items"], whole=False)
        if channel.log_seq == before or (channel.log and channel.log.head == page.get("head")):
            return


async def read_pages(client, channel, wait_ms=0):
    """All entries from where they are known; with `wait_ms` the first page waits for one."""
    server = client.server(channel.server)
    while channel.believes(channel.seq + 1):
        before = channel.seq
        query = f"after={before}" + (f"&wait={wait_ms}" if wait_ms else "")
        page = await server.ask(read_page, "GET", f"/v1/channels/{channel.id}/events", query, wait_ms=wait_ms)
        refuse_unless(page["channel"] == channel.id, "malformed")
        channel.newest = max(channel.newest, page["seq"])
        # A stream may have brought some of them meanwhile; they are known by their ids.
        take_items(client, channel, page["items"], whole=True)
        if channel.seq <= before or channel.seq >= page["seq"]:
            return
        wait_ms = 0


async def read_news(client, channel):
    """Everything that is new of a channel and that the user is allowed to read."""
    user = client.identity.user
    if channel.flags(user)["read"]:
        try:
            await read_pages(client, channel)
            return
        except Refused as refusal:
            if refusal.code != "forbidden":
                raise
    await read_log(client, channel)
    if channel.flags(user)["read"]:
        await read_pages(client, channel)

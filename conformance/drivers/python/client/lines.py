"""The lines of the chapter Driver protocol, several at once: requests and answers, and a client's notices between them."""
import asyncio
import json
import os
import sys
import threading
import traceback

from client.clients import Clients
from client.operations import OPERATIONS
from refusal import Refused
from schema import is_of_type

# What it says of itself (driver.hello).
HELLO = {"version": 1, "name": "voicetunnel example client", "release": "1.0", "language": "Python"}
# No operation takes longer, whatever a server does.
SECONDS = 45

_write = json.JSONEncoder(separators=(",", ":")).encode


def _say(line):
    """One line, at once: whoever asks may be waiting for it (driver.stdout)."""
    sys.stdout.write(_write(line) + "\n")
    sys.stdout.flush()


async def _answer_to(clients, name, given):
    """The one member that an answer has beside its id (driver.answer-once)."""
    if name == "hello":
        wanted, asked = "HelloIn", None
    elif name in OPERATIONS:
        wanted, asked = OPERATIONS[name]
    else:
        # driver.unsupported
        return {"unsupported": {"reason": "no such operation"}}
    if not is_of_type(wanted, given):
        # driver.fault
        return {"fault": {"message": f"the input of {name} is no {wanted}"}}
    if asked is None:
        return {"ok": {**HELLO, "capabilities": sorted(OPERATIONS)}}
    try:
        # error.client-told: what was asked for and refused is a `reject`.
        return {"ok": await asyncio.wait_for(asked(clients, given), SECONDS) or {}}
    except Refused as refusal:
        return {"reject": {"code": refusal.code}}
    except asyncio.TimeoutError:
        return {"reject": {"code": "timeout"}}
    except Exception as error:  # A mistake of this program, or a question without sense: say so and go on (driver.fault).
        traceback.print_exc(file=sys.stderr)
        return {"fault": {"message": f"{type(error).__name__}: {error}"[:2000]}}


async def _serve_one(clients, line):
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        request = None
    if not is_of_type("DriverRequest", request):
        # There is no id to answer to. Standard error is for people (driver.stdout).
        print("a line that is no request", file=sys.stderr)
        return
    _say({"id": request["id"], **await _answer_to(clients, request["op"], request["in"])})


def _read_lines(loop, lines):
    """Runs in a thread of its own: a read of standard input can be waited for in no other way on every system."""
    for line in sys.stdin.buffer:
        loop.call_soon_threadsafe(lines.put_nowait, line)
    loop.call_soon_threadsafe(lines.put_nowait, None)


async def _serve():
    loop, lines, running = asyncio.get_running_loop(), asyncio.Queue(), set()
    clients = Clients(lambda number, notice, about: _say({"client": number, "notice": notice, "about": about}))
    threading.Thread(target=_read_lines, args=(loop, lines), daemon=True).start()
    while (line := await lines.get()) is not None:
        task = loop.create_task(_serve_one(clients, line))
        running.add(task)
        task.add_done_callback(running.discard)
    await asyncio.gather(*running)
    await clients.stop_all()


def main():
    """Serves until standard input ends; the exit status is then 0 (driver.end)."""
    try:
        asyncio.run(_serve())
    except BrokenPipeError:
        # Nobody reads any more.
        os._exit(1)

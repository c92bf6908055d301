"""The lines of the chapter Driver protocol: requests come in on standard input, answers go out on standard output."""
import json
import sys

from operation import OPERATIONS, operation
from refusal import Refused
from schema import is_of_type

# What it says of itself (driver.hello).
NAME, RELEASE, LANGUAGE = "voicetunnel example", "1.0", "Python"

_write = json.JSONEncoder(separators=(",", ":")).encode


@operation("hello", "HelloIn")
def hello(version):
    """driver.hello: the version is that of the driver protocol."""
    known = sorted(name for name in OPERATIONS if name != "hello")
    return {"version": version, "name": NAME, "release": RELEASE, "language": LANGUAGE, "capabilities": known}


def answer_to(name, given):
    """The one member that an answer has beside its id: the four are never merged (driver.answer-once)."""
    asked = OPERATIONS.get(name)
    if asked is None:
        # driver.unsupported
        return {"unsupported": {"reason": "no such operation"}}
    if not is_of_type(asked.type_name, given):
        # driver.fault
        return {"fault": {"message": f"the input of {name} is no {asked.type_name}"}}
    try:
        return {"ok": asked(given)}
    except Refused as refusal:
        # driver.reject
        return {"reject": {"code": refusal.code}}
    except Exception as error:  # A mistake of this program, or a question without sense: say so and go on (driver.fault).
        return {"fault": {"message": f"{type(error).__name__}: {error}"[:2000]}}


def serve(lines, write):
    """Answers each line, in the order in which they come; keeps nothing between two (driver.stateless)."""
    for line in lines:
        try:
            request = json.loads(line)
        except (ValueError, RecursionError):
            request = None
        if not is_of_type("DriverRequest", request):
            # There is no id to answer to. Standard error is for people (driver.stdout).
            print("a line that is no request", file=sys.stderr)
            continue
        write(_write({"id": request["id"], **answer_to(request["op"], request["in"])}) + "\n")


def main():
    """Serves until standard input ends; the exit status is then 0 (driver.end)."""

    def write(line):
        sys.stdout.write(line)
        sys.stdout.flush()

    serve(sys.stdin.buffer, write)

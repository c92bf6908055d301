"""Reads all test vectors: yields (kind, op, id, in, out or None, code or None). Python's standard library is enough."""
import hashlib
import json
import pathlib


def vectors(folder=pathlib.Path(__file__).parent / "v1"):
    manifest = json.loads((folder / "manifest.json").read_bytes())
    for entry in manifest["files"]:
        octets = (folder / entry["file"]).read_bytes()
        if hashlib.sha256(octets).hexdigest() != entry["sha256"]:
            raise ValueError(entry["file"] + " was altered")
        for group in json.loads(octets)["testGroups"]:
            for test in group["tests"]:
                given = {**group["in"], **test["in"]}
                yield entry["kind"], group["op"], test["id"], given, test.get("out"), test.get("reject")


if __name__ == "__main__":
    print(sum(1 for _ in vectors()))

import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { leaveOut } from "../../../.ci/programs.ts";
import { PROBE_CODEC } from "../../codec/index.ts";
import { pythonWithCryptography } from "../../codec/providers.ts";
import { loadVectors } from "../../codec/vector-files.ts";

const python = pythonWithCryptography();
const folder = fileURLToPath(new URL(".", import.meta.url));

// That it computes every vector is asked by `vectors verify` (conformance/cli/vectors.test.ts).
test.skipIf(leaveOut(python))(
  "the driver in Python knows every operation, says what it does not know, and survives what is no request",
  () => {
    const lines = [
      '{"id":1,"op":"hello","in":{"version":1}}',
      '{"id":2,"op":"surely-unknown","in":{}}',
      "no request",
      "[".repeat(100_000),
      '{"id":3,"op":"base64url.decode","in":{"text":7}}',
      '{"id":4,"op":"message.read","in":{"type":"NoSuchType","text":"7b7d"}}',
      '{"id":5,"op":"base64url.decode","in":{"text":"_x=="}}',
      '{"id":6,"op":"base64url.decode","in":{"text":"_w==","unknown":1}}',
      '{"id":7,"op":"base64url.decode","in":{"text":"\\ud800"}}',
    ];
    const { status, stdout } = spawnSync(python ?? "python3", [`${folder}codec.py`], { input: `${lines.join("\n")}\n`, encoding: "utf8" });
    const [hello, ...others] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { readonly ok?: { readonly capabilities?: string[] } });
    expect(new Set(hello?.ok?.capabilities)).toEqual(new Set(PROBE_CODEC.keys()));
    expect(others).toEqual([
      { id: 2, unsupported: { reason: "no such operation" } },
      { id: 3, fault: expect.anything() as unknown },
      { id: 4, fault: expect.anything() as unknown },
      { id: 5, reject: { code: "malformed" } },
      { id: 6, ok: { octets: "ff" } },
      { id: 7, reject: { code: "malformed" } },
    ]);
    expect(status).toBe(0);
  },
);

/** Has a library that accepts everything in the place of the real one; what it is asked, and what it says, are lists in JSON. */
const LAX = `
import json, sys
sys.path.insert(0, ${JSON.stringify(folder)})
import ed25519
from refusal import Refused

def code(case):
    try:
        ed25519.verify(*map(bytes.fromhex, case))
    except Refused as refusal:
        return refusal.code
    return "accepted"

assert ed25519._library_is_strict()
ed25519._library_is_strict.cache_clear()
ed25519._library_accepts = lambda *_: True
print(json.dumps([code(case) for case in json.load(sys.stdin)]))
`;

test.skipIf(leaveOut(python))("its own equation decides where the library accepts what it should not", { timeout: 30_000 }, () => {
  const cases = (loadVectors().find(({ kind }) => kind === "ed25519")?.cases ?? []).filter(
    ({ id }, at) => !id.includes("-bit-") || at % 50 === 0,
  );
  const input = JSON.stringify(cases.map(({ in: given }) => [given["public_key"], given["message"], given["signature"]]));
  const said = execFileSync(python ?? "python3", ["-c", LAX], { input, encoding: "utf8" });
  expect(cases.length).toBeGreaterThan(20);
  expect(JSON.parse(said)).toEqual(cases.map(({ expected }) => ("reject" in expected ? expected.reject.code : "accepted")));
});

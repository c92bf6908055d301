// Other people's libraries on the vectors. Each count is printed, and none may be zero.
import { createHash } from "node:crypto";
import { canonicalize } from "json-canonicalize";
import { expect, test } from "vitest";
import { PROBE_CODEC } from "../../conformance/codec/index.ts";
import { draw } from "../generator/draw.ts";
import { vectors } from "../loader.ts";
import type { Vector } from "../loader.ts";
import { openedBy, sealedBy } from "./hpke.ts";
import { isAcceptedByLibrary, signedByLibrary } from "./http.ts";

const ALL: readonly Vector[] = [...vectors()];

function ofOps(...ops: readonly string[]): readonly Vector[] {
  return ALL.filter(({ op }) => ops.includes(op));
}

/** Prints how many agreed and how many did not apply, with the reason of each. */
function tell(library: string, agreed: number, aside: Readonly<Record<string, number>> = {}): void {
  const others = Object.entries(aside).map(([reason, count]) => `, ${String(count)} not asked: ${reason}`);
  console.info(`${library}: ${String(agreed)} vectors agree${others.join("")}`);
  expect(agreed).toBeGreaterThan(0);
}

function hexOfText(text: string): string {
  return Buffer.from(text, "utf8").toString("hex");
}

const SEALED = ["epoch-key", "event-content", "tunnel-key"];

/** The secret of a vector that seals, or of one that was opened, as octets in hexadecimal. */
function secretOf({ epoch_key, tunnel_key, type, content }: Readonly<Record<string, unknown>>): string {
  if (typeof epoch_key === "string") return epoch_key;
  return typeof tunnel_key === "string" ? tunnel_key : hexOfText(canonicalize({ type, content }));
}

function respelled(hex: string): string {
  return hexOfText(canonicalize(JSON.parse(Buffer.from(hex, "hex").toString("utf8"))));
}

test("@hpke/core opens what opens, and nothing else", async () => {
  let [agreed, forms, inside] = [0, 0, 0];
  for (const vector of ofOps(...SEALED.map((name) => `${name}.open`))) {
    const { out, reject, id } = vector;
    if (reject === "malformed" || reject === "bad-key") forms++;
    else if (/^(?:inner-\d+|half-other|hash-other)$/.test(id)) inside++;
    else {
      const opened = await openedBy(vector);
      // The content of an event is JSON in whatever spelling.
      const secret = vector.op === "event-content.open" && opened !== undefined ? respelled(opened) : opened;
      expect(secret, id).toBe(out === undefined ? undefined : secretOf(out));
      agreed++;
    }
  }
  tell("@hpke/core, opening", agreed, { "refused for its form or its key": forms, "opens, and what is inside is refused": inside });
});

test("@hpke/core seals to the octet, with the same ephemeral key", async () => {
  const seals = ofOps(...SEALED.map((name) => `${name}.seal`)).filter(({ out }) => out !== undefined);
  for (const vector of seals) {
    const { out = {}, in: input, id } = vector;
    expect(await sealedBy(vector, Buffer.from(secretOf(input), "hex")), id).toEqual(out["sealed"]);
  }
  tell("@hpke/core, sealing", seals.length);
});

test("@hpke/core and the probe open what the other seals", async () => {
  const seal = ofOps("tunnel-key.seal")[0];
  if (seal === undefined) throw new Error("nothing is sealed");
  const [sealer, opener] = [PROBE_CODEC.get("tunnel-key.seal"), PROBE_CODEC.get("tunnel-key.open")];
  const recipient = ofOps("tunnel-key.open").find(({ out }) => out !== undefined);
  if (recipient === undefined || sealer === undefined || opener === undefined) throw new Error("nothing is opened");
  let count = 0;
  for (let at = 0; at < 20; at++) {
    const ephemeral_ikm = Buffer.from(draw(`cross ${String(at)}`, 32)).toString("hex");
    const input = { ...seal.in, ephemeral_ikm, tunnel_key: Buffer.from(draw(`cross key ${String(at)}`, 32)).toString("hex") };
    const byLibrary = await sealedBy({ ...seal, in: input }, Buffer.from(input.tunnel_key, "hex"));
    expect(sealer(input as never)).toEqual({ sealed: byLibrary });
    count++;
  }
  expect(secretOf(opener(recipient.in as never))).toBe(await openedBy(recipient));
  tell("@hpke/core and the probe", count);
});

test("http-message-sig agrees on signatures of requests and answers", async () => {
  let [agreed, narrower, digests] = [0, 0, 0];
  for (const vector of ofOps("http-request.verify", "http-answer.verify")) {
    const { reject, id } = vector;
    const isAccepted = await isAcceptedByLibrary(vector);
    if (reject === "bad-digest") digests++;
    // The protocol accepts one spelling and one choice of components: RFC 9421 leaves more open.
    else if (reject === "malformed" && isAccepted) narrower++;
    else {
      expect(isAccepted, `${id}: ${reject ?? "accepted"}`).toBe(reject === undefined);
      agreed++;
    }
  }
  tell("http-message-sig, verifying", agreed, {
    "a right signature of a form that is refused here": narrower,
    "it checks no digest": digests,
  });
});

test("http-message-sig signs to the octet", async () => {
  const signs = ofOps("http-request.sign", "http-answer.sign");
  for (const vector of signs) {
    const { signatureInput, signature } = await signedByLibrary(vector);
    expect({ signature_input: signatureInput, signature }, vector.id).toEqual({
      signature_input: vector.out?.["signature_input"],
      signature: vector.out?.["signature"],
    });
  }
  tell("http-message-sig, signing", signs.length);
});

test("json-canonicalize writes the canonical bytes, and those that ids are computed from", () => {
  const texts = ofOps("json.canonical").filter(({ out }) => out !== undefined);
  for (const { in: input, out, id } of texts) {
    const value: unknown = JSON.parse(Buffer.from(input["text"] as string, "hex").toString("utf8"));
    expect(hexOfText(canonicalize(value)), id).toBe(out?.["canonical"]);
  }
  const ids = ofOps("object.id");
  for (const { in: input, out, id } of ids) {
    const { sig: _sig, ...unsigned } = input["object"] as { readonly sig?: unknown };
    const hash = createHash("sha256").update(`voicetunnel/1 ${input["label"] as string} id\0${canonicalize(unsigned)}`);
    expect(Buffer.from(out?.["id"] as string, "base64url"), id).toEqual(hash.digest());
  }
  tell("json-canonicalize", texts.length + ids.length);
});

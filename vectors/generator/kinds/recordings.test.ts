import { expect, test } from "vitest";
import type { JsonObject } from "../../../reference/protocol/json/index.ts";
import { vectors } from "../../loader.ts";
import { valueAt } from "../pointer.ts";

const CASES = [...vectors()].filter(({ kind }) => kind === "recordings");

/** A value in the input or the results of a step. */
function at(name: string, step: string, pointer: string): unknown {
  const found = CASES.find(({ id }) => id === `${name}-${step}`);
  if (found === undefined) throw new Error(`${name} has no ${step}`);
  return valueAt(found as unknown as JsonObject, pointer);
}

test.for(["group-tunnel", "dm-tunnel", "second-group-tunnel"])("what one step of %s gives is what the next one takes", (name) => {
  const links = [
    ["log", "/in/objects/0/channel", "epoch-key", "/in/context/channel"],
    ["log", "/out/epoch", "epoch-key", "/in/context/epoch"],
    ["epoch-key", "/out/epoch_key", "tunnel-key", "/in/private_key"],
    ["event", "/in/object/content/ciphertext", "tunnel-key", "/in/sealed/ciphertext"],
    ["event", "/in/object/content/tunnelID", "declaration", "/in/object/tunnelID"],
    ["connect", "/in/connect", "welcome", "/in/connect"],
    ["welcome", "/in/welcome/participants/0/credential", "credential", "/in/object"],
    ["welcome", "/in/welcome/participants/1/credential", "proof", "/in/object"],
    ["credential", "/in/object/stream/salt", "stream-1", "/in/stream/salt"],
    ["proof", "/in/object/stream/salt", "heard", "/in/talkers/1/salt"],
    ["tunnel-key", "/out/tunnel_key", "heard", "/in/tunnel_key"],
    ["declaration", "/in/object/tunnelID", "heard", "/in/tunnelID"],
  ] as const;
  for (const [from, given, to, taken] of links) {
    expect(at(name, from, given), `${from}${given}`).toBeDefined();
    expect(at(name, to, taken), `${to}${taken}`).toEqual(at(name, from, given));
  }
  expect((at(name, "heard", "/out/heard") as readonly unknown[]).length).toBeGreaterThan(20);
});

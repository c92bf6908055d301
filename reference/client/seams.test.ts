import { expect, test } from "vitest";
import { createNodeSuite } from "../node-crypto.ts";
import { ProtocolError } from "../protocol/error.ts";
import { checked, checkedByCode, drawing, isOmitted, refuseIf } from "./seams.ts";
import type { CheckName, ClientSeams } from "./seams.ts";

const forbidden = (): ProtocolError => new ProtocolError("forbidden", "no");
const refuse = (): never => {
  throw forbidden();
};

test("a requirement that is left out stands for all its checks, and a check for itself", () => {
  const seams: ClientSeams = { omit: ["tunnel.record-verify", "server.document-verify/name"] };
  const asked: readonly CheckName[] = ["tunnel.record-verify", "tunnel.record-verify/members", "server.document-verify/name"];
  expect(asked.map((check) => isOmitted(seams, check))).toEqual([true, true, true]);
  const kept: readonly CheckName[] = ["server.document-verify", "server.document-verify/expiry", "tunnel.key", "tunnel.client-refused"];
  expect(kept.map((check) => isOmitted(seams, check))).toEqual([false, false, false, false]);
  expect(isOmitted(undefined, "tunnel.key")).toBe(false);
});

test("without hooks every check refuses", async () => {
  expect(() => refuseIf(undefined, "event.verify", true, forbidden)).toThrow("no");
  expect(() => refuseIf(undefined, "event.verify", false, forbidden)).not.toThrow();
  await expect(checked(undefined, "event.verify", refuse)).rejects.toMatchObject({ code: "forbidden" });
  await expect(checkedByCode(undefined, { forbidden: "event.verify" }, refuse)).rejects.toMatchObject({ code: "forbidden" });
});

test("what is left out refuses nothing, and everything else does", async () => {
  const seams: ClientSeams = { omit: ["event.verify"] };
  expect(() => refuseIf(seams, "event.verify", true, forbidden)).not.toThrow();
  await expect(checked(seams, "event.verify", refuse)).resolves.toBeUndefined();
  await expect(checkedByCode(seams, { forbidden: "event.verify" }, refuse)).resolves.toBeUndefined();
  await expect(checkedByCode(seams, { "bad-signature": "event.verify" }, refuse)).rejects.toMatchObject({ code: "forbidden" });
  const bug = new TypeError("bug");
  await expect(checkedByCode(seams, { forbidden: "event.verify" }, () => Promise.reject(bug))).rejects.toBe(bug);
});

test("random octets come from the hook for the purpose that it serves", () => {
  const suite = createNodeSuite();
  const seams: ClientSeams = { random: (what, length) => (what === "proof" ? new Uint8Array(length).fill(7) : undefined) };
  expect(drawing({ suite, seams }, "proof").random(2)).toEqual(Uint8Array.of(7, 7));
  expect(drawing({ suite, seams }, "tunnel key").random(32)).not.toEqual(new Uint8Array(32).fill(7));
  expect(drawing({ suite }, "proof")).toBe(suite);
});

import { expect, test } from "vitest";
import { createPins } from "./pins.ts";
import { memoryStore } from "./ports.ts";

test("the first key of a server is pinned, another is refused until a person decides (crypto.pinned, server.pin)", async () => {
  const pins = createPins(memoryStore());
  await pins.server("a.example", "one");
  await pins.server("a.example", "one");
  await expect(pins.server("a.example", "two")).rejects.toMatchObject({ code: "key-changed" });
  await pins.decideServer("a.example", "two");
  await pins.server("a.example", "two");
});

test("both keys of a user are pinned", async () => {
  const pins = createPins(memoryStore());
  const alice = { user: "@alice:a.example", signing_key: "s", sealing_key: "x" };
  await pins.user(alice);
  await expect(pins.user({ ...alice, sealing_key: "y" })).rejects.toMatchObject({ code: "key-changed" });
  await expect(pins.user({ ...alice, signing_key: "t" })).rejects.toMatchObject({ code: "key-changed" });
  await pins.decideUser({ ...alice, signing_key: "t" });
  await pins.user({ ...alice, signing_key: "t" });
});

test("a document older than the newest one seen is refused (server.document-newest)", async () => {
  const pins = createPins(memoryStore());
  await pins.documentIssued("a.example", 1000);
  await pins.documentIssued("a.example", 1000);
  await expect(pins.documentIssued("a.example", 999)).rejects.toMatchObject({ code: "stale" });
  await pins.documentIssued("b.example", 1);
});

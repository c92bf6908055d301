import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { hex, textAt } from "../../probe/wire/index.ts";
import { PATIENCE_MS, seatedStage } from "../relay/scene.ts";

const PACKETS = 5;

const heard = clientCheck({
  id: "client-driver.notices/heard-once",
  requirement: "client-driver.notices",
  title: "Each packet that a client plays is told once, with its voice, its device and its octets, and nothing else is told as heard.",
  ops: ["join-voice"],
  run: async (t) => {
    const { alice, client, seat, tunnel } = await seatedStage(t);
    const talker = await tunnel.join(alice);
    const spoken = Array.from({ length: PACKETS }, () => t.random.bytes(30));
    for (const packet of spoken) talker.speak(packet);
    const last = spoken.at(-1) ?? new Uint8Array();
    await client.heard(seat.voice, last, PATIENCE_MS);
    const after = t.random.bytes(30);
    await t.fence("a packet was heard after them", async () => {
      talker.speak(after);
      await client.heard(seat.voice, after);
    });
    const told = client.notices.filter(({ notice }) => notice === "heard").map(({ about }) => about);
    t.equal(
      told.map((about) => textAt(about, "opus")),
      [...spoken, after].map(hex),
      "the packets that were heard",
    );
    t.equal(new Set(told.map((about) => textAt(about, "device"))), new Set([talker.device]), "the device of them all");
  },
});

export const notices: readonly ClientCheck[] = [heard];

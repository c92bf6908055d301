import { canonicalText } from "../../probe/wire/json-write.ts";
import { isJsonObject, type JsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { eventScene } from "./event-twins.ts";
import { note, PATIENCE_MS, TOLD_MS } from "./scene.ts";

const changes = serverCheck({
  id: "stream.notice/changes",
  requirement: "stream.notice",
  title: "The streams of all readers tell of a tunnel's state and connections within 1000 ms of each change, by the whole record.",
  run: async (t) => {
    const { world, alice, bob, group } = await eventScene(t);
    const streams = [await group.follow(alice, 3), await group.follow(bob, 3)];
    const tunnel = await group.declare(alice);
    const told = async (what: string, state: string, devices: readonly string[]): Promise<void> => {
      const changed = performance.now();
      const wanted = canonicalText([...devices].toSorted());
      const fits = (item: JsonObject): boolean => {
        const record = item["tunnel"];
        if (item["kind"] !== "notice" || item["channel"] !== group.id || !isJsonObject(record)) return false;
        const connections = isJsonObject(record["connections"]) ? Object.keys(record["connections"]) : [];
        return record["tunnelID"] === tunnel.id && record["state"] === state && canonicalText(connections.toSorted()) === wanted;
      };
      for (const stream of streams) {
        const item = await stream.next(`a notice with the state ${state} of a tunnel with ${wanted}, ${what}`, fits, PATIENCE_MS * t.scale);
        const late = Math.round((stream.log.find((message) => message.item === item)?.at ?? changed) - changed);
        t.expect(late <= TOLD_MS * t.scale, {
          what: `the time until a stream told ${what}`,
          expected: `at most ${TOLD_MS * t.scale} ms`,
          observed: `${late} ms`,
        });
        t.equal((item["tunnel"] as JsonObject)["declaration"], tunnel.declaration, "the declaration in the record of a notice");
      }
      t.fact(`the streams told ${what}`);
    };
    await tunnel.join(alice);
    await told("after the first connection", "open", [alice.device]);
    const participant = await tunnel.join(bob);
    await told("after the second connection", "open", [alice.device, bob.device]);
    await participant.leave();
    await told("after one has left", "open", [alice.device]);
    await tunnel.close(alice);
    await told("after the closing", "closed", []);
    await t.accepted("an event after the closing", () => group.attempt.post(bob, note(world)));
  },
});

const ending = serverCheck({
  id: "stream.notice/ending",
  requirement: "stream.notice",
  title: "The streams of the readers tell that a tunnel is ending when the channel's next epoch comes.",
  run: async (t) => {
    const { alice, group } = await eventScene(t);
    const stream = await group.follow(alice, 3);
    const tunnel = await group.declare(alice);
    await tunnel.join(alice);
    await t.accepted("the next epoch", () => group.attempt.rotate(alice));
    const isEnding = (item: JsonObject): boolean => {
      const record = item["tunnel"];
      return item["kind"] === "notice" && isJsonObject(record) && record["tunnelID"] === tunnel.id && record["state"] === "ending";
    };
    await stream.next("a notice with the state ending", isEnding, TOLD_MS * t.scale);
  },
});

export const streamNotice: readonly ServerCheck[] = [changes, ending];

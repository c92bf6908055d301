import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientActor } from "../../client-run/context.ts";
import { objectsAt, textAt, type JsonObject } from "../../probe/wire/index.ts";
import { directoryGives, otherKeys } from "../common/directory.ts";
import { lying } from "../common/lying.ts";
import { token } from "../common/scene.ts";

/** The events that a client shows of a channel; none where it refuses. */
async function shown(client: ClientActor, channel: string): Promise<readonly JsonObject[]> {
  const outcome = await client.ask("read-events", { channel });
  return "ok" in outcome ? objectsAt(outcome.ok, "events") : [];
}

/** Has a client write into a group of its own. Gives the channel and the event. */
async function written(client: ClientActor, text: string): Promise<{ readonly channel: string; readonly event: string }> {
  const channel = textAt(await client.ok("create-channel", { kind: "group" }), "channel");
  const sent = await client.ok("send-event", { channel, type: "example.text", content: { text }, sealed: true });
  return { channel, event: textAt(sent, "id") };
}

const events = clientCheck({
  id: "client-driver.clients-apart/events",
  requirement: "client-driver.clients-apart",
  title: "Of two clients of one driver each shows what it has read, and nothing of what the other one has.",
  ops: ["create-channel", "send-event", "read-events"],
  run: async (t) => {
    const [first, second] = await Promise.all([t.client(), t.client()]);
    const [mine, theirs] = [await written(first, token(t)), await written(second, token(t))];
    for (const [client, own, other] of [
      [first, mine, theirs],
      [second, theirs, mine],
    ] as const) {
      await client.hasRead(own.channel, own.event);
      t.equal((await shown(client, other.channel)).length, 0, "events of a channel that only the other client knows");
      t.fact("a client shows the event that it has sent itself");
    }
  },
});

const pins = clientCheck({
  id: "client-driver.clients-apart/pins",
  requirement: "client-driver.clients-apart",
  title: "What one client of a driver has pinned does not bind another one.",
  ops: ["look-up-user"],
  run: async (t) => {
    const home = await t.home();
    const [first, second, bob] = await Promise.all([t.client(), t.client(), home.user()]);
    const before = await first.ok("look-up-user", { user: bob.id });
    t.equal(textAt(before, "signing_key"), textAt(bob.identity, "signing_key"), "the key that the first client sees");
    const { identity } = otherKeys(t, bob.id);
    const after = await lying(home, directoryGives(home, identity), () => second.ok("look-up-user", { user: bob.id }));
    t.equal(textAt(after, "signing_key"), textAt(identity, "signing_key"), "the key that the second client sees first");
    t.fact("each client took the key that it was shown first");
  },
});

export const apart: readonly ClientCheck[] = [events, pins];

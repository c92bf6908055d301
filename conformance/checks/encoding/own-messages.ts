import { newWorld } from "../../probe/actors/index.ts";
import { isJsonObject } from "../../probe/wire/json.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";

// Every message of the target is read strictly and held against its schema, in every check. These two go through all of them once.
const answers = serverCheck({
  id: "encoding.own-messages/answers",
  requirement: "encoding.own-messages",
  title: "What a server answers at each endpoint is JSON of this chapter and of the endpoint's schema.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = world.stranger();
    await t.accepted("a registration", () => user.register());
    await t.accepted("the document", () =>
      world.send({ method: "GET", target: "/.well-known/voicetunnel", headers: [] }, { type: "ServerDocument" }),
    );
    await t.accepted("the directory entry", () => user.get(`/v1/users/${user.id}`, { type: "DirectoryEntry" }));
    const channel = await world.group(user);
    await t.accepted("an event", () => channel.attempt.post(user, { type: "org.example.note", content: { a: ["\u00e9"] } }));
    const tunnel = await channel.declare(user);
    await t.accepted("the record", () => tunnel.get(user));
    await t.accepted("the list of channels", () => user.get("/v1/channels", { type: "ChannelList" }));
    await t.accepted("the snapshot", () => channel.snapshot(user));
    await t.accepted("the page of the log", () => channel.logPage(user));
    await t.accepted("the page of entries", () => channel.events(user));
    await t.accepted("the closing of the tunnel", () => tunnel.attempt.close());
    const missing = await user.get(`/v1/users/@nobody:${world.server}`);
    t.equal(missing.problem?.code, "not-found", "the code of the problem document for an unknown user");
  },
});

const live = serverCheck({
  id: "encoding.own-messages/stream-and-relay",
  requirement: "encoding.own-messages",
  title: "What a server sends on a stream and on a relay connection is JSON of this chapter and of its schema.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const channel = await world.group(user);
    const { stream } = await t.accepted("a stream", () => channel.stream(user));
    if (stream === undefined) return t.inconclusive("the answer to the stream request is no event stream");
    await stream.next("a snapshot", (item) => item["kind"] === "snapshot", world.ms(2_000));
    const tunnel = await channel.declare(user);
    const announced = (item: Parameters<Parameters<typeof stream.next>[1]>[0]): boolean =>
      isJsonObject(item["event"]) && item["event"]["type"] === "vt.initialize_voice";
    await stream.next("the InitializeVoice", announced, world.ms(2_000));
    t.fact("the stream carried a snapshot and an event");
    const first = await tunnel.join(user);
    await tunnel.join(user, { device: user.deviceOf("d2") });
    await first.message("joined");
    await first.fence();
    t.fact("the relay sent challenge, welcome, joined and pong");
  },
});

export const ownMessageChecks: readonly ServerCheck[] = [answers, live];

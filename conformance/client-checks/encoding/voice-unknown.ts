import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { Alter, Participant } from "../../probe/actors/index.ts";
import { answersWithMore, tell, type Hooks, type Lie } from "../../probe/played/lies/index.ts";
import { hex, isJsonObject, type JsonObject } from "../../probe/wire/index.ts";
import type { ClientActor, ClientTest } from "../../client-run/context.ts";
import { joinByProxy, visiting, type ProxiedSeat } from "../other-servers/scene.ts";
import { newStage, PATIENCE_MS } from "../relay/scene.ts";

const REQUIREMENT = "encoding.client-unknown";

const MORE: JsonObject = { x_more: { list: [1, null, true, {}] } };

/** Members that nobody knows, before the object is signed. */
const SIGNED: Alter = { before: (object) => void Object.assign(object, MORE) };

function more(object: JsonObject): JsonObject {
  return { ...object, ...MORE };
}

/** The same in an object inside. */
function moreIn(object: JsonObject, ...names: readonly string[]): JsonObject {
  const inner = names.map((name) => [name, object[name]] as const).filter(([, value]) => isJsonObject(value));
  return { ...more(object), ...Object.fromEntries(inner.map(([name, value]) => [name, more(value as JsonObject)])) };
}

/** All messages of a vtserver, and the records of tunnels, with members that no schema has. */
const HOOKS: Hooks = {
  challenge: more,
  welcome: (welcome) => moreIn(welcome, "limits", "roles"),
  control: (message) => [moreIn(message, "roles")],
  record: (record) => moreIn(record, "vtserver"),
};

const TALKATIVE: Lie = { name: "answer-unknown-member", hooks: HOOKS };

/** Everybody whom the client is told of is heard, and it is heard itself. */
async function speakTogether(t: ClientTest, client: ClientActor, seat: ProxiedSeat, others: readonly Participant[]): Promise<void> {
  for (const other of others) {
    const opus = t.random.bytes(24);
    other.speak(opus);
    await client.heard(seat.voice, opus);
  }
  const [first] = others;
  const before = first?.frames.length ?? 0;
  await client.ok("talk", { voice: seat.voice, packets: [hex(t.random.bytes(24))] });
  await t.eventually("a frame of the client", () => (first?.frames.length ?? 0) > before, PATIENCE_MS);
  await seat.line.fence(PATIENCE_MS);
}

const direct = clientCheck({
  id: `${REQUIREMENT}/voice`,
  requirement: REQUIREMENT,
  also: ["relay.credential", "tunnel.record-verify"],
  title: "A client joins a tunnel whose declaration, record, handshake and credentials have members that it does not know.",
  ops: ["join-voice", "talk"],
  run: async (t) => {
    const stage = await newStage(t);
    const { home, client, channel, alice } = stage;
    const bob = await home.user();
    await channel.add(alice, bob);
    const telling = tell(home, TALKATIVE);
    const tunnel = await channel.declare(alice, { alter: SIGNED, announce: false });
    await tunnel.announce(alice, SIGNED);
    const there = await tunnel.join(alice, { alter: SIGNED });
    const seat = await stage.join(tunnel);
    const later = await tunnel.join(bob, { alter: SIGNED });
    await speakTogether(t, client, seat, [there, later]);
    telling.back();
    t.fact("the client was in a tunnel");
  },
});

const proxied = clientCheck({
  id: `${REQUIREMENT}/by-proxy`,
  requirement: REQUIREMENT,
  also: ["forward.verify", "proof.client-welcome"],
  title:
    "A client goes by proxy though documents, answers, answers inside of answers and the handshake have members that it does not know.",
  ops: ["visit-server", "send-event", "join-voice", "talk"],
  run: async (t) => {
    const document = { alter: SIGNED };
    const scene = await visiting(t, { a: { document }, b: { document } });
    const { a, b, client, channel, alice } = scene;
    // What is asked of the own server by name is a proof, which is to come back as it was.
    tell(
      b,
      answersWithMore(({ path }) => path === "/v1/forward"),
      [client.user],
    );
    tell(b, TALKATIVE, [client.user]);
    tell(
      a,
      answersWithMore(({ path }) => path.startsWith("/v1/channels")),
      [client.user],
    );
    tell(a, { ...TALKATIVE, hooks: { record: HOOKS.record ?? more } }, [client.user]);
    await client.ok("send-event", { channel: channel.id, type: "example.text", content: { body: "" }, sealed: true });
    const tunnel = await channel.declare(alice, { alter: SIGNED });
    const there = await tunnel.join(alice, { alter: SIGNED });
    await speakTogether(t, client, await joinByProxy(scene, tunnel), [there]);
    t.fact("the client was in a tunnel by proxy");
  },
});

export const voiceUnknown: readonly ClientCheck[] = [direct, proxied];

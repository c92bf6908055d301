import { tunnelBy } from "../client-checks/relay/declared.ts";
import { hex, textAt, toBase64url, utf8 } from "../probe/wire/index.ts";
import type { ClientTest } from "../client-run/context.ts";
import { registrationOf } from "../client-run/registration.ts";
import { ADVICE } from "./advice.ts";
import type { SmokeScene, SmokeStep } from "./step.ts";

function token(t: ClientTest): string {
  return hex(t.random.bytes(12));
}

const register: SmokeStep = {
  title: "create-account registers at the played server",
  ops: [],
  should: "POST /v1/users with a Registration that is signed by its signing_key; then ok with user, device and both keys",
  fix: ADVICE.untrue,
  run: async ({ client }) => {
    await registrationOf(client);
  },
};

const send: SmokeStep = {
  title: "create-channel and send-event: the event arrives sealed",
  ops: ["create-channel", "send-event"],
  should: "a channel with its first epoch, then a vt.sealed event in which nobody but a reader finds the content; ok with the ids of both",
  fix: "with `sealed` true, put type and content into what is sealed to the epoch's key, and send that as an event of type vt.sealed (spec/chat-channel.md, Sealed events)",
  run: async ({ t, home, client }) => {
    const channel = textAt(await client.ok("create-channel", { kind: "group" }), "channel");
    const secret = token(t);
    const sent = await client.ok("send-event", { channel, type: "example.text", content: { text: secret }, sealed: true });
    const entries = home.entries(channel).filter(({ id }) => id === sent["id"]);
    t.equal(
      entries.map((entry) => textAt(entry, "event", "type")),
      ["vt.sealed"],
      "the event that send-event names, at the server",
    );
    const found = home.octets.some((octets) => Buffer.from(octets).includes(utf8(secret)));
    t.expect(!found, { what: "the content of a sealed event", expected: "sealed", observed: "in clear on the wire" });
  },
};

const read: SmokeStep = {
  title: "read-events shows an event of somebody else",
  ops: ["read-events"],
  should: "ok with the event that Alice has sent into her group, opened: its type and content as they are inside",
  fix: "follow the channels that the user is a member of by GET /v1/stream, open vt.sealed with the private key of its epoch, and show what is inside (spec/chat-channel.md)",
  run: async ({ t, home, client, alice, me }) => {
    const channel = await home.world.group(alice, [me]);
    const text = token(t);
    const posted = await channel.post(alice, channel.build.sealed(alice, { type: "example.text", content: { text } }));
    const id = textAt(posted.object(), "id");
    const events = await client.hasRead(channel.id, id);
    const event = events.find((one) => one["id"] === id);
    t.equal(
      { type: event?.["type"], content: event?.["content"] },
      { type: "example.text", content: { text } },
      "the event as it is shown",
    );
  },
};

const talk: SmokeStep = {
  title: "start-tunnel, join-voice and talk: both sides hear each other",
  ops: ["start-tunnel", "join-voice", "talk"],
  should: "Alice hears the packet of talk, and a notice `heard` comes for hers, with voice, device and the same octets",
  fix: 'send each packet as a frame sealed with the key of the own stream; for each frame that opens and may be played write {"client":…,"notice":"heard","about":{"voice":…,"device":…,"opus":…}} at once (spec/relay.md, spec/client-driver.md)',
  run: async ({ t, home, client, alice, me }) => {
    const channel = await home.world.group(alice, [me]);
    const tunnelID = textAt(await client.ok("start-tunnel", { channel: channel.id }), "tunnelID");
    const tunnel = await tunnelBy({ home, alice, client }, channel.id, tunnelID);
    const listener = await tunnel.join(alice);
    await client.ok("join-voice", { voice: 1, channel: channel.id, tunnelID: tunnel.id, via: "direct" });
    const mine = t.random.bytes(40);
    await client.ok("talk", { voice: 1, packets: [hex(mine)] });
    await listener.heard("the packet of talk", ({ voice }) => voice !== undefined && toBase64url(voice.opus) === toBase64url(mine));
    const hers = t.random.bytes(40);
    listener.speak(hers);
    await client.heard(1, hers);
  },
};

/** What a driver does with its client, in the order in which one writes it. */
export const SMOKE_STEPS: readonly SmokeStep[] = [register, send, read, talk];

export type { SmokeScene };

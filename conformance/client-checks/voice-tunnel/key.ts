import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { Tunnel } from "../../probe/actors/index.ts";
import { toBase64, toBase64url } from "../../probe/wire/base64.ts";
import { hex, utf8 } from "../../probe/wire/bytes.ts";
import { tunnelId } from "../../probe/wire/derive.ts";
import { textAt } from "../../probe/wire/json.ts";
import type { ClientActor, ClientTest } from "../../client-run/context.ts";
import { tunnelBy } from "../relay/declared.ts";
import { independent } from "../relay/fresh.ts";
import { joinAs, memberOf, newStage, PATIENCE_MS, type Stage } from "../relay/scene.ts";

/** Every way in which a key could stand in what a client sends. */
function spellings(key: Uint8Array): readonly Uint8Array[] {
  const base64url = toBase64url(key);
  const texts = [hex(key), hex(key).toUpperCase(), toBase64(key), base64url].map((text) => text.replaceAll("=", ""));
  return [key, ...texts.map(utf8)];
}

/** Fails when a key is found in what the clients have sent. */
function unsent(t: ClientTest, { home }: Stage, key: Uint8Array): void {
  for (const spelling of spellings(key)) {
    const found = home.octets.some((octets) => Buffer.from(octets.buffer, octets.byteOffset, octets.length).includes(spelling));
    t.expect(!found, { what: "a tunnel key is found in what the client has sent", expected: "sealed only", observed: "in clear" });
  }
}

/** Has a client declare a tunnel; opens its key as another reader does. */
async function started(stage: Stage, client: ClientActor): Promise<Tunnel> {
  const started = await client.ok("start-tunnel", { channel: stage.channel.id });
  return tunnelBy({ ...stage, client }, stage.channel.id, textAt(started, "tunnelID"));
}

const fresh = clientCheck({
  id: "tunnel.key/fresh-and-secret",
  requirement: "tunnel.key",
  title: "A client makes a new random key for each tunnel that it declares, and no server sees it; another member hears with it.",
  ops: ["start-tunnel", "close-tunnel", "join-voice", "talk"],
  run: async (t) => {
    const stage = await newStage(t);
    const { alice, channel, client } = stage;
    const other = await t.client();
    await channel.add(alice, memberOf(other));
    const tunnels: Tunnel[] = [];
    for (const who of [client, client, other, client]) {
      const tunnel = await started(stage, who);
      tunnels.push(tunnel);
      if (tunnels.length < 4) await who.ok("close-tunnel", { channel: channel.id, tunnelID: tunnel.id });
    }
    const last = tunnels[3] ?? (await started(stage, client));
    const seat = await joinAs(t, client, last);
    const listener = await last.join(alice);
    const [packet] = await seat.talk();
    await listener.heard(
      "a packet of the client",
      ({ voice }) => voice !== undefined && hex(voice.opus) === hex(packet ?? voice.opus),
      PATIENCE_MS,
    );
    t.fact("another member has heard the client with the key");
    independent(
      t,
      "key of a tunnel",
      tunnels.map(({ key }) => key),
    );
    for (const { key } of tunnels) unsent(t, stage, key);
  },
});

const id = clientCheck({
  id: "tunnel.id/declared",
  requirement: "tunnel.id",
  title: "The id of a tunnel that a client declares is the hash of the key that it announces.",
  ops: ["start-tunnel"],
  run: async (t) => {
    const stage = await newStage(t);
    const tunnel = await started(stage, stage.client);
    t.equal(textAt(tunnel.declaration, "tunnelID"), tunnelId(tunnel.key), "the id of a declared tunnel");
    t.fact("a tunnel was declared and announced");
  },
});

export const keys: readonly ClientCheck[] = [fresh, id];

import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import { connectMessage } from "../../probe/actors/index.ts";
import type { Lies } from "../../probe/played/interface.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { sign } from "../../probe/wire/ed25519.ts";
import { without, type JsonObject } from "../../probe/wire/json.ts";
import { signingInput } from "../../probe/wire/signed.ts";
import { newStage, PATIENCE_MS, type Stage } from "./scene.ts";
import { ghostOf } from "./voices.ts";
import type { Tunnel } from "../../probe/actors/index.ts";

const OPS = ["join-voice", "leave-voice"] as const;
const REQUIREMENT = "relay.verify-welcome";

/** What a wrong welcome is made of. */
interface Scene extends Stage {
  readonly tunnel: Tunnel;
}

/** One way in which a welcome is wrong. */
interface Wrong {
  readonly field: string;
  readonly lie: (scene: Scene) => Partial<Lies>;
}

/** Joins where the relay lies; true when the client stays. One that does not has to close the connection. */
async function staysWith(scene: Scene, lie: Partial<Lies>): Promise<boolean> {
  const { t, home, client, tunnel } = scene;
  const before = home.connectionsOf(client.user).length;
  Object.assign(home.lies, lie);
  const seat = await scene.attempt(tunnel);
  for (const name of Object.keys(lie)) Object.assign(home.lies, { [name]: undefined });
  if (seat !== undefined) return true;
  for (const line of home.connectionsOf(client.user).slice(before)) {
    const { by } = await t.within(PATIENCE_MS, "the closing of a connection whose welcome is wrong", line.closed);
    t.equal(by, "client", "who closed a connection whose welcome is wrong");
  }
  return false;
}

/** Shows a client wrong welcomes, each beside a right one. */
async function refuses(t: ClientTest, wrongs: readonly Wrong[]): Promise<void> {
  const stage = await newStage(t);
  stage.home.lies.only = [stage.client.user];
  const scene = { ...stage, tunnel: await stage.channel.declare(stage.alice) };
  for (const { field, lie } of wrongs) {
    await t.beside({
      field,
      expect: "the connection is closed, and join-voice is rejected",
      wrong: () => staysWith(scene, lie(scene)),
      right: async () => {
        const seat = await scene.attempt(scene.tunnel);
        await seat?.leave();
        return seat !== undefined;
      },
    });
  }
}

/** The welcome with one member changed after it was signed. */
function changed(field: string, change: (scene: Scene, welcome: JsonObject) => JsonObject): Wrong {
  return { field, lie: (scene) => ({ signedWelcome: (welcome) => ({ ...welcome, ...change(scene, welcome) }) }) };
}

/** The welcome, signed with the right key over something else. */
function signedOver(
  field: string,
  label: string,
  parts: (scene: Scene, challenge: JsonObject, connect: JsonObject) => JsonObject[],
): Wrong {
  const lie = (scene: Scene): Partial<Lies> => ({
    signedWelcome: (welcome, { challenge, connect }) => {
      const covered = [...parts(scene, challenge, connect), without(welcome, "sig")];
      return { ...welcome, sig: toBase64url(sign(signingInput(label, covered), scene.home.relay.seed)) };
    },
  });
  return { field, lie };
}

const otherKey = clientCheck({
  id: `${REQUIREMENT}/other-key`,
  requirement: REQUIREMENT,
  title:
    "A client does not stay with a relay whose welcome is signed with another key than the record gives, be it that of the server itself.",
  ops: OPS,
  run: (t) =>
    refuses(t, [
      { field: "key of the welcome's signature (any other)", lie: () => ({ relaySeed: t.random.bytes(32) }) },
      { field: "key of the welcome's signature (the server's)", lie: ({ home }) => ({ relaySeed: home.signing.seed }) },
    ]),
});

const altered = clientCheck({
  id: `${REQUIREMENT}/altered`,
  requirement: REQUIREMENT,
  title: "A client does not stay with a welcome of which a member was changed after it was signed.",
  ops: OPS,
  run: (t) =>
    refuses(t, [
      changed("connection", (_, { connection }) => ({ connection: Number(connection) + 1 })),
      changed("participants", ({ tunnel, alice }) => ({ participants: [ghostOf(t, tunnel, alice, 77).participant] })),
      changed("roles", () => ({ roles: { read: true, write: false } })),
      changed("limits", (_, { limits }) => ({ limits: { ...(limits as JsonObject), frame_bytes: 8000 } })),
      changed("sig", () => ({ sig: toBase64url(t.random.bytes(64).fill(0, 63)) })),
    ]),
});

const bound = clientCheck({
  id: `${REQUIREMENT}/other-handshake`,
  requirement: REQUIREMENT,
  title:
    "A client does not stay with a welcome that the relay has signed for another challenge, for another connect or with another label.",
  ops: OPS,
  run: (t) =>
    refuses(t, [
      signedOver("challenge that the signature covers", "welcome", (_, challenge, connect) => [
        { ...challenge, nonce: toBase64url(t.random.bytes(32)) },
        connect,
      ]),
      signedOver("connect that the signature covers", "welcome", ({ tunnel, alice }, challenge) => [
        challenge,
        connectMessage(tunnel, alice, challenge),
      ]),
      signedOver("label of the signature", "connect", (_, challenge, connect) => [challenge, connect]),
    ]),
});

const replayed = clientCheck({
  id: `${REQUIREMENT}/replayed`,
  requirement: REQUIREMENT,
  title: "A client does not stay with a welcome that it got before, on an earlier connection.",
  ops: OPS,
  run: async (t) => {
    let earlier: JsonObject = {};
    const stage = await newStage(t);
    const { home, client, channel, alice } = stage;
    home.lies.only = [client.user];
    home.lies.signedWelcome = (welcome) => (earlier = welcome);
    await (await stage.join(await channel.declare(alice))).leave();
    await stage.clear();
    // Of another tunnel, so that its number was not there before.
    const scene = { ...stage, tunnel: await channel.declare(alice) };
    await t.beside({
      field: "welcome (that of the connection before)",
      expect: "the connection is closed, and join-voice is rejected",
      wrong: () => staysWith(scene, { signedWelcome: () => earlier }),
      right: async () => (await scene.attempt(scene.tunnel)) !== undefined,
    });
  },
});

export const welcomes: readonly ClientCheck[] = [otherKey, altered, bound, replayed];

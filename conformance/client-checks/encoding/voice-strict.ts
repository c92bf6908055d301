import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import type { Lies } from "../../probe/played/interface.ts";
import { fromBase64url, isJsonObject, signObject, textAt, toBase64url, without, type JsonObject } from "../../probe/wire/index.ts";
import { lying } from "../common/lying.ts";
import { newStage, type Stage } from "../relay/scene.ts";
import { ghostOf, wasHeard } from "../relay/voices.ts";

const REQUIREMENT = "encoding.client-strict";

/** What a server says in a form that its schema does not allow, and signs where that is signed. */
interface Wrong {
  readonly field: string;
  readonly lies: Lies;
}

function inside(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isJsonObject(value) ? value : {};
}

const WELCOMES: readonly Wrong[] = [
  { field: "v", lies: { welcome: (welcome) => ({ ...welcome, v: 2 }) } },
  { field: "limits", lies: { welcome: (welcome) => ({ ...welcome, limits: without(inside(welcome, "limits"), "strikes") }) } },
  { field: "limits.dead_ms", lies: { welcome: (welcome) => ({ ...welcome, limits: { ...inside(welcome, "limits"), dead_ms: "45000" } }) } },
  { field: "roles", lies: { welcome: (welcome) => ({ ...welcome, roles: { ...inside(welcome, "roles"), write: 1 } }) } },
  { field: "connection", lies: { welcome: (welcome) => ({ ...welcome, connection: 4_294_967_296 }) } },
];

const CHALLENGES: readonly Wrong[] = [
  { field: "v", lies: { challenge: (challenge) => ({ ...challenge, v: 2 }) } },
  { field: "v (absent)", lies: { challenge: (challenge) => without(challenge, "v") } },
];

const RECORDS: readonly Wrong[] = [
  { field: "v", lies: { record: (record) => ({ ...record, v: 2 }) } },
  { field: "state", lies: { record: (record) => ({ ...record, state: "asleep" }) } },
  { field: "connections", lies: { record: (record) => without(record, "connections") } },
];

/** Joins a new tunnel that the client hears of while the server lies; true when it stays in it. */
async function staysIn(stage: Stage, lies: Lies): Promise<boolean> {
  const { home, client, channel, alice } = stage;
  // Before somebody has said who they are, everybody is lied to.
  const only = lies.challenge === undefined ? { only: [client.user] } : {};
  const stays = await lying(home, { ...only, ...lies }, async () => (await stage.attempt(await channel.declare(alice))) !== undefined);
  await stage.clear();
  return stays;
}

function strictly(slug: string, what: string, wrongs: readonly Wrong[]): ClientCheck {
  return clientCheck({
    id: `${REQUIREMENT}/${slug}`,
    requirement: REQUIREMENT,
    title: `A client joins no tunnel by ${what} that its schema does not allow, though it is rightly signed.`,
    ops: ["join-voice"],
    run: async (t) => {
      const stage = await newStage(t);
      for (const { field, lies } of wrongs) {
        await t.beside({
          field: `${field} of ${what}`,
          expect: "refuse the message, and stay out",
          wrong: () => staysIn(stage, lies),
          right: () => staysIn(stage, {}),
        });
      }
    },
  });
}

/** The same octets in a spelling that is not allowed: of the two bits behind the last octet, one is set. */
function misspelt(text: string): string {
  const last = text.at(-2) ?? "";
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const next = alphabet[alphabet.indexOf(last) + 1] ?? "B";
  return `${text.slice(0, -2)}${next}=`;
}

/** Credentials that are rightly signed, and not of their form. */
const CREDENTIALS: readonly { readonly field: string; readonly change: (connect: JsonObject) => JsonObject }[] = [
  { field: "v", change: () => ({ v: 2 }) },
  { field: "issued_at", change: () => ({ issued_at: -1 }) },
  { field: "client_nonce", change: (connect) => ({ client_nonce: toBase64url(short(textAt(connect, "client_nonce"))) }) },
  { field: "stream.salt", change: (connect) => ({ stream: { salt: misspelt(textAt(connect, "stream", "salt")) } }) },
];

function short(text: string): Uint8Array {
  return (fromBase64url(text) ?? new Uint8Array(32)).subarray(0, 31);
}

/** Tells the client of somebody, in a tunnel that it has just joined; true when they are played. */
async function plays(t: ClientTest, stage: Stage, number: number, change?: (connect: JsonObject) => JsonObject): Promise<boolean> {
  const { alice, client } = stage;
  const tunnel = await stage.channel.declare(alice);
  const { line, voice } = await stage.join(tunnel);
  const [ghost, witness] = [number, number + 1].map((at) => ghostOf(t, tunnel, alice, at, { device: alice.deviceOf(`g${at}`) }));
  if (ghost === undefined || witness === undefined) throw new Error("two were made");
  const { credential } = ghost;
  const signed = change && signObject("connect", { ...without(credential, "sig"), ...change(credential) }, alice.signing.seed);
  line.send({ type: "joined", ...ghost.participant, credential: signed ?? credential }, { raw: true });
  const opus = ghost.speak(line);
  // Whoever is told what is no message may close the connection.
  await t.fence("somebody else was played afterwards, or the client has left", async () => {
    await client.ok("send-event", { channel: stage.channel.id, type: "example.fence", content: {}, sealed: false });
    witness.appear(line);
    await Promise.race([client.heard(voice, witness.speak(line)), line.closed]);
  });
  const heard = wasHeard(client, opus);
  await stage.clear();
  return heard;
}

const joined = clientCheck({
  id: `${REQUIREMENT}/joined`,
  requirement: REQUIREMENT,
  title: "A client plays nobody whose credential its schema does not allow, though it is rightly signed.",
  ops: ["join-voice", "send-event"],
  run: async (t) => {
    const stage = await newStage(t);
    let number = 2_000;
    for (const { field, change } of CREDENTIALS) {
      await t.beside({
        field: `${field} of the credential`,
        expect: "nothing is played of that participant",
        wrong: () => plays(t, stage, (number += 2), change),
        right: () => plays(t, stage, (number += 2)),
      });
    }
  },
});

export const voiceStrict: readonly ClientCheck[] = [
  strictly("challenge", "a challenge", CHALLENGES),
  strictly("welcome", "a welcome", WELCOMES),
  strictly("record", "a record", RECORDS),
  joined,
];

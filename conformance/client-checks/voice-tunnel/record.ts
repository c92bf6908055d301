import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { signingPair } from "../../probe/wire/ed25519.ts";
import { isJsonObject, type JsonObject } from "../../probe/wire/json.ts";
import { signObject } from "../../probe/wire/signed.ts";
import { CALM, newStage, type Stage } from "../relay/scene.ts";

const REQUIREMENT = "tunnel.record-verify";
const OPS = ["join-voice", "leave-voice"] as const;

/** Declares a tunnel, shows the client its record so, and says whether the client connects. */
async function connects(stage: Stage, record?: (record: JsonObject) => JsonObject): Promise<boolean> {
  const { home, client, channel, alice } = stage;
  // One that says nothing has no name.
  const opened = (): number => home.connectionsOf(client.user).length + home.connectionsOf("").length;
  const before = opened();
  if (record !== undefined) home.lies.record = record;
  const seat = await stage.attempt(await channel.declare(alice));
  delete home.lies.record;
  const tried = opened() > before;
  await seat?.leave();
  await stage.clear();
  return seat !== undefined || tried;
}

/** Shows a client a wrong record, beside the one of a tunnel that is declared in the same way. */
async function refuses(stage: Stage, field: string, record: (record: JsonObject) => JsonObject): Promise<void> {
  stage.home.lies.only = [stage.client.user];
  await stage.t.beside({
    field,
    expect: "the record is ignored: no connection, and join-voice is rejected",
    wrong: () => connects(stage, record),
    right: () => connects(stage),
  });
}

function declarationOf(record: JsonObject): JsonObject {
  return isJsonObject(record["declaration"]) ? record["declaration"] : {};
}

/** A record whose declaration is signed anew. */
function resigned(label: string, seed: (t: Stage) => Uint8Array): (stage: Stage) => (record: JsonObject) => JsonObject {
  return (stage) => (record) => ({ ...record, declaration: signObject(label, declarationOf(record), seed(stage)) });
}

const signature = clientCheck({
  id: `${REQUIREMENT}/signature`,
  requirement: REQUIREMENT,
  title:
    "A client connects to no tunnel whose declaration another key has signed than that of its creator in the log, or with another label.",
  ops: OPS,
  run: async (t) => {
    const stage = await newStage(t);
    const seed = t.random.bytes(32);
    await refuses(stage, "key of the declaration's signature", resigned("declare", () => seed)(stage));
    await refuses(stage, "label of the declaration's signature", resigned("declaration", ({ alice }) => alice.signing.seed)(stage));
  },
});

const creator = clientCheck({
  id: `${REQUIREMENT}/signed-by-other-member`,
  requirement: REQUIREMENT,
  title: "A client connects to no tunnel whose declaration another member has signed than the one that it names, be it an admin.",
  ops: OPS,
  run: async (t) => {
    const stage = await newStage(t);
    const bob = await stage.home.user();
    await stage.channel.add(stage.alice, bob);
    const seed = stage.alice.signing.seed;
    await refuses({ ...stage, alice: bob }, "key of the declaration's signature (an admin's)", resigned("declare", () => seed)(stage));
  },
});

/** What a record says otherwise than its declaration; everything else is left as it is. */
function changes(t: ClientTest, stage: Stage): readonly (readonly [field: string, change: (record: JsonObject) => JsonObject])[] {
  return [
    ["epoch", (record) => ({ epoch: Number(record["epoch"]) + 1 })],
    ["created_at", (record) => ({ created_at: Number(record["created_at"]) + 1 })],
    ["created_by", () => ({ created_by: stage.client.user })],
    ["access", () => ({ access: { write: [stage.client.user] } })],
    ["replaces", () => ({ replaces: toBase64url(t.random.bytes(32)) })],
  ];
}

const members = clientCheck({
  id: `${REQUIREMENT}/members`,
  requirement: REQUIREMENT,
  title: "A client connects to no tunnel whose record says something else than its declaration.",
  ops: OPS,
  run: async (t) => {
    const stage = await newStage(t);
    for (const [field, change] of changes(t, stage)) {
      await refuses(stage, `${field} of the record`, (record) => ({ ...record, ...change(record) }));
    }
  },
});

const declaration = clientCheck({
  id: `${REQUIREMENT}/declaration`,
  requirement: REQUIREMENT,
  title: "A client connects to no tunnel whose declaration was changed after it was signed, in its record too.",
  ops: OPS,
  run: async (t) => {
    const stage = await newStage(t);
    for (const [field, change] of changes(t, stage)) {
      await refuses(stage, `${field} of the declaration and the record`, (record) => ({
        ...record,
        ...change(record),
        declaration: { ...declarationOf(record), ...change(record) },
      }));
    }
  },
});

const vtserver = clientCheck({
  id: "tunnel.client-vtserver/document-anew",
  requirement: "tunnel.client-vtserver",
  title: "A client connects to a vtserver that it did not know once it has fetched a document that lists it, and to no other.",
  ops: OPS,
  run: async (t) => {
    const elsewhere = { url: "ws://127.0.0.1:9/relay", key: toBase64url(signingPair(t.random.bytes(32)).public) };
    const stage = await newStage(t, { played: { ...CALM, document: { vtservers: [elsewhere] } } });
    await t.beside({
      field: "vtservers of the document",
      expect: "the record is ignored: no connection, and join-voice is rejected",
      wrong: () => connects(stage),
      right: () => {
        stage.home.serveDocument();
        return connects(stage);
      },
    });
  },
});

const unlisted = clientCheck({
  id: "tunnel.client-vtserver/unlisted",
  requirement: "tunnel.client-vtserver",
  also: ["relay.own-audience"],
  title: "A client connects to no vtserver that a record names and no document of the server lists with this URL and this key.",
  ops: OPS,
  run: async (t) => {
    const stage = await newStage(t);
    const key = toBase64url(signingPair(t.random.bytes(32)).public);
    const moved = (change: JsonObject) => (record: JsonObject) => ({
      ...record,
      vtserver: { ...(isJsonObject(record["vtserver"]) ? record["vtserver"] : {}), ...change },
    });
    await refuses(stage, "key of the record's vtserver", moved({ key }));
    const other = await t.server();
    await refuses(stage, "url of the record's vtserver (that of another server)", moved({ url: other.relayUrl }));
    t.equal(other.connections, 0, "connections to a vtserver that no document lists");
  },
});

export const records: readonly ClientCheck[] = [signature, creator, members, declaration, vtserver, unlisted];

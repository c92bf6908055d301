import type { User } from "../../probe/actors/index.ts";
import { stepped, created } from "../../probe/actors/membership.ts";
import { agreementPair, epochInfo, sealText, signObject, textAt, thingId, toBase64url, type JsonObject } from "../../probe/wire/index.ts";
import type { Lies } from "../../probe/played/interface.ts";
import type { ClientScene } from "./scene.ts";
import { ADMIN } from "./scene.ts";

/** A channel that a server shows without having it: its creation object and what follows. */
export interface ShownChannel {
  readonly creation: JsonObject;
  readonly members: readonly JsonObject[];
}

/** Alice's channel with epoch 1 and the client as an admin, all signed rightly; on that server, and with the id of the creation object. */
export function madeChannel({ t, alice, me }: ClientScene, server: string): ShownChannel {
  const now = Date.now();
  const sign = (label: string, object: JsonObject): JsonObject => signObject(label, object, alice.signing.seed);
  const nonce = toBase64url(t.random.bytes(16));
  const creation = sign("channel", { v: 1, kind: "group", server, creator: { ...alice.identity }, nonce, created_at: now });
  const state = created(creation);
  const { channel } = state;
  const pair = agreementPair(t.random.bytes(32));
  const sealedFor = ({ id, sealing }: User): JsonObject => ({
    ...sealText(sealing.public, epochInfo(channel, 1, id, alice.id), pair.private, t.random.bytes(32)),
  });
  const step = (prev: string, parts: JsonObject): JsonObject =>
    sign("member", { v: 1, channel, prev, sender: alice.id, ...parts, created_at: now });
  const next = { number: 1, public: toBase64url(pair.public), sealed: { [alice.id]: sealedFor(alice) } };
  const epoch = step(channel, { action: "epoch", next_epoch: next });
  const rights = { member: { ...me.identity }, flags: { ...ADMIN }, epoch: { number: 1, sealed: sealedFor(me) } };
  return { creation, members: [epoch, step(stepped(state, epoch).head, { action: "add", ...rights })] };
}

/** Shows a channel under an id: in the list, as a snapshot and in pages. */
export function showing(client: string, id: string, { creation, members }: ShownChannel): Lies {
  const place = (seq: number): JsonObject => ({ channel: id, seq, received_at: Date.now() });
  const first = { kind: "creation", ...place(1), id: thingId("channel", creation), creation };
  const items: readonly JsonObject[] = [
    first,
    ...members.map((member, at) => ({ kind: "member", ...place(at + 2), id: thingId("member", member), member })),
  ];
  const head = textAt(items.at(-1), "id");
  const summary = { channel: id, kind: "group", head, seq: items.length };
  const path = `/v1/channels/${id}`;
  return {
    only: [client],
    answer: ({ method, path: asked, query }, honest) => {
      if (method !== "GET") return undefined;
      const after = Number(new URLSearchParams(query).get("after") ?? 0);
      const page = { v: 1, channel: id, items: items.filter((item) => Number(item["seq"]) > after), seq: items.length };
      if (asked === "/v1/channels") return { ...honest, body: { v: 1, channels: [summary] } };
      if (asked === path) return { status: 200, body: { v: 1, channel: id, head, seq: items.length, state: [], tunnels: [] } };
      if (asked === `${path}/events`) return { status: 200, body: page };
      return asked === `${path}/log` ? { status: 200, body: { ...page, head } } : undefined;
    },
  };
}

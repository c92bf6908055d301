// A group over HTTP: its membership log, with the epoch key sealed as nothing in particular: servers never open it.
import { createNodeSuite } from "../../node-crypto.ts";
import { newSealingKeyPair } from "../../protocol/crypto/index.ts";
import { encodeBase64url } from "../../protocol/encoding/index.ts";
import type { HttpAnswer, HttpUser } from "./http-user.ts";
import { newNonce } from "./http-user.ts";

const suite = createNodeSuite();
const newKey = async (): Promise<string> => encodeBase64url((await newSealingKeyPair(suite)).publicKey);
const newSealed = async (): Promise<object> => ({ enc: await newKey(), ciphertext: encodeBase64url(suite.random(48)) });

/** A channel of which a test knows the head. */
export interface HttpGroup {
  readonly id: string;
  head: string;
  epoch: number;
  /** Posts a step, signed, on the head; the answer moves the head if it is a 201. */
  step(sender: HttpUser, body: object): Promise<HttpAnswer>;
  next(readers: readonly HttpUser[]): Promise<object>;
  add(sender: HttpUser, member: HttpUser, letters: string): Promise<HttpAnswer>;
  remove(sender: HttpUser, member: HttpUser, readers: readonly HttpUser[]): Promise<HttpAnswer>;
  event(sender: HttpUser, more?: object): Promise<object>;
  sealed(sender: HttpUser, more?: object): Promise<object>;
  post(sender: HttpUser, event: object): Promise<HttpAnswer>;
  declaration(sender: HttpUser, more?: object): Promise<object>;
  declare(sender: HttpUser, more?: object): Promise<HttpAnswer>;
  announce(sender: HttpUser, tunnelID: string, more?: object): Promise<HttpAnswer>;
}

/** A group of registered users, in epoch 1; the first has all flags, the others read and write. */
export async function newHttpGroup(server: string, ...users: readonly HttpUser[]): Promise<HttpGroup> {
  const [creator, ...others] = users as readonly [HttpUser, ...HttpUser[]];
  const group = await emptyGroup(server, creator);
  await group.step(creator, { action: "epoch", next_epoch: await group.next([creator]) });
  for (const other of others) await group.add(creator, other, "rw");
  return group;
}

/** A group that is rotation due. */
export async function emptyGroup(server: string, creator: HttpUser): Promise<HttpGroup> {
  const unsigned = { v: 1, kind: "group", server, creator: creator.identity, nonce: newNonce(), created_at: Date.now() };
  const { json } = await creator.ask("POST", "/v1/channels", { body: await creator.sign("channel", unsigned) });
  const id = String(json["id"]);
  const path = `/v1/channels/${id}`;
  const group: HttpGroup = {
    id,
    head: id,
    epoch: 0,
    async step(sender, body) {
      const unsignedStep = { v: 1, channel: id, prev: group.head, sender: sender.user, created_at: Date.now(), ...body };
      const answer = await sender.ask("POST", `${path}/members`, { body: await sender.sign("member", unsignedStep) });
      if (answer.status !== 201) return answer;
      group.head = String(answer.json["id"]);
      if ("next_epoch" in body) group.epoch++;
      return answer;
    },
    async next(readers) {
      const sealed = await Promise.all(readers.map(async ({ user }) => [user, await newSealed()] as const));
      return { number: group.epoch + 1, public: await newKey(), sealed: Object.fromEntries(sealed) };
    },
    async add(sender, { identity }, letters) {
      const flags = { read: letters.includes("r"), write: letters.includes("w"), admin: letters.includes("a") };
      const epoch = { number: group.epoch, ...(flags.read && group.epoch > 0 ? { sealed: await newSealed() } : {}) };
      return group.step(sender, { action: "add", member: identity, flags, epoch });
    },
    remove: async (sender, { user }, readers) => group.step(sender, { action: "remove", user, next_epoch: await group.next(readers) }),
    event: ({ sign, user, device }, more = {}) =>
      sign("event", {
        v: 1,
        type: "example.hello",
        channel: id,
        sender: user,
        sender_device: device,
        content: { nonce: newNonce() },
        created_at: Date.now(),
        ...more,
      }),
    sealed: async (sender, more = {}) =>
      group.event(sender, { type: "vt.sealed", content: { epoch: group.epoch, ...(await newSealed()), ...more } }),
    post: (sender, event) => sender.ask("POST", `${path}/events`, { body: event }),
    declaration: ({ sign, user }, more = {}) =>
      sign("declare", {
        v: 1,
        tunnelID: encodeBase64url(suite.random(32)),
        auth_chatchannel: id,
        epoch: group.epoch,
        created_by: user,
        created_at: Date.now(),
        ...more,
      }),
    declare: async (sender, more) => sender.ask("POST", "/v1/tunnels", { body: await group.declaration(sender, more) }),
    async announce(sender, tunnelID, more = {}) {
      const content = { v: 1, tunnelID, homeserver: server, epoch: group.epoch, ...(await newSealed()), ...more };
      return group.post(sender, await group.event(sender, { type: "vt.initialize_voice", content }));
    },
  };
  return group;
}

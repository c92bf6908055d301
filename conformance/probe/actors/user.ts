import type { TypeName } from "../../../schemas/v1/types.ts";
import type { Answer } from "../answer.ts";
import type { RawRequest } from "../http.ts";
import { openStream, type StreamAnswer } from "../stream.ts";
import { toBase64url } from "../wire/base64.ts";
import { utf8 } from "../wire/bytes.ts";
import { signingPair, type SigningPair } from "../wire/ed25519.ts";
import { textAt, type JsonObject } from "../wire/json.ts";
import { canonicalText } from "../wire/json-write.ts";
import { deviceAddress } from "../wire/names.ts";
import { agreementPair, type AgreementPair } from "../wire/x25519.ts";
import { altered, type Alter } from "./alter.ts";
import { forwardRequest, sendForward, type ForwardOptions, type ForwardReply } from "./forward.ts";
import { signedRequest, type RequestOptions } from "./request.ts";
import type { World } from "./world.ts";

export interface UserOptions {
  readonly local?: string;
  /** Another server than the target: the user is foreign. */
  readonly server?: string;
  /** Ed25519 seed and X25519 private key, 32 octets each. */
  readonly signingSeed?: Uint8Array;
  readonly sealingSecret?: Uint8Array;
}

/** Somebody as others name them, a client under test for instance: the suite need not hold their keys. */
export interface Someone {
  readonly id: string;
  /** `{user, signing_key, sealing_key}`, as membership objects carry it. */
  readonly identity: JsonObject;
}

/**
 * Somebody by what they say of themselves.
 *
 * @example
 * await channel.add(alice, someone(client.identity));
 */
export function someone(identity: JsonObject): Someone {
  return { id: textAt(identity, "user"), identity };
}

/** A user whose keys the suite holds. */
export interface User extends Someone {
  readonly signing: SigningPair;
  readonly sealing: AgreementPair;
  /** The address of the user's first device. */
  readonly device: string;
  /** The address of a device by its name. */
  deviceOf(name: string): string;
  registration(alter?: Alter): JsonObject;
  /** Sends a registration, a right one by default. `raw` when it is wrong on purpose. */
  register(registration?: JsonObject, raw?: boolean): Promise<Answer>;
  /** A signed request, not sent. */
  signed(method: string, path: string, options?: RequestOptions): RawRequest;
  /** Sends a signed request. */
  request(method: string, path: string, options?: RequestOptions): Promise<Answer>;
  get(path: string, options?: RequestOptions): Promise<Answer>;
  post(path: string, body: JsonObject | Uint8Array, options?: RequestOptions): Promise<Answer>;
  /** Sends a request to another server through the own one (POST /v1/forward). */
  forward(server: string, method: string, path: string, options?: ForwardOptions): Promise<ForwardReply>;
  /** Has the own server countersign a UserProof (POST /v1/proxies). */
  countersign(proof: JsonObject, options?: RequestOptions): Promise<Answer>;
  /** Opens a live stream: channel id to the last `seq` known. It is closed with the test. */
  stream(channels: Readonly<Record<string, number>>, options?: RequestOptions): Promise<StreamAnswer>;
}

function register(world: World, body: JsonObject, raw: boolean): Promise<Answer> {
  const request: RawRequest = {
    method: "POST",
    target: "/v1/users",
    headers: [["content-type", "application/json"]],
    body: utf8(canonicalText(body)),
  };
  return world.http.send(request, raw ? {} : { type: "DirectoryEntry" });
}

/** Makes a user with fresh keys; nothing is sent. */
export function makeUser(world: World, options: UserOptions & { readonly local: string }): User {
  const id = `@${options.local}:${options.server ?? world.server}`;
  const signing = signingPair(options.signingSeed ?? world.bytes(32));
  const sealing = agreementPair(options.sealingSecret ?? world.bytes(32));
  const identity: JsonObject = { user: id, signing_key: toBase64url(signing.public), sealing_key: toBase64url(sealing.public) };

  const registration = (alter?: Alter): JsonObject => {
    const token: JsonObject = world.registrationToken === undefined ? {} : { token: world.registrationToken };
    const base = { v: 1, ...identity, server: world.server, created_at: world.now(), nonce: toBase64url(world.bytes(16)), ...token };
    return altered("registration", base, signing.seed, alter);
  };
  const signed: User["signed"] = (method, path, request) => {
    const signer = { user: id, seed: signing.seed, authority: world.server, now: world.now(), nonce: world.bytes(16) };
    return signedRequest(signer, method, path, request);
  };
  const request: User["request"] = (method, path, given = {}) => world.http.send(signed(method, path, given), sendOptions(given));
  const stream: User["stream"] = async (channels, given) => {
    const raw = signed("POST", "/v1/stream", { body: { v: 1, channels: { ...channels } }, bodyType: "StreamRequest", ...given });
    const answer = await openStream(world.http, raw, world.trace);
    world.cleanup(() => answer.stream?.close());
    return answer;
  };
  const user: User = {
    id,
    signing,
    sealing,
    device: deviceAddress("d1", id),
    deviceOf: (name) => deviceAddress(name, id),
    identity,
    registration,
    register: (body = registration(), raw = false) => register(world, body, raw),
    signed,
    request,
    get: (path, given) => request("GET", path, given),
    post: (path, body, given) => request("POST", path, { body, ...given }),
    forward: (server, method, path, given) => sendForward(user, forwardRequest(user, server, method, path, given), given),
    countersign: (proof, given) => request("POST", "/v1/proxies", { body: proof, bodyType: "UserProof", type: "Proof", ...given }),
    stream,
  };
  return user;
}

function sendOptions(given: RequestOptions): { type?: TypeName; ms?: number } {
  return { ...(given.type === undefined ? {} : { type: given.type }), ...(given.ms === undefined ? {} : { ms: given.ms }) };
}

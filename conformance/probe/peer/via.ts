import type { Alter } from "../actors/alter.ts";
import { answerPings, connectMessage, dial, refusal, welcomeOf, type JoinOptions, type JoinReply } from "../actors/join.ts";
import { makeParticipant } from "../actors/participant.ts";
import type { Tunnel } from "../actors/tunnel.ts";
import type { User } from "../actors/user.ts";
import { mustAccept, type World } from "../actors/world.ts";
import { failure, SuiteError } from "../errors.ts";
import { fromBase64url } from "../wire/base64.ts";
import type { JsonObject } from "../wire/json.ts";
import type { Vtserver } from "./document.ts";
import { sendMaybeRaw } from "./present.ts";
import { userProof, type ProofOptions } from "./proof.ts";
import { namedTrace } from "./trace.ts";

/** How a user of the target joins a tunnel elsewhere by proxy; right by default. */
export interface ViaOptions extends Pick<JoinOptions, "autoPong" | "socket" | "instead"> {
  /** How the proof that the user asks for differs from a right one: its roles and device are those of the `connect`, too. */
  readonly proof?: ProofOptions;
  /** This proof, in place of one that the target is asked to countersign. */
  readonly ready?: JsonObject;
  /** Changes the proof after the target has countersigned it. */
  readonly tamper?: (proof: JsonObject) => void;
  /** `via.vtserver`; the relay of the tunnel's record by default. */
  readonly vtserver?: Vtserver;
  /** Changes the `connect`. One that breaks the schema is sent all the same. */
  readonly alter?: Alter;
  /** Something in it is wrong on purpose by its form. */
  readonly raw?: boolean;
  /** The relay of the target to connect to; the first of its document by default. */
  readonly relay?: Vtserver;
}

/** The reply of the target's relay, with the proof that was sent. */
export type ViaReply = JoinReply & { readonly proof: JsonObject };

/** The relay of the target that stands for its users. */
export function ownRelay(world: World): Vtserver {
  const [relay] = world.relays;
  if (relay === undefined) throw failure("the server document lists no vtserver", "a vtserver", "none");
  return relay;
}

/**
 * A proof for a tunnel elsewhere, countersigned by the target. Throws Failure when the target refuses.
 *
 * @param world - the target's
 */
export async function targetProof(world: World, tunnel: Tunnel, user: User, options: ViaOptions = {}): Promise<JsonObject> {
  const proxy = { address: world.server, public: (options.relay ?? ownRelay(world)).key };
  const unsigned = userProof({ world, user, tunnel, proxy }, options.proof);
  const answer = mustAccept("the countersigning of a proof", await user.countersign(unsigned));
  const proof = answer.object();
  options.tamper?.(proof);
  return proof;
}

/** Joins a tunnel elsewhere through the target's relay, and gives what that answers. */
export async function joinVia(world: World, tunnel: Tunnel, user: User, options: ViaOptions = {}): Promise<ViaReply> {
  const relay = options.relay ?? ownRelay(world);
  const keyBytes = fromBase64url(relay.key, 32);
  if (keyBytes === undefined) throw new SuiteError(`the key of the relay ${relay.url} is no key`);
  const proof = options.ready ?? (await targetProof(world, tunnel, user, options));
  // Frames are those of a tunnel of the origin; handshake and relay are those of the target.
  const here: Tunnel = { ...tunnel, relay: { ...relay, keyBytes } };
  const trace = namedTrace(world.trace, `${user.id} to the target`);
  const { socket, challenge } = await dial(here, { ...options, trace });
  if (challenge["nonce"] === undefined) return { ...(await refusal(socket)), socket, challenge, connect: {}, proof };
  const connect = viaConnect({ ...here, channel: { ...tunnel.channel, world } }, user, challenge, { ...options, proof });
  if (options.autoPong !== false) answerPings(socket);
  const parts = { tunnel: here, user, socket, challenge, connect };
  const start = socket.closeInfo === undefined ? makeParticipant(parts) : undefined;
  if (options.instead !== undefined) options.instead(socket, challenge);
  // A proof is what the target has made of it: members that it has added are none of the suite's.
  else sendMaybeRaw(socket, connect, options.alter !== undefined || options.raw === true || options.ready === undefined);
  const welcome = await welcomeOf(socket, world.ms(WELCOME_MS));
  if (welcome !== undefined && start !== undefined) return { status: 101, participant: start(welcome), socket, challenge, connect, proof };
  return { ...(await refusal(socket)), socket, challenge, connect, proof };
}

/** The document and the welcome of the origin may take 5000 ms each. */
const WELCOME_MS = 12_000;

/** A `connect` with `via`: device, roles and salt are those of the proof. */
function viaConnect(
  tunnel: Tunnel,
  user: User,
  challenge: JsonObject,
  options: Omit<ViaOptions, "proof"> & { readonly proof: JsonObject },
): JsonObject {
  const { proof, alter = {} } = options;
  const vtserver = options.vtserver ?? originRelay(tunnel);
  const before: NonNullable<Alter["before"]> = (connect) => {
    for (const name of ["device", "roles", "stream"]) connect[name] = proof[name] ?? connect[name] ?? null;
    connect["via"] = { vtserver: { ...vtserver }, proof };
    alter.before?.(connect);
  };
  return connectMessage(tunnel, user, challenge, { alter: { ...alter, before } });
}

function originRelay(tunnel: Tunnel): Vtserver {
  const { url, key } = tunnel.record["vtserver"] as unknown as Vtserver;
  return { url, key };
}

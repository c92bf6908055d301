import type { Tunnel } from "../actors/tunnel.ts";
import type { User } from "../actors/user.ts";
import type { World } from "../actors/world.ts";
import { sending } from "../schemas.ts";
import { toBase64url } from "../wire/base64.ts";
import type { JsonObject } from "../wire/json.ts";
import { signProof, type ProofSigning } from "../wire/proof.ts";

/** Who signs, and how; right by default. */
export interface ProofSigner extends ProofSigning {
  /** Ed25519 seed of somebody else. */
  readonly seed?: Uint8Array;
}

/** How a proof differs from a right one. The functions change the object that they are given. */
export interface ProofOptions {
  /** Device address; the user's first device by default. */
  readonly device?: string;
  /** Both by default. */
  readonly roles?: { readonly read: boolean; readonly write: boolean };
  /** Milliseconds from now to `issued_at`; 0 by default. */
  readonly issued?: number;
  /** Milliseconds from `issued_at` to `expires_at`; 60 000 by default. */
  readonly life?: number;
  /** Members that are other ones than the right ones, before anybody signs. */
  readonly members?: JsonObject;
  /** Before the user signs. */
  readonly before?: (proof: JsonObject) => void;
  /** After the user has signed and before the server does. */
  readonly between?: (proof: JsonObject) => void;
  /** After both. */
  readonly after?: (proof: JsonObject) => void;
  readonly user?: ProofSigner;
  /** `leftOut: ["user_sig", "server_sig"]` signs the object alone. */
  readonly server?: ProofSigner;
}

/** What a proof is about. */
export interface ProofSubject {
  readonly world: World;
  readonly user: User;
  /** Its channel's world names the origin. */
  readonly tunnel: Tunnel;
  /** Whose relay stands for the user. */
  readonly proxy: { readonly address: string; readonly public: string };
}

const LIFE_MS = 60_000;

/** A proof that the user has signed and nobody else: what a server is asked to countersign. */
export function userProof({ world, user, tunnel, proxy }: ProofSubject, options: ProofOptions = {}): JsonObject {
  const issuedAt = world.now() + (options.issued ?? 0);
  const proof: JsonObject = {
    type: "proof",
    v: 1,
    tunnelID: tunnel.id,
    auth_chatchannel: tunnel.channel.id,
    user: user.id,
    device: options.device ?? user.device,
    origin: tunnel.channel.world.server,
    proxy: { ...proxy },
    roles: { ...(options.roles ?? { read: true, write: true }) },
    stream: { salt: toBase64url(world.bytes(32)) },
    issued_at: issuedAt,
    expires_at: issuedAt + (options.life ?? LIFE_MS),
    nonce: toBase64url(world.bytes(16)),
    ...options.members,
  };
  options.before?.(proof);
  const signed = signProof(proof, "user_sig", options.user?.seed ?? user.signing.seed, options.user);
  options.between?.(signed);
  return signed;
}

/** Whether its form may be wrong on purpose. */
function isWrong({ members, before, between, after }: ProofOptions): boolean {
  return [members, before, between, after].some((change) => change !== undefined);
}

/** The server's signature; `seed` is that of the server, unless told otherwise. */
export function countersigned(proof: JsonObject, seed: Uint8Array, options: ProofOptions = {}): JsonObject {
  const signed = signProof(proof, "server_sig", options.server?.seed ?? seed, options.server);
  options.after?.(signed);
  if (!isWrong(options)) sending("Proof", signed);
  return signed;
}

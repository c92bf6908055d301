import { newSealingKeyPair, newSigningKeyPair, sealingKeyPair, signingKeyPair } from "../protocol/crypto/index.ts";
import type { SealingKeyPair, SigningKeyPair, Suite } from "../protocol/crypto/index.ts";
import { decodeBase64url, encodeBase64url } from "../protocol/encoding/index.ts";
import { formatDeviceAddress, formatUserId, parseDeviceAddress } from "../protocol/ids/index.ts";
import type { MemberIdentity } from "./wire.ts";

/** A user on one device, with the keys that the user's devices share. */
export interface Account {
  /** User id. */
  readonly user: string;
  /** Device address. */
  readonly device: string;
  readonly signing: SigningKeyPair;
  readonly sealing: SealingKeyPair;
  /** As others know the user. */
  readonly identity: MemberIdentity;
}

/** An account for the keeping: whoever has it is the user. */
export interface SavedAccount {
  readonly device: string;
  /** 32 bytes each, base64url. */
  readonly signing_seed: string;
  readonly sealing_seed: string;
}

/** Who the account is to be. */
export interface AccountName {
  /** The part of the user id between `@` and `:`. */
  readonly local: string;
  /** Server name. */
  readonly server: string;
  /** The part of the device address before `@`. */
  readonly device: string;
}

/**
 * A new account, with two keys made independently of each other.
 *
 * @throws ProtocolError `malformed` for names outside the grammar.
 * @example
 * ```ts
 * const alice = await newAccount(suite, { local: "alice", server: "example.org", device: "laptop" });
 * ```
 */
export async function newAccount(suite: Suite, { local, server, device }: AccountName): Promise<Account> {
  // crypto.independent, crypto.fresh
  const [signing, sealing] = await Promise.all([newSigningKeyPair(suite), newSealingKeyPair(suite)]);
  return assemble(formatDeviceAddress({ device, user: formatUserId({ local, server }) }), signing, sealing);
}

/** The account that was saved. */
export async function restoreAccount(suite: Suite, saved: SavedAccount): Promise<Account> {
  const [signing, sealing] = await Promise.all([
    signingKeyPair(suite, decodeBase64url(saved.signing_seed, 32)),
    sealingKeyPair(suite, decodeBase64url(saved.sealing_seed, 32)),
  ]);
  return assemble(saved.device, signing, sealing);
}

/** The account's private keys, for the user's own storage and for nothing else. */
export function saveAccount({ device, signing, sealing }: Account): SavedAccount {
  return { device, signing_seed: encodeBase64url(signing.seed), sealing_seed: encodeBase64url(sealing.seed) };
}

function assemble(device: string, signing: SigningKeyPair, sealing: SealingKeyPair): Account {
  const { user } = parseDeviceAddress(device);
  const identity = { user, signing_key: encodeBase64url(signing.publicKey), sealing_key: encodeBase64url(sealing.publicKey) };
  return { user, device, signing, sealing, identity: identity as MemberIdentity };
}

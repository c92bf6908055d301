import { utf8 } from "../protocol/bytes.ts";
import { readJson } from "../protocol/json/index.ts";
import type { JsonValue } from "../protocol/json/index.ts";
import type { SigningKeyPair, Suite } from "../protocol/crypto/index.ts";
import { signObject } from "../protocol/signing.ts";
import type { Label } from "../protocol/signing.ts";
import { checkMessage } from "./schema.ts";
import type { MessageTypes } from "./schema.ts";
import type { ClientSeams } from "./seams.ts";

export type * from "../../schemas/v1/types.ts";

/** The names of branded wire types are plain strings and numbers while an object is being made. */
export type Plain<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends readonly (infer Item)[]
        ? readonly Plain<Item>[]
        : T extends object
          ? { readonly [K in keyof T]: Plain<T[K]> }
          : T;

/**
 * Reads bytes or a text as one kind of message: `unknown` in, typed out.
 *
 * @throws ProtocolError `malformed` or `unsupported-version`.
 */
export function readMessage<N extends keyof MessageTypes>(name: N, bytes: Uint8Array | string, seams?: ClientSeams): MessageTypes[N] {
  if (seams?.read !== undefined) return seams.read(name, bytes) as unknown as MessageTypes[N];
  return checkMessage("open", name, readJson(typeof bytes === "string" ? utf8(bytes) : bytes));
}

/** A value as the canonical writer takes it. Whatever came through {@link readMessage} is one. */
export function asJson(value: object): JsonValue {
  return value as unknown as JsonValue;
}

/** An object of the wire before it is signed. */
export type Unsigned<T> = T extends unknown ? Omit<Plain<T>, "sig"> : never;

/** Signs an object and checks that it is what a sender may send. */
export async function signMessage<N extends keyof MessageTypes>(
  suite: Suite,
  name: N,
  label: Label,
  object: Unsigned<MessageTypes[N]>,
  key: SigningKeyPair,
): Promise<MessageTypes[N]> {
  return checkMessage("closed", name, asJson(await signObject(suite, label, object as object, key)));
}

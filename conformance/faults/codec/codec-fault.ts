// A deliberately wrong codec: the reference's, with one thing made wrong.
import type { Op, Plain } from "../../../reference/codec/index.ts";
import type { ErrorCode, JsonObject } from "../../../reference/protocol/index.ts";
import { ProtocolError } from "../../../reference/protocol/index.ts";
import type { TypeName, WireTypes } from "../../../schemas/v1/types.ts";
import type { RequirementId } from "../../runner/requirement-id.ts";

/** A codec: its operations, by name. */
export type Codec = ReadonlyMap<string, Op>;

/** Makes another codec of one. Operations that it does not touch are the same objects in both. */
export type Alteration = (codec: Codec) => Codec;

/** A wrong codec, and what it is wrong in. */
export interface CodecFault {
  /** A slug: `tag-truncated`. */
  readonly id: string;
  /** The requirements that it violates: at least one vector of each must be judged wrongly. */
  readonly violates: readonly [RequirementId, ...RequirementId[]];
  /** What is wrong with it, in a sentence. */
  readonly title: string;
  /** Other requirements whose vectors it may judge wrongly, because the fault stands in their way. */
  readonly collateral?: readonly RequirementId[];
  readonly alter: Alteration;
}

/** The input or the results of an operation, by the name of their type. */
export type In<T extends TypeName> = Plain<WireTypes[T]>;

/** Asks the operation as it was before. */
type Honest<I extends TypeName> = (input: In<I>) => Promise<JsonObject>;

/**
 * Puts something else in the place of an operation.
 *
 * @example
 * replacing<"Base64urlEncodeIn">("base64url.encode", async (input, honest) => ({ ...(await honest(input)), text: "" }));
 */
export function replacing<I extends TypeName>(
  name: string,
  run: (input: In<I>, honest: Honest<I>) => object | Promise<object>,
): Alteration {
  return (codec) => {
    const honest = codec.get(name);
    if (honest === undefined) throw new Error(`the codec has no operation ${name}`);
    const ask: Honest<I> = (input) => honest.run(input as unknown as JsonObject);
    return new Map(codec).set(name, {
      ...honest,
      run: async (input) => (await run(input as unknown as In<I>, ask)) as JsonObject,
    });
  };
}

/** Asks an operation about something else than it was given. */
export function rewriting<I extends TypeName>(name: string, change: (input: In<I>) => In<I>): Alteration {
  return replacing<I>(name, (input, honest) => {
    const changed = change(input);
    // What asks the same asks with the same object: whoever remembers answers knows it again.
    return honest(JSON.stringify(changed) === JSON.stringify(input) ? input : changed);
  });
}

/** Says something else than what an operation came to. */
export function saying<I extends TypeName, O extends TypeName>(name: string, change: (out: In<O>, input: In<I>) => object): Alteration {
  return replacing<I>(name, async (input, honest) => change((await honest(input)) as unknown as In<O>, input));
}

/** Accepts, with the results given, some of what an operation refuses with a code; undefined for what stays refused. */
export function forgiving<I extends TypeName>(
  name: string,
  code: ErrorCode,
  results: (input: In<I>, honest: Honest<I>) => object | undefined | Promise<object | undefined>,
): Alteration {
  return replacing<I>(name, async (input, honest) => {
    try {
      return await honest(input);
    } catch (error) {
      if (!(error instanceof ProtocolError) || error.code !== code) throw error;
      const forgiven = await results(input, honest);
      if (forgiven === undefined) throw error;
      return forgiven;
    }
  });
}

/** Refuses some of what an operation accepts. */
export function refusing<I extends TypeName>(name: string, code: ErrorCode, when: (input: In<I>) => boolean): Alteration {
  return replacing<I>(name, async (input, honest) => {
    const out = await honest(input);
    if (when(input)) throw new ProtocolError(code, "refused by a wrong codec");
    return out;
  });
}

/** Refuses with another code than it should. */
export function miscalling(name: string, right: ErrorCode, wrong: ErrorCode): Alteration {
  return forgiving(name, right, () => {
    throw new ProtocolError(wrong, "refused under the wrong name");
  });
}

/** Several alterations that are one fault. */
export function together(...alterations: readonly Alteration[]): Alteration {
  return (codec) => alterations.reduce((altered, alteration) => alteration(altered), codec);
}

/** What an operation says, or undefined where it refuses. */
export async function orNone(said: Promise<JsonObject>): Promise<JsonObject | undefined> {
  try {
    return await said;
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}

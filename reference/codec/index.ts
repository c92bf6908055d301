// The codec of the reference: pure functions of the protocol, each under the name of its operation in the Driver-protocol chapter.
import { CALL_OPS } from "./calls.ts";
import { ENCODING_OPS } from "./encoding.ts";
import { FRAME_OPS } from "./frames.ts";
import { HANDSHAKE_OPS } from "./handshake.ts";
import { HTTP_OPS } from "./http.ts";
import { KEY_OPS } from "./keys.ts";
import { MEMBERSHIP_OPS } from "./membership.ts";
import { OBJECT_OPS } from "./objects.ts";
import type { Op } from "./op.ts";
import { SEALING_OPS } from "./sealing.ts";

export type { Op, Outcome, Plain } from "./op.ts";
export { InputError, outcomeOf } from "./op.ts";

/** Every operation that the reference knows, by name. */
export const CODEC: ReadonlyMap<string, Op> = new Map(
  [ENCODING_OPS, KEY_OPS, OBJECT_OPS, HTTP_OPS, SEALING_OPS, HANDSHAKE_OPS, MEMBERSHIP_OPS, FRAME_OPS, CALL_OPS].flatMap((ops) =>
    Object.entries(ops),
  ),
);

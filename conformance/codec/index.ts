// The operations of the Driver-protocol chapter over the probe: what the suite itself computes.
import { CALL_OPS } from "./calls.ts";
import { CALLSTATE_OPS } from "./callstate.ts";
import { ENCODING_OPS } from "./encoding.ts";
import { FRAME_OPS } from "./frames.ts";
import { HANDSHAKE_OPS } from "./handshake.ts";
import { HTTP_OPS } from "./http.ts";
import { KEY_OPS } from "./keys.ts";
import { MEMBERSHIP_OPS } from "./membership.ts";
import { OBJECT_OPS } from "./objects.ts";
import type { Op } from "./op.ts";
import { SEALING_OPS } from "./sealing.ts";

export { outcomeOf, Refusal, type Op, type Outcome } from "./op.ts";

/** Every operation, by name. */
export const PROBE_CODEC: ReadonlyMap<string, Op> = new Map(
  [ENCODING_OPS, KEY_OPS, OBJECT_OPS, HTTP_OPS, SEALING_OPS, HANDSHAKE_OPS, MEMBERSHIP_OPS, FRAME_OPS, CALLSTATE_OPS, CALL_OPS].flatMap(
    (ops) => Object.entries(ops),
  ),
);

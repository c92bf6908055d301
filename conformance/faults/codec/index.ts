import { faults as base64url } from "./base64url.ts";
import { faults as calls } from "./calls.ts";
import { faults as callstates } from "./callstates.ts";
import { faults as canonical } from "./canonical.ts";
import type { CodecFault } from "./codec-fault.ts";
import { faults as ed25519 } from "./ed25519.ts";
import { faults as frames } from "./frames.ts";
import { faults as glare } from "./glare.ts";
import { faults as handshakes } from "./handshakes.ts";
import { faults as http } from "./http.ts";
import { faults as ids } from "./ids.ts";
import { faults as jsonReader } from "./json-reader.ts";
import { faults as membership } from "./membership.ts";
import { faults as messages } from "./messages.ts";
import { faults as names } from "./names.ts";
import { faults as objects } from "./objects.ts";
import { faults as order } from "./order.ts";
import { faults as proofs } from "./proofs.ts";
import { faults as sealing } from "./sealing.ts";
import { faults as time } from "./time.ts";
import { faults as turn } from "./turn.ts";
import { faults as x25519 } from "./x25519.ts";

export type { Codec, CodecFault } from "./codec-fault.ts";

/**
 * Every deliberately wrong codec, area by area. What is wrong with drivers, whatever codec they drive, stands with the tests of the
 * driver protocol.
 */
export const CODEC_FAULTS: readonly CodecFault[] = [
  ...jsonReader,
  ...canonical,
  ...messages,
  ...base64url,
  ...names,
  ...order,
  ...time,
  ...ed25519,
  ...x25519,
  ...objects,
  ...ids,
  ...sealing,
  ...frames,
  ...http,
  ...handshakes,
  ...proofs,
  ...membership,
  ...callstates,
  ...calls,
  ...glare,
  ...turn,
];

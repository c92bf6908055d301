import type { Kind } from "../vector.ts";
import { base64url } from "./base64url.ts";
import { callLog } from "./call-log.ts";
import { calls } from "./calls.ts";
import { callstates } from "./callstates.ts";
import { canonicalJson } from "./canonical-json.ts";
import { ed25519 } from "./ed25519.ts";
import { frameSequences } from "./frame-sequences.ts";
import { frames } from "./frames.ts";
import { glare } from "./glare.ts";
import { handshakes } from "./handshakes.ts";
import { httpMessages } from "./http.ts";
import { membership } from "./membership.ts";
import { messages } from "./messages.ts";
import { names } from "./names.ts";
import { order } from "./order.ts";
import { permissions } from "./permissions.ts";
import { proofs } from "./proofs.ts";
import { recordings } from "./recordings.ts";
import { sealingOpen } from "./sealing-open.ts";
import { hashes, sealing } from "./sealing.ts";
import { sessions } from "./sessions.ts";
import { signedObjects } from "./signed-objects.ts";
import { time } from "./time.ts";
import { turn } from "./turn.ts";
import { x25519 } from "./x25519.ts";

/** Every kind of vectors, in the order of the chapters. */
export const KINDS: readonly Kind[] = [
  canonicalJson,
  messages,
  base64url,
  names,
  order,
  time,
  signedObjects,
  ed25519,
  x25519,
  hashes,
  sealing,
  sealingOpen,
  httpMessages,
  membership,
  permissions,
  handshakes,
  proofs,
  frames,
  frameSequences,
  sessions,
  recordings,
  callstates,
  calls,
  glare,
  callLog,
  turn,
];

import { validate } from "../../schemas/validate.ts";
import type { WrongInput } from "../codec-run/driver-evidence.ts";
import type { Question } from "../codec-run/session.ts";
import { toBase64url, type Json, type JsonObject } from "../probe/wire/index.ts";
import type { ClientOp } from "./client-check.ts";
import { CLIENT_OPS, OPERATIONS } from "./operations.ts";

// No server listens on the port of RFC 863: who takes a sample for a task does not get far.
const SERVER = "127.0.0.1:9";
const ID = toBase64url(new Uint8Array(32).fill(7));
const SEED = "0707070707070707070707070707070707070707070707070707070707070707";
const ACCOUNT = { server: SERVER, local: "nobody", device: "d1" };
const CHANNEL = { channel: ID };
const TUNNEL = { channel: ID, tunnelID: ID };

/** For each operation an input of its type, without the client. */
const SAMPLES: Readonly<Record<ClientOp, JsonObject>> = {
  "create-account": ACCOUNT,
  "restore-account": { ...ACCOUNT, signing_seed: SEED, sealing_seed: SEED },
  "stop-account": {},
  "look-up-user": { user: `@nobody:${SERVER}` },
  "visit-server": { invitation: { server: SERVER, server_key: ID, channel: ID }, via: "direct" },
  "create-channel": { kind: "group" },
  "change-member": { ...CHANNEL, action: "remove", user: `@nobody:${SERVER}` },
  "accept-channel": CHANNEL,
  "list-members": CHANNEL,
  "send-event": { ...CHANNEL, type: "vt.text", content: { text: "" }, sealed: true },
  "read-events": CHANNEL,
  "start-tunnel": CHANNEL,
  "close-tunnel": TUNNEL,
  "join-voice": { ...TUNNEL, voice: 1, via: "direct" },
  talk: { voice: 1, packets: ["00"] },
  "leave-voice": { voice: 1 },
  "join-mesh": { ...CHANNEL, voice: 1 },
  "start-call": { ...CHANNEL, voice: 1, video: false },
  "answer-call": { ...CHANNEL, voice: 1, word: "reject" },
  "hang-up": CHANNEL,
  "choose-media": { voice: 1, audio: true, video: false },
  "grant-media": { grant: "now" },
  "read-call-log": CHANNEL,
  "prefer-ring": { ...CHANNEL, ring: "yes" },
  "advance-clock": { ms: 1 },
};

/** A right question about a client that there is not. */
export function sample(op: ClientOp, client: number): Question {
  return { op, in: { client, ...SAMPLES[op] } };
}

const WRONG_VALUES: readonly (readonly [Json, string])[] = [
  [null, "null"],
  ["0", "a text of one digit"],
  [[], "an array"],
];

/** For each operation that the driver names, requests whose `in` is not of its type: a member of another type each, and no members at all. */
export function wrongInputs(capabilities: ReadonlySet<string>, client: number): readonly WrongInput[] {
  const named = CLIENT_OPS.filter((op) => capabilities.has(op));
  return named.flatMap((op) => {
    const { in: right } = sample(op, client);
    const members = Object.keys(right).flatMap((name) =>
      WRONG_VALUES.map(([value, what]): WrongInput => ({ op, in: { ...right, [name]: value }, what: `with ${what} as ${name}` })),
    );
    const isWrong = ({ in: input }: Question): boolean => !validate("open", OPERATIONS[op].in, input).ok;
    return [{ op, in: {}, what: "without its members" }, ...members].filter(isWrong);
  });
}

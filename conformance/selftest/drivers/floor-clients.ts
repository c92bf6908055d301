// Drivers without a client: whatever they do, they must not pass a single MUST.
import { randomBytes } from "node:crypto";
import type { ClientOp } from "../../client-run/client-check.ts";
import { CLIENT_OPS, OPERATIONS } from "../../client-run/operations.ts";
import { deviceAddress, textAt, toBase64url, type JsonObject } from "../../probe/wire/index.ts";
import { validate } from "../../../schemas/validate.ts";
import { floorCodecs, type FloorCodec } from "./floor-codecs.ts";
import { helloOf, saying, type Say } from "./knowing.ts";
import type { AskedLine, Shim, ShimStage } from "./shim.ts";

const id = (): string => toBase64url(new Uint8Array(randomBytes(32)));

/** Any number below 2^255 is one, but for a handful. */
function sealingKey(): string {
  const octets = new Uint8Array(randomBytes(32));
  octets[31] = (octets[31] ?? 0) & 0x3f;
  return toBase64url(octets);
}

/** Results of their types that are drawn, or taken from what was asked. */
const PLAUSIBLE: Readonly<Record<ClientOp, (input: JsonObject) => JsonObject>> = {
  "create-account": account,
  "restore-account": account,
  "stop-account": nothing,
  "look-up-user": () => ({ signing_key: id(), sealing_key: id() }),
  "visit-server": nothing,
  "create-channel": () => ({ channel: id() }),
  "change-member": nothing,
  "accept-channel": nothing,
  "list-members": () => ({ members: [], epoch: 1, trusted: true }),
  "send-event": () => ({ id: id() }),
  "read-events": () => ({ events: [] }),
  "start-tunnel": () => ({ tunnelID: id() }),
  "close-tunnel": nothing,
  "join-voice": () => ({ connection: 1 }),
  talk: nothing,
  "leave-voice": nothing,
  "join-mesh": () => ({ session_id: id().slice(0, 22) }),
  "start-call": nothing,
  "answer-call": nothing,
  "hang-up": nothing,
  "choose-media": nothing,
  "grant-media": nothing,
  "read-call-log": () => ({ entries: [] }),
  "prefer-ring": nothing,
  "advance-clock": nothing,
};

function nothing(): JsonObject {
  return {};
}

function account(input: JsonObject): JsonObject {
  const user = `@${textAt(input, "local")}:${textAt(input, "server")}`;
  return { user, device: deviceAddress(textAt(input, "device"), user), signing_key: id(), sealing_key: sealingKey() };
}

/** Right in all forms; `say` is asked what is of its type. */
function polite(say: (op: ClientOp, line: AskedLine) => object): Say {
  return (line) => {
    if (line.op === "hello") return helloOf(CLIENT_OPS);
    const op = CLIENT_OPS.find((one) => one === line.op);
    if (op === undefined) return { unsupported: { reason: "no such operation" } };
    return validate("open", OPERATIONS[op].in, line.in).ok ? say(op, line) : { fault: { message: "another type" } };
  };
}

const plausible = (op: ClientOp, { in: input }: AskedLine): object => ({ ok: PLAUSIBLE[op](input) });
const isAccount = (op: ClientOp): boolean => op === "create-account" || op === "restore-account";

/** Writes a notice of each kind after each answer. */
function noisy(say: Say): Shim {
  const notices = (line: AskedLine, stage: ShimStage): void => {
    const { client, voice = 1, channel = id(), tunnelID = id() } = line.in;
    if (typeof client !== "number" || line.op !== "join-voice") return;
    stage.say({ client, notice: "heard", about: { voice, device: "d1@bob:127.0.0.1:9", opus: "00" } });
    stage.say({ client, notice: "ring", about: { channel, tunnelID } });
    stage.say({ client, notice: "problem", about: { text: "something is wrong", voice, channel } });
    stage.say({ client, notice: "gone", about: { voice } });
  };
  return {
    asked(line, stage) {
      stage.say({ id: line.id, ...say(line) });
      notices(line, stage);
    },
  };
}

/** Those who are believed to have an account: each check gets as far as it can with them. */
export const PLAUSIBLE_CLIENTS: readonly FloorCodec[] = [
  { id: "plausible-ok", make: () => noisy(polite(plausible)) },
  {
    id: "plausible-reject",
    make: () => saying(polite((op, line) => (isAccount(op) ? plausible(op, line) : { reject: { code: "forbidden" } }))),
  },
];

/** Those who do not even get an account. */
export const FLOOR_CLIENTS: readonly FloorCodec[] = floorCodecs(CLIENT_OPS);

// Callstate, Calls and Glare chapters: what events come to, and TURN credentials.
import type { Call, CallDevice, CallEvent, CallstateReport } from "../protocol/index.ts";
import { decodeHex, deriveCallLog, planCalls, readCalls, turnCredential, viewCallstates } from "../protocol/index.ts";
import type { Op } from "./op.ts";
import { op } from "./op.ts";
import { SUITE } from "./suite.ts";

function viewed({ caller, call_id, state, party, cause, by }: Call): Pick<Call, "caller" | "call_id" | "state" | "party" | "cause" | "by"> {
  const known = {
    ...(party === undefined ? {} : { party }),
    ...(cause === undefined ? {} : { cause }),
    ...(by === undefined ? {} : { by }),
  };
  return { caller, call_id, state, ...known };
}

/** The operations on callstates and calls, by name. */
export const CALL_OPS: Readonly<Record<string, Op>> = {
  "callstate.view": op("CallstateViewIn", "CallstateViewOut", ({ members, callstates, now }) =>
    viewCallstates(callstates as readonly CallstateReport[], new Set(members), now),
  ),
  "call.view": op("CallViewIn", "CallViewOut", ({ events, now, ...who }) => {
    const calls = readCalls(events as readonly CallEvent[], who.user, now);
    return { calls: calls.map(viewed), ...planCalls(calls, who as CallDevice) };
  }),
  "call-log.derive": op("CallLogIn", "CallLogOut", ({ user, events, now }) => ({
    entries: deriveCallLog(readCalls(events as readonly CallEvent[], user, now), user),
  })),
  "turn.credential": op("TurnCredentialIn", "TurnCredentialOut", ({ secret, expires, random }) =>
    turnCredential(SUITE, decodeHex(secret), expires, decodeHex(random)),
  ),
};

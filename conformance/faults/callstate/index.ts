import type { Ordered } from "../../../schemas/v1/types.ts";
import { ok } from "../../../reference/homeserver/answer.ts";
import type { Seams } from "../../../reference/seams.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { puttingBack } from "../common/state-rows.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";

/** Every answer to an event has a later number than the one before it: a refresh, too. */
function refreshGetsNextSeq(): Seams {
  let last = 0;
  return {
    answer: (info, answer) => {
      if (info.endpoint !== "POST /v1/channels/{channel}/events" || answer.status !== 201) return answer;
      const ordered = answer.body as Ordered;
      const seq = Math.max(last + 1, ordered.seq);
      last = seq;
      return ok(201, { ...ordered, seq });
    },
  };
}

/** Says of each entry that it was refreshed when it was received. */
const neverRefreshed = puttingBack({ which: "=", values: ({ refreshed_at }) => ({ refreshed_at }) });

/** Everything that servers can do wrong with callstates. */
export const faults: readonly Fault[] = [
  leavesOut("presence.server-form", { title: "It takes a callstate with any content.", collateral: ["presence.*"] }),
  leavesOut("presence.server-time", { title: "It takes a callstate of any time.", collateral: ["presence.*"] }),
  leavesOut("presence.server-over", { title: "It lets a session that is over come back." }),
  leavesOut("presence.server-left", { title: "It takes a LEFT of another session." }),
  leavesOut("presence.server-backwards", { title: "It takes a callstate that goes back in time." }),
  leavesOut("presence.server-refresh", {
    title: "It orders each refresh as a new event.",
    collateral: ["presence.server-entry/*", "presence.server-stream/*", "presence.server-again/*"],
  }),
  fault({
    id: "refresh-gets-a-seq",
    violates: ["presence.server-refresh"],
    title: "It answers a refresh with the next number.",
    expected: ["presence.server-refresh/*"],
    collateral: ["presence.*"],
    start: wrongServer(refreshGetsNextSeq()),
  }),
  fault({
    id: "repeated-refresh-is-new",
    violates: ["presence.server-again"],
    title: "It gives the repetition of a refresh a time of its own.",
    expected: ["presence.server-again/*"],
    start: wrongServer({
      answer: (info, answer) =>
        info.endpoint === "POST /v1/channels/{channel}/events" && answer.status === 201
          ? ok(201, {
              ...(answer.body as Ordered),
              received_at: Math.floor(performance.timeOrigin + performance.now() * 1000) as Ordered["received_at"],
            })
          : answer,
    }),
  }),
  fault({
    id: "refreshed-age-from-the-beginning",
    violates: ["presence.server-entry"],
    title: "It counts the age of a refreshed entry from the beginning.",
    expected: ["presence.server-entry/*"],
    collateral: ["presence.server-over/late-refresh", "presence.server-again/*"],
    start: wrongServer(neverRefreshed),
  }),
  fault({
    id: "refreshes-not-told",
    violates: ["presence.server-stream"],
    title: "It tells nobody of refreshes.",
    expected: ["presence.server-stream/*"],
    start: wrongServer({ streamOut: (_, item) => (item.kind === "refresh" ? undefined : item) }),
  }),
];

import { fault, type Fault } from "../../selftest/fault.ts";
import type { Seams } from "../../../reference/seams.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";

/** A server that sends another request on than it was given. */
function sendsOn(id: string, title: string, expected: readonly string[], forwardOut: NonNullable<Seams["forwardOut"]>): Fault {
  return fault({ id, violates: ["forward.pass"], title, expected, start: wrongServer({ forwardOut }) });
}

/** A server that gives another answer back than it was given. */
function givesBack(id: string, title: string, expected: readonly string[], forwardAnswer: NonNullable<Seams["forwardAnswer"]>): Fault {
  return fault({ id, violates: ["forward.answer"], title, expected, start: wrongServer({ forwardAnswer }) });
}

export const forwardFaults: readonly Fault[] = [
  sendsOn("sorts-forwarded-queries", "It puts the query in order.", ["forward.pass/any-octets", "forward.pass/endpoints"], (question) => {
    const [path = "", query] = question.target.split(/\?(.*)/s);
    return { ...question, target: query === undefined ? path : `${path}?${new URLSearchParams(query).toString()}` };
  }),
  sendsOn("sends-its-name-on", "It tells the other server whose request it is.", ["forward.pass/no-further-field"], (question) => ({
    ...question,
    headers: { ...question.headers, "x-forwarded-for": "192.0.2.7" },
  })),
  sendsOn(
    "drops-forwarded-digests",
    "It sends bodies on without their digest.",
    ["forward.pass/endpoints", "forward.pass/any-octets"],
    (question) => {
      const { "content-digest": _, ...headers } = question.headers;
      return { ...question, headers };
    },
  ),
  givesBack("hides-failures", "It gives every failure of the other server back as 500.", ["forward.answer/any"], (answer) => ({
    ...answer,
    status: answer.status > 500 ? (500 as typeof answer.status) : answer.status,
  })),
  givesBack("drops-other-signatures", "It drops the other server's signature.", ["forward.answer/any"], (answer) => {
    const { signature: _, ...headers } = answer.headers;
    return { ...answer, headers };
  }),
  leavesOut("forward.loop", { title: "It forwards to itself.", expected: ["forward.loop/*", "forward.path/order"] }),
  leavesOut("forward.path", { title: "It forwards to any path.", collateral: ["peer.contact/what-is-refused"] }),
  leavesOut("forward.headers", { title: "It ignores fields that it does not send on.", collateral: ["forward.path/order"] }),
  leavesOut("forward.unsigned", {
    title: "It forwards requests without a signature.",
    and: ["forward.same-user"],
    collateral: ["forward.path/order", "forward.same-user/*", "peer.contact/what-is-refused"],
  }),
  leavesOut("forward.same-user", {
    title: "It forwards what others have signed.",
    collateral: ["forward.path/order", "peer.contact/what-is-refused"],
  }),
  leavesOut("forward.size", { title: "It passes on answers of any size." }),
  fault({
    id: "forwards-without-patience",
    violates: ["forward.wait"],
    title: "It gives a forwarded request five seconds, whatever it asks to wait.",
    expected: ["forward.wait/*"],
    start: wrongServer({ forwardOut: (question) => ({ ...question, waitMs: 0 }) }),
  }),
];

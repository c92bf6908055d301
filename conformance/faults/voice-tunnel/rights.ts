import type { Seams } from "../../../reference/seams.ts";
import type { Roles } from "../../../schemas/v1/types.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";

/** A relay that goes by other rights than those in the channel. */
function believing(rights: (roles: Roles) => Roles): Seams {
  return {
    backend: (backend) => ({
      ...backend,
      rights: async (tunnel, users) => {
        const found = await backend.rights(tunnel, users);
        return new Map([...found].map(([user, right]) => [user, { ...right, roles: rights(right.roles) }]));
      },
    }),
  };
}

/** Sessions drawn at random, in which rights are taken as well. */
const SESSIONS = "relay.frame-relay/random-sessions";

export const rightsFaults: readonly Fault[] = [
  fault({
    id: "reads-for-ever",
    violates: ["rights.read-cut"],
    title: "It tells everybody that somebody lost read, and sends them frames all the same.",
    expected: ["rights.read-cut/*"],
    collateral: ["relay.frame-readers/*", "relay.role-less/*", "relay.slow-*", "relay.control-kept/*", SESSIONS],
    start: wrongServer({
      route: (from, _, all) => all.filter(({ tunnelID, number }) => tunnelID === from.tunnelID && number !== from.number),
    }),
  }),
  fault({
    id: "once-a-reader-always-a-reader",
    violates: ["rights.read-cut"],
    title: "Its relay does not notice that a member lost read.",
    expected: ["rights.read-cut/*"],
    collateral: ["rights.narrow/*", "rights.close/*", "relay.role-denied/*", SESSIONS],
    start: wrongServer(believing((roles) => ({ ...roles, read: true }))),
  }),
  fault({
    id: "writes-for-ever",
    violates: ["rights.write-cut"],
    title: "It tells everybody that somebody lost write, and relays their frames all the same.",
    expected: ["rights.write-cut/*"],
    collateral: ["relay.frame-writer/*", "relay.role-less/*", SESSIONS],
    start: wrongServer({ omit: ["relay.frame-writer"] }),
  }),
  fault({
    id: "closes-half",
    violates: ["rights.close"],
    title: "It tells a connection that its rights are lost and leaves it open.",
    expected: ["rights.close/*"],
    collateral: [SESSIONS],
    start: wrongServer({ relayClose: (_, code, close) => (code === "rights-lost" ? undefined : close) }),
  }),
  fault({
    id: "keeps-narrowing-to-itself",
    violates: ["rights.narrow"],
    title: "It tells only the one concerned that a right was taken.",
    expected: ["rights.narrow/*"],
    start: wrongServer({
      relayOut: (to, item) => (!(item instanceof Uint8Array) && item.type === "roles" && item.connection !== to.number ? undefined : item),
    }),
  }),
  leavesOut("rights.narrow", { title: "It narrows roles without a word.", collateral: ["rights.read-cut/told"] }),
];

import { refuse } from "../../../reference/homeserver/refusal.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";
import { CLOSE, recordsAs } from "./records.ts";

export const closingFaults: readonly Fault[] = [
  fault({
    id: "shows-what-it-closed-as-ending",
    violates: ["tunnel.close"],
    title: "It answers the closing of a tunnel with the state ending.",
    expected: ["tunnel.close/*"],
    collateral: ["tunnel.close-again/*", "tunnel.closed-cuts/*"],
    start: wrongServer(recordsAs([CLOSE], (record) => ({ ...record, state: "ending" }))),
  }),
  leavesOut("tunnel.close-right", { title: "It lets every member close a tunnel." }),
  fault({
    id: "closes-once",
    violates: ["tunnel.close-again"],
    title: "It refuses to close a closed tunnel.",
    expected: ["tunnel.close-again/*"],
    start: wrongServer({
      wrapStep: (step) =>
        step.id !== "tunnel.close-right"
          ? step
          : {
              id: step.id,
              check(context) {
                const { tunnel } = context as unknown as { tunnel: { life: { state: string } } };
                return tunnel.life.state === "closed" ? refuse("tunnel-closed", "it is closed already") : step.check(context);
              },
            },
    }),
  }),
  fault({
    id: "closes-tunnels-without-a-word",
    violates: ["tunnel.closed-cuts"],
    title: "It cuts the connections of a closed tunnel without `closed`.",
    expected: ["tunnel.closed-cuts/*"],
    collateral: ["tunnel.announce/*", "tunnel.grace/in-time", "tunnel.open/random-lives"],
    start: wrongServer({ relayOut: (_, item) => (!(item instanceof Uint8Array) && item.type === "closed" ? undefined : item) }),
  }),
  fault({
    id: "closes-like-any-socket",
    violates: ["tunnel.closed-cuts"],
    title: "It closes the connections of a closed tunnel with the close code 1000.",
    expected: ["tunnel.closed-cuts/*"],
    collateral: ["tunnel.announce/*", "tunnel.grace/in-time"],
    start: wrongServer({ relayClose: (_, code, close) => (code === "tunnel-closed" ? 1000 : close) }),
  }),
  fault({
    id: "talks-on-in-closed-tunnels",
    violates: ["tunnel.closed-cuts"],
    title: "It leaves those in who are in when a tunnel is closed.",
    expected: ["tunnel.closed-cuts/*"],
    collateral: ["tunnel.announce/*", "tunnel.grace/in-time", "tunnel.open/random-lives", "relay.connect-closed/*"],
    start: wrongServer({
      backend: (backend) => ({
        ...backend,
        tunnel: async (id) => {
          const tunnel = await backend.tunnel(id);
          return tunnel?.state === "closed" ? { ...tunnel, state: "open" } : tunnel;
        },
      }),
    }),
  }),
];

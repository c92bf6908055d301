import { refuse } from "../../../reference/homeserver/refusal.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { wrongServerOfSeveral } from "../common/several.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";
import { replacing } from "../chat-channel/channels.ts";
import { answersAs, DECLARE, GET, otherSpelling, recordsAs, withConnections } from "./records.ts";

interface Known {
  readonly known?: { readonly life: { readonly state: string } };
}

export const declarationFaults: readonly Fault[] = [
  fault({
    id: "declares-with-200",
    violates: ["tunnel.declare"],
    title: "It answers declarations with status 200.",
    expected: ["tunnel.declare/*"],
    collateral: ["encoding.length/*"],
    start: wrongServer(answersAs([DECLARE], (_, answer) => ({ ...answer, status: 200 }))),
  }),
  leavesOut("tunnel.declare-own", { title: "It takes a declaration from anybody who passes it on." }),
  leavesOut("tunnel.declare-right", { title: "It lets members without write declare tunnels." }),
  leavesOut("tunnel.declare-signature", {
    title: "It does not verify declarations.",
    collateral: ["encoding.label/*", "encoding.signature-covers/*"],
  }),
  leavesOut("tunnel.declare-stale", { title: "It takes declarations of any time." }),
  leavesOut("tunnel.declare-epoch", { title: "It takes declarations of any epoch." }),
  leavesOut("tunnel.declare-again", {
    title: "It does not recognise a declaration that it has.",
    collateral: ["tunnel.id-other/other-content"],
  }),
  leavesOut("tunnel.one", { title: "It lets a channel have any number of tunnels.", collateral: ["successor.closed/*", "error.*/tour"] }),
  fault({
    id: "forgets-what-is-closed",
    violates: ["tunnel.id-final"],
    title: "It says of a tunnelID that was closed that there is such a tunnel.",
    expected: ["tunnel.id-final/*"],
    start: wrongServer(
      replacing("tunnel.id-final", (context) =>
        (context as Known).known?.life.state === "closed" ? refuse("tunnel-exists", "there is one") : undefined,
      ),
    ),
  }),
  fault({
    id: "calls-others-closed",
    violates: ["tunnel.id-other"],
    title: "It says of a tunnelID that lives that it was closed.",
    expected: ["tunnel.id-other/*"],
    start: wrongServer(
      replacing("tunnel.id-other", (context) =>
        (context as Known).known === undefined ? undefined : refuse("tunnel-closed", "it is not new"),
      ),
    ),
  }),
  fault({
    id: "relay-of-its-own",
    violates: ["tunnel.vtserver"],
    title: "It names in records a URL that its document does not list.",
    expected: ["tunnel.vtserver/*"],
    start: wrongServer(
      recordsAs([DECLARE, GET], (record) => ({ ...record, vtserver: { ...record.vtserver, url: otherSpelling(record.vtserver.url) } })),
    ),
  }),
  fault({
    id: "first-vtserver-for-all",
    violates: ["tunnel.least-loaded"],
    title: "It has all tunnels served by one of its vtservers.",
    expected: ["tunnel.least-loaded/*"],
    start: wrongServerOfSeveral(() => ({ omit: ["tunnel.least-loaded"] })),
  }),
  fault({
    id: "hides-closed-tunnels",
    violates: ["tunnel.get"],
    title: "It shows a record with another status when the tunnel is closed.",
    expected: ["tunnel.get/*"],
    start: wrongServer(answersAs([GET], (record, answer) => ({ ...answer, status: record.state === "closed" ? 203 : 200 }))),
  }),
  leavesOut("tunnel.get-hidden", { title: "It shows tunnels to strangers." }),
  fault({
    id: "lists-speakers-only",
    violates: ["tunnel.connections"],
    title: "It leaves those who only listen out of records.",
    expected: ["tunnel.connections/*"],
    collateral: ["proof.recorded/*"],
    start: wrongServer(recordsAs([GET], (record) => withConnections(record, ({ roles }) => roles.write))),
  }),
];

// Servers that take too much of what another one answers.
import type { PeerAnswer, PeerRequest, PeerSend } from "../../../reference/peers/index.ts";
import { ProtocolError } from "../../../reference/protocol/error.ts";
import { fault, type Fault } from "../../selftest/fault.ts";
import { otherCode, reconsider } from "../common/steps.ts";
import { leavesOut, wrongServer } from "../common/wrong-server.ts";

async function following(request: PeerRequest, send: PeerSend): Promise<PeerAnswer> {
  const answer = await send(request);
  const { location } = answer.headers;
  return answer.status >= 300 && answer.status < 400 && location !== undefined ? send({ ...request, target: location }) : answer;
}

/** Nothing leaves this machine: whatever else there is counts as out of reach. */
function onlyThisMachine(request: PeerRequest, send: PeerSend): Promise<PeerAnswer> {
  if (/^(?:127\.|localhost$|\[::1\]$)/.test(request.url.hostname)) return send(request);
  return Promise.reject(new ProtocolError("peer-failed", "out of reach"));
}

export const answerFaults: readonly Fault[] = [
  fault({
    id: "connects-to-any-address",
    violates: ["peer.address"],
    title: "It looks at no address before it connects to it.",
    expected: ["peer.address/*"],
    collateral: ["forward.path/order"],
    start: wrongServer({ omit: ["peer.address"], peerRequest: onlyThisMachine }),
  }),
  fault({
    id: "follows-redirections",
    violates: ["peer.redirect"],
    title: "It goes where another server sends it.",
    expected: ["peer.redirect/*"],
    collateral: ["foreign.add-failed/no-entry"],
    start: wrongServer({ peerRequest: following }),
  }),
  leavesOut("peer.redirect", { title: "It passes redirections on.", expected: ["peer.redirect/forward"] }),
  leavesOut("peer.time", { title: "It waits for another server for ever.", expected: ["peer.time/late"] }),
  leavesOut("peer.size", { title: "It takes documents and entries of any size." }),
  leavesOut("peer.document", {
    title: "It takes whatever has the form of a document.",
    collateral: ["peer.pin/*", "proof.via-unreachable/no-document"],
  }),
  fault({
    id: "takes-older-documents",
    violates: ["peer.document"],
    title: "It takes documents that are older than the one that it has seen.",
    expected: ["peer.document/older"],
    start: wrongServer(reconsider("peer.document", (found) => (found?.detail?.includes("older") === true ? undefined : found))),
  }),
  fault({
    id: "takes-misnamed-documents",
    violates: ["peer.document"],
    title: "It takes the documents of other servers for that of the one it asked.",
    expected: ["peer.document/wrong"],
    start: wrongServer(reconsider("peer.document", (found) => (found?.detail?.includes("another server") === true ? undefined : found))),
  }),
  fault({
    id: "takes-expired-documents",
    violates: ["peer.document"],
    title: "It takes documents that have expired.",
    expected: ["peer.document/wrong"],
    collateral: ["proof.via-unreachable/no-document"],
    start: wrongServer(reconsider("peer.document", (found) => (found?.detail?.includes("expired") === true ? undefined : found))),
  }),
  fault({
    id: "takes-documents-of-any-signer",
    violates: ["peer.document"],
    title: "It does not verify documents.",
    expected: ["peer.document/wrong", "peer.document/any-change"],
    collateral: ["proof.via-unreachable/no-document"],
    start: wrongServer(reconsider("peer.document", (found) => (found?.detail?.includes("not signed") === true ? undefined : found))),
  }),
  leavesOut("peer.pin", { title: "It takes another server's new key." }),
  leavesOut("peer.entry", { title: "It takes whatever has the form of an entry.", collateral: ["foreign.add-failed/no-entry"] }),
  fault({
    id: "takes-entries-of-others",
    violates: ["peer.entry"],
    title: "It takes the entry of another user.",
    expected: ["peer.entry/wrong"],
    start: wrongServer(reconsider("peer.entry", (found) => (found?.detail?.includes("another user") === true ? undefined : found))),
  }),
  fault({
    id: "takes-entries-of-any-signer",
    violates: ["peer.entry"],
    title: "It does not verify entries.",
    expected: ["peer.entry/wrong", "peer.entry/any-change"],
    collateral: ["foreign.add-failed/no-entry"],
    start: wrongServer(reconsider("peer.entry", (found) => (found?.detail?.includes("not signed") === true ? undefined : found))),
  }),
  leavesOut("peer.entry-pin", { title: "It takes a foreign user's new keys." }),
  leavesOut("peer.status", { title: "It takes an entry that comes with any status.", collateral: ["foreign.add-failed/no-entry"] }),
  fault({
    id: "other-code-for-unknown-foreigners",
    violates: ["peer.status"],
    title: "It answers `peer-failed` for users whom their own server does not know.",
    expected: ["peer.status/*"],
    collateral: ["foreign.add-failed/no-entry"],
    start: wrongServer(otherCode("peer.status", "peer-failed")),
  }),
];

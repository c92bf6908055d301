// How another server answers, whatever it answers: it must not send one elsewhere, nor answer without end.
import type { PeerAnswer } from "../../probe/peer/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { manyTwins } from "../common/twins.ts";
import { anyAnswer, forward, LIST } from "./forwarding.ts";
import { abroad, lookUp, reached } from "./scene.ts";

const REDIRECTIONS = [301, 302, 303, 307, 308];

function isElsewhere(request: string): boolean {
  return request.includes("/elsewhere");
}

const redirect = serverCheck({
  id: "peer.redirect/document-and-entry",
  requirement: "peer.redirect",
  title: "A server does not follow a redirection of a document or of a directory entry.",
  needs: ["peer"],
  run: async (t) => {
    const { peer, alice, bob } = await abroad(t, { fresh: true });
    const expect = { code: "peer-failed", status: 502 } as const;
    peer.serveDocument({ fault: "redirect" });
    const good = (prepare: () => void) => () => {
      prepare();
      return lookUp(alice, bob);
    };
    await t.twin({
      field: "answer to the question for the document (a redirection)",
      bad: () => lookUp(alice, bob),
      good: good(() => void peer.serveDocument()),
      expect,
    });
    const carol = await peer.user({ entry: { fault: "redirect" } });
    await t.twin({
      field: "answer to the question for the entry (a redirection)",
      bad: () => lookUp(alice, carol),
      good: () => {
        peer.serveEntry(carol);
        return lookUp(alice, carol);
      },
      expect,
    });
    t.equal(reached(peer).filter(isElsewhere), [], "what reached the place that the redirection leads to");
  },
});

const redirectForward = serverCheck({
  id: "peer.redirect/forward",
  requirement: "peer.redirect",
  title: "A server neither follows a redirection of a forwarded request, nor passes it on.",
  needs: ["peer"],
  run: async (t) => {
    const { peer, alice } = await abroad(t);
    let answer: PeerAnswer = anyAnswer();
    peer.answer("GET", LIST, () => answer);
    peer.answer("GET", "/elsewhere", anyAnswer);
    const send = (status: number) => () => {
      answer = status === 200 ? anyAnswer() : { status, headers: { location: "/elsewhere" }, body: {} };
      return forward(alice, peer.name);
    };
    const wrong = REDIRECTIONS.map((status) => ({ field: `status of the other server's answer (${status})`, bad: send(status) }));
    await manyTwins(t, wrong, send(200), { code: "peer-failed", status: 502 });
    t.equal(reached(peer).filter(isElsewhere), [], "what reached the place that the redirections lead to");
  },
});

const MOST = 65_536;

const size = serverCheck({
  id: "peer.size/one-more",
  requirement: "peer.size",
  title: "A server takes a document and an entry of 65 536 octets, and none that is one octet larger.",
  needs: ["peer"],
  run: async (t) => {
    const { peer, alice, bob } = await abroad(t, { fresh: true });
    const expect = { code: "peer-failed", status: 502 } as const;
    const withDocument = (size: number) => () => {
      peer.serveDocument({ size });
      return lookUp(alice, bob);
    };
    const sizes = [MOST + 1, 1_000_000].map((size) => ({ field: `size of the document (${size})`, bad: withDocument(size) }));
    await manyTwins(t, sizes, withDocument(MOST), expect);
    const carol = await peer.user();
    const withEntry = (size: number) => () => {
      peer.serveEntry(carol, { size });
      return lookUp(alice, carol);
    };
    const entries = [MOST + 1, 1_000_000].map((size) => ({ field: `size of the entry (${size})`, bad: withEntry(size) }));
    await manyTwins(t, entries, withEntry(MOST), expect);
  },
});

const status = serverCheck({
  id: "peer.status/of-the-entry",
  requirement: "peer.status",
  title: "A server answers `not-found` when the user's server says 404, and `peer-failed` when it gives another status than 200.",
  needs: ["peer"],
  run: async (t) => {
    const { peer, alice } = await abroad(t);
    const cases: [number, "not-found" | "peer-failed"][] = [
      [404, "not-found"],
      ...[201, 202, 400, 401, 403, 410, 429, 500, 503].map((one): [number, "peer-failed"] => [one, "peer-failed"]),
    ];
    for (const [given, code] of cases) {
      const user = await peer.user();
      const entry = peer.serveEntry(user);
      let now: PeerAnswer = { status: given, body: entry };
      peer.answer("GET", `/v1/directory/${user.id}`, () => now);
      await t.twin({
        field: `status of the answer of the user's server (${given})`,
        bad: () => lookUp(alice, user),
        good: () => {
          now = { body: entry };
          return lookUp(alice, user);
        },
        expect: { code, status: code === "not-found" ? 404 : 502 },
      });
    }
  },
});

export const servedChecks: readonly ServerCheck[] = [redirect, redirectForward, size, status];

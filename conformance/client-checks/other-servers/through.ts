import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { problemAnswer } from "../../probe/peer/answer.ts";
import { textAt } from "../../probe/wire/index.ts";
import { DOCUMENT_PATH, looksUp } from "../common/fetching.ts";
import { lying } from "../common/lying.ts";
import { post } from "../common/post.ts";
import { abroad, forwardedBy, nobodyAt, pathOf, sends, VISIT, visiting, visits, type Abroad } from "./scene.ts";

const REQUIREMENT = "forward.client-all";

/** Of a document that is soon over; less than the clock skew, so that what is signed afterwards is not stale. */
const LIFE_MS = 20_000;

/** How often the client has asked for A's document through B. */
function documentsAsked(scene: Abroad): number {
  return forwardedBy(scene).filter((request) => pathOf(request) === DOCUMENT_PATH).length;
}

const everything = clientCheck({
  id: `${REQUIREMENT}/channel`,
  requirement: REQUIREMENT,
  also: ["proof.no-contact"],
  title: "A client that comes by proxy follows a channel and sends to it, and never connects to the server of the channel.",
  ops: ["visit-server", "send-event", "read-events"],
  run: async (t) => {
    const scene = await visiting(t);
    const { a, client, alice, channel } = scene;
    t.expect(documentsAsked(scene) > 0, {
      what: "the document of the other server",
      expected: "asked for through the own server",
      observed: "not asked for there",
    });
    const said = await post(t, channel, alice);
    await client.hasRead(channel.id, said.id);
    const sealed = { channel: channel.id, type: "example.sealed", content: { body: said.body }, sealed: true };
    const id = textAt(await client.ok("send-event", sealed), "id");
    t.expect(
      a.entries(channel.id).some((entry) => entry["id"] === id),
      { what: "the event of the client", expected: "in the channel on the other server", observed: "not there" },
    );
    t.fact("what the client did has come to the other server");
    nobodyAt(scene);
  },
});

const anew = clientCheck({
  id: `${REQUIREMENT}/document-anew`,
  requirement: REQUIREMENT,
  also: ["server.document-anew"],
  title: "A client that came by proxy fetches the document of the other server by proxy when it is over, too.",
  ops: ["visit-server", "send-event", "advance-clock"],
  run: async (t) => {
    const scene = await abroad(t);
    const { a, client } = scene;
    a.serveDocument({ life: LIFE_MS });
    await client.ok("visit-server", { invitation: scene.invitation, via: "proxy" });
    const before = documentsAsked(scene);
    a.serveDocument();
    await client.ok("advance-clock", { ms: LIFE_MS + 1_000 });
    t.expect(await sends(scene), { what: "an event under the new document", expected: "ok", observed: "reject" });
    t.expect(documentsAsked(scene) > before, {
      what: "the document",
      expected: "asked for anew by proxy",
      observed: "not asked for there",
    });
    t.fact("the document was asked for anew through the own server");
    nobodyAt(scene);
  },
});

const refused = clientCheck({
  id: `${REQUIREMENT}/way-closed`,
  requirement: REQUIREMENT,
  title: "A client whose own server sends nothing on does not go to the other server itself.",
  ops: ["visit-server", "send-event"],
  run: async (t) => {
    const scene = await visiting(t);
    const { b, client } = scene;
    const isForward = ({ path }: { readonly path: string }): boolean => path === "/v1/forward";
    await t.beside({
      field: "what the own server answers",
      expect: "say that the way is closed",
      wrong: () =>
        lying(b, { only: [client.user], answer: (request) => (isForward(request) ? problemAnswer("peer-failed") : undefined) }, () =>
          sends(scene),
        ),
      right: () => sends(scene),
    });
    nobodyAt(scene);
  },
});

const firstRefused = clientCheck({
  id: `${REQUIREMENT}/no-first-contact`,
  requirement: REQUIREMENT,
  title: "A client whose own server does not reach the other one at first does not go there itself.",
  ops: VISIT,
  run: async (t) => {
    const scene = await abroad(t);
    const { b, client } = scene;
    await t.beside({
      field: "what the own server answers",
      expect: "say that the server is not reached",
      wrong: () =>
        lying(b, { only: [client.user], answer: ({ path }) => (path === "/v1/forward" ? problemAnswer("peer-failed") : undefined) }, () =>
          visits(scene),
        ),
      right: () => visits(scene),
    });
    nobodyAt(scene);
  },
});

const lookUp = clientCheck({
  id: `${REQUIREMENT}/look-up`,
  requirement: REQUIREMENT,
  title: "A client that came by proxy looks a user of the other server up without connecting to it.",
  ops: ["visit-server", "look-up-user"],
  run: async (t) => {
    const scene = await visiting(t);
    const { client, alice } = scene;
    t.expect(await looksUp(client, alice.id), { what: "a user of the other server", expected: "looked up", observed: "not found" });
    t.fact("the user was looked up");
    nobodyAt(scene);
  },
});

export const through: readonly ClientCheck[] = [everything, anew, refused, firstRefused, lookUp];

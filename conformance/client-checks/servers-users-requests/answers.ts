import { clientCheck, type ClientCheck, type ClientOp } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import type { PeerAnswer } from "../../probe/peer/answer.ts";
import { entryObject } from "../../probe/peer/document.ts";
import { canonical, contentDigest, isJsonObject, type JsonObject } from "../../probe/wire/index.ts";
import { otherKeys } from "../common/directory.ts";
import { answers, looksUp, wasOk } from "../common/fetching.ts";
import { lying } from "../common/lying.ts";
import { post } from "../common/post.ts";
import { clientScene, groupOf, token } from "../common/scene.ts";

/** An answer that is not signed as it has to be. */
interface AnswerLie {
  readonly slug: string;
  readonly what: string;
  readonly field: string;
  readonly change: (t: ClientTest, honest: PeerAnswer, earlier: string) => PeerAnswer;
}

const LIES: readonly AnswerLie[] = [
  { slug: "unsigned", what: "carries no signature", field: "Signature", change: (_, honest) => ({ ...honest, unsigned: true }) },
  {
    slug: "other-key",
    what: "another key than the server's has signed",
    field: "the key that signs",
    change: (t, honest) => ({ ...honest, seed: t.random.bytes(32) }),
  },
  {
    slug: "other-request",
    what: "was signed for an earlier request",
    field: "the request that it answers",
    change: (_, honest, earlier) => ({ ...honest, requestSignature: earlier }),
  },
  {
    slug: "other-server",
    what: "was signed in the name of another server",
    field: "keyid",
    change: (_, honest) => ({ ...honest, keyid: "other.example" }),
  },
  {
    slug: "status",
    what: "has another status than was signed",
    field: "status",
    change: (_, honest) => ({ ...honest, after: (answer) => void (answer.status = answer.status === 200 ? 203 : 200) }),
  },
  {
    slug: "no-digest",
    what: "has no Content-Digest",
    field: "Content-Digest",
    change: (_, honest) => ({
      ...honest,
      after: ({ headers }) => {
        delete headers["content-digest"];
      },
    }),
  },
];

/** What of the user's wishes is answered, and where. */
const ASKED: readonly { readonly slug: string; readonly op: ClientOp; readonly method: string; readonly path: (id: string) => string }[] = [
  { slug: "page", op: "send-event", method: "GET", path: (id) => `/v1/channels/${id}/events` },
  { slug: "event", op: "send-event", method: "POST", path: (id) => `/v1/channels/${id}/events` },
];

const lookUps = LIES.map(({ slug, what, field, change }) =>
  clientCheck({
    id: `answer.verify/${slug}`,
    requirement: "answer.verify",
    title: `A client refuses an answer that ${what}.`,
    ops: ["look-up-user"],
    run: async (t) => {
      const { client, home, bob } = await clientScene(t);
      const [earlier = ""] = home.requestsOf(client.user).flatMap((request) => request.headers["signature"] ?? []);
      await t.beside({
        field,
        expect: "refuse the answer",
        wrong: () =>
          lying(
            home,
            answers("GET", `/v1/users/${bob.id}`, (honest) => change(t, honest, earlier)),
            () => looksUp(client, bob.id),
          ),
        right: () => looksUp(client, bob.id),
      });
    },
  }),
);

/** The body is another one than was signed; the digest is the old one, or fits. */
const exchanged = (["digest-kept", "digest-made-to-fit"] as const).map((slug) =>
  clientCheck({
    id: `answer.verify/${slug}`,
    requirement: "answer.verify",
    title: "A client refuses an answer whose body was exchanged after it was signed.",
    ops: ["look-up-user"],
    run: async (t) => {
      const { client, home, bob } = await clientScene(t);
      // An entry that the server has signed itself, so that the answer's signature alone tells them apart.
      const other = canonical(entryObject(home, otherKeys(t, bob.id).identity, Date.now()));
      const change = (honest: PeerAnswer): PeerAnswer => ({
        ...honest,
        after: (answer) => {
          answer.body = other;
          if (slug === "digest-made-to-fit") answer.headers["content-digest"] = contentDigest(other);
        },
      });
      await t.beside({
        field: "the body",
        expect: "refuse the answer",
        wrong: () => lying(home, answers("GET", `/v1/users/${bob.id}`, change), () => looksUp(client, bob.id)),
        right: () => looksUp(client, bob.id),
      });
    },
  }),
);

const others = ASKED.flatMap(({ slug, op, method, path }) =>
  (["unsigned", "other-key"] as const).map((how) =>
    clientCheck({
      id: `answer.verify/${slug}-${how}`,
      requirement: "answer.verify",
      title: `A client refuses an answer to ${method} …/events that is not signed by the server.`,
      ops: [op],
      run: async (t) => {
        const scene = await clientScene(t);
        const { client, home } = scene;
        const group = await groupOf(scene);
        const ask = async (): Promise<boolean> =>
          wasOk(await client.ask(op, { channel: group.id, type: "example.text", content: { body: token(t) }, sealed: false }));
        const change = (honest: PeerAnswer): PeerAnswer =>
          how === "unsigned" ? { ...honest, unsigned: true } : { ...honest, seed: t.random.bytes(32) };
        await t.beside({
          field: "Signature",
          expect: "refuse the answer",
          wrong: () => lying(home, { only: [client.user], ...answers(method, path(group.id), change) }, ask),
          right: ask,
        });
      },
    }),
  ),
);

/** A page with an event that was never sent by the server: nothing of it is shown. */
const page = clientCheck({
  id: "answer.verify/page-not-read",
  requirement: "answer.verify",
  title: "A client reads nothing of a page that is not signed by the server.",
  ops: ["read-events", "send-event"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, bob } = scene;
    const reads = async (wrong: boolean): Promise<boolean> => {
      const group = await groupOf(scene);
      const start = await post(t, group, bob);
      await client.hasRead(group.id, start.id);
      const path = `/v1/channels/${group.id}/events`;
      const isNews = (item: JsonObject): boolean => item["kind"] === "event";
      const lies = {
        only: [client.user],
        stream: (item: JsonObject) => (isNews(item) ? [] : [item]),
        ...(wrong ? answers("GET", path, (honest) => ({ ...honest, seed: t.random.bytes(32) })) : {}),
      };
      return lying(home, lies, async () => {
        const news = await post(t, group, bob);
        await client.ask("send-event", { channel: group.id, type: "example.text", content: { body: token(t) }, sealed: false });
        const { events } = await client.ok("read-events", { channel: group.id });
        return Array.isArray(events) && events.some((event) => isJsonObject(event) && event["id"] === news.id);
      });
    };
    await t.beside({ field: "the key that signs", expect: "refuse the page", wrong: () => reads(true), right: () => reads(false) });
  },
});

export const signedAnswers: readonly ClientCheck[] = [...lookUps, ...exchanged, ...others, page];

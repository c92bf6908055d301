import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import {
  forwardedAltered,
  forwardedByOtherKey,
  forwardedForOther,
  forwardedUnsigned,
  forwardedWithStatus,
  tell,
  type Forwarded,
  type Lie,
} from "../../probe/played/lies/index.ts";
import { textAt } from "../../probe/wire/index.ts";
import { forwardedBy, pathOf, sends, visiting, type Abroad } from "./scene.ts";

/** What a proxy does to the answer of the other server. */
interface ProxyLie {
  readonly slug: string;
  readonly what: string;
  readonly field: string;
  readonly lie: (scene: Abroad, which: Forwarded) => Lie;
}

const LIES: readonly ProxyLie[] = [
  {
    slug: "unsigned",
    what: "has lost its signature on the way",
    field: "Signature of the other server",
    lie: (_, which) => forwardedUnsigned(which),
  },
  {
    slug: "other-key",
    what: "somebody else has signed in the name of the other server",
    field: "the key that signs",
    lie: ({ t, a }, which) => forwardedByOtherKey(a.name, t.random.bytes(32), which),
  },
  {
    slug: "proxy-key",
    what: "the client's own server has signed in the name of the other one",
    field: "the key that signs",
    lie: ({ a, b }, which) => forwardedByOtherKey(a.name, b.signing.seed, which),
  },
  {
    slug: "own-name",
    what: "the client's own server has signed in its own name",
    field: "who signs",
    lie: ({ b }, which) => forwardedByOtherKey(b.name, b.signing.seed, which),
  },
  {
    slug: "other-request",
    what: "the other server has signed for an earlier request",
    field: "the request that it answers",
    lie: (scene, which) => {
      const [earlier] = forwardedBy(scene).flatMap((request) => textAt(request, "headers", "signature") || []);
      return forwardedForOther(scene.a.name, scene.a.signing.seed, earlier ?? "", which);
    },
  },
  {
    slug: "altered",
    what: "was altered on the way",
    field: "a member of the body",
    lie: (_, which) => forwardedAltered((body) => ({ ...body, seq: Number(body["seq"]) + 1 }), which),
  },
  {
    slug: "status",
    what: "has got another status on the way",
    field: "status",
    lie: (_, which) => forwardedWithStatus(203, which),
  },
];

/** The answers that a client needs to send an event. */
const ANSWERS = [
  { slug: "page", what: "A page", method: "GET" },
  { slug: "event", what: "The answer to an event", method: "POST" },
] as const;

export const verified: readonly ClientCheck[] = LIES.flatMap(({ slug, what, field, lie }) =>
  ANSWERS.map((answer) =>
    clientCheck({
      id: `forward.verify/${answer.slug}-${slug}`,
      requirement: "forward.verify",
      also: ["answer.verify"],
      title: `A client refuses an answer that came by proxy and ${what}: ${answer.what.toLowerCase()}.`,
      ops: ["visit-server", "send-event"],
      run: async (t) => {
        const scene = await visiting(t);
        const { b, channel, client } = scene;
        const which: Forwarded = (request) =>
          request["method"] === answer.method && pathOf(request).startsWith(`/v1/channels/${channel.id}`);
        await t.beside({
          field,
          expect: "refuse the answer",
          wrong: async () => {
            const telling = tell(b, lie(scene, which), [client.user]);
            const took = await sends(scene);
            telling.back();
            return took;
          },
          right: () => sends(scene),
        });
      },
    }),
  ),
);

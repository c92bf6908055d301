import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { problemAnswer } from "../../probe/peer/answer.ts";
import type { PeerRequest } from "../../probe/peer/requests.ts";
import { inside } from "../common/alter.ts";
import { wasOk } from "../common/fetching.ts";
import { followsByStream } from "../common/following.ts";
import { lying } from "../common/lying.ts";
import { post } from "../common/post.ts";
import { clientScene, groupOf, token } from "../common/scene.ts";

/** An event that is too large in one way, and one that is not. */
interface Size {
  readonly slug: string;
  readonly what: string;
  readonly limits: Readonly<Record<string, number>>;
  /** Characters of the text in the content. */
  readonly large: number;
  readonly small: number;
  readonly sealed: boolean;
}

const SIZES: readonly Size[] = [
  {
    slug: "event",
    what: "an event of more than `event_bytes`",
    limits: { event_bytes: 16_384 },
    large: 17_000,
    small: 12_000,
    sealed: false,
  },
  {
    slug: "sealed-event",
    what: "an event that exceeds `event_bytes` only when it is sealed",
    limits: { event_bytes: 16_384 },
    large: 14_000,
    small: 8_000,
    sealed: true,
  },
  {
    slug: "request",
    what: "a request body of more than `request_bytes`",
    limits: { event_bytes: 262_144, request_bytes: 131_072 },
    large: 140_000,
    small: 100_000,
    sealed: false,
  },
];

const sizes = SIZES.map(({ slug, what, limits, large, small, sealed }) =>
  clientCheck({
    id: `limit.client-bytes/${slug}`,
    requirement: "limit.client-bytes",
    title: `A client does not send ${what}.`,
    ops: ["send-event"],
    run: async (t) => {
      const home = await t.home({ limits });
      const scene = await clientScene(t, { server: home });
      const { client } = scene;
      const group = await groupOf(scene);
      const path = `/v1/channels/${group.id}/events`;
      const sends = async (length: number): Promise<boolean> => {
        const before = home.requests.length;
        const body = token(t).padEnd(length, "x");
        await client.ask("send-event", { channel: group.id, type: "example.text", content: { body }, sealed });
        return home.requests.slice(before).some((request) => request.method === "POST" && request.path === path);
      };
      await t.beside({
        field: "the length of the content",
        expect: "refuse to send it",
        wrong: () => sends(large),
        right: () => sends(small),
      });
    },
  }),
);

/** So many channels, and so few streams. */
const CHANNELS = 5;
const STREAMS = 2;

const streams = clientCheck({
  id: "limit.client-streams/few",
  requirement: "limit.client-streams",
  title: "A client that is in more channels than it may open streams follows all of them, on no more streams than that.",
  ops: ["read-events"],
  run: async (t) => {
    // The document says so few; the server would let more be opened.
    const few = inside(["limits"], (limits) => void (limits["streams"] = STREAMS));
    const home = await t.home({ document: { alter: few }, limits: { streams: 100 } });
    const scene = await clientScene(t, { server: home });
    const { client, alice } = scene;
    const groups = [];
    for (let i = 0; i < CHANNELS; i++) groups.push(await groupOf(scene));
    for (const group of groups) await client.hasRead(group.id, (await post(t, group, alice)).id);
    // One stream may take the place of another.
    await t.eventually("as few streams as are allowed", () => home.openStreams(client.user) <= STREAMS, 1_000);
    for (const group of groups) await client.hasRead(group.id, (await post(t, group, alice)).id);
    t.fact("all channels are followed");
    const open = home.openStreams(client.user);
    t.expect(open <= STREAMS, { what: "open streams of the client", expected: `${STREAMS} at most`, observed: open });
  },
});

/** Longer than clients wait of themselves for a second attempt. */
const RETRY_S = 2;
const AGAIN_MS = 5_000;

const waits = clientCheck({
  id: "error.client-wait/stream",
  requirement: "error.client-wait",
  title: "A client whose stream was refused does not ask for one again before the time of Retry-After is over, and then does.",
  ops: ["read-events"],
  waitsMs: RETRY_S * 1_000,
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, alice } = scene;
    const group = await groupOf(scene);
    await client.hasRead(group.id, (await post(t, group, alice)).id);
    await followsByStream(t, client, group.id);
    const asked: number[] = [];
    const answer = (request: PeerRequest) => {
      if (request.path !== "/v1/stream") return undefined;
      asked.push(performance.now());
      return asked.length > 1 ? undefined : { ...problemAnswer("rate-limited"), headers: { "retry-after": `${RETRY_S}` } };
    };
    await lying(home, { only: [client.user], answer }, async () => {
      home.breakStreams(client.user);
      await t.eventually("another stream of the client", () => asked.length > 1, AGAIN_MS + RETRY_S * 1_000);
    });
    const [refused = 0, next = 0] = asked;
    t.expect(next - refused >= RETRY_S * 1_000 - 5, {
      what: "the time from the refusal to the next request",
      expected: `${RETRY_S * 1_000} ms or more`,
      observed: `${Math.round(next - refused)} ms`,
    });
    await client.hasRead(group.id, (await post(t, group, alice)).id);
    t.fact("the client follows its channels again");
  },
});

const notAgain = clientCheck({
  id: "error.client-wait/event",
  requirement: "error.client-wait",
  also: ["error.client-told"],
  title: "A client whose event was refused with Retry-After does not send it again before that time is over.",
  ops: ["send-event"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home } = scene;
    const group = await groupOf(scene);
    const path = `/v1/channels/${group.id}/events`;
    const asked: number[] = [];
    const answer = (request: PeerRequest) => {
      if (request.method !== "POST" || request.path !== path) return undefined;
      asked.push(performance.now());
      return asked.length > 1 ? undefined : { ...problemAnswer("rate-limited"), headers: { "retry-after": `${RETRY_S}` } };
    };
    const send = () => client.ask("send-event", { channel: group.id, type: "example.text", content: { body: token(t) }, sealed: false });
    const outcome = await lying(home, { only: [client.user], answer }, send);
    const [refused = 0, next] = asked;
    if (next !== undefined)
      t.expect(next - refused >= RETRY_S * 1_000 - 5, {
        what: "the time from the refusal to the next request",
        expected: `${RETRY_S * 1_000} ms or more`,
        observed: `${Math.round(next - refused)} ms`,
      });
    // Told, or done after all.
    if (!wasOk(outcome)) t.equal("reject" in outcome && outcome.reject.code, "rate-limited", "the code that the user is told");
    t.expect(wasOk(await send()), { what: "an event that the user sends then", expected: "ok", observed: "a reject" });
    t.fact("the next event is sent");
  },
});

export const limits: readonly ClientCheck[] = [...sizes, streams, waits, notAgain];

import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { problemAnswer, type PeerAnswer } from "../../probe/peer/answer.ts";
import type { PeerRequest } from "../../probe/peer/requests.ts";
import { after, followsByStream, streamsOf } from "../common/following.ts";
import { lying } from "../common/lying.ts";
import { post } from "../common/post.ts";
import { clientScene, groupOf } from "../common/scene.ts";

/** A stream is asked for again within that time. */
const AGAIN_MS = 5_000;

const again = clientCheck({
  id: "stream.client-again/resumes",
  requirement: "stream.client-again",
  title: "A client opens a broken stream again, after the last entry that it has applied, and misses nothing.",
  ops: ["read-events"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, bob } = scene;
    const group = await groupOf(scene);
    const first = await post(t, group, bob);
    await client.hasRead(group.id, first.id);
    await followsByStream(t, client, group.id);
    const before = streamsOf(client).length;
    home.breakStreams(client.user);
    await t.eventually("the next stream of the client", () => streamsOf(client).length > before, AGAIN_MS);
    const opened = streamsOf(client).slice(before);
    t.equal(
      opened.map((one) => after(one, group.id)),
      opened.map(() => first.seq),
      "the seq after which the client goes on",
    );
    const second = await post(t, group, bob);
    const events = await client.hasRead(group.id, second.id);
    t.equal(
      events.map(({ id }) => id),
      [first.id, second.id],
      "the events that were read",
    );
    t.fact("the client reads on after its stream was broken");
  },
});

const missed = clientCheck({
  id: "stream.client-again/missed",
  requirement: "stream.client-again",
  title: "A client reads what came while it had no stream.",
  ops: ["read-events"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, bob } = scene;
    const group = await groupOf(scene);
    const first = await post(t, group, bob);
    await client.hasRead(group.id, first.id);
    await followsByStream(t, client, group.id);
    const streams = streamsOf(client).length;
    home.breakStreams(client.user);
    const [second, third] = [await post(t, group, bob), await post(t, group, bob)];
    const events = await client.hasRead(group.id, third.id, AGAIN_MS + 1_000);
    t.equal(
      events.map(({ id }) => id),
      [first.id, second.id, third.id],
      "the events that were read",
    );
    await t.eventually("a stream after the broken one", () => streamsOf(client).length > streams, AGAIN_MS);
    t.fact("the client reads what it has missed");
  },
});

/** As short as a server is allowed to choose it. */
const HEARTBEAT_MS = 200;
/** What a client waits on a silent stream before it asks again. */
const SILENT_MS = 3 * HEARTBEAT_MS + 2_000;

const silent = clientCheck({
  id: "stream.client-silent/asks-again",
  requirement: "stream.client-silent",
  title: "A client takes a stream as ended on which nothing comes any more, and reads what the server held back on it.",
  ops: ["read-events"],
  waitsMs: SILENT_MS + AGAIN_MS,
  run: async (t) => {
    const home = await t.home({ limits: { heartbeat_ms: HEARTBEAT_MS } });
    const scene = await clientScene(t, { server: home });
    const { client, bob } = scene;
    const group = await groupOf(scene);
    await client.hasRead(group.id, (await post(t, group, bob)).id);
    await followsByStream(t, client, group.id);
    const streams = streamsOf(client).length;
    let last = "";
    // Whoever asks again is served: what was held back comes on the new stream.
    const answer = (request: PeerRequest): undefined => {
      if (request.path === "/v1/stream") Reflect.deleteProperty(home.lies, "silent");
    };
    await lying(home, { only: [client.user], silent: true, answer }, async () => {
      last = (await post(t, group, bob)).id;
      await t.eventually("another stream of the client", () => streamsOf(client).length > streams, SILENT_MS + AGAIN_MS);
    });
    await client.hasRead(group.id, last, AGAIN_MS);
    t.fact("the client reads on after its stream fell silent");
  },
});

const list = clientCheck({
  id: "stream.client-list/added-meanwhile",
  requirement: "stream.client-list",
  title: "A client follows a channel to which its user was added while it had no stream, without being told.",
  ops: ["read-events"],
  waitsMs: AGAIN_MS,
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, alice } = scene;
    const group = await groupOf(scene);
    await client.hasRead(group.id, (await post(t, group, alice)).id);
    await followsByStream(t, client, group.id);
    const before = streamsOf(client).length;
    let open = (): void => undefined;
    const closed = new Promise<void>((resolve) => (open = resolve));
    // The next stream opens only when the user is a member already.
    const answer = async (request: PeerRequest): Promise<PeerAnswer | undefined> => {
      if (request.path !== "/v1/stream") return undefined;
      await closed;
      return problemAnswer("busy");
    };
    const other = await lying(home, { only: [client.user], answer }, async () => {
      home.breakStreams(client.user);
      await t.eventually("the next stream of the client", () => streamsOf(client).length > before, AGAIN_MS);
      return groupOf(scene);
    });
    open();
    const { id } = await post(t, other, alice);
    await client.hasRead(other.id, id, 2 * AGAIN_MS);
    t.fact("the client follows the channel");
  },
});

export const streams: readonly ClientCheck[] = [again, missed, silent, list];

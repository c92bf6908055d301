import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { textAt } from "../../probe/wire/index.ts";
import { post } from "../common/post.ts";
import { clientScene, groupOf, token } from "../common/scene.ts";
import { eventsOf } from "../common/sent.ts";

/** Twice what two clocks are allowed to differ. */
const AHEAD_MS = 120_000;

/** Seconds of the signature of a request. */
function createdOf(field = ""): number {
  return Number(/;created=([0-9]+)/.exec(field)?.[1]);
}

const ahead = clientCheck({
  id: "request.client-clock/ahead",
  requirement: "request.client-clock",
  title: "A client whose clock is wrong sends a request that was refused for it once more, for the time of the server.",
  ops: ["advance-clock", "look-up-user", "send-event", "read-events"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, alice, bob } = scene;
    const group = await groupOf(scene);
    await client.hasRead(group.id, (await post(t, group, alice)).id);
    await client.ok("advance-clock", { ms: AHEAD_MS });
    await client.ok("look-up-user", { user: bob.id });
    const body = token(t);
    await client.ok("send-event", { channel: group.id, type: "example.text", content: { body }, sealed: false });
    const sent = eventsOf(home, client.user, group.id).some((event) => textAt(event, "content", "body") === body);
    t.expect(sent, { what: "the event that was sent", expected: "at the server", observed: "not there" });
    const last = home.requestsOf(client.user).findLast(({ path }) => path === `/v1/users/${bob.id}`);
    const apart = Math.abs(createdOf(last?.headers["signature-input"]) - Date.now() / 1000);
    t.expect(apart <= 60, {
      what: "the time of the request that was accepted",
      expected: "that of the server",
      observed: `${Math.round(apart)} s apart`,
    });
    t.fact("the request was accepted in the end");
  },
});

export const clock: readonly ClientCheck[] = [ahead];

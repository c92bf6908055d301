import { clientCheck, type ClientCheck, type ClientOp } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import { problemAnswer } from "../../probe/peer/answer.ts";
import { textAt, toBase64url, type JsonObject } from "../../probe/wire/index.ts";
import type { EventDraft } from "../../probe/actors/index.ts";
import { otherKeys } from "../common/directory.ts";
import { answers, wasOk } from "../common/fetching.ts";
import { lying } from "../common/lying.ts";
import { ADMIN, clientScene, groupOf, token, type ClientScene } from "../common/scene.ts";

/** Something that a user asks for, and codes with which a server can refuse it: none that a client answers by trying again. */
interface Wish {
  readonly slug: string;
  readonly op: ClientOp;
  readonly input: (scene: ClientScene, channel: string) => JsonObject;
  readonly method: string;
  readonly path: (scene: ClientScene, channel: string) => string;
  readonly codes: readonly ErrorCode[];
}

const WISHES: readonly Wish[] = [
  {
    slug: "event",
    op: "send-event",
    input: ({ t }, channel) => ({ channel, type: "example.text", content: { body: token(t) }, sealed: false }),
    method: "POST",
    path: (_, channel) => `/v1/channels/${channel}/events`,
    codes: ["forbidden", "limit-reached", "too-large", "not-found"],
  },
  {
    slug: "channel",
    op: "create-channel",
    input: () => ({ kind: "group" }),
    method: "POST",
    path: () => "/v1/channels",
    codes: ["forbidden", "limit-reached"],
  },
  {
    slug: "member",
    op: "change-member",
    input: ({ bob }, channel) => ({ channel, action: "change", user: bob.id, flags: { ...ADMIN } }),
    method: "POST",
    path: (_, channel) => `/v1/channels/${channel}/members`,
    codes: ["forbidden", "limit-reached", "not-found"],
  },
  {
    slug: "look-up",
    op: "look-up-user",
    input: ({ bob }) => ({ user: bob.id }),
    method: "GET",
    path: ({ bob }) => `/v1/users/${bob.id}`,
    codes: ["not-found", "refused", "forbidden"],
  },
  {
    slug: "declaration",
    op: "start-tunnel",
    input: (_, channel) => ({ channel }),
    method: "POST",
    path: () => "/v1/tunnels",
    codes: ["forbidden", "not-found", "limit-reached"],
  },
];

const refusals = WISHES.map(({ slug, op, input, method, path, codes }) =>
  clientCheck({
    id: `error.client-told/${slug}`,
    requirement: "error.client-told",
    title: `A user is told, with its code, that ${op} was refused.`,
    ops: [op],
    run: async (t) => {
      const scene = await clientScene(t);
      const { client, home } = scene;
      const { id } = await groupOf(scene);
      const code = t.random.pick(codes);
      const lies = { only: [client.user], ...answers(method, path(scene, id), () => problemAnswer(code)) };
      const outcome = await lying(home, lies, () => client.ask(op, input(scene, id)));
      t.equal("reject" in outcome ? outcome.reject.code : outcome, code, "the code that the user is told");
      const other = await groupOf(scene);
      t.expect(wasOk(await client.ask(op, input(scene, other.id))), {
        what: "the same, not refused",
        expected: "ok",
        observed: "a reject",
      });
      t.fact("what was refused is told, and what was accepted is done");
    },
  }),
);

const registration = clientCheck({
  id: "error.client-told/registration",
  requirement: "error.client-told",
  title: "A user is told, with its code, that the registration was refused.",
  ops: [],
  run: async (t) => {
    const home = await t.home();
    const code = t.random.pick(["name-taken", "forbidden"] as const);
    const outcome = await lying(
      home,
      answers("POST", "/v1/users", () => problemAnswer(code)),
      () => t.tryClient({ server: home }),
    );
    t.equal("reject" in outcome ? outcome.reject.code : "ok", code, "the code that the user is told");
    await t.client({ server: home });
    t.fact("another registration is accepted");
  },
});

/** What comes by itself and is refused, beside the same that is right. */
interface Incoming {
  readonly slug: string;
  readonly what: string;
  /** Lets it come, wrong or right; the channel is a new one each time. */
  readonly come: (scene: ClientScene, wrong: boolean) => Promise<unknown>;
}

const text = (t: ClientTest): EventDraft => ({ type: "example.text", content: { body: token(t) } });

const INCOMING: readonly Incoming[] = [
  {
    slug: "event-signature",
    what: "an event whose signature is wrong",
    come: async (scene, wrong) => {
      const { t, home, alice, bob } = scene;
      const group = await groupOf(scene);
      home.force(group.id, "event", group.build.event(bob, text(t), wrong ? { seed: alice.signing.seed } : {}));
    },
  },
  {
    slug: "event-right",
    what: "an event of a member without `write`",
    come: async (scene, wrong) => {
      const { t, home, alice, carol } = scene;
      const group = await groupOf(scene);
      await group.add(alice, carol, { read: true, write: !wrong, admin: false });
      home.force(group.id, "event", group.build.event(carol, text(t)));
    },
  },
  {
    slug: "event-id",
    what: "an event with another id than its own",
    come: async (scene, wrong) => {
      const { t, home, bob } = scene;
      const group = await groupOf(scene);
      const event = group.build.event(bob, text(t));
      home.force(group.id, "event", event, wrong ? { id: toBase64url(t.random.bytes(32)) } : {});
    },
  },
  {
    slug: "member-signature",
    what: "a membership object whose signature is wrong",
    come: async (scene, wrong) => {
      const { t, home, alice } = scene;
      const group = await groupOf(scene);
      home.force(group.id, "member", group.build.epoch(alice, wrong ? { seed: t.random.bytes(32) } : {}));
    },
  },
  {
    slug: "member-right",
    what: "a membership object of a member who was not allowed to do that",
    come: async (scene, wrong) => {
      const { home, alice, bob, carol } = scene;
      const group = await groupOf(scene);
      home.force(group.id, "member", group.build.add(wrong ? bob : alice, carol, ADMIN));
    },
  },
  {
    slug: "pinned-key",
    what: "other keys of a user whose keys are pinned",
    come: async (scene, wrong) => {
      const { t, home, alice, carol } = scene;
      const known = await groupOf(scene);
      await known.add(alice, carol);
      await scene.client.hasRead(known.id, textAt((await known.post(carol, text(t))).object("Ordered"), "id"));
      const group = await groupOf(scene);
      const { identity } = otherKeys(t, carol.id);
      home.force(group.id, "member", group.build.add(alice, wrong ? { ...carol, identity } : carol, ADMIN));
    },
  },
];

const ignored = INCOMING.map(({ slug, what, come }) =>
  clientCheck({
    id: `error.client-ignored/${slug}`,
    requirement: "error.client-ignored",
    also: ["client-driver.notices"],
    title: `A user is told that ${what} came and was refused, and nothing of the kind when what comes is right.`,
    ops: ["read-events"],
    run: async (t) => {
      const scene = await clientScene(t);
      const { client } = scene;
      const fence = async (): Promise<void> => {
        const group = await groupOf(scene);
        await client.hasRead(group.id, textAt((await group.post(scene.alice, text(t))).object("Ordered"), "id"));
      };
      await come(scene, false);
      await fence();
      t.equal(
        client.notices.filter(({ notice }) => notice === "problem").map(({ about }) => about),
        [],
        "the problems that were told when nothing was wrong",
      );
      await come(scene, true);
      await client.notice("problem");
      t.fact("the user is told");
    },
  }),
);

export const told: readonly ClientCheck[] = [...refusals, registration, ...ignored];

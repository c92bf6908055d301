import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientOp } from "../../client-run/client-check.ts";
import type { ClientActor } from "../../client-run/context.ts";
import type { Channel } from "../../probe/actors/index.ts";
import type { JsonObject } from "../../probe/wire/index.ts";
import { otherSignature } from "../common/alter.ts";
import { post } from "../common/post.ts";
import { ADMIN, clientScene, groupOf, token, type ClientScene } from "../common/scene.ts";

const stops = clientCheck({
  id: "log.client-verify/stops",
  requirement: "log.client-verify",
  title: "A client takes no event that stands after a membership object which it has refused, though the event itself is right.",
  ops: ["send-event", "read-events"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, alice, bob } = scene;
    const reads = async (wrong: boolean): Promise<boolean> => {
      const group = await groupOf(scene);
      const earlier = await post(t, group, bob);
      const epoch = group.build.epoch(alice, wrong ? otherSignature : undefined);
      if (wrong) home.force(group.id, "member", epoch);
      else await group.member(alice, epoch);
      const later = await post(t, group, bob);
      await client.hasRead(group.id, earlier.id);
      // Fetches what is new, whether it is refused or not.
      await client.ask("send-event", { channel: group.id, type: "example.text", content: { body: token(t) }, sealed: false });
      const text = JSON.stringify(await client.ok("read-events", { channel: group.id }));
      t.expect(text.includes(earlier.body), { what: "the event before the object", expected: "read", observed: "not read" });
      return text.includes(later.body);
    };
    await t.beside({
      field: "sig of the membership object",
      expect: "trust nothing that comes after it",
      wrong: () => reads(true),
      right: () => reads(false),
    });
  },
});

const said = clientCheck({
  id: "log.client-verify/said",
  requirement: "log.client-verify",
  also: ["error.client-ignored"],
  title: "A client says that it does not trust a channel any more after a membership object which it has refused.",
  ops: ["send-event", "list-members"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, alice, carol } = scene;
    const group = await groupOf(scene);
    const listed = async (): Promise<JsonObject> => {
      await client.ask("send-event", { channel: group.id, type: "example.text", content: { body: token(t) }, sealed: false });
      return t.typed("ListMembersOut", await client.ok("list-members", { channel: group.id }));
    };
    const before = await listed();
    t.equal([before["trusted"], before["epoch"]], [true, 1], "trusted and epoch before the wrong object");
    t.fact("the client trusts a right log");
    home.force(group.id, "member", group.build.add(alice, carol, ADMIN, otherSignature));
    const after = await listed();
    t.equal(after["trusted"], false, "trusted after the wrong object");
    t.equal(after["members"], before["members"], "the members after the wrong object");
  },
});

/** What is asked of a client that has stopped trusting a channel. */
const ASKED: readonly { readonly slug: string; readonly op: ClientOp; readonly input: (scene: ClientScene) => JsonObject }[] = [
  {
    slug: "event",
    op: "send-event",
    input: ({ t }) => ({ type: "example.text", content: { body: token(t) }, sealed: false }),
  },
  {
    slug: "sealed-event",
    op: "send-event",
    input: ({ t }) => ({ type: "example.text", content: { body: token(t) }, sealed: true }),
  },
  {
    slug: "member",
    op: "change-member",
    input: ({ bob }) => ({ action: "change", user: bob.id, flags: { ...ADMIN } }),
  },
  { slug: "declaration", op: "start-tunnel", input: () => ({}) },
];

/** How many objects a client has signed and sent: whatever it posts but streams, which are ways to read. */
function signedBy(client: ClientActor): number {
  const isReading = (path: string): boolean => path === "/v1/stream" || path === "/v1/forward";
  return client.server.requestsOf(client.user).filter(({ method, path }) => method !== "GET" && !isReading(path)).length;
}

const broken = ASKED.map(({ slug, op, input }) =>
  clientCheck({
    id: `log.client-broken/${slug}`,
    requirement: "log.client-broken",
    title: `A client that has stopped trusting a channel signs nothing for it when it is asked for: ${op}.`,
    ops: [op],
    run: async (t) => {
      const scene = await clientScene(t);
      const { client, home, alice, carol } = scene;
      const signs = async (prepare: (group: Channel) => Promise<unknown>): Promise<boolean> => {
        const group = await groupOf(scene);
        await prepare(group);
        const before = signedBy(client);
        await client.ask(op, { channel: group.id, ...input(scene) });
        return signedBy(client) > before;
      };
      await t.beside({
        field: "sig of the newest membership object",
        expect: "sign nothing for the channel",
        wrong: () =>
          signs(async (group) => home.force(group.id, "member", group.build.add(alice, carol, ADMIN, { seed: t.random.bytes(32) }))),
        right: () => signs((group) => group.add(alice, carol, ADMIN)),
      });
    },
  }),
);

const tunnel = clientCheck({
  id: "log.client-broken/tunnel",
  requirement: "log.client-broken",
  title: "A client that has stopped trusting a channel does not connect to a tunnel of it.",
  ops: ["join-voice"],
  run: async (t) => {
    const scene = await clientScene(t);
    const { client, home, alice, carol } = scene;
    let voice = 0;
    const connects = async (wrong: boolean): Promise<boolean> => {
      const group = await groupOf(scene);
      const { id } = await group.declare(alice);
      const add = group.build.add(alice, carol, ADMIN, wrong ? { seed: t.random.bytes(32) } : undefined);
      if (wrong) home.force(group.id, "member", add);
      else await group.member(alice, add);
      voice += 1;
      await client.ask("join-voice", { voice, channel: group.id, tunnelID: id, via: "direct" });
      return home.connectionsOf(client.user).some(({ tunnelID }) => tunnelID === id);
    };
    await t.beside({
      field: "sig of the newest membership object",
      expect: "stay away from its tunnels",
      wrong: () => connects(true),
      right: () => connects(false),
    });
  },
});

export const logStop: readonly ClientCheck[] = [stops, said, ...broken, tunnel];

import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { Tunnel } from "../../probe/actors/index.ts";
import { textAt, type JsonObject } from "../../probe/wire/json.ts";
import { EARLY_MS, PATIENCE_MS, SLACK_MS, type Stage } from "../relay/scene.ts";
import { announcementsOf } from "../relay/declared.ts";
import {
  aliceFirst,
  connectsTo,
  declarationsOf,
  endingStage,
  nextConnect,
  roundTrip,
  STEP_MS,
  successorComes,
  type EndingStage,
} from "./scene.ts";

const READER = { read: true, write: false };
const OPS = ["join-voice"] as const;

/** Alice joins first, to read only. */
async function aliceReads({ alice }: Stage, tunnel: Tunnel): Promise<void> {
  await tunnel.join(alice, { roles: READER });
}

const atOnce = clientCheck({
  id: "successor.order/first",
  requirement: "successor.order",
  also: ["init.sent"],
  title: "A client with the lowest number in a tunnel whose epoch changes declares the successor at once, announces it and goes there.",
  ops: OPS,
  run: async (t) => {
    const stage = await endingStage(t);
    const { home, client, channel, tunnel, alice, end } = stage;
    await tunnel.join(alice);
    const ended = await end();
    const { at, declaration } = await successorComes(stage, tunnel.id, STEP_MS);
    const took = at - ended;
    t.expect(took < STEP_MS - EARLY_MS, {
      what: "the declaration comes late",
      expected: "at once",
      observed: `after ${Math.round(took)} ms`,
    });
    const tunnelID = textAt(declaration, "tunnelID");
    await t.eventually("the InitializeVoice of the successor", () => announcementsOf(home, channel.id, tunnelID).length > 0, PATIENCE_MS);
    await t.eventually(
      "a connection to the successor",
      () => connectsTo(home, client.user, tunnelID).some(({ number }) => number > 0),
      PATIENCE_MS,
    );
    t.fact("the successor was declared");
  },
});

const turn = clientCheck({
  id: "successor.order/second",
  requirement: "successor.order",
  title: "A client with one participant before it declares the successor 2000 ms later, when nobody else does.",
  ops: OPS,
  waitsMs: STEP_MS,
  run: async (t) => {
    const stage = await endingStage(t, { first: aliceFirst });
    const ended = await stage.end();
    const { at } = await successorComes(stage, stage.tunnel.id, STEP_MS + SLACK_MS);
    const took = at - ended;
    t.expect(took >= STEP_MS - EARLY_MS, {
      what: "the declaration comes early",
      expected: "after 2000 ms",
      observed: `${Math.round(took)} ms`,
    });
    t.fact("the successor was declared");
  },
});

const readerBefore = clientCheck({
  id: "successor.order/reader-before",
  requirement: "successor.order",
  title: "A participant without the role write does not count: the client behind it declares the successor at once.",
  ops: OPS,
  run: async (t) => {
    const stage = await endingStage(t, { first: aliceReads });
    const ended = await stage.end();
    const { at } = await successorComes(stage, stage.tunnel.id, STEP_MS);
    const took = at - ended;
    t.expect(took < STEP_MS - EARLY_MS, {
      what: "the declaration comes late",
      expected: "at once",
      observed: `after ${Math.round(took)} ms`,
    });
    t.fact("the successor was declared");
  },
});

/** Has Alice declare the successor, and waits until the client is there. */
async function followed(stage: EndingStage): Promise<{ readonly tunnelID: string; readonly connect: JsonObject }> {
  const successor = await stage.channel.declare(stage.alice, { replaces: stage.tunnel.id });
  const line = await nextConnect(stage, successor.id, 0, PATIENCE_MS);
  return { tunnelID: successor.id, connect: line.connect };
}

const declaredBefore = clientCheck({
  id: "successor.order/declared-before",
  requirement: "successor.order",
  title: "A client does not declare a successor when its turn comes, where another one has declared it before.",
  ops: [...OPS, "advance-clock", "send-event"],
  run: async (t) => {
    const stage = await endingStage(t, { first: aliceFirst });
    await stage.end();
    await followed(stage);
    t.fact("the client has gone to the successor of somebody else");
    await stage.client.ok("advance-clock", { ms: 2 * STEP_MS });
    await roundTrip(stage);
    t.equal(declarationsOf(stage.home, stage.client.user).length, 0, "how many tunnels the client has declared itself");
  },
});

const declaredOnly = clientCheck({
  id: "successor.order/not-announced-yet",
  requirement: "successor.order",
  title:
    "A client does not declare a successor when its turn comes, where another one is declared and not announced yet, and waits for that.",
  ops: [...OPS, "advance-clock", "send-event"],
  run: async (t) => {
    const stage = await endingStage(t, { first: aliceFirst });
    const { alice, channel, client, home, tunnel } = stage;
    await stage.end();
    const successor = await channel.declare(alice, { replaces: tunnel.id, announce: false });
    await roundTrip(stage);
    await client.ok("advance-clock", { ms: STEP_MS + EARLY_MS });
    await roundTrip(stage);
    t.equal(declarationsOf(home, client.user).length, 0, "how many tunnels the client has declared itself");
    await successor.announce();
    await nextConnect(stage, successor.id, 0, PATIENCE_MS);
    t.fact("the client has gone to the successor of somebody else");
  },
});

const joins = clientCheck({
  id: "successor.client-join/then-leaves",
  requirement: "successor.client-join",
  title: "A client goes to the successor that another one declares, with the roles that it had, and then leaves the old tunnel.",
  ops: [...OPS, "talk"],
  run: async (t) => {
    for (const roles of [{ read: true, write: true }, READER]) {
      const stage = await endingStage(t, { roles, first: aliceFirst });
      await stage.end();
      const { connect } = await followed(stage);
      t.equal(connect["roles"], roles, "the roles that the client asks for in the successor");
      const { by } = await t.within(PATIENCE_MS, "the end of the connection to the tunnel before", stage.seat.line.closed);
      t.equal(by, "client", "who closed the connection to the tunnel before");
    }
    t.fact("the client has gone to the successor");
  },
});

const narrower = clientCheck({
  id: "successor.client-join/right-taken",
  requirement: "successor.client-join",
  title: "A client whose user has lost the right to write meanwhile goes to the successor to read.",
  ops: OPS,
  run: async (t) => {
    const stage = await endingStage(t, { first: aliceFirst });
    await stage.channel.change(stage.alice, stage.member, { ...READER, admin: false });
    await stage.end();
    const { connect } = await followed(stage);
    t.equal(connect["roles"], READER, "the roles that the client asks for in the successor");
    t.fact("the client has gone to the successor");
  },
});

const lostRace = clientCheck({
  id: "successor.client-join/too-late",
  requirement: "successor.client-join",
  also: ["tunnel.client-exists"],
  title: "A client whose successor is refused because another one was quicker goes to the one that there is, once it knows the key.",
  ops: OPS,
  run: async (t) => {
    const stage = await endingStage(t);
    const { home, client, channel, alice, tunnel, seat } = stage;
    home.lies.only = [client.user];
    home.lies.control = (message) => (message["type"] === "ending" ? [] : [message]);
    home.lies.stream = () => [];
    await stage.end();
    const known = home.entries(channel.id).length;
    home.lies.entries = (id, entries) => (id === channel.id ? entries.slice(0, known) : entries);
    home.lies.snapshot = (_, snapshot) => ({ ...snapshot, tunnels: [], seq: Math.min(known, Number(snapshot["seq"])) });
    const successor = await channel.declare(alice, { replaces: tunnel.id });
    // Now the client hears that its tunnel ends, and of nothing else.
    seat.line.send({ type: "ending", grace_ms: Number(home.world.limits["grace_ms"]) });
    await t.eventually("a declaration of the client", () => declarationsOf(home, client.user).length > 0, STEP_MS);
    t.equal(connectsTo(home, client.user, successor.id).length, 0, "connections to a successor of which the client has not heard");
    delete home.lies.control;
    delete home.lies.entries;
    delete home.lies.snapshot;
    delete home.lies.stream;
    home.breakStreams(client.user);
    await nextConnect(stage, successor.id, 0, PATIENCE_MS);
    t.fact("the client has gone to the successor of somebody else");
  },
});

const access = clientCheck({
  id: "successor.client-access/same",
  requirement: "successor.client-access",
  title: "A client declares a successor with the access of the tunnel that ends.",
  ops: OPS,
  run: async (t) => {
    for (const withWrite of [true, false]) {
      const lists = ({ alice, client }: Pick<EndingStage, "alice" | "client">): JsonObject =>
        withWrite ? { read: [alice.id, client.user], write: [client.user] } : { admin: [alice.id] };
      const stage = await endingStage(t, { declareFor: (early) => ({ access: lists(early) }) });
      await stage.end();
      const { declaration } = await successorComes(stage, stage.tunnel.id, STEP_MS);
      t.equal(declaration["access"], lists(stage), "the access of the successor");
    }
    t.fact("successors were declared");
  },
});

export const successors: readonly ClientCheck[] = [
  atOnce,
  turn,
  readerBefore,
  declaredBefore,
  declaredOnly,
  joins,
  narrower,
  lostRace,
  access,
];

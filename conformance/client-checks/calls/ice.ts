import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ClientTest } from "../../client-run/context.ts";
import { problemAnswer } from "../../probe/peer/answer.ts";
import { turnServer, type TurnServer } from "../../probe/rtc/index.ts";
import { hex, hmacSha1, toBase64, utf8, type JsonObject } from "../../probe/wire/index.ts";
import { called, comes, hadItsChance, sdpOf } from "./live.ts";
import { CALL_OPS, callScene, fetches, presses, saidBy, say, says, tells, type CallScene } from "./scene.ts";

const PATH = "/v1/ice-servers";

/** A scene whose server says that it has ICE servers. */
async function iceScene(t: ClientTest): Promise<CallScene> {
  await t.home({ document: { features: { ice_servers: true } } });
  return callScene(t);
}

const absent = clientCheck({
  id: "ice.absent/not-found",
  requirement: "ice.absent",
  title: "A client calls, and answers, though its server has no ICE servers.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await iceScene(t);
    scene.home.lies.answer = ({ path }) => (path === PATH ? problemAnswer("not-found") : undefined);
    const { call } = await called(scene);
    say(scene, "reject", call);
    const theirs = await comes(scene);
    await tells(scene, "accept");
    await says(scene, "m.call.answer", theirs);
    t.fact("the client calls and answers");
  },
});

/** Passwords of the names that the suite gives out. */
const passwordOf = (user: string): string => toBase64(hmacSha1(utf8("a secret of the suite"), utf8(user)));

/** Answers requests for ICE servers, each with a name of its own; gives the names. */
function offersTurn({ home, t }: CallScene, turn: TurnServer, ttl: number): readonly string[] {
  const given: string[] = [];
  home.lies.answer = ({ path }) => {
    if (path !== PATH) return undefined;
    const username = `${Math.floor(home.world.now() / 1000) + ttl}:${hex(t.random.bytes(16))}`;
    given.push(username);
    const body: JsonObject = { v: 1, username, password: passwordOf(username), uris: [turn.uri], ttl };
    return { status: 200, body };
  };
  return given;
}

async function withTurn(t: ClientTest): Promise<TurnServer> {
  const turn = await turnServer(passwordOf);
  t.cleanup(() => turn.close());
  return turn;
}

const ttl = clientCheck({
  id: "ice.ttl/asks-again",
  requirement: "ice.ttl",
  title: "A client uses a TURN credential while it is good, and does not begin to use it when its time is over.",
  ops: [...CALL_OPS, "advance-clock"],
  run: async (t) => {
    const scene = await iceScene(t);
    const turn = await withTurn(t);
    const given = offersTurn(scene, turn, 60);
    const calls = async (): Promise<void> => {
      const { call } = await called(scene);
      say(scene, "reject", call);
      await fetches(scene);
    };
    await calls();
    await t.eventually("the client asks the TURN server for an address", () => turn.users.length > 0, 3_000);
    await calls();
    const [first = ""] = given;
    t.equal(turn.users.includes(first), true, "whether the client uses what it was given");
    const [used, asked] = [turn.users.length, given.length];
    await scene.client.ok("advance-clock", { ms: 60_001 });
    await calls();
    await t.eventually("the client asks the TURN server again", () => turn.users.length > used, 3_000);
    const old = turn.users.slice(used).filter((user) => given.slice(0, asked).includes(user));
    t.equal(old, [], "credentials that the client uses though their time is over");
    t.fact("the client uses a new one");
  },
});

/** All candidates that the client has told, in descriptions and by themselves. */
function candidates(scene: CallScene): readonly string[] {
  return saidBy(scene).flatMap(({ content }) => {
    const list = Array.isArray(content["candidates"]) ? (content["candidates"] as JsonObject[]) : [];
    const trickled = list.map(({ candidate }) => candidate as string).filter((candidate) => candidate !== "");
    return [
      ...trickled,
      ...sdpOf(content)
        .split(/\r?\n/)
        .filter((text) => text.startsWith("a=candidate:")),
    ];
  });
}

const relayOnly = clientCheck({
  id: "media.relay-only/candidates",
  requirement: "media.relay-only",
  title: "A client whose user has chosen relay only tells candidates of the TURN server alone, and others when the user has not.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await iceScene(t);
    const turn = await withTurn(t);
    offersTurn(scene, turn, 600);
    const others = (): readonly string[] => candidates(scene).filter((candidate) => !/ typ relay(?: |$)/.test(candidate));
    await t.beside({
      field: "relay_only",
      expect: "no candidate of another type",
      wrong: async () => {
        const { call } = await called(scene, { relay_only: true });
        await t.eventually(
          "a candidate of the TURN server",
          () => candidates(scene).some((candidate) => candidate.includes(" typ relay")),
          5_000,
        );
        say(scene, "reject", call);
        await hadItsChance(scene);
        return others().length > 0;
      },
      right: async () => {
        await called(scene);
        return (await t.eventually("a candidate of another type", () => others().length, 5_000)) > 0;
      },
    });
  },
});

const warning = clientCheck({
  id: "media.warning/before-the-first-call",
  requirement: "media.warning",
  title: "A client tells its user, before the first call without relay only, that the other side learns the IP address.",
  ops: CALL_OPS,
  run: async (t) => {
    const scene = await callScene(t);
    const { client, home, dm } = scene;
    let told = 0;
    home.lies.answer = ({ method, path }) => {
      if (method === "POST" && path === `/v1/channels/${dm.id}/events` && told === 0)
        told = client.notices.filter(({ notice }) => notice === "problem").length + 1;
      return undefined;
    };
    await presses(scene);
    await client.notice("problem");
    await says(scene, "m.call.invite");
    t.expect(told > 1, {
      what: "what the user is told before the invite is handed over",
      expected: "a notice `problem`",
      observed: "nothing",
    });
    t.fact("the client tells its user");
  },
});

/** TURN servers, and who learns the address. */
export const ice: readonly ClientCheck[] = [absent, ttl, relayOnly, warning];

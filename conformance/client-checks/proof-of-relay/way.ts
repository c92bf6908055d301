import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { ERRORS, type ErrorCode } from "../../../schemas/v1/constants.ts";
import type { Participant, Tunnel } from "../../probe/actors/index.ts";
import { problemAnswer } from "../../probe/peer/answer.ts";
import { requestTo, tell } from "../../probe/played/lies/index.ts";
import type { PlayedConnection } from "../../probe/played/interface.ts";
import { wasOk } from "../common/fetching.ts";
import { lying } from "../common/lying.ts";
import { PATIENCE_MS, SLACK_MS } from "../relay/scene.ts";
import {
  abroad,
  atTheTunnel,
  attemptByProxy,
  joinByProxy,
  nobodyAt,
  talks,
  visits,
  type Abroad,
  type ProxiedSeat,
} from "../other-servers/scene.ts";

const OPS = ["visit-server", "join-voice", "talk"] as const;

/** Alice in a tunnel, and a client there by proxy: each hears the other one. */
async function speaksWith({ t, client }: Abroad, alice: Participant, seat: ProxiedSeat): Promise<void> {
  const opus = t.random.bytes(30);
  alice.speak(opus);
  await client.heard(seat.voice, opus);
  const before = alice.frames.length;
  await talks(client, seat, t.random.bytes(30));
  await t.eventually("a frame of the client at the other server", () => alice.frames.length > before, PATIENCE_MS);
}

const whole = clientCheck({
  id: "proof.no-contact/whole",
  requirement: "proof.no-contact",
  also: ["forward.client-all"],
  title: "A client that joins by proxy speaks, hears and leaves, and never connects to the origin.",
  ops: [...OPS, "leave-voice"],
  run: async (t) => {
    const scene = await atTheTunnel(t);
    const alice = await scene.tunnel.join(scene.alice);
    const seat = await joinByProxy(scene, scene.tunnel);
    await speaksWith(scene, alice, seat);
    await scene.client.ok("leave-voice", { voice: seat.voice });
    await alice.message("left");
    t.fact("the client was in the tunnel");
    nobodyAt(scene);
  },
});

const visited = clientCheck({
  id: "proof.no-contact/visited-directly",
  requirement: "proof.no-contact",
  title: "A client that has visited the origin directly, and joins by proxy, opens no WebSocket to the origin.",
  ops: OPS,
  run: async (t) => {
    const scene = await abroad(t);
    const { a, client, channel } = scene;
    t.expect(await visits(scene, "direct"), { what: "a direct visit", expected: "ok", observed: "reject" });
    const tunnel = await channel.declare(scene.alice);
    const alice = await tunnel.join(scene.alice);
    await speaksWith(scene, alice, await joinByProxy(scene, tunnel));
    t.fact("the client was in the tunnel");
    t.equal(a.connectionsOf(client.user).length + a.connectionsOf("").length, 0, "how many WebSockets the client has opened to the origin");
  },
});

/** Waits until the client is welcomed by its own server for a tunnel, once more than so often. */
async function comesAgain({ t, b, client }: Abroad, tunnelID: string, before: number, ms: number): Promise<PlayedConnection> {
  const lines = (): readonly PlayedConnection[] =>
    b.connectionsOf(client.user).filter((one) => one.number > 0 && one.tunnelID === tunnelID);
  await t.eventually("a connection by proxy", () => lines().length > before, ms);
  const line = lines().at(-1);
  if (line === undefined) throw new Error("a connection that was there is gone");
  return line;
}

const successor = clientCheck({
  id: "proof.no-contact/successor",
  requirement: "proof.no-contact",
  also: ["successor.client-join"],
  title: "A client that is in a tunnel by proxy goes on in its successor by proxy.",
  ops: ["visit-server", "join-voice"],
  run: async (t) => {
    const scene = await abroad(t);
    const { a, channel, alice } = scene;
    const carol = await a.user();
    await channel.add(alice, carol);
    t.expect(await visits(scene), { what: "a visit by proxy", expected: "ok", observed: "reject" });
    const tunnel = await channel.declare(alice);
    await tunnel.join(alice);
    await joinByProxy(scene, tunnel);
    await channel.remove(alice, carol);
    const next: Tunnel = await channel.declare(alice, { replaces: tunnel.id });
    await comesAgain(scene, next.id, 0, PATIENCE_MS);
    t.fact("the client has gone on by proxy");
    nobodyAt(scene);
  },
});

/** How the way by proxy fails: runs the action while it does. */
interface Failing {
  readonly slug: string;
  readonly what: string;
  readonly field: string;
  readonly during: (scene: Abroad, action: () => Promise<boolean>) => Promise<boolean>;
}

/** The relay says no in place of its welcome. */
function relayRefuses(code: ErrorCode): Failing["during"] {
  return async ({ b, client }, action) => {
    const told = new Set<PlayedConnection>();
    const refuse = (): void => {
      for (const line of b.connectionsOf(client.user)) if (!told.has(line)) line.close(ERRORS[code].close);
    };
    for (const line of b.connectionsOf(client.user)) told.add(line);
    const hooks = {
      signedWelcome: () => {
        setImmediate(refuse);
        return { type: "error", code };
      },
    };
    const telling = tell(b, { name: "welcome-altered", hooks }, [client.user]);
    const took = await action();
    telling.back();
    return took;
  };
}

function serverRefuses(code: ErrorCode): Failing["during"] {
  const isProxies = requestTo("POST", "/v1/proxies");
  return ({ b, client }, action) =>
    lying(b, { only: [client.user], answer: (request) => (isProxies(request) ? problemAnswer(code) : undefined) }, action);
}

const FAILING: readonly Failing[] = [
  { slug: "not-countersigned", what: "its server does not countersign", field: "answer to the proof", during: serverRefuses("busy") },
  { slug: "forbidden", what: "its server forbids it", field: "answer to the proof", during: serverRefuses("forbidden") },
  { slug: "not-reached", what: "its relay says that the origin is not reached", field: "welcome", during: relayRefuses("peer-failed") },
  { slug: "refused", what: "its relay passes the origin's refusal on", field: "welcome", during: relayRefuses("refused") },
  {
    slug: "relay-breaks",
    what: "its relay breaks the connection",
    field: "welcome",
    during: async ({ b, client }, action) => {
      const before = b.connectionsOf(client.user).length;
      const breaking = {
        signedWelcome: () => (
          setImmediate(() =>
            b
              .connectionsOf(client.user)
              .slice(before)
              .forEach((line) => line.terminate()),
          ),
          {}
        ),
      };
      const telling = tell(b, { name: "welcome-altered", hooks: breaking }, [client.user]);
      const took = await action();
      telling.back();
      return took;
    },
  },
  {
    slug: "server-gone",
    what: "its server is gone",
    field: "whether the own server answers",
    during: async ({ b }, action) => {
      await b.stop();
      const took = await action();
      await b.start();
      return took;
    },
  },
];

const failing = FAILING.map(({ slug, what, field, during }) =>
  clientCheck({
    id: `proof.client-choice/${slug}`,
    requirement: "proof.client-choice",
    also: ["proof.no-contact"],
    title: `A client that is to go by proxy sends nothing to the origin when ${what}.`,
    ops: ["visit-server", "join-voice"],
    run: async (t) => {
      const scene = await atTheTunnel(t);
      const joins = async (): Promise<boolean> => (await attemptByProxy(scene, scene.tunnel)) !== undefined;
      await t.beside({
        field,
        expect: "do not join, nor go there directly",
        wrong: async () => {
          const took = await during(scene, joins);
          nobodyAt(scene);
          return took || scene.a.connections > 0;
        },
        right: () => t.eventually("a connection by proxy", joins, PATIENCE_MS),
      });
      nobodyAt(scene);
    },
  }),
);

const lost = (["broken", "peer-failed"] as const).map((slug) =>
  clientCheck({
    id: `proof.client-choice/lost-${slug}`,
    requirement: "proof.client-choice",
    also: ["successor.reconnect", "proof.fresh"],
    title: "A client that loses its connection by proxy comes back by proxy.",
    ops: OPS,
    run: async (t) => {
      const scene = await atTheTunnel(t);
      const alice = await scene.tunnel.join(scene.alice);
      const { line, voice } = await joinByProxy(scene, scene.tunnel);
      if (slug === "broken") line.terminate();
      else {
        line.send({ type: "error", code: slug });
        line.close(ERRORS[slug].close);
      }
      const again = await comesAgain(scene, scene.tunnel.id, 1, 1_000 + SLACK_MS);
      await t.eventually(
        "the client speaks again",
        async () => wasOk(await scene.client.ask("talk", { voice, packets: ["f8fffe"] })),
        PATIENCE_MS,
      );
      await speaksWith(scene, alice, { voice, line: again });
      t.fact("the client has come back by proxy");
      nobodyAt(scene);
    },
  }),
);

export const ways: readonly ClientCheck[] = [whole, visited, successor, ...failing, ...lost];

import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import { ERRORS, type ErrorCode } from "../../../schemas/v1/constants.ts";
import { problemAnswer } from "../../probe/peer/answer.ts";
import { requestTo } from "../../probe/played/lies/index.ts";
import type { PlayedConnection } from "../../probe/played/interface.ts";
import type { JsonObject } from "../../probe/wire/index.ts";
import { wasOk } from "../common/fetching.ts";
import { lying } from "../common/lying.ts";
import { atTheTunnel, attemptByProxy, joinByProxy, nobodyAt, type Abroad } from "../other-servers/scene.ts";
import { PATIENCE_MS, SLACK_MS } from "../relay/scene.ts";
import { comesAgain, speaksWith } from "./speaking.ts";

/** How the way by proxy fails: runs the action while it does. */
interface Failing {
  readonly slug: string;
  readonly what: string;
  readonly field: string;
  readonly during: (scene: Abroad, action: () => Promise<boolean>) => Promise<boolean>;
}

/** The relay of the own server says something in place of its welcome, and then ends the connection. */
function inPlaceOfWelcome(message: JsonObject, end: (line: PlayedConnection) => void): Failing["during"] {
  return ({ b, client }, action) => {
    const before = b.connectionsOf(client.user).length;
    const signedWelcome = (): JsonObject => {
      // Behind what is said.
      setImmediate(() => b.connectionsOf(client.user).slice(before).forEach(end));
      return message;
    };
    return lying(b, { only: [client.user], signedWelcome }, action);
  };
}

function relayRefuses(code: ErrorCode): Failing["during"] {
  return inPlaceOfWelcome({ type: "error", code }, (line) => line.close(ERRORS[code].close));
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
    during: inPlaceOfWelcome({}, (line) => line.terminate()),
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
    ops: ["visit-server", "join-voice", "talk"],
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

export const choices: readonly ClientCheck[] = [...failing, ...lost];

import { newWorld } from "../../probe/actors/index.ts";
import { isJsonObject } from "../../probe/wire/json.ts";
import { LIMITS } from "../../../schemas/v1/constants.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";

/** The limits of a document that is asked for now. */
async function statedLimits(t: ServerTest): Promise<Readonly<Record<string, unknown>>> {
  const world = await newWorld(t);
  const answer = await t.accepted("the document", () =>
    world.send({ method: "GET", target: "/.well-known/voicetunnel", headers: [] }, { type: "ServerDocument" }),
  );
  const { limits } = answer.object();
  return isJsonObject(limits) ? limits : {};
}

const ranges = serverCheck({
  id: "limit.stated/ranges",
  requirement: "limit.stated",
  title: "The document of a server states every limit, each in its range.",
  run: async (t) => {
    const stated = await statedLimits(t);
    for (const [name, { least, most }] of Object.entries(LIMITS)) {
      const value = stated[name];
      t.expect(typeof value === "number" && value >= least && value <= most, {
        what: `the limit ${name} in the document`,
        expected: `a number from ${least} to ${most}`,
        observed: value,
      });
    }
  },
});

const dead = serverCheck({
  id: "limit.dead/three-pings",
  requirement: "limit.dead",
  title: "A server states a dead_ms that is three times its ping_ms.",
  run: async (t) => {
    const stated = await statedLimits(t);
    t.equal(stated["dead_ms"], 3 * Number(stated["ping_ms"]), "dead_ms");
  },
});

export const statedChecks: readonly ServerCheck[] = [ranges, dead];

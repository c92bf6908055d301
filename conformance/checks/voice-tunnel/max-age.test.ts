// No server states a max_age_ms that a run waits for: the range begins at 5 s. So the check is tried here on one that states less.
import { expect, test } from "vitest";
import { LIMITS } from "../../../schemas/v1/constants.ts";
import { startServer } from "../../../reference/server.ts";
import { discover } from "../../runner/discovery.ts";
import { loadRequirements } from "../../runner/requirements.ts";
import { checkServer } from "../../selftest/run-fault.ts";
import { timerChecks } from "./timers.ts";

test("the reference ends a tunnel of max_age_ms", { timeout: 20_000 }, async () => {
  const small = Object.fromEntries(Object.entries(LIMITS).map(([name, limit]) => [name, limit.test]));
  const server = await startServer({ limits: { ...small, max_age_ms: 2400 } });
  try {
    const { target } = await discover(server.url, {});
    const checks = timerChecks.filter(({ requirement }) => requirement === "tunnel.max-age");
    const results = await checkServer(server, target, checks, { book: loadRequirements() });
    expect(results.map(({ id, observation }) => [id, observation])).toEqual([["tunnel.max-age/talked-through", "pass"]]);
  } finally {
    await server.close();
  }
});

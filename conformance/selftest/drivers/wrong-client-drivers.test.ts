import { expect, test } from "vitest";
import { judgeToy, TALK_CHECK } from "../../client-run/testing/toy-client.ts";
import { judgeDriver } from "./judge-driver.ts";
import { WRONG_CLIENT_DRIVERS } from "./wrong-client-drivers.ts";

test.each(WRONG_CLIENT_DRIVERS.map((driver) => [driver.id, driver] as const))("the driver %s is found out", async (_, driver) => {
  const { results } = await judgeToy(() => driver.make(), [TALK_CHECK]);
  expect(judgeDriver(driver, results)).toEqual({ missed: [], unexpected: [] });
  const told = results.filter(({ observation }) => observation === "fail").map(({ reason, observed }) => `${reason}\n${observed ?? ""}`);
  expect(told.join("\n")).toContain(driver.diagnosis);
  // Never the client: what is judged of it passed, or could not be judged.
  expect(results.find(({ id }) => id === TALK_CHECK.id)?.observation).toMatch(/^(?:pass|inconclusive)$/);
});

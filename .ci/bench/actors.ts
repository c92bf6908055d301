import { newWorld, type World } from "../../conformance/probe/actors/index.ts";
import { discover } from "../../conformance/runner/discovery.ts";

/** The suite's own actors, outside of a run: nothing is traced. */
export async function benchWorld(url: string): Promise<World> {
  const { target } = await discover(url);
  const random = { bytes: (n: number) => crypto.getRandomValues(new Uint8Array(n)) };
  const wire = { record: () => undefined };
  return newWorld({ target, random, wire, cleanup: () => undefined });
}

import type { Asked, DriverEvidence, WrongInput } from "../codec-run/driver-evidence.ts";
import type { DriverEnd } from "../codec-run/link.ts";
import { unknownOp } from "../codec-run/questions.ts";
import type { Question } from "../codec-run/session.ts";
import { seededRandom } from "../runner/prf.ts";
import type { DriverProcess } from "./driver-process.ts";
import type { Drivers } from "./drivers.ts";
import { CLIENT_OPS } from "./operations.ts";
import { sample, wrongInputs } from "./samples.ts";

/** Requests that are under way when the input ends. */
const LAST = 4;

export interface LastWords extends Pick<DriverEvidence, "unknown" | "wrongInputs" | "last" | "ends"> {
  readonly givenUp?: string;
}

/**
 * What a driver is judged by beside the checks of the client: operations that it does not name, inputs of another type, and the end of its
 * input. It comes last, so that a driver that does not survive it takes no check with it.
 */
export async function lastWords(pool: Drivers, capabilities: ReadonlySet<string>, seed: string): Promise<LastWords> {
  const random = seededRandom(seed, "client driver");
  const nothing = { unknown: [], wrongInputs: [], last: [], ends: [] };
  const first = await pool.take();
  if (typeof first === "string") return { ...nothing, givenUp: first };
  const client = first.nextClient();
  const leftOut = CLIENT_OPS.filter((op) => !capabilities.has(op)).map((op) => sample(op, client));
  const unknown = await askAll(first, [{ op: unknownOp(random), in: {} }, ...leftOut]);
  const wrong: readonly Asked<WrongInput>[] = await askAll(first, wrongInputs(capabilities, client));
  pool.giveBack(first);
  const process = await pool.take();
  if (typeof process === "string") return { ...nothing, unknown, wrongInputs: wrong, givenUp: process };
  const asked = askAll(
    process,
    Array.from({ length: LAST }, () => ({ op: unknownOp(random), in: {} })),
  );
  pool.giveBack(process);
  const ends: readonly DriverEnd[] = await pool.endAll();
  return { unknown, wrongInputs: wrong, last: await asked, ends };
}

/** Asks all at once. */
function askAll<Q extends Question>(process: DriverProcess, questions: readonly Q[]): Promise<readonly Asked<Q>[]> {
  return Promise.all(questions.map(async (question) => ({ question, heard: await process.ask(question.op, question.in), again: 0 })));
}

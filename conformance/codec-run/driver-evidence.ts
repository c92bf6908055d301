import type { HelloOut } from "../../schemas/v1/types.ts";
import type { NotRunReason } from "../runner/verdict.ts";
import type { DriverEnd } from "./link.ts";
import type { Heard, Question } from "./session.ts";
import type { Troubles } from "./trouble.ts";

/** A question, and what came of it. */
export interface Asked<Q extends Question = Question> {
  readonly question: Q;
  /** Absent: it was not asked, because the run ended before. */
  readonly heard?: Heard;
  /** How often it was answered beyond once. */
  readonly again: number;
}

/** A request whose `in` is not of the type of its operation. */
export interface WrongInput extends Question {
  /** What is wrong with it. */
  readonly what: string;
}

/** What was heard of a driver in a run beside the answers that it is judged by itself, whether a codec or a client is behind it. */
export interface DriverEvidence {
  /** What it said to `hello`; undefined when that was no HelloOut. */
  readonly hello: HelloOut | undefined;
  readonly helloTrouble: string | undefined;
  /** The operations that it says it knows. */
  readonly capabilities: ReadonlySet<string>;
  /** Requests that something was heard of. */
  readonly total: number;
  /** Operations that it does not name. */
  readonly unknown: readonly Asked[];
  readonly wrongInputs: readonly Asked<WrongInput>[];
  /** What was asked last, with the end of the input behind it. */
  readonly last: readonly Asked[];
  readonly ends: readonly DriverEnd[];
  readonly troubles: Troubles;
  /** Why not everything was asked. */
  readonly cutShort: NotRunReason | undefined;
  /** Why the driver was not asked everything, though the run went on. */
  readonly givenUp: string | undefined;
  readonly remarks: readonly string[];
}

import type { Question } from "./session.ts";

/** The line that asks it: whoever hands it to the driver by hand gets the same answer. */
export function askingLine({ op, in: input }: Question): string {
  return JSON.stringify({ id: 1, op, in: input });
}

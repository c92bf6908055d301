// Other lines in the place of what a driver says.
import type { Wrongness } from "./client-fault.ts";

/** An answer as a driver writes it. */
export interface SaidAnswer {
  readonly id: number;
  readonly ok?: object;
  readonly reject?: { readonly code: string };
  readonly unsupported?: object;
  readonly fault?: object;
}

/** A notice as a driver writes it. */
export interface SaidNotice {
  readonly client: number;
  readonly notice: string;
  readonly about: Readonly<Record<string, unknown>>;
}

type Say = NonNullable<Wrongness["say"]>;

/** Changes the answers, and leaves the notices. */
export function changingAnswers(change: (answer: SaidAnswer) => object): Say {
  return (line) => {
    const said = JSON.parse(line) as SaidAnswer | SaidNotice;
    return ["notice" in said ? line : JSON.stringify(change(said))];
  };
}

/** Puts other notices in the place of one, and leaves the answers. */
export function changingNotices(change: (notice: SaidNotice) => readonly object[]): Say {
  return (line) => {
    const said = JSON.parse(line) as SaidAnswer | SaidNotice;
    return "notice" in said ? change(said).map((one) => JSON.stringify(one)) : [line];
  };
}

// A driver that has learned the vectors by heart: right in everything that it can be asked, and quick.
import { validate } from "../../../schemas/validate.ts";
import type { TypeName } from "../../../schemas/v1/types.ts";
import type { CodecCases } from "../../codec-run/cases.ts";
import type { AskedLine, Shim } from "./shim.ts";

/** What it says to a question, without the id. */
export type Say = (line: AskedLine) => object;

/** A hello that names operations. */
export function helloOf(capabilities: readonly string[]): object {
  return { ok: { version: 1, name: "shim", release: "1", language: "TypeScript", capabilities } };
}

/** The right answers. */
export function knowing(cases: CodecCases): Say {
  const answers = new Map(cases.all.map((one) => [`${one.op} ${JSON.stringify(one.in)}`, one.expected]));
  return ({ op, in: input }) => {
    if (op === "hello") return helloOf(cases.ops);
    const [first] = cases.of(op);
    if (first === undefined) return { unsupported: { reason: "no such operation" } };
    if (!validate("open", first.type as TypeName, input).ok) return { fault: { message: "another type" } };
    return answers.get(`${op} ${JSON.stringify(input)}`) ?? { fault: { message: "nobody has asked that before" } };
  };
}

/** A shim that says one thing to each question. */
export function saying(say: Say): Shim {
  return { asked: (line, stage) => stage.say({ id: line.id, ...say(line) }) };
}

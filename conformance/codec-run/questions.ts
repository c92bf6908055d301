import { validate } from "../../schemas/validate.ts";
import type { TypeName } from "../../schemas/v1/types.ts";
import type { Json } from "../probe/wire/index.ts";
import type { SeededRandom } from "../runner/prf.ts";
import { isRefused, type CodecCases } from "./cases.ts";
import type { WrongInput } from "./evidence.ts";
import type { Question } from "./session.ts";

/** The items in an order that the seed decides (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: SeededRandom): readonly T[] {
  const drawn = [...items];
  // One row of bytes for all: an integer a time would be a hash a time.
  const bytes = random.bytes(4 * drawn.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let i = drawn.length - 1; i > 0; i--) {
    const j = view.getUint32(4 * i) % (i + 1);
    [drawn[i], drawn[j]] = [drawn[j] as T, drawn[i] as T];
  }
  return drawn;
}

/** A name that no driver can know. */
export function unknownOp(random: SeededRandom): string {
  return `unknown.x${Buffer.from(random.bytes(8)).toString("hex")}`;
}

/** Operations that the driver does not name: names drawn at random, alone and below a known prefix, and those of the specification that it leaves out. */
export function unknownQuestions(cases: CodecCases, capabilities: ReadonlySet<string>, random: SeededRandom): readonly Question[] {
  const hex = (): string => Buffer.from(random.bytes(6)).toString("hex");
  const drawn = [unknownOp(random), `hello.${hex()}`, ...[...capabilities].slice(0, 1).map((op) => `${op}-${hex()}`)];
  const leftOut = cases.ops
    .filter((op) => !capabilities.has(op))
    .flatMap((op) =>
      cases
        .of(op)
        .filter((one) => !isRefused(one))
        .slice(0, 1),
    );
  return [...drawn.map((op) => ({ op: op.slice(0, 64), in: {} })), ...leftOut.map(({ op, in: input }) => ({ op, in: input }))];
}

const WRONG_VALUES: readonly (readonly [Json, string])[] = [
  [null, "null"],
  ["0", "a text of one digit"],
  [[], "an array"],
];

/** For each operation that the driver names, requests whose `in` is not of its type: a member of another type each, and no members at all. */
export function wrongInputs(cases: CodecCases, capabilities: ReadonlySet<string>): readonly WrongInput[] {
  return cases.ops
    .filter((op) => capabilities.has(op))
    .flatMap((op) => {
      const right = cases.of(op).find((one) => !isRefused(one));
      if (right === undefined) return [];
      const isWrong = ({ in: input }: Question): boolean => !validate("open", right.type as TypeName, input).ok;
      const members = Object.keys(right.in).flatMap((name) =>
        WRONG_VALUES.map(([value, what]): WrongInput => ({ op, in: { ...right.in, [name]: value }, what: `with ${what} as ${name}` })),
      );
      return [{ op, in: {}, what: "without its members" }, ...members].filter(isWrong);
    });
}

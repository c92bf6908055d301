// Drivers that have the right answers, and keep to the driver protocol in all things but one.
import type { RequirementId } from "../../runner/requirement-id.ts";
import type { Say } from "./knowing.ts";
import { helloOf, saying } from "./knowing.ts";
import type { AskedLine, Shim } from "./shim.ts";

/** A wrong driver, and what finds it. */
export interface WrongDriver {
  readonly id: string;
  readonly violates: readonly [RequirementId, ...RequirementId[]];
  /** What is wrong with it, in a sentence. */
  readonly title: string;
  /** Globs over check ids: each check that one selects must fail. */
  readonly expected: readonly string[];
  /** Globs over checks that may fail as well. */
  readonly collateral?: readonly string[];
  /** @param say - the right answers */
  make(say: Say, ops: readonly string[]): Shim;
}

/** Does something else instead of answering, once in so many requests that are no hello. */
function nowAndThen(say: Say, every: number, instead: (line: AskedLine, stage: Parameters<Shim["asked"]>[1]) => void): Shim {
  let count = 0;
  const right = saying(say);
  return {
    asked(line, stage) {
      if (line.op !== "hello" && ++count % every === 0) instead(line, stage);
      else right.asked(line, stage);
    },
  };
}

/** Says something beside the right answer, each time. */
function beside(say: Say, more: (stage: Parameters<Shim["asked"]>[1], line: AskedLine) => void): Shim {
  return nowAndThen(say, 10, (line, stage) => {
    more(stage, line);
    stage.say({ id: line.id, ...say(line) });
  });
}

/** Answers some operation or kind of answer otherwise. */
const otherwise = (say: Say, change: (answer: object, line: AskedLine) => object): Shim => saying((line) => change(say(line), line));

const VECTORS = "*/codec-*";
const once = { violates: ["driver.answer-once"], expected: ["driver.answer-once/*"] } as const;
const stdout = { violates: ["driver.stdout"], expected: ["driver.stdout/*"] } as const;
const end = { violates: ["driver.end"], expected: ["driver.end/*"] } as const;

/** At least one for each requirement of the driver protocol. */
export const WRONG_DRIVERS: readonly WrongDriver[] = [
  {
    ...once,
    id: "answers-twice",
    title: "It answers some requests twice.",
    collateral: [VECTORS],
    make: (say) => beside(say, (stage, line) => stage.say({ id: line.id, ...say(line) })),
  },
  {
    ...once,
    id: "forgets-a-request",
    title: "It does not answer some requests.",
    collateral: [VECTORS],
    make: (say) => nowAndThen(say, 50, () => undefined),
  },
  {
    ...once,
    id: "answers-another-id",
    title: "It answers what was not asked.",
    make: (say) => beside(say, (stage, { id }) => stage.say({ id: id + 1_000_000, ok: {} })),
  },
  {
    ...once,
    id: "merges-answers",
    title: "It says in one line that it refuses, and why it is broken.",
    collateral: [VECTORS],
    make: (say) => otherwise(say, (answer) => ("reject" in answer ? { ...answer, fault: { message: "refused" } } : answer)),
  },
  {
    id: "names-hello",
    violates: ["driver.hello"],
    title: "It counts `hello` among its operations.",
    expected: ["driver.hello/*"],
    make: (say, ops) => otherwise(say, (answer, { op }) => (op === "hello" ? helloOf([...ops, "hello"]) : answer)),
  },
  {
    id: "another-version",
    violates: ["driver.hello"],
    title: "It says that it speaks version 2.",
    expected: ["driver.hello/*"],
    make: (say, ops) =>
      otherwise(say, (answer, { op }) =>
        op === "hello" ? { ok: { ...(helloOf(ops) as { readonly ok: object }).ok, version: 2 } } : answer,
      ),
  },
  {
    id: "hides-an-operation",
    violates: ["driver.hello", "driver.unsupported"],
    title: "It knows an operation that it does not name.",
    expected: ["driver.hello/*", "driver.unsupported/*"],
    make: (say, ops) => otherwise(say, (answer, { op }) => (op === "hello" ? helloOf(ops.filter((one) => one !== "id.compare")) : answer)),
  },
  {
    id: "unknown-is-fault",
    violates: ["driver.unsupported"],
    title: "It says that it is broken when it does not know an operation.",
    expected: ["driver.unsupported/*"],
    make: (say) => otherwise(say, (answer) => ("unsupported" in answer ? { fault: { message: "unknown" } } : answer)),
  },
  {
    id: "one-code-for-all",
    violates: ["driver.reject"],
    title: "It refuses everything with one code.",
    expected: ["driver.reject/*"],
    collateral: [VECTORS],
    make: (say) => otherwise(say, (answer) => ("reject" in answer ? { reject: { code: "conflict" } } : answer)),
  },
  {
    id: "refusal-is-fault",
    violates: ["driver.reject"],
    title: "It says that it is broken when it refuses.",
    expected: ["driver.reject/*"],
    collateral: [VECTORS],
    make: (say) => otherwise(say, (answer) => ("reject" in answer ? { fault: { message: "refused" } } : answer)),
  },
  {
    id: "wrong-input-is-refused",
    violates: ["driver.fault"],
    title: "It refuses an input of another type, as if the specification said so.",
    expected: ["driver.fault/*"],
    make: (say) => otherwise(say, (answer) => ("fault" in answer ? { reject: { code: "malformed" } } : answer)),
  },
  {
    id: "dies-of-wrong-input",
    violates: ["driver.fault"],
    title: "It ends when an input has no members.",
    expected: ["driver.fault/*", "driver.answer-once/*"],
    collateral: [VECTORS],
    make: (say) => ({
      asked(line, stage) {
        if ("fault" in say(line)) stage.die(1);
        else stage.say({ id: line.id, ...say(line) });
      },
    }),
  },
  {
    id: "remembers-requests",
    violates: ["driver.stateless"],
    title: "It refuses what it was asked before.",
    expected: ["driver.stateless/*"],
    collateral: [VECTORS],
    make(say) {
      const seen = new Set<string>();
      return otherwise(say, (answer, { op, in: input }) => {
        const asked = `${op} ${JSON.stringify(input)}`;
        if (op !== "hello" && seen.has(asked)) return { reject: { code: "replayed" } };
        seen.add(asked);
        return answer;
      });
    },
  },
  {
    ...stdout,
    id: "greets-people",
    title: "It prints a line for people first.",
    make: (say) => ({ ...saying(say), begin: (stage) => stage.say("codec ready") }),
  },
  { ...stdout, id: "prints-empty-lines", title: "It prints empty lines.", make: (say) => beside(say, (stage) => stage.raw("\n")) },
  {
    ...stdout,
    id: "prints-a-log",
    title: "It prints what it does, as JSON.",
    make: (say) => beside(say, (stage, { op }) => stage.say({ level: "info", op })),
  },
  {
    ...stdout,
    id: "prints-no-utf8",
    title: "It prints octets that are not UTF-8.",
    make: (say) => beside(say, (stage) => stage.raw(Uint8Array.of(0x22, 0xff, 0xfe, 0x22, 0x0a))),
  },
  {
    ...stdout,
    id: "ends-with-half-a-line",
    title: "Its output ends with half a line.",
    make: (say) => ({
      ...saying(say),
      inputOver(stage) {
        stage.raw('{"id":1,');
        stage.die(0);
      },
    }),
  },
  {
    ...end,
    id: "ends-with-one",
    title: "It ends with the exit status 1.",
    make: (say) => ({ ...saying(say), inputOver: (stage) => stage.die(1) }),
  },
  {
    ...end,
    id: "never-ends",
    title: "It goes on when its input has ended.",
    make: (say) => ({ ...saying(say), inputOver: () => undefined }),
  },
  {
    ...end,
    id: "leaves-the-rest",
    title: "It ends with its input, and leaves what it was asked last.",
    collateral: ["driver.answer-once/*"],
    make(say) {
      const held: (() => void)[] = [];
      return {
        asked(line, stage) {
          // It answers a little later: those that are due when the input ends are lost.
          held.push(() => stage.say({ id: line.id, ...say(line) }));
          setImmediate(() => held.shift()?.());
        },
        inputOver: (stage) => stage.die(0),
      };
    },
  },
];

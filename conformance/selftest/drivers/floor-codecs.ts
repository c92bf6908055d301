import { randomBytes } from "node:crypto";
import type { JsonObject } from "../../probe/wire/index.ts";
import { helloOf, saying, type Say } from "./knowing.ts";
import type { Shim } from "./shim.ts";

/** A driver that knows nothing. Whatever it does, it must not pass a single MUST. */
export interface FloorCodec {
  readonly id: string;
  make(): Shim;
}

const always =
  (answer: object): Say =>
  () =>
    answer;

/** What such drivers say to everything. */
const WORDS: Readonly<Record<string, () => Say>> = {
  "always-ok": () => always({ ok: {} }),
  "always-reject": () => always({ reject: { code: "malformed" } }),
  "always-bad-signature": () => always({ reject: { code: "bad-signature" } }),
  "always-unsupported": () => always({ unsupported: { reason: "no" } }),
  "always-fault": () => always({ fault: { message: "broken" } }),
  "one-and-the-same": () => always({ ok: { order: -1 } }),
  echo: () => (line) => ({ ok: line.in }),
  "previous-answer": () => {
    let before: object = { ok: {} };
    return ({ in: input }) => {
      const answer = before;
      before = { ok: input };
      return answer;
    };
  },
  "ok-or-reject-in-turn": () => {
    let count = 0;
    return () => (count++ % 2 === 0 ? { ok: {} } : { reject: { code: "malformed" } });
  },
};

/** The same, but it keeps to the form as far as that goes: it says hello, and does not know what it does not name. */
function polite(say: Say, ops: readonly string[]): Say {
  const known = new Set(ops);
  return (line) => {
    if (line.op === "hello") return helloOf(ops);
    if (!known.has(line.op)) return { unsupported: { reason: "no such operation" } };
    return Object.keys(line.in).length === 0 ? { fault: { message: "another type" } } : say(line);
  };
}

const ask = (line: { readonly id: number; readonly op: string; readonly in: JsonObject }): string => JSON.stringify(line);

/** Those that do not even keep to lines. */
const SILENT_OR_WILD: Readonly<Record<string, () => Shim>> = {
  "never-answers": () => ({ asked: () => undefined }),
  "exits-at-once": () => ({ begin: (stage) => stage.die(0), asked: () => undefined }),
  "exits-when-asked": () => ({ asked: (_, stage) => stage.die(1) }),
  "sends-lines-back": () => ({ asked: (line, stage) => stage.say(ask(line)) }),
  "random-bytes": () => ({ asked: (_, stage) => stage.raw(randomBytes(64)) }),
  "all-four-at-once": () => saying(always({ ok: {}, reject: { code: "malformed" }, unsupported: { reason: "" }, fault: { message: "" } })),
  "all-four-in-turn": () => ({
    asked({ id }, stage) {
      for (const answer of [{ ok: {} }, { reject: { code: "malformed" } }, { unsupported: { reason: "" } }, { fault: { message: "" } }])
        stage.say({ id, ...answer });
    },
  }),
};

/** All drivers of the vacuity floor. `ops`: the operations that the polite ones name. */
export function floorCodecs(ops: readonly string[]): readonly FloorCodec[] {
  return [
    ...Object.entries(WORDS).flatMap(([id, say]) => [
      { id, make: () => saying(say()) },
      { id: `polite-${id}`, make: () => saying(polite(say(), ops)) },
    ]),
    ...Object.entries(SILENT_OR_WILD).map(([id, make]) => ({ id, make })),
  ];
}

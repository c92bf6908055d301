import type { Socket } from "../../probe/websocket.ts";
import { dial } from "../../probe/actors/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import type { ServerTest } from "../../runner/context.ts";
import { closeCodeOf, ended, fenceFrames, frameOfSize, keptStage, LEAST_FRAME, type Stage } from "./scene.ts";

/** Something for which a relay ends a connection, and the connection. */
interface Cause {
  readonly what: string;
  readonly provoke: (stage: Stage) => Promise<Socket>;
}

/** A connection that has its challenge and answers it with that text. */
function firstText(what: string, text: string): Cause {
  return {
    what,
    provoke: async ({ tunnel }) => {
      const { socket } = await dial(tunnel);
      socket.sendText(text);
      return socket;
    },
  };
}

const BEFORE: readonly Cause[] = [
  firstText("a first message that is no JSON", "hello"),
  firstText("a first message that is a ping", '{"n":1,"type":"ping"}'),
  firstText("a first message that is too large", JSON.stringify({ type: "connect", pad: "x".repeat(20_000) })),
  {
    what: "a connect that is two minutes old",
    provoke: async ({ attempt, world }) => {
      const alter = { before: (object: { issued_at?: unknown }) => void (object.issued_at = world.now() - 120_000) };
      return (await attempt("old", { alter })).socket;
    },
  },
];

const AFTER: readonly Cause[] = [
  {
    what: "a text that is no JSON, on a live connection",
    provoke: async ({ join }) => {
      const { socket } = await join("no-json");
      socket.sendText("hello");
      return socket;
    },
  },
  {
    what: "another connection of the same device",
    provoke: async ({ join }) => {
      const { socket } = await join("twice");
      await join("twice");
      return socket;
    },
  },
  {
    what: "one dropped frame more than strikes",
    provoke: async ({ t, join }) => {
      const { socket, sendFrame, connection } = await join("strikes");
      for (let sent = 0; sent <= t.limit("strikes"); sent += 1) sendFrame(frameOfSize(t, { connection: connection + 1 }, LEAST_FRAME));
      return socket;
    },
  },
];

async function judge(t: ServerTest, causes: readonly Cause[]): Promise<void> {
  const stage = await keptStage(t);
  const { keeper } = stage;
  for (const cause of causes) {
    const socket = await cause.provoke(stage);
    const { code, close, errorLast } = await ended(t, { socket }, `the end of the connection after ${cause.what}`);
    const observed = `error ${code}, then the close code ${String(close)}`;
    t.expect(errorLast, { what: `what comes last before the close after ${cause.what}`, expected: "an error message", observed });
    t.expect(close === closeCodeOf(code), {
      what: `the close code after ${cause.what}`,
      expected: `${String(closeCodeOf(code) ?? "that of a registered code")} for ${code}`,
      observed,
    });
  }
  await fenceFrames(t, await stage.join("speaker"), [keeper]);
}

export const closeCodes: readonly ServerCheck[] = [
  serverCheck({
    id: "relay.close-code/before-the-welcome",
    requirement: "relay.close-code",
    title: "A relay that refuses a connection says so in an error message and closes with 4000 + n of its code.",
    run: (t) => judge(t, BEFORE),
  }),
  serverCheck({
    id: "relay.close-code/after-the-welcome",
    requirement: "relay.close-code",
    title: "A relay that ends a live connection because of a code says so in an error message and closes with 4000 + n of it.",
    run: (t) => judge(t, AFTER),
  }),
];

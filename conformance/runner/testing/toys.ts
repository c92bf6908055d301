// A toy protocol of one endpoint, to prove each rule of the runner: POST /thing {"word": "good"} is accepted, any other word is `forbidden`.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { AnyCheck } from "../check.ts";
import type { ServerTest } from "../context.ts";
import type { Reply } from "../reply.ts";
import { requirementBook, type Requirement, type RequirementBook } from "../requirements.ts";
import type { CheckRun } from "../run-check.ts";
import { assumedTarget, type Target } from "../target.ts";
import type { Level } from "../verdict.ts";

export type ToyBehaviour = "right" | "accepts-all" | "refuses-all" | "wrong-code" | "hangs-up" | "silent";

export interface ToyServer {
  readonly url: string;
  /** Resolves when that many requests have come. */
  asked(count: number): Promise<void>;
  close(): Promise<void>;
}

function documentOf(name: string): string {
  const limits = { idle_ms: 500, max_age_ms: 86_400_000 };
  return JSON.stringify({ v: 1, server: name, server_key: "", vtservers: [], features: { registration: "open" }, limits });
}

/** Starts a toy server on a free port of loopback. */
export async function toyServer(behaviour: ToyBehaviour = "right"): Promise<ToyServer> {
  let requests = 0;
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    requests += 1;
    for (const look of waiting) look();
    if (request.url === "/.well-known/voicetunnel") {
      response.writeHead(200, { "content-type": "application/json" }).end(documentOf(request.headers.host ?? ""));
      return;
    }
    if (behaviour === "hangs-up") return void request.socket.destroy();
    if (behaviour === "silent") return;
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      const good = body.includes('"good"');
      const accepted = behaviour === "accepts-all" || (behaviour !== "refuses-all" && good);
      if (accepted) return void response.writeHead(200, { "content-type": "application/json" }).end("{}");
      const code = behaviour === "wrong-code" ? "malformed" : "forbidden";
      response.writeHead(403, { "content-type": "application/problem+json" }).end(JSON.stringify({ code }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const asked = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (requests < count) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}`, asked, close };
}

/** Says a word to the toy server and records it on the wire. */
export async function say(t: ServerTest, word: string): Promise<Reply> {
  const body = JSON.stringify({ word });
  t.wire.record({ direction: "sent", transport: "http", summary: "POST /thing", body });
  const response = await fetch(`${t.target.url}/thing`, { method: "POST", body, signal: t.signal });
  const text = await response.text();
  t.wire.record({ direction: "received", transport: "http", summary: String(response.status), body: text });
  const code = (JSON.parse(text === "" ? "{}" : text) as { readonly code?: string }).code;
  return { status: response.status, problem: code === undefined ? undefined : { code } };
}

const toyRequirement = (id: string, level: Level): Requirement => ({
  id,
  chapter: "toy",
  file: "spec/toy.md",
  line: 7,
  level,
  keyword: level.toUpperCase(),
  classes: ["server"],
  text: `A server ${level.toUpperCase()} do ${id}.`,
});

/** Requirements of the toy protocol. */
export const TOY_BOOK: RequirementBook = requirementBook([
  toyRequirement("toy.word", "must"),
  toyRequirement("toy.polite", "should"),
  toyRequirement("toy.extra", "may"),
]);

/** A check of `toy.word`, or of another requirement that its id begins with. */
export function toyCheck(id: string, run: AnyCheck["run"], more: Partial<AnyCheck> = {}): AnyCheck {
  return { id, requirement: id.split("/")[0] ?? "", title: `The toy does ${id}.`, run, ...more };
}

/** The honest check of the toy's one rule: a wrong word beside its twin. */
export const WORD_CHECK: AnyCheck = toyCheck("toy.word/twin", async (t) => {
  await t.twin({ field: "word", bad: () => say(t, "bad"), good: () => say(t, "good"), expect: { code: "forbidden", status: 403 } });
});

/** How a check is run in tests: quick, quiet, with a fixed seed. */
export function toyRun(url: string, more: Partial<CheckRun> = {}, target: Partial<Target> = {}): CheckRun {
  return {
    target: { ...assumedTarget(url), ...target },
    book: TOY_BOOK,
    settings: { seed: "1", runs: 50, scale: 1 },
    strict: false,
    server: url,
    signal: new AbortController().signal,
    ...more,
  };
}

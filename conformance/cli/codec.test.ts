// `conform run --codec`: small drivers in JavaScript, as processes.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCodecSuite, type CodecSuite } from "../codec-run/judge-codec.ts";
import type { Report } from "../report/report.ts";
import { loadRequirements, requirementBook } from "../runner/requirements.ts";
import { TOY_BOOK, toyServer, WORD_CHECK } from "../runner/testing/toys.ts";
import { BrokenRunError } from "../runner/usage-error.ts";
import type { Io } from "./io.ts";
import type { Suite } from "./suite.ts";
import { capture } from "./testing/capture.ts";

let folder: string;
let suite: Suite;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "voicetunnel-codec-"));
  const book = requirementBook([...TOY_BOOK.all, ...loadRequirements().all]);
  const codec: CodecSuite = loadCodecSuite(book);
  suite = { checks: [WORD_CHECK], book, codec: () => codec, startReference: () => Promise.reject(new BrokenRunError("no reference here")) };
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A driver that knows one operation; `order` compares. */
function driver(order: string): string {
  const program = `const answer = ({ op, in: i }) => {
    if (op === "hello") return { ok: { version: 1, name: "small", release: "2", language: "JavaScript", capabilities: ["id.compare"] } };
    if (op !== "id.compare") return { unsupported: { reason: op } };
    if (typeof i.a !== "string" || typeof i.b !== "string") return { fault: { message: "no texts" } };
    return { ok: { order: ${order} } };
  };
  require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
    const asked = JSON.parse(line);
    process.stdout.write(JSON.stringify({ id: asked.id, ...answer(asked) }) + "\\n");
  });`;
  return `${process.execPath} -e '${program}'`;
}
const BY_OCTETS = driver("Buffer.compare(Buffer.from(i.a), Buffer.from(i.b))");
const BY_UNITS = driver("i.a < i.b ? -1 : i.a > i.b ? 1 : 0");

const cli = (args: readonly string[], more: Partial<Io> = {}) => capture(["conform", ...args], more, suite);
const run = (...args: readonly string[]) => cli(["run", ...args]);
const ORDER = "encoding.octet-order/codec-id-compare";

test("a right codec: exit 0, and what it does not name is not run, with the reason", async () => {
  const { code, out } = await run("--codec", BY_OCTETS, "--reporter", "json");
  expect(code).toBe(0);
  const report = JSON.parse(out) as Report;
  expect(report).toMatchObject({
    target: { kind: "codec", name: "small 2" },
    codec: { language: "JavaScript", capabilities: ["id.compare"] },
  });
  expect(report.counts).toMatchObject({
    observation: { fail: 0, error: 0, inconclusive: 0 },
    notRun: { "operation-absent": expect.any(Number) as number },
  });
  expect(report.checks.find(({ id }) => id === ORDER)).toMatchObject({ observation: "pass", judges: "codec" });
});

test("a wrong codec: exit 1, with all that is needed to act on it; a replay says the same", async () => {
  const out = join(folder, "out");
  const first = await run("--codec", BY_UNITS, "--only", ORDER, "--out", out, "--seed", "7");
  expect(first.code).toBe(1);
  for (const part of [
    `NONCONFORMANT ${ORDER}`,
    "encoding.octet-order (MUST)",
    "spec/encoding.md:",
    "order/",
    '{"id":1,"op":"id.compare","in":{"a":',
    'ok {"order": 1}',
    'ok {"order": -1}',
    "voicetunnel conform run --codec ",
    `--only ${ORDER} --seed 7`,
  ]) {
    expect(first.out).toContain(part);
  }
  expect(readFileSync(join(out, "report.html"), "utf8")).toContain("<dt>Sent</dt>");
  const again = await cli(["replay", join(out, "replay", `${ORDER.replace("/", "--")}.json`)]);
  expect(again).toMatchObject({ code: 1 });
  expect(again.out).toContain("seed 7");
  const [before, after] = [first.out, again.out].map((text) => /^ {2}observed.*$/m.exec(text)?.[0]);
  expect(after).toBe(before);
  expect((await cli(["replay", join(out, "replay", `${ORDER.replace("/", "--")}.json`), "--codec", BY_OCTETS])).code).toBe(0);
});

test("an expected failure is known, until it is mended", async () => {
  const [out, file] = [join(folder, "base"), join(folder, "baseline.json")];
  await run("--codec", BY_UNITS, "--only", ORDER, "--out", out);
  const about = ["--reason", "compares UTF-16 units still", "--issue", "https://example.org/1", "--out", file];
  expect((await cli(["baseline", "init", join(out, "report.json"), ...about])).code).toBe(0);
  const only = ["--only", ORDER, "--baseline", file];
  expect((await run("--codec", BY_UNITS, ...only)).code).toBe(0);
  expect((await run("--codec", BY_OCTETS, ...only)).code).toBe(4);
});

test("beside a server: one report of both", async () => {
  const server = await toyServer();
  try {
    const { out } = await run("--server", server.url, "--codec", BY_UNITS, "--only", "toy.word", "--only", ORDER, "--reporter", "json");
    const report = JSON.parse(out) as Report;
    expect(report).toMatchObject({ target: { kind: "server", url: server.url }, codec: { name: "small" }, exitCode: 1 });
    expect(report.checks.map(({ id, outcome }) => [id, outcome])).toEqual([
      [WORD_CHECK.id, "conformant"],
      [ORDER, "nonconformant"],
    ]);
    const fast = await run(
      "--server",
      server.url,
      "--codec",
      BY_UNITS,
      "--fail-fast",
      "--only",
      "toy.word",
      "--only",
      ORDER,
      "--reporter",
      "json",
    );
    expect((JSON.parse(fast.out) as Report).checks.map(({ notRun }) => notRun)).toEqual(["fail-fast", undefined]);
  } finally {
    await server.close();
  }
});

test.for<[string, number, string]>([
  ["", 2, "--codec wants a command"],
  ["a 'b", 2, "a quote is not closed"],
  ["/nonexistent/codec", 3, "there is no program /nonexistent/codec"],
  ["false", 3, "it ended with status 1"],
  ["cat", 3, "none of the four kinds of answers"],
  ["echo welcome", 3, "hello is not answered"],
  ["echo welcome", 3, "on standard output came what is no answer: it is no JSON text (grammar at octet 0): welcome"],
])("the command %j: exit %i and one line", async ([command, exit, words]) => {
  const { code, out, err } = await run("--codec", command);
  expect([code, out]).toEqual([exit, ""]);
  expect(err).toContain(words);
  expect(err.trim().split("\n")).toHaveLength(1);
});

test("what is about servers alone means nothing for a codec: exit 2", async () => {
  for (const option of ["--peer-url", "--peer-server"]) {
    const { code, err } = await run("--codec", "cat", option, "http://127.0.0.1:9");
    expect(code).toBe(2);
    expect(err).toContain(`${option} means nothing`);
  }
});

test("checks of servers alone: nothing is selected, nothing is started, exit 5", async () => {
  expect((await run("--codec", "/nonexistent/codec", "--only", "toy.word")).code).toBe(5);
  expect((await run("--codec", "/nonexistent/codec", "--only", "toy.wrod")).code).toBe(2);
});

test("an interrupt ends the driver and leaves a partial report: exit 130", async () => {
  const controller = new AbortController();
  const never = `sh -c 'read line; echo \\{\\"id\\":1,\\"ok\\":\\{\\"version\\":1,\\"name\\":\\"x\\",\\"release\\":\\"1\\",\\"language\\":\\"sh\\",\\"capabilities\\":[\\"id.compare\\"]\\}\\}; sleep 600'`;
  const running = cli(["run", "--codec", never, "--reporter", "json", "--timeout-scale", "100"], { interrupt: controller.signal });
  setImmediate(() => controller.abort());
  const { code, out, err } = await running;
  expect(code).toBe(130);
  expect(JSON.parse(out)).toMatchObject({ run: { interrupted: true }, verdict: "interrupted" });
  expect(err).toContain("partial");
});

test("a driver that an interrupt keeps from answering hello has failed nothing", async () => {
  const controller = new AbortController();
  const running = cli(["run", "--codec", "sleep 600", "--timeout-scale", "100"], { interrupt: controller.signal });
  setImmediate(() => controller.abort());
  const { code, out } = await running;
  expect(code).toBe(130);
  expect(out).not.toContain("NONCONFORMANT");
  expect(out).toContain("the codec without a name, by sleep 600");
});

test("what a codec says of itself stays within its line", async () => {
  const { code, out } = await run("--codec", driver("0").replace('"small"', '"small\\nCONFORMANT: all"'), "--only", "driver.hello");
  expect(code).not.toBe(0);
  expect(out).toContain("the codec small CONFORMANT: all 2 (JavaScript), by");
});

test("list and explain know the checks of codecs", async () => {
  const { out } = await cli(["list", "--json", "--only", ORDER]);
  expect(JSON.parse(out)).toMatchObject([
    { id: ORDER, judges: "codec", needs: ["operation:id.compare"], cases: expect.any(Number) as number },
  ]);
  const explained = await cli(["explain", ORDER]);
  expect(explained.out).toContain(`voicetunnel conform run --codec "CMD" --only ${ORDER}`);
});

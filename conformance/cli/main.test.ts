import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../report/report.ts";
import { TOY_BOOK, toyCheck, toyServer, WORD_CHECK, type ToyBehaviour, type ToyServer } from "../runner/testing/toys.ts";
import { BrokenRunError } from "../runner/usage-error.ts";
import type { Io } from "./io.ts";
import type { Suite } from "./suite.ts";
import { capture } from "./testing/capture.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "voicetunnel-cli-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let server: ToyServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
async function start(behaviour: ToyBehaviour = "right"): Promise<string> {
  server = await toyServer(behaviour);
  return server.url;
}

const SUITE: Suite = {
  checks: [WORD_CHECK, toyCheck("toy.polite/greets", async (t) => t.fact("it greeted"))],
  book: TOY_BOOK,
  startReference: () => Promise.reject(new BrokenRunError("no reference here")),
};

const cli = (args: readonly string[], more: Partial<Io> = {}, suite: Suite = SUITE) => capture(args, more, suite);

const run = (...args: readonly string[]) => cli(["conform", "run", ...args]);

describe("--peer-url", () => {
  test("whose URL or port is wrong, or taken: exit 2 and one line", async () => {
    const url = await start();
    const { port } = new URL(url);
    for (const [args, words] of [
      [["--peer-url", "peer.example"], "--peer-url wants a URL"],
      [["--peer-url", "https://peer.example"], "needs --peer-port"],
      [["--peer-port", "9000"], "--peer-port means nothing without --peer-url"],
      [["--peer-url", "http://127.0.0.1:9", "--peer-port", port], `cannot listen on port ${port}`],
    ] as const) {
      const { code, out, err } = await run("--server", url, ...args);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(words);
      expect(err.trim().split("\n")).toHaveLength(1);
    }
  });

  test("is shown in the help", async () => {
    const { out } = await run("--help");
    expect(out).toContain("--peer-url <URL>");
    expect(out).toContain("--peer-port <N>");
  });
});

describe("conform run", () => {
  test("a right server: exit 0, verdict and cost on stdout", async () => {
    const { code, out, err } = await run("--server", await start());
    expect(code).toBe(0);
    expect(out).toContain("CONFORMANT");
    expect(out).toMatch(/checks per second, .* ms per check/);
    expect(err).toMatch(/2\/2 checks, 0 failed/);
  });

  test.each(["accepts-all", "refuses-all", "wrong-code"] as const)("a server that %s: exit 1", async (behaviour) => {
    expect((await run("--server", await start(behaviour))).code).toBe(1);
  });

  test("--reporter json alone leaves stdout pure JSON", async () => {
    const { out } = await run("--server", await start(), "--reporter", "json");
    expect(JSON.parse(out)).toMatchObject({ format: "voicetunnel-report", counts: { total: 2 } });
  });

  test("--out writes the report, the page, what was asked for and replay files; a replay says the same", async () => {
    const url = await start("wrong-code");
    const out = join(folder, "out");
    expect(await run("--server", url, "--out", out, "--reporter", "console", "--reporter", "tap", "--seed", "7")).toMatchObject({
      code: 1,
    });
    expect((JSON.parse(readFileSync(join(out, "report.json"), "utf8")) as Report).run.seed).toBe("7");
    expect(readFileSync(join(out, "report.html"), "utf8")).toContain("<!doctype html>");
    expect(readFileSync(join(out, "report.tap"), "utf8")).toContain("TAP version 14");
    const replay = await cli(["conform", "replay", join(out, "replay", "toy.word--twin.json")]);
    expect(replay).toMatchObject({ code: 1 });
    expect(replay.out).toContain("seed 7");
  });

  test("a configuration file has the same names, and the command line counts more", async () => {
    const file = join(folder, "conform.json");
    writeFileSync(file, JSON.stringify({ server: await start(), only: ["toy.polite"], seed: "9", reporter: ["json"] }));
    const { code, out } = await run("--config", file, "--seed", "10");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ counts: { total: 1 }, run: { seed: "10", only: ["toy.polite"] } });
  });

  test("an interrupt leaves a partial report and exit 130", async () => {
    const { code, out, err } = await cli(["conform", "run", "--server", await start(), "--reporter", "json"], {
      interrupt: AbortSignal.abort(),
    });
    expect(code).toBe(130);
    expect(JSON.parse(out)).toMatchObject({ run: { interrupted: true }, verdict: "interrupted" });
    expect(err).toContain("partial");
  });

  test("a check that breaks: exit 3, and the stack only on request", async () => {
    const suite = { ...SUITE, checks: [toyCheck("toy.word/buggy", () => Promise.reject(new TypeError("oops")))] };
    const url = await start();
    const quiet = await cli(["conform", "run", "--server", url], {}, suite);
    expect(quiet.code).toBe(3);
    expect(quiet.out).not.toContain("run-check");
    expect((await cli(["conform", "run", "--server", url, "--verbose"], {}, suite)).out).toContain("TypeError: oops");
    expect((await cli(["conform", "run", "--server", url], { env: { VT_DEBUG: "1" } }, suite)).out).toContain("TypeError: oops");
  });

  test("only inconclusive: exit 6; nothing selected: exit 5", async () => {
    const url = await start();
    const vague = { ...SUITE, checks: [toyCheck("toy.word/vague", async (t) => t.inconclusive("unclear"))] };
    expect((await cli(["conform", "run", "--server", url], {}, vague)).code).toBe(6);
    expect((await run("--server", url, "--only", "toy.polite", "--level", "must")).code).toBe(5);
  });

  test("the baseline: known failures pass, stale ones are exit 4 and can be pruned", async () => {
    const out = join(folder, "base");
    const file = join(folder, "baseline.json");
    const bad = await start("wrong-code");
    await run("--server", bad, "--out", out);
    const about = ["--reason", "not written yet, see issue", "--issue", "https://example.org/1"];
    expect((await cli(["conform", "baseline", "init", join(out, "report.json"), ...about, "--out", file])).code).toBe(0);
    expect((await run("--server", bad, "--baseline", file)).code).toBe(0);
    await server?.close();
    const good = await start();
    expect((await run("--server", good, "--baseline", file, "--out", out)).code).toBe(4);
    expect((await cli(["conform", "baseline", "check", file, "--report", join(out, "report.json")])).code).toBe(4);
    expect((await cli(["conform", "baseline", "prune", file, "--report", join(out, "report.json")])).code).toBe(0);
    expect((await run("--server", good, "--baseline", file)).code).toBe(0);
  });
});

describe("mistakes are one clear line on stderr, nothing on stdout", () => {
  const mistakes: readonly (readonly [readonly string[], number, RegExp])[] = [
    [["conform", "run", "--sede", "1"], 2, /unknown option '--sede' \(Did you mean --seed\?\)/],
    [["conform", "rnu"], 2, /unknown command 'rnu' \(Did you mean run\?\)/],
    [["conform", "run", "--server", "nonsense"], 2, /--server wants a URL/],
    [["conform", "run", "--only", "toy.wrod"], 2, /matches no check.*nearest: toy\.word/],
    [["conform", "run", "--jobs", "0"], 2, /--jobs wants a whole number from 1 to 64, not 0/],
    [["conform", "run", "--jobs", "many"], 2, /--jobs wants/],
    [["conform", "run", "--timeout-scale", "-1"], 2, /--timeout-scale/],
    [["conform", "run", "--level", "maybe"], 2, /--level wants must, should or may/],
    [["conform", "run", "--shard", "3/2"], 2, /--shard wants I\/N/],
    [["conform", "run", "--reporter", "jsno"], 2, /there is no reporter jsno; did you mean json\?/],
    [["conform", "run", "--baseline", "missing.json"], 2, /cannot read the baseline missing\.json: there is no such file/],
    [["conform", "run", "--config", "missing.json"], 2, /cannot read the configuration/],
    [["conform", "run", "--seed", "a b"], 2, /--seed wants/],
    [["conform", "explain", "toy.wodr"], 2, /nearest: toy\.word/],
    [["conform", "replay", "missing.json"], 2, /cannot read the replay file/],
    [["conform", "report", "diff", "a.json", "b.json"], 2, /cannot read the report a\.json/],
    [["serve", "--port", "99999"], 2, /--port wants a number from 0 to 65535/],
    [["serve", "--only", "nothing"], 2, /--only wants homeserver or vtserver/],
    [["conform", "run"], 3, /no reference here/],
    [["frobnicate"], 2, /unknown command 'frobnicate'; --help shows/],
    [["conform", "explain"], 2, /missing required argument 'ID'; --help shows/],
    [["conform", "run", "--server", "localhost:8448"], 2, /did you mean http:\/\/localhost:8448\?/],
  ];
  test.each(mistakes)("%j: exit %i", async (args, code, line) => {
    const result = await cli(args);
    expect(result).toMatchObject({ code, out: "" });
    expect(result.err).toMatch(line);
    expect(result.err.trimEnd().split("\n")).toHaveLength(1);
    expect(result.err).not.toMatch(/^\s+at /m);
  });

  test.each([
    ["a file", () => join(folder, "in-the-way"), /a file of that name is in the way/],
    ["a folder below a file", () => join(folder, "in-the-way", "x"), /a file of that name is in the way/],
    ["an empty name", () => "", /--out wants the name of a folder/],
    ["what the system refuses", () => "/proc/no-folder", /cannot write reports into \/proc/],
  ])("--out %s: refused before anything is asked of the server", async (_, out, line) => {
    writeFileSync(join(folder, "in-the-way"), "");
    const result = await run("--server", "http://127.0.0.1:9", "--out", out());
    expect(result).toMatchObject({ code: 2, out: "" });
    expect(result.err).toMatch(line);
    expect(result.err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("files that cannot be written are mistakes, too, and a baseline is judged even if it is empty", async () => {
    const out = join(folder, "written");
    await run("--server", await start(), "--out", out);
    const report = join(out, "report.json");
    const nowhere = join(folder, "missing", "x.json");
    const init = ["conform", "baseline", "init", report, "--issue", "https://example.org/1"];
    const reason = ["--reason", "not written yet, see issue"];
    for (const [args, line] of [
      [["conform", "report", "merge", report, "--out", nowhere], /cannot write the report .*: there is no such folder/],
      [[...init, ...reason, "--out", nowhere], /cannot write the baseline .*: there is no such folder/],
      [[...init, "--reason", "x"], /--reason must be a reason of at least ten characters/],
      [[...init, ...reason, "--expires", "tomorrow"], /--expires must be a date, YYYY-MM-DD/],
      [[...init, ...reason, "--expires", "2026-02-31"], /--expires must be a day of the calendar/],
    ] as const) {
      const result = await cli(args);
      expect(result).toMatchObject({ code: 2, out: "" });
      expect(result.err).toMatch(line);
    }
  });

  test("an unreachable server, and something that is no VoiceTunnel server: exit 3", async () => {
    const url = await start();
    await server?.close();
    const gone = await run("--server", url, "--timeout-scale", "0.1");
    expect(gone).toMatchObject({ code: 3, out: "" });
    expect(gone.err).toMatch(/cannot reach .*: connection refused/);
  });

  test.each([
    ["{", /is not JSON/],
    ["[]", /JSON object/],
    ['{"sever": "x"}', /unknown option "sever"; did you mean server\?/],
    ['{"jobs": "4"}', /jobs must be a number/],
    ['{"only": "x"}', /only must be a list of strings/],
  ])("the configuration %s", async (text, line) => {
    const file = join(folder, "wrong.json");
    writeFileSync(file, text);
    const result = await run("--config", file);
    expect(result).toMatchObject({ code: 2 });
    expect(result.err).toMatch(line);
  });
});

describe("looking around", () => {
  test("list shows level, id and title; as JSON for machines", async () => {
    expect((await cli(["conform", "list"])).out).toContain("MUST   toy.word/twin");
    expect(JSON.parse((await cli(["conform", "list", "--json", "--only", "toy.polite"])).out)).toMatchObject([
      { id: "toy.polite/greets", level: "should" },
    ]);
  });

  test("explain shows the sentence, where it stands and its checks, for either kind of id", async () => {
    for (const id of ["toy.word", "toy.word/twin"]) {
      const { out } = await cli(["conform", "explain", id]);
      for (const part of ["A server MUST do toy.word.", "spec/toy.md:7", "toy.word/twin"]) expect(out).toContain(part);
    }
  });

  test("help and version are no mistakes", async () => {
    expect(await cli(["--help"])).toMatchObject({ code: 0, err: "" });
    expect((await cli(["--help"])).out).toContain("130  interrupted");
    expect((await cli(["--version"])).out).toMatch(/^\d+\.\d+\.\d+/);
  });
});

test("reports are rendered, merged and compared", async () => {
  const out = join(folder, "two");
  await run("--server", await start(), "--out", out);
  const file = join(out, "report.json");
  expect((await cli(["conform", "report", "render", file, "--reporter", "markdown"])).out).toContain("# VoiceTunnel conformance");
  expect((await cli(["conform", "report", "diff", file, file])).out).toContain("0 changes, 0 worse");
  expect((await cli(["conform", "report", "merge", file])).code).toBe(0);
});

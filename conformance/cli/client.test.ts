// `conform run --client`: a toy client as a process.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CLIENT_DRIVER_CHECKS } from "../client-run/client-driver-checks.ts";
import type { ClientSuite } from "../client-run/load-suite.ts";
import { TALK_CHECK } from "../client-run/testing/toy-client.ts";
import type { PlayedServer } from "../probe/played/interface.ts";
import type { Report } from "../report/report.ts";
import { loadRequirements, requirementBook } from "../runner/requirements.ts";
import { TOY_BOOK, toyServer, WORD_CHECK } from "../runner/testing/toys.ts";
import { BrokenRunError } from "../runner/usage-error.ts";
import type { Suite } from "./suite.ts";
import { capture } from "./testing/capture.ts";

const clientSuite = (checks: ClientSuite["checks"]): ClientSuite => ({
  checks,
  driverChecks: CLIENT_DRIVER_CHECKS,
  play: () => () => Promise.resolve({ name: "127.0.0.1:9", isRegistered: () => true } as Partial<PlayedServer> as PlayedServer),
});

let folder: string;
let suite: Suite;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "voicetunnel-client-"));
  const book = requirementBook([...TOY_BOOK.all, ...loadRequirements().all]);
  const startReference: Suite["startReference"] = () => Promise.reject(new BrokenRunError("no reference here"));
  suite = { checks: [WORD_CHECK], book, client: () => Promise.resolve(clientSuite([TALK_CHECK])), startReference };
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const PROGRAM = join(import.meta.dirname, "../client-run/testing/toy-driver.ts");
const toy = (fault = "none"): string => `${process.execPath} ${PROGRAM} ${fault}`;
const cli = (...args: readonly string[]) => capture(["conform", ...args], {}, suite);
const run = (...args: readonly string[]) => cli("run", ...args);

test("a right client: exit 0, and the report says who it is and what it was asked", async () => {
  const { code, out } = await run("--client", toy(), "--reporter", "json");
  expect(code).toBe(0);
  const report = JSON.parse(out) as Report;
  expect(report).toMatchObject({
    target: { kind: "client", name: "toy 1" },
    client: { name: "toy", language: "TypeScript", checks: 1, starts: 1, restarts: 0 },
  });
  expect(report.checks.map(({ id, judges }) => [id, judges])).toEqual(
    [TALK_CHECK, ...CLIENT_DRIVER_CHECKS].map(({ id }) => [id, "client"]),
  );
});

test("a wrong client: exit 1, with all that is needed to act on it; a replay says the same", async () => {
  const out = join(folder, "out");
  const first = await run("--client", toy("deaf"), "--out", out, "--seed", "7", "--timeout-scale", "0.1");
  expect(first.code).toBe(1);
  for (const part of [
    `NONCONFORMANT ${TALK_CHECK.id}`,
    "client-driver.clients-apart (MUST)",
    "spec/client-driver.md:",
    "a notice `heard` within 300 ms",
    '"op":"talk"',
    `--client '${toy("deaf")}' --only ${TALK_CHECK.id} --seed 7`,
    "the client toy 1 (TypeScript), by",
  ]) {
    expect(first.out).toContain(part);
  }
  expect(readFileSync(join(out, "report.html"), "utf8")).toContain("<dt>Client</dt>");
  const file = join(out, "replay", `${TALK_CHECK.id.replace("/", "--")}.json`);
  expect(await cli("replay", file)).toMatchObject({ code: 1 });
  expect((await cli("replay", file, "--client", toy())).code).toBe(0);
});

test("a driver that dies: exit 1 for the driver, and the client is not blamed; what it said last is told", async () => {
  const { code, out } = await run("--client", toy("dies"), "--jobs", "1", "--reporter", "json");
  expect(code).toBe(1);
  const { checks, client } = JSON.parse(out) as Report;
  const [talk] = checks;
  expect(talk).toMatchObject({ observation: "inconclusive" });
  expect(talk?.reason).toContain("dies: no microphone");
  expect(checks.filter(({ observation }) => observation === "fail").map(({ id }) => id)).toEqual(["driver.answer-once/client"]);
  expect(client?.remarks).toEqual(["the driver was lost once, and started twice in all"]);
});

test("a driver that floods standard error hurts nobody, and is told so", async () => {
  const { code, out } = await run("--client", toy("floods-stderr"));
  expect(code).toBe(0);
  expect(out).toMatch(/remark: the driver wrote \d+ octets to standard error/);
});

test.each([
  ["there is no program", "/nowhere/driver", "there is no program /nowhere/driver"],
  ["it ends at once", `${process.execPath} -e 0`, "hello is not answered: it ended with status 0"],
])("%s: exit 3, and why", async (_, command, why) => {
  const { code, err } = await run("--client", command);
  expect(code).toBe(3);
  expect(err).toContain(`voicetunnel: the client cannot be judged: hello is not answered: `);
  expect(err).toContain(why);
});

test.each([
  [["--client", " "], "--client wants a command"],
  [["--client", "x", "--peer-server", "http://127.0.0.1:1"], "--peer-server means nothing for a client: give --server as well"],
  [["--client", "x", "--registration-token", "t"], "--registration-token means nothing for a client"],
  [["--client", "x", "--only", "driver.helo"], "--only driver.helo matches no check and no requirement; nearest: driver.hello"],
])("a mistake on the command line is one line, exit 2: %j", async (args, words) => {
  const { code, err } = await run(...args);
  expect(code).toBe(2);
  expect(err).toContain(words);
});

test("beside a server: one report of both", async () => {
  const server = await toyServer();
  try {
    const { out } = await run(
      "--server",
      server.url,
      "--client",
      toy(),
      "--only",
      "toy.word",
      "--only",
      TALK_CHECK.id,
      "--reporter",
      "json",
    );
    const report = JSON.parse(out) as Report;
    expect(report).toMatchObject({ target: { kind: "server", url: server.url }, client: { name: "toy" }, exitCode: 0 });
    expect(report.checks.map(({ id, outcome }) => [id, outcome])).toEqual([
      [WORD_CHECK.id, "conformant"],
      [TALK_CHECK.id, "conformant"],
    ]);
  } finally {
    await server.close();
  }
});

test("an expected failure is known, until it is mended", async () => {
  const [out, file] = [join(folder, "base"), join(folder, "baseline.json")];
  const only = ["--only", TALK_CHECK.id, "--timeout-scale", "0.1"];
  await run("--client", toy("deaf"), "--out", out, ...only);
  const about = ["--reason", "nothing is heard still", "--issue", "https://example.org/1", "--out", file];
  expect((await cli("baseline", "init", join(out, "report.json"), ...about)).code).toBe(0);
  expect((await run("--client", toy("deaf"), ...only, "--baseline", file)).code).toBe(0);
  expect((await run("--client", toy(), ...only, "--baseline", file)).code).toBe(4);
});

test("list and explain know the checks of clients", async () => {
  const { out } = await cli("list", "--json", "--only", "client-driver.*");
  expect(JSON.parse(out)).toMatchObject([
    { id: TALK_CHECK.id, judges: "client", needs: ["operation:talk", "operation:join-voice"] },
    { id: "client-driver.notices/client", judges: "client", needs: [] },
  ]);
  expect((await cli("list")).out).toContain(`of them ${CLIENT_DRIVER_CHECKS.length + 1} of clients`);
  expect((await cli("explain", TALK_CHECK.id)).out).toContain(`voicetunnel conform run --client "CMD" --only ${TALK_CHECK.id}`);
});

test("where rules for drivers alone are broken, it is the driver that does not conform", async () => {
  expect((await run("--client", toy("dies"), "--jobs", "1")).out).toContain(
    "\nNOT CONFORMANT: the driver of the client toy 1 (TypeScript), by ",
  );
  const check = { ...TALK_CHECK, id: "relay.client-pong/toy", requirement: "relay.client-pong" } as const;
  const ruled: Suite = { ...suite, client: () => Promise.resolve(clientSuite([check])) };
  const deaf = await capture(["conform", "run", "--client", toy("deaf"), "--timeout-scale", "0.1"], {}, ruled);
  expect(deaf.out).toContain("\nNOT CONFORMANT: the client toy 1 (TypeScript), by ");
});

test("explain says of one check how that one is run, and of a requirement how all of its checks are", async () => {
  const { requirement } = TALK_CHECK;
  const shared: Suite = { ...suite, checks: [{ ...WORD_CHECK, requirement }] };
  const explain = async (id: string): Promise<string> => (await capture(["conform", "explain", id], {}, shared)).out;
  const [ofClient, ofServer, ofBoth] = [await explain(TALK_CHECK.id), await explain(WORD_CHECK.id), await explain(requirement)];
  expect([ofClient, ofServer, ofBoth].map((out) => out.includes("run it on a client:"))).toEqual([true, false, true]);
  expect([ofClient, ofServer, ofBoth].map((out) => out.includes("run it: "))).toEqual([false, true, true]);
});

test("an interrupt ends the run with a partial report, and blames nobody", async () => {
  const controller = new AbortController();
  const args = ["conform", "run", "--client", toy(), "--reporter", "json"];
  const running = capture(args, { interrupt: controller.signal }, suite);
  setImmediate(() => controller.abort());
  const { code, out, err } = await running;
  expect(code).toBe(130);
  expect(err).toContain("partial");
  const { checks } = JSON.parse(out) as Report;
  expect(checks.filter(({ observation }) => observation !== "not-run" && observation !== "pass")).toEqual([]);
});

test("smoke: the first thing that is wrong, and what to change", async () => {
  const { code, out } = await cli("smoke", "--client", toy(), "--timeout-scale", "0.1");
  expect(code).toBe(1);
  expect(out).toContain("ok        2 an operation that it does not know is answered unsupported");
  expect(out).toContain("FAILED    3 create-account registers at the played server");
  expect(out).toMatch(/change +make an Ed25519/);
  expect(out).toContain("not tried 4 create-channel");
  expect(out).toContain("2 of 6 are right, 3 not tried");
  expect((await cli("smoke", "--client", "/nowhere/driver")).code).toBe(3);
  expect((await cli("smoke")).err).toContain('smoke wants --client "CMD"');
});

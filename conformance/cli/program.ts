import { Command } from "commander";
import { isReporter, type ReporterName } from "../report/reporters.ts";
import { EXIT, EXIT_MEANING, type ExitName } from "../runner/exit-codes.ts";
import { UsageError } from "../runner/usage-error.ts";
import { baselineCheck, baselineInit, baselinePrune } from "./commands/baseline.ts";
import { childProgram } from "./commands/child-program.ts";
import { explainCommand, listCommand } from "./commands/list.ts";
import { replayCommand } from "./commands/replay.ts";
import { reportDiff, reportMerge, reportRender } from "./commands/report.ts";
import { runCommand } from "./commands/run.ts";
import { smokeCommand } from "./commands/smoke.ts";
import { serveFaultCommand } from "./commands/serve-fault.ts";
import { declare, givenOptions } from "./given.ts";
import type { Io } from "./io.ts";
import { RUN_OPTIONS, type GivenOptions } from "./option-table.ts";
import { runOptions } from "./run-options.ts";
import type { Suite } from "./suite.ts";
import { addVectors } from "./vectors.ts";

/** What a command line came to: commander calls actions, and each leaves its exit code here. */
export interface Ending {
  code: number;
}

export interface ProgramParts {
  readonly io: Io;
  readonly version: string;
  readonly suite: () => Promise<Suite>;
  readonly ending: Ending;
}

/** The whole command line, without any effect before `parseAsync`. */
export function program(parts: ProgramParts): Command {
  const root = new Command("voicetunnel").description(
    "VoiceTunnel: the reference servers, and the conformance suite that judges any implementation",
  );
  root
    .exitOverride()
    .configureOutput({ writeOut: parts.io.out, writeErr: parts.io.err, outputError: () => undefined })
    .showSuggestionAfterError()
    .version(parts.version)
    .addHelpText("after", `\nExit codes:\n${exitTable()}`);
  addServe(root, parts);
  addBot(root, parts);
  const conform = root.command("conform").description("judge an implementation");
  addRun(conform, parts);
  addSmoke(conform, parts);
  addLooks(conform, parts);
  addBaseline(conform, parts);
  addReport(conform, parts);
  addVectors(root, parts);
  conform
    .command("selftest")
    .description("prove that the suite can fail: what is wrong must be caught, and who knows nothing must pass nothing (many minutes)")
    .option("--full", "every check against every fault; writes the kill matrix")
    .option("--serve <FAULT>", "start one wrong server and leave it running, to see what a failure looks like")
    .action(async (options: { readonly full?: boolean; readonly serve?: string }) => {
      if (options.serve !== undefined) {
        parts.ending.code = await serveFaultCommand(options.serve, parts.io);
        return;
      }
      const { selftestCommand } = await import("../selftest/command.ts");
      parts.ending.code = await selftestCommand({ full: options.full === true }, parts.io);
    });
  const spec = root.command("spec").description("the specification and what is generated from it");
  spec
    .command("compile")
    .description("compile spec/ into schemas/v1/")
    .option("--check", "write nothing; fail when what is committed is stale")
    .action(async (options: { readonly check?: boolean }) => {
      parts.ending.code = await childProgram("schemas/compiler/main.ts", options.check === true ? ["--check"] : [], parts.io);
    });
  return root;
}

function exitTable(): string {
  const rows = Object.entries(EXIT) as [ExitName, number][];
  return rows.map(([name, code]) => `  ${String(code).padStart(3)}  ${EXIT_MEANING[name]}\n`).join("");
}

function addServe(root: Command, { io, ending }: ProgramParts): void {
  const serve = root
    .command("serve")
    .description("start the reference homeserver and vtserver")
    .option("--name <NAME>", "the server's name (default: the address it listens on)")
    .option("--port <PORT>", "port, 0 for a free one", "8448")
    .option("--database <URL>", "sqlite:FILE or postgres://… (default: in memory)")
    .option("--only <PART>", "homeserver or vtserver")
    .option("--relay-url <URL>", "where clients reach the vtserver, when there are several or a proxy in front")
    .option("--limits <SET>", "test: all limits small, so that a run need not wait")
    .option("--allow-loopback-peers", "allow contact with servers on loopback");
  serve.action(async () => {
    const options = serve.opts<Record<string, string | boolean | undefined>>();
    const only = options["only"];
    if (only !== undefined && only !== "homeserver" && only !== "vtserver")
      throw new UsageError(`--only wants homeserver or vtserver, not ${String(only)}`);
    if (options["limits"] !== undefined && options["limits"] !== "test")
      throw new UsageError(`--limits wants test, not ${String(options["limits"])}`);
    const port = String(options["port"]);
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError(`--port wants a number from 0 to 65535, not ${port}`);
    const args = ["name", "port", "database", "only", "limits"].flatMap((name) =>
      options[name] === undefined ? [] : [`--${name}`, String(options[name])],
    );
    if (options["relayUrl"] !== undefined) args.push("--relay-url", String(options["relayUrl"]));
    const loopback = options["allowLoopbackPeers"] === true ? ["--allow-loopback-peers"] : [];
    ending.code = await childProgram("reference/main.ts", ["serve", ...args, ...loopback], io);
  });
}

function addBot(root: Command, { io, ending }: ProgramParts): void {
  const bot = root
    .command("bot")
    .description("join a voice channel without a screen, and echo what is heard or play a file")
    .requiredOption("--server <URL>", "the homeserver, where the bot has its account")
    .requiredOption("--channel <ID>", "the channel: the bot waits until a member adds it")
    .option("--account <FILE>", "its keys, made at first and kept there (default: a new account each time)")
    .option("--token <TOKEN>", "registration token, where the server wants one")
    .option("--echo", "say again what is heard (default)")
    .option("--play <FILE>", "play an Ogg Opus file, packets of 20 ms")
    .option("--mesh", "join as a mesh over WebRTC (default: the tunnel that somebody starts)");
  bot.action(async () => {
    const options = bot.opts<Record<string, string | boolean>>();
    const args = Object.entries(options).flatMap(([name, value]) => (value === true ? [`--${name}`] : [`--${name}`, String(value)]));
    ending.code = await childProgram("reference/client/bot/main.ts", ["bot", ...args], io);
  });
}

/** Options of a run that say where something is; a replay file does not hold them. */
const REPLAY_PLACES: readonly string[] = ["peer-url", "peer-port", "peer-server", "registration-token", "verbose"];

function addRun(conform: Command, { io, suite, ending }: ProgramParts): void {
  const run = declare(
    conform.command("run").description("run the checks against a server, a client, a codec or several of them"),
    RUN_OPTIONS,
  );
  run.option("--config <FILE>", "a JSON file with the same options").action(async () => {
    const options = runOptions(givenOptions(run, RUN_OPTIONS));
    ending.code = await runCommand(await suite(), options, io);
  });
  const places = RUN_OPTIONS.filter(({ name }) => REPLAY_PLACES.includes(name));
  const replay = conform
    .command("replay")
    .description("run one failed check again")
    .argument("<FILE>", "a file of the report's folder, under replay/")
    .option("--server <URL>", "another server than the one that failed")
    .option("--codec <CMD>", "another codec than the one that failed")
    .option("--client <CMD>", "another client than the one that failed");
  declare(replay, places).action(async (file: string) => {
    const { server, codec, client } = replay.opts<{ readonly server?: string; readonly codec?: string; readonly client?: string }>();
    const others = Object.entries({ server, codec, client }).filter(([, value]) => value !== undefined);
    const given = { ...givenOptions(replay, places), ...(Object.fromEntries(others) as GivenOptions) };
    ending.code = await replayCommand(await suite(), file, given, io);
  });
}

function addSmoke(conform: Command, { io, ending }: ProgramParts): void {
  const options = RUN_OPTIONS.filter(({ name }) => ["client", "seed", "timeout-scale"].includes(name));
  const smoke = declare(conform.command("smoke").description("six quick checks that the driver of a client is right"), options);
  smoke.action(async () => {
    const { client, settings } = runOptions(givenOptions(smoke, options));
    if (client === undefined) throw new UsageError('smoke wants --client "CMD", the command of a client\'s driver');
    ending.code = await smokeCommand({ client, seed: settings.seed, timeoutScale: settings.timeoutScale }, io);
  });
}

function addLooks(conform: Command, { io, suite, ending }: ProgramParts): void {
  const shared = RUN_OPTIONS.filter(({ name }) => ["only", "except", "level", "shard"].includes(name));
  const list = declare(conform.command("list").description("list the checks"), shared);
  list.option("--json", "as JSON").action(async () => {
    const { settings } = runOptions(givenOptions(list, shared));
    await listCommand(await suite(), settings, list.opts<{ readonly json?: boolean }>().json === true, io);
    ending.code = EXIT.conformant;
  });
  conform
    .command("explain")
    .description("explain a requirement or a check")
    .argument("<ID>")
    .action(async (id: string) => {
      await explainCommand(await suite(), id, io);
      ending.code = EXIT.conformant;
    });
}

function addBaseline(conform: Command, { io, suite, ending }: ProgramParts): void {
  const baseline = conform.command("baseline").description("expected failures");
  baseline
    .command("init")
    .description("write the failures of a report down as expected")
    .argument("<REPORT>")
    .requiredOption("--reason <TEXT>", "why they are expected")
    .requiredOption("--issue <URL>", "where they are being mended")
    .option("--expires <DATE>", "last day, YYYY-MM-DD (default: in 90 days)")
    .option("--out <FILE>", "the baseline (default: baseline.json)")
    .action(
      (file: string, options: { readonly reason: string; readonly issue: string; readonly expires?: string; readonly out?: string }) => {
        ending.code = baselineInit(file, options, io);
      },
    );
  for (const [name, about, action] of [
    ["check", "say which entries are stale", baselineCheck],
    ["prune", "remove stale entries", baselinePrune],
  ] as const) {
    baseline
      .command(name)
      .description(about)
      .argument("<FILE>")
      .requiredOption("--report <REPORT>", "the report.json of a run without that baseline, or with it")
      .action(async (file: string, options: { readonly report: string }) => {
        ending.code = await action(file, options.report, await suite(), io);
      });
  }
}

function addReport(conform: Command, { io, ending }: ProgramParts): void {
  const report = conform.command("report").description("work with reports");
  report
    .command("render")
    .description("the same report in another form")
    .argument("<REPORT>")
    .option(
      "--reporter <NAME>",
      "may be repeated (default: console)",
      (value: string, before: readonly ReporterName[]) => {
        if (!isReporter(value)) throw new UsageError(`there is no reporter ${value}`);
        return [...before, value];
      },
      [] as readonly ReporterName[],
    )
    .option("--out <DIR>", "write files into this folder")
    .action((file: string, options: { readonly reporter: readonly ReporterName[]; readonly out?: string }) => {
      ending.code = reportRender(file, options.reporter.length === 0 ? ["console"] : options.reporter, options.out, io);
    });
  report
    .command("merge")
    .description("join the reports of all shards")
    .argument("<REPORT...>")
    .option("--out <FILE>", "write it there instead of to stdout")
    .action((files: readonly string[], options: { readonly out?: string }) => {
      ending.code = reportMerge(files, options.out, io);
    });
  report
    .command("diff")
    .description("what changed between two reports; exit 1 when something became worse")
    .argument("<OLD>")
    .argument("<NEW>")
    .action((before: string, after: string) => {
      ending.code = reportDiff(before, after, io);
    });
}

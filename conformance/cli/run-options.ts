import { CLIENT_LIMITS } from "../client-run/limits.ts";
import { commandWords } from "../codec-run/command-words.ts";
import { isReporter, REPORTERS, type ReporterName } from "../report/reporters.ts";
import { parseServerUrl } from "../runner/discovery.ts";
import { nearest } from "../runner/globs.ts";
import { peerPlace, type PeerPlace } from "../runner/peer-url.ts";
import { parseShard } from "../runner/selection.ts";
import { defaultSettings, type RunSettings } from "../runner/settings.ts";
import { UsageError } from "../runner/usage-error.ts";
import { LEVELS, type Level } from "../runner/verdict.ts";
import type { GivenOptions } from "./option-table.ts";

/** Everything `conform run` was asked for. */
export interface RunOptions {
  readonly settings: RunSettings;
  readonly server?: string;
  /** The command of a codec. Without a server, no server is judged. */
  readonly codec?: string;
  /** The command of a client, with how many drivers it is judged at the same time. Without a server, no server is judged. */
  readonly client?: string;
  readonly clientJobs: number;
  readonly peer?: PeerPlace;
  /** A second server, for what both do together. */
  readonly peerServer?: string;
  readonly registrationToken?: string;
  readonly baseline?: string;
  readonly out?: string;
  readonly reporters: readonly ReporterName[];
  readonly verbose: boolean;
}

/** Joins what was given with the defaults and judges each value. @throws UsageError */
export function runOptions(given: GivenOptions): RunOptions {
  const text = (name: string): string | undefined => {
    const value = given[name];
    return value === undefined ? undefined : String(value);
  };
  const list = (name: string): readonly string[] => {
    const value = given[name];
    return Array.isArray(value) ? (value as readonly string[]) : [];
  };
  const flag = (name: string): boolean => given[name] === true;
  const defaults = defaultSettings();
  const server = text("server");
  // Judged here already: a mistyped URL is answered before anything is loaded.
  if (server !== undefined) parseServerUrl(server);
  const codec = text("codec");
  if (codec !== undefined) commandWords(codec);
  const client = text("client");
  if (client !== undefined) commandWords(client, "--client");
  if ((codec ?? client) !== undefined && server === undefined) assertNoServer(given, codec === undefined ? "client" : "codec");
  const peerServer = text("peer-server");
  if (peerServer !== undefined) parseServerUrl(peerServer, "--peer-server");
  if (peerServer !== undefined && server === undefined) throw new UsageError("--peer-server means nothing without --server");
  const peer = peerFrom(text("peer-url"), text("peer-port"));
  const shard = text("shard");
  const optional = {
    server,
    codec,
    client,
    peerServer,
    registrationToken: text("registration-token"),
    baseline: text("baseline"),
    out: text("out"),
  };
  const jobs = (standard: number): number => numberFrom(given, "jobs", standard, { least: 1, most: 64, whole: true });
  const settings: RunSettings = {
    only: list("only"),
    except: list("except"),
    level: levelFrom(text("level") ?? defaults.level),
    strict: flag("strict"),
    jobs: jobs(defaults.jobs),
    seed: seedFrom(text("seed") ?? defaults.seed),
    runs: numberFrom(given, "runs", defaults.runs, { least: 1, most: 100_000, whole: true }),
    timeoutScale: numberFrom(given, "timeout-scale", defaults.timeoutScale, { least: 0.1, most: 100, whole: false }),
    failFast: flag("fail-fast"),
    ...(shard === undefined ? {} : { shard: parseShard(shard) }),
  };
  const clientJobs = jobs(CLIENT_LIMITS.processes);
  return { settings, clientJobs, reporters: reportersFrom(list("reporter")), verbose: flag("verbose"), ...peer, ...definedOnly(optional) };
}

function definedOnly<K extends string>(values: Readonly<Record<K, string | undefined>>): Partial<Record<K, string>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Record<K, string>>;
}

/** What is about servers has no meaning where none is judged. */
function assertNoServer(given: GivenOptions, judged: string): void {
  const name = ["peer-url", "peer-port", "peer-server", "registration-token"].find((one) => given[one] !== undefined);
  if (name !== undefined) throw new UsageError(`--${name} means nothing for a ${judged}: give --server as well`);
}

/** Judged here already, as the server's URL is. */
function peerFrom(url: string | undefined, port: string | undefined): Pick<RunOptions, "peer"> {
  if (url !== undefined) return { peer: peerPlace(url, port) };
  if (port !== undefined) throw new UsageError("--peer-port means nothing without --peer-url");
  return {};
}

function levelFrom(text: string): Level {
  const level = LEVELS.find((candidate) => candidate === text);
  if (level === undefined) throw new UsageError(`--level wants must, should or may, not ${text}`);
  return level;
}

function seedFrom(text: string): string {
  if (!/^[\x21-\x7e]{1,64}$/.test(text)) throw new UsageError("--seed wants 1 to 64 printable ASCII characters without spaces");
  return text;
}

interface Range {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

function numberFrom(given: GivenOptions, name: string, standard: number, range: Range): number {
  const raw = given[name];
  if (raw === undefined) return standard;
  const value = typeof raw === "number" ? raw : /^\d+(\.\d+)?$/.test(String(raw)) ? Number(raw) : Number.NaN;
  if (!(value >= range.least && value <= range.most) || (range.whole && !Number.isInteger(value))) {
    throw new UsageError(`--${name} wants a ${range.whole ? "whole " : ""}number from ${range.least} to ${range.most}, not ${String(raw)}`);
  }
  return value;
}

function reportersFrom(names: readonly string[]): readonly ReporterName[] {
  const known = names.map((name) => {
    if (!isReporter(name)) throw new UsageError(`there is no reporter ${name}; did you mean ${nearest(name, REPORTERS, 1)[0] ?? ""}?`);
    return name;
  });
  return known.length === 0 ? ["console"] : [...new Set(known)];
}

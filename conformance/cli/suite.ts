import { loadClientSuite, type ClientSuite } from "../client-run/load-suite.ts";
import { loadCodecSuite, type CodecSuite } from "../codec-run/judge-codec.ts";
import type { AnyClientCheck } from "../client-run/client-check.ts";
import type { ClientDriverCheck } from "../client-run/client-driver-checks.ts";
import type { AnyCheck } from "../runner/check.ts";
import type { DiscoveryOptions } from "../runner/discovery.ts";
import { registryMistakes } from "../runner/registry.ts";
import { loadRequirements, type RequirementBook } from "../runner/requirements.ts";
import type { JsonObject } from "../probe/wire/json.ts";
import { matchesSome, type Selectable } from "../runner/selection.ts";
import type { RunOptions } from "./run-options.ts";
import { signatureRefusal } from "../probe/wire/signed.ts";
import type { ReferenceProcess } from "./reference-process.ts";

/** What the commands work on: tests of the command line hand in toys. */
export interface Suite {
  readonly checks: readonly AnyCheck[];
  readonly book: RequirementBook;
  readonly verify?: DiscoveryOptions["verify"];
  startReference(): Promise<ReferenceProcess>;
  /** What codecs are judged by. It has to be read from many files: only when it is wanted. */
  codec?(): CodecSuite;
  /** What clients are judged by: all servers that are played for them. */
  client?(): Promise<ClientSuite>;
}

/** All checks that there are, of servers, of clients and of codecs. */
export async function allChecks(suite: Suite): Promise<readonly Selectable[]> {
  return [...suite.checks, ...(await checksOfClients(suite)), ...(suite.codec?.().checks ?? [])];
}

/** All checks of clients, those of their drivers too. */
export async function checksOfClients(suite: Suite): Promise<readonly (AnyClientCheck | ClientDriverCheck)[]> {
  const client = await suite.client?.();
  return client === undefined ? [] : [...client.checks, ...client.driverChecks];
}

/** What is wrong with the signature of a server document, or undefined. The checks judge it; discovery only remarks on it. */
function documentRemark(document: Readonly<Record<string, unknown>>): string | undefined {
  const key = document["server_key"];
  if (typeof key !== "string") return "the server document has no server_key";
  const refusal = signatureRefusal("server", document as JsonObject, key);
  return refusal === undefined ? undefined : `the signature of the server document does not hold (${refusal})`;
}

/** The checks that what was given may name: reading those of codecs and clients takes a moment, which most runs against servers need not spend. */
export async function knownChecks(suite: Suite, { codec, client, baseline, settings }: RunOptions): Promise<readonly Selectable[]> {
  const globs = [...settings.only, ...settings.except];
  const isServersAlone =
    (codec ?? client) === undefined && baseline === undefined && globs.every((glob) => matchesSome(glob, suite.checks));
  return isServersAlone ? suite.checks : allChecks(suite);
}

/** Loads the real checks and requirements. Late, so that `--help` and a mistyped option answer at once. */
export async function loadSuite(): Promise<Suite> {
  const book = loadRequirements();
  const { CHECKS } = await import("../checks/index.ts");
  const mistakes = registryMistakes(CHECKS, book);
  if (mistakes.length > 0) throw new Error(`the list of checks is wrong: ${mistakes.join("; ")}`);
  const { startReference } = await import("./reference-process.ts");
  let codecSuite: CodecSuite | undefined;
  const codec = (): CodecSuite => (codecSuite ??= loadCodecSuite(book));
  let clientSuite: Promise<ClientSuite> | undefined;
  const client = (): Promise<ClientSuite> => (clientSuite ??= loadClients(book));
  return { checks: CHECKS, book, verify: documentRemark, startReference: () => startReference(), codec, client };
}

async function loadClients(book: RequirementBook): Promise<ClientSuite> {
  const suite = await loadClientSuite();
  const mistakes = registryMistakes([...suite.checks, ...suite.driverChecks], book);
  if (mistakes.length > 0) throw new Error(`the list of checks of clients is wrong: ${mistakes.join("; ")}`);
  return suite;
}

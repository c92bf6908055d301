import type { TypeName } from "../../schemas/v1/types.ts";
import { validate } from "../../schemas/validate.ts";
import { failure, Failure } from "../probe/errors.ts";
import type { PlayedContext } from "../probe/played/index.ts";
import type { PlayedOptions, PlayedServer } from "../probe/played/interface.ts";
import { isCanonicalAgreementKey, isSmallAgreementKey } from "../probe/wire/x25519.ts";
import { canonical, deviceAddress, fromBase64url, hex, textAt, type JsonObject } from "../probe/wire/index.ts";
import { commonTest, type CommonTest, type Handle, type TestSettings } from "../runner/common-test.ts";
import { SuiteError } from "../runner/errors.ts";
import { show } from "../runner/show.ts";
import { asking, type AskOp } from "./asking.ts";
import { clientActor, outcomeWords } from "./client-actor.ts";
import type { AnyClientCheck, ClientOp } from "./client-check.ts";
import type { Beside, ClientOptions, ClientTest } from "./context.ts";
import type { DriverProcess } from "./driver-process.ts";
import { CLIENT_LIMITS } from "./limits.ts";
import { noticeList, type NoticeList } from "./notice-list.ts";
import type { Spoiling } from "./spoiling.ts";

/** Plays servers for one check. */
export type PlayServers = (t: CommonTest & Pick<PlayedContext, "trouble">) => (options?: PlayedOptions) => Promise<PlayedServer>;

export interface ClientTestParts {
  readonly check: AnyClientCheck;
  readonly settings: TestSettings;
  /** Fires when the check has ended. */
  readonly signal: AbortSignal;
  readonly process: DriverProcess;
  readonly capabilities: ReadonlySet<string>;
  readonly spoiling: Spoiling;
  readonly play: PlayServers;
  /** What it says of accounts is not compared with what its server knows. */
  readonly isBelieved?: boolean;
  /** Called for each notice that was waited for and came. */
  readonly onNotice: () => void;
}

/** Makes the context of one check, and attends to the driver. */
export function clientTest(parts: ClientTestParts): Handle<ClientTest> {
  const { check, settings, signal, process, capabilities, spoiling } = parts;
  const { test, ...carriage } = commonTest(check.id, settings, signal);
  const played = parts.play({ ...test, trouble: spoiling.trouble });
  const lists = new Map<number, NoticeList>();
  process.attend({
    wire: test.wire,
    notice: ({ client, notice, about }) => lists.get(client)?.add(notice, about),
    lost: (why) => void spoiling.spoil(why),
  });
  let home: Promise<PlayedServer> | undefined;
  const t: ClientTest = {
    ...test,
    home: (options) => (home ??= played(options)),
    server: (options) => played(options),
    client: async (options) => {
      const { client, ...outcome } = await t.tryClient(options);
      if (client !== undefined) return client;
      throw failure("the client cannot make its account", "ok", outcomeWords(outcome));
    },
    tryClient: (options) => makeClient(making, options),
    beside: (pair) => beside(test, pair),
    has: (op) => capabilities.has(op),
    typed,
  };
  const making: Making = { t, parts, lists, ask: asking(check, process, spoiling, signal) };
  return { ...carriage, test: t };
}

interface Making {
  readonly t: ClientTest;
  readonly parts: ClientTestParts;
  readonly lists: Map<number, NoticeList>;
  readonly ask: AskOp;
}

async function makeClient({ t, parts, lists, ask }: Making, options: ClientOptions = {}): ReturnType<ClientTest["tryClient"]> {
  const { process, spoiling, isBelieved = false, onNotice } = parts;
  const server = options.server ?? (await t.home());
  const number = options.number ?? process.nextClient();
  const local = options.local ?? `c${hex(t.random.bytes(6))}`;
  const device = options.device ?? `d${hex(t.random.bytes(3))}`;
  const notices = lists.get(number) ?? noticeList(onNotice);
  const isNew = !lists.has(number);
  lists.set(number, notices);
  const [op, seeds] = accountOp(t, options);
  // Before it is asked: a client that is only half made is stopped as well.
  if (isNew) t.cleanup(() => stopClient(parts, number));
  const outcome = await ask(op, { client: number, server: server.name, local, device, ...seeds });
  if ("reject" in outcome) return outcome;
  const account = outcome.ok;
  const [user, address] = [`@${local}:${server.name}`, deviceAddress(device, `@${local}:${server.name}`)];
  if (account["user"] !== user || account["device"] !== address)
    throw spoiling.spoil(
      `${op} was asked for ${address}, and is answered for ${show(account["device"])} of ${show(account["user"])}`,
      "shape",
    );
  // Who has no account has no client that could be judged.
  if (!isBelieved && !server.isRegistered(user))
    throw spoiling.spoil(`${op} is answered ok, and ${server.name} has no user ${user}`, "untrue");
  const sealing = fromBase64url(textAt(account, "sealing_key"), 32);
  // crypto.x25519-key: nobody could seal anything to it, the suite's own users neither.
  if (sealing === undefined || !isCanonicalAgreementKey(sealing) || isSmallAgreementKey(sealing))
    throw failure("the sealing key of the client is none", "a public key of X25519", textAt(account, "sealing_key"));
  return { ok: account, client: clientActor({ number, server, account, test: t, ask, notices }) };
}

/** With keys that are given, or where the driver makes no account in another way, the account is restored. */
function accountOp(t: ClientTest, { seeds }: ClientOptions): readonly [ClientOp, JsonObject] {
  if (seeds === undefined && t.has("create-account")) return ["create-account", {}];
  const { signing, sealing } = seeds ?? { signing: t.random.bytes(32), sealing: t.random.bytes(32) };
  return ["restore-account", { signing_seed: hex(signing), sealing_seed: hex(sealing) }];
}

/** What a check leaves behind must not go on beside the next one. A driver without the operation has to live with that. */
async function stopClient({ process, capabilities, settings }: ClientTestParts, client: number): Promise<void> {
  if (!process.alive || !capabilities.has("stop-account")) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, CLIENT_LIMITS.stopMs * settings.scale)));
  await Promise.race([process.ask("stop-account", { client }), late]);
  clearTimeout(timer);
}

/** A wrong thing that must not be taken, then the same with one field corrected, which must. */
async function beside(test: CommonTest, { field, wrong, right, expect }: Beside): Promise<void> {
  if (await wrong()) throw failure(`the client took the one that is wrong in one thing: ${field}`, expect, "the client took it");
  if (!(await right()))
    throw failure(
      `the client did not take the twin, which is right in that thing: ${field}`,
      "the client takes it",
      "the client did not take it",
    );
  test.fact(`the twin was taken, and the one that is wrong in one thing was not: ${field}`);
}

/** What the driver said, by its open schema. */
function typed(type: TypeName, value: unknown): JsonObject {
  const result = validate("open", type, value);
  if (result.ok) return value as JsonObject;
  const [error] = result.errors;
  if (error === undefined) throw new SuiteError(`a value is no ${type}, and nobody says why`);
  const violation = { type, pointer: error.pointer, keyword: error.keyword, bytes: canonical(value) };
  const observed = `${error.pointer === "" ? "the whole" : error.pointer}: ${error.expected ?? error.message}: ${show(value)}`;
  throw new Failure(`what the driver says is no ${type}`, { expected: `a ${type} by its schema`, observed, violation });
}

// A client without a network, to prove each rule of the runner: it makes accounts and channels of its own invention, and hears what it says.
import type { PlayedServer } from "../../probe/played/interface.ts";
import { deviceAddress, textAt, toBase64url, type JsonObject } from "../../probe/wire/index.ts";
import { loadRequirements, type RequirementBook } from "../../runner/requirements.ts";
import { shimLink, type AskedLine, type Shim, type ShimStage } from "../../selftest/drivers/shim.ts";
import type { AnyClientCheck, ClientOp } from "../client-check.ts";
import { CLIENT_DRIVER_CHECKS } from "../client-driver-checks.ts";
import { judgeClient } from "../judge-client.ts";
import { CLIENT_OPS, OPERATIONS } from "../operations.ts";
import type { ClientRun } from "../run-clients.ts";
import { validate } from "../../../schemas/validate.ts";
import type { CheckResult } from "../../report/report.ts";
import type { ClientOutcome } from "../../runner/run.ts";

/** Operations of the toy. */
export const TOY_OPS: readonly ClientOp[] = CLIENT_OPS.slice(0, CLIENT_OPS.indexOf("leave-voice")).filter((op) => op !== "restore-account");

const ID = toBase64url(new Uint8Array(32).fill(7));

/** What the toy says, and the notices that come before. */
export type ToySay = (line: AskedLine, stage: ShimStage) => object;

function account(input: JsonObject): JsonObject {
  const user = `@${textAt(input, "local")}:${textAt(input, "server")}`;
  return { user, device: deviceAddress(textAt(input, "device"), user), signing_key: ID, sealing_key: ID };
}

const RESULTS: Readonly<Record<string, (input: JsonObject, stage: ShimStage) => JsonObject>> = {
  "create-account": account,
  "look-up-user": () => ({ signing_key: ID, sealing_key: ID }),
  "create-channel": () => ({ channel: ID }),
  "list-members": () => ({ members: [], epoch: 1, trusted: true }),
  "send-event": () => ({ id: ID }),
  "read-events": () => ({ events: [] }),
  "start-tunnel": () => ({ tunnelID: ID }),
  "join-voice": () => ({ connection: 1 }),
  talk: ({ client = 0, voice = 0, packets }, stage) => {
    for (const opus of packets as string[]) stage.say({ client, notice: "heard", about: { voice, device: "d1@bob:127.0.0.1:9", opus } });
    return {};
  },
};

/** A right driver. */
export const toySay: ToySay = ({ op, in: input }, stage) => {
  if (op === "hello") return { ok: { version: 1, name: "toy", release: "1", language: "TypeScript", capabilities: TOY_OPS } };
  const known = TOY_OPS.find((one) => one === op);
  if (known === undefined) return { unsupported: { reason: "no such operation" } };
  if (!validate("open", OPERATIONS[known].in, input).ok) return { fault: { message: "another type" } };
  return { ok: RESULTS[op]?.(input, stage) ?? {} };
};

/** A driver that says something else now and then: undefined for the right thing. */
export function toyShim(instead: (line: AskedLine, stage: ShimStage) => object | undefined | "nothing" = () => undefined): Shim {
  return {
    asked(line, stage) {
      const said = instead(line, stage) ?? toySay(line, stage);
      if (said !== "nothing") stage.say({ id: line.id, ...said });
    },
  };
}

/** A check that makes a client, talks, and hears itself. */
export const TALK_CHECK: AnyClientCheck = {
  id: "client-driver.clients-apart/toy-talk",
  requirement: "client-driver.clients-apart",
  title: "The toy hears itself.",
  ops: ["talk", "join-voice"],
  run: async (t) => {
    const client = await t.client();
    await client.ok("join-voice", { voice: 1, channel: ID, tunnelID: ID, via: "direct" });
    const packet = t.random.bytes(8);
    await client.ok("talk", { voice: 1, packets: [Buffer.from(packet).toString("hex")] });
    await client.heard(1, packet);
    t.fact("it heard itself");
  },
};

/** Another check of the toy. */
export function toyCheck(slug: string, run: AnyClientCheck["run"], more: Partial<AnyClientCheck> = {}): AnyClientCheck {
  const requirement = "client-driver.clients-apart";
  return { id: `${requirement}/${slug}`, requirement, title: "A toy.", ops: ["create-channel"], run, ...more };
}

let book: RequirementBook | undefined;

/** Judges a toy. Waiting times are a fiftieth: a toy answers at once, or never. */
export async function judgeToy(make: () => Shim, checks: readonly AnyClientCheck[], more: Partial<ClientRun> = {}): Promise<ClientOutcome> {
  book ??= loadRequirements();
  return judgeClient({
    open: shimLink(make),
    book,
    checks,
    driverChecks: CLIENT_DRIVER_CHECKS,
    settings: { seed: "1", runs: 5, scale: 0.02 },
    strict: false,
    command: "toy",
    jobs: 2,
    failFast: false,
    signal: new AbortController().signal,
    play: () => () => Promise.resolve({ name: "127.0.0.1:9", isRegistered: () => true } as Partial<PlayedServer> as PlayedServer),
    ...more,
  });
}

/** Ids and observations. */
export function observed({ results }: { readonly results: readonly CheckResult[] }): Readonly<Record<string, string>> {
  return Object.fromEntries(results.map(({ id, observation }) => [id, observation]));
}

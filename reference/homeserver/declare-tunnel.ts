// VoiceTunnel, "Declaration" and "Successors".
import type { Declaration } from "../../schemas/v1/types.ts";
import { equalBytes } from "../protocol/bytes.ts";
import { effectiveRights, flagsOf, memberOf } from "../protocol/membership/index.ts";
import { canonicalWithout, verifyObject } from "../protocol/signing.ts";
import { withinSkew } from "../protocol/time.ts";
import type { JsonObject } from "../protocol/json/index.ts";
import type { Step } from "../seams.ts";
import { isOmitted, runSteps } from "../seams.ts";
import type { Db, StoredTunnel, Tx } from "../store/index.ts";
import { advanceTunnel, getTunnel, insertTunnel, leastLoaded, listVtservers, liveTunnels, lockChannel, recordOf } from "../store/index.ts";
import type { Answer } from "./answer.ts";
import { ok } from "./answer.ts";
import { visibleChannel } from "./channel-steps.ts";
import type { Ask, Endpoint } from "./endpoint.ts";
import type { Channel } from "./memberships.ts";
import type { Refusal } from "./refusal.ts";
import { isRefusal, refuse, refused } from "./refusal.ts";

interface DeclarationContext {
  readonly ask: Ask;
  readonly declaration: Declaration;
}

interface TunnelContext extends DeclarationContext {
  readonly channel: Channel;
  /** The tunnel that has the id already. */
  readonly known: StoredTunnel | undefined;
  /** The tunnel that this one replaces, unless it is closed. */
  readonly replaced: StoredTunnel | undefined;
  readonly replacedIsKnown: boolean;
  readonly live: readonly StoredTunnel[];
}

const OWN_STEPS: readonly Step<DeclarationContext>[] = [
  {
    id: "tunnel.declare-own",
    check: ({ ask, declaration }) =>
      declaration.created_by === ask.user ? undefined : refuse("forbidden", "created_by is not the user who asks"),
  },
];

const AUTHOR_STEPS: readonly Step<TunnelContext>[] = [
  {
    id: "foreign.declare",
    check: ({ ask }) => (ask.foreign && ask.server.features.foreign_declare === false ? refused() : undefined),
  },
  {
    id: "tunnel.declare-right",
    check: ({ ask, channel }) =>
      flagsOf(channel.membership, ask.user).write ? undefined : refuse("forbidden", "the user is not allowed to write"),
  },
  {
    id: "tunnel.declare-signature",
    async check({ ask, channel, declaration }) {
      const key = memberOf(channel.membership, declaration.created_by)?.signing_key ?? "";
      await verifyObject(ask.server.suite, "declare", declaration, key);
      return undefined;
    },
  },
];

const exists = (tunnel: StoredTunnel): Refusal =>
  refuse("tunnel-exists", "a tunnel that is not closed stands in the way", { tunnelID: tunnel.tunnel });

const NEW_STEPS: readonly Step<TunnelContext>[] = [
  {
    id: "tunnel.declare-stale",
    check({ ask, declaration }) {
      const now = ask.server.clock();
      if (withinSkew(declaration.created_at, now)) return undefined;
      return refuse("stale", "created_at is more than 60 s from the clock of this server", { server_time: now });
    },
  },
  {
    id: "epoch.rotation-due",
    check: ({ channel }) =>
      channel.membership.epoch.due
        ? refuse("epoch-stale", "the channel is rotation due", { epoch: channel.membership.epoch.number })
        : undefined,
  },
  {
    id: "tunnel.declare-epoch",
    check: ({ channel, declaration }) =>
      declaration.epoch === channel.membership.epoch.number
        ? undefined
        : refuse("epoch-stale", "not the current epoch", { epoch: channel.membership.epoch.number }),
  },
  {
    id: "tunnel.id-final",
    check: ({ known }) => (known?.life.state === "closed" ? refuse("tunnel-closed", "a tunnel of this id was closed") : undefined),
  },
  {
    id: "tunnel.id-other",
    check: ({ known }) => (known === undefined || known.life.state === "closed" ? undefined : exists(known)),
  },
  {
    id: "successor.unknown",
    check: ({ declaration, replacedIsKnown }) =>
      declaration.replaces === undefined || replacedIsKnown ? undefined : refuse("not-found", "the channel has no tunnel to replace"),
  },
  {
    // successor.ending, successor.open
    id: "successor.right",
    check({ ask, channel, replaced }) {
      if (replaced === undefined || replaced.life.state === "ending") return undefined;
      const isAllowed = replaced.created_by === ask.user || effectiveRights(channel.membership, replaced.access, ask.user).admin;
      return isAllowed ? undefined : refuse("forbidden", "creator or admin replace a tunnel that is not ending");
    },
  },
  {
    id: "successor.one",
    check({ live, replaced }) {
      const inTheWay = replaced === undefined ? undefined : live.find(({ tunnel }) => tunnel !== replaced.tunnel);
      return inTheWay === undefined ? undefined : exists(inTheWay);
    },
  },
  {
    id: "tunnel.one",
    check: ({ live: [first], replaced }) => (replaced === undefined && first !== undefined ? exists(first) : undefined),
  },
];

/** Whether two declarations are one: all that is signed is the same. */
function isSame(a: Declaration, b: Declaration): boolean {
  const bytes = (declaration: Declaration): Uint8Array => canonicalWithout(declaration as unknown as JsonObject, ["sig"]);
  return equalBytes(bytes(a), bytes(b));
}

async function contextOf(base: DeclarationContext, tx: Tx, channel: Channel): Promise<TunnelContext> {
  const { declaration } = base;
  const found = declaration.replaces === undefined ? undefined : await getTunnel(tx, declaration.replaces);
  const replacedIsKnown = found?.channel === channel.channel;
  return {
    ...base,
    channel,
    known: await getTunnel(tx, declaration.tunnelID),
    // successor.closed
    replaced: replacedIsKnown && found.life.state !== "closed" ? found : undefined,
    replacedIsKnown,
    live: await liveTunnels(tx, channel.channel),
  };
}

async function declare(ask: Ask, tx: Tx, declaration: Declaration): Promise<Answer | Refusal> {
  const { server } = ask;
  const { seams, limits, clock } = server;
  const own = await runSteps(seams, OWN_STEPS, { ask, declaration });
  if (own !== undefined) return own;
  await lockChannel(tx, declaration.auth_chatchannel);
  const channel = await visibleChannel(ask, tx, declaration.auth_chatchannel);
  if (isRefusal(channel)) return channel;
  const context = await contextOf({ ask, declaration }, tx, channel);
  const refusal = await runSteps(seams, AUTHOR_STEPS, context);
  if (refusal !== undefined) return refusal;
  const { known, replaced } = context;
  // tunnel.declare-again
  const isRepetition = known !== undefined && known.life.state !== "closed" && isSame(known.declaration, declaration);
  if (isRepetition && !isOmitted(seams, "tunnel.declare-again")) return recordAnswer(ask, tx, 201, known);
  const denied = await runSteps(seams, NEW_STEPS, context);
  if (denied !== undefined) return denied;
  const vtserver = isOmitted(seams, "tunnel.least-loaded") ? (await listVtservers(tx))[0]?.key : await leastLoaded(tx);
  if (vtserver === undefined) return refuse("busy", "no vtserver is there");
  const now = clock();
  if (replaced !== undefined) await advanceTunnel(tx, replaced, { type: "succeeded" }, now, limits);
  // tunnel.declare
  return recordAnswer(ask, tx, 201, await insertTunnel(tx, declaration, vtserver, now, limits));
}

/** The answer that gives a tunnel's record. tunnel.vtserver */
export async function recordAnswer({ server }: Ask, db: Db, status: number, tunnel: StoredTunnel): Promise<Answer> {
  return ok(status, await recordOf(db, tunnel, server.name));
}

/** `POST /v1/tunnels`. */
export const declareTunnel: Endpoint = {
  method: "POST",
  path: "/v1/tunnels",
  signed: true,
  body: "Declaration",
  handle: (ask) => ask.server.store.write((tx) => declare(ask, tx, ask.body as Declaration)),
};

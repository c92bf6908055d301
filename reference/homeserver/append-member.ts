// ChatChannel, "The membership log": one step of it, checked as its members check it, and against what only the server knows.
import type { RequirementId } from "../../schemas/v1/constants.ts";
import type { MembershipObject, Timestamp } from "../../schemas/v1/types.ts";
import { idOf } from "../protocol/id.ts";
import { EPOCH_RULES, applyStep, checkStepKeys, isPermitted, memberOf } from "../protocol/membership/index.ts";
import type { MembershipState } from "../protocol/membership/index.ts";
import { verifyObject } from "../protocol/signing.ts";
import type { Step } from "../seams.ts";
import { isOmitted, runSteps } from "../seams.ts";
import type { Db, Tx } from "../store/index.ts";
import { advanceTunnel, appendEntry, findEntry, getUser, liveTunnels, lockChannel, updateMembership } from "../store/index.ts";
import type { Answer } from "./answer.ts";
import { visibleChannel } from "./channel-steps.ts";
import { registeredOtherwise } from "./create-channel.ts";
import type { Ask, Endpoint } from "./endpoint.ts";
import type { Homeserver } from "./homeserver.ts";
import type { LookUp } from "./look-up.ts";
import { entryOtherwise, lookUp, needsLookUp } from "./look-up.ts";
import { asId, orderedAnswer } from "./ordered.ts";
import type { Refusal } from "./refusal.ts";
import { isRefusal, refuse } from "./refusal.ts";

interface MemberContext {
  readonly ask: Ask;
  readonly tx: Db;
  readonly state: MembershipState;
  readonly object: MembershipObject;
  /** What came of looking up the foreign user whom an own user adds. */
  readonly found?: LookUp | undefined;
}

/** What stays true when an object is sent again. */
const AUTHOR_STEPS: readonly Step<MemberContext>[] = [
  {
    id: "log.channel",
    check: ({ state, object }) => (object.channel === state.channel ? undefined : refuse("audience", "an object of another channel")),
  },
  {
    id: "log.sender",
    check: ({ ask, object }) => (object.sender === ask.user ? undefined : refuse("forbidden", "the sender is not the user who asks")),
  },
  {
    id: "log.signature",
    async check({ ask, state, object }) {
      await verifyObject(ask.server.suite, "member", object, memberOf(state, object.sender)?.signing_key ?? "");
      return undefined;
    },
  },
  {
    id: "log.bad-keys",
    check({ object }) {
      checkStepKeys(object);
      return undefined;
    },
  },
];

const isOwnUser = ({ server }: Ask, user: string): boolean => user.endsWith(`:${server.name}`);

const PERMISSION: Step<MemberContext> = {
  id: "log.permission",
  check: ({ state, object }) =>
    isPermitted(state, object) ? undefined : refuse("forbidden", `${object.action}: the permission table does not allow it`),
};

/** Whether an object is the next step of the log. */
const NEXT_STEPS: readonly Step<MemberContext>[] = [
  PERMISSION,
  {
    id: "log.member-known",
    async check({ ask, tx, object }) {
      if (object.action !== "add" || !isOwnUser(ask, object.member.user)) return undefined;
      const known = await getUser(tx, object.member.user);
      return known === undefined ? refuse("not-found", "the user is not registered here") : undefined;
    },
  },
  {
    id: "log.member-keys",
    check: ({ ask, tx, object }) => (object.action === "add" ? registeredOtherwise(ask, tx, [object.member]) : undefined),
  },
  {
    id: "foreign.add-failed",
    check: ({ found }) => (found !== undefined && "failure" in found ? found.failure : undefined),
  },
  {
    id: "foreign.add-keys",
    check: ({ object, found }) => (object.action === "add" ? entryOtherwise(found, object.member) : undefined),
  },
  {
    id: "log.prev",
    check: ({ state, object }) =>
      object.prev === state.head ? undefined : refuse("log-conflict", "prev is not the head of the log", { head: state.head }),
  },
  {
    id: "limit.members",
    check: ({ ask, state, object }) =>
      object.action === "add" && Object.keys(state.members).length >= ask.server.limits.members
        ? refuse("limit-reached", "the channel has as many members as `members` says")
        : undefined,
  },
  ...EPOCH_RULES.map((rule): Step<MemberContext> => ({
    id: rule.id,
    check({ state, object }) {
      const conflict = rule.conflict(state, object);
      return conflict === undefined ? undefined : refuse("epoch-conflict", conflict, { epoch: state.epoch.number });
    },
  })),
];

/** The requirements that end a tunnel, by what happened to the epoch. */
function endedBy(before: MembershipState, after: MembershipState): RequirementId | undefined {
  if (after.epoch.number !== before.epoch.number) return "tunnel.epoch-ends";
  return after.epoch.due && !before.epoch.due ? "tunnel.rotation-ends" : undefined;
}

/** Ends what belongs to an epoch that is over. tunnel.epoch-ends, tunnel.rotation-ends */
async function endTunnels(server: Homeserver, tx: Tx, before: MembershipState, after: MembershipState): Promise<void> {
  const reason = endedBy(before, after);
  if (reason === undefined || isOmitted(server.seams, reason)) return;
  for (const tunnel of await liveTunnels(tx, asId(after.channel))) {
    await advanceTunnel(tx, tunnel, { type: "epoch-changed" }, server.clock(), server.limits);
  }
}

async function append(ask: Ask, tx: Tx, object: MembershipObject, found: LookUp | undefined): Promise<Answer | Refusal> {
  const { server } = ask;
  await lockChannel(tx, asId(ask.params[0]));
  const channel = await visibleChannel(ask, tx, asId(ask.params[0]));
  if (isRefusal(channel)) return channel;
  const state = channel.membership;
  const context: MemberContext = { ask, tx, state, object, found };
  const refusal = await runSteps(server.seams, AUTHOR_STEPS, context);
  if (refusal !== undefined) return refusal;
  const id = asId(await idOf(server.suite, "member", object));
  const known = isOmitted(server.seams, "log.again") ? undefined : await findEntry(tx, channel.channel, id);
  if (known !== undefined) return orderedAnswer(known);
  const denied = await runSteps(server.seams, NEXT_STEPS, context);
  // log.atomic: nothing was written yet.
  if (denied !== undefined) return denied;
  const next = await applyStep(server.suite, state, object);
  const received_at = server.clock() as Timestamp;
  const place = await appendEntry(tx, { channel: channel.channel, id, kind: "member", object, received_at });
  await updateMembership(tx, state, next);
  await endTunnels(server, tx, state, next);
  server.memberships.put(next);
  return orderedAnswer(place);
}

/**
 * What came of looking up the foreign user whom an own user adds; undefined when there is nobody to look up, or the object is refused
 * already by what this server knows: then nobody is asked.
 */
async function lookUpAdded(ask: Ask, object: MembershipObject): Promise<LookUp | undefined> {
  if (object.action !== "add" || !needsLookUp(ask, object.member.user)) return undefined;
  const { store, seams } = ask.server;
  const isRefused = await store.read(async (db) => {
    const channel = await visibleChannel(ask, db, asId(ask.params[0]));
    if (isRefusal(channel)) return true;
    const context: MemberContext = { ask, tx: db, state: channel.membership, object };
    return (await runSteps(seams, [...AUTHOR_STEPS, PERMISSION], context)) !== undefined;
  });
  return isRefused ? undefined : lookUp(ask, object.member.user);
}

/** `POST /v1/channels/{channel}/members`. log.append */
export const appendMember: Endpoint = {
  method: "POST",
  path: "/v1/channels/{channel}/members",
  signed: true,
  params: ["id"],
  body: "MembershipObject",
  async handle(ask) {
    const object = ask.body as MembershipObject;
    const found = await lookUpAdded(ask, object);
    return ask.server.store.write((tx) => append(ask, tx, object, found));
  },
};

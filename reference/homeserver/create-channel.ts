// ChatChannel, "Creation".
import type { ChannelCreation, Timestamp } from "../../schemas/v1/types.ts";
import { malformed } from "../protocol/error.ts";
import { idOf } from "../protocol/id.ts";
import { checkMemberKeys, firstState } from "../protocol/membership/index.ts";
import { verifyObject } from "../protocol/signing.ts";
import type { Step } from "../seams.ts";
import { runSteps } from "../seams.ts";
import type { Db, Tx } from "../store/index.ts";
import { appendEntry, countCreatedBy, findEntry, getUser, insertChannel, lockServer } from "../store/index.ts";
import type { Ask, Endpoint } from "./endpoint.ts";
import type { Answer } from "./answer.ts";
import type { LookUp } from "./look-up.ts";
import { entryOtherwise, lookUp, needsLookUp } from "./look-up.ts";
import { asId, orderedAnswer } from "./ordered.ts";
import type { Refusal } from "./refusal.ts";
import { refuse, refused } from "./refusal.ts";

interface CreationContext {
  readonly ask: Ask;
  readonly creation: ChannelCreation;
  readonly tx: Db;
  /** What came of looking up the foreign partner of a DM. */
  readonly found?: LookUp | undefined;
}

const identitiesOf = (creation: ChannelCreation): ChannelCreation["creator"][] =>
  creation.kind === "dm" ? [creation.creator, creation.peer] : [creation.creator];

const STEPS: readonly Step<CreationContext>[] = [
  {
    id: "foreign.create",
    check: ({ ask }) => (ask.foreign ? refused() : undefined),
  },
  {
    id: "channel.create-peer",
    check({ creation }) {
      if (creation.kind === "dm" && creation.peer.user === creation.creator.user) throw malformed("a DM with oneself");
      return undefined;
    },
  },
  {
    id: "channel.create-server",
    check: ({ ask, creation }) => (creation.server === ask.server.name ? undefined : refuse("audience", "a channel of another server")),
  },
  {
    id: "channel.create-own",
    check: ({ ask, creation }) =>
      creation.creator.user === ask.user ? undefined : refuse("forbidden", "the creator is not the user who asks"),
  },
  {
    id: "log.bad-keys",
    check({ creation }) {
      for (const identity of identitiesOf(creation)) checkMemberKeys(identity);
      return undefined;
    },
  },
  {
    id: "channel.create-known",
    check: ({ ask, tx, creation }) => unregistered(ask, tx, identitiesOf(creation)),
  },
  {
    id: "channel.create-keys",
    check: ({ ask, tx, creation }) => registeredOtherwise(ask, tx, identitiesOf(creation)),
  },
  {
    id: "channel.create-signature",
    async check({ ask, creation }) {
      await verifyObject(ask.server.suite, "channel", creation, creation.creator.signing_key);
      return undefined;
    },
  },
  {
    id: "foreign.create-keys",
    check({ creation, found }) {
      if (found !== undefined && "failure" in found) return found.failure;
      return creation.kind === "dm" ? entryOtherwise(found, creation.peer) : undefined;
    },
  },
];

const LIMIT_STEPS: readonly Step<CreationContext>[] = [
  {
    id: "limit.channels",
    async check({ ask, tx, creation }) {
      const created = await countCreatedBy(tx, creation.creator.user);
      if (created < ask.server.limits.channels) return undefined;
      return refuse("limit-reached", "the user has created as many channels as `channels` says");
    },
  },
];

/** Refuses users of this server who are not registered. */
async function unregistered(ask: Ask, tx: Db, identities: readonly ChannelCreation["creator"][]): Promise<Refusal | undefined> {
  for (const { user } of identities) {
    if (!user.endsWith(`:${ask.server.name}`)) continue;
    if ((await getUser(tx, user)) === undefined) return refuse("not-found", "a user who is not registered here");
  }
  return undefined;
}

/** Refuses identities of users of this server that are not the registered ones. */
export async function registeredOtherwise(
  ask: Ask,
  tx: Db,
  identities: readonly ChannelCreation["creator"][],
): Promise<Refusal | undefined> {
  for (const { user, signing_key, sealing_key } of identities) {
    if (!user.endsWith(`:${ask.server.name}`)) continue;
    const known = await getUser(tx, user);
    if (known === undefined) continue;
    const same = known.signing_key === signing_key && known.sealing_key === sealing_key;
    if (!same) return refuse("forbidden", "the keys are not the registered ones");
  }
  return undefined;
}

/** What came of looking up the foreign partner of a DM; undefined as with members that are added. */
async function lookUpPeer(ask: Ask, creation: ChannelCreation): Promise<LookUp | undefined> {
  if (creation.kind !== "dm" || !needsLookUp(ask, creation.peer.user)) return undefined;
  const refusal = await ask.server.store.read((tx) => runSteps(ask.server.seams, STEPS, { ask, creation, tx }));
  return refusal === undefined ? lookUp(ask, creation.peer.user) : undefined;
}

async function create(ask: Ask, tx: Tx, creation: ChannelCreation, found: LookUp | undefined): Promise<Answer | Refusal> {
  const { server } = ask;
  // There is no row yet to lock, and two of a user's at once must not both be the last that `channels` allows. limit.channels
  await lockServer(tx);
  const refusal = await runSteps(server.seams, STEPS, { ask, creation, tx, found });
  if (refusal !== undefined) return refusal;
  const channel = asId(await idOf(server.suite, "channel", creation));
  const known = await findEntry(tx, channel, channel);
  if (known !== undefined) return orderedAnswer(known);
  const many = await runSteps(server.seams, LIMIT_STEPS, { ask, creation, tx });
  if (many !== undefined) return many;
  const membership = firstState(creation, channel);
  await insertChannel(tx, membership);
  const place = await appendEntry(tx, {
    channel,
    id: channel,
    kind: "creation",
    object: creation,
    received_at: server.clock() as Timestamp,
  });
  server.memberships.put(membership);
  return orderedAnswer(place);
}

/** `POST /v1/channels`. channel.create */
export const createChannel: Endpoint = {
  method: "POST",
  path: "/v1/channels",
  signed: true,
  body: "ChannelCreation",
  async handle(ask) {
    const creation = ask.body as ChannelCreation;
    const found = await lookUpPeer(ask, creation);
    return ask.server.store.write((tx) => create(ask, tx, creation, found));
  },
};

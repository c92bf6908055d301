// ChatChannel, "Creation".
import type { ChannelCreation, Timestamp } from "../../schemas/v1/types.ts";
import { malformed } from "../protocol/error.ts";
import { idOf } from "../protocol/id.ts";
import { checkMemberKeys, firstState } from "../protocol/membership/index.ts";
import { verifyObject } from "../protocol/signing.ts";
import type { Step } from "../seams.ts";
import { runSteps } from "../seams.ts";
import type { Tx } from "../store/index.ts";
import { appendEntry, countCreatedBy, findEntry, getUser, insertChannel, lockServer } from "../store/index.ts";
import type { Ask, Endpoint } from "./endpoint.ts";
import type { Answer } from "./answer.ts";
import { asId, orderedAnswer } from "./ordered.ts";
import type { Refusal } from "./refusal.ts";
import { refuse } from "./refusal.ts";

interface CreationContext {
  readonly ask: Ask;
  readonly creation: ChannelCreation;
  readonly tx: Tx;
}

const identitiesOf = (creation: ChannelCreation): ChannelCreation["creator"][] =>
  creation.kind === "dm" ? [creation.creator, creation.peer] : [creation.creator];

const STEPS: readonly Step<CreationContext>[] = [
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
];

/** Refuses identities of users of this server that are not the registered ones. */
export async function registeredOtherwise(
  ask: Ask,
  tx: Tx,
  identities: readonly ChannelCreation["creator"][],
): Promise<Refusal | undefined> {
  for (const { user, signing_key, sealing_key } of identities) {
    if (!user.endsWith(`:${ask.server.name}`)) continue;
    const known = await getUser(tx, user);
    if (known === undefined) return refuse("not-found", "a user who is not registered here");
    const same = known.signing_key === signing_key && known.sealing_key === sealing_key;
    if (!same) return refuse("forbidden", "the keys are not the registered ones");
  }
  return undefined;
}

async function create(ask: Ask, tx: Tx, creation: ChannelCreation): Promise<Answer | Refusal> {
  const { server } = ask;
  // There is no row yet to lock, and two of a user's at once must not both be the last that `channels` allows. limit.channels
  await lockServer(tx);
  const refusal = await runSteps(server.seams, STEPS, { ask, creation, tx });
  if (refusal !== undefined) return refusal;
  const channel = asId(await idOf(server.suite, "channel", creation));
  const known = await findEntry(tx, channel, channel);
  if (known !== undefined) return orderedAnswer(known);
  const created = await countCreatedBy(tx, creation.creator.user);
  if (created >= server.limits.channels) return refuse("limit-reached", "the user has created as many channels as `channels` says");
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
  handle: (ask) => ask.server.store.write((tx) => create(ask, tx, ask.body as ChannelCreation)),
};

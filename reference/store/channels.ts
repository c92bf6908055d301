import type { Id, Seq, SigningKey, UserId } from "../../schemas/v1/types.ts";
import type { MembershipState } from "../protocol/membership/index.ts";
import type { Count, Db, MembersTable, Tx } from "./schema.ts";

/** A channel as it stands. */
export interface StoredChannel {
  readonly channel: Id;
  readonly kind: "group" | "dm";
  readonly creator: UserId;
  readonly head: Id;
  readonly seq: Seq;
}

const COLUMNS = ["channel", "kind", "creator", "head", "seq"] as const;

/** The channel of an id. */
export async function getChannel(db: Db, channel: Id): Promise<StoredChannel | undefined> {
  return db.selectFrom("channels").select(COLUMNS).where("channel", "=", channel).executeTakeFirst();
}

/** What the membership log of a channel comes to at its head. */
export async function getMembership(db: Db, channel: Id): Promise<MembershipState> {
  const { membership } = await db.selectFrom("channels").select("membership").where("channel", "=", channel).executeTakeFirstOrThrow();
  return JSON.parse(membership) as MembershipState;
}

/** Enters a channel with nothing in its order; its creation object is to be appended next. */
export async function insertChannel(tx: Tx, membership: MembershipState): Promise<void> {
  const { channel, kind, creator, head } = membership;
  await tx
    .insertInto("channels")
    .values({
      channel: channel as Id,
      kind,
      creator: creator as UserId,
      head: head as Id,
      seq: 0 as Seq,
      membership: JSON.stringify(membership),
      member_count: Object.keys(membership.members).length,
      changed: 0,
    })
    .execute();
  await replaceMembers(tx, undefined, membership);
}

/** Gives a channel its next membership; the object that brings it is appended in the same transaction. */
export async function updateMembership(tx: Tx, before: MembershipState, after: MembershipState): Promise<void> {
  await tx
    .updateTable("channels")
    .set({ head: after.head as Id, membership: JSON.stringify(after), member_count: Object.keys(after.members).length })
    .where("channel", "=", after.channel as Id)
    .execute();
  await replaceMembers(tx, before, after);
}

function rowsOf(state: MembershipState | undefined): ReadonlyMap<string, MembersTable> {
  return new Map(
    Object.values(state?.members ?? {}).map(({ user, signing_key, flags }) => [
      JSON.stringify([user, signing_key, flags.read]),
      {
        channel: state?.channel as Id,
        user: user as UserId,
        signing_key: signing_key as SigningKey,
        can_read: flags.read ? 1 : 0,
      },
    ]),
  );
}

async function replaceMembers(tx: Tx, before: MembershipState | undefined, after: MembershipState): Promise<void> {
  const old = rowsOf(before);
  const next = rowsOf(after);
  const gone = [...old].filter(([key]) => !next.has(key)).map(([, row]) => row.user);
  const come = [...next].filter(([key]) => !old.has(key)).map(([, row]) => row);
  if (gone.length > 0)
    await tx
      .deleteFrom("members")
      .where("channel", "=", after.channel as Id)
      .where("user", "in", gone)
      .execute();
  if (come.length > 0) await tx.insertInto("members").values(come).execute();
}

/**
 * The channels of which a user is a member, by id.
 *
 * @param key only those whose log gives the user this signing key.
 */
export async function channelsOf(db: Db, user: UserId, key?: SigningKey): Promise<readonly StoredChannel[]> {
  const ofUser = db.selectFrom("members").select("members.channel").where("members.user", "=", user);
  return db
    .selectFrom("channels")
    .select(COLUMNS)
    .where("channel", "in", key === undefined ? ofUser : ofUser.where("members.signing_key", "=", key))
    .orderBy("channel")
    .execute();
}

/** The ids of the channels that a user can read; `key` as in {@link channelsOf}. */
export async function readableBy(db: Db, user: UserId, key?: SigningKey): Promise<readonly Id[]> {
  const readable = db.selectFrom("members").select("channel").where("user", "=", user).where("can_read", "=", 1);
  const rows = await (key === undefined ? readable : readable.where("signing_key", "=", key)).execute();
  return rows.map((row) => row.channel);
}

/** The signing keys under which a user is a member somewhere. */
export async function memberKeysOf(db: Db, user: UserId): Promise<readonly SigningKey[]> {
  const rows = await db.selectFrom("members").select("signing_key").distinct().where("user", "=", user).execute();
  return rows.map((row) => row.signing_key);
}

/** How many channels a user has created that still have a member. limit `channels` */
export async function countCreatedBy(db: Db, user: UserId): Promise<number> {
  const { count } = await db
    .selectFrom("channels")
    .select((eb) => eb.fn.countAll<Count>().as("count"))
    .where("creator", "=", user)
    .where("member_count", ">", 0)
    .executeTakeFirstOrThrow();
  return Number(count);
}

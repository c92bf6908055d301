// Other servers, "Reaching another server": the directory entries of their users.
import type { DirectoryEntry, ServerName, SigningKey, UserId } from "../../schemas/v1/types.ts";
import { refuse } from "../homeserver/refusal.ts";
import type { Suite } from "../protocol/crypto/index.ts";
import { serverOf } from "../protocol/ids/index.ts";
import { checkMemberKeys } from "../protocol/membership/index.ts";
import { verifyObject } from "../protocol/signing.ts";
import type { Step } from "../seams.ts";
import type { Store, StoredPeerUser } from "../store/index.ts";
import { getPeerUser, lockPeerUser, putPeerUser } from "../store/index.ts";
import type { Ask } from "./ask.ts";
import { peerFailed, readObject } from "./ask.ts";
import type { Documents } from "./documents.ts";
import { passSteps } from "./pass-steps.ts";
import type { PeerAnswer } from "./send.ts";

interface StatusContext {
  readonly user: UserId;
  readonly answer: PeerAnswer;
}

const STATUS_STEPS: readonly Step<StatusContext>[] = [
  {
    id: "peer.status",
    check({ user, answer: { status } }) {
      if (status === 404) return refuse("not-found", "the user's server knows no such user");
      return status === 200 ? undefined : peerFailed(`${serverOf(user)} answers with status ${String(status)}`);
    },
  },
];

interface EntryContext {
  readonly suite: Suite;
  readonly user: UserId;
  readonly entry: DirectoryEntry;
  readonly serverKey: SigningKey;
}

const ENTRY_STEPS: readonly Step<EntryContext>[] = [
  {
    id: "peer.entry",
    check: ({ user, entry }) => (entry.user === user ? undefined : peerFailed("the entry is of another user")),
  },
  {
    id: "peer.entry",
    async check({ suite, entry, serverKey }) {
      const isGood = await verifyObject(suite, "user", entry, serverKey).then(
        () => true,
        () => false,
      );
      return isGood ? undefined : peerFailed("the entry is not signed by the key of the user's server");
    },
  },
  {
    id: "peer.entry",
    check({ entry }) {
      try {
        checkMemberKeys(entry);
        return undefined;
      } catch {
        return peerFailed("the keys of the entry are none");
      }
    },
  },
];

interface PinContext {
  readonly entry: DirectoryEntry;
  readonly known: StoredPeerUser | undefined;
}

const PIN_STEPS: readonly Step<PinContext>[] = [
  {
    id: "peer.entry-pin",
    check({ entry, known }) {
      const isSame = known === undefined || (known.signing_key === entry.signing_key && known.sealing_key === entry.sealing_key);
      return isSame ? undefined : refuse("key-changed", `${entry.user} has other keys than before`);
    },
  },
];

/** The entries of users of other servers. */
export interface Entries {
  /** As the user's server gives it now. */
  get(user: UserId): Promise<DirectoryEntry>;
  /** The pinned one, else as the user's server gives it. */
  known(user: UserId): Promise<DirectoryEntry>;
}

/** What entries are made of. */
export interface EntriesOptions {
  readonly store: Store;
  readonly suite: Suite;
  readonly ask: Ask;
  readonly documents: Documents;
}

/** Asks for entries, and pins their keys in the store. */
export function createEntries({ store, suite, ask, documents }: EntriesOptions): Entries {
  const get = async (user: UserId): Promise<DirectoryEntry> => {
    const server = serverOf(user) as ServerName;
    const { server_key } = await documents.get(server);
    const answer = await ask.get(server, `/v1/directory/${user}`);
    await passSteps(ask.seams, STATUS_STEPS, { user, answer });
    const entry = readObject(answer.body, "DirectoryEntry");
    await passSteps(ask.seams, ENTRY_STEPS, { suite, user, entry, serverKey: server_key });
    await store.write(async (tx) => {
      const known = await lockPeerUser(tx, user);
      await passSteps(ask.seams, PIN_STEPS, { entry, known });
      await putPeerUser(tx, entry, known);
    });
    return entry;
  };
  return { get, known: async (user) => (await store.read((db) => getPeerUser(db, user)))?.entry ?? get(user) };
}

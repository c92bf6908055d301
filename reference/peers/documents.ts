// Other servers, "Reaching another server": documents, fetched, verified, pinned and held for all processes of this server.
import { CONSTANTS } from "../../schemas/v1/constants.ts";
import type { ServerDocument, ServerName, SigningKey } from "../../schemas/v1/types.ts";
import type { Suite } from "../protocol/crypto/index.ts";
import { verifyObject } from "../protocol/signing.ts";
import type { Step } from "../seams.ts";
import { isOmitted } from "../seams.ts";
import type { Store, StoredPeer } from "../store/index.ts";
import { getPeer, lockPeer, putPeer } from "../store/index.ts";
import type { PeerAnswer } from "./send.ts";
import type { Ask } from "./ask.ts";
import { peerFailed, readObject } from "./ask.ts";
import { passSteps } from "./pass-steps.ts";

/** The longest life that a document has, in milliseconds. server.document-life */
const LONGEST_LIFE_MS = 604_800_000;
/** A document that does not list a relay that is asked for is fetched anew only if it is older than this. */
const IMPATIENCE_MS = 5_000;
const PATH = "/.well-known/voicetunnel";

interface DocumentContext {
  readonly suite: Suite;
  readonly server: ServerName;
  readonly answer: PeerAnswer;
  readonly now: number;
  document: ServerDocument;
}

/** What is asked of a document by itself. */
const DOCUMENT_STEPS: readonly Step<DocumentContext>[] = [
  {
    id: "peer.document",
    check: ({ server, document }) => (document.server === server ? undefined : peerFailed(`${server} answers as another server`)),
  },
  {
    id: "peer.document",
    async check({ suite, server, document }) {
      const isSigned = await verifyObject(suite, "server", document, document.server_key).then(
        () => true,
        () => false,
      );
      return isSigned ? undefined : peerFailed(`the document of ${server} is not signed by its own key`);
    },
  },
  {
    id: "peer.document",
    check({ server, document: { issued_at, expires_at }, now }) {
      const isValid = issued_at <= now + CONSTANTS.clock_skew && expires_at > now && expires_at - issued_at <= LONGEST_LIFE_MS;
      return isValid ? undefined : peerFailed(`the document of ${server} has expired, or is of a time to come, or lives too long`);
    },
  },
];

interface PinContext {
  readonly document: ServerDocument;
  readonly known: StoredPeer | undefined;
}

/** What is asked of it beside what was seen before. */
const PIN_STEPS: readonly Step<PinContext>[] = [
  {
    id: "peer.pin",
    check: ({ document, known }) =>
      known === undefined || known.server_key === document.server_key
        ? undefined
        : { refused: "key-changed", detail: `${document.server} shows another key than before` },
  },
  {
    id: "peer.document",
    check: ({ document, known }) =>
      known === undefined || document.issued_at >= known.issued_at ? undefined : peerFailed(`${document.server} gives an older document`),
  },
];

/** The documents of other servers. */
export interface Documents {
  get(server: ServerName, lists?: SigningKey): Promise<ServerDocument>;
}

/** What documents are made of. */
export interface DocumentsOptions {
  readonly store: Store;
  readonly suite: Suite;
  readonly clock: () => number;
  readonly ask: Ask;
}

/** Keeps documents in the store, and fetches each once however many want it at the same time. */
export function createDocuments({ store, suite, clock, ask }: DocumentsOptions): Documents {
  const underway = new Map<ServerName, Promise<ServerDocument>>();
  const fetchedAt = new Map<ServerName, number>();

  const fetchOne = async (server: ServerName): Promise<ServerDocument> => {
    fetchedAt.delete(server);
    fetchedAt.set(server, clock());
    if (fetchedAt.size > 1000) fetchedAt.delete(fetchedAt.keys().next().value ?? server);
    const answer = await ask.get(server, PATH);
    if (answer.status !== 200) throw ask.failed(`${server} has no document`);
    const document = readObject(answer.body, "ServerDocument");
    await passSteps(ask.seams, DOCUMENT_STEPS, { suite, server, answer, now: clock(), document });
    await store.write(async (tx) => {
      const known = await lockPeer(tx, server);
      await passSteps(ask.seams, PIN_STEPS, { document, known });
      await putPeer(tx, document, known);
    });
    return document;
  };

  const fetchOnce = (server: ServerName): Promise<ServerDocument> => {
    const running = underway.get(server);
    if (running !== undefined) return running;
    const fetching = fetchOne(server).finally(() => underway.delete(server));
    underway.set(server, fetching);
    return fetching;
  };

  return {
    async get(server, lists) {
      const held = (await store.read((db) => getPeer(db, server)))?.document;
      // Past its half a document is good for what was begun with it; what begins now asks for a newer one.
      if (held === undefined || !isYoung(held, clock()) || isOmitted(ask.seams, "peer.fetch-once")) return fetchOnce(server);
      if (lists === undefined || held.vtservers.some(({ key }) => key === lists)) return held;
      // vtserver keys change freely with the document: a relay may have come since.
      const isTriedAlready = clock() - Math.max(fetchedAt.get(server) ?? 0, held.issued_at) < IMPATIENCE_MS;
      return isTriedAlready ? held : fetchOnce(server);
    },
  };
}

/** Whether more than half of the life of a document is still before it. peer.fetch-once */
function isYoung({ issued_at, expires_at }: ServerDocument, now: number): boolean {
  return now < expires_at - (expires_at - issued_at) / 2;
}

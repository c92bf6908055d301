import type { Account } from "../../../reference/client/account.ts";
import { checkMessage } from "../../../reference/client/schema.ts";
import type { ClientSeams, SignedRequest } from "../../../reference/client/seams.ts";
import type { DirectoryEntry } from "../../../reference/client/wire.ts";
import { createNodeSuite } from "../../../reference/node-crypto.ts";
import { utf8 } from "../../../reference/protocol/bytes.ts";
import { encodeBase64url } from "../../../reference/protocol/encoding/index.ts";
import { ProtocolError } from "../../../reference/protocol/error.ts";
import { signRequest } from "../../../reference/protocol/http-signature/index.ts";
import { serverOf } from "../../../reference/protocol/ids/index.ts";
import { readJson } from "../../../reference/protocol/json/index.ts";
import type { JsonValue } from "../../../reference/protocol/json/index.ts";
import type { ClientFault } from "./client-fault.ts";
import { checksOf, omitting, ported, seamed } from "./client-fault.ts";
import { stepWithout } from "./log-steps.ts";
import { fetching, pathOf } from "./ways.ts";

/** Remembers what the directory says, and takes its keys for those of members. */
function believingTheDirectory(): ClientSeams {
  const entries = new Map<string, DirectoryEntry>();
  const keyOf = (user: string, key: string): string => entries.get(user)?.signing_key ?? key;
  const sealingKeyOf = (user: string, key: string): string => entries.get(user)?.sealing_key ?? key;
  return {
    read(name, bytes) {
      const message = checkMessage("open", name, readJson(typeof bytes === "string" ? utf8(bytes) : bytes)) as unknown;
      if (name === "DirectoryEntry") entries.set((message as DirectoryEntry).user, message as DirectoryEntry);
      return message as JsonValue;
    },
    signerKey: async ({ user, signing_key }) => keyOf(user, signing_key),
    stepMembership: stepWithout([], keyOf),
    epochFor: ({ members }, readers) =>
      readers.map((user) => ({ user, sealing_key: sealingKeyOf(user, members[user]?.sealing_key ?? "") })),
    omit: ["crypto.pinned"],
  };
}

const suite = createNodeSuite();

/** The request with a signature that leaves its query out. */
async function withoutQuery(request: SignedRequest, account: Account): Promise<SignedRequest> {
  const [, created = "0"] = /created=(\d+)/.exec(request.headers["signature-input"] ?? "") ?? [];
  const [, nonce = ""] = /nonce="([^"]+)"/.exec(request.headers["signature-input"] ?? "") ?? [];
  const target = { method: request.method, authority: serverOf(account.user), path: request.path, query: "" };
  const parameters = { created: Number(created), nonce, keyid: account.user };
  return { ...request, headers: await signRequest(suite, account.signing, target, parameters, request.body) };
}

/** Once a request has failed, it is sent as it was. */
const repeating = fetching((honest) => async (url, init) => {
  try {
    return await honest(url, init);
  } catch (error) {
    if (init.signal?.aborted === true || !pathOf(url).startsWith("/v1/") || pathOf(url) === "/v1/stream") throw error;
    return honest(url, init);
  }
});

const forgetting = (name: RegExp) => (ports: Parameters<ReturnType<typeof fetching>>[0]) => ({
  ...ports,
  store: { ...ports.store, set: async (key: string, value: string) => (name.test(key) ? undefined : ports.store.set(key, value)) },
});

export const faults: readonly ClientFault[] = [
  omitting("server.document-newest", "takes-older-documents", "It takes a document that is older than one it has seen."),
  omitting("server.document-verify", "takes-unsigned-documents", "It does not verify the signature of a document.", {
    omit: ["server.document-verify/signature"],
    expected: checksOf("server.document-verify", "altered", "other-key", "other-label", "changed-after-signing", "signature-*"),
    // Nor that of the document that comes anew.
    collateral: ["server.document-anew/refused"],
  }),
  omitting("server.document-verify", "takes-documents-of-others", "It takes the document of another server.", {
    // Its key is that of a name that has another one.
    omit: ["server.document-verify/name", "crypto.pinned"],
    expected: checksOf("server.document-verify", "other-server", "name-*"),
    collateral: ["crypto.pinned/*", "server.pin/*"],
  }),
  omitting("server.document-verify", "takes-expired-documents", "It takes a document that has expired.", {
    omit: ["server.document-verify/expiry"],
    expected: checksOf("server.document-verify", "over", "expired-*"),
  }),
  omitting("server.document-anew", "keeps-its-document", "It goes by the document that it has, for ever.", {
    // So it does when the newest one is older.
    collateral: ["server.document-newest/*"],
  }),
  omitting("server.pin", "pins-the-first-key-alone", "It pins the first key that it sees, whatever an invitation says.", {
    expected: ["server.pin/i*"],
  }),
  ported(
    "server.pin",
    "pins-no-server",
    "It pins no server, and takes what it says of users.",
    () => (ports) => forgetting(/^server /)({ ...ports, seams: { omit: ["user.directory-verify"] } }),
    {
      expected: ["server.pin/*"],
      collateral: ["crypto.pinned/*", "user.directory-verify/*"],
    },
  ),
  seamed("user.directory-own", "believes-the-directory", "It takes the keys of members from the directory.", believingTheDirectory, {
    also: ["log.client-keys"],
    expected: ["user.directory-own/*", ...checksOf("log.client-keys", "event", "member")],
    collateral: ["crypto.pinned/*", "server.pin/*"],
  }),
  omitting("user.directory-verify", "takes-unsigned-entries", "It does not verify the signature of a directory entry.", {
    omit: ["user.directory-verify/signature"],
    expected: checksOf("user.directory-verify", "altered", "other-key", "own-key", "other-label", "keys-exchanged", "signature-*"),
  }),
  omitting("user.directory-verify", "takes-entries-of-others", "It takes the directory entry of another user.", {
    omit: ["user.directory-verify/user"],
    expected: checksOf("user.directory-verify", "other-user", "own-name"),
  }),
  omitting("user.directory-verify", "takes-other-own-keys", "It takes an entry that gives its own user other keys.", {
    omit: ["user.directory-verify/own"],
    expected: checksOf("user.directory-verify", "own-signing-key", "own-sealing-key"),
  }),
  seamed(
    "request.client-signed",
    "leaves-the-query-unsigned",
    "It signs as if its requests had no query.",
    () => ({ outgoing: withoutQuery }),
    // It gets no page, and so nothing for which it needs one.
    { collateral: ["user.directory-own/*", "request.*", "answer.verify/*"] },
  ),
  ported("request.retry", "repeats-as-it-was", "It repeats a request with the same nonce when no answer comes.", () => repeating),
  seamed(
    "request.retry",
    "never-tells-of-lost-events",
    "It takes an event as sent whose answer it has not heard.",
    () => ({
      async call({ method, path }, ask) {
        try {
          return await ask();
        } catch (error) {
          const isLost = error instanceof ProtocolError && error.code === "timeout" && method === "POST" && path.endsWith("/events");
          if (!isLost) throw error;
          return { v: 1, id: encodeBase64url(new Uint8Array(32)), seq: 1 };
        }
      },
    }),
    { expected: checksOf("request.retry", "event", "sealed-event") },
  ),
  omitting("request.client-clock", "never-sets-its-clock", "It does not send again what was refused as stale."),
  ported("request.no-redirect", "follows-redirections", "It follows redirections.", () =>
    fetching((honest) => (url, init) => honest(url, { ...init, redirect: "follow" })),
  ),
  omitting("answer.verify", "takes-unsigned-answers", "It does not verify the signature of an answer."),
];

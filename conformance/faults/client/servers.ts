import { directCarrier } from "../../../reference/client/http/carrier.ts";
import { createApi } from "../../../reference/client/http/api.ts";
import { serverUrl } from "../../../reference/client/http/server-document.ts";
import type { Reader } from "../../../reference/client/channel/apply.ts";
import type { SignedRequest } from "../../../reference/client/seams.ts";
import { ProtocolError } from "../../../reference/protocol/error.ts";
import { signRequest } from "../../../reference/protocol/http-signature/index.ts";
import { serverOf } from "../../../reference/protocol/ids/index.ts";
import type { Member } from "../../../reference/protocol/membership/index.ts";
import type { Account } from "../../../reference/client/account.ts";
import { createNodeSuite } from "../../../reference/node-crypto.ts";
import type { ClientFault } from "./client-fault.ts";
import { omitting, ported, seamed } from "./client-fault.ts";
import { fetching, pathOf } from "./ways.ts";

/** The key that the directory gives for a member. */
async function keyOfDirectory({ user, signing_key }: Member, { ports, account, pins }: Reader): Promise<string> {
  const name = serverOf(account.user);
  const { seams: _seams, ...plain } = ports;
  const home = createApi(plain, account, { name, key: (await pins.serverKey(name)) ?? "" }, directCarrier(plain, serverUrl(name)));
  try {
    return (await home.call("DirectoryEntry", "GET", `/v1/users/${user}`)).signing_key;
  } catch (error) {
    if (error instanceof ProtocolError) return signing_key;
    throw error;
  }
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

const forgetting = (name: RegExp) => () => (ports: Parameters<ReturnType<typeof fetching>>[0]) => ({
  ...ports,
  store: { ...ports.store, set: async (key: string, value: string) => (name.test(key) ? undefined : ports.store.set(key, value)) },
});

export const faults: readonly ClientFault[] = [
  omitting("server.document-newest", "takes-older-documents", "It takes a document that is older than one it has seen."),
  omitting("server.document-verify", "takes-any-document", "It takes a document whoever signed it, of whatever server, and expired ones."),
  omitting("server.document-verify", "takes-unsigned-documents", "It does not verify the signature of a document.", {
    omit: ["server.document-verify/signature"],
    expected: ["server.document-verify/signature*"],
  }),
  omitting("server.document-verify", "takes-documents-of-others", "It takes the document of another server.", {
    omit: ["server.document-verify/name"],
    expected: ["server.document-verify/*name*"],
  }),
  omitting("server.document-verify", "takes-expired-documents", "It takes a document that has expired.", {
    omit: ["server.document-verify/expiry"],
    expected: ["server.document-verify/expired*"],
  }),
  omitting("server.document-anew", "keeps-its-document", "It goes by the document that it has, for ever."),
  omitting("server.pin", "pins-the-first-key-alone", "It pins the first key that it sees, whatever an invitation says."),
  ported("server.pin", "pins-no-server", "It pins no server.", forgetting(/^server /), { also: ["crypto.pinned"] }),
  seamed(
    "user.directory-own",
    "asks-the-directory",
    "It verifies events with the keys that the directory gives.",
    () => ({ signerKey: keyOfDirectory }),
    {
      also: ["log.client-keys"],
    },
  ),
  omitting("user.directory-verify", "takes-any-entry", "It takes an entry of the directory whoever signed it, of whatever user."),
  omitting("user.directory-verify", "takes-unsigned-entries", "It does not verify the signature of a directory entry.", {
    omit: ["user.directory-verify/signature"],
    expected: ["user.directory-verify/signature*"],
  }),
  omitting("user.directory-verify", "takes-entries-of-others", "It takes the directory entry of another user.", {
    omit: ["user.directory-verify/user"],
    expected: ["user.directory-verify/*user*"],
  }),
  omitting("user.directory-verify", "takes-other-own-keys", "It takes an entry that gives its own user other keys.", {
    omit: ["user.directory-verify/own"],
    expected: ["user.directory-verify/own*"],
  }),
  seamed("request.client-signed", "leaves-the-query-unsigned", "It signs as if its requests had no query.", () => ({
    outgoing: withoutQuery,
  })),
  ported("request.retry", "repeats-as-it-was", "It repeats a request with the same nonce when no answer comes.", () => repeating),
  seamed("request.retry", "never-tells-of-lost-events", "It takes an event as sent whose answer it has not heard.", () => ({
    async call({ method, path }, ask) {
      try {
        return await ask();
      } catch (error) {
        const isLost = error instanceof ProtocolError && error.code === "timeout" && method === "POST" && path.endsWith("/events");
        if (!isLost) throw error;
        return { v: 1, id: "A".repeat(43), seq: 1 };
      }
    },
  })),
  ported("request.no-redirect", "follows-redirections", "It follows redirections.", () =>
    fetching((honest) => (url, init) => honest(url, { ...init, redirect: "follow" })),
  ),
  omitting("answer.verify", "takes-unsigned-answers", "It does not verify the signature of an answer."),
];

// Another server as far as a test needs one: a document, entries, and whatever answer else.
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { LIMITS } from "../../../schemas/v1/constants.ts";
import type { DirectoryEntry, ServerName, UserId } from "../../../schemas/v1/types.ts";
import { createNodeSuite } from "../../node-crypto.ts";
import type { SigningKeyPair } from "../../protocol/crypto/index.ts";
import { newSealingKeyPair, newSigningKeyPair } from "../../protocol/crypto/index.ts";
import { encodeBase64url } from "../../protocol/encoding/index.ts";
import { signObject } from "../../protocol/signing.ts";

const suite = createNodeSuite();

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that a test plays. */
export interface TestPeer {
  readonly name: ServerName;
  readonly key: SigningKeyPair;
  /** The requests that came: method and target. */
  readonly requests: string[];
  /** A signed document that is valid for a minute; every member replaceable before signing. */
  document(more?: object, key?: SigningKeyPair): Promise<object>;
  /** A signed entry with new keys. */
  entry(user: string, more?: object, key?: SigningKeyPair): Promise<DirectoryEntry>;
  user(local: string): UserId;
  /** What is answered from now on; undefined is the document of {@link TestPeer.document}. */
  serve(target: string, answer: object | Handler): void;
  close(): Promise<void>;
}

const entryPath = (user: string): string => `/v1/directory/${user}`;

/** Starts one on loopback. It serves its document, and nobody's entry. */
export async function startTestPeer(): Promise<TestPeer> {
  const answers = new Map<string, object | Handler>();
  const requests: string[] = [];
  const http = createServer((request, response) => {
    requests.push(`${request.method ?? ""} ${request.url ?? ""}`);
    const answer = answers.get(request.url ?? "");
    if (typeof answer === "function") (answer as Handler)(request, response);
    else response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const name = `127.0.0.1:${String((http.address() as AddressInfo).port)}` as ServerName;
  const key = await newSigningKeyPair(suite);
  const limits = Object.fromEntries(Object.entries(LIMITS).map(([limit, { test }]) => [limit, test]));
  const peer: TestPeer = {
    name,
    key,
    requests,
    document: (more = {}, signer = key) => {
      const now = Date.now();
      const server_key = encodeBase64url(signer.publicKey);
      const vtservers = [{ url: `ws://${name}/relay`, key: server_key }];
      const times = { issued_at: now - 1000, expires_at: now + 60_000 };
      return signObject(
        suite,
        "server",
        { v: 1, server: name, versions: [1], server_key, vtservers, features: {}, limits, ...times, ...more },
        signer,
      );
    },
    async entry(user, more = {}, signer = key) {
      const signing_key = encodeBase64url((await newSigningKeyPair(suite)).publicKey);
      const sealing_key = encodeBase64url((await newSealingKeyPair(suite)).publicKey);
      const entry = { v: 1, user, signing_key, sealing_key, created_at: 1, ...more };
      return (await signObject(suite, "user", entry, signer)) as unknown as DirectoryEntry;
    },
    user: (local) => `@${local}:${name}` as UserId,
    serve: (target, answer) => void answers.set(target.startsWith("@") ? entryPath(target) : target, answer),
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  peer.serve("/.well-known/voicetunnel", await peer.document());
  return peer;
}

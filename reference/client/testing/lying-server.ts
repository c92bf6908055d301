import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import examples from "../../../schemas/v1/examples.json" with { type: "json" };
import { createNodeSuite } from "../../node-crypto.ts";
import { utf8 } from "../../protocol/bytes.ts";
import type { SigningKeyPair } from "../../protocol/crypto/index.ts";
import { newSigningKeyPair } from "../../protocol/crypto/index.ts";
import { decodeBase64url, encodeBase64url } from "../../protocol/encoding/index.ts";
import { signAnswer } from "../../protocol/http-signature/index.ts";
import { signObject } from "../../protocol/signing.ts";
import { readMessage } from "../wire.ts";
import type { ForwardAnswer, ForwardRequest } from "../wire.ts";

const suite = createNodeSuite();
const example = examples.find(({ type, valid }) => type === "ServerDocument" && valid)!.value as object;

/** What it answers to a forwarded request instead of the truth. */
export type Lie = (request: ForwardRequest, truth: () => Promise<ForwardAnswer>) => Promise<ForwardAnswer>;

/** A user's own server that says of other servers whatever a test wants. Its own part is true: the user pinned its key. */
export interface LyingServer {
  readonly name: string;
  readonly pair: SigningKeyPair;
  /** How it answers from now on to `POST /v1/forward`; undefined for the truth. */
  forwards: Lie | undefined;
  /** What it answers to `GET /v1/users/{user}`; undefined for nobody. */
  entry: object | undefined;
  close(): Promise<void>;
}

/** Starts one on a free port of 127.0.0.1. */
export async function startLyingServer(): Promise<LyingServer> {
  const pair = await newSigningKeyPair(suite);
  const http = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const name = `127.0.0.1:${String((http.address() as AddressInfo).port)}`;
  const server: LyingServer = {
    name,
    pair,
    forwards: undefined,
    entry: undefined,
    close: () => new Promise((resolve) => void http.close(() => resolve())),
  };

  const bodyOf = async (path: string, body: Uint8Array): Promise<object | undefined> => {
    if (path === "/.well-known/voicetunnel") return documentOf(name, pair);
    if (path.startsWith("/v1/users/")) return server.entry;
    const asked = readMessage("ForwardRequest", body);
    return server.forwards === undefined ? passOn(asked) : server.forwards(asked, () => passOn(asked));
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const said = await bodyOf(request.url ?? "", Buffer.concat(pieces));
    const problem = { type: "urn:voicetunnel:error:not-found", title: "nobody", status: 404, code: "not-found" };
    const [status, body] = said === undefined ? [404, utf8(JSON.stringify(problem))] : [200, utf8(JSON.stringify(said))];
    const requestSignature = String(request.headers["signature"]);
    const parameters = { created: Math.floor(Date.now() / 1000), keyid: name };
    response.writeHead(status, { ...(await signAnswer(suite, pair, { status, requestSignature }, body, parameters)) });
    response.end(body);
  };
  return server;
}

/** A document of a name, signed with whatever key. */
export function documentOf(name: string, pair: SigningKeyPair, by: SigningKeyPair = pair): Promise<object> {
  const times = { issued_at: Date.now(), expires_at: Date.now() + 3_600_000 };
  return signObject(suite, "server", { ...example, server: name, server_key: encodeBase64url(pair.publicKey), ...times }, by);
}

/** The answer that the other server gives. */
async function passOn({ server, method, path, query, headers, body }: ForwardRequest): Promise<ForwardAnswer> {
  const init = { method, headers: { ...headers }, ...(body !== undefined && { body: decodeBase64url(body) }) };
  const answer = await fetch(`http://${server}${path}${query === undefined ? "" : `?${query}`}`, init);
  const names = ["content-type", "content-digest", "signature-input", "signature", "date", "retry-after"];
  const kept = names.map((field) => [field, answer.headers.get(field)] as const).filter(([, value]) => value !== null);
  const bytes = encodeBase64url(new Uint8Array(await answer.arrayBuffer()));
  return { v: 1, status: answer.status, headers: Object.fromEntries(kept) as object, body: bytes } as unknown as ForwardAnswer;
}

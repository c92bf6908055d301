// A user who speaks HTTP as it is: each request signed here, every part replaceable before and after.
import { request as httpRequest } from "node:http";
import { createNodeSuite } from "../../node-crypto.ts";
import type { SealingKeyPair, SigningKeyPair } from "../../protocol/crypto/index.ts";
import { newSealingKeyPair, newSigningKeyPair } from "../../protocol/crypto/index.ts";
import { encodeBase64url } from "../../protocol/encoding/index.ts";
import { signRequest } from "../../protocol/http-signature/index.ts";
import type { MemberIdentity } from "../../protocol/membership/index.ts";
import { signObject } from "../../protocol/signing.ts";

const suite = createNodeSuite();

/** An answer with its body read. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** What of a request is not as usual. */
export interface HttpOptions {
  readonly body?: object | string;
  /** Seconds since the epoch. */
  readonly created?: number;
  readonly nonce?: string;
  /** What is signed in the place of the server's name. */
  readonly authority?: string;
  /** Changes the fields after they were signed; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** What is sent in the place of what was signed. */
  readonly sent?: { readonly method?: string; readonly path?: string; readonly body?: string };
}

/** A request that is ready to be sent. */
export interface Prepared {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

/** Where a server is, and what it is called. */
export interface HttpServer {
  readonly url: string;
  readonly name: string;
}

/** A user with keys, and a server. */
export interface HttpUser {
  readonly user: string;
  readonly device: string;
  readonly identity: MemberIdentity;
  readonly signing: SigningKeyPair;
  /** The same user, asking another server. */
  at(other: HttpServer): HttpUser;
  registration(more?: object): Promise<object>;
  register(): Promise<HttpAnswer>;
  ask(method: string, target: string, options?: HttpOptions): Promise<HttpAnswer>;
  /** As {@link HttpUser.ask}, with the body still to come. */
  open(method: string, target: string, options?: HttpOptions): Promise<Response>;
  /** A request as it would be sent: for sending it twice. */
  prepare(method: string, target: string, options?: HttpOptions): Promise<Prepared>;
  sign(label: Parameters<typeof signObject>[1], object: object): Promise<object>;
}

/** 16 random octets. */
export const newNonce = (): string => encodeBase64url(suite.random(16));

/** Sends a request without a signature. */
export async function askUnsigned(url: string, method: string, path: string, init: RequestInit = {}): Promise<HttpAnswer> {
  return readAnswer(await fetch(url + path, { method, ...init }));
}

/** Fetches without the second attempt that fetch makes by itself after some answers: that one would carry a nonce that was used. */
export function fetchOnce(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array | undefined,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers: { ...headers, "content-length": body?.length ?? 0 } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        const fields = Object.entries(response.headers).map(([name, value]): [string, string] => [name, String(value)]);
        const json = (text === "" ? {} : JSON.parse(text)) as Record<string, unknown>;
        resolve({ status: response.statusCode ?? 0, headers: new Headers(fields), text, json });
      });
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** Reads an answer to its end. */
export async function readAnswer(response: Response): Promise<HttpAnswer> {
  const text = await response.text();
  const json = (text === "" ? {} : JSON.parse(text)) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, text, json };
}

const isPresent = (field: readonly [string, string | undefined]): field is [string, string] => field[1] !== undefined;

/**
 * A user of a server, not registered yet.
 *
 * @param asked the server that the user's requests go to. Default: the user's own.
 */
export async function newHttpUser(server: HttpServer, local: string, asked: HttpServer = server): Promise<HttpUser> {
  return userWith(server, local, asked, [await newSigningKeyPair(suite), await newSealingKeyPair(suite)]);
}

function userWith(server: HttpServer, local: string, asked: HttpServer, keys: readonly [SigningKeyPair, SealingKeyPair]): HttpUser {
  const [signing, sealing] = keys;
  const user = `@${local}:${server.name}`;
  const identity = { user, signing_key: encodeBase64url(signing.publicKey), sealing_key: encodeBase64url(sealing.publicKey) };
  const registration = (more: object = {}): Promise<object> =>
    signObject(
      suite,
      "registration",
      { v: 1, server: server.name, ...identity, created_at: Date.now(), nonce: newNonce(), ...more },
      signing,
    );

  const prepare = async (method: string, target: string, options: HttpOptions = {}): Promise<Prepared> => {
    const [path = "", query] = target.split("?");
    const { body, created = Math.floor(Date.now() / 1000), nonce = newNonce(), authority = asked.name, sent = {} } = options;
    const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
    const signed = { method, authority, path, query: query === undefined ? "" : `?${query}` };
    const encode = (value: string | undefined): Uint8Array<ArrayBuffer> | undefined =>
      value === undefined ? undefined : new TextEncoder().encode(value);
    const fields = await signRequest(suite, signing, signed, { created, nonce, keyid: user }, encode(text));
    const headers = Object.entries({ ...fields, ...options.headers }).filter(isPresent);
    const url = asked.url + (sent.path ?? target);
    return { url, method: sent.method ?? method, headers: Object.fromEntries(headers), body: encode(sent.body ?? text) };
  };
  return {
    user,
    device: `laptop${user}`,
    identity,
    signing,
    at: (other) => userWith(server, local, other, keys),
    registration,
    open: async (method, target, options) => {
      const { url, body, ...init } = await prepare(method, target, options);
      return fetch(url, { ...init, ...(body === undefined ? {} : { body }) });
    },
    async ask(method, target, options) {
      const prepared = await prepare(method, target, options);
      return fetchOnce(prepared.url, prepared.method, prepared.headers, prepared.body);
    },
    prepare,
    register: async () =>
      askUnsigned(server.url, "POST", "/v1/users", {
        headers: { "content-type": "application/json" },
        body: JSON.stringify(await registration()),
      }),
    sign: (label, object) => signObject(suite, label, object, signing),
  };
}

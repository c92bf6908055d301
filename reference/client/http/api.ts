import { decodeBase64url, encodeBase64url } from "../../protocol/encoding/index.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { signRequest, verifyAnswer } from "../../protocol/http-signature/index.ts";
import { canonicalBytes } from "../../protocol/json/index.ts";
import type { Account } from "../account.ts";
import type { ClientPorts } from "../ports.ts";
import type { MessageTypes } from "../schema.ts";
import { asJson, readMessage } from "../wire.ts";
import type { ServerDocument } from "../wire.ts";
import type { Carrier, Method, Outgoing } from "./carrier.ts";
import { refusalOf } from "./refusal.ts";

/** What varies between requests. */
export interface RequestOptions {
  readonly query?: Readonly<Record<string, number>>;
  readonly body?: object;
  readonly signal?: AbortSignal;
}

/** Signed requests of one user to one server. */
export interface Api {
  /**
   * Sends a request, verifies the answer and reads it.
   *
   * @throws ProtocolError with the server's code when it refuses; `bad-signature`, `bad-digest` or `malformed` for an answer that is not
   * the server's; `timeout` without one; what stands in the way of one that is forwarded.
   */
  call<N extends keyof MessageTypes>(answer: N, method: Method, path: string, options?: RequestOptions): Promise<MessageTypes[N]>;
  /** Opens an event stream: its answer is not signed, what it carries is. Refusals are, and are thrown like those of {@link call}. */
  open(path: string, options: RequestOptions): Promise<ReadableStream<Uint8Array>>;
  /** How many items a page may have, where the way there sets a limit of its own. */
  readonly pageItems: number | undefined;
}

/** Who is asked. */
export interface ApiServer {
  readonly name: string;
  /** The pinned server key, base64url. */
  readonly key: string;
  /** Sees to it that the document by which one goes has not expired. */
  current?(): Promise<Pick<ServerDocument, "limits">>;
}

/** Makes the requests of an account to a server, by a way that need not be trusted. */
export function createApi(ports: ClientPorts, account: Account, server: ApiServer, carrier: Carrier): Api {
  const prepare = async (method: Method, path: string, options: RequestOptions): Promise<Outgoing & Signed> => {
    // server.document-anew
    const document = await server.current?.();
    const text = new URLSearchParams(Object.entries(options.query ?? {}).map(([name, value]) => [name, String(value)])).toString();
    const query = text === "" ? "" : `?${text}`;
    const body = options.body === undefined ? undefined : canonicalBytes(asJson(options.body));
    // limit.client-bytes
    if (document !== undefined && body !== undefined && body.length > document.limits.request_bytes)
      throw new ProtocolError("too-large", `more than the ${String(document.limits.request_bytes)} octets that ${server.name} takes`);
    // crypto.fresh: a retry is a new request with a new nonce.
    const nonce = encodeBase64url(ports.suite.random(16));
    const parameters = { created: Math.floor(ports.clock.now() / 1000), nonce, keyid: account.user };
    const target = { method, authority: server.name, path, query };
    const headers = await signRequest(ports.suite, account.signing, target, parameters, body);
    return { method, path, query, headers, ...(body && { body }), ...withSignal(options) };
  };
  const verify = async (prepared: Signed, answer: { status: number; headers: Headers }, body: Uint8Array): Promise<void> => {
    const field = (name: string): string | undefined => answer.headers.get(name) ?? undefined;
    const fields = {
      "content-digest": field("content-digest"),
      "signature-input": field("signature-input"),
      signature: field("signature"),
    };
    const target = { status: answer.status, requestSignature: prepared.headers.signature };
    // answer.verify, forward.verify
    await verifyAnswer(ports.suite, target, fields, body, { name: server.name, key: decodeBase64url(server.key, 32) });
  };
  return {
    async call(name, method, path, options = {}) {
      const prepared = await prepare(method, path, options);
      const answer = await carrier.send(prepared);
      await verify(prepared, answer, answer.body);
      if (answer.status >= 300) throw refusalOf(answer.status, answer.body, answer.headers.get("retry-after"));
      return readMessage(name, answer.body);
    },
    async open(path, options) {
      const prepared = await prepare("POST", path, options);
      if (carrier.open === undefined) throw new ProtocolError("audience", "a stream cannot be forwarded");
      const answer = await carrier.open(prepared);
      if (answer.status === 200 && answer.body !== null) return answer.body;
      const body = new Uint8Array(await answer.arrayBuffer());
      await verify(prepared, answer, body);
      if (answer.status < 300) throw new ProtocolError("malformed", "a stream without a body");
      throw refusalOf(answer.status, body, answer.headers.get("retry-after"));
    },
    pageItems: carrier.pageItems,
  };
}

/** A request's own signature, to which its answer is bound. */
interface Signed {
  readonly headers: Readonly<Record<string, string>> & { readonly signature: string };
}

function withSignal({ signal }: RequestOptions): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

import { decodeBase64url, encodeBase64url } from "../../protocol/encoding/index.ts";
import { ProtocolError } from "../../protocol/error.ts";
import { signRequest, verifyAnswer } from "../../protocol/http-signature/index.ts";
import { canonicalBytes } from "../../protocol/json/index.ts";
import type { Account } from "../account.ts";
import type { ClientPorts } from "../ports.ts";
import type { MessageTypes } from "../schema.ts";
import { checked, drawing, isOmitted, refuseIf } from "../seams.ts";
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
  /** The newest document. */
  document?(): Pick<ServerDocument, "limits">;
  /** Sees to it that the document by which one goes has not expired. */
  current?(): Promise<Pick<ServerDocument, "limits">>;
}

/** Makes the requests of an account to a server, by a way that need not be trusted. */
export function createApi(ports: ClientPorts, account: Account, server: ApiServer, carrier: Carrier): Api {
  const { seams } = ports;
  /** By how many milliseconds the server's clock is ahead of the own one, as far as that is known. */
  let ahead = 0;
  const inTime = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      const time = error instanceof ProtocolError && error.code === "stale" ? error.details?.["server_time"] : undefined;
      if (typeof time !== "number" || isOmitted(seams, "request.client-clock")) throw error;
      // request.client-clock
      ahead = time - ports.clock.now();
      return run();
    }
  };
  const prepare = async (method: Method, path: string, options: RequestOptions): Promise<Outgoing & Signed> => {
    // server.document-anew
    const document = isOmitted(seams, "server.document-anew") ? server.document?.() : await server.current?.();
    const text = new URLSearchParams(Object.entries(options.query ?? {}).map(([name, value]) => [name, String(value)])).toString();
    const query = text === "" ? "" : `?${text}`;
    const said = options.body && (seams?.body?.(path, options.body, account) ?? options.body);
    const body = said === undefined ? undefined : canonicalBytes(asJson(said));
    const most = document?.limits.request_bytes ?? Infinity;
    const tooLarge = (): ProtocolError => new ProtocolError("too-large", `more than the ${String(most)} octets that ${server.name} takes`);
    refuseIf(seams, "limit.client-bytes/request", (body?.length ?? 0) > most, tooLarge);
    // crypto.fresh: a retry is a new request with a new nonce.
    const nonce = encodeBase64url(drawing(ports, "request nonce").random(16));
    const parameters = { created: Math.floor((ports.clock.now() + ahead) / 1000), nonce, keyid: account.user };
    const target = { method, authority: server.name, path, query };
    const headers = await signRequest(ports.suite, account.signing, target, parameters, body);
    const request = { method, path, query, headers: { ...headers }, ...(body && { body }), ...withSignal(options) };
    return seams?.outgoing?.(request, account) ?? request;
  };
  const verify = async (prepared: Signed, answer: { status: number; headers: Headers }, body: Uint8Array): Promise<void> => {
    const field = (name: string): string | undefined => answer.headers.get(name) ?? undefined;
    const fields = {
      "content-digest": field("content-digest"),
      "signature-input": field("signature-input"),
      signature: field("signature"),
    };
    const target = { status: answer.status, requestSignature: prepared.headers.signature };
    const check = carrier.open === undefined ? "forward.verify" : "answer.verify";
    const signer = { name: server.name, key: decodeBase64url(server.key, 32) };
    await checked(seams, check, () => verifyAnswer(ports.suite, target, fields, body, signer));
  };
  const call = async <N extends keyof MessageTypes>(
    ...[name, method, path, options = {}]: Parameters<typeof api.call<N>>
  ): Promise<MessageTypes[N]> => {
    const prepared = await prepare(method, path, options);
    const answer = await carrier.send(prepared);
    await verify(prepared, answer, answer.body);
    if (answer.status >= 300) throw refusalOf(answer.status, answer.body, answer.headers.get("retry-after"), seams);
    return readMessage(name, answer.body, seams);
  };
  const open = async (path: string, options: RequestOptions): Promise<ReadableStream<Uint8Array>> => {
    const prepared = await prepare("POST", path, options);
    if (carrier.open === undefined) throw new ProtocolError("audience", "a stream cannot be forwarded");
    const answer = await carrier.open(prepared);
    if (answer.status === 200 && answer.body !== null) return answer.body;
    const body = new Uint8Array(await answer.arrayBuffer());
    await verify(prepared, answer, body);
    if (answer.status < 300) throw new ProtocolError("malformed", "a stream without a body");
    throw refusalOf(answer.status, body, answer.headers.get("retry-after"), seams);
  };
  const api: Api = {
    call: (name, method, path, options) => {
      const ask = (): ReturnType<typeof call<typeof name>> => inTime(() => call(name, method, path, options));
      return seams?.call === undefined ? ask() : (seams.call({ method, path }, ask) as ReturnType<typeof ask>);
    },
    open: (path, options) => inTime(() => open(path, options)),
    pageItems: carrier.pageItems,
  };
  return api;
}

/** A request's own signature, to which its answer is bound. */
interface Signed {
  readonly headers: Readonly<Record<string, string>> & { readonly signature: string };
}

function withSignal({ signal }: RequestOptions): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

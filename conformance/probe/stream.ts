import type { IncomingMessage } from "node:http";
import { judgeAnswer, type Answer } from "./answer.ts";
import { failure, Failure } from "./errors.ts";
import type { HttpClient, RawRequest } from "./http.ts";
import { eventQueue } from "./queue.ts";
import { received } from "./schemas.ts";
import { sseParser, type SsePiece } from "./sse.ts";
import type { Trace } from "./trace.ts";
import { utf8 } from "./wire/bytes.ts";
import { isJsonObject, type JsonObject } from "./wire/json.ts";

/** An item of a live stream; `at` is on the clock of performance.now(). */
export interface StreamMessage {
  readonly at: number;
  readonly item: JsonObject;
}

/** A stream that was accepted. */
export interface EventStream {
  readonly log: readonly StreamMessage[];
  /** The first item not taken before that fits; others stay. Throws Failure after `ms`, at the end, or for an item that breaks its schema. */
  next(what: string, predicate: (item: JsonObject) => boolean, ms: number): Promise<JsonObject>;
  take(predicate: (item: JsonObject) => boolean): JsonObject | undefined;
  /** When octets came, an item or a heartbeat alike. */
  readonly activity: readonly number[];
  readonly ended: Promise<void>;
  close(): void;
}

/** The answer to a stream request: `stream` is present when it is 200 with `text/event-stream`. Fits the runner's `Reply`. */
export interface StreamAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly problem?: Answer["problem"];
  readonly stream?: EventStream;
}

/** Sends a stream request and reads what comes, until `close`. */
export async function openStream(client: HttpClient, request: RawRequest, trace: Trace): Promise<StreamAnswer> {
  const message = await client.open(request);
  const status = message.statusCode ?? 0;
  const headers: Record<string, string> = {};
  for (const [name, values] of Object.entries(message.headersDistinct)) if (values !== undefined) headers[name] = values.join(", ");
  const isStream = status === 200 && (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() === "text/event-stream";
  trace.record({
    direction: "received",
    transport: isStream ? "stream" : "http",
    summary: `${status} ${headers["content-type"] ?? ""}`,
    headers,
  });
  if (isStream) return { status, headers, stream: readStream(message, trace) };
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = new Uint8Array(Buffer.concat(chunks));
  const answer = judgeAnswer("a stream request", { status, headers, rawHeaders: message.rawHeaders, body, tookMs: 0 });
  return { status, headers, problem: answer.problem };
}

/** stream.form: each item is an event with exactly one `data` line. */
function itemOf(piece: SsePiece): JsonObject | undefined {
  if (piece.kind === "comment") return undefined;
  const [field, ...more] = piece.fields;
  if (field?.name !== "data" || more.length > 0) {
    const observed = piece.fields.map(({ name }) => name).join(", ");
    throw failure("an event of the stream has not its form", "exactly one data line", observed);
  }
  const item = received("an item of the stream", utf8(field.value), "StreamItem");
  return isJsonObject(item) ? item : {};
}

function readStream(message: IncomingMessage, trace: Trace): EventStream {
  const queue = eventQueue<StreamMessage>();
  const parser = sseParser();
  const activity: number[] = [];
  const ended = new Promise<void>((resolve) => message.once("close", () => resolve()));
  void ended.then(() => queue.end());
  message.on("error", () => queue.end());
  message.on("data", (chunk: Buffer) => {
    const at = performance.now();
    activity.push(at);
    trace.record({ direction: "received", transport: "stream", summary: `${chunk.length} octets`, body: chunk });
    try {
      for (const piece of parser.feed(chunk)) {
        const item = itemOf(piece);
        if (item !== undefined) queue.push({ at, item });
      }
    } catch (error) {
      queue.end(error instanceof Failure ? error : failure("the stream is no text/event-stream", "UTF-8 lines", String(error)));
    }
  });
  return {
    log: queue.log,
    next: async (what, predicate, ms) => (await queue.next(what, ({ item }) => predicate(item), ms)).item,
    take: (predicate) => queue.take(({ item }) => predicate(item))?.item,
    activity,
    ended,
    close: () => void message.destroy(),
  };
}

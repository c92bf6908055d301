import { problemAnswer, servedAnswer, type PeerAnswer } from "../peer/answer.ts";
import type { PeerRequest } from "../peer/requests.ts";
import type { Served, Serving } from "../peer/serving.ts";
import { fromUtf8 } from "../wire/bytes.ts";
import { copyJson, isJsonObject, textAt } from "../wire/json.ts";
import { JsonRefusal, readJson } from "../wire/json-read.ts";
import type { Home } from "./home.ts";
import { liesTo } from "./lying.ts";
import { Refused } from "./refused.ts";
import { route, type Reply } from "./routes.ts";
import { namedUser } from "./signature-fields.ts";
import type { StreamStart } from "./stream.ts";

/** An answer that is ready to leave. */
export interface Answered {
  readonly served: Served;
  readonly serving: Serving;
  readonly stream?: StreamStart;
}

function refusal(error: unknown): Reply {
  if (!(error instanceof Refused)) throw error;
  const retry = error.code === "rate-limited" ? { headers: { "retry-after": "1" } } : {};
  return { answer: { ...problemAnswer(error.code, error.more), ...retry } };
}

/** Who asks: the user of the signature, or whoever asks to be registered. */
function asker(request: PeerRequest): string | undefined {
  if (request.path !== "/v1/users") return namedUser(request);
  try {
    return textAt(readJson(request.body), "user");
  } catch (error) {
    if (!(error instanceof JsonRefusal)) throw error;
    return undefined;
  }
}

const STREAM_TYPE = "text/event-stream";

/** What a hook changes must not be what is stored. */
function copied(answer: PeerAnswer): PeerAnswer {
  return isJsonObject(answer.body) ? { ...answer, body: copyJson(answer.body) } : answer;
}

/** Whether an answer is still the stream that was asked for. */
function isStream({ status = 200, contentType, body, fault }: PeerAnswer): boolean {
  return status === 200 && contentType === STREAM_TYPE && body === undefined && fault === undefined;
}

/** Answers a request honestly, and then as the lies say. */
export async function answered(home: Home, request: PeerRequest): Promise<Answered> {
  const reply = await route(home, request).catch(refusal);
  const { answer: hook } = home.lies;
  const lie = hook !== undefined && liesTo(home.lies, asker(request)) ? await hook(request, copied(reply.answer)) : undefined;
  const answer: PeerAnswer = lie ?? reply.answer;
  const now = home.now();
  const date = { date: new Date(now).toUTCString() };
  const made = servedAnswer(home.identity, request, { ...answer, headers: { ...date, ...answer.headers } }, now);
  // answer.signed: an event stream goes unsigned.
  if (reply.stream !== undefined && isStream(answer))
    return { served: { ...made, headers: { ...date, "content-type": STREAM_TYPE } }, serving: answer, stream: reply.stream };
  return { served: made, serving: answer };
}

/** One line for the trace: status, and the code of a refusal. */
export function answerSummary({ served, serving, stream }: Answered): string {
  if (stream !== undefined) return "200 text/event-stream";
  const code = served.status >= 400 ? ` ${problemCode(served.body)}` : "";
  const fault = serving.fault === undefined ? "" : `, served on purpose as: ${serving.fault}`;
  return `${served.status}${code}${fault}`;
}

function problemCode(body: Uint8Array): string {
  return /"code":"([a-z-]+)"/.exec(fromUtf8(body))?.[1] ?? "";
}

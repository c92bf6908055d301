import type { HostHandlers } from "../peer/host.ts";
import { wholeRequest, type PeerRequest, type RequestLog } from "../peer/requests.ts";
import { serve } from "../peer/serving.ts";
import type { Trace } from "../trace.ts";
import { answered, answerSummary, type Answered } from "./answering.ts";
import type { Home, Neighbour } from "./home.ts";
import type { Visitors } from "./visitors.ts";

const SILENT: Trace = { record: () => undefined };

/** What takes requests for a played server. */
export interface Desk {
  readonly home: Home;
  readonly log: RequestLog;
  readonly visitors: Visitors;
  readonly trace: Trace;
}

async function take({ home, log, visitors }: Desk, request: PeerRequest, own: boolean): Promise<Answered> {
  log.push(request);
  if (!own) visitors.request(request);
  return answered(home, request);
}

/** Resolves when the time is over. */
async function passed(ms = 0): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}

/** Takes requests from connections. */
export function overConnections(desk: Desk): HostHandlers["request"] {
  return (message, response) => {
    // What the suite's own users say and hear, their side has written down.
    const own = desk.visitors.isOwn(message.socket);
    const trace = own ? SILENT : desk.trace;
    const whole = wholeRequest(message, trace);
    // One that breaks off in its middle asks for nothing.
    whole.catch(() => response.destroy());
    void whole
      .then(async (request) => {
        const answer = await take(desk, request, own);
        const { served, serving, stream } = answer;
        trace.record({ direction: "sent", transport: "http", summary: answerSummary(answer), headers: served.headers, body: served.body });
        if (stream !== undefined) await passed(serving.delayMs);
        if (response.destroyed) return;
        if (stream === undefined) return serve(response, request.target, served, serving);
        response.writeHead(served.status, served.headers);
        stream(response);
      })
      .catch((error: unknown) => {
        if (message.complete) desk.home.trouble(error);
        response.destroy();
      });
  };
}

/** Takes requests from other played servers, without a connection. */
export function fromNeighbours(desk: Desk): Neighbour["ask"] {
  return async (request) => {
    const { served, serving, stream } = await take(desk, request, false);
    const { fault, delayMs } = serving;
    if (stream !== undefined || (fault !== undefined && fault !== "slow")) return undefined;
    await passed(delayMs);
    return served;
  };
}

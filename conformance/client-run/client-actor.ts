import { failure, Late } from "../probe/errors.ts";
import { hex, textAt, type JsonObject } from "../probe/wire/index.ts";
import type { PlayedServer } from "../probe/played/interface.ts";
import { mayBeForgotten, type CommonTest } from "../runner/common-test.ts";
import { show } from "../runner/show.ts";
import type { AskOp } from "./asking.ts";
import type { ClientOp } from "./client-check.ts";
import type { ClientActor, Outcome } from "./context.ts";
import { CLIENT_LIMITS } from "./limits.ts";
import type { NoticeList } from "./notice-list.ts";

export interface ActorParts {
  readonly number: number;
  readonly server: PlayedServer;
  /** AccountOut. */
  readonly account: JsonObject;
  readonly test: Pick<CommonTest, "eventually" | "scale">;
  readonly ask: AskOp;
  readonly notices: NoticeList;
}

/** An outcome in words, for a report. */
export function outcomeWords(outcome: Outcome): string {
  return "ok" in outcome ? `ok ${show(outcome.ok)}` : `reject ${outcome.reject.code}`;
}

/** Makes a client whose account the driver has made. */
export function clientActor({ number, server, account, test, ask: askOp, notices }: ActorParts): ClientActor {
  const [user, device] = [textAt(account, "user"), textAt(account, "device")];
  const { signing_key = "", sealing_key = "" } = account;
  const standard = CLIENT_LIMITS.noticeMs;
  const ask = (op: ClientOp, input: JsonObject = {}): Promise<Outcome> => mayBeForgotten(askOp(op, { ...input, client: number }));
  const right = async (op: ClientOp, input?: JsonObject): Promise<JsonObject> => {
    const outcome = await ask(op, input);
    if ("ok" in outcome) return outcome.ok;
    throw failure(`the client refuses ${op}, which is right`, `${op} is answered ok`, `reject ${outcome.reject.code}`);
  };
  const ok = (op: ClientOp, input?: JsonObject): Promise<JsonObject> => mayBeForgotten(right(op, input));
  const notice: ClientActor["notice"] = (kind, predicate = () => true, ms = standard) =>
    mayBeForgotten(notices.take(kind, predicate, ms * test.scale));
  const hasRead = async (channel: string, eventId: string, ms = standard): Promise<readonly JsonObject[]> => {
    let last: Outcome | undefined;
    try {
      return await test.eventually(
        "the event is read",
        async () => {
          // A client that has not heard of the channel yet refuses: it may hear of it.
          last = await ask("read-events", { channel });
          const events = "ok" in last ? (last.ok["events"] as JsonObject[]) : [];
          return events.some(({ id }) => id === eventId) && events;
        },
        ms,
      );
    } catch (error) {
      if (!(error instanceof Late) || last === undefined) throw error;
      const expected = `read-events shows the event ${eventId} within ${ms * test.scale} ms`;
      throw new Late("the client does not show an event that it must accept", { expected, observed: outcomeWords(last) });
    }
  };
  return {
    number,
    user,
    device,
    identity: { user, signing_key, sealing_key },
    server,
    ask,
    ok,
    notices: notices.all,
    notice,
    hasRead,
    heard: (voice, opus, ms) => notice("heard", (about) => about["voice"] === voice && about["opus"] === hex(opus), ms),
  };
}

import type { Call, CallName } from "../../protocol/calls/index.ts";
import { CALL, isSameCall, isUp } from "../../protocol/calls/call.ts";
import { isOmitted } from "../seams.ts";
import type { ClientSeams } from "../seams.ts";
import type { MediaChoice } from "../rtc/interface.ts";
import { SIGNAL, answerOf, hasVideo, inviteOf, textAt } from "./contents.ts";
import type { CallsState } from "./engine.ts";
import { connectedCalls } from "./engine.ts";
import type { Line } from "./line.ts";
import type { Session } from "./session.ts";

/** The connections of the calls of a DM, which follow what has become of the calls. */
export interface Lines {
  get(call: CallName): Line | undefined;
  put(line: Line): void;
  /** Of the call that the device is in, or is about to be. */
  current(): Line | undefined;
  /** Closes those that are over, joins the two sides of those that are up, and hands on what came for them. */
  follow(state: CallsState, session: Session | undefined): void;
  closeAll(): void;
}

interface Followed {
  readonly line: Line;
  /** How many events were looked at. */
  read: number;
}

export function createLines(seams: ClientSeams | undefined, failed: (error: unknown) => void): Lines {
  let lines: readonly Followed[] = [];

  const join = (state: CallsState, session: Session, line: Line, call: Call): void => {
    const { events, device } = state;
    const { device: callingDevice, party = "" } = call;
    const isCalling = callingDevice === device;
    const answer = answerOf(events, call);
    const other = isCalling ? answer : inviteOf(events, call);
    const ends = { callingDevice, party, otherKey: textAt(other?.content, "media_key") };
    void session
      .media()
      .then((media) => {
        const choice = isOmitted(seams, "glare.audio") ? session.choice : beginning(state, call, session.choice);
        line.join(media, choice, ends, isCalling ? textAt(answer?.content, "answer", "sdp") : undefined);
        // What came before the line was joined waits for this.
        hand(state, call);
      })
      .catch(failed);
  };
  const hand = ({ events, device }: CallsState, call: Call): void => {
    const followed = lines.find(({ line }) => isSameCall(line.call, call));
    if (followed?.line.isJoined() !== true) return;
    const other = call.device === device ? call.party : call.device;
    for (const event of events.slice(followed.read)) {
      // media.parties
      const isBetween = event.sender_device === device || event.sender_device === other || isOmitted(seams, "media.parties");
      const isSignal = event.type === SIGNAL.candidates || event.type === SIGNAL.negotiate || event.type === SIGNAL.metadata;
      if (isSignal && isBetween && event.content["call_id"] === call.call_id) followed.line.read(event);
    }
    followed.read = Math.max(followed.read, events.length);
  };
  return {
    get: (call) => lines.find(({ line }) => isSameCall(line.call, call))?.line,
    put: (line) => void (lines = [...lines, { line, read: 0 }]),
    current: () => (lines.find(({ line }) => line.isJoined()) ?? lines.at(-1))?.line,
    follow(state, session) {
      const names = connectedCalls(state);
      const [kept, over] = [lines.filter(isIn(names)), lines.filter((one) => !isIn(names)(one))];
      // media.over, calls.elsewhere
      const stays = ({ line }: Followed): boolean => {
        const isLive = state.calls.some((call) => isSameCall(call, line.call) && call.state !== "ended");
        return isOmitted(seams, isLive ? "calls.elsewhere" : "media.over");
      };
      lines = [...kept, ...over.filter(stays)];
      for (const one of over) if (!stays(one)) one.line.close();
      for (const { line } of kept) {
        const call = state.calls.find((one) => isSameCall(one, line.call));
        // Which device answers is final for the calling one when it has selected.
        const isReady = call !== undefined && (call.device === state.device ? call.state === "selected" : isUp(call));
        if (!isReady) continue;
        if (!line.isJoined() && session !== undefined) join(state, session, line, call);
        hand(state, call);
      }
    },
    closeAll() {
      for (const { line } of lines) line.close();
      lines = [];
    },
  };
}

function isIn(names: readonly CallName[]): (followed: Followed) => boolean {
  return ({ line }) => names.some((name) => isSameCall(name, line.call));
}

/** What is sent at first: glare.audio where this call has met one with less; and no more than a call carries that was invited by the other side. */
function beginning({ calls, events, device }: CallsState, call: Call, choice: MediaChoice): MediaChoice {
  const isVideo = (one: CallName): boolean => hasVideo(textAt(inviteOf(events, one)?.content, "offer", "sdp") ?? "");
  const isLess = met(calls, call).some((one) => isVideo(one) !== isVideo(call)) || (call.device !== device && !isVideo(call));
  return isLess ? { ...choice, video: false } : choice;
}

/** The calls that a call has replaced, directly or by way of others. */
function met(calls: readonly Call[], winner: Call): readonly Call[] {
  const direct = calls.filter(({ by }) => by !== undefined && isSameCall(by, winner));
  return direct.flatMap((call) => [call, ...met(calls, call)]);
}

/** Whether an event belongs to calls at all. */
export function isCallEvent(type: string): boolean {
  return Object.values<string>(CALL).includes(type) || Object.values<string>(SIGNAL).includes(type);
}

import type { Op } from "../../codec/op.ts";
import { op } from "../../codec/op.ts";
import { encodeHex } from "../../protocol/encoding/index.ts";
import type { Calls } from "../calls/calls.ts";
import type { Clients } from "./clients.ts";
import type { Running } from "./running.ts";

/** What `read-call-log` gives at most. */
const MOST_ENTRIES = 1000;

/** Client-driver chapter, calls. */
export function callOps(clients: Clients): Readonly<Record<string, Op>> {
  /** By client that runs and channel: the number of the voice that is used for what is heard. */
  const numbers = new WeakMap<Running, Map<string, number>>();
  const callsOf = async (running: Running, name: string): Promise<Calls> => {
    const { channel, at } = await running.fetched(name);
    return at.calls(channel);
  };
  /** From now on the calls of a channel are those of this voice. */
  const number = (running: Running, channel: string, calls: Calls, voice: number): void => {
    const known = numbers.get(running) ?? new Map<string, number>();
    numbers.set(running, known);
    const isHeard = known.has(channel);
    known.set(channel, voice);
    running.voices.set(voice, {
      talk: (opus) => calls.talk(opus),
      choose: (media) => calls.choose(media),
      leave: () => calls.hangUp(),
    });
    if (isHeard) return;
    calls.listen((event) => {
      if (event.kind !== "heard") return;
      const { device, opus } = event;
      running.tell({ notice: "heard", about: { voice: known.get(channel), device, opus: encodeHex(opus) } });
    });
  };
  return {
    "start-call": op("StartCallIn", "Accepted", async ({ client, voice, channel, video, relay_only: relayOnly = false }) => {
      const running = clients.get(client);
      const calls = await callsOf(running, channel);
      await calls.start({ video, relayOnly });
      number(running, channel, calls, voice);
      return {};
    }),
    "answer-call": op("AnswerCallIn", "Accepted", async ({ client, voice, channel, word }) => {
      const running = clients.get(client);
      const calls = await callsOf(running, channel);
      if (word !== "accept") await calls.reject({ silently: word === "reject-silently" });
      else {
        number(running, channel, calls, voice);
        await calls.accept();
      }
      return {};
    }),
    "hang-up": op("HangUpIn", "Accepted", async ({ client, channel }) => {
      const running = clients.get(client);
      await (await callsOf(running, channel)).hangUp();
      return {};
    }),
    "grant-media": op("GrantMediaIn", "Accepted", async ({ client, grant }) => {
      clients.grant(client, grant === "hold" ? "hold" : "now");
      return {};
    }),
    "read-call-log": op("ReadCallLogIn", "CallLogOut", async ({ client, channel }) => {
      const running = clients.get(client);
      const entries = (await callsOf(running, channel)).log();
      return { entries: entries.slice(-MOST_ENTRIES).map((entry) => ({ ...entry })) };
    }),
  };
}

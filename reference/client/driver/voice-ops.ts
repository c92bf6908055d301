import type { Op } from "../../codec/op.ts";
import { op } from "../../codec/op.ts";
import { decodeHex } from "../../protocol/encoding/index.ts";
import { ProtocolError } from "../../protocol/error.ts";
import type { VoiceEvent } from "../relay/connection.ts";
import type { Voice } from "../voice/voice.ts";
import type { Clients } from "./clients.ts";
import { voiceNoticeOf } from "./notices.ts";
import type { DriverVoice } from "./running.ts";

/** Client-driver chapter, voice. */
export function voiceOps(clients: Clients): Readonly<Record<string, Op>> {
  const voiceOf = (client: number, number: number): DriverVoice => {
    const voice = clients.get(client).voices.get(number);
    if (voice === undefined) throw new ProtocolError("not-found", `no voice has the number ${String(number)}`);
    return voice;
  };
  return {
    "join-voice": op("JoinVoiceIn", "JoinVoiceOut", async ({ client, voice: number, channel: name, tunnelID, via, roles }) => {
      const running = clients.get(client);
      const { channel, at } = await running.fetched(name);
      let joined = false;
      const tell = (event: VoiceEvent): void => {
        // Before that, the answer says what went wrong.
        const notice = joined || event.kind !== "error" ? voiceNoticeOf(number, event) : undefined;
        if (notice !== undefined) running.tell(notice);
      };
      const way = via === "proxy" ? "proxy" : "direct";
      const voice = await at.joinVoice(channel, tunnelID, { via: way, tell, ...(roles && { roles }) });
      joined = true;
      running.voices.set(number, { talk: (opus) => voice.talk(opus), leave: () => left(voice) });
      void voice.gone.then((code) => {
        // Whoever asked it to leave knows.
        if (running.voices.delete(number)) running.tell({ notice: "gone", about: { voice: number, ...(code && { code }) } });
      });
      return { connection: voice.connection().state().connection };
    }),
    talk: op("TalkIn", "Accepted", async ({ client, voice, packets }) => {
      for (const packet of packets) await voiceOf(client, voice).talk(decodeHex(packet));
      return {};
    }),
    "leave-voice": op("LeaveVoiceIn", "Accepted", async ({ client, voice: number }) => {
      const voice = voiceOf(client, number);
      clients.get(client).voices.delete(number);
      await voice.leave();
      return {};
    }),
  };
}

function left(voice: Voice): Promise<unknown> {
  voice.leave();
  return voice.gone;
}

import type { Op } from "../../codec/op.ts";
import { op } from "../../codec/op.ts";
import { ProtocolError } from "../../protocol/error.ts";
import type { MeshNews } from "../mesh/mesh.ts";
import type { Clients } from "./clients.ts";
import { meshNoticeOf } from "./notices.ts";

/** What is opened for a mesh: packets are handed in, and there is no operation for those of a camera. */
const MICROPHONE = { audio: true, video: false };

/** Client-driver chapter, meshes. */
export function meshOps(clients: Clients): Readonly<Record<string, Op>> {
  return {
    "join-mesh": op("JoinMeshIn", "JoinMeshOut", async ({ client, voice: number, channel: name }) => {
      const running = clients.get(client);
      const { channel, at } = await running.fetched(name);
      const rtc = await running.rtc();
      const media = await rtc.open(MICROPHONE);
      const tell = (news: MeshNews): void => {
        const notice = meshNoticeOf(number, news);
        if (notice !== undefined) running.tell(notice);
      };
      try {
        const mesh = await at.joinMesh(channel, { media, tell });
        running.voices.set(number, { ...mesh, leave: () => mesh.leave() });
        void mesh.gone.then((code) => {
          media.close();
          // Whoever asked it to leave knows.
          if (running.voices.delete(number)) running.tell({ notice: "gone", about: { voice: number, ...(code && { code }) } });
        });
        return { session_id: mesh.session() };
      } catch (error) {
        media.close();
        throw error;
      }
    }),
    "choose-media": op("ChooseMediaIn", "Accepted", async ({ client, voice: number, audio, video }) => {
      const voice = clients.get(client).voices.get(number);
      if (voice === undefined) throw new ProtocolError("not-found", `no voice has the number ${String(number)}`);
      if (voice.choose === undefined) throw new ProtocolError("forbidden", "what is sent into a tunnel is chosen by its roles");
      await voice.choose({ audio, video });
      return {};
    }),
  };
}

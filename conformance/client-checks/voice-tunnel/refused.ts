import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import { problemAnswer } from "../../probe/peer/answer.ts";
import { textAt } from "../../probe/wire/json.ts";
import { announcementsOf } from "../relay/declared.ts";
import { newStage } from "../relay/scene.ts";
import { connectsTo, declarationsOf, roundTrip } from "./scene.ts";

const exists = clientCheck({
  id: "tunnel.client-exists/not-heard-of",
  requirement: "tunnel.client-exists",
  title: "A client whose declaration is refused because there is a tunnel that it had not heard of lets its user join that one.",
  ops: ["start-tunnel", "join-voice"],
  run: async (t) => {
    const stage = await newStage(t);
    const { home, client, channel, alice } = stage;
    home.lies.only = [client.user];
    const known = home.entries(channel.id).length;
    home.lies.stream = () => [];
    home.lies.entries = (id, entries) => (id === channel.id ? entries.slice(0, known) : entries);
    home.lies.snapshot = (_, snapshot) => ({ ...snapshot, tunnels: [], seq: known });
    const tunnel = await channel.declare(alice);
    const outcome = await client.ask("start-tunnel", { channel: channel.id });
    delete home.lies.stream;
    delete home.lies.entries;
    delete home.lies.snapshot;
    t.equal("reject" in outcome ? outcome.reject.code : "ok", "tunnel-exists", "how start-tunnel ends while there is a tunnel");
    await stage.join(tunnel);
    t.fact("the client has joined the tunnel that was there");
  },
});

const refused = clientCheck({
  id: "tunnel.client-refused/no-announcement",
  requirement: "tunnel.client-refused",
  title: "A client neither announces nor connects to a tunnel whose declaration was refused.",
  ops: ["start-tunnel", "join-voice", "send-event"],
  run: async (t) => {
    const stage = await newStage(t);
    const { home, client, channel } = stage;
    home.lies.only = [client.user];
    /** Whether the newest declaration was announced; the server itself would have taken it. */
    const announces = async (): Promise<boolean> => {
      const outcome = await client.ask("start-tunnel", { channel: channel.id });
      const tunnelID = textAt(declarationsOf(home, client.user).at(-1)?.declaration, "tunnelID");
      await stage.attempt({ id: tunnelID, channel });
      await roundTrip(stage);
      const connected = connectsTo(home, client.user, tunnelID).length > 0;
      const announced = announcementsOf(home, channel.id, tunnelID).length > 0;
      await stage.clear();
      return "ok" in outcome ? announced && connected : announced || connected;
    };
    for (const code of ["forbidden", "busy", "bad-signature"] satisfies ErrorCode[]) {
      await t.beside({
        field: `answer to the declaration (${code})`,
        expect: "no InitializeVoice and no connection",
        wrong: async () => {
          home.lies.answer = ({ method, path }) => (method === "POST" && path === "/v1/tunnels" ? problemAnswer(code) : undefined);
          const took = await announces();
          delete home.lies.answer;
          return took;
        },
        right: announces,
      });
    }
  },
});

export const refusals: readonly ClientCheck[] = [exists, refused];

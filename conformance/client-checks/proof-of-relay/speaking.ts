import type { Participant } from "../../probe/actors/index.ts";
import type { PlayedConnection } from "../../probe/played/interface.ts";
import { talks, type Abroad, type ProxiedSeat } from "../other-servers/scene.ts";
import { missing, PATIENCE_MS } from "../relay/scene.ts";

/** Alice in a tunnel, and a client there by proxy: each hears the other one. */
export async function speaksWith({ t, client }: Abroad, alice: Participant, seat: ProxiedSeat): Promise<void> {
  const opus = t.random.bytes(30);
  alice.speak(opus);
  await client.heard(seat.voice, opus);
  const before = alice.frames.length;
  await talks(client, seat, t.random.bytes(30));
  await t.eventually("a frame of the client at the other server", () => alice.frames.length > before, PATIENCE_MS);
}

/** Waits until the client is welcomed by its own server for a tunnel, once more than so often. */
export async function comesAgain({ t, b, client }: Abroad, tunnelID: string, before: number, ms: number): Promise<PlayedConnection> {
  const lines = (): readonly PlayedConnection[] =>
    b.connectionsOf(client.user).filter((one) => one.number > 0 && one.tunnelID === tunnelID);
  await t.eventually("a connection by proxy", () => lines().length > before, ms);
  const line = lines().at(-1);
  return line ?? missing("a connection by proxy");
}

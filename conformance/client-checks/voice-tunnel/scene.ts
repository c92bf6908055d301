import type { ClientTest } from "../../client-run/context.ts";
import type { Tunnel, User } from "../../probe/actors/index.ts";
import type { PlayedConnection, PlayedServer } from "../../probe/played/interface.ts";
import { fromUtf8 } from "../../probe/wire/bytes.ts";
import { isJsonObject, textAt, type JsonObject } from "../../probe/wire/json.ts";
import { seatedStage, SLACK_MS, type SeatedOptions, type SeatedStage, type Stage } from "../relay/scene.ts";

/** The time between two turns (chapter VoiceTunnel, Successors). */
export const STEP_MS = 2_000;

/** A declaration that somebody has sent. */
export interface Declared {
  /** On the clock of performance.now(). */
  readonly at: number;
  readonly declaration: JsonObject;
}

/** All declarations that a client has sent, also refused ones. */
export function declarationsOf(home: PlayedServer, user: string): readonly Declared[] {
  return home.requestsOf(user).flatMap(({ method, path, body, at }) => {
    if (method !== "POST" || path !== "/v1/tunnels") return [];
    const declaration: unknown = JSON.parse(fromUtf8(body));
    return isJsonObject(declaration) ? [{ at, declaration }] : [];
  });
}

/** The successor of a tunnel that a client has declared, with the time of its first attempt; undefined before one is accepted. */
export function successorBy({ home, client }: Pick<Stage, "home" | "client">, tunnelID: string): Declared | undefined {
  const all = declarationsOf(home, client.user).filter(({ declaration }) => declaration["replaces"] === tunnelID);
  // One that comes before the client knows of the new epoch is refused, and made anew.
  const accepted = all.find(({ declaration }) => home.tunnel(textAt(declaration, "tunnelID")) !== undefined);
  return accepted === undefined ? undefined : { at: all[0]?.at ?? accepted.at, declaration: accepted.declaration };
}

/** Waits until the client has declared the successor of a tunnel. */
export function successorComes(stage: Pick<Stage, "t" | "home" | "client">, tunnelID: string, ms: number): Promise<Declared> {
  return stage.t.eventually("the declaration of the successor by the client", () => successorBy(stage, tunnelID), ms);
}

/** Has Alice join first: she has the lower number. */
export async function aliceFirst({ alice }: Stage, tunnel: Tunnel): Promise<void> {
  await tunnel.join(alice);
}

/** A client in a tunnel of a channel with one member more, who will be removed. */
export interface EndingStage extends SeatedStage {
  readonly leaver: User;
  /** Removes that member: the epoch changes, and the tunnel ends. Gives the time before. */
  end(): Promise<number>;
}

/** Makes it. */
export async function endingStage(t: ClientTest, options: Omit<SeatedOptions, "before"> = {}): Promise<EndingStage> {
  let leaver: User | undefined;
  const stage = await seatedStage(t, {
    ...options,
    before: async (early) => {
      leaver = await early.home.user();
      await early.channel.add(early.alice, leaver);
    },
  });
  const gone = leaver ?? stage.alice;
  return {
    ...stage,
    leaver: gone,
    end: async () => {
      const at = performance.now();
      await stage.channel.remove(stage.alice, gone);
      return at;
    },
  };
}

/** Waits until the client has begun another connection to a tunnel than those before. */
export function nextConnect(
  { t, home, client }: Pick<Stage, "t" | "home" | "client">,
  tunnelID: string,
  before: number,
  ms: number = SLACK_MS,
): Promise<PlayedConnection> {
  const found = (): PlayedConnection | undefined => connectsTo(home, client.user, tunnelID)[before];
  return t.eventually("another connection of the client", found, ms);
}

/** The connections of a user to a tunnel, refused ones too. */
export function connectsTo(home: PlayedServer, user: string, tunnelID: string): readonly PlayedConnection[] {
  return home.connectionsOf(user).filter((line) => line.tunnelID === tunnelID);
}

/** Asks something of the client that goes to the server and comes back: what it does by itself meanwhile is done by then. */
export async function roundTrip({ client, channel }: Pick<Stage, "client" | "channel">): Promise<void> {
  await client.ok("send-event", { channel: channel.id, type: "example.fence", content: {}, sealed: false });
}

// A user of server B in a thread of its own, which notes every TCP connection that it opens: what it opens, no other user has opened.
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { newAccount } from "../account.ts";
import { createClient } from "../client.ts";
import type { Client } from "../client.ts";
import type { Contact } from "../directory.ts";
import type { Guest } from "../guest.ts";
import { nodePorts } from "../node/ports.ts";
import { noteConnections } from "../node/tcp-connections.ts";
import type { VoiceEvent } from "../relay/connection.ts";
import type { Voice } from "../voice/voice.ts";
import type { Invitation } from "../wire.ts";

/** Who it is, and where. */
export interface ProxiedUserData {
  readonly server: string;
  readonly local: string;
}

/** What it is told to do, one after the other. */
export type Order =
  /** Visits the server of the invitation by proxy, and follows the channel. */
  | { readonly do: "visit"; readonly invitation: Invitation }
  /** Joins the tunnel by proxy once its key has come. */
  | { readonly do: "join"; readonly tunnelID: string }
  /** Speaks a packet every 20 ms from now on, until it is not let any more. */
  | { readonly do: "speak"; readonly opus: Uint8Array }
  | { readonly do: "end" };

/** What it tells; `at` in milliseconds since the epoch, with fractions. */
export type Report = { readonly at: number } & (
  | { readonly is: "ready"; readonly contact: Contact; readonly device: string }
  | { readonly is: "visiting" | "in"; readonly connection?: number }
  | { readonly is: "heard"; readonly user: string; readonly opus: Uint8Array }
  | { readonly is: "out"; readonly code: string | undefined }
  | { readonly is: "lost" }
  | { readonly is: "failed"; readonly message: string }
  | { readonly is: "ended"; readonly opened: readonly string[]; readonly spoken: number }
);

type Saying = Report extends infer R ? (R extends unknown ? Omit<R, "at"> : never) : never;

const opened = noteConnections();
const say = (what: Saying): void => parentPort?.postMessage({ ...what, at: performance.timeOrigin + performance.now() });

interface Standing {
  readonly client: Client;
  guest?: Guest;
  channel?: string;
  voice?: Voice;
  spoken: number;
  hush: () => void;
}

async function begin({ server, local }: ProxiedUserData): Promise<Standing> {
  const ports = nodePorts();
  const account = await newAccount(ports.suite, { local, server, device: "phone" });
  const client = await createClient(ports, account, { name: server });
  await client.register();
  await client.start();
  say({ is: "ready", contact: client.contact(), device: account.device });
  return { client, spoken: 0, hush: () => undefined };
}

async function visit(standing: Standing, invitation: Invitation): Promise<void> {
  const guest = await standing.client.visit(invitation, { via: "proxy" });
  guest.listen((event) => {
    if (event.kind === "lost") say({ is: "lost" });
  });
  await guest.start();
  standing.guest = guest;
  standing.channel = (await guest.open(invitation.channel)).id;
  say({ is: "visiting" });
}

async function join(standing: Standing, tunnelID: string): Promise<void> {
  const { guest } = standing;
  const channel = guest?.channels().find(({ id }) => id === standing.channel);
  if (guest === undefined || channel === undefined) throw new Error("not visiting");
  if (channel.tunnels.get(tunnelID)?.key === undefined) {
    await new Promise<void>((resolve) => {
      const unlisten = guest.listen((event) => {
        if (event.kind !== "announced" || event.tunnelID !== tunnelID) return;
        unlisten();
        resolve();
      });
    });
  }
  const tell = (event: VoiceEvent): void => {
    if (event.kind === "heard") say({ is: "heard", user: event.packet.user, opus: event.packet.opus });
  };
  const voice = await guest.joinVoice(channel, tunnelID, { tell });
  standing.voice = voice;
  void voice.gone.then((code) => {
    standing.hush();
    say({ is: "out", code });
  });
  say({ is: "in", connection: voice.connection().state().connection });
}

function speak(standing: Standing, opus: Uint8Array): void {
  const timer = setInterval(() => {
    // What is not sent any more is no failure: that is told by "out".
    standing.voice?.talk(opus).then(
      () => standing.spoken++,
      () => undefined,
    );
  }, 20);
  standing.hush = () => clearInterval(timer);
}

async function end({ client, guest, voice, hush, spoken }: Standing): Promise<void> {
  hush();
  voice?.leave();
  await Promise.all([guest?.stop(), client.stop()]);
  say({ is: "ended", opened: opened(), spoken });
  parentPort?.close();
}

async function obey(standing: Standing, order: Order): Promise<void> {
  switch (order.do) {
    case "visit":
      return visit(standing, order.invitation);
    case "join":
      return join(standing, order.tunnelID);
    case "speak":
      return speak(standing, order.opus);
    case "end":
      return end(standing);
  }
}

if (!isMainThread) {
  const failed = (error: unknown): void => say({ is: "failed", message: error instanceof Error ? (error.stack ?? "") : String(error) });
  const standing = begin(workerData as ProxiedUserData);
  let last: Promise<unknown> = standing.catch(failed);
  parentPort?.on("message", (order: Order) => {
    last = last.then(async () => obey(await standing, order)).catch(failed);
  });
}

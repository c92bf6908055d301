import type { Channel, User } from "../../probe/actors/index.ts";
import { someone } from "../../probe/actors/index.ts";
import type { Entry, PlayedServer } from "../../probe/played/interface.ts";
import { isJsonObject, parseDevice, textAt, type JsonObject } from "../../probe/wire/index.ts";
import type { ClientActor, ClientTest } from "../../client-run/context.ts";
import type { ClientOp } from "../../client-run/client-check.ts";

/** What checks of calls ask of a client. */
export const CALL_OPS: readonly ClientOp[] = ["start-call", "answer-call", "hang-up", "talk", "read-call-log"];
/** The same, where the suite plays another device of the client's user, too. */
export const OWN_OPS: readonly ClientOp[] = [...CALL_OPS, "restore-account"];

/** How long a client may take to say what it has to: the microphone, and a description. */
export const SAYS_MS = 3_000;

/** A call event of the client, as it stands in the channel. */
export interface Said {
  readonly type: string;
  readonly content: JsonObject;
  readonly seq: number;
  readonly id: string;
  readonly receivedAt: number;
  /** Whether it went sealed, and to whom alone. */
  readonly sealed: boolean;
  readonly to: string | undefined;
}

/** A DM of a client with Alice, who has two devices; the suite plays them, and where it holds the keys a tablet of the client's user. */
export interface CallScene {
  readonly t: ClientTest;
  readonly home: PlayedServer;
  readonly client: ClientActor;
  readonly alice: User;
  /** The client's user: with keys where they are known. */
  readonly me: User;
  readonly dm: Channel;
}

export interface SceneOptions {
  /** The suite holds the keys of the client's user. */
  readonly keys?: boolean;
  readonly local?: string;
}

export async function callScene(t: ClientTest, { keys = false, local }: SceneOptions = {}): Promise<CallScene> {
  const home = await t.home();
  const seeds = keys ? { signing: t.random.bytes(32), sealing: t.random.bytes(32) } : undefined;
  const [client, alice] = await Promise.all([t.client({ ...(seeds && { seeds }), ...(local && { local }) }), home.user()]);
  const name = parseDevice(client.device);
  const mine = {
    local: name?.user.slice(1).split(":")[0] ?? "",
    ...(seeds && { signingSeed: seeds.signing, sealingSecret: seeds.sealing }),
  };
  const known = home.world.stranger(mine);
  const me: User = keys ? known : { ...known, device: client.device, identity: client.identity };
  const dm = await home.world.dm(alice, someone(client.identity));
  return { t, home, client, alice, me, dm };
}

/** A further DM of the same client, with another user. */
export async function furtherDm(scene: CallScene): Promise<CallScene> {
  const alice = await scene.home.user();
  return { ...scene, alice, dm: await scene.home.world.dm(alice, someone(scene.client.identity)) };
}

/** All call events that the client has put into the channel. */
export function saidBy({ home, client, dm, me }: CallScene): readonly Said[] {
  return home.entries(dm.id).flatMap((entry) => {
    const event = entry["event"];
    if (!isJsonObject(event) || event["sender"] !== client.user || event["sender_device"] !== client.device) return [];
    const to = textAt(event, "content", "to") || undefined;
    const sealed = event["type"] === "vt.sealed";
    const opened = sealed ? dm.open(event, to === undefined ? undefined : me) : event;
    const type = opened === undefined ? "" : textAt(opened, "type");
    const content = opened?.["content"];
    const place = { seq: Number(entry["seq"]), id: textAt(entry, "id"), receivedAt: Number(entry["received_at"]) };
    // What is sealed to the own user alone cannot be read without its keys; that it is there is seen all the same.
    if (to !== undefined && opened === undefined) return [{ type: "", content: {}, sealed, to, ...place }];
    return type.startsWith("m.call.") && isJsonObject(content) ? [{ type, content, sealed, to, ...place }] : [];
  });
}

/** Those of one type. */
export function saidOf(scene: CallScene, type: string, callId?: string): readonly Said[] {
  return saidBy(scene).filter((one) => one.type === type && (callId === undefined || one.content["call_id"] === callId));
}

/** Waits until the client has said something of a call. */
export function says(scene: CallScene, type: string, callId?: string, more: (said: Said) => boolean = () => true): Promise<Said> {
  const what = `${type} of the client`;
  return scene.t.eventually(what, () => saidOf(scene, type, callId).find(more), SAYS_MS);
}

/** How an event comes into the channel. */
export interface Saying {
  readonly by?: User;
  readonly device?: string;
  readonly to?: User;
  /** Milliseconds ago. */
  readonly age?: number;
  /** In another channel than the scene's. */
  readonly channel?: Channel;
}

/** Puts a call event into the channel, whatever it says; Alice's first device by default. */
export function put(
  scene: CallScene,
  type: string,
  content: JsonObject,
  { by = scene.alice, device = by.device, to, age, channel = scene.dm }: Saying = {},
): Entry {
  const event = channel.build.sealed(by, { type, content }, { device, ...(to && { to }) });
  return scene.home.force(channel.id, "event", event, age === undefined ? {} : { age });
}

/** The same with what all call events have. */
export function say(scene: CallScene, what: string, call_id: string, more: JsonObject = {}, how: Saying = {}): Entry {
  const { by = scene.alice, device = by.device } = how;
  return put(scene, `m.call.${what}`, { call_id, party_id: device, version: "1", ...more }, { ...how, by, device });
}

/** Fetches what is new of the channel: everything that is there is read in one page. */
export async function fetches({ client, dm }: CallScene): Promise<readonly JsonObject[]> {
  const { entries } = await client.ok("read-call-log", { channel: dm.id });
  return entries as JsonObject[];
}

/** Numbers of voices are new for each call of a client. */
const VOICES = new WeakMap<ClientActor, number>();

export function nextVoice(client: ClientActor): number {
  const voice = (VOICES.get(client) ?? 0) + 1;
  VOICES.set(client, voice);
  return voice;
}

/** The user calls: the voice of the call. */
export async function presses(scene: CallScene, more: JsonObject = {}): Promise<number> {
  const voice = nextVoice(scene.client);
  await scene.client.ok("start-call", { voice, channel: scene.dm.id, video: false, ...more });
  return voice;
}

/** The user says something of the call that is shown. A press that comes too late does nothing: it may be refused. */
export async function tells(scene: CallScene, word: "accept" | "reject" | "reject-silently"): Promise<number> {
  const voice = nextVoice(scene.client);
  await scene.client.ask("answer-call", { voice, channel: scene.dm.id, word });
  return voice;
}

export async function hangsUp({ client, dm }: CallScene): Promise<void> {
  await client.ask("hang-up", { channel: dm.id });
}

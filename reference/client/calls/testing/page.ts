// A client in a page, as a browser runs it, which a test holds by its functions: what goes in and out of them are values that can be copied.
import { browserPorts, browserRtc, newAccount } from "../../index.ts";
import type { CallChoice, Mesh, MeshNews } from "../../index.ts";
import type { MediaChoice } from "../../rtc/interface.ts";
import { play } from "../../rtc/testing/listening.ts";
import { createSignal } from "../../testing/until.ts";
import type { Caller, Device } from "./device.ts";
import { callerOf, logs as logsOf, problems as problemsOf, startDevice, untilIn } from "./device.ts";

export { halfSecond, hearTone, see, untilStill } from "../../rtc/testing/listening.ts";

/** The client's own ports, whose WebRTC plays in a way that can be listened to. */
const rtc = browserRtc({ play, video: { width: 160, height: 120, frameRate: 10 } });
const ports = browserPorts({ rtc: async () => rtc });
let device: Device | undefined;
let caller: Caller | undefined;
let mesh: Mesh | undefined;
const meshSignal = createSignal();

const own = <Part>(part: Part | undefined): Part => part ?? fail();

function fail(): never {
  throw new Error("the page has not come so far");
}

/** Makes a user of a server, and starts the client. */
export async function begin(server: string, local: string): Promise<string> {
  const account = await newAccount(ports.suite, { local, server, device: "page" });
  device = await startDevice(ports, account, server);
  return account.user;
}

/** Begins a DM. */
export async function createDm(user: string): Promise<string> {
  const { id } = await own(device).client.createDm(user);
  caller = callerOf(own(device), id);
  return id;
}

/** Waits for a DM that the other side has begun. */
export async function findDm(id: string): Promise<void> {
  await untilIn(own(device), id);
  caller = callerOf(own(device), id);
}

export const call = (choice: Partial<CallChoice> = {}): Promise<void> => own(caller).calls.start(choice);
export const accept = (choice: Partial<CallChoice> = {}): Promise<void> => own(caller).calls.accept(choice);
export const choose = (choice: MediaChoice): Promise<void> => own(caller).calls.choose(choice);
export const hangUp = (): Promise<void> => own(caller).calls.hangUp();
export const shows = (what: string): Promise<void> => own(caller).shows(what);
export const shown = (): readonly string[] => own(caller).shown;
export const logs = (...expected: string[]): Promise<void> => logsOf(own(caller), ...expected);
export const asked = (): number => own(caller).asked();
export const problems = (): readonly string[] => problemsOf(own(caller)).map((problem) => JSON.stringify(problem));

/** Joins a channel as a mesh, with its microphone. */
export async function joinMesh(id: string): Promise<void> {
  await untilIn(own(device), id);
  const { client } = own(device);
  const media = await rtc.open({ audio: true, video: false });
  const tell = (_news: MeshNews): void => meshSignal.notify();
  mesh = await client.joinMesh(own(client.channels().find((channel) => channel.id === id)), { media, tell });
}

/** Waits until the mesh has so many others, connected. */
export function meshed(others: number): Promise<void> {
  return meshSignal.until(() => {
    const peers = own(mesh).peers();
    return peers.length === others && peers.every(({ state }) => state === "connected");
  });
}

export const chooseInMesh = (choice: MediaChoice): Promise<void> => own(mesh).choose(choice);
export const leaveMesh = (): Promise<void> => own(mesh).leave();
export const stop = (): Promise<void> => own(device).client.stop();

// Runs in a page too.
import type { Account, Client } from "../../index.ts";
import { createClient } from "../../index.ts";
import type { ClientPorts } from "../../ports.ts";
import { createSignal } from "../../testing/until.ts";
import type { Calls } from "../calls.ts";
import type { CallsEvent } from "../events.ts";

/** A device that calls, and all that it told. */
export interface Caller {
  readonly client: Client;
  readonly calls: Calls;
  readonly told: CallsEvent[];
  /** What was heard, in order. */
  readonly heard: Uint8Array[];
  /** What was shown, in order. */
  readonly shown: string[];
  /** The events of calls that were read, in order: `invite`, `answer` … */
  readonly types: string[];
  /** How often the user was asked for microphone or camera. */
  asked(): number;
  until(holds: () => boolean): Promise<void>;
  /** Waits until something is shown. */
  shows(what: string): Promise<void>;
  /** Says a packet of its own. */
  say(text: string): Promise<void>;
}

/** A client that runs, and counts what it asks its user for. */
export interface Device {
  readonly client: Client;
  asked(): number;
}

/** Ports that count what is asked for. */
function counting(ports: ClientPorts): { readonly ports: ClientPorts; asked(): number } {
  let asked = 0;
  const rtc: ClientPorts["rtc"] = async () => {
    const port = await ports.rtc!();
    return {
      ...port,
      open(choice) {
        asked++;
        return port.open(choice);
      },
    };
  };
  return { ports: { ...ports, rtc }, asked: () => asked };
}

export async function startDevice(given: ClientPorts, account: Account, server: string): Promise<Device> {
  const { ports, asked } = counting(given);
  const client = await createClient(ports, account, { name: server });
  await client.register();
  await client.start();
  return { client, asked };
}

/** Resolves once a device has a channel. */
export async function untilIn({ client }: Device, channel: string): Promise<void> {
  const { notify, until } = createSignal();
  const unlisten = client.listen(notify);
  await until(() => client.channels().some(({ id }) => id === channel));
  unlisten();
}

/** A device in a DM that it has. */
export function callerOf({ client, asked }: Device, channel: string): Caller {
  const { notify, until } = createSignal();
  const calls = client.calls(client.channels().find(({ id }) => id === channel)!);
  const [told, heard, shown, types]: [CallsEvent[], Uint8Array[], string[], string[]] = [[], [], [], []];
  client.listen((event) => {
    if (event.kind === "event" && event.event.type.startsWith("m.call.")) types.push(event.event.type.slice("m.call.".length));
    notify();
  });
  calls.listen((event) => {
    told.push(event);
    if (event.kind === "shown") shown.push(event.shown);
    if (event.kind === "heard") heard.push(event.opus);
    notify();
  });
  return {
    client,
    calls,
    told,
    heard,
    shown,
    types,
    asked,
    until,
    shows: (what) => until(() => calls.shown().shown === what),
    say: (text) => calls.talk(new TextEncoder().encode(text)),
  };
}

/** What went wrong with somebody. */
export const problems = (...callers: readonly Caller[]): unknown[] =>
  callers.flatMap(({ told }) => told.filter(({ kind }) => kind === "failed"));

/** A call log in short: `outgoing ended`. */
export const outcomes = ({ calls }: Pick<Caller, "calls">): string[] =>
  calls.log().map(({ direction, outcome }) => `${direction} ${outcome}`);

/** Waits for a call log. */
export const logs = (one: Caller, ...expected: readonly string[]): Promise<void> =>
  one.until(() => JSON.stringify(outcomes(one)) === JSON.stringify(expected));

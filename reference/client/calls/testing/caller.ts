import type { Account, Client } from "../../index.ts";
import { createClient, newAccount, restoreAccount } from "../../index.ts";
import { saveAccount } from "../../account.ts";
import type { ClientPorts } from "../../ports.ts";
import { nodePorts } from "../../node/ports.ts";
import { createSignal } from "../../testing/until.ts";
import type { Calls } from "../calls.ts";
import type { CallsEvent } from "../events.ts";

/** A device that calls, and all that it told. */
export interface Caller {
  readonly client: Client;
  readonly calls: Calls;
  readonly told: CallsEvent[];
  /** What was heard, in order. */
  readonly heard: string[];
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

/** Two users with so many devices each, and the DM between them. */
export interface Party {
  readonly ann: readonly Caller[];
  readonly ben: readonly Caller[];
  stop(): Promise<void>;
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

async function startDevice(account: Account, server: string): Promise<{ readonly client: Client; asked(): number }> {
  const { ports, asked } = counting(nodePorts());
  const client = await createClient(ports, account, { name: server });
  await client.register();
  await client.start();
  return { client, asked };
}

/** The devices of a new user. */
async function startUser(local: string, server: string, devices: number): Promise<{ readonly client: Client; asked(): number }[]> {
  const { suite } = nodePorts();
  const first = await newAccount(suite, { local, server, device: "d1" });
  const accounts = [first];
  for (let at = 2; at <= devices; at++) {
    accounts.push(await restoreAccount(suite, { ...saveAccount(first), device: `d${String(at)}${first.user}` }));
  }
  return Promise.all(accounts.map((account) => startDevice(account, server)));
}

function callerOf({ client, asked }: { readonly client: Client; asked(): number }, channel: string): Caller {
  const { notify, until } = createSignal();
  const calls = client.calls(client.channels().find(({ id }) => id === channel)!);
  const [told, heard, shown, types]: [CallsEvent[], string[], string[], string[]] = [[], [], [], []];
  client.listen((event) => {
    if (event.kind === "event" && event.event.type.startsWith("m.call.")) types.push(event.event.type.slice("m.call.".length));
    notify();
  });
  calls.listen((event) => {
    told.push(event);
    if (event.kind === "shown") shown.push(event.shown);
    if (event.kind === "heard") heard.push(Buffer.from(event.opus).toString());
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
    say: (text) => calls.talk(Buffer.from(text)),
  };
}

let parties = 0;

/** Ann and Ben, of one server, with a DM. */
export async function startParty(server: string, devices: { readonly ann?: number; readonly ben?: number } = {}): Promise<Party> {
  const number = String(++parties);
  const anns = await startUser(`ann${number}`, server, devices.ann ?? 1);
  const bens = await startUser(`ben${number}`, server, devices.ben ?? 1);
  const everybody = [...anns, ...bens];
  const seen = everybody.map(({ client }) => {
    const { notify, until } = createSignal();
    client.listen(notify);
    return (id: string) => until(() => client.channels().some((channel) => channel.id === id));
  });
  const { id } = await anns[0]!.client.createDm(bens[0]!.client.account.user);
  await Promise.all(seen.map((sees) => sees(id)));
  return {
    ann: anns.map((one) => callerOf(one, id)),
    ben: bens.map((one) => callerOf(one, id)),
    async stop() {
      await Promise.all(everybody.map(({ client }) => client.stop()));
    },
  };
}

// `npm run demo:glare`: Alice and Ben call each other at the same moment. Both invites stand in the DM; its order, and nothing else, decides
// whose call stays. What happens is printed as it happens; the exit code is 0 if one call came of it in which they hear each other.
import type { Calls, CallsEvent, Client, ClientEvent } from "../reference/client/index.ts";
import { createClient, newAccount } from "../reference/client/index.ts";
import { nodePorts } from "../reference/client/node/ports.ts";
import { toneShare } from "../reference/client/rtc/testing/goertzel.ts";
import { decodeOpus, tonePackets } from "../reference/client/rtc/testing/tone.ts";
import type { Signal } from "../reference/client/testing/until.ts";
import { createSignal } from "../reference/client/testing/until.ts";
import { startServer } from "../reference/server.ts";
import { startTelling } from "./telling.ts";

/** How many packets of 20 ms each of them says. */
const PACKETS = 50;
/** It takes 2 s on two free cores; whoever waits this long waits for nothing. */
const DEADLINE_MS = 60_000;

const { suite } = nodePorts();
const { tell, expect, end } = startTelling();

/** An event of a call, as it stands in the DM. */
interface Entry {
  readonly seq: number;
  readonly who: string;
  readonly type: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Somebody who calls, and all that is told and asked there. */
interface Caller {
  readonly name: string;
  readonly client: Client;
  readonly signal: Signal;
  readonly entries: Entry[];
  readonly heard: Uint8Array[];
  readonly shown: string[];
  /** How often the user was asked for the microphone. */
  asked: number;
}

/** Lets nobody's events out before everybody has handed one over: that is what "at once" means. */
function gate(people: number) {
  let open = Promise.withResolvers<void>();
  let waiting = 0;
  let armed = false;
  return {
    arm: () => void (armed = true),
    async pass(who: string): Promise<void> {
      if (!armed) return;
      tell(who, "hands an invite over, and has not seen the other's");
      if (++waiting === people) {
        armed = false;
        open.resolve();
        open = Promise.withResolvers();
      } else await open.promise;
    },
  };
}

const together = gate(2);

async function newCaller(name: string, server: string): Promise<Caller> {
  const account = await newAccount(suite, { local: name, server, device: "phone" });
  const base = nodePorts();
  const rtc = await base.rtc?.();
  if (rtc === undefined) throw new Error("there is no WebRTC");
  const ports = nodePorts({
    rtc: async () => ({
      ...rtc,
      open(choice) {
        caller.asked++;
        return rtc.open(choice);
      },
    }),
    async fetch(url, init) {
      if (init.method === "POST" && url.endsWith("/events")) await together.pass(name);
      return base.fetch(url, init);
    },
  });
  const client = await createClient(ports, account, { name: server });
  const signal = createSignal();
  const caller: Caller = { name, client, signal, entries: [], heard: [], shown: [], asked: 0 };
  client.listen((event) => {
    note(caller, event);
    signal.notify();
  });
  await client.register();
  await client.start();
  tell(name, `is on the device ${account.device}`);
  return caller;
}

function note({ entries, name }: Caller, event: ClientEvent): void {
  if (event.kind === "error") tell(name, `has a problem: ${String(event.error)}`);
  if (event.kind !== "event" || !event.event.type.startsWith("m.call.")) return;
  const { seq, sender, type, content } = event.event;
  entries.push({ seq, who: sender.slice(1, sender.indexOf(":")), type: type.slice("m.call.".length), content });
}

function listen({ client, heard, shown, signal }: Caller, channel: string): Calls {
  const dm = client.channels().find(({ id }) => id === channel);
  if (dm === undefined) throw new Error("the DM is not followed");
  const calls = client.calls(dm);
  calls.listen((event: CallsEvent) => {
    if (event.kind === "heard") heard.push(event.opus);
    if (event.kind === "shown") shown.push(event.shown);
    signal.notify();
  });
  return calls;
}

const short = (id: unknown): string => `${String(id).slice(0, 6)}…`;

/** What an entry of the DM says. */
function said({ type, content }: Entry): string {
  const { call_id, reason, selected_party_id: party, candidates } = content;
  const of = `the call ${short(call_id)}`;
  if (type === "invite") return `invites to ${of}`;
  if (type === "answer") return `answers ${of}`;
  if (type === "hangup") return `hangs up ${of}: ${String(reason)}`;
  if (type === "select_answer") return `selects ${String(party)} in ${of}`;
  return type === "candidates" && Array.isArray(candidates) ? `says which addresses there are, in ${of}` : `${type} in ${of}`;
}

/** The tones of both, each in what the other one has heard. */
async function talk(one: Caller, other: Caller, calls: readonly [Calls, Calls]): Promise<void> {
  const tones = { [one.name]: 440, [other.name]: 660 };
  const say = async ({ name }: Caller, to: Calls): Promise<void> => {
    for (const packet of await tonePackets(tones[name] ?? 0, PACKETS)) await to.talk(packet);
  };
  await Promise.all([say(one, calls[0]), say(other, calls[1])]);
  for (const [speaker, listener] of [
    [one, other],
    [other, one],
  ] as const) {
    await listener.signal.until(() => listener.heard.length === PACKETS);
    const share = toneShare(await decodeOpus(listener.heard), tones[speaker.name] ?? 0);
    const packets = `${String(listener.heard.length)} packets`;
    expect(
      share > 0.9,
      `${speaker.name} to ${listener.name}: ${packets}, and the tone of ${String(tones[speaker.name])} Hz is found in them`,
    );
  }
}

/** Says what the order has decided, by the entries alone. */
function decide(entries: readonly Entry[], callers: readonly [Caller, Caller]): string {
  const invites = entries.filter(({ type }) => type === "invite");
  const ids = invites.map(({ content }) => String(content["call_id"])).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const [lower = "", higher = ""] = ids;
  const byId = (id: string): string => invites.find(({ content }) => content["call_id"] === id)?.who ?? "";
  expect(invites.length === 2, `two invites stand in the DM, at ${invites.map(({ seq }) => String(seq)).join(" and ")}: glare`);
  tell(
    "rule",
    `${short(lower)} is lower than ${short(higher)}, octet by octet: so the call of ${byId(lower)} stays, wherever its place is`,
  );
  tell("rule", `${byId(higher)} yields: hangs the own call up as replaced, and answers with the microphone that is open already`);
  for (const { name, asked } of callers) expect(asked === 1, `${name} was asked for the microphone once`);
  return lower;
}

/** The whole story. */
async function demonstrate(alice: Caller, ben: Caller): Promise<void> {
  const { id } = await alice.client.createDm(ben.client.account.user);
  await ben.signal.until(() => ben.client.channels().some((channel) => channel.id === id));
  const calls = [listen(alice, id), listen(ben, id)] as const;
  tell("both", "are in a DM, and press call at the same moment");
  together.arm();
  await Promise.all(calls.map((one) => one.start()));
  await Promise.all([alice, ben].map((one, at) => one.signal.until(() => calls[at]?.shown().shown === "talking")));
  // The selection is the last thing that they say of it.
  await alice.signal.until(() => alice.entries.some(({ type }) => type === "select_answer"));
  for (const entry of alice.entries) tell("dm", `${String(entry.seq).padStart(3)}  ${entry.who.padEnd(5)}  ${said(entry)}`);
  const lower = decide(alice.entries, [alice, ben]);
  const shown = calls.map((one) => one.shown());
  expect(
    shown.every((one) => one.shown === "talking" && one.call_id === lower),
    `both are in one call, ${short(lower)}`,
  );
  expect(![...alice.shown, ...ben.shown].includes("ringing"), "nobody's phone has rung");
  await talk(alice, ben, calls);
  tell("alice", "hangs up");
  await calls[0].hangUp();
  await Promise.all([alice, ben].map((one, at) => one.signal.until(() => (calls[at]?.log().length ?? 0) > 0)));
  [alice, ben].forEach(({ name }, at) => {
    const log = calls[at]?.log() ?? [];
    const [entry] = log;
    const lines = log.map(({ direction, outcome, duration_ms = 0 }) => `${direction}, ${outcome} after ${String(duration_ms)} ms`);
    expect(log.length === 1 && entry?.outcome === "ended", `the call log of ${name} has one call: ${lines.join("; ")}`);
  });
}

const overdue = setTimeout(() => {
  console.error(`not done after ${String(DEADLINE_MS / 1000)} s`);
  process.exit(1);
}, DEADLINE_MS);
console.log(`Alice and Ben call each other at once: each has handed an invite over before the other's has come. All that decides is the order of
their DM, which is the same for both; nobody asks anybody.
`);
const server = await startServer();
const [alice, ben] = await Promise.all([newCaller("alice", server.name), newCaller("ben", server.name)]);
try {
  await demonstrate(alice, ben);
} finally {
  await Promise.all([alice.client.stop(), ben.client.stop()]);
  await server.close();
  clearTimeout(overdue);
}
end();

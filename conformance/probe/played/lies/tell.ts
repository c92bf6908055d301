import { SuiteError } from "../../errors.ts";
import type { Lies } from "../interface.ts";
import { LIES, type LieName } from "./names.ts";

/** What a server does otherwise than it should, without to whom. */
export type Hooks = Omit<Lies, "only">;

/** A lie that is ready to be told. */
export interface Lie {
  readonly name: LieName;
  readonly hooks: Hooks;
}

/** A lie that is told now. */
export interface Telling {
  readonly name: LieName;
  /** What is wrong, as a report says it. */
  readonly title: string;
  /** Takes it back: from now on that is true again. */
  back(): void;
}

interface Tellings {
  /** What was set by hand before. */
  readonly before: Lies;
  readonly active: Lie[];
}

const TELLINGS = new WeakMap<Lies, Tellings>();

/**
 * Lies to some users, or to everybody. Several lies can be told at once, to the same users: hooks of one name follow each other in the order
 * in which they were told. Throws SuiteError for a second lie that is told to others.
 *
 * @param only - user ids
 * @example
 * const lie = tell(home, welcomeByOtherKey(t.random.bytes(32)), [client.user]);
 * // … what a client must not take …
 * lie.back();
 */
export function tell(server: { readonly lies: Lies }, lie: Lie, only?: readonly string[]): Telling {
  const { lies } = server;
  const told = TELLINGS.get(lies) ?? { before: { ...lies }, active: [] };
  const same = [...(lies.only ?? [])].join(" ") === [...(only ?? [])].join(" ");
  if (told.active.length > 0 && !same) throw new SuiteError(`the lie ${lie.name} is told to others than the one that is told already`);
  TELLINGS.set(lies, told);
  told.active.push(lie);
  if (only === undefined) delete lies.only;
  else lies.only = only;
  apply(lies, told, lie);
  return {
    name: lie.name,
    title: LIES[lie.name],
    back: () => {
      const at = told.active.indexOf(lie);
      if (at < 0) return;
      told.active.splice(at, 1);
      apply(lies, told, lie);
      if (told.active.length > 0) return;
      TELLINGS.delete(lies);
      if (told.before.only === undefined) delete lies.only;
      else lies.only = told.before.only;
    },
  };
}

type HookName = keyof Hooks;

/** Sets the hooks that a lie has, or had, to what all lies make together. */
function apply(lies: Lies, { before, active }: Tellings, changed: Lie): void {
  for (const name of Object.keys(changed.hooks) as HookName[]) setHook(lies, name, [before, ...active.map(({ hooks }) => hooks)]);
}

function setHook(lies: Lies, name: HookName, all: readonly Hooks[]): void {
  const hooks = all.filter((one) => one[name] !== undefined);
  if (hooks.length === 0) Reflect.deleteProperty(lies, name);
  else Object.assign(lies, { [name]: hooks.map((one) => one[name]).reduce((first, second) => joined(name, first, second)) });
}

/** Two hooks of one name as one. */
function joined<N extends HookName>(name: N, first: Hooks[N], second: Hooks[N]): Hooks[N] {
  const pairs: { readonly [M in HookName]: (a: NonNullable<Hooks[M]>, b: NonNullable<Hooks[M]>) => NonNullable<Hooks[M]> } = {
    answer: (a, b) => async (request, honest) => {
      const changed = (await a(request, honest)) ?? honest;
      return (await b(request, changed)) ?? changed;
    },
    entries: (a, b) => (channel, entries) => b(channel, a(channel, entries)),
    snapshot: (a, b) => (channel, snapshot) => b(channel, a(channel, snapshot)),
    record: (a, b) => (record) => b(a(record)),
    stream: (a, b) => (item) => a(item).flatMap(b),
    challenge: (a, b) => (challenge) => b(a(challenge)),
    welcome: (a, b) => (welcome) => b(a(welcome)),
    signedWelcome: (a, b) => (welcome, over) => b(a(welcome, over), over),
    relaySeed: (_, b) => b,
    silent: (_, b) => b,
    control: (a, b) => (message) => a(message).flatMap(b),
    frame: (a, b) => (bytes) => a(bytes).flatMap(b),
  };
  return first === undefined || second === undefined ? (second ?? first) : pairs[name](first, second);
}

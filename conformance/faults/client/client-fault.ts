// A deliberately wrong client: the reference's, with one thing made wrong.
import type { ClientPorts } from "../../../reference/client/ports.ts";
import type { CheckName, ClientSeams } from "../../../reference/client/seams.ts";
import { globMatches } from "../../runner/globs.ts";
import type { RequirementId } from "../../runner/requirement-id.ts";

/** The surroundings of a client, made wrong. */
export type ClientChange = (ports: ClientPorts) => ClientPorts;

/** What a wrong driver does, from its start to its end. */
export interface Wrongness {
  /** Makes a client wrong, each one anew. */
  readonly client?: ClientChange;
  /** The line that is taken in the place of one that comes. */
  readonly hear?: (line: string) => string;
  /** The lines that go out in the place of one. */
  readonly say?: (line: string) => readonly string[];
  /** The status with which it ends; 0 by default. */
  readonly status?: number;
}

/** A wrong client, and what it is wrong in. */
export interface ClientFault {
  /** A slug: `accepts-foreign-welcome`. */
  readonly id: string;
  /** The requirements that it violates. */
  readonly violates: readonly [RequirementId, ...RequirementId[]];
  /** What is wrong with it, in a sentence. */
  readonly title: string;
  /** Globs over check ids: each check that one selects must fail. */
  readonly expected: readonly string[];
  /** Globs over check ids that may fail or stay inconclusive as well, because the fault stands in their way. */
  readonly collateral?: readonly string[];
  /** Begins a driver that is wrong in this way: what one remembers, another does not know. */
  start(): Wrongness;
}

/** What differs from the rule, by which all checks of what is violated must fail and no other may. */
export interface FaultOptions {
  readonly also?: readonly RequirementId[];
  readonly expected?: readonly string[];
  readonly collateral?: readonly string[];
}

/**
 * Defines a wrong client.
 *
 * @example
 * export const mute = clientFault("relay.client-pong", "never-pongs", "It answers no ping.", () => ({ client: withoutPongs }));
 */
export function clientFault(
  requirement: RequirementId,
  id: string,
  title: string,
  start: () => Wrongness,
  { also = [], expected, collateral }: FaultOptions = {},
): ClientFault {
  const violates = [requirement, ...also] as const;
  const named = expected ?? violates.map((one) => `${one}/*`);
  return { id, violates, title, expected: named, ...(collateral && { collateral }), start };
}

/** A client with hooks. */
export function seamed(
  requirement: RequirementId,
  id: string,
  title: string,
  seams: () => ClientSeams,
  more: FaultOptions = {},
): ClientFault {
  return clientFault(requirement, id, title, () => ({ client: (ports) => ({ ...ports, seams: seams() }) }), more);
}

/** A client that leaves checks out: those of the requirement, or the ones that are named. */
export function omitting(
  requirement: RequirementId,
  id: string,
  title: string,
  { omit = [requirement], ...more }: FaultOptions & { readonly omit?: readonly CheckName[] } = {},
): ClientFault {
  return seamed(requirement, id, title, () => ({ omit }), more);
}

/** A client with other ports. */
export function ported(
  requirement: RequirementId,
  id: string,
  title: string,
  client: () => ClientChange,
  more: FaultOptions = {},
): ClientFault {
  return clientFault(requirement, id, title, () => ({ client: (ports) => client()(ports) }), more);
}

/** A driver that says something else. */
export function saying(
  requirement: RequirementId,
  id: string,
  title: string,
  say: () => NonNullable<Wrongness["say"]>,
  more: FaultOptions = {},
): ClientFault {
  return clientFault(requirement, id, title, () => ({ say: say() }), more);
}

/** Whether a fault names a check as one that must fail. */
export function isExpected(fault: Pick<ClientFault, "expected">, check: string): boolean {
  return fault.expected.some((glob) => globMatches(glob, check));
}

/** Ids of checks of one requirement; parts of them may be globs. */
export function checksOf(requirement: RequirementId, ...slugs: readonly string[]): readonly string[] {
  return slugs.map((slug) => `${requirement}/${slug}`);
}

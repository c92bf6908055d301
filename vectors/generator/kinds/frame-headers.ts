// Every form that a header can have: the shortest ones open, no other does, though each is sealed rightly.
import { encodeHeader } from "../../../conformance/probe/wire/sframe.ts";
import { hex } from "../scene.ts";
import type { Case, Group } from "../vector.ts";
import { CONNECTIONS, COUNTERS, PLAIN, STREAM, TUNNEL_KEY, bigEndian, handmade, keysOf, sealed } from "./frame-parts.ts";

/** The ways to write a number: 0 for inside of the first octet, else in how many octets of its own. */
function lengthsOf(value: bigint): readonly number[] {
  return Array.from({ length: 9 }, (_, length) => length).filter((length) => value < (length === 0 ? 8n : 1n << BigInt(8 * length)));
}

/** RFC 9605 section 4.3: the first octet, then KID and counter, each in the given length. */
function headerOf(kid: bigint, kidLength: number, counter: bigint, counterLength: number): Uint8Array {
  const high = kidLength === 0 ? Number(kid) : 8 | (kidLength - 1);
  const low = counterLength === 0 ? Number(counter) : 8 | (counterLength - 1);
  const numbers = [kidLength === 0 ? [] : bigEndian(kid, kidLength), counterLength === 0 ? [] : bigEndian(counter, counterLength)];
  return Uint8Array.of((high << 4) | low, ...numbers.flatMap((octets) => [...octets]));
}

function written(length: number): string {
  return length === 0 ? "inside" : length === 1 ? "in 1 octet" : `in ${String(length)} octets`;
}

/** All forms of one header. */
async function formsOf(connection: number, counter: bigint): Promise<Group> {
  const keys = await keysOf(connection);
  const kid = BigInt(connection);
  const name = `${String(connection)}-${String(counter)}`;
  const shortest = hex(encodeHeader(kid, counter));
  const forms = lengthsOf(kid).flatMap((kidLength) => lengthsOf(counter).map((counterLength) => [kidLength, counterLength] as const));
  const cases = forms.map(([kidLength, counterLength]): Case => {
    const header = headerOf(kid, kidLength, counter, counterLength);
    const one: Case = {
      id: `form-${String(kidLength)}-${String(counterLength)}-of-${name}`,
      comment: `the KID ${written(kidLength)}, the counter ${written(counterLength)}`,
      requirements: ["relay.shortest"],
      in: { frame: handmade(keys, connection, header, counter, PLAIN) },
    };
    const twin = `form-${String(lengthsOf(kid)[0])}-${String(lengthsOf(counter)[0])}-of-${name}`;
    return hex(header) === shortest ? one : { ...one, reject: "bad-frame", twin, field: "/frame" };
  });
  return { op: "frame.open", shared: { tunnel_key: TUNNEL_KEY, stream: STREAM, connection }, cases };
}

/** Groups of `frame.open`: every way to write the headers of three frames. */
export async function formGroups(): Promise<readonly Group[]> {
  return [await formsOf(1, 0n), await formsOf(300, 70_000n), await formsOf(16_777_216, 9_007_199_254_740_993n)];
}

/** Groups of `frame.open`: the shortest header of every length of KID and counter. */
export async function openGroups(): Promise<readonly Group[]> {
  const groups: Group[] = [];
  for (const connection of CONNECTIONS) {
    const cases: Case[] = [];
    for (const counter of COUNTERS) {
      cases.push({
        id: `open-form-${String(connection)}-${String(counter)}`,
        comment: `connection ${String(connection)}, counter ${String(counter)}`,
        requirements: ["relay.shortest", "relay.open"],
        in: { frame: await sealed(connection, counter) },
      });
    }
    groups.push({ op: "frame.open", shared: { tunnel_key: TUNNEL_KEY, stream: STREAM, connection }, cases });
  }
  return groups;
}

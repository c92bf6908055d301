import { machineOf } from "../relay.ts";
import type { Machine, Row } from "../tunnel.ts";
import type { Tables } from "./calls.ts";

const encoder = new TextEncoder();

/** By octets, as the chapter Glare says: UTF-8 orders as code points do. */
export function byOctets(a: string, b: string): number {
  return Buffer.compare(encoder.encode(a), encoder.encode(b));
}

/** As JavaScript compares strings: by the units of UTF-16. */
export function byUtf16(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** In the order of words. */
export function byLocale(a: string, b: string): number {
  return a.localeCompare(b, "en");
}

/** The tables of `schemas/v1/machines.json`. */
export function specified(): Tables {
  return {
    call: machineOf("call"),
    glare: machineOf("glare"),
    calling: machineOf("calling-device"),
    called: machineOf("called-device"),
    compare: { a: byOctets, b: byOctets },
  };
}

function withRows(machine: Machine, change: (rows: readonly Row[]) => readonly Row[]): Machine {
  return { ...machine, transitions: change(machine.transitions) };
}

/** A device yields until its invite is acknowledged. */
export function borderAtAcknowledgement(): Tables {
  const tables = specified();
  const yields: Row = {
    state: "under-way",
    event: "everything is read",
    guard: "a call of the other user is invited, and the own invite is not acknowledged",
    next: "over",
    effects: "answer that call",
  };
  return { ...tables, calling: withRows(tables.calling, (rows) => [...rows, yields]) };
}

/** Whoever says `replaced` is obeyed, also by the one who keeps the call. */
export function obeysReplaced(): Tables {
  const tables = specified();
  const obeying = (row: Row): Row => (row.event === "hangup" ? { ...row, guard: "by anybody" } : row);
  return { ...tables, call: withRows(tables.call, (rows) => rows.map(obeying)) };
}

/** One of the two compares as JavaScript does. */
export function comparesAs(compare: (a: string, b: string) => number): Tables {
  return { ...specified(), compare: { a: compare, b: byOctets } };
}

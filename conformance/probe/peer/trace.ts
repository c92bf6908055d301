import type { Trace } from "../trace.ts";

/** A trace in which each line begins with the name of a connection, where the suite holds several: `[peer 127.9.3.7:41234] GET /…`. */
export function namedTrace(trace: Trace, name: string): Trace {
  return { record: (message) => trace.record({ ...message, summary: `[${name}] ${message.summary}` }) };
}

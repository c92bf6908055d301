import type { Answer } from "../../../reference/homeserver/answer.ts";
import type { AnswerInfo, Seams } from "../../../reference/seams.ts";
import type { Connections, RelayUrl, TunnelRecord } from "../../../schemas/v1/types.ts";

/** The endpoints that answer with a record. */
export const DECLARE = "POST /v1/tunnels";
export const GET = "GET /v1/tunnels/{tunnelID}";
export const CLOSE = "DELETE /v1/tunnels/{tunnelID}";

/** Replaces the accepted answers of these endpoints. */
export function answersAs(endpoints: readonly string[], change: (record: TunnelRecord, answer: Answer, info: AnswerInfo) => Answer): Seams {
  return {
    answer: (info, answer) =>
      endpoints.includes(info.endpoint) && answer.status < 300 ? change(answer.body as TunnelRecord, answer, info) : answer,
  };
}

/** Replaces the records in the accepted answers of these endpoints. */
export function recordsAs(endpoints: readonly string[], change: (record: TunnelRecord) => TunnelRecord): Seams {
  return answersAs(endpoints, (record, answer) => ({ ...answer, body: change(record) }));
}

/** Leaves connections out of a record. */
export function withConnections(record: TunnelRecord, keep: (connection: Connections[string]) => boolean): TunnelRecord {
  return { ...record, connections: Object.fromEntries(Object.entries(record.connections).filter(([, one]) => keep(one))) };
}

/** Another spelling of the URL, which leads to the same relay. */
export function otherSpelling(url: RelayUrl): RelayUrl {
  return url.replace(/\/relay$/, "/./relay") as RelayUrl;
}

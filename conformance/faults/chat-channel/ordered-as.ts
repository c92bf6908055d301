import type { Seams } from "../../../reference/seams.ts";
import type { Answer } from "../../../reference/homeserver/answer.ts";

interface Ordered {
  readonly [member: string]: unknown;
}

/** Changes the accepted answers of one endpoint. */
export function orderedAs(endpoint: string, change: (body: Ordered) => Ordered): Seams {
  return {
    answer: (info, answer): Answer =>
      info.endpoint === endpoint && answer.status < 300
        ? ({ ...answer, body: change(answer.body as unknown as Ordered) })
        : answer,
  };
}

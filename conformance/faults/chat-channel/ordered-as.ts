import type { Seams } from "../../../reference/seams.ts";
import type { Answer } from "../../../reference/homeserver/answer.ts";

/** An object of an answer. */
export interface Item {
  readonly [member: string]: unknown;
}

/** Changes the accepted answers of one endpoint. */
export function orderedAs(endpoint: string, change: (body: Item, user: string | undefined) => Item): Seams {
  return {
    answer: (info, answer): Answer =>
      info.endpoint === endpoint && answer.status < 300 ? { ...answer, body: change(answer.body as unknown as Item, info.user) } : answer,
  };
}

/** Changes the items of the pages of one endpoint. */
export function itemsAs(endpoint: string, change: (items: readonly Item[]) => readonly Item[]): Seams {
  return orderedAs(endpoint, (page) => ({ ...page, items: change(page["items"] as readonly Item[]) }));
}

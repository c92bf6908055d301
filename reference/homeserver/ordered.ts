import type { Id, Ordered, Version } from "../../schemas/v1/types.ts";
import type { EntryPlace } from "../store/index.ts";
import type { Answer } from "./answer.ts";
import { ok } from "./answer.ts";

/** The answer to what was ordered now, or is repeated. channel.create-again, log.again, event.again */
export function orderedAnswer({ channel, id, seq, received_at }: EntryPlace): Answer {
  const ordered: Ordered = { v: 1 as Version, channel, id, seq, received_at };
  return ok(201, ordered);
}

/** An id as the wire types have it. */
export function asId(text: string | undefined): Id {
  return (text ?? "") as Id;
}

import type { Channel, User } from "../../probe/actors/index.ts";
import { textAt } from "../../probe/wire/index.ts";
import type { ClientTest } from "../../client-run/context.ts";
import { token } from "./scene.ts";

/** An event that was accepted. */
export interface Posted {
  readonly id: string;
  readonly seq: number;
  /** What its content holds, and nobody guesses. */
  readonly body: string;
}

/** Has a user whom the suite plays post an event in clear. Throws Failure when it is refused. */
export async function post(t: ClientTest, group: Channel, by: User): Promise<Posted> {
  const body = token(t);
  const ordered = (await group.post(by, { type: "example.text", content: { body } })).object("Ordered");
  return { id: textAt(ordered, "id"), seq: Number(ordered["seq"]), body };
}

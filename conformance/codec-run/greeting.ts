import { validate } from "../../schemas/validate.ts";
import type { HelloOut } from "../../schemas/v1/types.ts";
import { heardWords } from "./evidence.ts";
import { CODEC_LIMITS } from "./limits.ts";
import type { Heard, Session } from "./session.ts";

const VERSION = 1;

/** What came to `hello`. */
export interface Greeting {
  /** Undefined when it was no HelloOut. */
  readonly said: HelloOut | undefined;
  readonly capabilities: readonly string[];
  /** What is wrong with it. */
  readonly trouble?: string;
  /** It cannot be asked anything: there is not even a list of operations. */
  readonly useless: boolean;
}

/** Says hello (driver.hello). */
export async function greet(session: Pick<Session, "ask">): Promise<Greeting> {
  const heard = await session.ask({ op: "hello", in: { version: VERSION } }, CODEC_LIMITS.helloMs);
  return readGreeting(heard);
}

/** Judges what came to `hello`. A list of operations is enough to go on with. */
export function readGreeting(heard: Heard): Greeting {
  const refused = (trouble: string): Greeting => ({ said: undefined, capabilities: [], trouble, useless: true });
  if (!("reply" in heard)) return refused(`hello is not answered: ${heardWords(heard)}`);
  if (!("ok" in heard.reply)) return refused(`hello is answered with ${heardWords(heard)}`);
  const { ok } = heard.reply;
  const result = validate("open", "HelloOut", ok);
  if (result.ok) return { said: result.value, capabilities: result.value.capabilities, useless: false };
  const [error] = result.errors;
  const trouble = `hello is answered with ok, and ${error?.pointer ?? ""} ${error?.message ?? ""}: ${JSON.stringify(ok).slice(0, CODEC_LIMITS.shownBytes)}`;
  const list = ok["capabilities"];
  if (!Array.isArray(list) || !list.every((one) => typeof one === "string")) return refused(trouble);
  return { said: undefined, capabilities: list, trouble, useless: false };
}

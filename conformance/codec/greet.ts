import { randomBytes } from "node:crypto";
import { validate } from "../../schemas/validate.ts";
import type { HelloOut } from "../../schemas/v1/types.ts";
import type { Driver } from "./driver-client.ts";

const VERSION = 1;

/**
 * The first words with a driver: what it says of itself, and that it knows what it does not know. Throws for a driver that is none.
 *
 * @example
 * const { capabilities } = await greet(startDriver(["python3", "codec.py"]));
 */
export async function greet(driver: Driver): Promise<HelloOut> {
  const hello = await driver.ask("hello", { version: VERSION });
  if (!("ok" in hello)) throw new Error(`hello was answered with ${JSON.stringify(hello)}`);
  const said = validate("open", "HelloOut", hello.ok);
  if (!said.ok) throw new Error(`hello was answered with no HelloOut: ${said.errors[0]?.pointer ?? ""} ${said.errors[0]?.message ?? ""}`);
  // driver.unsupported: an operation that nobody can have foreseen
  const unknown = await driver.ask(`unknown.x${randomBytes(8).toString("hex")}`, {});
  if (!("unsupported" in unknown)) throw new Error(`an unknown operation was answered with ${JSON.stringify(unknown)}`);
  return said.value;
}

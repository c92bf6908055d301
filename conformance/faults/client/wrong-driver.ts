import type { ClientDriver } from "../../../reference/client/driver/client-driver.ts";
import { createClientDriver } from "../../../reference/client/driver/client-driver.ts";
import { nodePorts } from "../../../reference/client/node/ports.ts";
import type { ClientPorts } from "../../../reference/client/ports.ts";
import type { ClientFault } from "./client-fault.ts";

/** A driver, and the status with which it ends. */
export interface WrongDriver extends ClientDriver {
  readonly status: number;
}

/** Starts the reference's driver with clients that are wrong in one way; in none without a fault. */
export function createWrongDriver(fault: ClientFault | undefined, emit: (line: string) => void): WrongDriver {
  const { client, hear, say, status = 0 } = fault?.start() ?? {};
  const ports = (own: Pick<ClientPorts, "store" | "clock">): ClientPorts => {
    const right = nodePorts(own);
    return client?.(right) ?? right;
  };
  const name = { name: `wrong: ${fault?.id ?? "in nothing"}`, release: "0", language: "TypeScript" };
  const out = say === undefined ? emit : (line: string): void => say(line).forEach(emit);
  const driver = createClientDriver({ name, ports }, out);
  return { ...driver, line: (text) => driver.line(hear?.(text) ?? text), status };
}

import { PassThrough } from "node:stream";
import { createInterface } from "node:readline";
import type { DriverEnd, OpenLink } from "../../codec-run/link.ts";
import type { ClientFault } from "./client-fault.ts";
import { createWrongDriver } from "./wrong-driver.ts";

/** Drivers of wrong clients in this process; of right ones without a fault. */
export function wrongLink(fault?: ClientFault): OpenLink {
  return () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const { promise: ended, resolve } = Promise.withResolvers<DriverEnd>();
    const driver = createWrongDriver(fault, (line) => {
      if (!output.writableEnded) output.write(`${line}\n`);
    });
    const finish = (end: DriverEnd): void => {
      input.destroy();
      output.end(() => setImmediate(resolve, end));
    };
    input.on("error", () => undefined);
    const lines = createInterface({ input, crlfDelay: Infinity });
    lines.on("line", driver.line);
    lines.on("close", () => {
      if (!input.destroyed || input.readableEnded) void driver.end().then(() => finish({ status: driver.status }));
    });
    const kill = (): void => {
      finish({ signal: "SIGKILL" });
      void driver.kill();
    };
    return { input, output, ended, complaints: () => ({ tail: "", bytes: 0 }), kill };
  };
}

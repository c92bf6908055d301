#!/usr/bin/env node
// A wrong client as a driver: `node conformance/faults/client/driver.ts accepts-foreign-welcome` does as the reference does, but for that.
import { createInterface } from "node:readline";
import { CLIENT_FAULTS } from "./index.ts";
import { createWrongDriver } from "./wrong-driver.ts";

const [id] = process.argv.slice(2);
const fault = CLIENT_FAULTS.find((one) => one.id === id);
if (fault === undefined) {
  process.stderr.write(
    `usage: driver.ts FAULT, one of:\n${CLIENT_FAULTS.map((one) => `  ${one.id}  ${one.title}\n`).join("")}${id === undefined ? "" : `there is no fault ${id}\n`}`,
  );
  process.exit(2);
}

process.on("uncaughtException", (error) => void process.stderr.write(`${error.stack ?? error.message}\n`));
const driver = createWrongDriver(fault, (line) => void process.stdout.write(`${line}\n`));
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) driver.line(line);
await driver.end();
process.stdout.write("", () => process.exit(driver.status));

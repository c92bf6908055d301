#!/usr/bin/env node
// The reference client as a driver: requests on standard input, answers and notices on standard output, a JSON object on a line each.
import { createInterface } from "node:readline";
import { packageRelease } from "../../codec/release.ts";
import { nodePorts } from "../node/ports.ts";
import { createClientDriver } from "./client-driver.ts";

// driver.stdout: what goes wrong is for people to read. It must not take the other clients of this driver with it.
process.on("uncaughtException", (error) => void process.stderr.write(`${error.stack ?? error.message}\n`));

const name = { name: "voicetunnel-reference", release: packageRelease(), language: "TypeScript" };
const driver = createClientDriver({ name, ports: (own) => nodePorts(own) }, (line) => void process.stdout.write(`${line}\n`));

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) driver.line(line);
await driver.end();
// driver.end: a connection that is kept for later must not hold the process.
process.stdout.write("", () => process.exit(0));

// Drivers that are functions of this process: as many as one likes, at no cost.
import { PassThrough } from "node:stream";
import { createInterface } from "node:readline";
import type { DriverEnd, Link, OpenLink } from "../../codec-run/link.ts";
import type { JsonObject } from "../../probe/wire/index.ts";

/** A line that was asked. */
export interface AskedLine {
  readonly id: number;
  readonly op: string;
  readonly in: JsonObject;
}

/** What a shim can do. */
export interface ShimStage {
  /** Writes a line. */
  say(line: string | object): void;
  /** Writes octets as they are. */
  raw(octets: string | Uint8Array): void;
  /** Ends the driver. */
  die(status: number): void;
}

/** A driver. */
export interface Shim {
  /** It has begun. */
  begin?(stage: ShimStage): void;
  asked(line: AskedLine, stage: ShimStage): void;
  /** Its input has ended; without this it ends with 0. */
  inputOver?(stage: ShimStage): void;
}

/** Starts a new shim each time a driver is started. */
export function shimLink(make: () => Shim): OpenLink {
  return () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const { promise: ended, resolve } = Promise.withResolvers<DriverEnd>();
    let over = false;
    const finish = (end: DriverEnd): void => {
      if (over) return;
      over = true;
      // What was written comes before the end.
      output.end(() => setImmediate(resolve, end));
      input.destroy();
    };
    const stage: ShimStage = {
      raw: (octets) => {
        if (!over) output.write(octets);
      },
      say: (line) => stage.raw(`${typeof line === "string" ? line : JSON.stringify(line)}\n`),
      die: (status) => finish({ status }),
    };
    const shim = make();
    input.on("error", () => undefined);
    const lines = createInterface({ input });
    lines.on("line", (line) => {
      if (!over) shim.asked(JSON.parse(line) as AskedLine, stage);
    });
    lines.on("close", () => {
      if (over) return;
      if (shim.inputOver === undefined) stage.die(0);
      else shim.inputOver(stage);
    });
    shim.begin?.(stage);
    const link: Link = { input, output, ended, complaints: () => ({ tail: "", bytes: 0 }), kill: () => finish({ signal: "SIGKILL" }) };
    return link;
  };
}

// A driver as its client sees it: a program that answers lines. Requests are pipelined.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { validate } from "../../schemas/validate.ts";
import type { DriverAnswer } from "../../schemas/v1/types.ts";
import { readJson, utf8, type JsonObject } from "../probe/wire/index.ts";

/** What came back for a request. */
export type Reply =
  | { readonly ok: JsonObject }
  | { readonly reject: { readonly code: string } }
  | { readonly unsupported: { readonly reason: string } }
  | { readonly fault: { readonly message: string } };

/** A driver that runs. */
export interface Driver {
  ask(op: string, input: JsonObject): Promise<Reply>;
  /** Closes its input and waits for its end. Resolves with its exit status. */
  end(): Promise<number | null>;
}

const KINDS = ["ok", "reject", "unsupported", "fault"] as const;

/** driver.answer-once: exactly one of the four. Throws for what is no answer. */
function readReply(line: string): { readonly id: number; readonly reply: Reply } {
  const value = readJson(utf8(line));
  const result = validate("open", "DriverAnswer", value);
  const answer: DriverAnswer | undefined = result.ok ? result.value : undefined;
  const kinds = KINDS.filter((kind) => answer?.[kind] !== undefined);
  if (answer === undefined || kinds.length !== 1) throw new Error(`no answer of the driver protocol: ${line.slice(0, 200)}`);
  return { id: answer.id, reply: answer as unknown as Reply };
}

interface Waiting {
  resolve(reply: Reply): void;
  reject(error: Error): void;
}

/**
 * Starts a driver.
 *
 * @param command - the program and its arguments
 * @example
 * const driver = startDriver(["python3", "codec.py"]);
 * await driver.ask("hello", { version: 1 });
 */
export function startDriver(command: readonly [string, ...string[]]): Driver {
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  const waiting = new Map<number, Waiting>();
  let next = 0;
  let broken: Error | undefined;
  const fail = (error: Error): void => {
    broken ??= error;
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  };
  const ended = new Promise<number | null>((resolve) => {
    child.once("error", (error) => {
      fail(new Error(`${program} could not be started: ${error.message}`));
      resolve(null);
    });
    child.once("close", (code) => {
      fail(new Error(`${program} has ended (${code ?? "by a signal"})`));
      resolve(code);
    });
  });
  // A driver that ends early breaks the pipe: its end is told above.
  child.stdin.on("error", () => undefined);
  createInterface({ input: child.stdout, crlfDelay: Infinity }).on("line", (line) => {
    try {
      const { id, reply } = readReply(line);
      const asked = waiting.get(id);
      if (asked === undefined) throw new Error(`an answer that nobody asked for: ${line.slice(0, 200)}`);
      waiting.delete(id);
      asked.resolve(reply);
    } catch (error) {
      fail(error instanceof Error ? error : new Error("an unreadable answer"));
    }
  });
  return {
    ask(op, input) {
      if (broken !== undefined) return Promise.reject(broken);
      const id = ++next;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        child.stdin.write(`${JSON.stringify({ id, op, in: input })}\n`);
      });
    },
    end() {
      child.stdin.end();
      return ended;
    },
  };
}

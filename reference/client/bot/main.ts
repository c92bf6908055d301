#!/usr/bin/env node
// `voicetunnel bot`: a member of a voice channel without a screen.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { ProtocolError } from "../../protocol/error.ts";
import { createClient } from "../client.ts";
import { nodePorts } from "../node/ports.ts";
import { botAccount } from "./account-file.ts";
import { runBot } from "./bot.ts";
import { opusMilliseconds, readOggOpus } from "./ogg.ts";

const OPTIONS = {
  server: { type: "string" },
  channel: { type: "string" },
  account: { type: "string" },
  token: { type: "string" },
  echo: { type: "boolean" },
  play: { type: "string" },
  mesh: { type: "boolean" },
} as const;

/** What a command line asks for. */
interface Wish {
  readonly url: string;
  readonly name: string;
  readonly channel: string;
  readonly account: string | undefined;
  readonly token: string | undefined;
  readonly mesh: boolean;
  readonly play: readonly Uint8Array[] | undefined;
}

/** A mistake of whoever typed it, in one line. */
class UsageError extends Error {}

async function readWish(args: readonly string[]): Promise<Wish> {
  const { server, channel, account, token, echo = false, play, mesh = false } = parse(args);
  if (server === undefined || !URL.canParse(server) || !/^https?:$/.test(new URL(server).protocol))
    throw new UsageError(
      `--server wants the URL of the homeserver, like https://chat.example.org${server === undefined ? "" : `, not ${server}`}`,
    );
  if (channel === undefined || !/^[A-Za-z0-9_-]{43}=$/.test(channel))
    throw new UsageError(`--channel wants the id of a channel, 44 characters${channel === undefined ? "" : `, not ${channel}`}`);
  if (echo && play !== undefined) throw new UsageError("--echo or --play, not both");
  const { origin, host } = new URL(server);
  const packets = play === undefined ? undefined : await readOpus(play);
  return { url: origin, name: host, channel, account, token, mesh, play: packets };
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>["values"] {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError((error instanceof Error ? error.message : String(error)).split(". ")[0]);
  }
}

async function readOpus(file: string): Promise<readonly Uint8Array[]> {
  try {
    const packets = readOggOpus(await readFile(file));
    const other = packets.find((packet) => opusMilliseconds(packet) !== 20);
    if (other === undefined) return packets;
    throw new Error(`it has packets of ${String(opusMilliseconds(other))} ms where 20 ms are wanted (opusenc --framesize 20)`);
  } catch (error) {
    throw new UsageError(`--play ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Runs until a signal stops it. @returns the exit code: 0 after a clean end, 2 for a mistake in the command line, 1 for what was refused */
async function botCommand(args: readonly string[]): Promise<number> {
  const stop = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop.abort());
  const say = (text: string): void => void process.stdout.write(`bot ${text}\n`);
  try {
    const wish = await readWish(args);
    const ports = nodePorts();
    const account = await botAccount(ports.suite, wish.name, wish.account);
    const client = await createClient(ports, account, wish);
    await client.register(wish.token);
    await client.start();
    say(`is ${account.user}, on the device ${account.device}`);
    try {
      await runBot({ ...wish, client, ports, say, signal: stop.signal });
    } finally {
      await client.stop();
    }
    return 0;
  } catch (error) {
    const code = error instanceof ProtocolError ? ` (${error.code})` : "";
    process.stderr.write(`voicetunnel bot: ${error instanceof Error ? error.message : String(error)}${code}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

// The command line of the suite hands its own words on: `bot --server …`.
const given = process.argv.slice(2);
const code = await botCommand(given[0] === "bot" ? given.slice(1) : given);
// What a connection keeps for later must not hold the process.
process.stdout.write("", () => process.exit(code));

import { commandWords } from "../../codec-run/command-words.ts";
import { processLink } from "../../codec-run/process-link.ts";
import { wireLine } from "../../report/console.ts";
import { paint, wantsColour, type Paint } from "../../report/paint.ts";
import { EXIT } from "../../runner/exit-codes.ts";
import { show } from "../../runner/show.ts";
import type { SmokeFailure, SmokeResult } from "../../smoke/run-smoke.ts";
import type { Io } from "../io.ts";

export interface SmokeOptions {
  /** The command of the client's driver. */
  readonly client: string;
  readonly seed: string;
  readonly timeoutScale: number;
}

/** `conform smoke`: six quick checks that one's driver is right; the first that fails is told with what to change. Returns the exit code. */
export async function smokeCommand({ client, seed, timeoutScale: scale }: SmokeOptions, io: Io): Promise<number> {
  const words = commandWords(client, "--client");
  const [{ runSmoke }, { playedServers }] = await Promise.all([import("../../smoke/run-smoke.ts"), import("../../probe/played/index.ts")]);
  const play: Parameters<typeof runSmoke>[0]["play"] = (t) => playedServers(t).server;
  const results = await runSmoke({ open: () => processLink(words), play, seed, scale, signal: io.interrupt });
  const p = paint(wantsColour(io.env, io.stdoutIsTty));
  results.forEach((result, i) => io.out(smokeText(result, i + 1, p)));
  const count = (state: SmokeResult["state"]): number => results.filter((result) => result.state === state).length;
  const rest = count("not-tried");
  const leftOut = count("left-out");
  const more = [...(rest === 0 ? [] : [`${rest} not tried`]), ...(leftOut === 0 ? [] : [`${leftOut} left out`])].map((text) => `, ${text}`);
  io.out(`\n${count("ok")} of ${results.length} are right${more.join("")}\n`);
  if (io.interrupt.aborted) return EXIT.interrupted;
  const failure = results.find(({ state }) => state === "failed")?.failure;
  if (failure === undefined) {
    io.out(`next: voicetunnel conform run --client ${JSON.stringify(client)}\n`);
    return EXIT.conformant;
  }
  return failure.notStarted === true ? EXIT.broken : EXIT.nonconformant;
}

/** One of the checks, as a person reads it. */
function smokeText({ title, state, why, failure }: SmokeResult, n: number, p: Paint): string {
  const head: Readonly<Record<SmokeResult["state"], string>> = {
    ok: p.green("ok       "),
    failed: p.red("FAILED   "),
    "left-out": p.yellow("left out "),
    "not-tried": p.dim("not tried"),
  };
  const line = `${head[state]} ${n} ${title}${why === undefined ? "" : `: ${why}`}\n`;
  return failure === undefined ? line : `${line}${failureText(failure, p)}`;
}

function failureText({ reason, sent, came, wire, should, fix }: SmokeFailure, p: Paint): string {
  const field = (name: string, value: string): string => {
    const safe = value.replace(/(?!\n)\p{Cc}/gu, "·").replaceAll("\n", `\n${" ".repeat(14)}`);
    return `  ${p.dim(name.padEnd(11))} ${safe}\n`;
  };
  return [
    field("reason", reason),
    ...(sent === undefined ? [] : [field("sent", show(sent))]),
    field("came", show(came)),
    ...(wire.length === 0 ? [] : [field("on the wire", wire.map(wireLine).join("\n"))]),
    field("should be", should),
    field("change", p.bold(fix)),
  ].join("");
}

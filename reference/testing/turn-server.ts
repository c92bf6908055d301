import { spawn } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { turnserver } from "../../.ci/programs.ts";

/** A port that was free a moment ago; coturn takes no 0. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return free;
}

/** Starts coturn on loopback, which lets in whoever has a credential made with the secret. */
export function startTurn(port: number, secret: string): { stop(): Promise<void> } {
  const flags = [
    "-n",
    "--no-cli",
    "--no-tls",
    "--no-dtls",
    "--use-auth-secret",
    `--static-auth-secret=${secret}`,
    "--realm=voicetunnel.test",
    "--allow-loopback-peers",
  ];
  const places = ["--listening-ip=127.0.0.1", "--relay-ip=127.0.0.1", `--listening-port=${String(port)}`];
  const files = ["--log-file=/dev/null", "--pidfile=/dev/null", "--userdb=:memory:"];
  const child = spawn(turnserver() ?? "turnserver", [...flags, ...places, ...files], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    stop: () => {
      child.kill("SIGKILL");
      return ended;
    },
  };
}

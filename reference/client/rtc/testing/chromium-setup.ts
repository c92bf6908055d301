// Runs once before the tests in a browser: one Chromium for all of them, whose microphone says a tone. Where it is missing they are
// skipped and counted; with CI=true they fail.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium as browserType } from "playwright-core";
import type { TestProject } from "vitest/node";
import { chromium } from "../../../../.ci/programs.ts";
import { MICROPHONE_HERTZ } from "./chromium.ts";
import { toneWave } from "./wave.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where Chromium is spoken to, or nothing where it is missing. */
    readonly chromium: string;
  }
}

/** Devices that are not there, no questions, and both ends on one machine, which may have no network. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--no-first-run",
  // One process for all pages: a new one for each takes longer than what most tests do.
  "--process-per-site",
  "--mute-audio",
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  "--autoplay-policy=no-user-gesture-required",
  "--allow-loopback-in-peer-connection",
  "--disable-features=WebRtcHideLocalIpsWithMdns",
];

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = chromium();
  if (executablePath === undefined) {
    if (process.env["CI"] === "true") throw new Error("Chromium is missing; .ci/setup installs it");
    project.provide("chromium", "");
    return async () => undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), "voicetunnel-chromium-"));
  const file = join(folder, "microphone.wav");
  await writeFile(file, toneWave(MICROPHONE_HERTZ));
  const args = [...FLAGS, `--use-file-for-fake-audio-capture=${file}`];
  const server = await browserType.launchServer({ executablePath, headless: true, args, host: "127.0.0.1" });
  project.provide("chromium", server.wsEndpoint());
  return async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
}

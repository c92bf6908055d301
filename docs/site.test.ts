import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium as browserType } from "playwright-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromium, leaveOut } from "../.ci/programs.ts";
import { serveFolder } from "./static-server.ts";
import type { StaticServer } from "./static-server.ts";

const root = join(import.meta.dirname, "..");
const base = "/below/a/path/";
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "voicetunnel-site-"));
  const env = { ...process.env, DOCS_BASE: base, DOCS_OUT: folder };
  await promisify(execFile)(process.execPath, ["docs/build.ts"], { cwd: root, env });
}, 120_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The ids of the requirements in a chapter's source. */
async function requirementIds(chapter: string): Promise<string[]> {
  const source = await readFile(join(root, "spec", chapter), "utf8");
  return [...source.matchAll(/^(?:- )?\*\*([a-z][a-z0-9-]*\.[a-z0-9-]+)\*\* /gm)].map((match) => match[1] ?? "");
}

async function pages(): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith(".html"));
}

describe("the site", () => {
  test("has an anchor for every requirement of every chapter", async () => {
    const chapters = (await readdir(join(root, "spec"))).filter((file) => file.endsWith(".md") && file !== "README.md");
    for (const chapter of chapters) {
      const html = await readFile(join(folder, "spec", chapter.replace(/\.md$/, ".html")), "utf8");
      const missing = (await requirementIds(chapter)).filter((id) => !html.includes(` id="${id}" class="requirement`));
      expect(missing, chapter).toEqual([]);
    }
  });

  test("draws every state table", async () => {
    const machines = JSON.parse(await readFile(join(root, "schemas/v1/machines.json"), "utf8")) as { name: string }[];
    const html = (await Promise.all((await pages()).map((page) => readFile(join(folder, page), "utf8")))).join("\n");
    const missing = machines.filter(({ name }) => !html.includes(`aria-label="State table ${name}"`));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test("has a target for every link within it, also for the fragments", async () => {
    const html = new Map(
      await Promise.all((await pages()).map(async (page) => [page, await readFile(join(folder, page), "utf8")] as const)),
    );
    const broken: string[] = [];
    for (const [page, text] of html) {
      for (const [, href = ""] of text.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)) {
        const url = new URL(href.replaceAll("&amp;", "&"), `http://site${base}${page}`);
        if (url.host !== "site") continue;
        const path = url.pathname.slice(base.length).replace(/(^|\/)$/, "$1index.html");
        const target = html.get(path);
        const id = decodeURIComponent(url.hash.slice(1));
        const found = target !== undefined && (id === "" || id === "VPContent" || target.includes(` id="${id}"`));
        if (!found) broken.push(`${page} -> ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test("loads nothing from another host", async () => {
    for (const page of await pages()) {
      const html = await readFile(join(folder, page), "utf8");
      expect(html.match(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)="(?:https?:)?\/\/[^"]*"/g) ?? [], page).toEqual([]);
    }
  });
});

describe.skipIf(leaveOut(chromium()))("the site in Chromium", () => {
  let server: StaticServer;
  let browser: Browser | undefined;

  beforeAll(async () => {
    const executablePath = chromium();
    if (executablePath === undefined) throw new Error("Chromium is missing; .ci/setup installs it");
    server = await serveFolder(folder, base);
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
    browser = await browserType.launch({ executablePath, headless: true, args });
  }, 60_000);

  afterAll(async () => {
    if (browser === undefined) return; // it did not start, and that was said
    await browser.close();
    await server.close();
  });

  test("finds a requirement by its id, lands on its permalink, and sends no request to another host", async () => {
    if (browser === undefined) throw new Error("Chromium did not start");
    const [id = ""] = await requirementIds("relay.md");
    const page = await browser.newPage();
    const elsewhere: string[] = [];
    const failures: string[] = [];
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== server.origin) elsewhere.push(request.url());
    });
    page.on("pageerror", (error) => failures.push(error.message));
    page.on("response", (response) => {
      if (response.status() >= 400) failures.push(`${String(response.status())} ${response.url()}`);
    });

    await page.goto(`${server.origin}${base}`);
    await page.getByRole("button", { name: "Search" }).click();
    await page.locator("#localsearch-input").fill(id);
    const result = page.locator(".VPLocalSearchBox .result").first();
    await result.getByText(id).first().waitFor();
    await result.click();
    await page.waitForURL(`${server.origin}${base}spec/relay.html#${id}`);

    const requirement = page.locator(`[id="${id}"]`);
    await requirement.waitFor();
    await page.waitForFunction((anchor) => {
      const top = document.getElementById(anchor)?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < window.innerHeight;
    }, id);
    // The permalink beside the requirement is the address it was found under, also for somebody who opens it afresh.
    const permalink = await requirement.locator("a.requirement-id").evaluate((link: HTMLAnchorElement) => link.href);
    expect(permalink).toBe(page.url());
    const fresh = await browser.newPage();
    await fresh.goto(permalink);
    await fresh.locator(`[id="${id}"]:target`).waitFor();
    expect({ elsewhere, failures }).toEqual({ elsewhere: [], failures: [] });
  }, 60_000);
});

import type { Browser } from "playwright-core";
import { chromium as browserType } from "playwright-core";
import { inject } from "vitest";
import type { SourceServer } from "./source-server.ts";
import { serveSources } from "./source-server.ts";

/** What the microphone of every page says. */
export const MICROPHONE_HERTZ = 880;

/** What a test has to undo when it is over. */
export type Later = (run: () => Promise<void>) => void;

/** The functions of a module in a page, called from here: what goes in and out of them can be copied. */
export type Remote<Module> = {
  [Name in keyof Module]: Module[Name] extends (...args: infer Given) => infer Result
    ? (...args: Given) => Promise<Awaited<Result>>
    : never;
};

/** The Chromium that all tests share. */
export interface Chromium {
  /** Opens a page that runs a module of the sources, named from the root of the repository. */
  open<Module>(module: string, later: Later): Promise<Remote<Module>>;
  close(): Promise<void>;
}

/** Whether the tests in a browser are left out: there is none. */
export const withoutChromium = (): boolean => inject("chromium") === "";

/** Serves the sources to pages of Chromium. */
export async function connectChromium(): Promise<Chromium> {
  const [browser, server] = await Promise.all([browserType.connect(inject("chromium")), serveSources()]);
  return pagesOf(browser, await browser.newContext(), server);
}

type Context = Awaited<ReturnType<Browser["newContext"]>>;

function pagesOf(browser: Browser, context: Context, server: SourceServer): Chromium {
  return {
    async open<Module>(module: string, later: Later) {
      const page = await context.newPage();
      later(() => page.close());
      await page.goto(server.origin);
      const call =
        (name: string) =>
        (...args: unknown[]) =>
          page.evaluate(
            async ([path, wanted, given]) => {
              const loaded = (await import(path)) as Record<string, (...all: unknown[]) => unknown>;
              return loaded[wanted]?.(...given);
            },
            [module, name, args] as const,
          );
      // Whoever awaits it asks whether it is a promise, which a function of that name would make it.
      return new Proxy({} as Remote<Module>, { get: (_, name) => (name === "then" ? undefined : call(String(name))) });
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

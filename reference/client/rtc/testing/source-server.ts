import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the sources are served. */
export interface SourceServer {
  readonly origin: string;
  close(): Promise<void>;
}

const ROOT = join(import.meta.dirname, "../../../..");
/** The packages that the client needs in a browser, and what those need. */
const PACKAGES = ["@hpke/common", "@hpke/core", "canonicalize"];

/** A page that finds the packages by their names. */
function emptyPage(): string {
  const place = (name: string): string =>
    `/${relative(ROOT, fileURLToPath(import.meta.resolve(name)))
      .split(sep)
      .join("/")}`;
  const imports = Object.fromEntries(PACKAGES.map((name) => [name, place(name)]));
  return `<!doctype html><title>voicetunnel</title><script type="importmap">${JSON.stringify({ imports })}</script>`;
}

/** A module as a browser can run it; `x.js` may stand there as `x.ts`, which the build makes of it. */
async function module(path: string): Promise<string> {
  const source = (name: string): Promise<string> => readFile(join(ROOT, name), "utf8");
  if (path.endsWith(".ts")) return stripTypeScriptTypes(await source(path));
  return source(path).catch(() => module(path.replace(/js$/, "ts")));
}

/**
 * Serves the sources of this repository as a browser can run them: their types taken off, as Node does, and nothing bundled. Paths are
 * from its root; every path that is none of a module is an empty page.
 */
export async function serveSources(): Promise<SourceServer> {
  const page = emptyPage();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (!/^(?:\/@?\w[\w.-]*)+\.[jt]s$/.test(pathname)) {
      response.writeHead(200, { "content-type": "text/html" }).end(page);
      return;
    }
    module(pathname).then(
      (source) => response.writeHead(200, { "content-type": "text/javascript", "cache-control": "max-age=600" }).end(source),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

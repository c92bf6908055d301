import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** Where the sources are served. */
export interface SourceServer {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves the sources under a folder as a browser can run them: their types taken off, as Node does, and nothing bundled. Every other
 * path is an empty page.
 */
export async function serveSources(folder: string): Promise<SourceServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (!/^(?:\/[\w-]+)+\.ts$/.test(pathname)) {
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>WebRTC</title>");
      return;
    }
    readFile(join(folder, pathname), "utf8").then(
      (source) => response.writeHead(200, { "content-type": "text/javascript" }).end(stripTypeScriptTypes(source)),
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

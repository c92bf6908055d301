import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serveFolder } from "./static-server.ts";

test("a misspelled path is not found, and the server goes on", async () => {
  const folder = await mkdtemp(join(tmpdir(), "voicetunnel-static-"));
  await writeFile(join(folder, "index.html"), "<p>hello</p>");
  const server = await serveFolder(folder, "/");
  try {
    for (const path of ["/%", "/%00", "/missing", "/..%2f..%2fetc%2fpasswd"]) expect((await fetch(server.origin + path)).status).toBe(404);
    expect(await (await fetch(server.origin)).text()).toBe("<p>hello</p>");
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
});

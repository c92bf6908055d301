import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { startServer } from "../server.ts";

test("the example of the public entry runs, and hears what it says", async () => {
  const entry = join(import.meta.dirname, "index.ts");
  const [, block = ""] = /```ts\n([\s\S]*?)```/.exec(await readFile(entry, "utf8")) ?? [];
  const server = await startServer();
  const directory = await mkdtemp(join(tmpdir(), "voicetunnel-example-"));
  try {
    const code = block
      .replaceAll(/^ \* ?/gm, "")
      .replace("voicetunnel/client", pathToFileURL(entry).href)
      .replace("example.org", server.name);
    const file = join(directory, "example.mjs");
    await writeFile(file, code);
    const { device, opus } = (await import(pathToFileURL(file).href)) as { device: string; opus: Uint8Array };
    expect(device).toBe(`laptop@alice:${server.name}`);
    expect(opus).toEqual(Uint8Array.of(0xf8, 0xff, 0xfe));
  } finally {
    await rm(directory, { recursive: true });
    await server.close();
  }
});

import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runCompile } from "./run.ts";
import type { CompileOptions } from "./run.ts";
import { GOOD, smallSpec } from "./testing/small-spec.ts";

async function run(options: CompileOptions): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCompile({ ...options, stdout: (line) => out.push(line), stderr: (line) => err.push(line) });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

it("writes, finds itself up to date, finds what is stale by name, and mends it", async () => {
  using spec = smallSpec({ a: GOOD });
  expect(await run({ ...spec, check: true })).toMatchObject({
    code: 1,
    err: expect.stringContaining("stale: requirements.json") as string,
  });
  expect(await run(spec)).toMatchObject({ code: 0, out: expect.stringContaining("1 requirements") as string });
  expect(await run({ ...spec, check: true })).toMatchObject({ code: 0, err: "" });
  const requirements = join(spec.outDir, "requirements.json");
  const before = readFileSync(requirements);
  writeFileSync(requirements, "[]");
  expect((await run({ ...spec, check: true })).err).toBe(
    "stale: requirements.json\nRun `voicetunnel spec compile` and commit what it writes.",
  );
  expect((await run(spec)).out).toContain("wrote requirements.json.");
  expect(readFileSync(requirements)).toEqual(before);
});

it("writes nothing while anything is wrong, and says where", async () => {
  using spec = smallSpec({ a: GOOD });
  await run(spec);
  const times = (): number[] => readdirSync(spec.outDir).map((name) => statSync(join(spec.outDir, name)).mtimeMs);
  const before = times();
  spec.write("a", "# A\n\nIt MUST.\n");
  const { code, err } = await run(spec);
  expect(code).toBe(1);
  expect(err).toMatch(/^spec\/a\.md:3: .*\n.*> It MUST\.\n.*fix: .*\n1 problem; nothing was written\.$/);
  expect(times()).toEqual(before);
});

it("files that it did not generate stay as they are", async () => {
  using spec = smallSpec({ a: GOOD });
  await run(spec);
  writeFileSync(join(spec.outDir, "frozen.json"), "{}");
  expect((await run({ ...spec, check: true })).code).toBe(0);
  await run(spec);
  expect(readdirSync(spec.outDir)).toContain("frozen.json");
});

it("a folder without a specification is one clear line and exit code 2", async () => {
  expect(await run({ specDir: "/nowhere/spec" })).toEqual({
    code: 2,
    out: "",
    err: "There is no specification: /nowhere/spec/README.md does not exist.",
  });
});

it("the same text gives the same bytes, whatever the folder and the line ends", async () => {
  using one = smallSpec({ a: GOOD });
  using two = smallSpec({ a: GOOD.replaceAll("\n", "\r\n") });
  await run(one);
  await run(two);
  for (const name of readdirSync(one.outDir)) {
    expect(readFileSync(join(two.outDir, name), "utf8"), name).toBe(readFileSync(join(one.outDir, name), "utf8"));
  }
});

it("every generated file that can hold a comment says that it is generated", async () => {
  using spec = smallSpec({ a: GOOD });
  await run(spec);
  for (const name of readdirSync(spec.outDir).filter((file) => /\.(?:ts|js)$|^(?:open|closed)\.json$/.test(file))) {
    expect(readFileSync(join(spec.outDir, name), "utf8").slice(0, 200), name).toContain("generated from spec/, do not edit");
  }
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { answerLine } from "./answer-line.ts";
import { CODEC } from "./index.ts";

const NAME = { name: "test", release: "1", language: "TypeScript" };

async function ask(line: string): Promise<unknown> {
  const answer = await answerLine(line, CODEC, NAME);
  return answer === undefined ? undefined : JSON.parse(answer);
}

test("hello names every operation", async () => {
  const answer = await ask('{"id":1,"op":"hello","in":{"version":1}}');
  expect(answer).toEqual({ id: 1, ok: { version: 1, ...NAME, capabilities: [...CODEC.keys()] } });
});

test.for([
  ["what is done", '{"id":2,"op":"base64url.decode","in":{"text":"_w=="}}', { id: 2, ok: { octets: "ff" } }],
  ["what is refused", '{"id":3,"op":"base64url.decode","in":{"text":"_x=="}}', { id: 3, reject: { code: "malformed" } }],
  ["an unknown operation", '{"id":4,"op":"tea.make","in":{}}', { id: 4, unsupported: { reason: "no such operation" } }],
  ["a name that every object has", '{"id":5,"op":"constructor","in":{}}', { id: 5, unsupported: { reason: "no such operation" } }],
])("answers %s in its own kind", async ([, line, expected]) => {
  expect(await ask(line as string)).toEqual(expected);
});

test("an `in` of another type is a fault, and not a refusal", async () => {
  expect(await ask('{"id":6,"op":"base64url.decode","in":{"text":1}}')).toMatchObject({ id: 6, fault: {} });
  expect(await ask('{"id":7,"op":"message.read","in":{"type":"NoSuchType","text":""}}')).toMatchObject({ id: 7, fault: {} });
});

test("what is no request has no answer", async () => {
  for (const line of ["", "{", '{"id":"1","op":"hello","in":{}}', '{"op":"hello","in":{}}']) expect(await ask(line)).toBeUndefined();
});

test("the program answers all lines, says nothing else, and ends with 0 when its input ends", async () => {
  const child = spawn(process.execPath, [fileURLToPath(new URL("driver.ts", import.meta.url))], { stdio: ["pipe", "pipe", "inherit"] });
  const output = text(child.stdout);
  const ended = once(child, "exit");
  for (let id = 1; id <= 50; id++) child.stdin.write(`{"id":${String(id)},"op":"base64url.encode","in":{"octets":"ff"}}\n`);
  child.stdin.end();
  expect(await ended).toEqual([0, null]);
  const answers = (await output).trimEnd().split("\n");
  expect(answers).toHaveLength(50);
  expect(answers.map((line) => (JSON.parse(line) as { id: number }).id).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 50 }, (_, at) => at + 1),
  );
});

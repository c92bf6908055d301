import { expect, test } from "vitest";
import { startDriver, type Driver } from "./driver-client.ts";

/** A driver that is a line of JavaScript: `answer(request)` gives the lines that it writes. */
function driverOf(answer: string): Driver {
  const program = `const answer = ${answer};
    require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
      for (const one of answer(JSON.parse(line))) process.stdout.write(one + "\\n");
    });`;
  return startDriver([process.execPath, "-e", program]);
}

test("answers come in any order", async () => {
  const driver = driverOf(`(() => { const held = []; return ({ id, op }) => {
    held.push(JSON.stringify({ id, ok: { op } }));
    return held.length === 3 ? held.reverse() : [];
  }; })()`);
  const replies = await Promise.all(["a", "b", "c"].map((op) => driver.ask(op, {})));
  expect(replies).toEqual(
    [{ ok: { op: "a" } }, { ok: { op: "b" } }, { ok: { op: "c" } }].map((reply) => expect.objectContaining(reply) as unknown),
  );
  expect(await driver.end()).toBe(0);
});

test.for([
  ["what is no JSON", '() => ["hello"]'],
  ["two kinds of answers at once", "({ id }) => [JSON.stringify({ id, ok: {}, reject: { code: 'malformed' } })]"],
  ["no kind of answer", "({ id }) => [JSON.stringify({ id })]"],
  ["an answer to another request", "({ id }) => [JSON.stringify({ id: id + 1, ok: {} })]"],
  ["a duplicate member", '({ id }) => [`{"id":${id},"ok":{},"ok":{}}`]'],
])("%s is the driver's failure", async ([, answer = ""]) => {
  const driver = driverOf(answer);
  await expect(driver.ask("a", {})).rejects.toThrow();
  await driver.end();
});

test("a driver that ends, or was never there, fails whoever waits", async () => {
  const gone = startDriver([process.execPath, "-e", "process.exit(3)"]);
  await expect(gone.ask("a", {})).rejects.toThrow("has ended (3)");
  expect(await gone.end()).toBe(3);
  const none = startDriver(["/nonexistent/driver"]);
  await expect(none.ask("a", {})).rejects.toThrow("could not be started");
  expect(await none.end()).toBeNull();
});

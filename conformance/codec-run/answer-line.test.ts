import { expect, test } from "vitest";
import { readLine, shownLine } from "./answer-line.ts";

const line = (text: string): Uint8Array => Buffer.from(text);

test("each kind of answer is read", () => {
  expect(readLine(line('{"id":1,"ok":{"a":1}}'))).toEqual({ id: 1, reply: { id: 1, ok: { a: 1 } } });
  expect(readLine(line('{"id":2,"reject":{"code":"malformed"}}\r'))).toMatchObject({ id: 2, reply: { reject: { code: "malformed" } } });
  expect(readLine(line('{"id":3,"unsupported":{"reason":"x"}}'))).toMatchObject({ id: 3 });
  expect(readLine(line('{"id":4,"fault":{"message":"x"}}'))).toMatchObject({ id: 4 });
});

test.for<[string, string, number | undefined]>([
  ["hello", "no JSON text", undefined],
  ["", "no JSON text", undefined],
  ['{"id":1,"id":1,"ok":{}}', "no JSON text", undefined],
  ["[]", "no DriverAnswer", undefined],
  ['{"id":"1","ok":{}}', "no DriverAnswer", undefined],
  ['{"id":1,"ok":[]}', "no DriverAnswer", 1],
  ['{"id":1,"reject":{}}', "no DriverAnswer", 1],
  ['{"id":1,"reject":{"code":"malformed"},"fault":{"message":"x"}}', "reject and fault at once", 1],
  ['{"id":1}', "none of the four kinds", 1],
])("%s is no answer", ([text, why, id]) => {
  const read = readLine(line(text));
  expect(read).toMatchObject({ wrong: expect.stringContaining(why) as unknown, ...(id === undefined ? {} : { id }) });
});

test("what is no UTF-8 is no answer, and is shown as octets", () => {
  expect(readLine(Uint8Array.of(0x22, 0xff, 0x22))).toEqual({ wrong: "it is not UTF-8" });
  expect(shownLine(Uint8Array.of(0x22, 0xff, 0x22))).toBe("hex 22ff22");
});

test("a long line is shown by its beginning, with no half of a character", () => {
  const shown = shownLine(line("é".repeat(500)));
  expect(shown).toMatch(/^é+… \(1000 octets\)$/);
  expect(shownLine(line(`a${"é".repeat(500)}`))).toMatch(/^aé+… \(1001 octets\)$/);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { createSseParser } from "./sse.ts";

const text = ':\n\ndata: {"a":1}\n\n:hello\n\ndata:two\n\nevent: x\ndata: 3\ndata: 4\nid: 9\n\n: \n\ndata: rest';
const wanted = ['{"a":1}', "two", "3\n4"];

test("events come when they are whole, comments say nothing", () => {
  expect(createSseParser().push(text)).toEqual(wanted);
});

test.for(["\r\n", "\r", "\n"])("lines end in %j", (end) => {
  expect(createSseParser().push(text.replaceAll("\n", end))).toEqual(wanted);
});

test("pieces give what the whole gives", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(text.length)), fc.constantFrom("\r\n", "\n"), (cuts, end) => {
      const whole = text.replaceAll("\n", end);
      const places = [0, ...cuts.sort((a, b) => a - b), whole.length];
      const parser = createSseParser();
      expect(places.slice(1).flatMap((to, at) => parser.push(whole.slice(places[at], to)))).toEqual(wanted);
    }),
  );
});

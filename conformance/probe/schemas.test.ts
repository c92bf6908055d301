import { describe, expect, it } from "vitest";
import { Failure, SuiteError } from "./errors.ts";
import { received, sending } from "./schemas.ts";
import { utf8 } from "./wire/bytes.ts";

function failureOf(run: () => unknown): Failure {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("what was received", () => {
  it("is held to the open schema, with unknown members allowed", () => {
    expect(received("a ping", utf8('{"type":"ping","n":1,"more":[]}'), "Ping")).toEqual({ type: "ping", n: 1, more: [] });
  });

  it("fails with type, pointer, keyword and the octets of the offending value", () => {
    const error = failureOf(() => received("a ping", utf8('{"type":"ping","n":"1"}'), "Ping"));
    expect(error.violation).toMatchObject({ type: "Ping", pointer: "/n", keyword: "type", range: [19, 22] });
    expect(error.observed).toBe('/n: type: "1"');
  });

  it("fails with the reader's reason when it is no JSON of this protocol", () => {
    const error = failureOf(() => received("a ping", utf8('{"type":"ping","n":1.0}'), "Ping"));
    expect(error.violation).toMatchObject({ type: "JSON", pointer: "/n", keyword: "number" });
  });
});

describe("what is about to be sent", () => {
  it("is held to the closed schema", () => {
    expect(() => sending("Ping", { type: "ping", n: 1 })).not.toThrow();
    expect(() => sending("Ping", { type: "ping", n: 1, more: 1 })).toThrow(SuiteError);
  });
});

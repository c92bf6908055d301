import { expect, test } from "vitest";
import { validate } from "../../schemas/validate.ts";
import { CLIENT_OPS, OPERATIONS } from "./operations.ts";
import { sample, wrongInputs } from "./samples.ts";

test.each(CLIENT_OPS)("the sample of %s is of its type", (op) => {
  expect(validate("closed", OPERATIONS[op].in, sample(op, 1).in)).toMatchObject({ ok: true });
});

test("each operation has wrong inputs, and those that it does not name have none", () => {
  const ops = new Set(wrongInputs(new Set(CLIENT_OPS), 1).map(({ op }) => op));
  expect([...ops]).toEqual(CLIENT_OPS);
  expect(wrongInputs(new Set(["talk", "id.parse"]), 1).every(({ op }) => op === "talk")).toBe(true);
});

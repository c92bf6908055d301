import { expect, test } from "vitest";
import { stateKeyOwner } from "./state-key.ts";

test.for([
  ["@bob:a.example", "own"],
  ["@bob:a.example/x", "own"],
  ["@bob:a.example/", "own"],
  ["chrome@bob:a.example", "own"],
  ["chrome@bob:a.example/a/b@c", "own"],
  ["", "shared"],
  ["topic", "shared"],
  ["a/b", "shared"],
  ["chrome@bob:a.example.evil", "foreign"],
  ["@bob:a.example.evil", "foreign"],
  ["chrome@bob:a.example:8448", "foreign"],
  ["chrome@bobby:a.example", "foreign"],
  ["@alice:a.example", "foreign"],
  ["chrome@alice:a.example", "foreign"],
  ["a/b@bob:a.example", "foreign"],
  ["@bob:a.example@", "foreign"],
  ["x@@bob:a.example", "foreign"],
  ["@", "foreign"],
] as const)("the state key %j of @bob:a.example is %s", ([key, owner]) => {
  expect(stateKeyOwner(key, "@bob:a.example")).toBe(owner);
});

import { expect, it } from "vitest";
import { broken, buildOne } from "./testing/small-spec.ts";
import { SCALARS } from "./testing/types.ts";

const TYPES = `\`\`\`ts\n${SCALARS}/** @wire both */\nexport interface Root {\n  w: Word;\n  d?: Digit;\n}\n\`\`\`\n`;
const LINE = TYPES.split("\n").length + 3;
const example = (info: string, json: string): string => `# A\n\n${TYPES}\n\`\`\`json ${info}\n${json}\n\`\`\`\n`;

it.each([
  ["valid", "example=valid type=Root", '{"w": "a"}', []],
  ["valid and is not", "example=valid type=Root", '{"w": "A"}', ["example-fails"]],
  ["valid for receivers only", "example=valid type=Root", '{"w": "a", "x": 1}', ["example-fails"]],
  ["invalid", "example=invalid type=Root keyword=pattern pointer=/w", '{"w": "A"}', []],
  ["invalid and is not", "example=invalid type=Root keyword=pattern pointer=/w", '{"w": "a"}', ["example-fails"]],
  ["invalid with another keyword", "example=invalid type=Root keyword=type pointer=/w", '{"w": "A"}', ["example-fails"]],
  ["invalid with another pointer", "example=invalid type=Root keyword=pattern pointer=/d", '{"w": "A"}', ["example-fails"]],
  ["invalid for senders only", "example=invalid type=Root keyword=additionalProperties pointer=", '{"w": "a", "x": 1}', []],
  [
    "invalid for senders only, with another fault",
    "example=invalid type=Root keyword=additionalProperties pointer=",
    '{"w": "A", "x": 1}',
    ["example-fails"],
  ],
  ["of an unknown type", "example=valid type=Rot", '{"w": "a"}', ["bad-example"]],
  ["neither valid nor invalid", "example=maybe type=Root", '{"w": "a"}', ["bad-example"]],
  ["invalid without a keyword", "example=invalid type=Root", '{"w": "A"}', ["bad-example"]],
  ["no JSON", "example=valid type=Root", '{"w": …}', ["bad-json"]],
  ["worked", "worked=some-kind", '{"in": "a", "out": "b"}', []],
  ["worked and no object", "worked=some-kind", "[1]", ["bad-worked"]],
])("an example that is %s", (_, info, json, rules) => {
  const found = broken(example(info, json));
  expect([...new Set(found)]).toEqual(rules.map((rule) => `${rule}:${LINE}`));
});

it("examples and worked blocks are collected with their place", () => {
  const { files } = buildOne(`${example("example=valid type=Root", '{"w": "a"}')}\n\`\`\`json worked=k\n{"a": 1}\n\`\`\`\n`);
  expect(JSON.parse(files.get("examples.json") ?? "")).toEqual([
    { chapter: "a", line: LINE, type: "Root", valid: true, value: { w: "a" } },
  ]);
  expect(JSON.parse(files.get("worked.json") ?? "")).toEqual([{ chapter: "a", line: LINE + 4, kind: "k", value: { a: 1 } }]);
});

it("a type that breaks a rule is reported at its line in the chapter", () => {
  const { problems } = buildOne(`# A\n\n\`\`\`ts\n/** @wire both */\nexport interface Root {\n  w: string;\n}\n\`\`\`\n`);
  expect(problems).toMatchObject([{ file: "spec/a.md", line: 6, rule: "unbounded", text: "w: string;" }]);
});

it("a limit that stands in the type alone or in the table alone is refused", () => {
  const type = `\`\`\`ts\n${SCALARS}/** @wire both */\nexport interface Limits {\n  a_ms: Digit;\n  w: Word;\n}\n\`\`\`\n`;
  const head = "| limit | unit | default | least | most | test | meaning |\n|---|---|---|---|---|---|---|\n";
  const { problems } = buildOne(`# A\n\n${type}\n${head}| a_ms | ms | 1 | 1 | 1 | 1 | x |\n| b_ms | ms | 1 | 1 | 1 | 1 | x |\n`);
  expect(problems.map(({ rule, text }) => `${rule} ${text}`)).toEqual(["limit-mismatch w", "limit-mismatch b_ms"]);
});

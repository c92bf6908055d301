import { describe, expect, it } from "vitest";
import { formatProblem } from "./problem.ts";
import { broken, buildOne, buildSpec, GOOD } from "./testing/small-spec.ts";

const requirement = (text: string): string => `# A\n\n- ${text}\n`;

it("a small specification compiles", () => {
  expect(buildOne(GOOD).problems).toEqual([]);
  const [only] = JSON.parse(buildOne(GOOD).files.get("requirements.json") ?? "") as unknown[];
  expect(only).toEqual({
    id: "a.one",
    chapter: "a",
    file: "spec/a.md",
    line: 3,
    level: "must",
    keyword: "MUST",
    classes: ["server"],
    text: "A server MUST answer.",
  });
});

it.each([
  ["**a.one** A server MUST NOT answer. (server, codec)", { keyword: "MUST NOT", level: "must", classes: ["server", "codec"] }],
  ["**a.one** A client SHOULD show it. (client, reported)", { level: "should", classes: ["client"], reported: true }],
  [
    "**a.one** A server MAY wait (but not long). (server, untestable: nobody sees it, ever)",
    { level: "may", untestable: "nobody sees it, ever" },
  ],
  ["**a.one** A server MUST refuse `MUST. It` [here](b.md). (server)", { text: "A server MUST refuse `MUST. It` here." }],
])("reads %s", (text, expected) => {
  const { problems, files } = buildSpec({ a: requirement(text), b: "# B\n" });
  expect(problems).toEqual([]);
  expect((JSON.parse(files.get("requirements.json") ?? "") as unknown[])[0]).toMatchObject(expected);
});

describe("a requirement is refused", () => {
  it.each([
    ["**A.one** A server MUST answer. (server)", "bad-id"],
    ["**a.One** A server MUST answer. (server)", "bad-id"],
    ["**a.one.two** A server MUST answer. (server)", "bad-id"],
    ["**a.one_two** A server MUST answer. (server)", "bad-id"],
    ["**one** A server MUST answer. (server)", "bad-id"],
    ["**a.one** A server answers. (server)", "no-keyword"],
    ["**a.one** A server MUST answer and SHOULD hurry. (server)", "many-keywords"],
    ["**a.one** A server SHALL answer. (server)", "other-keyword"],
    ["**a.one** A server MUST answer. It waits. (server)", "one-sentence"],
    ["**a.one** A server MUST answer (server)", "one-sentence"],
    ["**a.one** A server MUST answer.", "no-class"],
    ["**a.one** A server MUST answer. (server).", "no-class"],
    ["**a.one** A server MUST answer. (sever)", "unknown-class"],
    ["**a.one** A server MUST answer. (server, reported)", "unknown-class"],
    ["**a.one** A server MUST answer. (server, server)", "unknown-class"],
    ["**a.one** A server MUST answer. (server, untestable)", "no-reason"],
    ["**a.one** A server MUST answer and should hurry. (server)", "lower-case-keyword"],
    ["**a.one** A server MUST refuse it with `wrong-code`. (server)", "unknown-code"],
    ["**a.one** A server MUST refuse with `Wrong` all of it. (server)", "unknown-code"],
  ])("%s", (text, rule) => {
    expect(broken(requirement(text))).toContain(`${rule}:3`);
  });

  it("when its id is used twice, also in another chapter", () => {
    const { problems } = buildSpec({ a: GOOD, b: GOOD.replace("# A", "# B\n") });
    expect(problems).toMatchObject([
      { rule: "duplicate-id", file: "spec/b.md", line: 4, text: "**a.one**", message: expect.stringContaining("spec/a.md:3") as string },
    ]);
  });

  it("when its id is retired", () => {
    expect(broken(`${GOOD}\n| retired id | since | why |\n|---|---|---|\n| a.one | 1 | merged |\n`)).toEqual(["retired-id:3"]);
  });
});

describe("keywords outside of requirements", () => {
  it.each([
    ["A server MUST answer.", ["stray-keyword:5"]],
    ["Two lines\nand RECOMMENDED here.", ["stray-keyword:6"]],
    ["A server must answer.", ["lower-case-keyword:5"]],
    ["| a |\n|---|\n| it may |", ["lower-case-keyword:7"]],
    ["> A server must answer.", []],
    ["## Notes (informative)\n\nIt must. It may.\n\n### Deeper\n\nIt should.", []],
    ["## Notes (informative)\n\nIt MUST.", ["stray-keyword:7"]],
    ["## Notes (informative)\n\nIt must.\n\n## Rules\n\nIt must.", ["lower-case-keyword:11"]],
    ["`MUST` and `must` and a-must-be and `x.may`.", []],
    ["```text\nIt MUST, it must.\n```", []],
    ["The key words MUST and MAY are those of BCP 14.", []],
    ["On 3 May, at 5 Mayhem, mustard.", []],
  ])("%s", (text, rules) => {
    expect(broken(`${GOOD}\n${text}\n`)).toEqual(rules);
  });
});

describe("links and references", () => {
  it.each([
    ["[x](a.md#a.one)", []],
    ["[x](#some-heading-1)\n\n## Some heading\n\n## Some: heading", []],
    ["[x](https://example.org)", []],
    ["[x](b.md)", ["broken-link:5"]],
    ["[x](#nowhere)", ["broken-link:5"]],
    ["[x](../../../etc/passwd)", ["broken-link:5"]],
    ["`a.one` and `b.two` and `vt.sealed`", []],
    ["`a.two`", ["unknown-reference:5"]],
  ])("%s", (text, rules) => {
    expect(broken(`${GOOD}\n${text}\n`)).toEqual(rules);
  });

  it("a chapter that the list lacks, and one that does not exist", () => {
    const rules = buildSpec({ a: GOOD, README: "# Chapters\n\n1. [b](b.md)\n", c: "# C\n" }).problems.map(
      ({ file, rule }) => `${file} ${rule}`,
    );
    expect(rules).toEqual([
      "spec/README.md broken-link",
      "spec/README.md chapter-missing",
      "spec/a.md chapter-unlisted",
      "spec/c.md chapter-unlisted",
    ]);
  });
});

describe("tables", () => {
  const errors = "| code | status | n | meaning |\n|---|---|---|---|\n";
  const limits = "| limit | unit | default | least | most | test | meaning |\n|---|---|---|---|---|---|---|\n";
  it.each([
    [`${errors}| stale | 401 | 8 | late |\n| gone | - | 9 | away |`, []],
    [`${errors}| stale | 401 | 8 | late |\n| stale | 401 | 9 | late |`, ["table-malformed:8"]],
    [`${errors}| stale | 401 | 8 | late |\n| gone | - | 8 | away |`, ["table-malformed:8"]],
    [`${errors}| Stale | 401 | 8 | late |`, ["table-malformed:7"]],
    [`${errors}| stale | 200 | 8 | late |`, ["table-malformed:7"]],
    [`${errors}| stale | 401 | eight | late |`, ["table-malformed:7"]],
    [`${errors}| stale | 401 | 8 | |`, ["table-malformed:7"]],
    [`${errors}| stale | 401 | 8 |`, ["table-malformed:7"]],
    [`${errors}| stale | 401 | 8 | a | b |`, ["table-malformed:7"]],
    ["| code | state | n | meaning |\n|---|---|---|---|\n| stale | 401 | 8 | late |", ["table-malformed:5"]],
    [`${limits}| idle_ms | ms | 5 | 1 | 9 | 2 | idle |`, []],
    [`${limits}| idle_ms | ms | 10 | 1 | 9 | 2 | idle |`, ["table-malformed:7"]],
    [`${limits}| idle_ms | ms | 5 | 1 | 9 | 0 | idle |`, ["table-malformed:7"]],
    [`${limits}| idle_ms | ms | 5 000 | 1 | 9 | 2 | idle |`, ["table-malformed:7"]],
    ["| event type | form | meaning |\n|---|---|---|\n| vt.x | secret | x |", ["table-malformed:7"]],
    ["| constant | value | unit | meaning |\n|---|---|---|---|\n| skew | 1.5 | ms | x |", ["table-malformed:7"]],
  ])("%s", (text, rules) => {
    expect([...new Set(broken(`${GOOD}\n${text}\n`))]).toEqual(rules);
  });
});

it("all problems are reported, in the order of the text, with the offending text and the fix", () => {
  const { problems, files } = buildOne(`# A\n\nIt MUST.\n\n- **a.one** It does. (nobody)\n- **a.one** It MUST. (server)\n`);
  expect(problems.map(({ rule, line }) => `${rule}:${line}`)).toEqual([
    "stray-keyword:3",
    "no-keyword:5",
    "unknown-class:5",
    "duplicate-id:6",
  ]);
  expect(files.size).toBe(0);
  for (const problem of problems) {
    expect(formatProblem(problem)).toMatch(/^spec\/a\.md:\d+: .+ \[[a-z-]+\]\n {4}> .+\n {4}fix: .+$/);
  }
});

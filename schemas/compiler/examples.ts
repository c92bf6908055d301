import type { Fence } from "./fences.ts";
import { fenceJson } from "./fences.ts";
import type { Problem } from "./problem.ts";
import type { CheckResult, CompiledValidators } from "./validators.ts";

/** An example of a message, as examples.json holds it. */
export interface Example {
  readonly chapter: string;
  readonly line: number;
  readonly type: string;
  readonly valid: boolean;
  /** Of an invalid one: the keyword of JSON Schema that refuses it, and the JSON pointer at which it does. */
  readonly keyword?: string;
  readonly pointer?: string;
  readonly value: unknown;
}

type Validators = Readonly<Record<"open" | "closed", Pick<CompiledValidators, "check">>>;

/** Collects the blocks marked `example=valid` or `example=invalid` and checks that they hold. */
export function collectExamples(
  fences: readonly Fence[],
  types: ReadonlySet<string>,
  validators: Validators,
  problems: Problem[],
): Example[] {
  return fences.flatMap((fence) => {
    if (fence.attributes["example"] === undefined) return [];
    const example = readExample(fence, types, problems);
    if (example !== undefined) checkExample(example, fence, validators, problems);
    return example === undefined ? [] : [example];
  });
}

function readExample(fence: Fence, types: ReadonlySet<string>, problems: Problem[]): Example | undefined {
  const { example, type = "", keyword, pointer } = fence.attributes;
  const info = Object.entries(fence.attributes).map((pair) => pair.join("="));
  const report = (message: string, fix: string): undefined => {
    problems.push({
      file: fence.file,
      line: fence.line,
      rule: "bad-example",
      message,
      text: `\`\`\`${[fence.lang, ...info].join(" ")}`,
      fix,
    });
    return undefined;
  };
  if (example !== "valid" && example !== "invalid") {
    report("an example is valid or invalid", "write example=valid or example=invalid");
    return;
  }
  if (!types.has(type)) {
    report(`\`${type}\` is no wire type`, "name a type of a ts block: type=Name");
    return;
  }
  const valid = example === "valid";
  if (valid !== (keyword === undefined) || valid !== (pointer === undefined)) {
    report(
      "an invalid example names keyword and pointer, a valid one neither",
      "write keyword=… pointer=/… (pointer= for the whole value)",
    );
    return;
  }
  const parsed = fenceJson(fence, problems);
  if (parsed === undefined) return undefined;
  const stated = keyword === undefined || pointer === undefined ? {} : { keyword, pointer };
  return { chapter: fence.chapter, line: fence.line, type, valid, ...stated, value: parsed.value };
}

function checkExample(example: Example, fence: Fence, validators: Validators, problems: Problem[]): void {
  const report = (message: string, fix: string): number =>
    problems.push({
      file: fence.file,
      line: fence.line,
      rule: "example-fails",
      message,
      text: fence.text.split("\n").slice(0, 3).join("\n"),
      fix,
    });
  for (const profile of ["open", "closed"] as const) {
    const result = validators[profile].check(example.type, example.value);
    if (example.valid) {
      if (!result.ok) report(`the ${profile} schema of ${example.type} refuses it: ${show(result)}`, "mend the example or the type");
    } else if (profile === "open" && example.keyword === "additionalProperties") {
      if (!result.ok) report(`receivers refuse it too: ${show(result)}`, "leave no other fault than the additional member");
    } else if (result.ok) {
      report(`the ${profile} schema of ${example.type} accepts it`, "make it wrong in the way it says, or mend the type");
    } else if (result.keyword !== example.keyword || result.pointer !== example.pointer) {
      report(
        `it fails otherwise than stated: ${show(result)}`,
        `write keyword=${result.keyword} pointer=${result.pointer}, or leave no other fault`,
      );
    }
  }
}

function show(result: Exclude<CheckResult, { ok: true }>): string {
  return `keyword ${result.keyword} at "${result.pointer}" (${result.message})`;
}

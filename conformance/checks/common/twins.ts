import type { ServerTest } from "../../runner/context.ts";
import { isRefusal, type Refusal, type Reply } from "../../runner/reply.ts";

/** A message with one thing wrong. */
export interface Wrong<B extends Reply> {
  /** What is wrong, for a report. */
  readonly field: string;
  readonly bad: () => Promise<B>;
}

/**
 * Many wrong messages and the one right twin that each of them has: all of them are refused, then the right one is accepted. None of
 * the wrong ones changes anything, so that the right one meets the state that each of them met.
 */
export async function manyTwins<B extends Reply, G extends Reply>(
  t: ServerTest,
  wrong: readonly Wrong<B>[],
  good: () => Promise<G>,
  expect: Refusal,
): Promise<void> {
  let last: { readonly field: string; readonly reply: B } | undefined;
  for (const { field, bad } of wrong) {
    last = { field, reply: await bad() };
    if (!isRefusal(last.reply, expect)) break;
  }
  if (last === undefined) return;
  const { field, reply } = last;
  await t.twin({ field, bad: () => Promise.resolve(reply), good, expect });
}

import { commonTest, type Handle, type TestSettings } from "./common-test.ts";
import type { ServerTest, Twin } from "./context.ts";
import { failure, SuiteError } from "./errors.ts";
import { statedLimit } from "./needs.ts";
import { describeRefusal, describeReply, isAccepted, isRefusal, type Refusal, type Reply } from "./reply.ts";
import type { Target } from "./target.ts";

export type { TestSettings } from "./common-test.ts";

/** The context of a check of a server. */
export type TestHandle = Handle<ServerTest>;

/** Makes the context of one check. */
export function serverTest(check: string, target: Target, settings: TestSettings, signal: AbortSignal): TestHandle {
  const { test, ...carriage } = commonTest(check, settings, signal);
  return {
    ...carriage,
    test: { ...test, target, ...verdicts((what) => test.fact(what)), limit: (name) => statedLimit(name, target) },
  };
}

/** The three methods that judge an answer. `depth` counts open twins: a refusal on its own proves nothing. */
function verdicts(fact: (what: string) => void): Pick<ServerTest, "accepted" | "refused" | "twin"> {
  let depth = 0;
  const accepted = async <T extends Reply>(what: string, action: () => Promise<T>): Promise<T> => {
    const reply = await action();
    if (!isAccepted(reply)) throw failure(`${what} was refused`, `${what} accepted (2xx)`, describeReply(reply));
    fact(`${what} was accepted`);
    return reply;
  };
  const refused = async <T extends Reply>(what: string, action: () => Promise<T>, refusal: Refusal): Promise<T> => {
    if (depth === 0) throw new SuiteError(`t.refused("${what}") outside of t.twin: a refusal proves nothing without its accepted twin`);
    const reply = await action();
    if (!isRefusal(reply, refusal)) throw failure(`${what} was not refused as it must be`, describeRefusal(refusal), describeReply(reply));
    return reply;
  };
  const twin = async <B extends Reply, G extends Reply>({ field, bad, good, expect }: Twin<B, G>): Promise<{ bad: B; good: G }> => {
    depth += 1;
    try {
      const badReply = await bad();
      if (isAccepted(badReply))
        throw failure(`the message with a wrong ${field} was accepted`, describeRefusal(expect), describeReply(badReply));
      const goodReply = await good();
      // The twin is judged first: when it is refused as well, the refusal of the other one says nothing about the field.
      if (!isAccepted(goodReply)) {
        throw failure(
          `the twin was refused: the same message with a correct ${field}`,
          "the twin accepted (2xx)",
          describeReply(goodReply),
        );
      }
      if (!isRefusal(badReply, expect))
        throw failure(`the message with a wrong ${field} got another refusal`, describeRefusal(expect), describeReply(badReply));
      fact(`the twin with a correct ${field} was accepted`);
      return { bad: badReply, good: goodReply };
    } finally {
      depth -= 1;
    }
  };
  return { accepted, refused, twin };
}

import type { TroubleKind } from "../codec-run/trouble.ts";

/** What to change in a driver, by what it does wrong whatever it is asked. */
export const ADVICE: Readonly<Record<TroubleKind, string>> = {
  stray: "write nothing but answers and notices to standard output, one JSON object on a line; what is for people goes to standard error",
  twice: "answer each request once: when it is done, and not also when it begins",
  "unknown-id": "copy `id` from the request into its answer as it is",
  shape:
    "answer with `id` and exactly one of ok, reject, unsupported and fault; the members of ok are those of the type that is named above",
  flood: "write each line once, with a line end of U+000A, and not longer than 1048576 octets",
  unanswered:
    "answer every request: with reject when a server or the client refuses, with fault when something went wrong, and never with nothing",
  stuck:
    "read standard input line by line, and write and flush each answer as soon as it is there: do not wait for further lines, nor for the end of the input",
  ended: "catch what is thrown while a request is dealt with, and answer fault; what the driver wrote to standard error says what it was",
  "ended-early": "read lines until standard input ends, and end only then",
  faulted: "the `in` of the request is right: mend what the message of the fault says",
  disowned: "answer the operation, or leave it out of `capabilities`",
  untrue:
    "make an Ed25519 and an X25519 key, send the Registration to http://SERVER/v1/users (without TLS on loopback), wait for its answer, and answer with the public keys (spec/servers-users-requests.md)",
  notice:
    "write a notice only for what the table of notices says, with the number of the client and of its voice as they were asked (spec/client-driver.md)",
};

/** For what is refused and is right. */
export const REFUSED =
  "what was asked is right: when the code is the server's, mend the request that it refused (below); when it is the client's own, mend that rule";

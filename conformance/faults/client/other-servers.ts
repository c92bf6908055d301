import type { ClientFault } from "./client-fault.ts";
import { omitting } from "./client-fault.ts";

export const faults: readonly ClientFault[] = [
  omitting("forward.verify", "takes-forwarded-answers-unsigned", "It does not verify the signature of an answer that was passed on."),
  omitting("forward.pin", "pins-what-is-passed-on", "It pins the first key that its own server passes on."),
  omitting(
    "forward.client-all",
    "asks-for-the-document-itself",
    "It asks another server for its document directly, and for the rest through its own.",
  ),
];

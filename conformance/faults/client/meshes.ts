import type { ClientFault } from "./client-fault.ts";
import { omitting } from "./client-fault.ts";

/** Clients that connect in a mesh otherwise than they should. */
export const faults: readonly ClientFault[] = [
  omitting("mesh.wait", "offers-at-once", "It offers to those whom it knows before its own JOINED is answered, and before it has read it."),
  omitting("mesh.user", "leaves-its-own-alone", "It has nothing to do with other devices of its own user."),
  omitting("mesh.sealed", "seals-signals-for-all", "It seals its signalling for the whole channel."),
  omitting("mesh.receiver", "names-no-receiver", "It does not say for whom its signalling is."),
  omitting("mesh.no-receiver", "wants-to-be-named", "It ignores signalling that names no receiver."),
  omitting("mesh.sender", "believes-any-sender", "It takes signalling as that of the device that it names."),
  omitting("mesh.old-session", "hears-old-sessions", "It answers offers of whatever session.", {
    expected: ["mesh.old-session/left-for-another"],
  }),
  omitting("mesh.wrong-side", "answers-the-wrong-side", "It answers offers of devices to which it offers itself."),
  omitting("mesh.unknown-negotiation", "takes-any-negotiation", "It takes answers and candidates of whatever negotiation."),
  omitting("mesh.end-of-candidates", "ends-with-the-candidates", "It closes the connection when no more candidates come."),
  omitting("mesh.new-connection", "keeps-the-old-connection", "It keeps the connection to a device that has joined anew."),
  omitting("mesh.close", "keeps-those-who-left", "It keeps the connection to a device that has left."),
];

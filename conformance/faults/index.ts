import type { Fault } from "../selftest/fault.ts";
import { faults as calls } from "./calls/index.ts";
import { faults as callstate } from "./callstate/index.ts";
import { faults as cryptography } from "./cryptography/index.ts";
import { faults as encoding } from "./encoding/index.ts";
import { faults as errorsAndLimits } from "./errors-and-limits/index.ts";
import { faults as serversUsersRequests } from "./servers-users-requests/index.ts";
import { faults as chatChannel } from "./chat-channel/index.ts";
import { faults as initializeVoice } from "./initialize-voice/index.ts";
import { faults as otherServers } from "./other-servers/index.ts";
import { faults as proofOfRelay } from "./proof-of-relay/index.ts";
import { faults as relay } from "./relay/index.ts";
import { faults as voiceTunnel } from "./voice-tunnel/index.ts";

/** Every deliberately wrong server, chapter by chapter. */
export const FAULTS: readonly Fault[] = [
  ...encoding,
  ...cryptography,
  ...serversUsersRequests,
  ...errorsAndLimits,
  ...chatChannel,
  ...voiceTunnel,
  ...initializeVoice,
  ...relay,
  ...otherServers,
  ...proofOfRelay,
  ...callstate,
  ...calls,
];

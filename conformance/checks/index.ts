import type { ServerCheck } from "../runner/check.ts";
import { checks as calls } from "./calls/index.ts";
import { checks as callstate } from "./callstate/index.ts";
import { checks as chatChannel } from "./chat-channel/index.ts";
import { checks as cryptography } from "./cryptography/index.ts";
import { checks as encoding } from "./encoding/index.ts";
import { checks as errorsAndLimits } from "./errors-and-limits/index.ts";
import { checks as initializeVoice } from "./initialize-voice/index.ts";
import { checks as proofOfRelay } from "./proof-of-relay/index.ts";
import { checks as otherServers } from "./other-servers/index.ts";
import { checks as relay } from "./relay/index.ts";
import { checks as serversUsersRequests } from "./servers-users-requests/index.ts";
import { checks as voiceTunnel } from "./voice-tunnel/index.ts";

/** Every check of a server, in the order of the chapters. */
export const CHECKS: readonly ServerCheck[] = [
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

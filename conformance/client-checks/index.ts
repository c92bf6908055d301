import type { ClientCheck } from "../client-run/client-check.ts";
import { checks as calls } from "./calls/index.ts";
import { checks as callstate } from "./callstate/index.ts";
import { checks as chatChannel } from "./chat-channel/index.ts";
import { checks as clientDriver } from "./client-driver/index.ts";
import { checks as cryptography } from "./cryptography/index.ts";
import { checks as encoding } from "./encoding/index.ts";
import { checks as errorsAndLimits } from "./errors-and-limits/index.ts";
import { checks as glare } from "./glare/index.ts";
import { checks as initializeVoice } from "./initialize-voice/index.ts";
import { checks as otherServers } from "./other-servers/index.ts";
import { checks as proofOfRelay } from "./proof-of-relay/index.ts";
import { checks as relay } from "./relay/index.ts";
import { checks as servers } from "./servers-users-requests/index.ts";
import { checks as voiceTunnel } from "./voice-tunnel/index.ts";

/** All checks of clients, in the order of the chapters. */
export const CLIENT_CHECKS: readonly ClientCheck[] = [
  ...encoding,
  ...cryptography,
  ...servers,
  ...errorsAndLimits,
  ...chatChannel,
  ...voiceTunnel,
  ...initializeVoice,
  ...relay,
  ...otherServers,
  ...proofOfRelay,
  ...callstate,
  ...calls,
  ...glare,
  ...clientDriver,
];

import { faults as callLog } from "./call-log.ts";
import { faults as callMedia } from "./call-media.ts";
import { faults as calls } from "./calls.ts";
import { faults as callstates } from "./callstates.ts";
import { faults as channels } from "./channels.ts";
import type { ClientFault } from "./client-fault.ts";
import { faults as cryptography } from "./cryptography.ts";
import { faults as drivers } from "./drivers.ts";
import { faults as encoding } from "./encoding.ts";
import { faults as errorsAndLimits } from "./errors-and-limits.ts";
import { faults as glare } from "./glare.ts";
import { faults as halfRight } from "./half-right.ts";
import { faults as initializeVoice } from "./initialize-voice.ts";
import { faults as meshes } from "./meshes.ts";
import { faults as otherServers } from "./other-servers.ts";
import { faults as proofs } from "./proofs.ts";
import { faults as relay } from "./relay.ts";
import { faults as servers } from "./servers.ts";
import { faults as streams } from "./streams.ts";
import { faults as successors } from "./successors.ts";
import { faults as tunnels } from "./tunnels.ts";

export type { ClientFault } from "./client-fault.ts";
export { createWrongDriver } from "./wrong-driver.ts";

/** Every deliberately wrong client, chapter by chapter, and what is wrong with drivers of clients. */
export const CLIENT_FAULTS: readonly ClientFault[] = [
  ...encoding,
  ...cryptography,
  ...servers,
  ...errorsAndLimits,
  ...channels,
  ...streams,
  ...tunnels,
  ...successors,
  ...initializeVoice,
  ...relay,
  ...halfRight,
  ...otherServers,
  ...proofs,
  ...callstates,
  ...meshes,
  ...calls,
  ...callMedia,
  ...callLog,
  ...glare,
  ...drivers,
];

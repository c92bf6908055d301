import type { ServerCheck } from "../../runner/check.ts";
import { binding } from "./binding.ts";
import { closeCodes } from "./close-code.ts";
import { connects } from "./connect.ts";
import { control } from "./control.ts";
import { frames } from "./frames.ts";
import { handshake } from "./handshake.ts";
import { hostile } from "./hostile.ts";
import { liveness } from "./liveness.ts";
import { misuse } from "./misuse.ts";
import { model } from "./model.ts";
import { otherVtserver } from "./other-vtserver.ts";
import { pace } from "./pace.ts";
import { presence } from "./presence.ts";
import { roles } from "./roles.ts";
import { slowReaders } from "./slow-reader.ts";

/** The checks of the chapter Relay. */
export const checks: readonly ServerCheck[] = [
  ...binding,
  ...closeCodes,
  ...handshake,
  ...connects,
  ...otherVtserver,
  ...roles,
  ...presence,
  ...liveness,
  ...control,
  ...frames,
  ...misuse,
  ...pace,
  ...slowReaders,
  ...hostile,
  ...model,
];

import type { ServerCheck } from "../../runner/check.ts";
import { closingChecks } from "./closing.ts";
import { declarationChecks } from "./declaration.ts";
import { lifeChecks } from "./life.ts";
import { oneTunnelChecks } from "./one-tunnel.ts";
import { randomLives } from "./random-lives.ts";
import { recordChecks } from "./record.ts";
import { rightsCutChecks } from "./rights-cut.ts";
import { rightsToldChecks } from "./rights-told.ts";
import { severalChecks } from "./several.ts";
import { successorChecks } from "./successors.ts";
import { survivalChecks } from "./survives.ts";
import { timerChecks } from "./timers.ts";

/** The checks of the chapter on tunnels. */
export const checks: readonly ServerCheck[] = [
  ...declarationChecks,
  ...oneTunnelChecks,
  ...recordChecks,
  ...severalChecks,
  ...lifeChecks,
  ...timerChecks,
  ...survivalChecks,
  ...closingChecks,
  ...successorChecks,
  ...rightsCutChecks,
  ...rightsToldChecks,
  ...randomLives,
];

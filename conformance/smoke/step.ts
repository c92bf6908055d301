import type { ClientOp } from "../client-run/client-check.ts";
import type { ClientActor, ClientTest } from "../client-run/context.ts";
import type { User } from "../probe/actors/index.ts";
import type { PlayedServer } from "../probe/played/interface.ts";

/** What earlier steps have made. */
export interface SmokeScene {
  readonly t: ClientTest;
  readonly home: PlayedServer;
  readonly client: ClientActor;
  /** Whom the suite plays. */
  readonly alice: User;
  /** The client as the actors take a member. */
  readonly me: User;
}

/** A quick check that one's driver is right. */
export interface SmokeStep {
  readonly title: string;
  /** Operations without which it is left out. */
  readonly ops: readonly ClientOp[];
  /** What should come and happen, in a sentence or two. */
  readonly should: string;
  /** What to change when the driver answers, and that does not happen. */
  readonly fix: string;
  run(scene: SmokeScene): Promise<void>;
}

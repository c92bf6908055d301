import type { ErrorCode, RequirementId } from "../../schemas/v1/constants.ts";
import type { Limits, Roles } from "../../schemas/v1/types.ts";
import { readU32 } from "../protocol/bytes.ts";
import { LEAST_FRAME_BYTES } from "../protocol/frames/index.ts";

/** A frame and what it is judged by. */
export interface FrameContext {
  readonly frame: Uint8Array;
  /** The number of the connection on which it came. */
  readonly number: number;
  readonly roles: Roles;
  readonly limits: Limits;
  /** Frames of this connection that were passed on within the last second. */
  readonly recent: number;
}

/** A check of a frame; frames are checked without waiting, so that their order is kept. */
export interface FrameStep {
  readonly id: RequirementId;
  check(context: FrameContext): ErrorCode | undefined;
}

/** The checks of a frame in the order of the state table. */
export const FRAME_STEPS: readonly FrameStep[] = [
  { id: "relay.frame-writer", check: ({ roles }) => (roles.write ? undefined : "not-a-writer") },
  {
    id: "relay.frame-form",
    check: ({ frame }) => (frame.length < LEAST_FRAME_BYTES || frame[0] !== 0x01 ? "bad-frame" : undefined),
  },
  {
    id: "relay.frame-own",
    check: ({ frame, number }) => (frame.length < 5 || readU32(frame, 1) !== number ? "bad-frame" : undefined),
  },
  { id: "relay.frame-size", check: ({ frame, limits }) => (frame.length > limits.frame_bytes ? "too-large" : undefined) },
  // Counted are the frames that were passed on: whoever sends too fast still gets through as much as is allowed.
  { id: "relay.frame-rate", check: ({ recent, limits }) => (recent >= limits.frames_per_second ? "rate-limited" : undefined) },
];

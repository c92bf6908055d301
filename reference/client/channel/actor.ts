import { ProtocolError } from "../../protocol/error.ts";
import type { Api } from "../http/api.ts";
import { staysAway } from "../stream/reopen.ts";
import { isOmitted } from "../seams.ts";
import { createSerial } from "../serial.ts";
import type { Reader } from "./apply.ts";
import type { Follower } from "./follow.ts";
import { membershipObject } from "./objects.ts";
import type { MembershipWish } from "./objects.ts";
import { logOf, shouldRotate } from "./state.ts";

/** How often a membership object is made anew when somebody else was quicker: each time somebody has got further. */
const ATTEMPTS = 8;

/** Acts on a channel whose log others append to at the same time. */
export interface Actor {
  /** Posts the membership object for a wish; made anew on the new head when somebody else was quicker. */
  post(wish: MembershipWish): Promise<void>;
  /** Posts the next epoch if that is due, and for this user to do. */
  rotateIfDue(): Promise<void>;
  /** Does what needs the current epoch; once more, after fetching and rotating, when the epoch turns out to have gone on or to be due. */
  afresh<T>(run: () => Promise<T>): Promise<T>;
}

/** Makes the actor of a channel; what it does goes one after the other. */
export function createActor(reader: Reader, api: Api, follower: Follower): Actor {
  const serial = createSerial();
  const { state } = follower;
  const { user } = reader.account;

  /** Whether it was posted: false when the log has moved on, and the wish is to be made anew. */
  const postOnce = async (wish: MembershipWish): Promise<boolean> => {
    const { channel, head } = logOf(state());
    try {
      await api.call("Ordered", "POST", `/v1/channels/${channel}/members`, { body: await membershipObject(reader, state(), wish) });
      return true;
    } catch (error) {
      if (!(error instanceof ProtocolError) || (error.code !== "log-conflict" && error.code !== "epoch-conflict")) throw error;
      await follower.sync();
      // Nothing new to build on: to try again would be to do the same again.
      if (logOf(state()).head === head) throw error;
      return false;
    }
  };
  const post = async (wish: MembershipWish): Promise<void> => {
    for (let attempt = 1; !(await postOnce(wish)); attempt++) {
      // Whoever was quicker has rotated as well.
      if (wish.action === "epoch" && !shouldRotate(state(), user)) return;
      if (attempt === ATTEMPTS) throw new ProtocolError("log-conflict", "the log moves on faster than it can be appended to");
    }
    // Who has left may not look any more.
    if (wish.action !== "leave") await follower.sync();
  };
  let notBefore = 0;
  const rotateIfDue = (): Promise<void> =>
    serial(async () => {
      // epoch.rotate
      if (!shouldRotate(state(), user) || reader.ports.clock.now() < notBefore) return;
      try {
        await post({ action: "epoch" });
      } catch (error) {
        if (!isOmitted(reader.ports.seams, "error.client-wait")) notBefore = reader.ports.clock.now() + staysAway(error);
        throw error;
      }
    });
  return {
    post: (wish) => serial(() => post(wish)),
    rotateIfDue,
    async afresh(run) {
      await rotateIfDue();
      try {
        return await run();
      } catch (error) {
        if (!(error instanceof ProtocolError) || error.code !== "epoch-stale") throw error;
        await follower.sync();
        await rotateIfDue();
        return run();
      }
    },
  };
}

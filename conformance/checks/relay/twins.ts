import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import type { Alter, JoinOptions, Tunnel, User } from "../../probe/actors/index.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import { keptStage, type KeptStage, type Stage } from "./scene.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";

/** A wrong `connect`; the right one differs from it in the named field. */
export interface ConnectTwin {
  readonly field: string;
  /** What is wrong; the twin has nothing wrong unless `right` says how it is made. */
  readonly wrong: JoinOptions;
  readonly right?: JoinOptions;
  /** Alice, unless told otherwise. */
  readonly user?: User;
  /** Who sends the right one, where that is the difference. */
  readonly rightUser?: User;
  readonly tunnel?: Tunnel;
  readonly rightTunnel?: Tunnel;
}

/** Sets members of a `connect` before it is signed. */
export function saying(members: JsonObject): { readonly alter: Alter } {
  return { alter: { before: (object) => void Object.assign(object, members) } };
}

/** Connects with each wrong `connect`, which must be refused, and with its twin, which must be welcomed. */
export async function judgeConnects(stage: Stage, code: ErrorCode, twins: Iterable<ConnectTwin>): Promise<void> {
  for (const { field, wrong, right = {}, user = stage.alice, rightUser = user, ...tunnels } of twins) {
    const { tunnel = stage.tunnel, rightTunnel = tunnel } = tunnels;
    const { good } = await stage.t.twin({
      field,
      bad: () => tunnel.attempt.join(user, { device: user.deviceOf("twin"), ...wrong }),
      good: () => rightTunnel.attempt.join(rightUser, { device: rightUser.deviceOf("twin"), ...right }),
      expect: { code },
    });
    await good.participant?.leave();
  }
}

/** A check that consists of such twins. */
export function connectTwins(
  def: Omit<ServerCheck, "run">,
  code: ErrorCode,
  twins: (stage: KeptStage) => Iterable<ConnectTwin> | Promise<Iterable<ConnectTwin>>,
): ServerCheck {
  return serverCheck({
    ...def,
    run: async (t) => {
      const stage = await keptStage(t);
      await judgeConnects(stage, code, await twins(stage));
    },
  });
}

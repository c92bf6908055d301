import { say, type CallScene, type Saying } from "./scene.ts";

/** Ways in which a call is over before the client reads its invite; the suite plays a tablet of its user. */
export const OVER: readonly (readonly [string, string, (scene: CallScene, call: string) => void])[] = [
  ["hung-up", "was hung up", (scene, call) => say(scene, "hangup", call, { reason: "user_hangup" })],
  ["answered", "was answered on another device", (scene, call) => say(scene, "answer", call, {}, tablet(scene))],
  ["rejected", "was rejected on another device", (scene, call) => say(scene, "reject", call, {}, tablet(scene))],
  [
    "silently",
    "was rejected silently on another device",
    (scene, call) => say(scene, "reject", call, {}, { ...tablet(scene), to: scene.me }),
  ],
];

/** How a tablet of the client's user says something: the suite holds the keys. */
export const tablet = ({ me }: CallScene): Saying => ({
  by: me,
  device: me.deviceOf("tablet"),
});

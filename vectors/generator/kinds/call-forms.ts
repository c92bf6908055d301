// What is read of a call event, by way of the invite.
import type { JsonValue } from "../../../reference/protocol/json/index.ts";
import type { Change } from "../contrast.ts";
import { ALICE, BOB, NOW } from "../scene.ts";
import type { Case } from "../vector.ts";
import { DEVICE, LOW, invite } from "./call-parts.ts";
import { same, scene, to } from "./call-scene.ts";

/** Call ids and lifetimes that are none. */
const IDS = ["", LOW.slice(1), "a".repeat(256), `${LOW.slice(1)}/`, 1, null, undefined];
const LIFETIMES = [89_999, 180_001, 0, -1, "90000", null, undefined];

export function formsCases(): readonly Case[] {
  const content = "/events/0/content";
  const wrong = (name: string, values: readonly (JsonValue | undefined)[]): readonly Change[] =>
    values.map((value, n) => {
      const shown = value === undefined ? "absent" : JSON.stringify(value).slice(0, 40);
      return to(`${name.replace("_", "-")}-${String(n + 1)}`, "calls.form", `${content}/${name}`, value, `${name} is ${shown}`);
    });
  return scene(
    "invited",
    "an invite, seen by the other user",
    ["calls.invite", "calls.form", "calls.show", "calls.party"],
    "bp",
    [invite("ap")],
    ...wrong("call_id", IDS),
    ...wrong("version", [1, "0", "2", "", undefined]),
    ...wrong("lifetime", LIFETIMES),
    same("lifetime-longest", "calls.form", `${content}/lifetime`, 180_000, "the longest lifetime"),
    to("party", "calls.party", `${content}/party_id`, DEVICE.al, "party_id is another device of the sender"),
    to("party-user", "calls.party", `${content}/party_id`, ALICE, "party_id is a user"),
    to("party-absent", "calls.party", `${content}/party_id`, undefined, "party_id is absent"),
    to("to", "calls.to", "/events/0/to", BOB, "it is sealed to the other user"),
    to("to-own", "calls.to", "/events/0/to", ALICE, "it is sealed to its own user"),
    to("type", "calls.invite", "/events/0/type", "m.call.candidates", "it is of another type"),
    to("none", "calls.invite", "/events", [], "there is none"),
    same("lifetime-90000", "calls.lifetime", "/now", NOW + 90_000, "exactly at the end of its lifetime"),
    to("lifetime-90001", "calls.lifetime", "/now", NOW + 90_001, "a millisecond later"),
    same("early", "calls.lifetime", "/now", NOW - 5000, "the clock of the receiver goes after the server's"),
    to("engaged", "calls.show", "/engaged", true, "the device is in a call of another channel"),
    same("not-engaged", "calls.show", "/engaged", false, "it is in none"),
    to("accept", "calls.press", "/word", "accept", "the user accepts"),
    to("reject", "calls.press", "/word", "reject", "the user rejects"),
    to("reject-silently", "calls.press", "/word", "reject-silently", "the user rejects silently"),
    same("hang-up", "calls.press", "/word", "hang-up", "the user hangs up, and is in no call"),
  );
}

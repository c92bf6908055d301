// Scenes of calls: what was said, who looks, and what becomes of it when one member changes.
import type { RequirementId } from "../../../schemas/v1/constants.ts";
import type { JsonValue } from "../../../reference/protocol/json/index.ts";
import type { Change } from "../contrast.ts";
import { contrasts } from "../contrast.ts";
import type { Case } from "../vector.ts";
import type { Saying, Who } from "./call-parts.ts";
import { DEVICE, logOf, look } from "./call-parts.ts";

type Ids = readonly RequirementId[];

/** One member is something else. */
export function to(id: string, requirement: RequirementId, field: string, value: JsonValue | undefined, comment: string): Change {
  return { id, comment, requirements: [requirement], field, value };
}

/** And that comes to the same. */
export function same(id: string, requirement: RequirementId, field: string, value: JsonValue, comment: string): Change {
  return { ...to(id, requirement, field, value, comment), same: true };
}

/** Another device says it. */
export function by(id: string, requirement: RequirementId, at: number, who: Who, comment: string): Change {
  const event = `/events/${String(at)}`;
  return { ...to(id, requirement, `${event}/sender_device`, DEVICE[who], comment), alike: [`${event}/content/party_id`] };
}

/** What was said, seen by a device; and what becomes of it. */
export function scene(
  id: string,
  comment: string,
  requirements: Ids,
  who: Who,
  said: readonly Saying[],
  ...changes: readonly Change[]
): readonly Case[] {
  return contrasts({ id, comment, requirements, in: look(who, logOf(...said)) }, changes);
}

/** The same with one more thing said: the base is what there was before. */
export function said(id: string, requirements: Ids, comment: string, who: Who, before: readonly Saying[], next: Saying): Change {
  return { id, comment, requirements, field: "/events", value: look(who, logOf(...before, next))["events"] };
}

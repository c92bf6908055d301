import { clientCheck, type ClientCheck } from "../../client-run/client-check.ts";
import type { RequirementId } from "../../runner/requirement-id.ts";
import type { Channel, EventDraft, Flags } from "../../probe/actors/index.ts";
import { thingId, type JsonObject } from "../../probe/wire/index.ts";
import { ADMIN, clientScene, groupOf, token, type ClientScene } from "../common/scene.ts";

/** A group, and an event whose content nobody guesses. */
export interface EventScene extends ClientScene {
  readonly group: Channel;
  /** A new one for each of the two events; `fresh()` again gives another. */
  readonly draft: EventDraft & { readonly content: { readonly body: string } };
}

/** An event as a server shows it, with another id than its own where that is the lie. */
export interface ShownEvent {
  readonly object: JsonObject;
  readonly id?: string;
}

/** An event that a client has to ignore, and the same one right. */
export interface EventLie {
  readonly requirement: RequirementId;
  readonly also?: readonly RequirementId[];
  /** The end of the check's id. */
  readonly slug: string;
  /** What the event is: "an event whose signature was altered". */
  readonly what: string;
  readonly field: string;
  /** Steps before both events, in the one group. */
  readonly before?: (scene: EventScene) => Promise<unknown>;
  readonly wrong: (scene: EventScene) => JsonObject | ShownEvent;
  /** Steps between the two. */
  readonly between?: (scene: EventScene) => Promise<unknown>;
  readonly right: (scene: EventScene) => JsonObject | ShownEvent;
  /** Of the client; an admin by default. */
  readonly flags?: Flags;
}

function shown(event: JsonObject | ShownEvent): ShownEvent {
  return "object" in event && !("sig" in event) ? (event as ShownEvent) : { object: event };
}

/**
 * A check of one lie. The event is put into the channel, then one of Alice's that is right: when that is read, the wrong one has had its chance. The right
 * twin is put there in the same way.
 */
export function eventCheck(lie: EventLie): ClientCheck {
  const { requirement, also, slug, what, field, before, wrong, between, right, flags = ADMIN } = lie;
  return clientCheck({
    id: `${requirement}/${slug}`,
    requirement,
    ...(also === undefined ? {} : { also }),
    title: `A client ignores ${what}, and reads what comes after it.`,
    ops: ["read-events"],
    run: async (t) => {
      const scene = await clientScene(t);
      const { client, home, alice } = scene;
      const group = await groupOf(scene, flags);
      const made = (): EventScene => ({ ...scene, group, draft: { type: "example.text", content: { body: token(t) } } });
      const reads = async (event: (scene: EventScene) => JsonObject | ShownEvent): Promise<boolean> => {
        const one = made();
        const { object, id } = shown(event(one));
        const entry = home.force(group.id, "event", object, id === undefined ? {} : { id });
        const fence = group.build.event(alice, { type: "example.fence", content: { body: token(t) } });
        await group.post(alice, fence);
        const events = await client.hasRead(group.id, thingId("event", fence));
        const known = JSON.stringify(events);
        return known.includes(one.draft.content.body) || events.some((read) => read["id"] === entry["id"]);
      };
      await before?.(made());
      await t.beside({
        field,
        expect: "ignore the event",
        wrong: () => reads(wrong),
        right: async () => {
          await between?.(made());
          return reads(right);
        },
      });
    },
  });
}

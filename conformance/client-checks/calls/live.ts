import { isJsonObject, textAt, type JsonObject } from "../../probe/wire/index.ts";
import { answerText, callId, offerText, strangeKey } from "./descriptions.ts";
import { fetches, furtherDm, presses, say, saidBy, says, SAYS_MS, tells, type CallScene, type Said, type Saying } from "./scene.ts";

export interface Inviting extends Saying {
  readonly id?: string;
  readonly video?: boolean;
  /** The device cannot encrypt frames. */
  readonly keyless?: boolean;
  /** Members in place of the right ones. */
  readonly more?: JsonObject;
}

/** A call that nobody can be reached by, but that can be answered; by Alice's first device, unless said otherwise. Gives its id. */
export function invites(
  scene: CallScene,
  { id = callId(scene.t), video = false, keyless = false, more = {}, ...how }: Inviting = {},
): string {
  const { t } = scene;
  const offer = { type: "offer", sdp: offerText(t, video) };
  const stream = / msid:(\S+)/.exec(offer.sdp.replaceAll("a=", " "))?.[1] ?? "-";
  const metadata = { [stream]: { purpose: "m.usermedia", audio_muted: false, video_muted: !video } };
  say(
    scene,
    "invite",
    id,
    { lifetime: 90_000, offer, sdp_stream_metadata: metadata, ...(keyless ? {} : { media_key: strangeKey(t) }), ...more },
    how,
  );
  return id;
}

/** The same, and the client has read it. */
export async function comes(scene: CallScene, how: Inviting = {}): Promise<string> {
  const id = invites(scene, how);
  await fetches(scene);
  return id;
}

/** Answers a call of the client; by Alice's first device, unless said otherwise. */
export function answers(scene: CallScene, invite: Said, how: Saying = {}): void {
  const { t } = scene;
  const answer = { type: "answer", sdp: answerText(t, textAt(invite.content, "offer", "sdp")) };
  const key = "media_key" in invite.content ? { media_key: strangeKey(t) } : {};
  say(scene, "answer", textAt(invite.content, "call_id"), { answer, ...key }, how);
}

/** A call of the client whose invite stands in the channel. */
export async function called(scene: CallScene, more: JsonObject = {}): Promise<Said & { readonly call: string; readonly voice: number }> {
  const before = saidBy(scene).length;
  const voice = await presses(scene, more);
  const invite = await scene.t.eventually(
    "an invite of the client",
    () =>
      saidBy(scene)
        .slice(before)
        .find(({ type }) => type === "m.call.invite"),
    SAYS_MS,
  );
  return { ...invite, call: textAt(invite.content, "call_id"), voice };
}

/** A call of Alice's that the client has answered and her device has selected. */
export async function accepted(scene: CallScene, how: Inviting = {}): Promise<string> {
  const id = await comes(scene, how);
  await tells(scene, "accept");
  await says(scene, "m.call.answer", id);
  say(scene, "select_answer", id, { selected_party_id: scene.client.device }, how);
  await fetches(scene);
  return id;
}

/**
 * Whatever the client had to say has had its chance: in another DM somebody calls, the user accepts, which takes as long as anything does, and the
 * answer comes.
 */
export function hadItsChance(scene: CallScene): Promise<void> {
  return scene.t.fence("the client answers a call in another DM", async () => {
    const other = await furtherDm(scene);
    const id = await comes(other);
    await tells(other, "accept");
    await says(other, "m.call.answer", id);
    say(other, "hangup", id, { reason: "user_hangup" });
    await fetches(other);
  });
}

/** Types of what the client has said of a call, in order; candidates come when they come. */
export function typesOf(scene: CallScene, call: string): readonly string[] {
  return saidBy(scene)
    .filter(({ type, content }) => content["call_id"] === call && type !== "m.call.candidates")
    .map(({ type }) => type.slice("m.call.".length));
}

/** What the user was shown of the calls of the DM, in order. */
export function shownIn({ client, dm }: CallScene): readonly JsonObject[] {
  return client.notices.filter(({ notice, about }) => notice === "call" && about["channel"] === dm.id).map(({ about }) => about);
}

/** Waits until the user is shown something of a call. */
export async function isShown({ client, dm }: CallScene, shown: string, call?: string): Promise<void> {
  await client.notice(
    "call",
    (about) => about["channel"] === dm.id && about["shown"] === shown && (call === undefined || about["call_id"] === call),
  );
}

/** Whether a call was ever shown so. */
export function wasShown(scene: CallScene, shown: string, call: string): boolean {
  return shownIn(scene).some((about) => about["shown"] === shown && about["call_id"] === call);
}

/** Shows the client of a DM what stood there up to a place, and nothing on its stream: it reads when it fetches. */
export interface Veil {
  /** Everything that is there now, or so many entries; and the client has fetched it. */
  lift(most?: number): Promise<void>;
  /** How many entries the client is shown. */
  readonly shown: number;
}

export function veil(scene: CallScene): Veil {
  const { home, client, dm } = scene;
  let most = home.entries(dm.id).length;
  home.lies.only = [client.user];
  home.lies.stream = (item) => (item["kind"] === "event" && item["channel"] === dm.id ? [] : [item]);
  home.lies.entries = (channel, entries) => (channel === dm.id ? entries.slice(0, most) : entries);
  return {
    get shown() {
      return most;
    },
    lift: async (to = home.entries(dm.id).length) => {
      most = to;
      await fetches(scene);
    },
  };
}

/** The description that a content holds. */
export function sdpOf(content: JsonObject): string {
  for (const name of ["offer", "answer", "description"]) {
    const description = content[name];
    if (isJsonObject(description)) return textAt(description, "sdp");
  }
  return "";
}

/** The positive twin of what must not ring: an invite alone, lifted, rings. */
export async function rings(scene: CallScene, curtain: Veil): Promise<true> {
  const call = invites(scene);
  await curtain.lift();
  await isShown(scene, "ringing", call);
  return true;
}

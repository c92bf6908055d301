import * as fc from "fast-check";
import { CALL_OPS as MODEL } from "../../codec/calls.ts";
import { isJsonObject, textAt, type JsonObject } from "../../probe/wire/index.ts";
import { answerText, callId, offerText } from "./descriptions.ts";
import { hadItsChance, sdpOf, veil, type Veil } from "./live.ts";
import { hangsUp, presses, saidBy, say, SAYS_MS, tells, type CallScene } from "./scene.ts";

/** Devices that the suite plays: Alice's two, and a tablet of the client's user. */
type Who = "phone" | "tablet" | "mine";

/** What happens next. */
export type Step =
  | {
      readonly kind: "say";
      readonly who: Who;
      readonly what: What;
      readonly call: number;
      readonly first: "-" | "~";
      readonly party: number;
    }
  | { readonly kind: "read"; readonly count: number }
  | { readonly kind: "word"; readonly word: Word; readonly count: number }
  | { readonly kind: "press" };

type What = "invite" | "answer" | "select_answer" | "reject" | "silent" | "hangup" | "replaced";
type Word = "accept" | "reject" | "reject-silently" | "hang-up";

const says: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant("say" as const),
  who: fc.constantFrom<Who>("phone", "phone", "phone", "tablet", "mine"),
  what: fc.constantFrom<What>(
    "invite",
    "invite",
    "invite",
    "answer",
    "answer",
    "select_answer",
    "reject",
    "silent",
    "hangup",
    "hangup",
    "replaced",
  ),
  call: fc.constantFrom(0, 0, 0, 1, 2),
  first: fc.constantFrom("-" as const, "~" as const),
  party: fc.nat(3),
});
const reads: fc.Arbitrary<Step> = fc.record({ kind: fc.constant("read" as const), count: fc.integer({ min: 1, max: 4 }) });
const words: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant("word" as const),
  word: fc.constantFrom<Word>("accept", "accept", "reject", "reject-silently", "hang-up"),
  count: fc.constantFrom(0, 4, 4),
});
const press: fc.Arbitrary<Step> = fc.constant({ kind: "press" as const });

/** Rows of steps; with presses, there is glare. */
export function schedules(withPresses: boolean): fc.Arbitrary<readonly Step[]> {
  const kinds = [
    { arbitrary: says, weight: 4 },
    { arbitrary: reads, weight: 3 },
    { arbitrary: words, weight: 2 },
  ];
  return fc.array(fc.oneof(...kinds, ...(withPresses ? [{ arbitrary: press, weight: 2 }] : [])), { minLength: 4, maxLength: 16 });
}

interface Own {
  readonly call_id: string;
  readonly stage: "preparing" | "acknowledged";
}

/** What a client does, beside what it has to do by the model. */
class Schedule {
  readonly scene: CallScene;
  readonly #curtain: Veil;
  /** What the client has to have said, by name. */
  readonly #expected: string[] = [];
  #own: Own | undefined;
  #hungUp = false;

  constructor(scene: CallScene) {
    this.scene = scene;
    this.#curtain = veil(scene);
  }

  /** The call events that stand in the channel; the client has read the first of them. */
  #events(most = Infinity): readonly JsonObject[] {
    const { home, dm, me } = this.scene;
    return home
      .entries(dm.id)
      .slice(0, most)
      .flatMap((entry): JsonObject[] => {
        const event = entry["event"];
        if (!isJsonObject(event) || event["type"] !== "vt.sealed") return [];
        const to = textAt(event, "content", "to");
        const { type = "", content = {} } = dm.open(event, to === "" ? undefined : me) ?? {};
        const { sender = "", sender_device = "" } = event;
        const { seq = 0, received_at = 0 } = entry;
        return [{ seq, received_at, sender, sender_device, type, content, ...(to !== "" && { to }) }];
      });
  }

  #view(word?: Word): JsonObject {
    const { home, client } = this.scene;
    const own = this.#own === undefined ? {} : { own: { ...this.#own } };
    const now = home.world.now();
    const spoken = word ?? (this.#hungUp ? "hang-up" : undefined);
    const input = { user: client.user, device: client.device, events: [...this.#events(this.#curtain.shown)], now, ...own };
    return MODEL["call.view"]?.(spoken === undefined ? input : { ...input, word: spoken }) ?? {};
  }

  /** What the client has said, by name, in a fixed order. */
  #said(): string[] {
    return saidBy(this.scene)
      .filter(({ type }) => /invite|answer|reject|hangup/.test(type))
      .map(({ type, content, to }) => nameOf({ type, ...content, ...(to !== undefined && { to }) }))
      .sort();
  }

  /** Does what the model says that a client sends now, in the model; and waits until the client has sent it. */
  async #follow(word?: Word): Promise<void> {
    const { t } = this.scene;
    const sends = this.#view(word)["send"] as JsonObject[];
    let invites = false;
    for (const send of sends) {
      if (send["type"] === "m.call.invite") {
        invites = this.#own?.stage === "preparing";
        continue;
      }
      const isReply = send["type"] === "m.call.answer" || (send["type"] === "m.call.reject" && send["to"] === undefined);
      const hasReplied = this.#expected.some((name) => name.endsWith(`${textAt(send, "call_id")} reply`));
      const name = nameOf(send);
      if (!this.#expected.includes(name) && !(isReply && hasReplied)) this.#expected.push(name);
    }
    if (invites) {
      const before = new Set(this.#expected);
      const name = await t.eventually(
        "an invite of the client",
        () => this.#said().find((one) => one.startsWith("m.call.invite") && !before.has(one)),
        SAYS_MS,
      );
      this.#expected.push(name);
      this.#own = { call_id: name.split(" ")[1] ?? "", stage: "acknowledged" };
    } else if (this.#own?.stage === "preparing") this.#own = undefined;
    await t.eventually(`of the client: ${this.#expected.length} events`, () => this.#said().length >= this.#expected.length, SAYS_MS);
    t.equal(this.#said(), [...this.#expected].sort(), "what the client has said");
  }

  async step(step: Step): Promise<void> {
    const { scene } = this;
    if (step.kind === "say") return this.#say(step);
    if (step.kind === "read") return this.read(step.count);
    if (step.kind === "press") return this.#press();
    if (step.count > 0) await this.read(step.count);
    // The word is for what is shown: who has answered, or is hanging up, is shown nothing to answer.
    const hasReplied = this.#expected.some((name) => name.endsWith(" reply"));
    if (step.word === "hang-up") {
      this.#hungUp = true;
      await hangsUp(scene);
      return this.#follow();
    }
    if (this.#view()["shown"] === "nothing" || hasReplied || this.#own !== undefined) return;
    if (step.word === "accept") this.#hungUp = false;
    await tells(scene, step.word);
    await this.#follow(step.word);
  }

  async read(count = Infinity): Promise<void> {
    const { home, dm } = this.scene;
    await this.#curtain.lift(Math.min(this.#curtain.shown + count, home.entries(dm.id).length));
    await this.#follow();
  }

  /** Reads to the end, until the client has nothing more to say. */
  async finish(): Promise<void> {
    const { home, dm } = this.scene;
    while (this.#curtain.shown < home.entries(dm.id).length) await this.read();
    await hadItsChance(this.scene);
    this.scene.t.equal(this.#said(), [...this.#expected].sort(), "what the client has said in the end");
  }

  async #press(): Promise<void> {
    const { client } = this.scene;
    const calls = this.#view()["calls"] as JsonObject[];
    const all = this.#events();
    const isMine = (call: JsonObject): boolean =>
      call["party"] === client.device ||
      all.some(
        ({ type, sender_device, content }) =>
          type === "m.call.invite" && sender_device === client.device && textAt(content, "call_id") === call["call_id"],
      );
    // Whoever is in a call, or waits for one, has no button to call with.
    const isBusy =
      calls.some((call) => call["state"] !== "ended" && isMine(call)) || this.#expected.some((name) => name.endsWith(" reply"));
    const isUnread = this.#own !== undefined && !calls.some((call) => call["call_id"] === this.#own?.call_id);
    if (isBusy || isUnread) return;
    this.#hungUp = false;
    this.#own = { call_id: `preparing-${"0".repeat(22)}`, stage: "preparing" };
    await presses(this.scene);
    await this.#follow();
  }

  #say({ who, what, call, first, party }: Extract<Step, { kind: "say" }>): void {
    const { scene } = this;
    const { t, alice, me, client } = scene;
    const [by, device] = who === "mine" ? [me, me.deviceOf("tablet")] : [alice, alice.deviceOf(who)];
    if (what === "invite") {
      say(scene, "invite", callId(t, first), { lifetime: 90_000, offer: { type: "offer", sdp: offerText(t) } }, { by, device });
      return;
    }
    const invites = this.#events().filter(({ type }) => type === "m.call.invite");
    // Mostly the newest one.
    const invite = invites.at(-1 - (call % Math.max(1, invites.length)));
    if (invite === undefined) return;
    const content = invite["content"] as JsonObject;
    const id = textAt(content, "call_id");
    const how = { by, device };
    if (what === "answer") return void say(scene, "answer", id, { answer: { type: "answer", sdp: answerText(t, sdpOf(content)) } }, how);
    if (what === "silent") {
      if (who === "mine") say(scene, "reject", id, {}, { ...how, to: me });
      return;
    }
    if (what === "reject") return void say(scene, "reject", id, {}, how);
    const parties = [client.device, alice.deviceOf("phone"), alice.deviceOf("tablet"), me.deviceOf("tablet")];
    if (what === "select_answer") return void say(scene, what, id, { selected_party_id: parties[party] ?? client.device }, how);
    say(scene, "hangup", id, { reason: what === "replaced" ? "replaced" : "user_hangup" }, how);
  }
}

/** What names a thing that is said once. */
function nameOf(send: JsonObject): string {
  const type = textAt(send, "type");
  const [reason, to] = [type === "m.call.hangup" && send["reason"] === "replaced" ? "replaced" : "", textAt(send, "to")];
  const party = textAt(send, "selected_party_id");
  const isReply = type === "m.call.answer" || (type === "m.call.reject" && to === "");
  return [`${type}${reason}${to}${party}`, textAt(send, "call_id"), ...(isReply ? ["reply"] : [])].join(" ");
}

/** Runs a schedule in a scene of its own; throws Failure where the client says something else than the model. */
export async function follows(scene: CallScene, steps: readonly Step[]): Promise<void> {
  const schedule = new Schedule(scene);
  for (const step of steps) await schedule.step(step);
  await schedule.finish();
}

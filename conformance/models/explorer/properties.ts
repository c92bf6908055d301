import type { Moment, Scene } from "./calls.ts";
import type { Phone } from "./device.ts";
import type { View } from "./log.ts";

const names = (phones: Moment["phones"]): readonly (readonly [string, Phone])[] => Object.entries(phones);

/** What must never be. Says what is. */
export function wrongAlways(scene: Scene, { log, phones }: Moment): string | undefined {
  const users = [...new Set(scene.devices.map(({ user }) => user))];
  const views = users.map((user) => scene.view(user, log, log.length));
  const [first] = views;
  const standing = (view: View | undefined): string =>
    JSON.stringify(view?.calls.map(({ state, party, cause, by }) => [state, party, cause, by]));
  if (views.some((view) => standing(view) !== standing(first))) return "who has read the same prefix disagrees about what became of a call";
  const invited = first?.calls.filter(({ state }) => state === "invited").length ?? 0;
  if (invited > 1) return "two calls survived a collision";
  for (const [name, { own, called }] of names(phones)) {
    if (own?.yielded === true && log.some(({ type, call }) => type === "invite" && call === own.call))
      return `the invite of ${name} is in the channel, though ${name} has yielded`;
    const talks = Object.values(called).filter((state) => state === "talking").length + (own?.state === "talking" ? 1 : 0);
    const mayOverlap = phones[name]?.read !== log.length;
    if (talks > 1 && !mayOverlap) return `${name} is in two calls at once`;
  }
  return undefined;
}

/** What must not be when everything has been delivered and read. Says what is. */
export function wrongAtRest(scene: Scene, moment: Moment): string | undefined {
  const { log, phones, denied } = moment;
  const { calls } = scene.view(scene.devices[0]?.user ?? "", log, log.length);
  for (const [name, { own, called, hungUp }] of names(phones)) {
    if (own !== undefined && !["inviting", "talking", "over"].includes(own.state)) return `${name} waits in ${own.state} for ever`;
    if (own?.state === "inviting" && calls[own.call]?.state !== "invited")
      return `${name} waits for an answer to a call that is ${calls[own.call]?.state ?? "unknown"}`;
    if (Object.values(called).includes("answering")) return `${name} waits in answering for ever`;
    const talks = own?.state === "talking" || Object.values(called).includes("talking");
    if (hungUp && talks) return `${name} is in a call, though its user hung up`;
    if (own?.state === "talking" && calls[own.call]?.state !== "selected") return `${name} talks in a call that is not selected`;
  }
  return wrongCalls(scene, moment, calls) ?? wrongEnd(scene, moment, calls, denied);
}

function wrongCalls({ calls: all }: Scene, { log, phones }: Moment, calls: View["calls"]): string | undefined {
  for (const [index, { state, party, cause }] of calls.entries()) {
    const device = all[index]?.device ?? "";
    const talkers = names(phones)
      .filter(([, { called }]) => called[index] === "talking")
      .map(([name]) => name);
    if (state === "answered") return `the call of ${device} is answered, and nobody selects its party`;
    if (state === "selected" && (talkers.join() !== party || phones[device]?.own?.state !== "talking"))
      return `the call of ${device} is selected for ${party ?? ""}; in it are ${talkers.join(", ") || "nobody"}`;
    if (state !== "selected" && talkers.length > 0) return `${talkers.join(", ")} talk in a call that is ${state}`;
    const told = log.filter((entry) => entry.type === "hangup" && entry.replaced === true && entry.call === index).length;
    if (cause === "replaced" && told !== 1) return `the call of ${device} was replaced, and its device has said so ${told} times`;
  }
  return undefined;
}

/** Both users want to talk, and nobody said otherwise: a call is left, and where each has one device, both are in it. */
function wrongEnd(scene: Scene, { phones }: Moment, calls: View["calls"], denied: boolean): string | undefined {
  const callers = new Set(names(phones).flatMap(([name, { own }]) => (own === undefined ? [] : [name.slice(0, 1)])));
  if (callers.size < 2 || denied) return undefined;
  const live = calls.filter(({ state }) => state !== "ended");
  if (live.length === 0) return "both have pressed, nobody hung up, and there is no call";
  const selected = live.filter(({ state }) => state === "selected").length;
  return scene.devices.length > 2 || selected === 1 ? undefined : `both have pressed, nobody hung up, and they are in ${selected} calls`;
}

import { creationObject, READ_WRITE, type Alter, type Channel, type Tunnel, type User, type World } from "../../probe/actors/index.ts";
import type { Answer } from "../../probe/answer.ts";
import { toBase64url } from "../../probe/wire/base64.ts";
import { isJsonObject } from "../../probe/wire/json.ts";
import type { ErrorCode } from "../../../schemas/v1/constants.ts";

/** A request that is refused with a code, and its twin. */
export interface Stop {
  readonly code: ErrorCode;
  readonly bad: () => Promise<Answer>;
  readonly good: () => Promise<Answer>;
}

const set = (name: string, value: string | number): Alter => ({ before: (object) => void (object[name] = value) });

function registrationStops(user: User, world: World): Stop[] {
  const good = (): Promise<Answer> => user.register();
  const bad = (alter: Alter) => () => user.register(user.registration(alter), true);
  const seed = world.bytes(32);
  const taken: Alter = set("sealing_key", world.stranger().identity["sealing_key"] as string);
  return [
    { code: "audience", good, bad: bad(set("server", "elsewhere.example")) },
    { code: "bad-key", good, bad: bad(set("sealing_key", toBase64url(new Uint8Array(32)))) },
    { code: "bad-signature", good, bad: bad({ seed }) },
    { code: "stale", good, bad: bad(set("created_at", world.now() - 300_000)) },
    { code: "name-taken", good, bad: bad(taken) },
    { code: "unsupported-version", good, bad: bad(set("v", 2)) },
  ];
}

function requestStops(user: User, world: World): Stop[] {
  const good = (): Promise<Answer> => user.get("/v1/channels");
  const used = user.signed("GET", "/v1/channels");
  const replay = async (): Promise<Answer> => {
    await world.send(used);
    return world.send(used);
  };
  const foreign = world.stranger({ server: "elsewhere.example" });
  const creation = creationObject(world, user);
  const post = (): Promise<Answer> => user.post("/v1/channels", creation);
  return [
    { code: "malformed", good, bad: () => world.send({ method: "GET", target: "/v1/channels", headers: [] }) },
    { code: "replayed", good, bad: replay },
    { code: "unknown-user", good, bad: () => world.stranger().get("/v1/channels") },
    { code: "refused", good, bad: () => foreign.get("/v1/channels") },
    { code: "not-found", good, bad: () => user.get("/v1/nothing") },
    { code: "method-not-allowed", good, bad: () => user.request("DELETE", "/v1/channels") },
    {
      code: "unsupported-media-type",
      good: post,
      bad: () => user.post("/v1/channels", creation, { before: (signature) => void (signature.contentType = "text/plain") }),
    },
    {
      code: "bad-digest",
      good: post,
      bad: () =>
        user.post("/v1/channels", creation, { after: (request) => void (request.body = request.body?.toReversed() ?? new Uint8Array(0)) }),
    },
  ];
}

function channelStops(user: User, other: User, channel: Channel): Stop[] {
  const rotate = (): Promise<Answer> => channel.attempt.rotate(user);
  const wrongEpoch: Alter = {
    before: ({ next_epoch }) => {
      if (isJsonObject(next_epoch)) next_epoch["number"] = 99;
    },
  };
  // Declared when it is needed: an unannounced one does not live long.
  let declared: Promise<Tunnel> | undefined;
  const tunnel = (): Promise<Tunnel> => (declared ??= channel.declare(user, { announce: false }));
  const second = async (): Promise<Answer> => {
    await tunnel();
    return channel.attempt.declare(user);
  };
  const note = { type: "org.example.note", content: {} };
  const event = (): Promise<Answer> => channel.attempt.post(user, note);
  const sealed = (alter?: Alter) => () => channel.attempt.post(user, channel.build.sealed(user, note, {}, alter));
  const oldEpoch: Alter = {
    before: ({ content }) => {
      if (isJsonObject(content)) content["epoch"] = 0;
    },
  };
  return [
    { code: "tunnel-exists", good: async () => (await tunnel()).attempt.close(), bad: second },
    {
      code: "tunnel-closed",
      good: () => channel.attempt.declare(user),
      bad: async () => user.post("/v1/tunnels", (await tunnel()).declaration),
    },
    { code: "log-conflict", good: rotate, bad: () => channel.attempt.rotate(user, set("prev", channel.id)) },
    { code: "epoch-conflict", good: rotate, bad: () => channel.attempt.rotate(user, wrongEpoch) },
    { code: "epoch-stale", good: sealed(), bad: sealed(oldEpoch) },
    { code: "forbidden", good: event, bad: () => channel.attempt.post(user, channel.build.event(user, note, set("sender", other.id))) },
    { code: "must-be-sealed", good: event, bad: () => channel.attempt.post(user, { type: "m.call.hangup", content: {} }) },
  ];
}

/** Refusals with nearly every code that HTTP has, each beside its twin. The order matters: later ones need what earlier ones did. */
export async function tour(world: World): Promise<readonly Stop[]> {
  const [user, other] = [await world.user(), await world.user()];
  const channel = await world.group(user, [{ user: other, flags: READ_WRITE }]);
  return [...registrationStops(user, world), ...requestStops(user, world), ...channelStops(user, other, channel)];
}

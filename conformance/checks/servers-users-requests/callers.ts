import { newWorld } from "../../probe/actors/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";

const unknownUser = serverCheck({
  id: "request.unknown-user/unregistered",
  requirement: "request.unknown-user",
  title: "A server refuses the requests of a user of its own who is not registered, until the user is.",
  run: async (t) => {
    const world = await newWorld(t);
    const [user, stranger] = [await world.user(), world.stranger()];
    const path = `/v1/users/${user.id}`;
    await t.twin({
      field: "keyid (nobody)",
      bad: () => stranger.get(path),
      good: () => user.get(path),
      expect: { code: "unknown-user", status: 401 },
    });
    await t.accepted("the registration", () => stranger.register());
    await t.accepted("the same request after the registration", () => stranger.get(path));
  },
});

const foreign = serverCheck({
  id: "request.foreign/stranger",
  requirement: "request.foreign",
  title: "A server has one answer, `refused`, for a user of another server who is a member of no channel here.",
  run: async (t) => {
    const world = await newWorld(t);
    const user = await world.user();
    const channel = await world.group(user);
    const stranger = world.stranger({ server: "elsewhere.example" });
    // Whether what is asked for exists makes no difference, and neither does the signature.
    const paths = [`/v1/users/${user.id}`, "/v1/channels", `/v1/channels/${channel.id}`];
    for (const path of paths) {
      for (const seed of [stranger.signing.seed, world.bytes(32)]) {
        await t.twin({
          field: `keyid (of another server, ${path})`,
          bad: () => stranger.get(path, { seed }),
          good: () => user.get(path),
          expect: { code: "refused", status: 403 },
        });
      }
    }
  },
});

export const callerChecks: readonly ServerCheck[] = [unknownUser, foreign];

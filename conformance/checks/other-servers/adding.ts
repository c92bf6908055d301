import { creationObject, type Alter, type User } from "../../probe/actors/index.ts";
import type { JsonObject } from "../../probe/wire/json.ts";
import { isJsonObject, setMember } from "../../probe/wire/json.ts";
import type { EntryOptions } from "../../probe/peer/index.ts";
import type { ErrorCode } from "../../../schemas/v1/constants.ts";
import { READ_WRITE } from "../../probe/actors/index.ts";
import { serverCheck, type ServerCheck } from "../../runner/check.ts";
import { abroad, lookUp } from "./scene.ts";

/** Another key of an identity that is a member of an object (`member`, `peer`), signed as if it were right. */
function otherKey(at: string, name: string, from: User): Alter {
  return {
    before: (object: JsonObject) => {
      const identity = object[at];
      if (isJsonObject(identity)) setMember(identity, name, from.identity[name] ?? "");
    },
  };
}

const KEYS = ["signing_key", "sealing_key"] as const;

const addKeys = serverCheck({
  id: "foreign.add-keys/others",
  requirement: "foreign.add-keys",
  title: "A server refuses an add of a foreign user with other keys than those of the user's directory entry.",
  needs: ["peer"],
  run: async (t) => {
    const { world, peer, alice, bob } = await abroad(t);
    const group = await world.group(alice);
    const known = await peer.user();
    await t.accepted("a look-up", () => lookUp(alice, known));
    for (const name of KEYS) {
      for (const [what, user] of [
        ["never looked up", await peer.user()],
        ["looked up before", known],
      ] as const) {
        await t.twin({
          field: `${name} of the user who is added (${what})`,
          bad: () => group.attempt.add(alice, user, READ_WRITE, otherKey("member", name, bob)),
          good: () => group.attempt.add(alice, user),
          expect: { code: "forbidden", status: 403 },
        });
        await group.remove(alice, user);
      }
    }
  },
});

const FAILURES: [string, EntryOptions, ErrorCode, number][] = [
  ["nobody of that name there", { absent: true }, "not-found", 404],
  ["a redirection", { fault: "redirect" }, "peer-failed", 502],
  ["no answer", { fault: "drop" }, "peer-failed", 502],
  ["an unsigned entry", { alter: { after: (one) => void Reflect.deleteProperty(one, "sig") } }, "peer-failed", 502],
];

const addFailed = serverCheck({
  id: "foreign.add-failed/no-entry",
  requirement: "foreign.add-failed",
  title: "A server refuses an add of a foreign user whose entry it cannot get, with the code of that failure, until it can.",
  needs: ["peer"],
  run: async (t) => {
    const { world, peer, alice } = await abroad(t);
    const group = await world.group(alice);
    for (const [what, options, code, status] of FAILURES) {
      const user = await peer.user({ entry: options });
      await t.twin({
        field: `answer of the user's server (${what})`,
        bad: () => group.attempt.add(alice, user),
        good: () => {
          peer.serveEntry(user);
          return group.attempt.add(alice, user);
        },
        expect: { code, status },
      });
    }
  },
});

const addDocument = serverCheck({
  id: "foreign.add-failed/no-document",
  requirement: "foreign.add-failed",
  title: "A server refuses an add of a user whose server gives no document, until it gives one.",
  needs: ["peer"],
  run: async (t) => {
    const { world, peer, alice, bob } = await abroad(t, { fresh: true, document: { fault: "error" } });
    const group = await world.group(alice);
    await t.twin({
      field: "document of the user's server",
      bad: () => group.attempt.add(alice, bob),
      good: () => {
        peer.serveDocument();
        return group.attempt.add(alice, bob);
      },
      expect: { code: "peer-failed", status: 502 },
    });
  },
});

const createKeys = serverCheck({
  id: "foreign.create-keys/others",
  requirement: "foreign.create-keys",
  title: "A server refuses a DM in which the foreign user has other keys than in the user's directory entry.",
  needs: ["peer"],
  run: async (t) => {
    const { world, peer, alice, bob } = await abroad(t);
    const known = await peer.user();
    await t.accepted("a look-up", () => lookUp(alice, known));
    const create = (user: User, alter?: Alter) => () => alice.post("/v1/channels", creationObject(world, alice, user, alter));
    for (const name of KEYS) {
      for (const [what, user] of [
        ["never looked up", await peer.user()],
        ["looked up before", known],
      ] as const) {
        await t.twin({
          field: `${name} of the peer (${what})`,
          bad: create(user, otherKey("peer", name, bob)),
          good: create(user),
          expect: { code: "forbidden", status: 403 },
        });
      }
    }
  },
});

export const addingChecks: readonly ServerCheck[] = [addKeys, addFailed, addDocument, createKeys];
